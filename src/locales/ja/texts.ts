/** Japanese: messages and notes that go with a delivery. */
import type {texts as English} from '../en/texts.js';
import {number} from './grammar.js';

const isMessage = (kind: string) => kind === 'message';
const noun = (kind: string) => (isMessage(kind) ? 'ギフトメッセージ' : '配達メモ');

export const texts: typeof English = {
  addText: kind => `${noun(kind)}を追加`,
  addTextFor: (kind, person) => `${noun(kind)}を追加（${person}）`,
  changeText: kind => `${noun(kind)}を変更`,
  changeTextFor: (kind, person) => `${noun(kind)}を変更（${person}）`,
  textFor: (kind, person) => `${person}への${noun(kind)}`,
  textLabel: noun,
  textMark: (mark, name) => `${mark}は「${name}」に置き換わります。`,
  textMarkUnknown: mark => `${mark}はお届け先の名に置き換わります。`,
  textPreview: '送信される内容',
  textLength: (now, most) => `${number(most)}文字中${number(now)}文字`,
  textLeft: left => `残り${number(left)}文字です。`,
  textTooLong: (kind, person, over) =>
    `${person}への${noun(kind)}が${number(over)}文字超えています。短くするまで、この配送は保存されません。`,
  useForEverybody: kind => `この${noun(kind)}を全員に使う`,
  useForRest: kind => `この${noun(kind)}を、まだない全員に使う`,
  useTextOf: (label, person) => `${label}（${person}のもの）`,
  textForSeveral: (kind, people) => `お届け先${number(people)}件がこの${noun(kind)}になりました。`,
  actWrite: (kind, person) => `${person}への${noun(kind)}`,
  actWriteForSeveral: (kind, people) => `お届け先${number(people)}件の${noun(kind)}`,
  problemTextTooLong: (kind, person) => `${person}への${noun(kind)}が長すぎます。短くしてください。`,
  problemTextMissing: (kind, person) => `ショップは${person}への${noun(kind)}を必要としています。入力してください。`,
};
