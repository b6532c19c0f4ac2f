/** Spanish: shipping methods, and how a delivery stands. */
import type {shipping as English} from '../en/shipping.js';
import {number} from './grammar.js';

export const shipping: typeof English = {
  // Shipping
  shippingFor: person => `Envío para ${person}`,
  free: 'Gratis',
  quotesLater: 'Los precios de envío aparecen cuando la dirección y los artículos están guardados.',
  quotesLoading: 'Preguntamos a la tienda los precios de envío…',
  noQuotes: 'La tienda no tiene ningún método de envío para estos artículos a esta dirección. Cambia la dirección o mueve los artículos.',
  noShipping: country => `La tienda no envía a este país: ${country}. Cambia la dirección o envía estos artículos a otra persona.`,
  tryAgain: 'Intentar de nuevo',
  methodGone: (was, person, now, cost) => `La tienda ya no ofrece ${was} para ${person}. En su lugar: ${now}, ${cost}.`,
  methodGoneWithout: (was, person) => `La tienda ya no ofrece ${was} para ${person}, ni otra cosa por ahora.`,
  keepMethod: now => `Seguir con ${now}`,
  refusedDelivery: (person, storeWords) =>
    storeWords
      ? `La tienda no ha aceptado el envío para ${person}. Ha dicho: «${storeWords}» Cambia la dirección o los artículos, y se vuelve a mandar.`
      : `La tienda no ha aceptado el envío para ${person}. Cambia la dirección o los artículos, y se vuelve a mandar.`,
  unitsLeft: (quantity, product, person) => `Ya no está en tu carrito: ${number(quantity)} × ${product}. Por eso ${person} recibe menos.`,
  unitsArrived: (quantity, product, person) =>
    `Nuevo en tu carrito: ${number(quantity)} × ${product}, por ahora para ${person}. Muévelo si es para otra persona.`,
  ok: 'OK',

  // How a delivery stands
  saved: 'Guardado',
  // The store has who gets what; the shipping method is not confirmed yet.
  addressSaved: 'Dirección y artículos guardados',
  saving: 'Guardando…',
  attention: 'Por revisar',
  needsAttention: person => `Revisa el envío para ${person}.`,
  allSaved: 'Todos los envíos están guardados.',
};
