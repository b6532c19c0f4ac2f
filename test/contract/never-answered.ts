/**
 * What the storefront's files document for answers of success and the emulated store never answers, each with the reason. What lies
 * within one of these is not listed. A property that comes to be answered leaves the list, or the tests fail.
 */

const unrecorded = 'Not among the recorded answers of a checkout (store-api 8b).';
const noCategories = 'The emulated store has no categories.';
const noOptions = 'Nothing to download in the catalogue has options.';
const noGroups = 'Nobody is in a customer group, which is recorded as an empty array (store-api 8b).';
const noFees = 'Fees come from the V3 API alone (store-api 5), and the emulated store takes none.';
const noPayments = 'Recorded as one empty object (store-api 8b).';
const physicalOnly = 'For what is shipped (store-api 3.2).';
const shippingOnly = 'Only addresses to ship to have fields of the merchant in the emulated store.';
const passwordOnly = 'For the password of an account (store-api 3.6).';

export const neverAnswered: Readonly<Record<string, string>> = {
  'carts.sf.yml /lineItems/digitalItems/*/options/*': noOptions,
  'checkouts.sf.yml /cart/lineItems/digitalItems/*/categoryNames': noCategories,
  'checkouts.sf.yml /cart/lineItems/digitalItems/*/giftWrapping': physicalOnly,
  'checkouts.sf.yml /cart/lineItems/digitalItems/*/isShippingRequired': physicalOnly,
  'checkouts.sf.yml /cart/lineItems/digitalItems/*/options/*': noOptions,
  'checkouts.sf.yml /cart/lineItems/digitalItems/*/type': unrecorded,
  'checkouts.sf.yml /cart/lineItems/physicalItems/*/categoryNames': noCategories,
  'checkouts.sf.yml /cart/lineItems/physicalItems/*/type': unrecorded,
  'checkouts.sf.yml /consignments/*/address/id': 'The addresses of consignments have no ids of their own (store-api 3.5).',
  'checkouts.sf.yml /customer/customerGroup/id': noGroups,
  'checkouts.sf.yml /customer/customerGroup/name': noGroups,
  'checkouts.sf.yml /fees/*': noFees,
  'checkouts.sf.yml /payments/*/detail': noPayments,
  'checkouts.sf.yml /payments/*/gatewayId': noPayments,
  'checkouts.sf.yml /payments/*/providerId': noPayments,
  'checkouts.sf.yml /payments/*/providerType': noPayments,
  'form_fields.sf.yml /billingAddress/*/max': shippingOnly,
  'form_fields.sf.yml /billingAddress/*/min': shippingOnly,
  'form_fields.sf.yml /billingAddress/*/options/items/*': shippingOnly,
  'form_fields.sf.yml /billingAddress/*/requirements': passwordOnly,
  'form_fields.sf.yml /billingAddress/*/secret': shippingOnly,
  'form_fields.sf.yml /customerAccount/*/max': shippingOnly,
  'form_fields.sf.yml /customerAccount/*/min': shippingOnly,
  'form_fields.sf.yml /customerAccount/*/options': shippingOnly,
  'form_fields.sf.yml /shippingAddress/*/requirements': passwordOnly,
  'orders.sf.yml /lineItems/*': 'Recorded as an object with a list for each kind of item (store-api 3.7, 8b).',
};
