/** Arabic: the opening question, and the ways to look at the plan. */
import type {views as English} from '../en/views.js';
import {number} from './grammar.js';

export const views: typeof English = {
  // The opening question
  answerOne: 'إرسال الكل إلى عنوان واحد',
  answerOneHint: 'طرد واحد وسعر شحن واحد.',
  answerFew: 'بضعة أشخاص',
  answerFewHint: 'إضافتهم واحدًا تلو الآخر، واختيار ما يُرسَل إلى كل منهم.',
  answerMany: 'أشخاص كثيرون',
  answerManyHint: 'ملء جدول فيه صف لكل شخص.',
  changeAnswer: 'تغيير وجهة الإرسال',
  whoGetsAll: 'إلى من يُرسَل الكل؟',
  allGoTo: person => `يُرسَل الكل إلى ${person}.`,

  // Ways to look at the plan
  view: 'طريقة العرض',
  viewPeople: 'الأشخاص',
  viewItems: 'القطع',
  viewList: 'القائمة',
  viewShown: view => `طريقة العرض الآن: ${view}.`,
  skipToSummary: 'الانتقال إلى الملخص',
  viewLoading: 'جارٍ تحميل طريقة العرض هذه…',
  viewFailed: 'تعذر تحميل طريقة العرض هذه. يُرجى التحقق من الاتصال ثم إعادة المحاولة، أو استخدام طريقة عرض أخرى في هذه الأثناء.',

  // Somebody was removed
  removedShort: person => `تمت إزالة ${person}.`,
  bringPersonBack: person => `التراجع عن إزالة ${person}`,
  personBack: person => `تمت استعادة ${person}.`,

  // Items
  inBasket: quantity => `في السلة: ${number(quantity)}`,
  personHas: (person, quantity) => `${person}: ${number(quantity)}`,
  sharesOf: product => `توزيع ${product} على الأشخاص`,
  giveToSomebodyElse: 'الإرسال إلى شخص آخر…',
  giveProductToSomebodyElse: product => `الإرسال إلى شخص آخر: ${product}`,
  addressesAndShipping: 'العناوين والشحن',

  // List
  listOf: 'ما يُرسَل إلى كل شخص',
  listScrolls: 'جدول ما يُرسَل إلى كل شخص',
  person: 'الشخص',
  address: 'العنوان',
  cost: 'سعر الشحن',
  stillWith: person => `الباقي لدى ${person}`,
  leftOf: (left, total) => `${number(left)} من ${number(total)}`,
  fullName: 'الاسم الكامل',
  rowN: n => `الصف ${number(n)}`,
  nameFor: row => `الاسم في ${row}`,
  chooseOrType: 'اختيار عنوان أو كتابته',
  chooseOrTypeFor: person => `اختيار عنوان ${person} أو كتابته`,
  noMethods: 'لا توجد طريقة شحن',
  methodsLater: 'بعد حفظ العنوان والقطع',
  methodAndPrice: (method, price) => `${method}، ${price}`,
  dayMethodAndPrice: (day, method, price) => `${day}، ${method}، ${price}`,
};
