/** Orders as the management API gives them, as far as the desk reads them. Amounts are text, times RFC 2822. */

export interface Order {
  id: number;
  date_created: string;
  status_id: number;
  status: string;
  total_inc_tax: string;
  currency_code: string;
  shipping_address_count: number;
}

export interface OrderAddress {
  id: number;
  first_name: string;
  last_name: string;
  company: string;
  street_1: string;
  street_2: string;
  city: string;
  state: string;
  zip: string;
  country: string;
  items_total: number;
  items_shipped: number;
  shipping_method: string;
  cost_inc_tax: string;
  base_cost: string;
}

export interface OrderProduct {
  id: number;
  name: string;
  quantity: number;
  quantity_shipped: number;
  /** 0 for what is not sent anywhere. */
  order_address_id: number;
  parent_order_product_id: number | null;
  product_options?: {display_name: string; display_value: string}[];
}

export interface Shipment {
  id: number;
  date_created: string;
  order_address_id: number;
  tracking_number: string;
  tracking_link: string;
  generated_tracking_link: string;
  shipping_provider: string;
  items: {order_product_id: number; quantity: number}[];
}
