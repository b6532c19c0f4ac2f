/** Spanish: which new addresses are saved. */
import type {addressBook as English} from '../en/address-book.js';
import {number} from './grammar.js';

export const addressBook: typeof English = {
  bookQuestion: '¿Guardar las direcciones nuevas en tu libreta de direcciones?',
  bookHint: 'Se guardan cuando hayas hecho el pedido.',
  bookNone: 'No, ninguna',
  bookAll: addresses => `Sí, todas (${number(addresses)})`,
  bookChoose: 'Elegir',
  bookWhose: 'Direcciones que se guardan',
  saveAddressOf: person => `Guardar la dirección de ${person}`,
};
