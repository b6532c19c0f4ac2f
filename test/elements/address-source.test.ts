/** Addresses that the page finds (the hook `addressSource`), in the list that addresses are picked from. */
import {expect} from 'chai';
import {type Address, emptyAddress} from '../../src/domain/address.js';
import type {AddressSource} from '../../src/domain/address-source.js';
import type {AddressPicker} from '../../src/elements/address-picker/address-picker.js';
import '../../src/elements/address-picker/address-picker.js';
import {type PlacedCheckout, placeCheckout} from '../support/placed-checkout.js';

const office = (city: string): Partial<Address> => ({company: 'Brass & Co', address1: '1 Main St', city, countryCode: 'US'});
const ben: Address = {...emptyAddress('US'), firstName: 'Ben', lastName: 'Okri', address1: '500 Congress Ave', city: 'Austin'};

/** A service that answers when the test says so. */
function service() {
  const asked: {readonly sought: string; readonly signal: AbortSignal; readonly answer: (found: unknown) => void}[] = [];
  const source: AddressSource = (sought, {signal}) =>
    new Promise(resolve => {
      asked.push({sought, signal, answer: found => resolve(found as Partial<Address>[])});
    });
  return {asked, source};
}

async function shown(values: Partial<AddressPicker>): Promise<AddressPicker> {
  const picker = Object.assign(document.createElement('multidrop-address-picker'), values);
  document.body.append(picker);
  await picker.updateComplete;
  return picker;
}

const text = (picker: AddressPicker, selector: string) =>
  [...picker.renderRoot.querySelectorAll(selector)].map(each => (each.ariaLabel ?? each.textContent).trim());

async function type(picker: AddressPicker, sought: string) {
  const field = picker.renderRoot.querySelector('input');
  if (!field) throw new Error('There is no field to type in.');
  field.value = sought;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await picker.updateComplete;
}

const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise(requestAnimationFrame);
};

/** Answers a question and waits until that is drawn. */
async function answered(picker: AddressPicker, {asked}: ReturnType<typeof service>, question: number, found: unknown) {
  await until(() => asked.length > question);
  asked[question]?.answer(found);
  await until(() => !picker.renderRoot.querySelector('#count')?.textContent.includes('Looking'));
}

describe('addresses that the page finds', () => {
  afterEach(() => {
    document.querySelector('multidrop-address-picker, multidrop-checkout')?.remove();
  });

  it('come after the shopper’s own, without those that are there already, and are made whole', async () => {
    const page = service();
    const picker = await shown({saved: [ben], source: page.source});
    expect(text(picker, '#count')).to.deep.equal(['Looking for more addresses…']);
    await answered(picker, page, 0, [ben, office('Austin'), office('Boston')]);
    expect(text(picker, '.label')).to.deep.equal(['Saved addresses', 'More addresses']);
    expect(text(picker, '#count')).to.deep.equal(['3 addresses']);
    const picked: Address[] = [];
    picker.addEventListener('multidrop-save-address', ({address}) => picked.push(address));
    picker.renderRoot.querySelector<HTMLElement>('#option-2')?.click();
    expect(picked).to.deep.equal([{...emptyAddress('US'), ...office('Boston')}]);
  });

  it('are asked for again when typing rests, and an answer to an earlier question counts no more', async () => {
    const page = service();
    const picker = await shown({saved: [ben], source: page.source});
    await answered(picker, page, 0, [office('Austin'), office('Boston')]);
    await type(picker, 'bos');
    expect(text(picker, '.place'), 'what was found fits still').to.deep.equal(['1 Main St, Boston']);
    await until(() => page.asked.length === 2);
    await type(picker, 'bost');
    expect(page.asked[1]?.signal.aborted).to.equal(true);
    page.asked[1]?.answer([office('Nowhere')]);
    await answered(picker, page, 2, [office('Boston')]);
    expect(page.asked.map(({sought}) => sought)).to.deep.equal(['', 'bos', 'bost']);
    expect(text(picker, '.option:not(.new)')).to.have.lengthOf(1);
    expect(text(picker, '.option:not(.new)')[0]).to.contain('Boston');
  });

  it('are none where the page has no answer, and the shopper picks another', async () => {
    const warned: unknown[] = [];
    const {warn} = console;
    console.warn = (...words: unknown[]) => warned.push(words[0]);
    const picker = await shown({
      saved: [ben],
      source: () => Promise.reject(new Error('the service is down')),
    });
    await until(() => warned.length > 0);
    await type(picker, 'b');
    await until(() => text(picker, '#count')[0] === '1 address');
    console.warn = warn;
    expect(warned).to.deep.equal(['<multidrop-checkout>: addressSource failed, so it finds nothing.']);
    picker.source = () => Promise.resolve('nonsense' as never);
    await picker.updateComplete;
    await until(() => text(picker, '#count')[0] === '1 address');
    expect(text(picker, '.option:not(.new)')).to.have.lengthOf(1);
  });

  it('make a list to pick from where the shopper, a guest, has none', async () => {
    localStorage.clear();
    sessionStorage.clear();
    const placed = await placeCheckout({scenario: 'guest'});
    placed.element.addressSource = () => Promise.resolve([office('Boston')]);
    const picker = await pickerIn(placed);
    await until(() => text(picker, '.option:not(.new)').length === 1);
    picker.renderRoot.querySelector<HTMLElement>('#option-0')?.click();
    expect(placed.element.plan?.deliveries[0]?.address?.city).to.equal('Boston');
  });
});

async function pickerIn({element, sheet}: PlacedCheckout): Promise<AddressPicker> {
  for (;;) {
    await element.updateComplete;
    const people = sheet.renderRoot.querySelector('multidrop-people');
    const entry = people?.renderRoot.querySelector('multidrop-delivery')?.renderRoot.querySelector('multidrop-address-entry');
    const picker = entry?.renderRoot.querySelector('multidrop-address-picker');
    if (picker) return picker;
    await new Promise(requestAnimationFrame);
  }
}
