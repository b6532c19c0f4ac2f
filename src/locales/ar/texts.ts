/** Arabic: messages and notes that go with a delivery. */
import type {texts as English} from '../en/texts.js';
import {number, plural, somePeople} from './grammar.js';

const isMessage = (kind: string) => kind === 'message';
const noun = (kind: string) => (isMessage(kind) ? 'رسالة الإهداء' : 'ملاحظة التوصيل');
const some = (kind: string) => (isMessage(kind) ? 'رسالة إهداء' : 'ملاحظة توصيل');

const characters = (count: number) =>
  plural(count, {
    zero: 'لا أحرف',
    one: 'حرف واحد',
    two: 'حرفان',
    few: `${number(count)} أحرف`,
    many: `${number(count)} حرفًا`,
    other: `${number(count)} حرف`,
  });

export const texts: typeof English = {
  addText: kind => `إضافة ${some(kind)}`,
  addTextFor: (kind, person) => `إضافة ${some(kind)} إلى ${person}`,
  changeText: kind => `تغيير ${noun(kind)}`,
  changeTextFor: (kind, person) => `تغيير ${noun(kind)} إلى ${person}`,
  textFor: (kind, person) => `${noun(kind)} إلى ${person}`,
  textLabel: noun,
  textMark: (mark, name) => `يحل ${name} محل ${mark}.`,
  textMarkUnknown: mark => `يحل الاسم الأول للشخص محل ${mark}.`,
  textPreview: 'كما سيُرسَل',
  textLength: (now, most) => `${number(now)} من ${characters(most)}`,
  textLeft: left => `المتبقي: ${characters(left)}.`,
  textTooLong: (kind, person, over) =>
    `${noun(kind)} إلى ${person} أطول من المسموح. الزيادة: ${characters(over)}. يُرجى اختصارها؛ فحتى ذلك الحين لا تُحفَظ هذه الشحنة.`,
  useForEverybody: kind => (isMessage(kind) ? 'استخدام هذه الرسالة للجميع' : 'استخدام هذه الملاحظة للجميع'),
  useForRest: kind => (isMessage(kind) ? 'استخدام هذه الرسالة لكل من ليست له رسالة' : 'استخدام هذه الملاحظة لكل من ليست له ملاحظة'),
  useTextOf: (label, person) => `${label} (من شحنة ${person})`,
  textForSeveral: (kind, people) => `تُرسَل ${noun(kind)} هذه الآن إلى ${somePeople(people)}.`,
  actWrite: (kind, person) => `${noun(kind)} إلى ${person}`,
  actWriteForSeveral: (kind, people) => `${noun(kind)} إلى ${somePeople(people)}`,
  problemTextTooLong: (kind, person) => `${noun(kind)} إلى ${person} أطول من المسموح: يُرجى اختصارها.`,
  problemTextMissing: (kind, person) => `يطلب المتجر ${some(kind)} إلى ${person}: يُرجى كتابتها.`,
};
