/** The last look before an address is saved: the page's own service and the doubts on the device ask, and never stop anybody. */
import {ContextProvider} from '@lit/context';
import axe from 'axe-core';
import {expect} from 'chai';
import {type Address, emptyAddress} from '../../src/domain/address.js';
import type {AddressValidator} from '../../src/domain/address-verdict.js';
import {addressServicesContext} from '../../src/elements/address-services.js';
import type {AddressForm} from '../../src/elements/address-form/address-form.js';
import '../../src/elements/address-form/address-form.js';
import {askValidator} from '../../src/elements/address-form/ask-validator.js';
import {SaveAddressEvent} from '../../src/elements/events.js';
import {fetchWords} from '../../src/elements/languages.js';
import {countries} from '../../src/emulator/scenarios/countries.js';

const ben: Address = {
  ...emptyAddress('US'),
  firstName: 'Ben',
  lastName: 'Okri',
  address1: '500 Congres Av',
  city: 'Austin',
  stateOrProvince: 'Texas',
  stateOrProvinceCode: 'TX',
  country: 'United States',
  postalCode: '78701',
};
const never = () => new Promise<never>(() => undefined);

/** A form within a page that has such a service; what it saves is noted. */
async function shown(validator: AddressValidator | null, value: Address = ben) {
  const page = document.createElement('div');
  document.body.append(page);
  const kept = new Set<string>();
  new ContextProvider(page, {context: addressServicesContext, initialValue: {validator, source: null, kept}});
  const saved: Address[] = [];
  page.addEventListener(SaveAddressEvent.type, ({address}) => saved.push(address));
  const form = Object.assign(document.createElement('multidrop-address-form'), {countries, value});
  page.append(form);
  await form.updateComplete;
  return {form, saved, page};
}

const save = async (form: AddressForm) => {
  form.renderRoot.querySelector<HTMLButtonElement>('form > .actions > .primary')!.click();
  await form.updateComplete;
};
const question = (form: AddressForm) => form.renderRoot.querySelector<HTMLElement>('.question');
const press = (form: AddressForm, name: string) => {
  [...form.renderRoot.querySelectorAll('button')]
    .find(({textContent}) => textContent.replace(/\s+/g, ' ').trim().startsWith(name))!
    .click();
};
const marks = (form: AddressForm) => [...form.renderRoot.querySelectorAll('mark')].map(({textContent}) => textContent);

/** Until the form asks the shopper something. */
async function asked(form: AddressForm) {
  while (!question(form)) await new Promise(requestAnimationFrame);
}

const suggest: AddressValidator = address => Promise.resolve({kind: 'suggest', address: {...address, address1: '500 Congress Ave'}});

describe('an address the page’s own service has another spelling for', () => {
  afterEach(() => document.body.replaceChildren());

  it('is shown beside it with what differs marked, focus on the question, nothing saved yet', async () => {
    const {form, saved} = await shown(suggest);
    await save(form);
    await asked(form);
    expect(marks(form)).to.deep.equal(['Congress', 'Ave', 'Congres', 'Av']);
    expect((form.renderRoot as ShadowRoot).activeElement).to.equal(question(form));
    expect(saved).to.deep.equal([]);
  });

  it('is read in its own direction where the page runs the other way, and so is what the service says', async () => {
    const {form} = await shown(address =>
      Promise.resolve({kind: 'suggest', address: {...address, address1: '500 Congress Ave'}, why: 'This is how the post writes it.'}),
    );
    await fetchWords('ar');
    form.lang = 'ar';
    form.dir = 'rtl';
    await save(form);
    await asked(form);
    const line = form.renderRoot.querySelector('dd mark')!.parentElement!;
    expect(getComputedStyle(line).direction).to.equal('ltr');
    expect(form.renderRoot.querySelector('#question')?.textContent).to.equal('\u2068This is how the post writes it.\u2069');
  });

  it('is saved in the suggested spelling', async () => {
    const {form, saved} = await shown(suggest);
    await save(form);
    await asked(form);
    press(form, 'Use this');
    expect(saved.map(({address1}) => address1)).to.deep.equal(['500 Congress Ave']);
  });

  it('is kept, and nobody is asked about that very address again, in another form either', async () => {
    let calls = 0;
    const {form, saved, page} = await shown((address, options) => {
      calls += 1;
      return suggest(address, options);
    });
    await save(form);
    await asked(form);
    press(form, 'Keep mine');
    const another = Object.assign(document.createElement('multidrop-address-form'), {countries, value: ben});
    page.append(another);
    await another.updateComplete;
    await save(another);
    expect(saved.map(({address1}) => address1)).to.deep.equal(['500 Congres Av', '500 Congres Av']);
    expect(calls).to.equal(1);
  });

  it('may be a doubt in the service’s own words', async () => {
    const {form, saved} = await shown(() => Promise.resolve({kind: 'doubt', sentence: 'Nobody of this name lives there.'}));
    await save(form);
    await asked(form);
    expect(question(form)?.textContent).to.contain('Nobody of this name lives there.');
    press(form, 'Keep as it is');
    expect(saved).to.have.length(1);
  });

  it('is asked about no more once the shopper types on, and the service is told', async () => {
    let signal: AbortSignal | undefined;
    const {form, saved} = await shown((_address, options) => {
      signal = options.signal;
      return never();
    });
    await save(form);
    expect(form.renderRoot.querySelector('form > .actions > .primary')?.textContent.trim()).to.equal('Checking the address…');
    const city = form.renderRoot.querySelector<HTMLInputElement>('[name=city]')!;
    city.value = 'Dallas';
    city.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await form.updateComplete;
    expect(signal?.aborted).to.equal(true);
    expect(form.renderRoot.querySelector('form > .actions > .primary')?.textContent.trim()).to.equal('Save address');
    expect(saved).to.deep.equal([]);
  });

  it('gives axe nothing to find', async () => {
    const {form} = await shown(suggest);
    await save(form);
    await asked(form);
    const {violations} = await axe.run(form, {rules: {region: {enabled: false}}});
    expect(violations.map(({id}) => id)).to.deep.equal([]);
  });
});

describe('askValidator', () => {
  const warn = console.warn;
  beforeEach(() => (console.warn = () => undefined));
  afterEach(() => (console.warn = warn));
  const free = new AbortController().signal;

  const harmless: [what: string, validator: unknown][] = [
    ['rejects', () => Promise.reject(new Error('down'))],
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
    ['answers nothing', () => Promise.resolve(undefined)],
    ['answers something else', () => Promise.resolve({kind: 'suggest', address: 'Austin'})],
    ['has a doubt without words', () => Promise.resolve({kind: 'doubt'})],
    ['suggests the same', (address: Address) => Promise.resolve({kind: 'suggest', address: {...address}})],
    ['suggests parts that are no text', () => Promise.resolve({kind: 'suggest', address: {city: 7, postalCode: null}})],
  ];
  for (const [what, validator] of harmless) {
    it(`takes the address as it is where the service ${what}`, async () => {
      expect(await askValidator(validator as AddressValidator, ben, free)).to.deep.equal({kind: 'ok'});
    });
  }

  it('waits no longer than it has patience, and tells the service', async () => {
    let signal: AbortSignal | undefined;
    const hangs: AddressValidator = (_address, options) => {
      signal = options.signal;
      return never();
    };
    expect(await askValidator(hangs, ben, free, 1)).to.deep.equal({kind: 'ok'});
    expect(signal?.aborted).to.equal(true);
  });

  it('keeps what a suggestion leaves out, and the merchant’s own fields', async () => {
    const mine = {...ben, customFields: [{fieldId: 'field_25', fieldValue: 'x'}]};
    const verdict = await askValidator(
      () => Promise.resolve({kind: 'suggest', address: {postalCode: ' 78701-1 ', customFields: []}}),
      mine,
      free,
    );
    expect(verdict).to.deep.equal({kind: 'suggest', address: {...mine, postalCode: '78701-1'}, why: ''});
  });
});

describe('an address that is doubted on the device', () => {
  afterEach(() => document.body.replaceChildren());

  it('is asked about once, with all doubts, and saved as it is', async () => {
    const {form, saved} = await shown(null, {...ben, address1: 'Congress Ave', postalCode: '7870'});
    await save(form);
    expect(question(form)?.querySelectorAll('li')).to.have.length(2);
    expect(saved).to.deep.equal([]);
    press(form, 'Keep as it is');
    expect(saved).to.have.length(1);
    await save(form);
    expect(saved).to.have.length(2);
  });

  it('leads to the field', async () => {
    const {form} = await shown(null, {...ben, postalCode: '7870'});
    await save(form);
    press(form, 'Change it');
    expect((form.renderRoot as ShadowRoot).activeElement?.id).to.equal('postalCode');
    await form.updateComplete;
    expect(question(form)).to.equal(null);
  });

  it('goes on two lines where that is what it needs', async () => {
    const {form, saved} = await shown(null, {...ben, address1: '1200 Avenue of the Americas, Rockefeller Center'});
    await save(form);
    press(form, 'Use two lines');
    expect(saved[0]).to.deep.include({address1: '1200 Avenue of the Americas', address2: 'Rockefeller Center'});
  });

  it('is saved at once where there is nothing to doubt', async () => {
    const {form, saved} = await shown(null);
    await save(form);
    expect(saved).to.have.length(1);
  });
});
