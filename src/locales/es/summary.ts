/** Spanish: prices, saving, undo and redo. */
import type {summary as English} from '../en/summary.js';
import {number, plural} from './grammar.js';
import {people} from './people.js';

export const summary: typeof English = {
  summary: 'Resumen',
  priceDetails: 'Detalle del precio',
  showPrices: 'Ver los precios de envío',
  goods: 'Artículos',
  discounts: 'Descuentos',
  shipping: 'Envío',
  handling: 'Preparación',
  tax: 'Impuestos',
  taxIncluded: 'Impuestos (incluidos)',
  total: 'Total',
  soFar: 'Estimación sin impuestos',
  soFarUndiscounted: 'Estimación sin descuentos ni impuestos',
  estimate: 'estimación',
  notQuoted: 'aún no se sabe',
  taxLater: 'se calculan después',
  continueToPayment: 'Continuar al pago',
  savingChoices: (done, of) => `Guardando lo elegido, ${number(done)} de ${number(of)}`,
  paused: (done, of) => `En pausa. Guardado: ${number(done)} de ${number(of)}.`,
  pause: 'Pausar',
  goOn: 'Seguir',
  waitingForStore: 'La tienda pide un momento de paciencia. Seguirá por sí solo.',
  waitingForTab: 'Otra pestaña tuya está guardando. Después seguirá aquí.',
  undoAct: act => `Deshacer: ${act}`,
  redoAct: act => `Rehacer: ${act}`,
  undone: act => `Deshecho: ${act}.`,
  redone: act => `Rehecho: ${act}.`,
  undoShort: count =>
    `${number(count)} ${plural(count, {one: 'artículo no ha podido volver', other: 'artículos no han podido volver'})}: ahora hay menos en tu carrito.`,
  actMove: (quantity, product, person) => `dar ${number(quantity)} × ${product} a ${person}`,
  actAdd: person => `añadir a ${person}`,
  actAddMany: count => `añadir a ${number(count)} ${plural(count, {one: 'persona', other: 'personas'})}`,
  actRemove: person => `quitar a ${person}`,
  actAddress: person => `dirección para ${person}`,
  actChoose: person => `envío para ${person}`,
  actAllToOne: person => `todo a ${person}`,
  actOneOfEach: person => `uno de cada a ${person}`,
  actSplit: product => `repartir ${product} a partes iguales`,
  actSplitAll: 'repartir todo a partes iguales',
  actChooseForGroup: (method, deliveries) => `${method} para ${people.deliveries(deliveries)}`,
  actPolicy: (policy, day) => {
    switch (policy) {
      case 'cheapest':
        return 'el método más barato para todos los envíos';
      case 'fastest':
        return 'el método más rápido para todos los envíos';
      case 'arrive-by':
        return day ? `llegada como tarde el ${day} para todos los envíos` : 'llegada en el día elegido o antes para todos los envíos';
      default:
        return 'el método recomendado para todos los envíos';
    }
  },
  actReplace: 'reparto nuevo',
  actDrift: 'cambio en el carrito',
  actElsewhere: 'cambios hechos en otro lugar',
  actEarlierPlan: 'recuperar el reparto anterior',
  somebody: 'esta persona',
};
