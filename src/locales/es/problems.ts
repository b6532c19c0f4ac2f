/** Spanish: what keeps the shopper from payment. */
import type {problems as English} from '../en/problems.js';
import {number, plural} from './grammar.js';

export const problems: typeof English = {
  problemsTitle: count => `${number(count)} ${plural(count, {one: 'cosa', other: 'cosas'})} por resolver antes del pago`,
  problemNoAddress: person => `Falta la dirección para ${person}.`,
  problemNoUnits: person => `${person} no recibe nada: elige artículos, o quita a ${person}.`,
  problemFormOpen: person => `La dirección para ${person} aún no está guardada.`,
  problemNewPerson: 'La dirección de la persona nueva aún no está guardada.',
  problemFields: (person, fields) => `Completa la dirección para ${person}: ${fields}.`,
  problemNoQuotes: person => `No hay ningún método de envío para ${person}.`,
  problemRefused: person => `La tienda no ha aceptado el envío para ${person}.`,
  problemAttention: person => `Algo ha cambiado para ${person}. Míralo y continúa.`,
  changedTitle: 'Algo ha cambiado al guardar. Míralo y continúa.',
  changedQuote: (person, now, cost) => `Envío para ${person}: ${now}, ${cost}.`,
  changedQuoteFrom: (person, was, wasCost, now, cost) => `Envío para ${person}: antes ${was}, ${wasCost}; ahora ${now}, ${cost}.`,
  changedNoQuote: person => `Ya no hay ningún método de envío para ${person}.`,
  changedUnits: person => `Ha cambiado lo que recibe ${person}.`,
  changedPrice: (product, was, now) => `${product}: antes ${was}, ahora ${now}.`,
};
