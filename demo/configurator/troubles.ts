/** What can go wrong between a shop and its store: each a button that breaks it, with what to look for in the widget. */
import type {StoreState} from '../desk/control.js';
import type {Fault} from '../desk/latency.js';

interface Named {
  /** Stands in the address of the page. */
  readonly id: string;
  readonly name: string;
  /** What the integrator should see in the widget. */
  readonly look: string;
}

/** Holds until it is mended, or until it has struck as often as it says. */
export interface Failure extends Named {
  readonly fault: Fault;
}

/** What is done to the store, and what undoes it. `takeOneOf` names a product, wherever its units are by then. */
export type Deed =
  | {readonly act: object}
  | {readonly offer: {readonly zoneId: number; readonly methodId: number; readonly enabled: boolean}}
  | {readonly takeOneOf: number}
  | {readonly startOver: true};

/** Somebody else does something, once. */
export interface Happening extends Named {
  /** Worked out from the store as it is. @throws Error with a sentence where there is nothing to do it to */
  readonly deeds: (state: StoreState) => {readonly done: readonly Deed[]; readonly undone: readonly Deed[]};
}

const writes = {path: '/consignments'};

export const failures: readonly Failure[] = [
  {
    id: 'slow',
    name: 'Slow store',
    look: 'Change a quantity: the delivery says that it saves, nothing jumps, and you can go on meanwhile.',
    fault: {kind: 'delay', ms: 4000, times: 'always', match: writes},
  },
  {
    id: 'offline',
    name: 'Offline',
    look: 'Change a quantity: the shop cannot be reached, the plan is kept, and it goes on by itself once this is mended.',
    fault: {kind: 'lose-request', times: 'always', match: {path: '/api/storefront'}},
  },
  {
    id: 'refused',
    name: 'Address refused',
    look: 'Change a quantity: the store’s own sentence stands at that delivery; the others are saved.',
    fault: {
      kind: 'status',
      status: 422,
      body: {status: 422, title: 'We do not deliver to post office boxes.', type: 'about:blank'},
      times: 'always',
      match: writes,
    },
  },
  {
    id: 'busy',
    name: 'Store busy (429)',
    look: 'Change a quantity: it waits as long as the store asks, and more slowly each time, before it says so.',
    fault: {kind: 'status', status: 429, headers: {'retry-after': '2'}, times: 'always', match: writes},
  },
  {
    id: 'not-json',
    name: 'Answer that is no JSON',
    look: 'Change a quantity: a sentence without codes, Try again, and the plan as it was.',
    fault: {kind: 'html', times: 'always', match: writes},
  },
  {
    id: 'server-error',
    name: 'Server error (500)',
    look: 'Change a quantity: one read to see what took effect, then a sentence and Try again.',
    fault: {kind: 'status', status: 500, times: 'always', match: writes},
  },
  {
    id: 'conflict',
    name: 'Conflict (409)',
    look: 'Change a quantity: it reads the basket anew, and stops when that does not help.',
    fault: {kind: 'status', status: 409, times: 'always', match: writes},
  },
  {
    id: 'answer-lost',
    name: 'One answer lost',
    look: 'Change a quantity: one read finds that it was done. Nothing is sent twice, and nothing is said.',
    fault: {kind: 'lose-answer', match: writes},
  },
  {
    id: 'hangs',
    name: 'One write hangs',
    look: 'Change a quantity: it waits as long as request-timeout says, then it looks what took effect.',
    fault: {kind: 'hang', match: writes},
  },
];

type Line = NonNullable<StoreState['checkout']>['lines'][number];

const linesOf = ({checkout}: StoreState): readonly Line[] => checkout?.lines ?? [];

function firstLine(state: StoreState): Line {
  const [line] = linesOf(state);
  if (!line) throw new Error('The basket is empty, so there is nothing to change. Start the store over.');
  return line;
}

const putBack = ({productId, quantity}: Line): Deed => ({act: {kind: 'add-line', productId, quantity}});
const takeOut = ({id}: Line): Deed => ({act: {kind: 'remove-line', lineItemId: id}});

function lostOption({checkout}: StoreState): {done: Deed[]; undone: Deed[]} {
  const source = checkout?.consignments.find(({selected}) => selected !== null)?.selected?.source;
  if (!source) throw new Error('No delivery has a shipping method at the store yet. Choose one in the widget first.');
  const {zoneId, methodId} = source;
  const offer = (enabled: boolean): Deed[] => [{offer: {zoneId, methodId, enabled}}];
  return {done: offer(false), undone: offer(true)};
}

/** The same act for all that is done, another for all that undoes it. */
const acts = (done: object, undone: object) => () => ({done: [{act: done}], undone: [{act: undone}]});

export const happenings: readonly Happening[] = [
  {
    id: 'option-lost',
    name: 'Shipping method lost',
    look: 'Another method stands in, says so, and asks for a look where somebody had picked the lost one by hand.',
    deeds: lostOption,
  },
  {
    id: 'line-added',
    name: 'Cart changed elsewhere: one more',
    look: 'The new unit is with the first delivery, which asks for a look and offers to send it elsewhere.',
    deeds: state => {
      const {productId} = firstLine(state);
      return {done: [{act: {kind: 'add-line', productId}}], undone: [{takeOneOf: productId}]};
    },
  },
  {
    id: 'line-removed',
    name: 'Cart changed elsewhere: a line less',
    look: 'The widget names who gets less, and asks for a look before payment.',
    deeds: state => ({done: [takeOut(firstLine(state))], undone: [putBack(firstLine(state))]}),
  },
  {
    id: 'emptied',
    name: 'Basket emptied elsewhere',
    look: 'A sentence and the way back to the basket; the plan is kept. Mending starts the store over.',
    deeds: state => ({done: linesOf(state).map(takeOut), undone: [{startOver: true}]}),
  },
  {
    id: 'dearer',
    name: 'Price raised by 1.00',
    look: 'The summary follows; Continue stops once and names both prices.',
    deeds: state => {
      const {productId, price} = firstLine(state);
      const cost = (sum: number): Deed[] => [{act: {kind: 'set-price', productId, price: sum}}];
      return {done: cost(price + 1), undone: cost(price)};
    },
  },
  {
    id: 'expired',
    name: 'Session expired',
    look: 'Your session ended, the plan is kept, and there is a way to sign in.',
    deeds: acts({kind: 'expire-session'}, {kind: 'sign-in'}),
  },
  {
    id: 'signed-out',
    name: 'Signed out elsewhere',
    look: 'Saved addresses and this shopper’s plan are gone from the page.',
    deeds: acts({kind: 'sign-out'}, {kind: 'sign-in'}),
  },
  {
    id: 'signed-in',
    name: 'Signed in elsewhere',
    look: 'Saved addresses are offered; what was planned stays.',
    deeds: acts({kind: 'sign-in'}, {kind: 'sign-out'}),
  },
  {
    id: 'ordered',
    name: 'Order placed in another tab',
    look: 'The basket is gone, and the widget says where to look. Mending starts the store over.',
    deeds: () => ({done: [{act: {kind: 'place-order'}}], undone: [{startOver: true}]}),
  },
];
