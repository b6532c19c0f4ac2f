/** Spanish: what each delivery costs, what splitting does to the price, and what lowers or pays it. */
import type {prices as English} from '../en/prices.js';
import {number} from './grammar.js';

export const prices: typeof English = {
  // Per delivery
  costsOf: person => `Detalle del precio para ${person}`,
  shippingBeforeDiscounts: 'Envío antes de descuentos',
  couponOff: code => `Cupón ${code}`,
  promotionOff: 'Oferta de la tienda',
  shipsFree: 'La tienda no cobra este envío.',
  shipsFreeWith: code => `Con ${code}, este envío es gratis.`,
  shipsNotFree: 'La oferta de envío gratis no se aplica a este envío.',
  shipsNotFreeWith: code => `Con ${code}, este envío no es gratis.`,

  // Several deliveries
  splittingAdds: amount => `enviar por separado añade ${amount}`,
  splittingSaves: amount => `enviar por separado ahorra ${amount}`,
  everyParcelFree: 'Envío gratis en todos los paquetes',
  someParcelsFree: (free, parcels) => `Envío gratis en ${number(free)} de ${number(parcels)} paquetes`,

  // Coupons, gift certificates, store credit
  addCode: 'Cupón o certificado de regalo',
  code: 'Código del cupón o del certificado de regalo',
  apply: 'Aplicar código',
  applying: 'Aplicando…',
  enterCode: 'Escribe primero el código.',
  redeemed: 'Cupones y certificados de regalo',
  coupon: (name, code) => (name ? `${name} (${code})` : `Cupón ${code}`),
  couponSaves: amount => `ahorra ${amount}`,
  couponSavesNothing: 'por ahora no ahorra nada',
  certificate: code => `Certificado de regalo ${code}`,
  certificateUsedUp: 'agotado',
  certificateLeft: amount => `saldo restante: ${amount}`,
  removeCode: code => `Quitar ${code}`,
  removing: 'Quitando…',
  useCredit: amount => `Usar el crédito de la tienda (disponible: ${amount})`,
  credit: 'Crédito de la tienda',
  leftToPay: 'Queda por pagar',
  codeFreesShipping: code => `Se ha aplicado ${code}: ahora el envío es gratis.`,
  codeSaves: (code, amount) => `Se ha aplicado ${code}: ahorra ${amount}.`,
  codePays: (code, amount, left) => `Se ha aplicado ${code}: paga ${amount}. Queda por pagar: ${left}.`,
  codeApplied: code => `Se ha aplicado ${code}.`,
  codeRemoved: code => `Se ha quitado ${code}.`,
  codeRemovedTotal: (code, total) => `Se ha quitado ${code}: ahora el total es ${total}.`,
  creditUsed: (amount, left) => `El crédito de la tienda paga ${amount}. Queda por pagar: ${left}.`,
  creditIsUsed: 'Se usa el crédito de la tienda.',
  creditNotUsed: 'No se usa el crédito de la tienda.',
  codeNotTaken: (code, storeWords) =>
    storeWords
      ? `La tienda no acepta ${code}. Ha dicho: «${storeWords}»`
      : `La tienda no acepta ${code}. Comprueba cómo está escrito e inténtalo de nuevo.`,
  codeNotRemoved: code => `No se ha podido quitar ${code}. Inténtalo de nuevo.`,
  partLoading: 'Cargando…',
  partFailed: 'No se ha podido cargar esta parte. Comprueba tu conexión e inténtalo de nuevo.',
};
