/** German: what keeps the shopper from payment. */
import type {problems as English} from '../en/problems.js';
import {number, plural} from './grammar.js';

export const problems: typeof English = {
  problemsTitle: count =>
    `Vor der Zahlung ${plural(count, {one: 'ist', other: 'sind'})} noch ${number(count)} ${plural(count, {one: 'Punkt', other: 'Punkte'})} zu klären`,
  problemNoAddress: person => `Für ${person} fehlt noch die Adresse.`,
  problemNoUnits: person => `${person} bekommt nichts: Wählen Sie Artikel, oder entfernen Sie ${person}.`,
  problemFormOpen: person => `Die Adresse für ${person} ist noch nicht gespeichert.`,
  problemNewPerson: 'Die Adresse der neuen Person ist noch nicht gespeichert.',
  problemFields: (person, fields) => `Ergänzen Sie die Adresse für ${person}: ${fields}.`,
  problemNoQuotes: person => `Für ${person} gibt es keine Versandart.`,
  problemRefused: person => `Der Shop hat die Lieferung für ${person} nicht angenommen.`,
  problemAttention: person => `Für ${person} hat sich etwas geändert. Sehen Sie es sich an, dann geht es weiter.`,
  changedTitle: 'Beim Speichern hat sich etwas geändert. Sehen Sie es sich an, dann geht es weiter.',
  changedQuote: (person, now, cost) => `Versand für ${person}: ${now}, ${cost}.`,
  changedQuoteFrom: (person, was, wasCost, now, cost) => `Versand für ${person}: bisher ${was}, ${wasCost}; jetzt ${now}, ${cost}.`,
  changedNoQuote: person => `Für ${person} gibt es keine Versandart mehr.`,
  changedUnits: person => `Es hat sich geändert, was ${person} bekommt.`,
  changedPrice: (product, was, now) => `${product}: bisher ${was}, jetzt ${now}.`,
};
