/** French: shipping methods, and how a delivery stands. */
import type {shipping as English} from '../en/shipping.js';
import {number, plural} from './grammar.js';

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
  arrives: day => `Arrivée\u00a0: ${day}`,

  // For several deliveries at once
  shippingForEverybody: 'Livraison pour tout le monde',
  policyShort: policy => {
    switch (policy) {
      case 'cheapest':
        return 'La moins chère';
      case 'fastest':
        return 'La plus rapide';
      default:
        return 'Recommandée';
    }
  },
  policyForEverybody: policy => {
    switch (policy) {
      case 'cheapest':
        return 'La moins chère pour tout le monde';
      case 'fastest':
        return 'La plus rapide pour tout le monde';
      default:
        return 'Recommandée pour tout le monde';
    }
  },
  arrivesBy: 'Arrivée au plus tard le',
  arriveByThisDay: 'Livrer au plus tard ce jour-là',
  chooseADay: 'Choisissez d’abord un jour.',
  exceptions: 'Exceptions',
  moreExceptions: count => `${number(count)} ${plural(count, {one: 'autre exception', other: 'autres exceptions'})}`,
  exceptionNoTime: person => `Le délai pour ${person} n’est pas indiqué\u00a0: le mode recommandé est choisi.`,
  exceptionNoDay: person => `Le jour d’arrivée pour ${person} n’est pas connu\u00a0: le mode recommandé est choisi.`,
  exceptionLate: (person, wanted, day) =>
    `Pour ${person}, rien n’arrive à la date voulue (${wanted})\u00a0: le mode choisi est le premier à arriver (${day}).`,
  exceptionNothing: person => `Il n’y a pas de mode de livraison pour ${person}.`,
  othersN: count => `${number(count)} ${plural(count, {one: 'autre', other: 'autres'})}`,
  costRange: (lowest, highest) => `de ${lowest} à ${highest}`,
  differentChoices: 'Choix différents',
  chosenFor: people => `choisi pour ${people}`,
  policyChosen: (policy, day, exceptions) => {
    const what =
      {cheapest: 'le mode le moins cher', fastest: 'le mode le plus rapide', 'arrive-by': `le mode qui arrive au plus tard le ${day}`}[
        policy
      ] ?? 'le mode recommandé';
    return exceptions === 0
      ? `Choisi pour tout le monde\u00a0: ${what}.`
      : `Choisi pour tout le monde\u00a0: ${what}, avec ${number(exceptions)} ${plural(exceptions, {one: 'exception', other: 'exceptions'})}.`;
  },
  methodChosenFor: (method, people) => `Choisi pour ${people}\u00a0: ${method}.`,

  // How a delivery stands
  saved: 'Enregistré',
  // The store has who gets what; the shipping method is not confirmed yet.
  addressSaved: 'Adresse et articles enregistrés',
  saving: 'Enregistrement…',
  attention: 'À vérifier',
  needsAttention: person => `La livraison pour ${person} est à vérifier.`,
  allSaved: 'Toutes les livraisons sont enregistrées.',
};
