/** English: people, what they get, and what is not theirs. */
import {number, plural} from './grammar.js';

export const people = {
  // People and units
  units: (count: number) => `${number(count)} ${plural(count, 'item', 'items')}`,
  deliveries: (count: number) => `${number(count)} ${plural(count, 'delivery', 'deliveries')}`,
  whereTo: 'Where is this going?',
  whereToOne: 'Where should we send it?',
  personN: (n: number) => `Person ${number(n)}`,
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
  ofTotal: (total: number) => `of ${number(total)}`,
  onlySoMany: (total: number, product: string) => `Only ${number(total)} ${product} in your basket.`,
  wholeUnits: (total: number) => `Enter a whole number from 0 to ${number(total)}.`,
  times: (quantity: number) => `× ${number(quantity)}`,
  each: (price: string) => `${price} each`,
  wrapped: (wrapping: string) => `Gift wrapping: ${wrapping}`,
  movesWhole: 'Goes to one person as a whole',
  move: 'Move…',
  moveProduct: (product: string, person: string) => `Move ${product} from ${person}`,
  moveHowMany: (product: string) => `How many ${product} to move`,
  howMany: 'How many?',
  moveTo: 'To whom?',
  moveToPerson: (quantity: number, product: string, person: string) => `Move ${number(quantity)} ${product} to ${person}`,
  has: (quantity: number) => (quantity === 0 ? 'has none' : `has ${number(quantity)}`),
  cancel: 'Cancel',
  nowHas: (person: string, quantity: number, product: string) => `${person} now has ${number(quantity)} ${product}.`,
  personAdded: (person: string) => `${person} is added. Choose what ${person} gets.`,
  personRemoved: (person: string, heir: string) => `${person} is removed. The items go to ${heir}.`,
  sameAddressAs: (person: string) => `This is the same address as ${person}’s. As two deliveries they are packed and charged twice.`,
  sameAddressSaves: (person: string, saving: string) =>
    `This is the same address as ${person}’s. As two deliveries they are packed and charged twice. Combining saves up to ${saving}.`,
  sendAsOne: 'Send as one parcel',
  keepApart: 'Keep two deliveries',
  staysApart: 'They stay two deliveries.',
  allToOne: (person: string) => `Send everything to ${person}`,

  // What is not the shopper's to send
  fixedIntro: 'These are not part of what you send:',
  fixed: (reason: string, quantity: number, name: string) => {
    const what = `${number(quantity)} × ${name}`;
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
};
