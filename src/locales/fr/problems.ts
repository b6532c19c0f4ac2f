/** French: what keeps the shopper from payment. */
import type {problems as English} from '../en/problems.js';
import {number, plural} from './grammar.js';

export const problems: typeof English = {
  problemsTitle: count => `${number(count)} ${plural(count, {one: 'point', other: 'points'})} à régler avant le paiement`,
  problemNoAddress: person => `Il manque encore l’adresse pour ${person}.`,
  problemNoUnits: person => `${person} ne reçoit rien\u00a0: choisissez des articles, ou retirez ${person}.`,
  problemFormOpen: person => `L’adresse pour ${person} n’est pas encore enregistrée.`,
  problemNewPerson: 'L’adresse de la nouvelle personne n’est pas encore enregistrée.',
  problemFields: (person, fields) => `Complétez l’adresse pour ${person}\u00a0: ${fields}.`,
  problemNoQuotes: person => `Il n’y a pas de mode de livraison pour ${person}.`,
  problemRefused: person => `La boutique n’a pas accepté la livraison pour ${person}.`,
  problemAttention: person => `Quelque chose a changé pour ${person}. Vérifiez, puis continuez.`,
  changedTitle: 'Quelque chose a changé pendant l’enregistrement. Vérifiez, puis continuez.',
  changedQuote: (person, now, cost) => `Livraison pour ${person}\u00a0: ${now}, ${cost}.`,
  changedQuoteFrom: (person, was, wasCost, now, cost) =>
    `Livraison pour ${person}\u00a0: avant, ${was}, ${wasCost}\u00a0; maintenant, ${now}, ${cost}.`,
  changedNoQuote: person => `Il n’y a plus de mode de livraison pour ${person}.`,
  changedUnits: person => `Ce que reçoit ${person} a changé.`,
  changedPrice: (product, was, now) => `${product}\u00a0: avant ${was}, maintenant ${now}.`,
};
