/** Arabic: what each delivery costs, what splitting does to the price, and what lowers or pays it. */
import type {prices as English} from '../en/prices.js';
import {number} from './grammar.js';

export const prices: typeof English = {
  // Per delivery
  costsOf: person => `تكلفة الشحنة المرسلة إلى ${person}`,
  shippingBeforeDiscounts: 'الشحن قبل الخصومات',
  couponOff: code => `القسيمة ${code}`,
  promotionOff: 'عرض من المتجر',
  shipsFree: 'لا يحسب المتجر رسوم شحن لهذه الشحنة.',
  shipsFreeWith: code => `مع ${code} لا رسوم شحن لهذه الشحنة.`,
  shipsNotFree: 'الشحن المجاني لا يشمل هذه الشحنة.',
  shipsNotFreeWith: code => `مع ${code} تبقى رسوم الشحن لهذه الشحنة.`,

  // Several deliveries
  splittingAdds: amount => `التوزيع يضيف ${amount}`,
  splittingSaves: amount => `التوزيع يوفر ${amount}`,
  everyParcelFree: 'شحن كل الطرود مجاني',
  someParcelsFree: (free, parcels) => `الشحن المجاني يشمل ${number(free)} من ${number(parcels)} من الطرود`,

  // Coupons, gift certificates, store credit
  addCode: 'قسيمة أو بطاقة هدية',
  code: 'رمز القسيمة أو بطاقة الهدية',
  apply: 'تطبيق الرمز',
  applying: 'جارٍ التطبيق…',
  enterCode: 'يُرجى إدخال الرمز أولًا.',
  redeemed: 'القسائم وبطاقات الهدايا',
  coupon: (name, code) => (name ? `${name} (${code})` : `القسيمة ${code}`),
  couponSaves: amount => `توفر ${amount}`,
  couponSavesNothing: 'لا توفر شيئًا في الوقت الحالي',
  certificate: code => `بطاقة الهدية ${code}`,
  certificateUsedUp: 'نفد رصيدها',
  certificateLeft: amount => `الرصيد المتبقي: ${amount}`,
  removeCode: code => `إزالة ${code}`,
  removing: 'جارٍ الإزالة…',
  useCredit: amount => `استخدام رصيد المتجر (المتاح: ${amount})`,
  credit: 'رصيد المتجر',
  leftToPay: 'المتبقي للدفع',
  codeFreesShipping: code => `تم تطبيق ${code}: الشحن الآن مجاني.`,
  codeSaves: (code, amount) => `تم تطبيق ${code}: التوفير ${amount}.`,
  codePays: (code, amount, left) => `تم تطبيق ${code}: المدفوع به ${amount}، والمتبقي للدفع ${left}.`,
  codeApplied: code => `تم تطبيق ${code}.`,
  codeRemoved: code => `تمت إزالة ${code}.`,
  codeRemovedTotal: (code, total) => `تمت إزالة ${code}: الإجمالي الآن ${total}.`,
  creditUsed: (amount, left) => `المدفوع من رصيد المتجر ${amount}، والمتبقي للدفع ${left}.`,
  creditIsUsed: 'يُستخدم رصيد المتجر.',
  creditNotUsed: 'لا يُستخدم رصيد المتجر.',
  codeNotTaken: (code, storeWords) =>
    storeWords
      ? `لا يقبل المتجر ${code}. جاء في رده: «${storeWords}»`
      : `لا يقبل المتجر ${code}. يُرجى التحقق من كتابته، ثم إعادة المحاولة.`,
  codeNotRemoved: code => `تعذرت إزالة ${code}. يُرجى إعادة المحاولة.`,
  partLoading: 'جارٍ التحميل…',
  partFailed: 'تعذر التحميل. يُرجى التحقق من الاتصال، ثم إعادة المحاولة.',
};
