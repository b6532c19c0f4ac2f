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
  savedAddresses: 'العناوين المحفوظة',
  typedEarlier: 'أُدخلت قبل قليل',
  typeNewAddress: 'كتابة عنوان جديد',
  findAddress: 'البحث عن اسم أو شارع أو مدينة أو رمز بريدي',
  addressesFound: (found, all) => `العناوين: ${number(found)} من ${number(all)}`,
  noAddressFound: 'لا يوجد عنوان مطابق. يُرجى تجربة أحرف أقل، أو كتابة عنوان جديد.',
  alreadyInList: 'موجود في القائمة',
};
