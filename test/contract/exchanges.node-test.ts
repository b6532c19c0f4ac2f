/**
 * Every request of our own client and every answer of the emulated store, in every scenario, against the store's specification files.
 * Where those are not there, each test is counted as skipped.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import * as fc from 'fast-check';
import {type Behaviours, behaviourTable, scenarios, type ScenarioName, type StoreOptions} from '../../src/emulator/index.js';
import {AnsweredProperties} from './answered-properties.js';
import {contractOf, type Finding, type RequestKind} from './contract.js';
import {type EndpointTable, unreached} from './endpoints.js';
import {runErrands} from './errands.js';
import {exceptions} from './exceptions.js';
import {management} from './management-endpoints.js';
import {neverAnswered} from './never-answered.js';
import {RecordedStore} from './recorded-store.js';
import {newKinds} from './reports.js';
import {server} from './server-endpoints.js';
import {askForEverything, visit} from './shopper-visit.js';
import {readSpecifications, whereSpecified} from './specifications.js';
import {internal, storefront} from './storefront-endpoints.js';
import {walk} from './walk.js';

const contract = contractOf(await readSpecifications(), exceptions);
const shop = [storefront, internal];
const tables = [...shop, management, server];
const successes: {method: string; path: string}[] = [];
const answered = new AnsweredProperties();
/** Each kind of finding fails the first test that meets it, and no other. */
const reported = new Set<string>();

async function findingsIn(options: StoreOptions, asked: RequestKind, act: (store: RecordedStore) => Promise<void>): Promise<string[]> {
  const findings: Finding[] = [];
  const store = new RecordedStore(options, asked, exchange => {
    findings.push(...contract.check(exchange));
    const success = contract.success(exchange);
    if (success !== null) answered.add(success, exchange.responseBody);
    if (exchange.status < 300) successes.push({method: exchange.method, path: new URL(exchange.url).pathname});
  });
  await act(store);
  return newKinds(findings, reported);
}

/** Another for each name, whatever other scenarios there are. */
const seedOf = (name: string): number =>
  Array.from(name, letter => letter.charCodeAt(0)).reduce((seed, code) => (seed * 31 + code) % 9973, 7);

const anyBehaviours = fc.record(
  Object.fromEntries(Object.entries(behaviourTable).map(([name, {values}]) => [name, fc.constantFrom<string>(...values)])),
) as fc.Arbitrary<Partial<Behaviours>>;

/** Answers of big baskets take long to check. */
const stepsIn = (store: RecordedStore): number => ((store.snapshot().checkout?.lines.length ?? 0) > 50 ? 15 : 80);

function walkThrough(options: StoreOptions & {seed: number}, through: readonly EndpointTable[]): Promise<string[]> {
  return findingsIn(options, 'sensible', store => walk(store, {tables: through, steps: stepsIn(store), seed: options.seed}));
}

const deeds = (scenario: ScenarioName): readonly (readonly [what: string, work: () => Promise<string[]>])[] => {
  const seed = seedOf(scenario);
  const [some = {}, others = {}] = fc.sample(anyBehaviours, {numRuns: 2, seed});
  return [
    ['what a shopper makes our client ask, and the answers', () => findingsIn({scenario}, 'ours', visit)],
    ['each request our client has, and the answers', () => findingsIn({scenario}, 'ours', askForEverything)],
    ['currencies, custom fields, redemptions, orders, too many tries', () => findingsIn({scenario}, 'sensible', runErrands)],
    ['the answers to pages, good requests and bad', () => walkThrough({scenario, seed}, shop)],
    ['the answers to pages, with other behaviours', () => walkThrough({scenario, seed: seed + 1, behaviours: some}, shop)],
    ['the answers to pages and servers', () => walkThrough({scenario, seed: seed + 2}, tables)],
    ['the answers to pages and servers, with other behaviours', () => walkThrough({scenario, seed: seed + 3, behaviours: others}, tables)],
  ];
};

/** Each is done once, whichever test asks for it first. */
const everything = scenarios.flatMap(({name}) =>
  deeds(name).map(([what, work]) => {
    let findings: Promise<string[]> | null = null;
    return {title: `${name}: ${what}`, findings: () => (findings ??= work())};
  }),
);

async function all(): Promise<void> {
  for (const {findings} of everything) await findings();
}

describe("as the store's specification files have it, but for the listed exceptions, are in the scenario", () => {
  for (const {title, findings} of everything) {
    it(title, whereSpecified, async () => {
      assert.deepEqual(await findings(), []);
    });
  }
});

describe('all that is asked of the emulated store together', () => {
  it('meets success at every endpoint there is', whereSpecified, async () => {
    await all();
    assert.deepEqual(unreached(tables, successes), []);
  });

  it('needs every exception that is listed', whereSpecified, async () => {
    await all();
    assert.deepEqual(contract.unused(), []);
  });

  it('is answered with every property that is documented, but for those listed', whereSpecified, async () => {
    await all();
    const ofStorefront = answered.never().filter(place => place.includes('.sf.yml '));
    assert.deepEqual(ofStorefront, Object.keys(neverAnswered));
  });
});
