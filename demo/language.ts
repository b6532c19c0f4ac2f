/** The language of the shop on the delivery page. All around it, and the payment page, stays English. */

interface ShopWords {
  /** The language's own name, for the choice. */
  readonly name: string;
  readonly basket: string;
  readonly delivery: string;
  readonly payment: string;
  readonly steps: string;
  readonly makeBelieve: string;
}

export const languages: Readonly<Record<string, ShopWords>> = {
  en: {
    name: 'English',
    basket: 'Basket',
    delivery: 'Delivery',
    payment: 'Payment',
    steps: 'Checkout steps',
    makeBelieve: 'The Harbour Shop is a demonstration. Its orders are make-believe: nobody pays, and nothing is sent.',
  },
  de: {
    name: 'Deutsch',
    basket: 'Warenkorb',
    delivery: 'Lieferung',
    payment: 'Zahlung',
    steps: 'Schritte zur Bestellung',
    makeBelieve: 'The Harbour Shop ist eine Vorführung. Seine Bestellungen sind erfunden: Niemand bezahlt, und nichts wird verschickt.',
  },
  fr: {
    name: 'Français',
    basket: 'Panier',
    delivery: 'Livraison',
    payment: 'Paiement',
    steps: 'Étapes de la commande',
    makeBelieve: 'The Harbour Shop est une démonstration. Ses commandes sont fictives\u00a0: personne ne paie, et rien n’est envoyé.',
  },
  es: {
    name: 'Español',
    basket: 'Carrito',
    delivery: 'Entrega',
    payment: 'Pago',
    steps: 'Pasos de la compra',
    makeBelieve: 'The Harbour Shop es una demostración. Sus pedidos son ficticios: nadie paga y no se envía nada.',
  },
  ar: {
    name: 'العربية',
    basket: 'السلة',
    delivery: 'التوصيل',
    payment: 'الدفع',
    steps: 'خطوات إتمام الشراء',
    makeBelieve: 'هذا المتجر للعرض فقط. طلباته غير حقيقية: لا أحد يدفع، ولا شيء يُرسَل.',
  },
  ja: {
    name: '日本語',
    basket: 'カート',
    delivery: '配送',
    payment: 'お支払い',
    steps: 'ご注文の流れ',
    makeBelieve: 'The Harbour Shop はデモです。ご注文は実際には行われず、お支払いも発送もありません。',
  },
};

/** Says the page's words, and tells the browser, and so the widget, which language they are in and which way they run. */
export function applyLanguage({lang, dir}: {lang: string; dir: 'auto' | 'ltr' | 'rtl'}): void {
  document.documentElement.lang = lang;
  document.documentElement.dir = dir === 'auto' ? (lang === 'ar' ? 'rtl' : 'ltr') : dir;
  const words = languages[lang];
  if (!words) return;
  for (const place of document.querySelectorAll<HTMLElement>('[data-words]'))
    place.textContent = words[place.dataset['words'] as keyof ShopWords];
  document.querySelector('.steps')?.setAttribute('aria-label', words.steps);
}
