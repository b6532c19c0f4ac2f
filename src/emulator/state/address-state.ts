/** Addresses and accounts as the emulated store keeps them (store-api 3.5, 2.8). */

export interface CustomFieldValue {
  fieldId: string;
  fieldValue: string | number | string[];
}

export interface StoredAddress {
  firstName: string;
  lastName: string;
  email: string;
  company: string;
  address1: string;
  address2: string;
  city: string;
  stateOrProvince: string;
  stateOrProvinceCode: string;
  country: string;
  countryCode: string;
  postalCode: string;
  phone: string;
  customFields: CustomFieldValue[];
  shouldSaveAddress: boolean;
}

export interface BillingAddress extends StoredAddress {
  id: string;
}

export interface SavedAddress extends Omit<StoredAddress, 'email' | 'shouldSaveAddress'> {
  id: number;
  type: 'residential' | 'commercial';
}

export interface Account {
  id: number;
  email: string;
  firstName: string;
  lastName: string;
  addresses: SavedAddress[];
  storeCredit: number;
}
