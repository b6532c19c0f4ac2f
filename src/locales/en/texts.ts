/** English: messages and notes that go with a delivery. */
import {number, plural} from './grammar.js';

const isMessage = (kind: string) => kind === 'message';
const noun = (kind: string) => (isMessage(kind) ? 'gift message' : 'delivery note');

export const texts = {
  addText: (kind: string): string => `Add a ${noun(kind)}`,
  addTextFor: (kind: string, person: string) => `Add a ${noun(kind)} for ${person}`,
  changeText: (kind: string): string => `Change the ${noun(kind)}`,
  changeTextFor: (kind: string, person: string) => `Change the ${noun(kind)} for ${person}`,
  textFor: (kind: string, person: string) => (isMessage(kind) ? `Gift message for ${person}` : `Delivery note for ${person}`),
  textLabel: (kind: string): string => (isMessage(kind) ? 'Gift message' : 'Delivery note'),
  textMark: (mark: string, name: string) => `${mark} becomes ${name}.`,
  textMarkUnknown: (mark: string) => `${mark} becomes the person’s first name.`,
  textPreview: 'As it is sent',
  textLength: (now: number, most: number) => `${number(now)} of ${number(most)} characters`,
  textLeft: (left: number) => `${number(left)} ${plural(left, 'character', 'characters')} left.`,
  textTooLong: (kind: string, person: string, over: number) =>
    `The ${noun(kind)} for ${person} is ${number(over)} ${plural(over, 'character', 'characters')} too long. Shorten it: until then this delivery is not saved.`,
  useForEverybody: (kind: string): string => (isMessage(kind) ? 'Use this message for everybody' : 'Use this note for everybody'),
  useForRest: (kind: string): string =>
    isMessage(kind) ? 'Use this message for everybody without one' : 'Use this note for everybody without one',
  useTextOf: (label: string, person: string) => `${label} (from ${person})`,
  textForSeveral: (kind: string, people: number) =>
    `${number(people)} ${plural(people, 'person has', 'people have')} this ${isMessage(kind) ? 'message' : 'note'} now.`,
  actWrite: (kind: string, person: string) => (isMessage(kind) ? `message for ${person}` : `delivery note for ${person}`),
  actWriteForSeveral: (kind: string, people: number) =>
    `${isMessage(kind) ? 'message' : 'delivery note'} for ${number(people)} ${plural(people, 'person', 'people')}`,
  problemTextTooLong: (kind: string, person: string) => `The ${noun(kind)} for ${person} is too long: shorten it.`,
  problemTextMissing: (kind: string, person: string) => `The shop needs a ${noun(kind)} for ${person}: write one.`,
};
