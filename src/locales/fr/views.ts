/** French: the opening question, and the ways to look at the plan. */
import type {views as English} from '../en/views.js';
import {number} from './grammar.js';

export const views: typeof English = {
  // The opening question
  answerOne: 'Tout à une seule adresse',
  answerOneHint: 'Un seul colis, un seul prix de livraison.',
  answerFew: 'Quelques personnes',
  answerFewHint: 'Ajoutez-les une à une et dites qui reçoit quoi.',
  answerMany: 'Beaucoup de personnes',
  answerManyHint: 'Remplissez un tableau, une ligne par personne.',
  changeAnswer: 'Modifier la destination',
  whoGetsAll: 'Qui reçoit le tout\u00a0?',
  allGoTo: person => `Tout va à ${person}.`,

  // Ways to look at the plan
  view: 'Vue',
  viewPeople: 'Personnes',
  viewItems: 'Articles',
  viewList: 'Liste',
  viewShown: view => `Voici la vue «\u00a0${view}\u00a0».`,
  skipToSummary: 'Aller directement au récapitulatif',
  viewLoading: 'Cette vue se charge…',
  viewFailed: 'Cette vue n’a pas pu être chargée. Vérifiez votre connexion, puis réessayez, ou utilisez une autre vue en attendant.',

  // Somebody was removed
  removedShort: person => `Une personne de moins\u00a0: ${person}.`,
  bringPersonBack: person => `Annuler le retrait\u00a0: ${person}`,
  personBack: person => `${person} est de nouveau là.`,

  // Items
  inBasket: quantity => `${number(quantity)} dans votre panier`,
  personHas: (person, quantity) => `${person}\u00a0: ${number(quantity)}`,
  sharesOf: product => `Qui en reçoit combien\u00a0: ${product}`,
  giveToSomebodyElse: 'Donner à quelqu’un d’autre…',
  giveProductToSomebodyElse: product => `Donner à quelqu’un d’autre\u00a0: ${product}`,
  addressesAndShipping: 'Adresses et livraison',

  // List
  listOf: 'Qui reçoit quoi',
  listScrolls: 'Tableau\u00a0: qui reçoit quoi',
  person: 'Personne',
  address: 'Adresse',
  cost: 'Prix de livraison',
  stillWith: person => `Encore pour ${person}`,
  leftOf: (left, total) => `${number(left)} sur ${number(total)}`,
  fullName: 'Prénom et nom',
  rowN: n => `la ligne ${number(n)}`,
  nameFor: row => `Nom pour ${row}`,
  chooseOrType: 'Choisir ou saisir une adresse',
  chooseOrTypeFor: person => `Choisir ou saisir une adresse pour ${person}`,
  noMethods: 'Aucun mode de livraison',
  methodsLater: 'Une fois l’adresse et les articles enregistrés',
  methodAndPrice: (method, price) => `${method}, ${price}`,
  dayMethodAndPrice: (day, method, price) => `${day}, ${method}, ${price}`,
};
