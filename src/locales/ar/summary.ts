/** Arabic: prices, saving, undo and redo. */
import type {summary as English} from '../en/summary.js';
import {number, plural, somePeople} from './grammar.js';
import {people} from './people.js';

export const summary: typeof English = {
  summary: 'الملخص',
  priceDetails: 'تفاصيل السعر',
  showPrices: 'عرض أسعار الشحن',
  goods: 'القطع',
  discounts: 'الخصومات',
  shipping: 'الشحن',
  handling: 'التجهيز',
  tax: 'الضريبة',
  taxIncluded: 'الضريبة (مشمولة)',
  total: 'الإجمالي',
  soFar: 'تقدير قبل الضريبة',
  soFarUndiscounted: 'تقدير قبل الخصومات والضريبة',
  estimate: 'تقدير',
  notQuoted: 'غير معروف بعد',
  taxLater: 'تُحسب لاحقًا',
  continueToPayment: 'المتابعة إلى الدفع',
  savingChoices: (done, of) => `جارٍ حفظ الاختيارات، ${number(done)} من ${number(of)}`,
  paused: (done, of) => `توقف مؤقت. حُفظ ${number(done)} من ${number(of)} من الاختيارات.`,
  pause: 'إيقاف مؤقت',
  goOn: 'استئناف',
  waitingForStore: 'يطلب المتجر الانتظار لحظة. سيُستأنف الحفظ تلقائيًا.',
  waitingForTab: 'يجري الحفظ في علامة تبويب أخرى لديك. سيُستأنف هنا بعد ذلك.',
  undoAct: act => `تراجع: ${act}`,
  redoAct: act => `إعادة: ${act}`,
  undone: act => `تم التراجع: ${act}.`,
  redone: act => `تمت الإعادة: ${act}.`,
  undoShort: count =>
    `${plural(count, {
      zero: 'لم تتعذر استعادة أي قطعة',
      one: 'تعذرت استعادة قطعة واحدة',
      two: 'تعذرت استعادة قطعتين',
      few: `تعذرت استعادة ${number(count)} قطع`,
      many: `تعذرت استعادة ${number(count)} قطعة`,
      other: `تعذرت استعادة ${number(count)} قطعة`,
    })}: في السلة الآن عدد أقل.`,
  actMove: (quantity, product, person) => `نقل ${number(quantity)} × ${product} إلى ${person}`,
  actAdd: person => `إضافة ${person}`,
  actAddMany: count => `إضافة ${somePeople(count)}`,
  actRemove: person => `إزالة ${person}`,
  actAddress: person => `عنوان ${person}`,
  actChoose: person => `الشحن إلى ${person}`,
  actAllToOne: person => `الكل إلى ${person}`,
  actOneOfEach: person => `قطعة من كل منتج إلى ${person}`,
  actSplit: product => `توزيع ${product} بالتساوي`,
  actSplitAll: 'توزيع الكل بالتساوي',
  actChooseForGroup: (method, deliveries) => `${method} (${people.deliveries(deliveries)})`,
  actPolicy: (policy, day) => {
    switch (policy) {
      case 'cheapest':
        return 'أرخص شحن للجميع';
      case 'fastest':
        return 'أسرع شحن للجميع';
      case 'arrive-by':
        return day ? `الوصول في موعد أقصاه ${day} للجميع` : 'الوصول في اليوم المختار أو قبله للجميع';
      default:
        return 'الشحن الموصى به للجميع';
    }
  },
  actReplace: 'توزيع جديد',
  actDrift: 'تغيّر السلة',
  actElsewhere: 'تغييرات من مكان آخر',
  actEarlierPlan: 'استعادة التوزيع السابق',
  somebody: 'هذا الشخص',
};
