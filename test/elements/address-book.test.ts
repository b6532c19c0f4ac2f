/** `<multidrop-address-book>`: one question for the whole checkout, none by default. */
import {expect} from 'chai';
import type {StoreOptions} from '../../src/emulator/index.js';
import {until} from '../journeys/finding.js';
import {below, drawn, written} from '../support/drawn.js';
import {placeCheckout, type PlacedCheckout} from '../support/placed-checkout.js';
import {people, products} from '../support/wishes.js';
import {planAtOnce} from '../support/plan-at-once.js';

/** So many people with addresses the book lacks, each with a mug but for the first, who has the rest. */
async function withNew(names: readonly (keyof typeof people)[], options: StoreOptions = {scenario: 'default'}) {
  const shop = await placeCheckout(options);
  const mug = shop.open.basket.products.find(({name}) => name === products.mug)!.key;
  const rest = Object.fromEntries(
    shop.open.basket.products.map(({key, quantity}) => [key, quantity - (key === mug ? names.length - 1 : 0)]),
  );
  planAtOnce(
    shop.element.session!,
    names.map((name, i) => ({address: people[name], portions: i === 0 ? rest : {[mug]: 1}})),
  );
  await shop.element.updateComplete;
  return shop;
}

const question = ({element}: PlacedCheckout) => drawn(element, 'multidrop-address-book');
const boxes = (book: HTMLElement, type: 'radio' | 'checkbox') => below(book, `input[type="${type}"]`) as HTMLInputElement[];
const labels = (book: HTMLElement) => below(book, 'label').map(written);
const checked = (book: HTMLElement) =>
  below(book, 'label')
    .filter(label => label.querySelector('input')?.checked)
    .map(written);
const pick = async (book: HTMLElement, label: string) => {
  below(book, 'label')
    .find(each => written(each) === label)
    ?.click();
  await document.querySelector('multidrop-checkout')?.updateComplete;
  await (book as HTMLElement & {updateComplete: Promise<unknown>}).updateComplete;
};
const answer = ({open}: PlacedCheckout) => open.bookAnswer;

describe('<multidrop-address-book>', () => {
  beforeEach(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  afterEach(() => {
    document.querySelector('multidrop-checkout')?.remove();
  });

  it('asks once for everybody, with none by default, and says when', async () => {
    const shop = await withNew(['Ada', 'Ben', 'Cleo']);
    const book = await question(shop);
    expect(below(book, 'legend').map(written)).to.deep.equal(['Save new addresses to your address book?']);
    expect(labels(book)).to.deep.equal(['No', 'Yes, all 3', 'Choose']);
    expect(checked(book)).to.deep.equal(['No']);
    const hint = book.shadowRoot?.getElementById(below(book, 'fieldset')[0]?.getAttribute('aria-describedby') ?? '');
    expect(written(hint)).to.equal('They are saved once you have ordered.');
    expect(answer(shop)).to.equal(null);
  });

  it('is not there for a guest, nor where the book has every address', async () => {
    await import('../../src/elements/address-book/address-book.js');
    const guest = await withNew(['Ada', 'Ben'], {scenario: 'guest'});
    await drawn(guest.element, 'multidrop-shipping-options');
    expect(below(guest.element, 'multidrop-address-book')).to.deep.equal([]);
    guest.element.remove();
    const known = await placeCheckout({scenario: 'two-consignments'});
    await drawn(known.element, 'multidrop-shipping-options');
    expect(below(known.element, 'multidrop-address-book')).to.deep.equal([]);
  });

  it('takes all, and says so to the session', async () => {
    const shop = await withNew(['Ada', 'Ben']);
    const book = await question(shop);
    await pick(book, 'Yes, all 2');
    expect(answer(shop)).to.equal('all');
    expect(checked(book)).to.deep.equal(['Yes, all 2']);
    await pick(book, 'No');
    expect(answer(shop)).to.equal('none');
  });

  it('lets the shopper choose, each box named by its person; who was chosen is remembered while another answer is looked at', async () => {
    const shop = await withNew(['Ada', 'Ben']);
    const book = await question(shop);
    const [, ben] = shop.open.plan.deliveries;
    await pick(book, 'Choose');
    expect(below(book, '[role="group"]').map(({ariaLabel}) => ariaLabel)).to.deep.equal(['Addresses to save']);
    expect(labels(book).slice(3)).to.deep.equal(['Save Ada Lovelace’s address', 'Save Ben Okri’s address']);
    expect(checked(book)).to.deep.equal(['Choose']);
    await pick(book, 'Save Ben Okri’s address');
    expect(answer(shop)).to.deep.equal([ben!.id]);
    await pick(book, 'Yes, all 2');
    expect(boxes(book, 'checkbox')).to.deep.equal([]);
    await pick(book, 'Choose');
    expect(checked(book)).to.deep.equal(['Choose', 'Save Ben Okri’s address']);
    await pick(book, 'Save Ben Okri’s address');
    expect(answer(shop)).to.deep.equal([]);
  });

  it('about one address asks for that one, and about whoever comes later anew', async () => {
    const shop = await withNew(['Ada']);
    const book = await question(shop);
    expect(labels(book)).to.deep.equal(['No', 'Save Ada Lovelace’s address']);
    await pick(book, 'Save Ada Lovelace’s address');
    const [ada] = shop.open.plan.deliveries;
    expect(answer(shop)).to.deep.equal([ada!.id]);
    expect(checked(book)).to.deep.equal(['Save Ada Lovelace’s address']);
    const id = shop.element.session!.newDeliveryId();
    const mug = shop.open.basket.products.find(({name}) => name === products.mug)!.key;
    shop.element.session?.edit({kind: 'add-delivery', id, address: people.Ben});
    shop.element.session?.edit({kind: 'set-quantity', id, key: mug, quantity: 1});
    await until(() => labels(book).length > 2, 'the question about two');
    expect(checked(book)).to.deep.equal(['Choose', 'Save Ada Lovelace’s address']);
  });
});
