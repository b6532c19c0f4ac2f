/** German: people, what they get, and what is not theirs. */
import type {people as English} from '../en/people.js';
import {number, plural} from './grammar.js';

export const people: typeof English = {
  // People and units
  units: count => `${number(count)} Artikel`,
  deliveries: count => `${number(count)} ${plural(count, {one: 'Lieferung', other: 'Lieferungen'})}`,
  whereTo: 'Wohin soll das gehen?',
  whereToOne: 'Wohin dürfen wir es schicken?',
  personN: n => `Person ${number(n)}`,
  whoGetsThis: 'Wer bekommt das?',
  addPerson: 'Person hinzufügen',
  addressForNew: 'Adresse der neuen Person',
  addressFor: person => `Adresse für ${person}`,
  changeAddressFor: person => `Adresse für ${person} ändern`,
  change: 'Ändern',
  editThisAddress: 'Diese Adresse bearbeiten',
  loadingFields: 'Wir fragen den Shop, welche Angaben er braucht …',
  addAndChoose: 'Speichern und Artikel wählen',
  saveAddress: 'Adresse speichern',
  removePerson: person => `${person} entfernen`,
  remove: 'Entfernen',
  whatDoesGet: person => `Was bekommt ${person}?`,
  moreItemsFor: person => `Weitere Artikel für ${person}`,
  itemsFor: person => `Artikel für ${person}`,
  folded: person => `${person} bekommt vorerst nichts. Hierhin wird nichts geschickt.`,
  quantityOf: (product, person) => `Anzahl ${product} für ${person}`,
  oneMore: (product, person) => `1 × ${product} mehr für ${person}`,
  oneFewer: (product, person) => `1 × ${product} weniger für ${person}`,
  ofTotal: total => `von ${number(total)}`,
  onlySoMany: (total, product) => `In Ihrem Warenkorb: nur ${number(total)} × ${product}.`,
  wholeUnits: total => `Geben Sie eine ganze Zahl von 0 bis ${number(total)} ein.`,
  times: quantity => `× ${number(quantity)}`,
  each: price => `je ${price}`,
  wrapped: wrapping => `Geschenkverpackung: ${wrapping}`,
  movesWhole: 'Geht als Ganzes an eine Person',
  move: 'Verschieben …',
  moveProduct: (product, person) => `${product} von ${person} verschieben`,
  moveHowMany: product => `Wie viele verschoben werden: ${product}`,
  howMany: 'Wie viele?',
  moveTo: 'An wen?',
  moveToPerson: (quantity, product, person) => `${number(quantity)} × ${product} an ${person} geben`,
  has: quantity => (quantity === 0 ? 'hat keine' : `hat ${number(quantity)}`),
  cancel: 'Abbrechen',
  nowHas: (person, quantity, product) => `${person} hat jetzt ${number(quantity)} × ${product}.`,
  personAdded: person => `${person} ist hinzugefügt. Wählen Sie, was ${person} bekommt.`,
  personRemoved: (person, heir) => `${person} ist entfernt. Die Artikel gehen an ${heir}.`,
  sameAddressAs: person => `Das ist dieselbe Adresse wie bei ${person}. Zwei Lieferungen werden auch zweimal verpackt und berechnet.`,
  sameAddressSaves: (person, saving) =>
    `Das ist dieselbe Adresse wie bei ${person}. Zwei Lieferungen werden auch zweimal verpackt und berechnet. Zusammengelegt sparen Sie bis zu ${saving}.`,
  sendAsOne: 'Als ein Paket schicken',
  keepApart: 'Zwei Lieferungen lassen',
  staysApart: 'Es bleiben zwei Lieferungen.',
  allToOne: person => `Alles an ${person} schicken`,

  // What is not the shopper's to send
  fixedIntro: 'Das gehört nicht zu dem, was Sie verschicken:',
  fixed: (reason, quantity, name) => {
    const what = `${number(quantity)} × ${name}`;
    switch (reason) {
      case 'digital':
        return `${what}: kommt per E-Mail zu Ihnen.`;
      case 'certificate':
        return `${what}: geht per E-Mail an die beschenkte Person.`;
      case 'pickup':
        return `${what}: liegt wie gewählt zur Abholung bereit.`;
      case 'bundled':
        return `${what}: reist mit dem Set, zu dem es gehört.`;
      case 'promotion':
        return `${what}: ist ein Geschenk; der Shop legt es einer Ihrer Lieferungen bei.`;
      default:
        return `${what}: braucht keinen Versand.`;
    }
  },
};
