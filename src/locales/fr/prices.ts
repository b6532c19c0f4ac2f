/** French: what each delivery costs, what splitting does to the price, and what lowers or pays it. */
import type {prices as English} from '../en/prices.js';
import {number} from './grammar.js';

export const prices: typeof English = {
  // Per delivery
  costsOf: person => `Ce que coûte la livraison pour ${person}`,
  shippingBeforeDiscounts: 'Livraison avant remises',
  couponOff: code => `Code promo ${code}`,
  promotionOff: 'Offre de la boutique',
  shipsFree: 'La boutique offre les frais de cette livraison.',
  shipsFreeWith: code => `Avec ${code}, cette livraison est gratuite.`,
  shipsNotFree: 'La livraison gratuite ne s’applique pas ici.',
  shipsNotFreeWith: code => `Avec ${code}, cette livraison n’est pas gratuite.`,

  // Several deliveries
  splittingAdds: amount => `la répartition ajoute ${amount}`,
  splittingSaves: amount => `la répartition fait économiser ${amount}`,
  everyParcelFree: 'La livraison de chaque colis est gratuite',
  someParcelsFree: (free, parcels) => `La livraison gratuite s’applique à ${number(free)} colis sur ${number(parcels)}`,

  // Coupons, gift certificates, store credit
  addCode: 'Code promo ou chèque-cadeau',
  code: 'Code promo ou code du chèque-cadeau',
  apply: 'Appliquer le code',
  applying: 'Application…',
  enterCode: 'Saisissez d’abord le code.',
  redeemed: 'Codes promo et chèques-cadeaux',
  coupon: (name, code) => (name ? `${name} (${code})` : `Code promo ${code}`),
  couponSaves: amount => `fait économiser ${amount}`,
  couponSavesNothing: 'ne fait rien économiser pour l’instant',
  certificate: code => `Chèque-cadeau ${code}`,
  certificateUsedUp: 'entièrement utilisé',
  certificateLeft: amount => `solde restant\u00a0: ${amount}`,
  removeCode: code => `Retirer ${code}`,
  removing: 'Retrait…',
  useCredit: amount => `Utiliser votre avoir (solde disponible\u00a0: ${amount})`,
  credit: 'Avoir',
  leftToPay: 'Reste à payer',
  codeFreesShipping: code => `Le code ${code} est appliqué\u00a0: la livraison est maintenant gratuite.`,
  codeSaves: (code, amount) => `Le code ${code} est appliqué\u00a0: vous économisez ${amount}.`,
  codePays: (code, amount, left) => `Le code ${code} est appliqué\u00a0: il règle ${amount}, et il reste ${left} à payer.`,
  codeApplied: code => `Le code ${code} est appliqué.`,
  codeRemoved: code => `Le code ${code} est retiré.`,
  codeRemovedTotal: (code, total) => `Le code ${code} est retiré\u00a0: le total est maintenant de ${total}.`,
  creditUsed: (amount, left) => `Votre avoir règle ${amount}, et il reste ${left} à payer.`,
  creditIsUsed: 'Votre avoir est utilisé.',
  creditNotUsed: 'Votre avoir n’est pas utilisé.',
  codeNotTaken: (code, storeWords) =>
    storeWords
      ? `La boutique n’accepte pas le code ${code}. Elle répond\u00a0: «\u00a0${storeWords}\u00a0»`
      : `La boutique n’accepte pas le code ${code}. Vérifiez comment il s’écrit, puis réessayez.`,
  codeNotRemoved: code => `Le code ${code} n’a pas pu être retiré. Réessayez.`,
  partLoading: 'Chargement…',
  partFailed: 'Cela n’a pas pu être chargé. Vérifiez votre connexion, puis réessayez.',
};
