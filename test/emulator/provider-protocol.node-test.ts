/** What the store and provider apps tell each other, held against the specification of the Shipping Provider protocol (store-api 6.6). */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import * as fc from 'fast-check';
import {builtInAnswer} from '../../src/emulator/carriers/built-in-rates.js';
import {checkConnection} from '../../src/emulator/carriers/connection-check.js';
import {readRateAnswer} from '../../src/emulator/carriers/provider-answers.js';
import {readProviderApp} from '../../src/emulator/carriers/provider-apps.js';
import type {RateRequest} from '../../src/emulator/carriers/provider-request.js';
import type {StoreState} from '../../src/emulator/state/store-state.js';
import {contractOf, type Contract, type Finding} from '../contract/contract.js';
import {readSpecifications, whereSpecified} from '../contract/specifications.js';
import {APP, callsOf, shopWith} from './provider-driver.js';
import {people} from './shop-driver.js';

const FILE = 'shipping_provider.yml';

/** The app's side of the protocol, without any exception. */
async function protocol(): Promise<Contract> {
  const specification = (await readSpecifications()).get(FILE);
  assert.ok(specification, `${FILE} is among the specification files.`);
  return contractOf(new Map([[FILE, specification]]), {values: [], statuses: [], spellings: [], paths: []});
}

const exchange = (path: '/rate' | '/check_connection_options', requestBody: unknown, responseBody: unknown) => ({
  method: 'POST',
  url: `https://bikes.example${path}`,
  headers: {'content-type': 'application/json'},
  requestBody,
  status: 200,
  responseBody,
  request: 'ours' as const,
});

const shown = (findings: readonly Finding[]): string[] => findings.map(({part, at, message}) => `${part} ${at} ${message}`);

const address = {...people.ben, company: 'Okri Ltd', customFields: [{fieldId: 'field_25', fieldValue: ['Red', 'Blue']}]};
const long = {
  ...{address1: 'a'.repeat(300), city: 'c'.repeat(60), postalCode: '2'.repeat(30), stateOrProvinceCode: 'NSW', countryCode: 'AU'},
};

const shops: Record<string, (state: StoreState) => void> = {
  'a signed-in shopper': () => undefined,
  'a guest': state => {
    state.signedIn = false;
  },
  'a custom item': state => {
    Object.assign(state.checkout!.lines[0]!, {kind: 'custom', productId: 0, variantId: 0, sku: '', weight: 1.2345});
  },
  'another currency': state => {
    const {exchangeRate: _exchangeRate, ...currency} = state.settings.currencies.find(({code}) => code === 'KWD')!;
    state.settings.currency = currency;
  },
  'options of zone and connection': state => {
    state.carriers = [{carrierId: APP, connection: {key: 'userKey'}}];
    for (const zone of state.zones) for (const method of zone.methods) method.settings = {carrier_options: {show_transit_time: '1'}};
  },
};

for (const [name, change] of Object.entries(shops)) {
  test(`the rate request and the built-in answer are as specified with ${name} (store-api 6.6)`, whereSpecified, async () => {
    const {check} = await protocol();
    for (const destination of [people.ben, address, long]) {
      const shop = await shopWith({}, state => {
        state.zones = state.zones.filter(zone => zone.name === 'United States').map(zone => ({...zone, type: 'global'}));
        change(state);
      });
      await shop.post({address: destination, lineItems: shop.lines.map(line => ({itemId: line.id, quantity: line.quantity}))});
      const [call] = callsOf(shop);
      const answer = builtInAnswer(readProviderApp({carrierId: APP}), call?.request as RateRequest);
      assert.equal(call?.outcome, 'answered');
      assert.deepEqual(shown(check(exchange('/rate', call.request, answer))), []);
    }
  });
}

test('the check of a connection is as specified, whatever comes of it (store-api 6.6)', whereSpecified, async () => {
  const {check} = await protocol();
  for (const connectionIsValid of [true, false]) {
    const state = (await shopWith({connectionIsValid})).store.snapshot();
    const answer = checkConnection(state, APP);
    assert.equal(answer?.valid, connectionIsValid);
    assert.deepEqual(shown(check(exchange('/check_connection_options', state.providerCalls[0]?.request, answer))), []);
  }
});

/** Mostly what is allowed, at times what is not, at times nothing at all. */
function oneOf(...allowed: unknown[]): {or: (...forbidden: unknown[]) => fc.Arbitrary<unknown>} {
  return {
    or: (...forbidden) =>
      fc.oneof(
        {weight: 40, arbitrary: fc.constantFrom(...allowed)},
        {weight: 1, arbitrary: fc.constantFrom<unknown>(...forbidden, null, undefined, 7, 'word', [], {})},
      ),
  };
}

const record = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<unknown> =>
  fc.record(fields).map(given => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
const listOf = (item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({weight: 40, arbitrary: fc.array(item, {maxLength: 2})}, {weight: 1, arbitrary: oneOf([]).or('list')});
const perhaps = (field: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => fc.oneof(fc.constant(undefined), field);

const text = (most: number) => oneOf('a', 'b'.repeat(most)).or('', 'c'.repeat(most + 1));
const messages = listOf(record({text: text(500), type: oneOf('INFO', 'WARNING', 'ERROR').or('DEBUG')}));
const money = record({currency: oneOf('USD').or('usd', 'USDT'), amount: oneOf(0, 0.1, 12).or(-0.01, '5')});
const quote = record({
  code: text(50),
  display_name: text(100),
  cost: money,
  messages: perhaps(messages),
  description: perhaps(text(500)),
  rate_id: perhaps(text(50)),
  discounted_cost: perhaps(money),
  dispatch_date: perhaps(oneOf('2026-03-01').or('tomorrow', '1 March 2026')),
  transit_time: perhaps(
    record({units: perhaps(oneOf('BUSINESS_DAYS', 'DAYS', 'HOURS').or('WEEKS')), duration: perhaps(oneOf(1, 90).or(0, 91, 1.5, '3'))}),
  ),
});
const carrierQuote = record({carrier_info: perhaps(record({code: text(50), display_name: text(100)})), quotes: listOf(quote)});
const answer = record({quote_id: text(50), ttl: perhaps(oneOf(0, 60).or(-1, 1.5, '60')), messages, carrier_quotes: listOf(carrierQuote)});

test('an answer is read where it is as specified, and only there (store-api 6.6)', whereSpecified, async () => {
  const {check} = await protocol();
  const shop = await shopWith();
  await shop.post({address: people.ben, lineItems: [shop.units('Blue mug', 1)]});
  const request = callsOf(shop)[0]?.request;
  const seen = {read: 0, refused: 0};
  fc.assert(
    fc.property(answer, given => {
      const findings = shown(check(exchange('/rate', request, given)));
      const read = readRateAnswer(given, 'USD');
      seen[read === null ? 'refused' : 'read'] += 1;
      assert.equal(read !== null, findings.length === 0, findings.join('; '));
    }),
    {seed: 20260301, numRuns: 1500},
  );
  assert.ok(Math.min(seen.read, seen.refused) > 150, JSON.stringify(seen));
});
