/** Spanish: addresses, their fields and what to do about them. */
import type {addresses as English} from '../en/addresses.js';
import {number, plural} from './grammar.js';

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
  formMissing: 'El formulario de direcciones no ha llegado. Comprueba tu conexión e inténtalo de nuevo.',
  tryFormAgain: 'Intentar de nuevo abrir el formulario',
  addressesMissing: 'La lista de direcciones no ha llegado. Comprueba tu conexión e inténtalo de nuevo.',
  tryAddressesAgain: 'Intentar de nuevo abrir la lista de direcciones',
  savedAddresses: 'Direcciones guardadas',
  typedEarlier: 'Escritas antes',
  foundAddresses: 'Más direcciones',
  lookingForAddresses: 'Buscando más direcciones…',
  addresses: 'Direcciones',
  typeNewAddress: 'Escribir una dirección nueva',
  typeNewAddressFor: name => `Escribir una dirección nueva para «${name}»`,
  findAddress: 'Buscar un nombre, calle, localidad o código postal',
  addressesFound: (found, all) =>
    found < all
      ? `${number(found)} de ${number(all)} direcciones`
      : `${number(all)} ${plural(all, {one: 'dirección', other: 'direcciones'})}`,
  moreAddresses: count => `${number(count)} más. Escribe unas letras para encontrar una.`,
  noAddressFound: 'Ninguna dirección coincide. Prueba con menos letras, o escribe una dirección nueva.',
  alreadyInList: 'ya está en tu lista',

  // A text with an address in it
  pasteAddress: 'Pegar una dirección',
  addressAsText: 'La dirección tal como la tienes',
  pasteHint: 'De un mensaje o de una firma, con el nombre si lo tienes. Se lee en tu dispositivo y no se envía a ningún sitio.',
  fillInForm: 'Rellenar el formulario',
  cancelPaste: 'No pegar',
  pasteNothing:
    'No se ha encontrado ninguna dirección en este texto. Añade la calle, la localidad y el código postal, o rellena los campos.',
  pasteFilled: 'El formulario se ha rellenado con lo que has pegado. Compruébalo y guarda.',
  notUsed: pieces => `Sin usar: ${pieces}.`,
  quoted: text => `«${text}»`,
  undoPaste: 'Deshacer el pegado',

  // A last look before saving
  checkingAddress: 'Comprobando la dirección…',
  suggestion: 'Esta dirección se suele escribir de otra manera. ¿Cuál es la correcta?',
  suggested: 'Sugerencia',
  asTyped: 'Como la has escrito',
  useSuggestion: 'Usar esta',
  keepTyped: 'Dejar la mía',
  lookAgain: 'Mira esto otra vez, o déjalo como está.',
  changeIt: 'Corregirlo',
  keepAsItIs: 'Dejarlo como está',
  useTwoLines: (first, second) => `Usar dos líneas: ${first} / ${second}`,
  doubtPostcode: (label, country) => `${label}: no es la forma habitual en este país (${country}).`,
  doubtHouseNumber: 'Falta el número de la calle.',
  doubtLength: (label, now, most) =>
    `${label}: la mayoría de los transportistas imprimen ${number(most)} caracteres por línea. Aquí hay ${number(now)}, así que el final podría quedar cortado.`,
  doubtLetters: (label, country) =>
    `${label}: los transportistas a este país (${country}) solo imprimen letras latinas. Escríbelo en letras latinas si puedes.`,
};
