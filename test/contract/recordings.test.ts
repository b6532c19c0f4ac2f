/**
 * Our schemas against answers of real stores. The recordings are not part of the project: where they are not there, the suite is
 * skipped and says so.
 */
import {expect} from 'chai';
import {CheckoutClient} from '../../src/api/client.js';
import {basketOf, sendableUnits} from '../../src/domain/basket.js';
import type {Checkout} from '../../src/domain/checkout.js';
import {heldBy, pairUp, shippingConsignments} from '../../src/domain/pairing.js';
import {newDelivery} from '../../src/domain/plan.js';
import {compare} from '../../src/domain/reconcile.js';
import {confirmedOption} from '../../src/domain/shipping-choice.js';
import {noHabits} from '../../src/domain/store-habits.js';
import {resolveChoice} from '../../src/domain/shipping-choice.js';

interface Exchange {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
}

interface Recording {
  readonly file: string;
  readonly exchanges: readonly Exchange[];
}

/** A recorded checkout, only as far as the expectations need it. */
interface RawCheckout {
  readonly cart: {
    readonly lineItems: {
      readonly physicalItems: RawItem[];
      readonly customItems: RawItem[];
      readonly digitalItems: RawItem[];
      readonly giftCertificates: unknown[];
    };
  };
  readonly consignments: {
    readonly shippingAddress: {readonly firstName: string; readonly address1: string; readonly postalCode: string};
    readonly lineItemIds: string[];
    readonly selectedShippingOption: {readonly description: string} | null;
    readonly availableShippingOptions?: {readonly description: string; readonly cost: number; readonly type: string}[];
  }[];
  readonly grandTotal: number;
  readonly shippingCostTotal: number;
}

interface RawItem {
  readonly id: string;
  readonly quantity: number;
  readonly sku: string;
  readonly parentId?: string | null;
  readonly addedByPromotion?: boolean;
  readonly isShippingRequired?: boolean;
}

const fetchJson = async (name: string): Promise<unknown> => (await fetch(`/__recordings/${name}`)).json();

/** A client whose store answers this body, whatever it is asked. */
const answering = (body: unknown) => new CheckoutClient({fetch: () => Promise.resolve(new Response(JSON.stringify(body)))});

const readCheckout = ({body}: Exchange): Promise<Checkout> => answering(body).load('any');

const hasCheckout = ({path, status}: Exchange) =>
  status === 200 && /\/checkouts?\/[^/]+($|\/(consignments|billing-address|store-credit))/.test(path);

describe('recorded answers of real stores', () => {
  let recordings: readonly Recording[] = [];
  const all = () =>
    recordings.flatMap(({file, exchanges}) => exchanges.map(exchange => ({file, ...exchange}))).filter(({status}) => status === 200);
  const to = (end: string) => all().filter(({path}) => path.endsWith(end));

  before(async function () {
    const files = (await fetchJson('index.json')) as string[];
    if (files.length === 0) {
      console.warn('There are no recordings to hold the schemas against. Set RECORDINGS_DIR to the folder that has them.');
      this.skip();
    }
    recordings = await Promise.all(
      files.map(async (file): Promise<Recording> => ({file, exchanges: ((await fetchJson(file)) as {exchanges: Exchange[]}).exchanges})),
    );
  });

  it('hold something for each endpoint we read', () => {
    expect(all().filter(hasCheckout).length).to.be.greaterThan(20);
    for (const path of ['/checkout-settings', '/form-fields', '/shipping/countries', '/consignments'])
      expect(to(path), path).not.to.have.length(0);
  });

  it('are all read as the checkouts they are', async () => {
    for (const exchange of all().filter(hasCheckout)) {
      const raw = exchange.body as RawCheckout;
      const read = await readCheckout(exchange);
      const where = `${exchange.file} ${exchange.method} ${exchange.path}`;
      const {physicalItems, customItems, digitalItems, giftCertificates} = raw.cart.lineItems;
      const lines = [...physicalItems, ...customItems];

      const canBeSent = lines.filter(item => !item.parentId && !item.addedByPromotion && item.isShippingRequired !== false);
      let units = 0;
      for (const {quantity} of canBeSent) units += quantity;
      expect(sendableUnits(basketOf(read)), where).to.equal(units);
      expect(basketOf(read).fixed.length, where).to.equal(lines.length - canBeSent.length + digitalItems.length + giftCertificates.length);
      expect(read.totals, where).to.include({total: raw.grandTotal, shipping: raw.shippingCostTotal});

      expect(shippingConsignments(read).length, where).to.equal(raw.consignments.length);
      raw.consignments.forEach((consignment, i) => {
        const ours = read.consignments[i];
        if (!ours) throw new Error(`${where} lacks a consignment.`);
        expect(ours.address, where).to.include(pick(consignment.shippingAddress));
        let held = 0;
        for (const item of canBeSent) if (consignment.lineItemIds.includes(item.id)) held += item.quantity;
        expect(
          [...heldBy(ours, read).values()].reduce((sum, quantity) => sum + quantity, 0),
          where,
        ).to.equal(held);
        const offered = (consignment.availableShippingOptions ?? []).map(({description, cost, type}) => ({description, cost, type}));
        expect(
          ours.options.map(({description, cost, type}) => ({description, cost, type})),
          where,
        ).to.deep.equal(offered);
        expect(ours.selected?.description, where).to.equal(consignment.selectedShippingOption?.description);
      });
    }
  });

  it('are all read as settings, fields and countries', async () => {
    for (const {body, file} of to('/checkout-settings')) {
      const {storeConfig} = body as {storeConfig: {checkoutSettings: {hasMultiShippingEnabled: boolean}; links: {checkoutLink: string}}};
      const settings = await answering(body).settings('any');
      expect(settings.hasMultiShippingEnabled, file).to.equal(storeConfig.checkoutSettings.hasMultiShippingEnabled);
      expect(settings.checkoutLink, file).to.equal(storeConfig.links.checkoutLink);
    }
    for (const {body, file} of to('/form-fields')) {
      const raw = (body as {shippingAddress: {name: string; required: boolean}[]}).shippingAddress;
      const fields = await answering(body).formFields();
      expect(
        fields.map(({name, required}) => [name, required]),
        file,
      ).to.deep.equal(raw.map(({name, required}) => [name, required]));
    }
    for (const {body, file} of to('/countries')) {
      const raw = (body as {data?: {code: string; subdivisions: unknown[]}[]}).data ?? [];
      const countries = await answering(body).shippingCountries('en');
      expect(
        countries.map(({code, subdivisions}) => [code, subdivisions.length]),
        file,
      ).to.deep.equal(raw.map(({code, subdivisions}) => [code, subdivisions.length]));
    }
  });

  /** The checkouts of one multi-address recording from the first write on, and the line that was there before. */
  async function multiAddress(year: string) {
    const {exchanges} = recordings.find(({file}) => file.startsWith(`multi-address-${year}`)) ?? {exchanges: []};
    const start = exchanges.findIndex(({method, path}) => method === 'POST' && path.endsWith('/consignments'));
    const opened = exchanges.slice(0, start).filter(hasCheckout).at(-1);
    if (!opened) throw new Error(`There is no multi-address recording of ${year}.`);
    const writes = exchanges.slice(start).filter(({method, path}) => method !== 'GET' && path.includes('/consignments'));
    return {opened: await readCheckout(opened), answers: await Promise.all(writes.map(readCheckout))};
  }

  /** What an answer says, in short. */
  const short = (checkout: Checkout) => ({
    lines: checkout.lineItems.map(({quantity}) => quantity),
    products: basketOf(checkout).products.map(({name, quantity}) => `${quantity} ${name}`),
    sent: checkout.consignments.map(consignment => [...heldBy(consignment, checkout).values()]),
    options: checkout.consignments.map(({options}) => options.map(({description, cost}) => `${description} ${cost}`)),
    selected: checkout.consignments.map(consignment => confirmedOption(consignment)?.description ?? null),
  });

  const both = ['2 [Sample] Able Brewing System'];

  it('of 2023-10: one line is split, then one again, and the option stays', async () => {
    const {opened, answers} = await multiAddress('2023-10');
    const options = [['Ship by Weight 8', 'Flat Rate 10']];
    expect(short(opened)).to.deep.equal({lines: [2], products: both, sent: [], options: [], selected: []});
    expect(answers.map(short)).to.deep.equal([
      {lines: [1, 1], products: both, sent: [[1]], options, selected: [null]},
      {lines: [1, 1], products: both, sent: [[1]], options, selected: ['Ship by Weight']},
      {lines: [2], products: both, sent: [[2]], options, selected: ['Ship by Weight']},
    ]);
    expect(answers.at(-1)?.lineItems[0]?.id, 'the first line’s id survives').to.equal(opened.lineItems[0]?.id);
    expect(answers[0]?.consignments[0]?.lineItemIds).not.to.include(opened.lineItems[0]?.id);
  });

  it('of 2024-04: the same, but the option is cleared and chosen again', async () => {
    const {opened, answers} = await multiAddress('2024-04');
    const options = [['Pick up 0', 'Free Shipping 0']];
    expect(short(opened)).to.deep.equal({lines: [2], products: both, sent: [], options: [], selected: []});
    expect(answers.map(short)).to.deep.equal([
      {lines: [1, 1], products: both, sent: [[1]], options, selected: [null]},
      {lines: [1, 1], products: both, sent: [[1]], options, selected: ['Pick up']},
      {lines: [2], products: both, sent: [[2]], options, selected: [null]},
      {lines: [2], products: both, sent: [[2]], options, selected: ['Pick up']},
    ]);
    expect(answers.at(-1)?.lineItems[0]?.id, 'the first line’s id survives').to.equal(opened.lineItems[0]?.id);
  });

  it('keep the units under one key while lines are split and merged (R4)', async () => {
    for (const year of ['2023-10', '2024-04']) {
      const {opened, answers} = await multiAddress(year);
      expect(new Set([opened, ...answers].flatMap(({lineItems}) => lineItems.map(({key}) => key))).size, year).to.equal(1);
    }
  });

  it('of 2024-04: the recommended option is a pickup, and ours is the delivered one (R8)', async () => {
    const {answers} = await multiAddress('2024-04');
    const options = answers[0]?.consignments[0]?.options ?? [];
    expect(options.find(({isRecommended}) => isRecommended)?.description).to.equal('Pick up');
    expect(resolveChoice({by: 'policy', policy: 'recommended'}, options).option?.description).to.equal('Free Shipping');
  });

  it('lead to the requests the recorded page made: the other unit is one PUT with the full list', async () => {
    const {answers} = await multiAddress('2023-10');
    const [, chosen] = answers;
    const [consignment] = chosen?.consignments ?? [];
    const [remainder] = chosen?.lineItems ?? [];
    if (!chosen || !consignment || !remainder) throw new Error('The recording has changed.');
    const plan = {deliveries: [newDelivery('d1', consignment.address, {[remainder.key]: 2})]};
    const {deliveries} = compare({
      plan,
      checkout: chosen,
      pairs: pairUp(plan, chosen, {}),
      maySend: () => true,
      habits: noHabits,
      largestCreate: Infinity,
      book: new Map(),
    });
    expect(deliveries).to.deep.equal([
      {
        kind: 'revise',
        consignmentId: consignment.id,
        deliveryId: 'd1',
        address: consignment.address,
        savesAddress: false,
        lines: [
          {itemId: consignment.lineItemIds[0], quantity: 1},
          {itemId: remainder.id, quantity: 1},
        ],
      },
    ]);
  });
});

const pick = ({firstName, address1, postalCode}: {firstName: string; address1: string; postalCode: string}) => ({
  firstName,
  address1,
  postalCode,
});
