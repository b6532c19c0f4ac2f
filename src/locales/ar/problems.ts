/** Arabic: what keeps the shopper from payment. */
import type {problems as English} from '../en/problems.js';
import {number, plural} from './grammar.js';

export const problems: typeof English = {
  problemsTitle: count =>
    plural(count, {
      zero: 'لا أمور متبقية قبل الدفع',
      one: 'أمر واحد متبقٍّ قبل الدفع',
      two: 'أمران متبقيان قبل الدفع',
      few: `${number(count)} أمور متبقية قبل الدفع`,
      many: `${number(count)} أمرًا متبقيًا قبل الدفع`,
      other: `${number(count)} أمر متبقٍّ قبل الدفع`,
    }),
  problemNoAddress: person => `لا عنوان بعد: ${person}.`,
  problemNoUnits: person => `لا شيء يُرسَل إلى ${person}: يُرجى اختيار قطع، أو إزالة ${person}.`,
  problemFormOpen: person => `لم يُحفظ عنوان ${person} بعد.`,
  problemNewPerson: 'لم يُحفظ عنوان الشخص الجديد بعد.',
  problemFields: (person, fields) => `يُرجى إكمال عنوان ${person}: ${fields}.`,
  problemNoQuotes: person => `لا توجد طريقة للشحن إلى ${person}.`,
  problemRefused: person => `لم يقبل المتجر الشحنة المرسلة إلى ${person}.`,
  problemAttention: person => `تغيّر شيء في الشحنة المرسلة إلى ${person}. يُرجى الاطلاع عليه ثم المتابعة.`,
  changedTitle: 'تغيّر شيء أثناء الحفظ. يُرجى الاطلاع عليه ثم المتابعة.',
  changedQuote: (person, now, cost) => `الشحن إلى ${person}: ${now}، ${cost}.`,
  changedQuoteFrom: (person, was, wasCost, now, cost) => `الشحن إلى ${person}: كان ${was}، ${wasCost}، وأصبح ${now}، ${cost}.`,
  changedNoQuote: person => `لم تعد هناك طريقة للشحن إلى ${person}.`,
  changedUnits: person => `تغيّر ما يُرسَل إلى ${person}.`,
  changedPrice: (product, was, now) => `${product}: كان السعر ${was} وأصبح ${now}.`,
};
