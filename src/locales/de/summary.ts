/** German: prices, saving, undo and redo. */
import type {summary as English} from '../en/summary.js';
import {number, plural} from './grammar.js';
import {people} from './people.js';

export const summary: typeof English = {
  summary: 'Übersicht',
  priceDetails: 'Preis im Einzelnen',
  showPrices: 'Versandkosten anzeigen',
  goods: 'Artikel',
  discounts: 'Rabatte',
  shipping: 'Versand',
  handling: 'Bearbeitung',
  tax: 'Steuern',
  taxIncluded: 'Steuern (enthalten)',
  total: 'Gesamtsumme',
  soFar: 'Vorläufig, vor Steuern',
  soFarUndiscounted: 'Vorläufig, vor Rabatten und Steuern',
  estimate: 'vorläufig',
  notQuoted: 'noch nicht bekannt',
  taxLater: 'wird noch berechnet',
  continueToPayment: 'Weiter zur Zahlung',
  savingChoices: (done, of) => `Auswahl wird gespeichert, ${number(done)} von ${number(of)}`,
  paused: (done, of) => `Pause. ${number(done)} von ${number(of)} sind gespeichert.`,
  pause: 'Anhalten',
  goOn: 'Fortsetzen',
  waitingForStore: 'Der Shop bittet um einen Moment Geduld. Es geht von selbst weiter.',
  waitingForTab: 'Ein anderer Tab von Ihnen speichert gerade. Danach geht es hier weiter.',
  undoAct: act => `Rückgängig: ${act}`,
  redoAct: act => `Wiederholen: ${act}`,
  undone: act => `Rückgängig gemacht: ${act}.`,
  redone: act => `Wiederholt: ${act}.`,
  undoShort: count => `Nicht wiederhergestellt: ${number(count)} Artikel. Ihr Warenkorb enthält inzwischen weniger.`,
  actMove: (quantity, product, person) => `${number(quantity)} × ${product} an ${person}`,
  actAdd: person => `${person} hinzugefügt`,
  actAddMany: count => `${number(count)} ${plural(count, {one: 'Person', other: 'Personen'})} hinzugefügt`,
  actRemove: person => `${person} entfernt`,
  actAddress: person => `Adresse für ${person}`,
  actChoose: person => `Versand für ${person}`,
  actAllToOne: person => `alles an ${person}`,
  actOneOfEach: person => `von jedem Artikel einen an ${person}`,
  actSplit: product => `${product} gleichmäßig aufgeteilt`,
  actSplitAll: 'alles gleichmäßig aufgeteilt',
  actChooseForGroup: (method, deliveries) => `${method} für ${people.deliveries(deliveries)}`,
  actPolicy: (policy, day) => {
    switch (policy) {
      case 'cheapest':
        return 'günstigster Versand für alle';
      case 'fastest':
        return 'schnellster Versand für alle';
      case 'arrive-by':
        return day ? `Ankunft bis ${day} für alle` : 'Ankunft bis zum gewählten Tag für alle';
      default:
        return 'empfohlener Versand für alle';
    }
  },
  actReplace: 'neue Aufteilung',
  actDrift: 'Änderung im Warenkorb',
  actElsewhere: 'anderswo geändert',
  actEarlierPlan: 'frühere Aufteilung zurückgeholt',
  somebody: 'diese Person',
};
