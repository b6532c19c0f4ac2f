/** `<multidrop-code-field>` and what is redeemed: applied, refused, taken back, each said in a sentence; focus is never lost. */
import {expect} from 'chai';
import {emulatedFetch} from '../../src/emulator/emulated-fetch.js';
import {EmulatedStore, type StoreOptions} from '../../src/emulator/index.js';
import {deepFocus, until} from '../journeys/finding.js';
import {below, buttonOf, drawn, written} from '../support/drawn.js';
import {listen} from '../support/placed-checkout.js';
import '../../src/index.js';

interface Opened {
  readonly element: HTMLElement;
  readonly button: HTMLElement;
  readonly input: HTMLInputElement;
  readonly heard: string[];
  /** Codes the store was asked about. */
  readonly asked: string[];
  /** While it is set, the store does not answer to codes. */
  hold: Promise<void> | null;
  /** Types a code and sends it. */
  apply(code: string): void;
  error(): string;
}

const isCode = (url: string) => /coupons|gift-certificates|store-credit/.test(url);

/** A checkout with the field opened by its button. */
async function opened(options: StoreOptions = {scenario: 'two-consignments'}): Promise<Opened> {
  const answers = emulatedFetch(new EmulatedStore(options));
  const element = document.createElement('multidrop-checkout');
  const asked: string[] = [];
  const held: {hold: Promise<void> | null} = {hold: null};
  element.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (isCode(request.url)) {
      asked.push(await request.clone().text());
      await held.hold;
    }
    return answers(input, init);
  };
  document.body.append(element);
  const button = await buttonOf(element, 'Coupon or gift certificate');
  button.focus();
  button.click();
  const input = await drawn<HTMLInputElement>(element, '#code');
  await until(() => deepFocus() === input, 'focus in the field');
  return Object.assign(held, {
    element,
    button,
    input,
    asked,
    heard: listen(),
    apply: (code: string) => {
      input.value = code;
      input.dispatchEvent(new Event('input', {bubbles: true}));
      input.form?.requestSubmit();
    },
    error: () => written(input.form?.querySelector('.error')),
  });
}

describe('<multidrop-code-field>', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(() => {
    document.querySelector('multidrop-checkout')?.remove();
  });

  it('is opened and closed by its button, which says so', async () => {
    const {element, button} = await opened();
    expect(button.ariaExpanded).to.equal('true');
    button.click();
    await until(() => below(element, 'multidrop-code-field').length === 0, 'the field to go');
    expect(button.ariaExpanded).to.equal('false');
  });

  it('says what is missing where nothing was typed, and asks the store for nothing', async () => {
    const {apply, asked, error, input} = await opened();
    apply('  ');
    await until(() => error() !== '', 'what is missing');
    expect(error()).to.equal('Enter the code first.');
    expect(input.getAttribute('aria-describedby')).to.equal('error');
    expect(asked).to.deep.equal([]);
  });

  it('is busy while the store is asked, and sends the code once', async () => {
    const code = await opened();
    let letGo = () => {};
    code.hold = new Promise(resolve => (letGo = resolve));
    let wishes = 0;
    code.element.addEventListener('multidrop-redeem', () => wishes++);
    code.apply('SHIPFREE');
    const button = await buttonOf(code.element, 'Applying…');
    expect(button.ariaDisabled).to.equal('true');
    expect(deepFocus() === code.input).to.equal(true);
    code.input.form?.requestSubmit();
    letGo();
    await buttonOf(code.element, 'Apply code');
    await until(() => code.heard.length > 0, 'to be told');
    expect([wishes, code.asked.length]).to.deep.equal([1, 1]);
  });

  it('says what a coupon changed, empties itself, and shows the coupon, which can be taken back', async () => {
    const {element, apply, heard, input} = await opened();
    apply('shipfree');
    const remove = await buttonOf(element, 'Remove SHIPFREE');
    await until(() => heard.length === 1, 'to be told');
    expect(input.value).to.equal('');
    expect(deepFocus() === input).to.equal(true);
    expect(written(remove.closest('li'))).to.equal('Free shipping (SHIPFREE) saves $9.50 Remove');
    remove.focus();
    remove.click();
    await until(() => heard.length === 2, 'to be told');
    expect(heard).to.deep.equal(['SHIPFREE is applied: shipping is free now.', 'SHIPFREE is removed: the total is $76.54 now.']);
    expect(below(element, 'multidrop-redemptions li')).to.deep.equal([]);
    expect(deepFocus() === input).to.equal(true);
  });

  it('leads focus to its button where it is closed when the last code is taken back', async () => {
    const {element, apply, button, heard} = await opened();
    apply('TENOFF');
    const remove = await buttonOf(element, 'Remove TENOFF');
    await until(() => heard.length === 1, 'to be told');
    expect(heard).to.deep.equal(['TENOFF is applied: it saves $5.88.']);
    button.click();
    remove.focus();
    remove.click();
    await until(() => heard.length === 2, 'to be told');
    expect(deepFocus() === button).to.equal(true);
  });

  it('says in the store’s words why a code is not taken; what was typed stays, and so does focus', async () => {
    const {apply, error, heard, input} = await opened();
    apply('WRONG');
    await until(() => error() !== '', 'why not');
    expect(error()).to.equal('The shop does not take WRONG. It said: “The coupon "WRONG" is not valid.”');
    expect([input.value, input.ariaInvalid, deepFocus() === input]).to.deep.equal(['WRONG', 'true', true]);
    await until(() => heard.length === 1, 'to be told');
    expect(heard).to.deep.equal([error()]);
    input.value = 'WRON';
    input.dispatchEvent(new Event('input', {bubbles: true}));
    await until(() => !error(), 'the sentence to go');
    expect(input.ariaInvalid).to.equal('false');
  });

  it('says what a certificate pays, and what is left on it once it is confirmed', async () => {
    const {element, apply, heard} = await opened();
    apply('GIFT-25');
    const remove = await buttonOf(element, 'Remove GIFT-25');
    await until(() => heard.length === 1, 'to be told');
    expect(heard).to.deep.equal(['GIFT-25 is applied: it pays $25.00, and $51.54 is left to pay.']);
    expect(written(remove.closest('li'))).to.equal('Gift certificate GIFT-25 used up Remove');
  });

  it('promises nothing of what a coupon saves while nothing is confirmed (R13)', async () => {
    const {element, apply, heard} = await opened({scenario: 'one-with-all'});
    apply('SHIPFREE');
    const remove = await buttonOf(element, 'Remove SHIPFREE');
    await until(() => heard.length === 1, 'to be told');
    expect(heard).to.deep.equal(['SHIPFREE is applied.']);
    expect(written(remove.closest('li'))).to.equal('Free shipping (SHIPFREE) Remove');
  });

  it('offers the store credit there is, and nobody else any', async () => {
    const {element, heard} = await opened();
    const box = await drawn<HTMLInputElement>(element, `input[type="checkbox"]:enabled`);
    expect(written(box.closest('label'))).to.equal('Use store credit ($15.00 available)');
    expect(box.checked).to.equal(false);
    box.click();
    await until(() => heard.length === 1, 'to be told');
    box.click();
    await until(() => heard.length === 2, 'to be told');
    expect(heard).to.deep.equal(['Store credit pays $15.00, and $61.54 is left to pay.', 'Store credit is not used.']);
    element.remove();
    const guest = await opened({scenario: 'guest'});
    expect(below(guest.element, 'multidrop-summary input[type="checkbox"]')).to.deep.equal([]);
  });
});
