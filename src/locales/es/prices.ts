/** Spanish: what each delivery costs, what splitting does to the price, and what lowers or pays it. */
import type {prices as English} from '../en/prices.js';
import {number} from './grammar.js';

export const prices: typeof English = {
  // Per delivery
  costsOf: person => `Cuánto cuesta el envío para ${person}`,
  shippingBeforeDiscounts: 'Envío antes de descuentos',
  couponOff: code => `Cupón ${code}`,
  promotionOff: 'Oferta de la tienda',
  shipsFree: 'La tienda no cobra este envío.',
  shipsFreeWith: code => `Con ${code}, este envío es gratis.`,
  shipsNotFree: 'La oferta de envío gratis no incluye este envío.',
  shipsNotFreeWith: code => `Con ${code}, este envío no es gratis.`,

  // Several deliveries
  splittingAdds: amount => `repartir suma ${amount}`,
  splittingSaves: amount => `repartir ahorra ${amount}`,
  everyParcelFree: 'Todos los paquetes se envían gratis',
  someParcelsFree: (free, parcels) => `Envío gratis para ${number(free)} de ${number(parcels)} paquetes`,

  // Coupons, gift certificates, store credit
  addCode: 'Cupón o tarjeta regalo',
  code: 'Código del cupón o de la tarjeta regalo',
  apply: 'Aplicar código',
  applying: 'Aplicando…',
  enterCode: 'Escribe primero el código.',
  redeemed: 'Cupones y tarjetas regalo',
  coupon: (name, code) => (name ? `${name} (${code})` : `Cupón ${code}`),
  couponSaves: amount => `ahorra ${amount}`,
  couponSavesNothing: 'por ahora no ahorra nada',
  certificate: code => `Tarjeta regalo ${code}`,
  certificateUsedUp: 'agotada',
  certificateLeft: amount => `saldo restante: ${amount}`,
  removeCode: code => `Quitar ${code}`,
  removing: 'Quitando…',
  useCredit: amount => `Usar el saldo de la tienda (disponible: ${amount})`,
  credit: 'Saldo de la tienda',
  leftToPay: 'Queda por pagar',
  codeFreesShipping: code => `${code} está aplicado: ahora el envío es gratis.`,
  codeSaves: (code, amount) => `${code} está aplicado: ahorras ${amount}.`,
  codePays: (code, amount, left) => `${code} está aplicado y paga ${amount}. Queda por pagar: ${left}.`,
  codeApplied: code => `${code} está aplicado.`,
  codeRemoved: code => `${code} se ha quitado.`,
  codeRemovedTotal: (code, total) => `${code} se ha quitado: ahora el total es ${total}.`,
  creditUsed: (amount, left) => `El saldo de la tienda paga ${amount}. Queda por pagar: ${left}.`,
  creditIsUsed: 'Se usa el saldo de la tienda.',
  creditNotUsed: 'No se usa el saldo de la tienda.',
  codeNotTaken: (code, storeWords) =>
    storeWords
      ? `La tienda no acepta ${code}. Ha dicho: «${storeWords}»`
      : `La tienda no acepta ${code}. Comprueba cómo se escribe e inténtalo de nuevo.`,
  codeNotRemoved: code => `No se ha podido quitar ${code}. Inténtalo de nuevo.`,
  partLoading: 'Cargando…',
  partFailed: 'No se ha podido cargar esto. Comprueba tu conexión e inténtalo de nuevo.',
};
