/** English: every word the widget says. A sentence is a value, or a function of what it speaks about. */

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

/** What a country calls the part of it that stands in an address. */
const stateWord = (countryCode: string) =>
  ({
    AE: 'emirate',
    AU: 'state or territory',
    BR: 'state',
    CA: 'province or territory',
    CN: 'province',
    ES: 'province',
    GB: 'county',
    IE: 'county',
    IN: 'state',
    IT: 'province',
    JP: 'prefecture',
    MX: 'state',
    US: 'state',
  })[countryCode] ?? 'state or region';

const postcodeWord = (countryCode: string) =>
  ({CA: 'postal code', IE: 'Eircode', IN: 'PIN code', US: 'ZIP code'})[countryCode] ?? 'postcode';
const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const article = (noun: string) => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

export const en = {
  $code: 'en',
  $name: 'English',
  $dir: 'ltr' as const,

  // Addresses
  country: 'Country',
  chooseCountry: 'Choose a country',
  firstName: 'First name',
  lastName: 'Last name',
  company: 'Company',
  address1: 'Street and number',
  address2: 'Flat, floor or building',
  city: 'Town or city',
  state: (countryCode: string) => sentenceCase(stateWord(countryCode)),
  postcode: (countryCode: string) => sentenceCase(postcodeWord(countryCode)),
  phone: 'Phone number',
  optional: '(optional)',
  chooseOne: 'Choose one',
  chooseACountry: 'Choose a country.',
  enterFirstName: 'Enter a first name.',
  enterLastName: 'Enter a last name.',
  enterCompany: 'Enter a company.',
  enterAddress1: 'Enter a street and number.',
  enterAddress2: 'Enter a flat, floor or building.',
  enterCity: 'Enter a town or city.',
  enterState: (countryCode: string) => `Enter ${article(stateWord(countryCode))}.`,
  chooseState: (countryCode: string) => `Choose ${article(stateWord(countryCode))}.`,
  enterPostcode: (countryCode: string) => `Enter ${article(postcodeWord(countryCode))}.`,
  enterPhone: 'Enter a phone number.',
  fillIn: (label: string) => `Fill in “${label}”.`,
  chooseFor: (label: string) => `Choose an answer for “${label}”.`,
  pickDate: (label: string) => `Pick a whole date for “${label}”, or empty it.`,
  wholeNumber: 'Enter a whole number, for example 12.',
  shorten: (most: number, now: number) => `Shorten this to ${most} characters. It has ${now}.`,
  savedAddresses: 'Saved addresses',
  typedEarlier: 'Typed earlier',
  typeNewAddress: 'Type a new address',
  findAddress: 'Find a name, street, town or postcode',
  addressesFound: (found: number, all: number) => `${found} of ${all} addresses`,
  noAddressFound: 'No address fits. Try fewer letters, or type a new address.',
  alreadyInList: 'already in your list',

  // People and units
  units: (count: number) => `${count} ${plural(count, 'item', 'items')}`,
  deliveries: (count: number) => `${count} ${plural(count, 'delivery', 'deliveries')}`,
  whereTo: 'Where is this going?',
  whereToOne: 'Where should we send it?',
  personN: (n: number) => `Person ${n}`,
  whoGetsThis: 'Who gets this?',
  addPerson: 'Add a person',
  addressForNew: 'Address of the new person',
  addressFor: (person: string) => `Address for ${person}`,
  changeAddressFor: (person: string) => `Change the address for ${person}`,
  change: 'Change',
  editThisAddress: 'Edit this address',
  loadingFields: 'Asking the shop which details it needs…',
  addAndChoose: 'Save and choose items',
  saveAddress: 'Save address',
  removePerson: (person: string) => `Remove ${person}`,
  remove: 'Remove',
  whatDoesGet: (person: string) => `What does ${person} get?`,
  moreItemsFor: (person: string) => `More items for ${person}`,
  itemsFor: (person: string) => `Items for ${person}`,
  folded: (person: string) => `${person} gets nothing for now. Nothing is sent here.`,
  quantityOf: (product: string, person: string) => `Quantity of ${product} for ${person}`,
  oneMore: (product: string, person: string) => `One more ${product} for ${person}`,
  oneFewer: (product: string, person: string) => `One fewer ${product} for ${person}`,
  ofTotal: (total: number) => `of ${total}`,
  onlySoMany: (total: number, product: string) => `Only ${total} ${product} in your basket.`,
  wholeUnits: (total: number) => `Enter a whole number from 0 to ${total}.`,
  times: (quantity: number) => `× ${quantity}`,
  each: (price: string) => `${price} each`,
  wrapped: (wrapping: string) => `Gift wrapping: ${wrapping}`,
  movesWhole: 'Goes to one person as a whole',
  move: 'Move…',
  moveProduct: (product: string, person: string) => `Move ${product} from ${person}`,
  moveHowMany: (product: string) => `How many ${product} to move`,
  howMany: 'How many?',
  moveTo: 'To whom?',
  moveToPerson: (quantity: number, product: string, person: string) => `Move ${quantity} ${product} to ${person}`,
  has: (quantity: number) => (quantity === 0 ? 'has none' : `has ${quantity}`),
  cancel: 'Cancel',
  nowHas: (person: string, quantity: number, product: string) => `${person} now has ${quantity} ${product}.`,
  personAdded: (person: string) => `${person} is added. Choose what ${person} gets.`,
  personRemoved: (person: string, heir: string) => `${person} is removed. The items go to ${heir}.`,
  sameAddressAs: (person: string) => `This is the same address as ${person}’s. As two deliveries they are packed and charged twice.`,
  sendAsOne: 'Send as one parcel',
  allToOneQuestion: 'Send everything to one person…',
  allToOne: (person: string) => `Send everything to ${person}`,

  // What is not the shopper's to send
  fixedIntro: 'These are not part of what you send:',
  fixed: (reason: string, quantity: number, name: string) => {
    const what = `${quantity} × ${name}`;
    switch (reason) {
      case 'digital':
        return `${what} comes to you by e-mail.`;
      case 'certificate':
        return `${what} goes to its recipient by e-mail.`;
      case 'pickup':
        return `${what} is kept for pickup, as you chose.`;
      case 'bundled':
        return `${what} travels with the set it belongs to.`;
      case 'promotion':
        return `${what} is a gift; the shop adds it to one of your deliveries.`;
      default:
        return `${what} needs no shipping.`;
    }
  },

  // Shipping
  shippingFor: (person: string) => `Shipping for ${person}`,
  free: 'Free',
  quotesLater: 'Shipping prices appear once the address and the items are saved.',
  quotesLoading: 'Asking the shop for shipping prices…',
  noQuotes: 'The shop has no shipping method for these items to this address. Change the address or move the items.',
  noShipping: (country: string) => `The shop does not ship to ${country}. Change the address or send these items to somebody else.`,
  tryAgain: 'Try again',
  methodGone: (was: string, person: string, now: string, cost: string) =>
    `The shop no longer offers ${was} to ${person}. ${now} is chosen instead, ${cost}.`,
  methodGoneWithout: (was: string, person: string) => `The shop no longer offers ${was} to ${person}, and nothing else for now.`,
  keepMethod: (now: string) => `Keep ${now}`,
  refusedDelivery: (person: string, storeWords: string) =>
    storeWords
      ? `The shop did not accept ${person}’s delivery. It said: “${storeWords}” Change the address or the items, and it is sent again.`
      : `The shop did not accept ${person}’s delivery. Change the address or the items, and it is sent again.`,
  unitsLeft: (quantity: number, product: string, person: string) =>
    `${quantity} × ${product} is no longer in your basket, so ${person} gets less.`,
  unitsArrived: (quantity: number, product: string, person: string) =>
    `${quantity} × ${product} came into your basket and is with ${person} for now. Move it if somebody else gets it.`,
  ok: 'OK',

  // How a delivery stands
  saved: 'Saved',
  saving: 'Saving…',
  attention: 'Needs attention',
  needsAttention: (person: string) => `${person} needs attention.`,
  allSaved: 'All deliveries are saved.',

  // Problems
  problemsTitle: (count: number) => `${count} ${plural(count, 'thing', 'things')} to sort out before payment`,
  problemNoAddress: (person: string) => `${person} has no address yet.`,
  problemNoUnits: (person: string) => `${person} gets nothing: choose items, or remove ${person}.`,
  problemFormOpen: (person: string) => `The address of ${person} is not saved yet.`,
  problemNewPerson: 'The new person’s address is not saved yet.',
  problemFields: (person: string, fields: string) => `Complete the address of ${person}: ${fields}.`,
  problemNoQuotes: (person: string) => `There is no shipping method for ${person}.`,
  problemRefused: (person: string) => `The shop did not accept the delivery for ${person}.`,
  problemAttention: (person: string) => `Something changed for ${person}. Have a look, then continue.`,
  changedTitle: 'Something changed while saving. Have a look, then continue.',
  changedQuote: (person: string, now: string, cost: string) => `Shipping for ${person}: ${now}, ${cost}.`,
  changedQuoteFrom: (person: string, was: string, wasCost: string, now: string, cost: string) =>
    `Shipping for ${person} was ${was}, ${wasCost}, and is now ${now}, ${cost}.`,
  changedNoQuote: (person: string) => `There is no shipping method for ${person} any more.`,
  changedUnits: (person: string) => `What ${person} gets has changed.`,
  changedPrice: (product: string, was: string, now: string) => `${product} was ${was} and is now ${now}.`,

  // Summary
  summary: 'Summary',
  priceDetails: 'Price details',
  goods: 'Items',
  discounts: 'Discounts',
  shipping: 'Shipping',
  handling: 'Handling',
  tax: 'Tax',
  taxIncluded: 'Tax (included)',
  total: 'Total',
  soFar: 'Estimate before tax',
  soFarUndiscounted: 'Estimate before discounts and tax',
  estimate: 'estimate',
  notQuoted: 'not known yet',
  taxLater: 'worked out next',
  continueToPayment: 'Continue to payment',
  savingChoices: (done: number, of: number) => `Saving choices, ${done} of ${of}`,
  paused: (done: number, of: number) => `Paused. ${done} of ${of} choices are saved.`,
  pause: 'Pause',
  goOn: 'Go on',
  waitingForStore: 'The shop asks to wait a moment. It goes on by itself.',
  waitingForTab: 'Another tab of yours is saving. It goes on here afterwards.',
  undoAct: (act: string) => `Undo: ${act}`,
  redoAct: (act: string) => `Redo: ${act}`,
  undone: (act: string) => `Undone: ${act}.`,
  redone: (act: string) => `Done again: ${act}.`,
  undoShort: (count: number) => `${count} ${plural(count, 'item', 'items')} could not go back: your basket holds fewer now.`,
  actMove: (quantity: number, product: string, person: string) => `moved ${quantity} ${product} to ${person}`,
  actAdd: (person: string) => `added ${person}`,
  actRemove: (person: string) => `removed ${person}`,
  actAddress: (person: string) => `address of ${person}`,
  actChoose: (person: string) => `shipping for ${person}`,
  actAllToOne: (person: string) => `everything to ${person}`,
  actReplace: 'new plan',
  actDrift: 'change of the basket',
  actElsewhere: 'changes made elsewhere',
  actEarlierPlan: 'brought back your earlier plan',
  somebody: 'this person',

  // The whole
  loading: 'Loading your basket…',
  nothingToShip: 'Nothing in this basket needs shipping.',
  earlierPlan: 'You had planned other deliveries when you were here last.',
  changedElsewhere: 'Your deliveries were changed in another tab, on another device or by the shop. This is how they are now.',
  bringBack: 'Bring back your earlier plan',
  dismiss: 'Keep it as it is',
  planKept: 'Your plan is kept.',
  failUnreachable: 'The shop cannot be reached. Check your connection: once you are back online, it goes on by itself. Or try again.',
  failTimeout: 'The shop is not answering properly just now. Try again in a moment.',
  failConflict: 'Your basket keeps changing somewhere else. Close other tabs of this shop, then try again.',
  failSignedOut: 'The shop no longer recognises you. Sign in again, then come back to this page.',
  failGone: 'Your session ended, or the basket was emptied. Go back to your basket, or sign in again.',
  failGoneAtStart: 'Your basket is empty, or your session ended. Put something in the basket, or sign in again.',
  failGoneAfterPayment: 'Your order may have been placed. Look at your orders before you order again.',
  failRefused: (storeWords: string) =>
    storeWords ? `The shop did not accept this. It said: “${storeWords}”` : 'The shop did not accept this.',
  failRateLimited: 'The shop is very busy. Wait a minute, then try again.',
  failUnreadable: 'The shop answered something that makes no sense here. Try again in a moment.',
  failNoProgress: 'The shop does not take over what you chose. Try again, or continue with fewer deliveries.',
  failGiftStays: (product: string) =>
    `The free ${product} can only go with the delivery the shop put it in. Undo the last change, or give that person something again.`,
  toBasket: 'Go to the basket',
  signIn: 'Sign in',
  toOrders: 'Look at your orders',
};

/** What a language has to say. */
export type Words = typeof en;
