/** French: people, what they get, and what is not theirs. */
import type {people as English} from '../en/people.js';
import {number, plural} from './grammar.js';

export const people: typeof English = {
  // People and units
  units: count => `${number(count)} ${plural(count, {one: 'article', other: 'articles'})}`,
  deliveries: count => `${number(count)} ${plural(count, {one: 'livraison', other: 'livraisons'})}`,
  whereTo: 'Où envoyer tout cela\u00a0?',
  whereToOne: 'Où devons-nous l’envoyer\u00a0?',
  personN: n => `Personne ${number(n)}`,
  whoGetsThis: 'Qui reçoit cela\u00a0?',
  addPerson: 'Ajouter une personne',
  addressForNew: 'Adresse de la nouvelle personne',
  addressFor: person => `Adresse pour ${person}`,
  changeAddressFor: person => `Modifier l’adresse pour ${person}`,
  change: 'Modifier',
  editThisAddress: 'Corriger cette adresse',
  loadingFields: 'Nous demandons à la boutique ce dont elle a besoin…',
  addAndChoose: 'Enregistrer et choisir les articles',
  saveAddress: 'Enregistrer l’adresse',
  removePerson: person => `Retirer ${person}`,
  remove: 'Retirer',
  whatDoesGet: person => `Que reçoit ${person}\u00a0?`,
  moreItemsFor: person => `Autres articles pour ${person}`,
  itemsFor: person => `Articles pour ${person}`,
  folded: person => `${person} ne reçoit rien pour l’instant. Rien n’est envoyé ici.`,
  quantityOf: (product, person) => `Quantité pour ${person}\u00a0: ${product}`,
  oneMore: (product, person) => `1 × ${product} de plus pour ${person}`,
  oneFewer: (product, person) => `1 × ${product} de moins pour ${person}`,
  ofTotal: total => `sur ${number(total)}`,
  onlySoMany: (total, product) => `Dans votre panier, il n’y a que ${number(total)} × ${product}.`,
  wholeUnits: total => `Indiquez un nombre entier de 0 à ${number(total)}.`,
  times: quantity => `× ${number(quantity)}`,
  each: price => `${price} l’unité`,
  wrapped: wrapping => `Emballage cadeau\u00a0: ${wrapping}`,
  movesWhole: 'Va en entier à une seule personne',
  move: 'Déplacer…',
  moveProduct: (product, person) => `Déplacer ${product}, reçu par ${person}`,
  moveHowMany: product => `Combien en déplacer\u00a0: ${product}`,
  howMany: 'Combien\u00a0?',
  moveTo: 'À qui\u00a0?',
  moveToPerson: (quantity, product, person) => `Donner ${number(quantity)} × ${product} à ${person}`,
  has: quantity => (quantity === 0 ? 'n’en a pas' : `en a ${number(quantity)}`),
  cancel: 'Annuler',
  nowHas: (person, quantity, product) => `${person} a maintenant ${number(quantity)} × ${product}.`,
  personAdded: person => `Une personne de plus\u00a0: ${person}. Choisissez ce que reçoit ${person}.`,
  personRemoved: (person, heir) => `Une personne de moins\u00a0: ${person}. Les articles vont à ${heir}.`,
  sameAddressAs: person => `C’est la même adresse que pour ${person}. En deux livraisons, tout est emballé et facturé deux fois.`,
  sameAddressSaves: (person, saving) =>
    `C’est la même adresse que pour ${person}. En deux livraisons, tout est emballé et facturé deux fois. En les réunissant, vous économisez jusqu’à ${saving}.`,
  sendAsOne: 'Envoyer en un seul colis',
  keepApart: 'Garder deux livraisons',
  staysApart: 'Les deux livraisons restent séparées.',
  allToOne: person => `Tout envoyer à ${person}`,

  // What is not the shopper's to send
  fixedIntro: 'Ceci ne fait pas partie de ce que vous envoyez\u00a0:',
  fixed: (reason, quantity, name) => {
    const what = `${number(quantity)} × ${name}\u00a0:`;
    switch (reason) {
      case 'digital':
        return `${what} vous parvient par e-mail.`;
      case 'certificate':
        return `${what} parvient par e-mail à la personne à qui vous l’offrez.`;
      case 'pickup':
        return `${what} vous attend au retrait, comme vous l’avez choisi.`;
      case 'bundled':
        return `${what} voyage avec le lot dont il fait partie.`;
      case 'promotion':
        return `${what} est un cadeau\u00a0; la boutique l’ajoute à l’une de vos livraisons.`;
      default:
        return `${what} n’a pas besoin d’être livré.`;
    }
  },
};
