/** Draws a visit from its seed. */
import type {Behaviours, Fault, ScenarioName} from '../../src/emulator/index.js';
import {Chance} from '../support/seeded.js';
import {type Name, people} from '../support/wishes.js';
import {drawBehaviours} from './behaviour-choices.js';
import type {During, PageAct, Script, ShopperAct, Step, StoreAct} from './script.js';

/** Out of a hundred visits. What is left has the usual basket. */
const scenarioShares: readonly (readonly [number, ScenarioName])[] = [
  [18, 'gift-line'],
  [8, 'guest'],
  [8, 'two-consignments'],
  [6, 'wrapped'],
  [6, 'custom-item'],
  [6, 'bundle'],
  [5, 'pickup'],
  [3, 'free-shipping'],
  [3, 'no-zone'],
  [2, 'one-with-all'],
  [35, 'default'],
];

/** One visit in so many has 60 lines over 20 consignments: it takes as long as twenty others. */
const bigBasketEvery = 300;

const names = Object.keys(people) as Name[];

/** @param behaviours drawn unless given; then combination number `seed` of those walked in turn is among them */
export function drawScript(seed: number, behaviours?: Partial<Behaviours>): Script {
  const chance = new Chance(`soak ${seed}`);
  const hasLocks = chance.percent(70);
  return {
    seed,
    scenario: chance.below(bigBasketEvery) === 0 ? 'many' : weighed(chance, scenarioShares),
    behaviours: behaviours ?? drawBehaviours(chance, seed),
    hasLocks,
    steps: [...drawBeginning(chance), ...Array.from({length: 2 + chance.below(6)}, () => drawGroup(chance)).flat()],
  };
}

/** One of several, each as likely as its weight says. */
function weighed<Item>(chance: Chance, items: readonly (readonly [number, Item])[]): Item {
  let left = chance.below(items.reduce((sum, [weight]) => sum + weight, 0));
  const found = items.find(([weight]) => (left -= weight) < 0);
  if (!found) throw new Error('There is nothing to pick from.');
  return found[1];
}

/** Steps that belong together: what is broken is met sooner if something is to be sent. */
function drawGroup(chance: Chance): readonly Step[] {
  const shopper = (): Step => ({by: 'shopper', tab: chance.below(2), act: drawShopperAct(chance), ...drawDuring(chance)});
  const time = (): Step => ({by: 'time', ms: chance.pick([100, 600, 600, 3000, 3600, 3600, 4000, 31_000])});
  const groups: readonly (readonly [number, () => readonly Step[]])[] = [
    [35, () => [shopper()]],
    [25, () => [shopper(), time()]],
    [30, () => [{by: 'network', faults: drawFaults(chance)}, shopper(), time()]],
    [8, () => [{by: 'store', act: drawStoreAct(chance), ...drawDuring(chance)}]],
    [8, () => [{by: 'page', act: drawPageAct(chance), tab: chance.below(2), ...drawDuring(chance)}]],
    [4, () => [time()]],
  ];
  return weighed(chance, groups)();
}

/** Three visits in four begin with a plan that can be sent, and most of these with its being sent. */
function drawBeginning(chance: Chance): readonly Step[] {
  if (!chance.percent(75)) return [];
  const plan: Step = {by: 'shopper', tab: 0, act: drawPlan(chance)};
  return chance.percent(75) ? [plan, {by: 'time', ms: chance.pick([600, 4000])}] : [plan];
}

/** One step in four is done while a request is out. */
function drawDuring(chance: Chance): {during?: During} {
  if (!chance.percent(25)) return {};
  return {during: {nth: 1 + chance.below(3), moment: chance.pick(['going', 'coming'] as const)}};
}

function drawShopperAct(chance: Chance): ShopperAct {
  const some = () => chance.below(5);
  const name = () => chance.pick(names);
  const policy = () => chance.pick(['recommended', 'cheapest', 'fastest'] as const);
  const acts: readonly (readonly [number, () => ShopperAct])[] = [
    [18, () => ({kind: 'give', product: some(), quantity: 1 + chance.below(3), to: name()})],
    [8, () => ({kind: 'move', product: some(), quantity: 1 + chance.below(3), from: some(), to: some()})],
    [6, () => ({kind: 'set-quantity', product: some(), quantity: chance.below(4), who: some()})],
    [7, () => ({kind: 'remove', who: some(), heir: chance.percent(30) ? some() : null})],
    [4, () => ({kind: 'all-to-one', who: some()})],
    [4, () => ({kind: 'add', name: name()})],
    [
      9,
      () => ({
        kind: 'address',
        who: some(),
        name: name(),
        spelling: weighed(chance, [
          [6, 'usual'],
          [1, 'shouted'],
          [2, 'flat'],
          [1, 'unquotable'],
        ] as const),
      }),
    ],
    [8, () => ({kind: 'choose', who: some(), option: some()})],
    [3, () => ({kind: 'follow', who: some(), policy: policy()})],
    [4, () => ({kind: 'one-of-each', who: some()})],
    [3, () => ({kind: 'split-evenly', product: chance.percent(60) ? some() : null})],
    [3, () => ({kind: 'rest-to', product: some(), from: some(), to: some()})],
    [3, () => ({kind: 'choose-for-group', who: [some(), some(), some()], option: some()})],
    [3, () => ({kind: 'policy', policy: policy()})],
    [8, () => drawPlan(chance)],
    [4, () => ({kind: 'type', who: chance.percent(50) ? some() : null, name: name()})],
    [4, () => ({kind: 'close-form', which: some(), saves: chance.percent(60)})],
    [5, () => ({kind: 'undo'})],
    [3, () => ({kind: 'redo'})],
    [2, () => ({kind: 'pause'})],
    [2, () => ({kind: 'resume'})],
    [14, () => ({kind: 'continue'})],
    [3, () => ({kind: 'cancel'})],
    [2, () => ({kind: 'retry'})],
    [2, () => ({kind: 'refresh'})],
    [1, () => ({kind: 'acknowledge'})],
    [2, () => ({kind: 'bring-back'})],
  ];
  return weighed(chance, acts)();
}

const drawPlan = (chance: Chance): ShopperAct => ({
  kind: 'plan',
  names: Array.from({length: 1 + chance.below(4)}, () => chance.pick(names)),
});

function drawStoreAct(chance: Chance): StoreAct {
  const acts: readonly (readonly [number, () => StoreAct])[] = [
    [5, () => ({kind: 'add-line', productId: chance.pick([101, 103, 105]), quantity: 1 + chance.below(2)})],
    [3, () => ({kind: 'remove-line', line: chance.below(8)})],
    [4, () => ({kind: 'set-quantity', line: chance.below(8), quantity: 1 + chance.below(4)})],
    [4, () => ({kind: 'set-price', productId: chance.pick([101, 102, 103, 107]), price: chance.pick([1, 13, 60])})],
    [3, () => ({kind: 'expire-session'})],
    [3, () => ({kind: 'sign-in'})],
    [1, () => ({kind: 'sign-out'})],
    [1, () => ({kind: 'open-checkout'})],
    [1, () => ({kind: 'place-order'})],
  ];
  return weighed(chance, acts)();
}

const drawPageAct = (chance: Chance): PageAct =>
  weighed(chance, [
    [5, 'reload'],
    [4, 'open-tab'],
    [3, 'open-elsewhere'],
    [3, 'close-tab'],
  ] as const);

/** One breakage, or the same again and again. What hangs is left to tests with a real deadline: here the clock stands still. */
function drawFaults(chance: Chance): Fault[] {
  const match = weighed(chance, [
    [6, {path: '/consignments'}],
    [5, {method: 'PUT'}],
    [4, {method: 'POST'}],
    [3, {path: '/checkouts/'}],
    [2, {method: 'GET', path: '/checkouts/'}],
    [1, {method: 'DELETE'}],
    [1, {path: '/checkout-settings'}],
    [1, {path: '/shipping/countries'}],
    [1, {path: '/form-fields'}],
  ] as const);
  const first = chance.pick([1, 1, 1, 2, 3]);
  const times = chance.percent(70) ? 1 : 1 + chance.below(7);
  const kinds: readonly (readonly [number, () => Fault])[] = [
    [5, () => ({kind: 'lose-answer'})],
    [4, () => ({kind: 'lose-request'})],
    [2, () => ({kind: 'malformed'})],
    [1, () => ({kind: 'html'})],
    [1, () => ({kind: 'content-type', contentType: 'text/plain'})],
    [8, () => ({kind: 'status', status: chance.pick([400, 403, 404, 408, 409, 409, 410, 413, 422, 500, 502, 503])})],
    [3, () => ({kind: 'status', status: chance.pick([429, 503]), headers: {'retry-after': chance.pick(['0', '2', '40'])}})],
    [2, () => ({kind: 'status', status: 429})],
    [1, () => ({kind: 'expire-session'})],
  ];
  const fault = weighed(chance, kinds)();
  return Array.from({length: times}, (_, i) => ({...fault, match, nth: first + i}));
}
