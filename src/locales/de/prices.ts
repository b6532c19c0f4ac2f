/** German: what each delivery costs, what splitting does to the price, and what lowers or pays it. */
import type {prices as English} from '../en/prices.js';
import {number} from './grammar.js';

export const prices: typeof English = {
  // Per delivery
  costsOf: person => `Was die Lieferung für ${person} kostet`,
  shippingBeforeDiscounts: 'Versand vor Rabatten',
  couponOff: code => `Rabattcode ${code}`,
  promotionOff: 'Angebot des Shops',
  shipsFree: 'Der Shop verschickt diese Lieferung kostenlos.',
  shipsFreeWith: code => `Mit ${code} ist der Versand für diese Lieferung kostenlos.`,
  shipsNotFree: 'Der kostenlose Versand gilt nicht für diese Lieferung.',
  shipsNotFreeWith: code => `Mit ${code} wird der Versand für diese Lieferung nicht kostenlos.`,

  // Several deliveries
  splittingAdds: amount => `durch Aufteilen ${amount} mehr`,
  splittingSaves: amount => `durch Aufteilen ${amount} weniger`,
  everyParcelFree: 'Jedes Paket wird kostenlos verschickt',
  someParcelsFree: (free, parcels) => `Kostenloser Versand gilt für ${number(free)} von ${number(parcels)} Paketen`,

  // Coupons, gift certificates, store credit
  addCode: 'Rabattcode oder Geschenkgutschein',
  code: 'Rabattcode oder Code des Geschenkgutscheins',
  apply: 'Code einlösen',
  applying: 'Wird eingelöst …',
  enterCode: 'Geben Sie zuerst den Code ein.',
  redeemed: 'Rabattcodes und Geschenkgutscheine',
  coupon: (name, code) => (name ? `${name} (${code})` : `Rabattcode ${code}`),
  couponSaves: amount => `spart ${amount}`,
  couponSavesNothing: 'spart vorerst nichts',
  certificate: code => `Geschenkgutschein ${code}`,
  certificateUsedUp: 'aufgebraucht',
  certificateLeft: amount => `${amount} bleiben darauf`,
  removeCode: code => `${code} entfernen`,
  removing: 'Wird entfernt …',
  useCredit: amount => `Shop-Guthaben nutzen (${amount} verfügbar)`,
  credit: 'Shop-Guthaben',
  leftToPay: 'Noch zu zahlen',
  codeFreesShipping: code => `${code} ist eingelöst: Der Versand ist jetzt kostenlos.`,
  codeSaves: (code, amount) => `${code} ist eingelöst: Sie sparen ${amount}.`,
  codePays: (code, amount, left) => `${code} ist eingelöst: ${amount} sind damit bezahlt, ${left} sind noch zu zahlen.`,
  codeApplied: code => `${code} ist eingelöst.`,
  codeRemoved: code => `${code} ist entfernt.`,
  codeRemovedTotal: (code, total) => `${code} ist entfernt: Die Gesamtsumme ist jetzt ${total}.`,
  creditUsed: (amount, left) => `Mit Shop-Guthaben bezahlt: ${amount}. Noch zu zahlen: ${left}.`,
  creditIsUsed: 'Das Shop-Guthaben wird genutzt.',
  creditNotUsed: 'Das Shop-Guthaben wird nicht genutzt.',
  codeNotTaken: (code, storeWords) =>
    storeWords
      ? `Der Shop nimmt ${code} nicht an. Er sagt: „${storeWords}“`
      : `Der Shop nimmt ${code} nicht an. Prüfen Sie die Schreibweise, und versuchen Sie es noch einmal.`,
  codeNotRemoved: code => `${code} konnte nicht entfernt werden. Versuchen Sie es noch einmal.`,
  partLoading: 'Wird geladen …',
  partFailed: 'Das konnte nicht geladen werden. Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal.',
};
