/** French: what each delivery costs, what splitting does to the price, and what lowers or pays it. */
import type {prices as English} from '../en/prices.js';
import {number} from './grammar.js';

export const prices: typeof English = {
  // Per delivery
  costsOf: person => `Ce que coûte la livraison pour ${person}`,
  shippingBeforeDiscounts: 'Livraison avant remises',
  couponOff: code => `Code promo ${code}`,
  promotionOff: 'Offre de la boutique',
  shipsFree: 'La boutique offre cette livraison.',
  shipsFreeWith: code => `Avec ${code}, cette livraison est gratuite.`,
  shipsNotFree: 'La gratuité ne s’applique pas à cette livraison.',
  shipsNotFreeWith: code => `Avec ${code}, cette livraison n’est pas gratuite.`,

  // Several deliveries
  splittingAdds: amount => `le partage ajoute ${amount}`,
  splittingSaves: amount => `le partage fait économiser ${amount}`,
  everyParcelFree: 'Tous les colis sont livrés gratuitement',
  someParcelsFree: (free, parcels) => `Livraison gratuite pour ${number(free)} colis sur ${number(parcels)}`,

  // Coupons, gift certificates, store credit
  addCode: 'Code promo ou carte cadeau',
  code: 'Code promo ou code de carte cadeau',
  apply: 'Appliquer le code',
  applying: 'Application en cours…',
  enterCode: 'Saisissez d’abord le code.',
  redeemed: 'Codes promo et cartes cadeaux',
  coupon: (name, code) => (name ? `${name} (${code})` : `Code promo ${code}`),
  couponSaves: amount => `${amount} de remise`,
  couponSavesNothing: 'aucune remise pour l’instant',
  certificate: code => `Carte cadeau ${code}`,
  certificateUsedUp: 'épuisée',
  certificateLeft: amount => `solde restant\u00a0: ${amount}`,
  removeCode: code => `Retirer ${code}`,
  removing: 'Retrait en cours…',
  useCredit: amount => `Utiliser votre avoir (disponible\u00a0: ${amount})`,
  credit: 'Avoir',
  leftToPay: 'Reste à payer',
  codeFreesShipping: code => `${code} est appliqué\u00a0: la livraison est maintenant gratuite.`,
  codeSaves: (code, amount) => `${code} est appliqué\u00a0: ${amount} de remise.`,
  codePays: (code, amount, left) => `${code} est appliqué et paie ${amount}. Reste à payer\u00a0: ${left}.`,
  codeApplied: code => `${code} est appliqué.`,
  codeRemoved: code => `${code} est retiré.`,
  codeRemovedTotal: (code, total) => `${code} est retiré\u00a0: le total est maintenant de ${total}.`,
  creditUsed: (amount, left) => `Votre avoir paie ${amount}. Reste à payer\u00a0: ${left}.`,
  creditIsUsed: 'Votre avoir est utilisé.',
  creditNotUsed: 'Votre avoir n’est pas utilisé.',
  codeNotTaken: (code, storeWords) =>
    storeWords
      ? `La boutique n’accepte pas ${code}. Elle répond\u00a0: «\u00a0${storeWords}\u00a0»`
      : `La boutique n’accepte pas ${code}. Vérifiez comment il s’écrit, puis réessayez.`,
  codeNotRemoved: code => `${code} n’a pas pu être retiré. Réessayez.`,
  partLoading: 'Chargement…',
  partFailed: 'Ceci n’a pas pu être chargé. Vérifiez votre connexion, puis réessayez.',
};
