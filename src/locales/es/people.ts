/** Spanish: people, what they get, and what is not theirs. */
import type {people as English} from '../en/people.js';
import {number, plural} from './grammar.js';

export const people: typeof English = {
  // People and units
  units: count => `${number(count)} ${plural(count, {one: 'artículo', other: 'artículos'})}`,
  deliveries: count => `${number(count)} ${plural(count, {one: 'envío', other: 'envíos'})}`,
  whereTo: '¿Adónde va todo esto?',
  whereToOne: '¿Adónde lo enviamos?',
  personN: n => `Persona ${number(n)}`,
  whoGetsThis: '¿Quién recibe esto?',
  addPerson: 'Añadir una persona',
  addressForNew: 'Dirección de la persona nueva',
  addressFor: person => `Dirección para ${person}`,
  changeAddressFor: person => `Cambiar la dirección para ${person}`,
  change: 'Cambiar',
  editThisAddress: 'Corregir esta dirección',
  loadingFields: 'Preguntamos a la tienda qué datos necesita…',
  addAndChoose: 'Guardar y elegir artículos',
  saveAddress: 'Guardar dirección',
  removePerson: person => `Quitar a ${person}`,
  remove: 'Quitar',
  whatDoesGet: person => `¿Qué recibe ${person}?`,
  moreItemsFor: person => `Más artículos para ${person}`,
  itemsFor: person => `Artículos para ${person}`,
  folded: person => `${person} no recibe nada por ahora. Aquí no se envía nada.`,
  quantityOf: (product, person) => `Cantidad para ${person}: ${product}`,
  oneMore: (product, person) => `1 × ${product} más para ${person}`,
  oneFewer: (product, person) => `1 × ${product} menos para ${person}`,
  ofTotal: total => `de ${number(total)}`,
  onlySoMany: (total, product) => `En tu carrito solo hay ${number(total)} × ${product}.`,
  wholeUnits: total => `Escribe un número entero de 0 a ${number(total)}.`,
  times: quantity => `× ${number(quantity)}`,
  each: price => `${price} por unidad`,
  wrapped: wrapping => `Envoltorio de regalo: ${wrapping}`,
  movesWhole: 'Va entero a una sola persona',
  move: 'Mover…',
  moveProduct: (product, person) => `Mover ${product}, que recibe ${person}`,
  moveHowMany: product => `Cuántas unidades mover: ${product}`,
  howMany: '¿Cuántas unidades?',
  moveTo: '¿A quién?',
  moveToPerson: (quantity, product, person) => `Dar ${number(quantity)} × ${product} a ${person}`,
  has: quantity => (quantity === 0 ? 'no tiene' : `tiene ${number(quantity)}`),
  cancel: 'Cancelar',
  nowHas: (person, quantity, product) => `${person} tiene ahora ${number(quantity)} × ${product}.`,
  personAdded: person => `Has añadido a ${person}. Elige qué recibe ${person}.`,
  personRemoved: (person, heir) => `Has quitado a ${person}. Los artículos van a ${heir}.`,
  sameAddressAs: person => `Es la misma dirección que la de ${person}. En dos envíos, se empaqueta y se cobra dos veces.`,
  sameAddressSaves: (person, saving) =>
    `Es la misma dirección que la de ${person}. En dos envíos, se empaqueta y se cobra dos veces. Si los juntas, ahorras hasta ${saving}.`,
  sendAsOne: 'Enviar en un solo paquete',
  keepApart: 'Dejar dos envíos',
  staysApart: 'Siguen siendo dos envíos.',
  allToOne: person => `Enviar todo a ${person}`,

  // What is not the shopper's to send
  fixedIntro: 'Esto no forma parte de lo que envías:',
  fixed: (reason, quantity, name) => {
    const what = `${number(quantity)} × ${name}:`;
    switch (reason) {
      case 'digital':
        return `${what} te llega por correo electrónico.`;
      case 'certificate':
        return `${what} llega por correo electrónico a quien se lo regalas.`;
      case 'pickup':
        return `${what} te espera en el punto de recogida, como elegiste.`;
      case 'bundled':
        return `${what} viaja con el conjunto del que forma parte.`;
      case 'promotion':
        return `${what} es un regalo; la tienda lo añade a uno de tus envíos.`;
      default:
        return `${what} no necesita envío.`;
    }
  },
};
