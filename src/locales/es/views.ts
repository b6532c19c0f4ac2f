/** Spanish: the opening question, and the ways to look at the plan. */
import type {views as English} from '../en/views.js';
import {number} from './grammar.js';

export const views: typeof English = {
  // The opening question
  answerOne: 'Todo a una sola dirección',
  answerOneHint: 'Un solo paquete, un solo precio de envío.',
  answerFew: 'Unas pocas personas',
  answerFewHint: 'Añádelas una a una y di quién recibe qué.',
  answerMany: 'Muchas personas',
  answerManyHint: 'Rellena una tabla, con una fila para cada persona.',
  changeAnswer: 'Cambiar adónde va todo esto',
  whoGetsAll: '¿Quién lo recibe todo?',
  allGoTo: person => `Todo va a ${person}.`,

  // Ways to look at the plan
  view: 'Vista',
  viewPeople: 'Personas',
  viewItems: 'Artículos',
  viewList: 'Lista',
  viewShown: view => `Esta es la vista «${view}».`,
  skipToSummary: 'Ir directamente al resumen',
  viewLoading: 'Cargando esta vista…',
  viewFailed: 'No se ha podido cargar esta vista. Comprueba tu conexión e inténtalo de nuevo, o usa otra vista mientras tanto.',

  // Somebody was removed
  removedShort: person => `Has quitado a ${person}.`,
  bringPersonBack: person => `Recuperar a ${person}`,
  personBack: person => `${person} vuelve a estar en tus envíos.`,

  // Items
  inBasket: quantity => `${number(quantity)} en tu carrito`,
  personHas: (person, quantity) => `${person}: ${number(quantity)}`,
  sharesOf: product => `Quién recibe cuántas unidades: ${product}`,
  giveToSomebodyElse: 'Dar a otra persona…',
  giveProductToSomebodyElse: product => `Dar a otra persona: ${product}`,
  addressesAndShipping: 'Direcciones y envío',

  // List
  listOf: 'Quién recibe qué',
  listScrolls: 'Tabla: quién recibe qué',
  person: 'Persona',
  address: 'Dirección',
  cost: 'Precio de envío',
  stillWith: person => `Todavía para ${person}`,
  leftOf: (left, total) => `${number(left)} de ${number(total)}`,
  fullName: 'Nombre y apellidos',
  rowN: n => `la fila ${number(n)}`,
  nameFor: row => `Nombre para ${row}`,
  chooseOrType: 'Elegir o escribir una dirección',
  chooseOrTypeFor: person => `Elegir o escribir una dirección para ${person}`,
  noMethods: 'Ningún método de envío',
  methodsLater: 'Cuando la dirección y los artículos estén guardados',
  methodAndPrice: (method, price) => `${method}, ${price}`,
  dayMethodAndPrice: (day, method, price) => `${day}, ${method}, ${price}`,
};
