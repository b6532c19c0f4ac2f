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
  shippingForEverybody: 'Envío para todas las personas',
  policyShort: policy => {
    switch (policy) {
      case 'cheapest':
        return 'El más barato';
      case 'fastest':
        return 'El más rápido';
      default:
        return 'Recomendado';
    }
  },
  policyForEverybody: policy => {
    switch (policy) {
      case 'cheapest':
        return 'El más barato para todas las personas';
      case 'fastest':
        return 'El más rápido para todas las personas';
      default:
        return 'Recomendado para todas las personas';
    }
  },
  arrivesBy: 'Llega como tarde el',
  arriveByThisDay: 'Que llegue como tarde ese día',
  chooseADay: 'Elige primero un día.',
  exceptions: 'Excepciones',
  moreExceptions: count => `${number(count)} ${plural(count, {one: 'excepción más', other: 'excepciones más'})}`,
  exceptionNoTime: person => `No se indica cuánto tarda el envío para ${person}: se ha elegido el método recomendado.`,
  exceptionNoDay: person => `No se sabe qué día llega el envío para ${person}: se ha elegido el método recomendado.`,
  exceptionLate: (person, wanted, day) =>
    `Para ${person}, nada llega en la fecha deseada (${wanted}): se ha elegido lo que llega primero (${day}).`,
  exceptionNothing: person => `No hay ningún método de envío para ${person}.`,
  othersN: count => `${number(count)} ${plural(count, {one: 'persona más', other: 'personas más'})}`,
  costRange: (lowest, highest) => `de ${lowest} a ${highest}`,
  differentChoices: 'Métodos distintos',
  chosenFor: people => `elegido para ${people}`,
  policyChosen: (policy, day, exceptions) => {
    const what =
      {cheapest: 'el método más barato', fastest: 'el método más rápido', 'arrive-by': `lo que llega como tarde el ${day}`}[policy] ??
      'el método recomendado';
    return exceptions === 0
      ? `Elegido para todas las personas: ${what}.`
      : `Elegido para todas las personas: ${what}, con ${number(exceptions)} ${plural(exceptions, {one: 'excepción', other: 'excepciones'})}.`;
  },
  methodChosenFor: (method, people) => `Elegido para ${people}: ${method}.`,

  // How a delivery stands
  saved: 'Guardado',
  // The store has who gets what; the shipping method is not confirmed yet.
  addressSaved: 'Dirección y artículos guardados',
  saving: 'Guardando…',
  attention: 'Por revisar',
  needsAttention: person => `Revisa el envío para ${person}.`,
  allSaved: 'Todos los envíos están guardados.',
};
