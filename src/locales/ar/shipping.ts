/** Arabic: shipping methods, and how a delivery stands. */
import type {shipping as English} from '../en/shipping.js';
import {number} from './grammar.js';

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

  // How a delivery stands
  saved: 'محفوظ',
  // The store has who gets what; the shipping method is not confirmed yet.
  addressSaved: 'العنوان والقطع محفوظة',
  saving: 'جارٍ الحفظ…',
  attention: 'بحاجة إلى مراجعة',
  needsAttention: person => `الشحنة المرسلة إلى ${person} بحاجة إلى مراجعة.`,
  allSaved: 'كل الشحنات محفوظة.',
};
