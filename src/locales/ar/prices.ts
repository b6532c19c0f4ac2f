/** Arabic: what each delivery costs, what splitting does to the price, and what lowers or pays it. */
import type {prices as English} from '../en/prices.js';
import {number, plural} from './grammar.js';

export const prices: typeof English = {
  // Per delivery
  costsOf: person => `تفاصيل سعر الشحنة المرسلة إلى ${person}`,
  shippingBeforeDiscounts: 'الشحن قبل الخصومات',
  couponOff: code => `قسيمة الخصم ${code}`,
  promotionOff: 'عرض من المتجر',
  shipsFree: 'يرسل المتجر هذه الشحنة مجانًا.',
  shipsFreeWith: code => `تُرسَل هذه الشحنة مجانًا بفضل ${code}.`,
  shipsNotFree: 'لا يشمل الشحن المجاني هذه الشحنة.',
  shipsNotFreeWith: code => `لا يشمل الشحن المجاني بالرمز ${code} هذه الشحنة.`,

  // Several deliveries
  splittingAdds: amount => `الإرسال في شحنات منفصلة يضيف ${amount}`,
  splittingSaves: amount => `الإرسال في شحنات منفصلة يوفر ${amount}`,
  everyParcelFree: 'الشحن مجاني لكل الطرود',
  someParcelsFree: (free, parcels) =>
    `الشحن المجاني: ${number(free)} من أصل ${plural(parcels, {
      zero: `${number(parcels)} طرد`,
      one: 'طرد واحد',
      two: 'طردين',
      few: `${number(parcels)} طرود`,
      many: `${number(parcels)} طردًا`,
      other: `${number(parcels)} طرد`,
    })}`,

  // Coupons, gift certificates, store credit
  addCode: 'قسيمة خصم أو بطاقة هدية',
  code: 'رمز قسيمة الخصم أو بطاقة الهدية',
  apply: 'تطبيق الرمز',
  applying: 'جارٍ التطبيق…',
  enterCode: 'يُرجى إدخال الرمز أولًا.',
  redeemed: 'قسائم الخصم وبطاقات الهدايا',
  coupon: (name, code) => (name ? `${name} (${code})` : `قسيمة الخصم ${code}`),
  couponSaves: amount => `توفر ${amount}`,
  couponSavesNothing: 'لا توفر شيئًا في الوقت الحالي',
  certificate: code => `بطاقة الهدية ${code}`,
  certificateUsedUp: 'استُخدم رصيدها كاملًا',
  certificateLeft: amount => `الرصيد المتبقي فيها: ${amount}`,
  removeCode: code => `إزالة ${code}`,
  removing: 'جارٍ الإزالة…',
  useCredit: amount => `استخدام رصيد المتجر (المتاح: ${amount})`,
  credit: 'رصيد المتجر',
  leftToPay: 'المتبقي للدفع',
  codeFreesShipping: code => `تم تطبيق الرمز ${code}: الشحن مجاني الآن.`,
  codeSaves: (code, amount) => `تم تطبيق الرمز ${code}: يوفر ${amount}.`,
  codePays: (code, amount, left) => `تم تطبيق الرمز ${code}: يغطي ${amount}، والمتبقي للدفع ${left}.`,
  codeApplied: code => `تم تطبيق الرمز ${code}.`,
  codeRemoved: code => `تمت إزالة الرمز ${code}.`,
  codeRemovedTotal: (code, total) => `تمت إزالة الرمز ${code}: الإجمالي الآن ${total}.`,
  creditUsed: (amount, left) => `يغطي رصيد المتجر ${amount}، والمتبقي للدفع ${left}.`,
  creditIsUsed: 'رصيد المتجر مستخدم.',
  creditNotUsed: 'رصيد المتجر غير مستخدم.',
  codeNotTaken: (code, storeWords) =>
    storeWords
      ? `لا يقبل المتجر الرمز ${code}. جاء في رده: «${storeWords}»`
      : `لا يقبل المتجر الرمز ${code}. يُرجى التحقق من كتابته ثم إعادة المحاولة.`,
  codeNotRemoved: code => `تعذرت إزالة الرمز ${code}. يُرجى إعادة المحاولة.`,
  partLoading: 'جارٍ التحميل…',
  partFailed: 'تعذر تحميل هذا الجزء. يُرجى التحقق من الاتصال ثم إعادة المحاولة.',
};
