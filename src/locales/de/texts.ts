/** German: messages and notes that go with a delivery. */
import type {texts as English} from '../en/texts.js';
import {number} from './grammar.js';

const isMessage = (kind: string) => kind === 'message';
/** "Grußkarte" would promise a card: what becomes of the text is the shop's affair. */
const noun = (kind: string) => (isMessage(kind) ? 'Grußtext' : 'Zustellhinweis');

export const texts: typeof English = {
  addText: kind => `${noun(kind)} hinzufügen`,
  addTextFor: (kind, person) => `${noun(kind)} hinzufügen (für ${person})`,
  changeText: kind => `${noun(kind)} ändern`,
  changeTextFor: (kind, person) => `${noun(kind)} ändern (für ${person})`,
  textFor: (kind, person) => `${noun(kind)} für ${person}`,
  textLabel: kind => noun(kind),
  textMark: (mark, name) => `${mark} wird zu ${name}.`,
  textMarkUnknown: mark => `${mark} wird zum Vornamen der Person.`,
  textPreview: 'So wird es gesendet',
  textLength: (now, most) => `${number(now)} von ${number(most)} Zeichen`,
  textLeft: left => `Noch ${number(left)} Zeichen.`,
  textTooLong: (kind, person, over) =>
    `Der ${noun(kind)} für ${person} ist um ${number(over)} Zeichen zu lang. Kürzen Sie ihn: Bis dahin wird diese Lieferung nicht gespeichert.`,
  useForEverybody: kind => `Diesen ${noun(kind)} für alle verwenden`,
  useForRest: kind => `Diesen ${noun(kind)} für alle ohne eigenen verwenden`,
  useTextOf: (label, person) => `${label} (von ${person})`,
  textForSeveral: (kind, people) => `${noun(kind)} für ${number(people)} Personen übernommen.`,
  actWrite: (kind, person) => `${noun(kind)} für ${person}`,
  actWriteForSeveral: (kind, people) => `${noun(kind)} für ${number(people)} Personen`,
  problemTextTooLong: (kind, person) => `Der ${noun(kind)} für ${person} ist zu lang: Kürzen Sie ihn.`,
  problemTextMissing: (kind, person) => `Der Shop braucht einen ${noun(kind)} für ${person}: Schreiben Sie einen.`,
};
