/** Spanish: addresses, their fields and what to do about them. */
import type {addresses as English} from '../en/addresses.js';
import {number} from './grammar.js';

type Noun = readonly [label: string, asked: string];

/** What a country calls the part of it that stands in an address, as a label and after "Escribe" or "Elige". */
const states: Readonly<Record<string, Noun>> = {
  AE: ['Emirato', 'un emirato'],
  AU: ['Estado o territorio', 'un estado o territorio'],
  BR: ['Estado', 'un estado'],
  CA: ['Provincia o territorio', 'una provincia o un territorio'],
  CN: ['Provincia', 'una provincia'],
  ES: ['Provincia', 'una provincia'],
  GB: ['Condado', 'un condado'],
  IE: ['Condado', 'un condado'],
  IN: ['Estado', 'un estado'],
  IT: ['Provincia', 'una provincia'],
  JP: ['Prefectura', 'una prefectura'],
  MX: ['Estado', 'un estado'],
  US: ['Estado', 'un estado'],
};
const stateWord = (countryCode: string): Noun => states[countryCode] ?? ['Estado o región', 'un estado o una región'];

const postcodes: Readonly<Record<string, Noun>> = {IE: ['Eircode', 'un Eircode'], US: ['Código ZIP', 'un código ZIP']};
const postcodeWord = (countryCode: string): Noun => postcodes[countryCode] ?? ['Código postal', 'un código postal'];

export const addresses: typeof English = {
  country: 'País',
  chooseCountry: 'Elegir un país',
  firstName: 'Nombre',
  lastName: 'Apellidos',
  company: 'Empresa',
  address1: 'Calle y número',
  address2: 'Piso, puerta o edificio',
  city: 'Localidad',
  state: countryCode => stateWord(countryCode)[0],
  postcode: countryCode => postcodeWord(countryCode)[0],
  phone: 'Número de teléfono',
  optional: '(opcional)',
  chooseOne: 'Elegir',
  chooseACountry: 'Elige un país.',
  enterFirstName: 'Escribe un nombre.',
  enterLastName: 'Escribe los apellidos.',
  enterCompany: 'Escribe una empresa.',
  enterAddress1: 'Escribe una calle y un número.',
  enterAddress2: 'Escribe un piso, una puerta o un edificio.',
  enterCity: 'Escribe una localidad.',
  enterState: countryCode => `Escribe ${stateWord(countryCode)[1]}.`,
  chooseState: countryCode => `Elige ${stateWord(countryCode)[1]}.`,
  enterPostcode: countryCode => `Escribe ${postcodeWord(countryCode)[1]}.`,
  enterPhone: 'Escribe un número de teléfono.',
  fillIn: label => `Rellena «${label}».`,
  chooseFor: label => `Elige una respuesta para «${label}».`,
  pickDate: label => `Elige una fecha completa para «${label}», o vacía el campo.`,
  wholeNumber: 'Escribe un número entero, por ejemplo 12.',
  shorten: (most, now) => `Acórtalo a ${number(most)} caracteres. Tiene ${number(now)}.`,
  savedAddresses: 'Direcciones guardadas',
  typedEarlier: 'Escritas antes',
  typeNewAddress: 'Escribir una dirección nueva',
  findAddress: 'Buscar un nombre, calle, localidad o código postal',
  addressesFound: (found, all) => `${number(found)} de ${number(all)} direcciones`,
  noAddressFound: 'Ninguna dirección coincide. Prueba con menos letras, o escribe una dirección nueva.',
  alreadyInList: 'ya está en tu lista',
};
