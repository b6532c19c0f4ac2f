/** Spanish: messages and notes that go with a delivery. */
import type {texts as English} from '../en/texts.js';
import {number, plural} from './grammar.js';

const isMessage = (kind: string) => kind === 'message';
const noun = (kind: string) => (isMessage(kind) ? 'mensaje de regalo' : 'aviso para el repartidor');
const title = (kind: string) => (isMessage(kind) ? 'Mensaje de regalo' : 'Aviso para el repartidor');
const characters = (count: number) => `${number(count)} ${plural(count, {one: 'carácter', other: 'caracteres'})}`;
const somePeople = (count: number) => `${number(count)} ${plural(count, {one: 'persona', other: 'personas'})}`;

export const texts: typeof English = {
  addText: kind => `Añadir un ${noun(kind)}`,
  addTextFor: (kind, person) => `Añadir un ${noun(kind)}, envío para ${person}`,
  changeText: kind => `Cambiar el ${noun(kind)}`,
  changeTextFor: (kind, person) => `Cambiar el ${noun(kind)}, envío para ${person}`,
  textFor: (kind, person) => `${title(kind)}, envío para ${person}`,
  textLabel: title,
  textMark: (mark, name) => `${mark} se convierte en ${name}.`,
  textMarkUnknown: mark => `${mark} se convierte en el nombre de la persona.`,
  textPreview: 'Así se envía',
  textLength: (now, most) => `${number(now)} de ${characters(most)}`,
  textLeft: left => plural(left, {one: `Queda ${characters(left)}.`, other: `Quedan ${characters(left)}.`}),
  textTooLong: (kind, person, over) =>
    `El ${noun(kind)} del envío para ${person} tiene ${characters(over)} de más. Acórtalo: hasta entonces este envío no se guarda.`,
  useForEverybody: kind => (isMessage(kind) ? 'Usar este mensaje para todos' : 'Usar este aviso para todos'),
  useForRest: kind => (isMessage(kind) ? 'Usar este mensaje para todos los que no tienen' : 'Usar este aviso para todos los que no tienen'),
  useTextOf: (label, person) => `${label} (el de ${person})`,
  textForSeveral: (kind, people) => `${title(kind)} copiado para ${somePeople(people)}.`,
  actWrite: (kind, person) => `${noun(kind)}, envío para ${person}`,
  actWriteForSeveral: (kind, people) => `${noun(kind)} para ${somePeople(people)}`,
  problemTextTooLong: (kind, person) => `El ${noun(kind)} del envío para ${person} es demasiado largo: acórtalo.`,
  problemTextMissing: (kind, person) => `La tienda necesita un ${noun(kind)} para el envío a ${person}: escribe uno.`,
};
