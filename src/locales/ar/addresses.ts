/** Arabic: addresses, their fields and what to do about them. */
import type {addresses as English} from '../en/addresses.js';
import {number, plural} from './grammar.js';

/** What a country calls the part of it that stands in an address. */
const states: Readonly<Record<string, string>> = {
  AE: 'الإمارة',
  AU: 'الولاية أو الإقليم',
  BR: 'الولاية',
  CA: 'المقاطعة أو الإقليم',
  CN: 'المقاطعة',
  ES: 'المقاطعة',
  GB: 'المقاطعة',
  IE: 'المقاطعة',
  IN: 'الولاية',
  IT: 'المقاطعة',
  JP: 'المحافظة',
  MX: 'الولاية',
  US: 'الولاية',
};
const stateWord = (countryCode: string) => states[countryCode] ?? 'المحافظة أو المنطقة';

const postcodes: Readonly<Record<string, string>> = {IE: 'رمز Eircode', IN: 'رمز PIN', US: 'رمز ZIP'};
const postcodeWord = (countryCode: string) => postcodes[countryCode] ?? 'الرمز البريدي';

export const addresses: typeof English = {
  country: 'البلد',
  chooseCountry: 'اختيار البلد',
  firstName: 'الاسم الأول',
  lastName: 'اسم العائلة',
  company: 'الشركة',
  address1: 'الشارع ورقم المبنى',
  address2: 'الشقة أو الطابق أو اسم المبنى',
  city: 'المدينة أو البلدة',
  state: stateWord,
  postcode: postcodeWord,
  phone: 'رقم الهاتف',
  optional: '(اختياري)',
  chooseOne: 'اختيار',
  chooseACountry: 'يُرجى اختيار البلد.',
  enterFirstName: 'يُرجى إدخال الاسم الأول.',
  enterLastName: 'يُرجى إدخال اسم العائلة.',
  enterCompany: 'يُرجى إدخال اسم الشركة.',
  enterAddress1: 'يُرجى إدخال الشارع ورقم المبنى.',
  enterAddress2: 'يُرجى إدخال الشقة أو الطابق أو اسم المبنى.',
  enterCity: 'يُرجى إدخال المدينة أو البلدة.',
  enterState: countryCode => `يُرجى إدخال ${stateWord(countryCode)}.`,
  chooseState: countryCode => `يُرجى اختيار ${stateWord(countryCode)}.`,
  enterPostcode: countryCode => `يُرجى إدخال ${postcodeWord(countryCode)}.`,
  enterPhone: 'يُرجى إدخال رقم الهاتف.',
  fillIn: label => `يُرجى ملء «${label}».`,
  chooseFor: label => `يُرجى اختيار إجابة في «${label}».`,
  pickDate: label => `يُرجى اختيار تاريخ كامل في «${label}»، أو إفراغ الحقل.`,
  wholeNumber: 'يُرجى إدخال عدد صحيح، مثل 12.',
  shorten: (most, now) =>
    `يُرجى الاختصار إلى ${plural(most, {
      one: 'حرف واحد',
      two: 'حرفين',
      few: `${number(most)} أحرف`,
      many: `${number(most)} حرفًا`,
      other: `${number(most)} حرف`,
    })}. العدد الآن ${number(now)}.`,
  formMissing: 'لم يصل نموذج العنوان. يُرجى التحقق من الاتصال، ثم إعادة المحاولة.',
  tryFormAgain: 'إعادة المحاولة لفتح النموذج',
  addressesMissing: 'لم تصل قائمة العناوين. يُرجى التحقق من الاتصال، ثم إعادة المحاولة.',
  tryAddressesAgain: 'إعادة المحاولة لفتح قائمة العناوين',
  savedAddresses: 'العناوين المحفوظة',
  typedEarlier: 'أُدخلت قبل قليل',
  foundAddresses: 'عناوين أخرى',
  lookingForAddresses: 'جارٍ البحث عن عناوين أخرى…',
  addresses: 'العناوين',
  typeNewAddress: 'كتابة عنوان جديد',
  typeNewAddressFor: name => `كتابة عنوان جديد باسم «${name}»`,
  findAddress: 'البحث عن اسم أو شارع أو مدينة أو رمز بريدي',
  addressesFound: (found, all) =>
    found < all
      ? `العناوين: ${number(found)} من ${number(all)}`
      : plural(all, {
          zero: 'لا عناوين',
          one: 'عنوان واحد',
          two: 'عنوانان',
          few: `${number(all)} عناوين`,
          many: `${number(all)} عنوانًا`,
          other: `${number(all)} عنوان`,
        }),
  moreAddresses: count =>
    `${plural(count, {
      zero: 'لا عناوين أخرى',
      one: 'عنوان واحد آخر',
      two: 'عنوانان آخران',
      few: `${number(count)} عناوين أخرى`,
      many: `${number(count)} عنوانًا آخر`,
      other: `${number(count)} عنوان آخر`,
    })}. يُرجى كتابة بضعة أحرف للعثور على عنوان.`,
  noAddressFound: 'لا يوجد عنوان مطابق. يُرجى تجربة أحرف أقل، أو كتابة عنوان جديد.',
  alreadyInList: 'موجود في القائمة',

  // A text with an address in it
  pasteAddress: 'لصق عنوان',
  addressAsText: 'العنوان كما هو لديك',
  pasteHint: 'من رسالة أو توقيع، مع الاسم إن وُجد. يُقرأ النص على جهازك ولا يُرسَل إلى أي مكان.',
  fillInForm: 'ملء النموذج',
  cancelPaste: 'إلغاء اللصق',
  pasteNothing: 'لم يُعثر على عنوان في هذا النص. يُرجى إضافة الشارع والمدينة والرمز البريدي، أو ملء الحقول.',
  pasteFilled: 'مُلئ النموذج من النص الملصق. يُرجى التحقق منه، ثم الحفظ.',
  notUsed: pieces => `لم يُستخدم: ${pieces}.`,
  quoted: text => `«${text}»`,
  undoPaste: 'التراجع عن اللصق',

  // A last look before saving
  checkingAddress: 'جارٍ التحقق من العنوان…',
  suggestion: 'يُكتب هذا العنوان عادةً بطريقة أخرى. أيهما الصحيح؟',
  suggested: 'المقترح',
  asTyped: 'كما كُتب',
  useSuggestion: 'استخدام هذا',
  keepTyped: 'الإبقاء على المكتوب',
  lookAgain: 'يُرجى النظر في هذا مرة أخرى، أو تركه كما هو.',
  changeIt: 'تغييره',
  keepAsItIs: 'تركه كما هو',
  useTwoLines: (first, second) => `استخدام سطرين: ${first} / ${second}`,
  doubtPostcode: (label, country) => `${label}: ليس هذا الشكل المعتاد في هذا البلد (${country}).`,
  doubtHouseNumber: 'لا يوجد رقم للمبنى.',
  doubtLength: (label, now, most) =>
    `${label}: عدد الأحرف التي تطبعها معظم شركات الشحن في السطر ${number(most)}. العدد هنا ${number(now)}، لذلك قد تُقطع النهاية.`,
  doubtLetters: (label, country) =>
    `${label}: لا تطبع شركات الشحن إلى هذا البلد (${country}) إلا الحروف اللاتينية. يُرجى الكتابة بها إن أمكن.`,
};
