/** The widget speaks the page's language, brings it when it is wanted, and lets the merchant have the last word. */
import {expect} from 'chai';
import {EmulatedStore} from '../../src/emulator/index.js';
import {emulatedFetch} from '../../src/emulator/emulated-fetch.js';
import {emptyAddress} from '../../src/domain/address.js';
import {type MultidropCheckout, type OwnWords, registerWords} from '../../src/index.js';
import {consoleWarnings} from '../support/console-warnings.js';
import {saidBy} from '../support/marked-words.js';

const page = document.documentElement;

/** A widget that is drawn, in front of a store where Ada and Ben get something. */
async function place(attributes: Record<string, string> = {}, words?: OwnWords, into: Element = document.body) {
  const element = document.createElement('multidrop-checkout');
  element.fetch = emulatedFetch(new EmulatedStore({scenario: 'two-consignments'}));
  element.drafts = 'memory';
  element.words = words;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const ready = new Promise(resolve => {
    element.addEventListener('multidrop-ready', resolve, {once: true});
  });
  into.append(element);
  await ready;
  await drawn(element);
  return element;
}

async function drawn(element: MultidropCheckout) {
  await element.updateComplete;
  const inner = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap(each => [each, ...(each.shadowRoot ? inner(each.shadowRoot) : [])]);
  for (const each of inner(element.shadowRoot!)) await (each as Partial<MultidropCheckout>).updateComplete;
}

/** Draws until the widget says something: a language that is fetched takes a moment. */
async function untilItSays(element: MultidropCheckout, text: string) {
  while (!heard(element).includes(text)) await new Promise(requestAnimationFrame);
}

const heard = (element: MultidropCheckout) => saidBy(element.shadowRoot!).join('\n');
const box = (element: MultidropCheckout) => element.shadowRoot!.querySelector<HTMLElement>('[lang]')!;

describe('the language of a widget', () => {
  const warned = consoleWarnings();
  const language = page.lang;

  afterEach(() => {
    page.lang = language;
    for (const element of document.querySelectorAll('multidrop-checkout, .around')) element.remove();
  });

  it('is that of the nearest element that has one, through shadow roots too', async () => {
    const around = document.createElement('div');
    around.className = 'around';
    around.lang = 'fr';
    const theme = around.appendChild(document.createElement('div')).attachShadow({mode: 'open'});
    document.body.append(around);
    const element = await place({}, undefined, theme as unknown as Element);
    expect(heard(element)).to.include('Continuer vers le paiement').and.to.include('Livraison pour Ada Lovelace');
    expect(box(element).lang).to.equal('fr');
    around.lang = 'es';
    await untilItSays(element, 'Continuar al pago');
    expect(heard(element)).to.include('Envío para Ada Lovelace');
    element.lang = 'ja';
    await untilItSays(element, 'お支払いへ進む');
  });

  it('changes with the page, elements inside and all, and the direction with it', async () => {
    page.lang = 'en';
    const element = await place();
    expect([box(element).lang, box(element).dir]).to.deep.equal(['en', 'ltr']);
    page.lang = 'ar';
    await untilItSays(element, 'المتابعة إلى الدفع');
    await drawn(element);
    expect([box(element).lang, box(element).dir]).to.deep.equal(['ar', 'rtl']);
    expect(heard(element)).not.to.match(/Continue|Quantity|Saved|Shipping/);
    const plan = element.shadowRoot!.querySelector('multidrop-plan')!;
    expect(getComputedStyle(plan.shadowRoot!.querySelector('multidrop-people')!).direction).to.equal('rtl');
  });

  it('has the country’s way of writing with the language’s words', async () => {
    const element = await place({lang: 'de-AT'});
    expect(heard(element)).to.include('Weiter zur Zahlung');
    const euros = new Intl.NumberFormat('de-AT', {style: 'currency', currency: 'USD'}).format(12);
    expect(heard(element)).to.include(euros);
  });

  it('is English where the widget does not speak the page’s, and says so to whoever reads it aloud', async () => {
    const element = await place({lang: 'fi'});
    expect(heard(element)).to.include('Continue to payment');
    expect([box(element).lang, box(element).dir]).to.deep.equal(['en', 'ltr']);
    expect(heard(element)).to.include(new Intl.NumberFormat('fi', {style: 'currency', currency: 'USD'}).format(12));
    const odd = await place({lang: 'no such language'});
    expect(heard(odd)).to.include('Continue to payment');
    expect(warned).to.deep.equal([]);
  });

  it('leaves the direction to an integrator who sets it', async () => {
    const element = await place({lang: 'ar', dir: 'ltr'});
    expect(getComputedStyle(box(element)).direction).to.equal('ltr');
  });

  it('keeps names apart in Arabic, and puts no marks into English', async () => {
    const arabic = await place({lang: 'ar'});
    expect(heard(arabic)).to.include('الشحن إلى \u2068Ada Lovelace\u2069');
    const english = await place({lang: 'en'});
    expect(heard(english)).not.to.match(/[\u2066-\u2069]/);
  });

  it('writes Arabic numbers in the digits of its number fields, in every country', async () => {
    const element = await place({lang: 'ar-EG'});
    expect(heard(element)).not.to.match(/[٠-٩]/);
  });

  it('names countries in it, and asks the store for their names again when it changes, once for each', async () => {
    page.lang = 'en';
    const element = document.createElement('multidrop-checkout');
    const asked: (string | null)[] = [];
    const answers = emulatedFetch(new EmulatedStore({scenario: 'two-consignments'}));
    element.fetch = (input, init) => {
      const request = new Request(input, init);
      if (request.url.includes('/countries')) asked.push(request.headers.get('accept-language'));
      return answers(input, init);
    };
    element.drafts = 'memory';
    document.body.append(element);
    await new Promise(resolve => {
      element.addEventListener('multidrop-ready', resolve, {once: true});
    });
    page.lang = 'de';
    await untilItSays(element, 'Vereinigtes Königreich');
    expect(asked).to.deep.equal([]);
    await element.session!.loadAddressData();
    page.lang = 'fr';
    await untilItSays(element, 'Royaume-Uni');
    const {addressData} = await stateWith(element, 'Allemagne');
    expect(asked).to.deep.equal(['de', 'fr']);
    expect(addressData?.formFields).not.to.deep.equal([]);
  });

  it('names the fields of an address in it, but for those the merchant gave a name', async () => {
    const element = document.createElement('multidrop-checkout');
    const store = new EmulatedStore({scenario: 'every-field'});
    const answers = emulatedFetch(store);
    element.fetch = async (input, init) => {
      const answer = await answers(input, init);
      return new Response((await answer.text()).replaceAll('"Company Name"', '"Hotel or company"'), answer);
    };
    element.drafts = 'memory';
    element.lang = 'de';
    document.body.append(element);
    await untilItSays(element, 'Weiter zur Zahlung');
    const {session} = element;
    session!.edit({kind: 'add-delivery', id: session!.newDeliveryId(), address: null});
    session!.typeAddress('d2', {...emptyAddress('US')});
    await untilItSays(element, 'Vorname');
    expect(heard(element)).to.include('ZIP-Code').and.to.include('Hotel or company').and.to.include('Door code');
    expect(heard(element)).not.to.match(/First Name|Zip.Postcode/);
    element.lang = 'en';
    await untilItSays(element, 'First Name');
  });

  /** Once the countries the widget has are named so. */
  async function stateWith(element: MultidropCheckout, country: string) {
    for (;;) {
      const {state} = element.session!;
      if (state.phase === 'open' && state.addressData?.countries.some(({name}) => name === country)) return state;
      await new Promise(requestAnimationFrame);
    }
  }
});

describe('the merchant’s own words', () => {
  const warned = consoleWarnings();

  afterEach(() => {
    document.querySelector('multidrop-checkout')?.remove();
  });

  it('stand in for ours in every element, as texts or functions, in any language', async () => {
    const element = await place(
      {lang: 'de'},
      {
        continueToPayment: 'Weiter zur Kasse',
        shippingFor: person => `Post an ${person}`,
        itemsFor: 'Was drin ist',
      },
    );
    expect(heard(element)).to.include('Weiter zur Kasse').and.to.include('Post an Ada Lovelace').and.to.include('Was drin ist');
    expect(heard(element)).to.include('Gespeichert').and.not.to.include('Weiter zur Zahlung');
    element.words = {continueToPayment: 'Los'};
    await untilItSays(element, 'Los');
    await drawn(element);
    expect(heard(element)).to.include('Versand für Ada Lovelace');
    element.words = undefined;
    await untilItSays(element, 'Weiter zur Zahlung');
    expect(warned).to.deep.equal([]);
  });

  it('are told of once in the console where there is no such sentence or no text, and ours are said', async () => {
    const wrong = {
      continueToPayments: 'Pay',
      goods: 12,
      $dir: 'rtl',
      total: () => 3,
      shippingFor: () => {
        throw new Error('Oh.');
      },
    };
    const element = await place({lang: 'en'}, wrong as unknown as OwnWords);
    element.words = {...wrong} as unknown as OwnWords;
    await drawn(element);
    expect(heard(element))
      .to.include('Continue to payment')
      .and.to.include('Items')
      .and.to.include('Total')
      .and.to.include('Shipping for Ada');
    for (const name of ['continueToPayments', 'goods', '$dir', 'total', 'shippingFor'])
      expect(
        warned.filter(said => said.includes(`"${name}"`)),
        name,
      ).to.have.lengthOf(1);
    expect(warned).to.have.lengthOf(5);
  });

  it('make a language of their own, English standing in for what it lacks', async () => {
    registerWords('sv', {continueToPayment: 'Till betalning', shippingFor: person => `Leverans till ${person}`});
    const element = await place({lang: 'sv-SE'});
    expect(heard(element)).to.include('Till betalning').and.to.include('Leverans till Ada Lovelace').and.to.include('Summary');
    expect(box(element).lang).to.equal('sv-SE');
    registerWords('sv', {summary: 'Översikt'});
    await untilItSays(element, 'Översikt');
    expect(heard(element)).to.include('Till betalning');
    registerWords('he', {continueToPayment: 'לתשלום'});
    const hebrew = await place({lang: 'he'});
    expect(box(hebrew).dir).to.equal('rtl');
    hebrew.remove();
  });

  it('change a language of ours for the whole page, or for one country of it', async () => {
    registerWords('ja', {total: 'お会計'});
    registerWords('de-CH', {goods: 'Ware'});
    const element = await place({lang: 'ja'});
    expect(heard(element)).to.include('お会計').and.to.include('お支払いへ進む');
    element.lang = 'de-CH';
    await untilItSays(element, 'Weiter zur Zahlung');
    expect(heard(element)).to.include('Ware');
    element.lang = 'de';
    await drawn(element);
    expect(heard(element)).to.include('Artikel').and.not.to.include('Ware\n');
  });

  it('are left out, and the console told once, where the language is none', () => {
    registerWords('Swedish please', {total: 'Summa'});
    registerWords('Swedish please', {total: 'Summa'});
    expect(warned).to.have.lengthOf(1);
    expect(warned[0]).to.include('"Swedish please"');
  });
});
