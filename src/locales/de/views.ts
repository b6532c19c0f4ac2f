/** German: the opening question, and the ways to look at the plan. */
import type {views as English} from '../en/views.js';
import {number} from './grammar.js';

export const views: typeof English = {
  // The opening question
  answerOne: 'Alles an eine Adresse',
  answerOneHint: 'Ein Paket, einmal Versandkosten.',
  answerFew: 'Ein paar Personen',
  answerFewHint: 'Fügen Sie sie nacheinander hinzu, und sagen Sie, wer was bekommt.',
  answerMany: 'Viele Personen',
  answerManyHint: 'Füllen Sie eine Tabelle aus, eine Zeile für jede Person.',
  changeAnswer: 'Ändern, wohin das gehen soll',
  whoGetsAll: 'Wer bekommt alles?',
  allGoTo: person => `Alles geht an ${person}.`,

  // Ways to look at the plan
  view: 'Ansicht',
  viewPeople: 'Personen',
  viewItems: 'Artikel',
  viewList: 'Liste',
  viewShown: view => `Das ist die Ansicht „${view}“.`,
  skipToSummary: 'Direkt zur Übersicht',
  viewLoading: 'Diese Ansicht wird geladen …',
  viewFailed:
    'Diese Ansicht konnte nicht geladen werden. Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal, oder nehmen Sie solange eine andere Ansicht.',

  // Somebody was removed
  removedShort: person => `${person} ist entfernt.`,
  bringPersonBack: person => `Entfernen von ${person} rückgängig machen`,
  personBack: person => `${person} ist wieder da.`,

  // Items
  inBasket: quantity => `${number(quantity)} in Ihrem Warenkorb`,
  personHas: (person, quantity) => `${person}: ${number(quantity)}`,
  sharesOf: product => `Wer wie viele bekommt: ${product}`,
  giveToSomebodyElse: 'Jemand anderem geben …',
  giveProductToSomebodyElse: product => `Jemand anderem geben: ${product}`,
  addressesAndShipping: 'Adressen und Versand',

  // List
  listOf: 'Wer was bekommt',
  listScrolls: 'Tabelle: wer was bekommt',
  person: 'Person',
  address: 'Adresse',
  cost: 'Kosten',
  stillWith: person => `Noch bei ${person}`,
  leftOf: (left, total) => `${number(left)} von ${number(total)}`,
  fullName: 'Vor- und Nachname',
  rowN: n => `Zeile ${number(n)}`,
  nameFor: row => `Name für ${row}`,
  chooseOrType: 'Adresse wählen oder eingeben',
  chooseOrTypeFor: person => `Adresse für ${person} wählen oder eingeben`,
  noMethods: 'Keine Versandart',
  methodsLater: 'Sobald Adresse und Artikel gespeichert sind',
  methodAndPrice: (method, price) => `${method}, ${price}`,
  dayMethodAndPrice: (day, method, price) => `${day}, ${method}, ${price}`,
};
