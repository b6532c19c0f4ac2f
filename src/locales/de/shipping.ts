/** German: shipping methods, and how a delivery stands. */
import type {shipping as English} from '../en/shipping.js';
import {number, plural} from './grammar.js';

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
  arrives: day => `Ankunft: ${day}`,

  // For several deliveries at once
  shippingForEverybody: 'Versand für alle',
  policyShort: policy => {
    switch (policy) {
      case 'cheapest':
        return 'Am günstigsten';
      case 'fastest':
        return 'Am schnellsten';
      default:
        return 'Empfohlen';
    }
  },
  policyForEverybody: policy => {
    switch (policy) {
      case 'cheapest':
        return 'Am günstigsten für alle';
      case 'fastest':
        return 'Am schnellsten für alle';
      default:
        return 'Empfohlen für alle';
    }
  },
  arrivesBy: 'Ankunft bis',
  arriveByThisDay: 'Bis zu diesem Tag liefern',
  chooseADay: 'Wählen Sie zuerst einen Tag.',
  exceptions: 'Ausnahmen',
  moreExceptions: count => `${number(count)} weitere ${plural(count, {one: 'Ausnahme', other: 'Ausnahmen'})}`,
  exceptionNoTime: person => `Für ${person} ist keine Dauer angegeben: Gewählt ist die empfohlene Versandart.`,
  exceptionNoDay: person => `Für ${person} ist kein Ankunftstag bekannt: Gewählt ist die empfohlene Versandart.`,
  exceptionLate: (person, wanted, day) => `Für ${person} kommt nichts bis ${wanted} an: Gewählt ist, was zuerst ankommt (${day}).`,
  exceptionNothing: person => `Für ${person} gibt es keine Versandart.`,
  othersN: count => `${number(count)} weitere`,
  costRange: (lowest, highest) => `${lowest} bis ${highest}`,
  differentChoices: 'Unterschiedlich gewählt',
  chosenFor: people => `gewählt für ${people}`,
  policyChosen: (policy, day, exceptions) => {
    const what =
      {cheapest: 'die günstigste Versandart', fastest: 'die schnellste Versandart', 'arrive-by': `was bis ${day} ankommt`}[policy] ??
      'die empfohlene Versandart';
    return exceptions === 0
      ? `Für alle gewählt: ${what}.`
      : `Für alle gewählt: ${what}, mit ${number(exceptions)} ${plural(exceptions, {one: 'Ausnahme', other: 'Ausnahmen'})}.`;
  },
  methodChosenFor: (method, people) => `Gewählt für ${people}: ${method}.`,

  // How a delivery stands
  saved: 'Gespeichert',
  // The store has who gets what; the shipping method is not confirmed yet.
  addressSaved: 'Adresse und Artikel gespeichert',
  saving: 'Wird gespeichert …',
  attention: 'Bitte ansehen',
  needsAttention: person => `Bitte sehen Sie sich ${person} an.`,
  allSaved: 'Alle Lieferungen sind gespeichert.',
};
