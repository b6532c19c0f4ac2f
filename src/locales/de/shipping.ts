/** German: shipping methods, and how a delivery stands. */
import type {shipping as English} from '../en/shipping.js';
import {number} from './grammar.js';

export const shipping: typeof English = {
  // Shipping
  shippingFor: person => `Versand für ${person}`,
  free: 'Kostenlos',
  quotesLater: 'Versandkosten erscheinen, sobald Adresse und Artikel gespeichert sind.',
  quotesLoading: 'Wir fragen den Shop nach Versandkosten …',
  noQuotes: 'Der Shop hat für diese Artikel an diese Adresse keine Versandart. Ändern Sie die Adresse, oder verschieben Sie die Artikel.',
  noShipping: country =>
    `Der Shop liefert nicht in dieses Land: ${country}. Ändern Sie die Adresse, oder schicken Sie die Artikel an jemand anderen.`,
  tryAgain: 'Noch einmal versuchen',
  methodGone: (was, person, now, cost) => `Der Shop bietet ${was} für ${person} nicht mehr an. Stattdessen ist ${now} gewählt, ${cost}.`,
  methodGoneWithout: (was, person) => `Der Shop bietet ${was} für ${person} nicht mehr an, und vorerst nichts anderes.`,
  keepMethod: now => `Bei ${now} bleiben`,
  refusedDelivery: (person, storeWords) =>
    storeWords
      ? `Der Shop hat die Lieferung für ${person} nicht angenommen. Er sagt: „${storeWords}“ Ändern Sie die Adresse oder die Artikel, dann wird sie noch einmal gesendet.`
      : `Der Shop hat die Lieferung für ${person} nicht angenommen. Ändern Sie die Adresse oder die Artikel, dann wird sie noch einmal gesendet.`,
  unitsLeft: (quantity, product, person) =>
    `Nicht mehr in Ihrem Warenkorb: ${number(quantity)} × ${product}. Deshalb bekommt ${person} weniger.`,
  unitsArrived: (quantity, product, person) =>
    `Neu in Ihrem Warenkorb: ${number(quantity)} × ${product}, vorerst bei ${person}. Verschieben Sie es, wenn jemand anderes es bekommt.`,
  ok: 'OK',

  // How a delivery stands
  saved: 'Gespeichert',
  // The store has who gets what; the shipping method is not confirmed yet.
  addressSaved: 'Adresse und Artikel gespeichert',
  saving: 'Wird gespeichert …',
  attention: 'Bitte ansehen',
  needsAttention: person => `Bitte sehen Sie sich ${person} an.`,
  allSaved: 'Alle Lieferungen sind gespeichert.',
};
