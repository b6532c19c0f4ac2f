/** French: shipping methods, and how a delivery stands. */
import type {shipping as English} from '../en/shipping.js';
import {number} from './grammar.js';

export const shipping: typeof English = {
  // Shipping
  shippingFor: person => `Livraison pour ${person}`,
  free: 'Gratuit',
  quotesLater: 'Les prix de livraison s’affichent une fois l’adresse et les articles enregistrés.',
  quotesLoading: 'Nous demandons à la boutique les prix de livraison…',
  noQuotes: 'La boutique n’a pas de mode de livraison pour ces articles à cette adresse. Modifiez l’adresse ou déplacez les articles.',
  noShipping: country =>
    `La boutique ne livre pas dans ce pays\u00a0: ${country}. Modifiez l’adresse ou envoyez ces articles à quelqu’un d’autre.`,
  tryAgain: 'Réessayer',
  methodGone: (was, person, now, cost) => `La boutique ne propose plus ${was} pour ${person}. À la place\u00a0: ${now}, ${cost}.`,
  methodGoneWithout: (was, person) => `La boutique ne propose plus ${was} pour ${person}, ni rien d’autre pour l’instant.`,
  keepMethod: now => `Garder ${now}`,
  refusedDelivery: (person, storeWords) =>
    storeWords
      ? `La boutique n’a pas accepté la livraison pour ${person}. Elle répond\u00a0: «\u00a0${storeWords}\u00a0» Modifiez l’adresse ou les articles, et elle sera renvoyée.`
      : `La boutique n’a pas accepté la livraison pour ${person}. Modifiez l’adresse ou les articles, et elle sera renvoyée.`,
  unitsLeft: (quantity, product, person) =>
    `N’est plus dans votre panier\u00a0: ${number(quantity)} × ${product}. ${person} reçoit donc moins.`,
  unitsArrived: (quantity, product, person) =>
    `Nouveau dans votre panier\u00a0: ${number(quantity)} × ${product}, pour l’instant pour ${person}. Déplacez-le si c’est pour quelqu’un d’autre.`,
  ok: 'OK',

  // How a delivery stands
  saved: 'Enregistré',
  // The store has who gets what; the shipping method is not confirmed yet.
  addressSaved: 'Adresse et articles enregistrés',
  saving: 'Enregistrement…',
  attention: 'À vérifier',
  needsAttention: person => `La livraison pour ${person} est à vérifier.`,
  allSaved: 'Toutes les livraisons sont enregistrées.',
};
