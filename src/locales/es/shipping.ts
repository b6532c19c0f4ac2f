/** Spanish: shipping methods, and how a delivery stands. */
import type {shipping as English} from '../en/shipping.js';
import {number, plural} from './grammar.js';

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
  arrives: day => `Llegada: ${day}`,

  // For several deliveries at once
  shippingForEverybody: 'Método para todos los envíos',
  policyShort: policy => {
    switch (policy) {
      case 'cheapest':
        return 'Más barato';
      case 'fastest':
        return 'Más rápido';
      default:
        return 'Recomendado';
    }
  },
  policyForEverybody: policy => {
    switch (policy) {
      case 'cheapest':
        return 'Más barato para todos los envíos';
      case 'fastest':
        return 'Más rápido para todos los envíos';
      default:
        return 'Recomendado para todos los envíos';
    }
  },
  arrivesBy: 'Fecha límite de llegada',
  arriveByThisDay: 'Que llegue ese día o antes',
  chooseADay: 'Elige primero un día.',
  exceptions: 'Excepciones',
  moreExceptions: count => `${number(count)} ${plural(count, {one: 'excepción', other: 'excepciones'})} más`,
  exceptionNoTime: person => `No se indica cuánto tarda el envío para ${person}: se ha elegido el método recomendado.`,
  exceptionNoDay: person => `No se sabe cuándo llega el envío para ${person}: se ha elegido el método recomendado.`,
  exceptionLate: (person, wanted, day) =>
    `Ningún método llega a ${person} el ${wanted} o antes: se ha elegido el que llega primero, el ${day}.`,
  exceptionNothing: person => `No hay ningún método de envío para ${person}.`,
  othersN: count => plural(count, {one: 'otra persona', other: `otras ${number(count)} personas`}),
  costRange: (lowest, highest) => `${lowest} a ${highest}`,
  differentChoices: 'Elecciones distintas',
  chosenFor: people => `elegido para ${people}`,
  policyChosen: (policy, day, exceptions) => {
    const what =
      {cheapest: 'el método más barato', fastest: 'el método más rápido', 'arrive-by': `un método que llega el ${day} o antes`}[policy] ??
      'el método recomendado';
    return exceptions === 0
      ? `Todos los envíos van con ${what}.`
      : `Todos los envíos van con ${what}, salvo ${number(exceptions)} ${plural(exceptions, {one: 'excepción', other: 'excepciones'})}.`;
  },
  methodChosenFor: (method, people) => `Método elegido para ${people}: ${method}.`,

  // How a delivery stands
  saved: 'Guardado',
  // The store has who gets what; the shipping method is not confirmed yet.
  addressSaved: 'Dirección y artículos guardados',
  saving: 'Guardando…',
  attention: 'Por revisar',
  needsAttention: person => `Revisa el envío para ${person}.`,
  allSaved: 'Todos los envíos están guardados.',
};
