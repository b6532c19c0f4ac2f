/** Arabic: shipping methods, and how a delivery stands. */
import type {shipping as English} from '../en/shipping.js';
import {number, plural} from './grammar.js';

/** So many exceptions, after "مع". */
const someExceptions = (count: number) =>
  plural(count, {
    one: 'استثناء واحد',
    two: 'استثناءين',
    few: `${number(count)} استثناءات`,
    many: `${number(count)} استثناءً`,
    other: `${number(count)} استثناء`,
  });

export const shipping: typeof English = {
  // Shipping
  shippingFor: person => `الشحن إلى ${person}`,
  free: 'مجاني',
  quotesLater: 'تظهر أسعار الشحن بعد حفظ العنوان والقطع.',
  quotesLoading: 'نسأل المتجر عن أسعار الشحن…',
  noQuotes: 'لا توجد لدى المتجر طريقة لشحن هذه القطع إلى هذا العنوان. يُرجى تغيير العنوان أو نقل القطع.',
  noShipping: country => `لا يشحن المتجر إلى هذا البلد: ${country}. يُرجى تغيير العنوان أو إرسال هذه القطع إلى شخص آخر.`,
  tryAgain: 'إعادة المحاولة',
  methodGone: (was, person, now, cost) => `لم يعد المتجر يوفر ${was} إلى ${person}. البديل المختار: ${now}، ${cost}.`,
  methodGoneWithout: (was, person) => `لم يعد المتجر يوفر ${was} إلى ${person}، ولا بديل في الوقت الحالي.`,
  keepMethod: now => `الإبقاء على ${now}`,
  refusedDelivery: (person, storeWords) =>
    storeWords
      ? `لم يقبل المتجر الشحنة المرسلة إلى ${person}. جاء في رده: «${storeWords}» يُرجى تغيير العنوان أو القطع، وسيُعاد إرسالها.`
      : `لم يقبل المتجر الشحنة المرسلة إلى ${person}. يُرجى تغيير العنوان أو القطع، وسيُعاد إرسالها.`,
  unitsLeft: (quantity, product, person) => `لم يعد في السلة: ${number(quantity)} × ${product}. لذلك يقل ما يُرسَل إلى ${person}.`,
  unitsArrived: (quantity, product, person) =>
    `جديد في السلة: ${number(quantity)} × ${product}، وهو الآن ضمن ما يُرسَل إلى ${person}. يُرجى نقله إن كان لشخص آخر.`,
  ok: 'حسنًا',
  arrives: day => `الوصول: ${day}`,

  // For several deliveries at once
  shippingForEverybody: 'الشحن إلى الجميع',
  policyShort: policy => {
    switch (policy) {
      case 'cheapest':
        return 'الأرخص';
      case 'fastest':
        return 'الأسرع';
      default:
        return 'الموصى به';
    }
  },
  policyForEverybody: policy => {
    switch (policy) {
      case 'cheapest':
        return 'الأرخص للجميع';
      case 'fastest':
        return 'الأسرع للجميع';
      default:
        return 'الموصى به للجميع';
    }
  },
  arrivesBy: 'الوصول في موعد أقصاه',
  arriveByThisDay: 'الوصول في هذا اليوم أو قبله',
  chooseADay: 'يُرجى اختيار يوم أولًا.',
  exceptions: 'الاستثناءات',
  moreExceptions: count =>
    plural(count, {
      zero: 'لا استثناءات أخرى',
      one: 'استثناء واحد آخر',
      two: 'استثناءان آخران',
      few: `${number(count)} استثناءات أخرى`,
      many: `${number(count)} استثناءً آخر`,
      other: `${number(count)} استثناء آخر`,
    }),
  exceptionNoTime: person => `مدة الشحن إلى ${person} غير معروفة: اختيرت الطريقة الموصى بها.`,
  exceptionNoDay: person => `يوم الوصول إلى ${person} غير معروف: اختيرت الطريقة الموصى بها.`,
  exceptionLate: (person, wanted, day) => `لا شيء يصل إلى ${person} في الموعد المطلوب (${wanted}): اختير ما يصل أولًا (${day}).`,
  exceptionNothing: person => `لا توجد طريقة شحن إلى ${person}.`,
  othersN: count =>
    plural(count, {
      one: 'شخص آخر',
      two: 'شخصين آخرين',
      other: `${number(count)} آخرين`,
    }),
  costRange: (lowest, highest) => `من ${lowest} إلى ${highest}`,
  differentChoices: 'اختيارات مختلفة',
  chosenFor: people => `الاختيار إلى ${people}`,
  policyChosen: (policy, day, exceptions) => {
    const what =
      {cheapest: 'أرخص طريقة', fastest: 'أسرع طريقة', 'arrive-by': `ما يصل في موعد أقصاه ${day}`}[policy] ?? 'الطريقة الموصى بها';
    return exceptions === 0 ? `الاختيار للجميع: ${what}.` : `الاختيار للجميع: ${what}، مع ${someExceptions(exceptions)}.`;
  },
  methodChosenFor: (method, people) => `الاختيار إلى ${people}: ${method}.`,

  // How a delivery stands
  saved: 'محفوظ',
  // The store has who gets what; the shipping method is not confirmed yet.
  addressSaved: 'العنوان والقطع محفوظة',
  saving: 'جارٍ الحفظ…',
  attention: 'بحاجة إلى مراجعة',
  needsAttention: person => `الشحنة المرسلة إلى ${person} بحاجة إلى مراجعة.`,
  allSaved: 'كل الشحنات محفوظة.',
};
