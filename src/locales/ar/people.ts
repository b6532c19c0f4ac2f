/** Arabic: people, what they get, and what is not theirs. */
import type {people as English} from '../en/people.js';
import {number, plural} from './grammar.js';

export const people: typeof English = {
  // People and units
  units: count =>
    plural(count, {
      zero: 'لا قطع',
      one: 'قطعة واحدة',
      two: 'قطعتان',
      few: `${number(count)} قطع`,
      many: `${number(count)} قطعة`,
      other: `${number(count)} قطعة`,
    }),
  deliveries: count =>
    plural(count, {
      zero: 'لا شحنات',
      one: 'شحنة واحدة',
      two: 'شحنتان',
      few: `${number(count)} شحنات`,
      many: `${number(count)} شحنة`,
      other: `${number(count)} شحنة`,
    }),
  whereTo: 'إلى أين تُرسَل هذه القطع؟',
  whereToOne: 'إلى أين نرسلها؟',
  personN: n => `الشخص ${number(n)}`,
  whoGetsThis: 'إلى من تُرسَل؟',
  addPerson: 'إضافة شخص',
  addressForNew: 'عنوان الشخص الجديد',
  addressFor: person => `عنوان ${person}`,
  changeAddressFor: person => `تغيير عنوان ${person}`,
  change: 'تغيير',
  editThisAddress: 'تعديل هذا العنوان',
  loadingFields: 'نسأل المتجر عن البيانات التي يحتاجها…',
  addAndChoose: 'حفظ واختيار القطع',
  saveAddress: 'حفظ العنوان',
  removePerson: person => `إزالة ${person}`,
  remove: 'إزالة',
  whatDoesGet: person => `ماذا يُرسَل إلى ${person}؟`,
  moreItemsFor: person => `قطع أخرى إلى ${person}`,
  itemsFor: person => `القطع المرسلة إلى ${person}`,
  folded: person => `لا شيء إلى ${person} في الوقت الحالي. لا يُرسَل شيء إلى هنا.`,
  quantityOf: (product, person) => `عدد ${product} إلى ${person}`,
  oneMore: (product, person) => `زيادة 1 × ${product} إلى ${person}`,
  oneFewer: (product, person) => `إنقاص 1 × ${product} من ${person}`,
  ofTotal: total => `من ${number(total)}`,
  onlySoMany: (total, product) => `في السلة ${number(total)} × ${product} فقط.`,
  wholeUnits: total => `يُرجى إدخال عدد صحيح من 0 إلى ${number(total)}.`,
  times: quantity => `× ${number(quantity)}`,
  each: price => `${price} للقطعة`,
  wrapped: wrapping => `تغليف الهدية: ${wrapping}`,
  movesWhole: 'يُرسَل كاملًا إلى شخص واحد',
  move: 'نقل…',
  moveProduct: (product, person) => `نقل ${product} من ${person}`,
  moveHowMany: product => `العدد المطلوب نقله: ${product}`,
  howMany: 'كم العدد؟',
  moveTo: 'إلى من؟',
  moveToPerson: (quantity, product, person) => `نقل ${number(quantity)} × ${product} إلى ${person}`,
  has: quantity => (quantity === 0 ? 'لا شيء الآن' : `الآن ${number(quantity)}`),
  cancel: 'إلغاء',
  nowHas: (person, quantity, product) => `إلى ${person} الآن: ${number(quantity)} × ${product}.`,
  personAdded: person => `تمت إضافة ${person}. يُرجى اختيار ما يُرسَل إلى ${person}.`,
  personRemoved: (person, heir) => `تمت إزالة ${person}. تُرسَل القطع إلى ${heir}.`,
  sameAddressAs: person => `هذا هو عنوان ${person} نفسه. الإرسال في شحنتين يعني تغليفًا ورسومًا مرتين.`,
  sameAddressSaves: (person, saving) =>
    `هذا هو عنوان ${person} نفسه. الإرسال في شحنتين يعني تغليفًا ورسومًا مرتين. جمعهما يوفر حتى ${saving}.`,
  sendAsOne: 'الإرسال في طرد واحد',
  keepApart: 'الإبقاء على شحنتين',
  staysApart: 'تبقيان شحنتين.',
  allToOne: person => `إرسال الكل إلى ${person}`,

  // What is not the shopper's to send
  fixedIntro: 'هذه ليست ضمن ما يُرسَل:',
  fixed: (reason, quantity, name) => {
    const what = `${number(quantity)} × ${name}:`;
    switch (reason) {
      case 'digital':
        return `${what} يصل إليك عبر البريد الإلكتروني.`;
      case 'certificate':
        return `${what} يصل إلى متلقي الهدية عبر البريد الإلكتروني.`;
      case 'pickup':
        return `${what} محفوظ للاستلام كما اخترت.`;
      case 'bundled':
        return `${what} يُرسَل مع المجموعة التي ينتمي إليها.`;
      case 'promotion':
        return `${what} هدية يضيفها المتجر إلى إحدى شحناتك.`;
      default:
        return `${what} لا يحتاج إلى شحن.`;
    }
  },
};
