/** Every state of the widget that a shopper can see, and the way to it. Screenshots are made of them, and `journeys/every-state` looks at them. */
import type {Fault, ScenarioName} from '../../src/emulator/index.js';
import {
  add,
  allViews,
  arrivals,
  check,
  choose,
  day,
  elsewhere,
  fill,
  given,
  offers,
  pick,
  press,
  quotes,
  reads,
  redeem,
  see,
  seek,
  type Step,
  tick,
  trouble,
  unfold,
  validator,
  type View,
} from './steps.js';
import {people} from '../support/wishes.js';

export interface ShownState {
  readonly name: string;
  readonly scenario: ScenarioName;
  /** What is wrong with the store when the page opens. */
  readonly faults?: readonly Fault[];
  readonly steps?: readonly Step[];
  /** In which views it is looked at, one after the other; none where there is no view to choose. */
  readonly views?: readonly View[];
  /** Pictures of it are made in every look, not only in the usual one. */
  readonly inEveryLook?: true;
}

const reading: Fault['match'] = {method: 'GET', path: '/api/storefront/carts'};
const writing: Fault['match'] = {path: '/consignments'};

const typed = [
  fill(/^First name/i, 'Ada'),
  fill(/^Last name/i, 'Byron'),
  fill(/^Address line 1/i, 'Elm Street'),
  fill(/City/i, 'Austin'),
  choose(/^State/i, 'Texas'),
  fill(/Zip|Postcode/i, '78701'),
  press(/^Save address/),
];

const signature = 'Nina Shah\nHead of Design\n20 Bedford Square\nLondon WC1B 3HH\n+44 20 7946 0101';

export const states: readonly ShownState[] = [
  // Before there is anything to plan
  {
    name: 'Loading',
    scenario: 'default',
    faults: [{kind: 'hang', match: reading, times: 'always'}],
    steps: [reads('Loading your basket…')],
    views: [],
  },
  {
    name: 'Failed to open',
    scenario: 'default',
    faults: [{kind: 'status', status: 500, match: reading, times: 'always'}],
    steps: [offers(/^Try again/)],
    views: [],
  },
  {name: 'No basket', scenario: 'empty', steps: [reads(/Your basket is empty/)], views: []},

  // The first address
  {name: 'The opening question', scenario: 'default', steps: [reads('4 addresses')], inEveryLook: true},
  {name: 'One unit, nothing to split', scenario: 'single-unit', steps: [reads('4 addresses')], views: []},
  {name: 'A guest', scenario: 'guest', steps: [offers('Save address')]},
  {
    name: 'A form with mistakes',
    scenario: 'guest',
    steps: [press('Save address'), reads(/Enter a first name/)],
    inEveryLook: true,
    views: ['People', 'List'],
  },
  {
    name: 'Fields of every type',
    scenario: 'every-field',
    steps: [pick(/Type a new address/), offers('Save address'), press('Save address')],
    views: ['People'],
  },
  {name: 'A doubt about an address', scenario: 'guest', steps: [...typed, reads('There is no house number.')], views: ['People']},
  {
    name: 'Another spelling of an address',
    scenario: 'guest',
    steps: [validator({kind: 'suggest', address: {address1: '10 Elm St', postalCode: '78701-2405'}}), ...typed, offers('Keep mine')],
    views: ['People'],
  },
  {name: 'A box to paste into', scenario: 'guest', steps: [press('Paste an address'), reads('Address as you have it')], views: ['People']},
  {
    name: 'Filled in from a text',
    scenario: 'guest',
    steps: [press('Paste an address'), fill('Address as you have it', signature), press('Fill in the form'), reads(/Not used/)],
    views: ['People'],
  },
  {name: 'A big address book', scenario: 'address-book', steps: [reads('500 addresses')], views: ['People', 'List']},
  {
    name: 'Looking for an address',
    scenario: 'address-book',
    steps: [seek('market'), reads(/of 500 addresses/)],
    inEveryLook: true,
    views: ['People'],
  },
  {
    name: 'A second address',
    scenario: 'default',
    steps: [pick(/^Ada Lovelace/), press('Add a person'), reads('already in your list')],
  },
  {name: 'No address fits', scenario: 'default', steps: [seek('zzz'), reads(/No address fits/)], views: ['People']},

  // One person, two people
  {name: 'One address', scenario: 'default', steps: [pick(/^Ada Lovelace/), quotes('Ada Lovelace'), reads('Saved')]},
  {name: 'A person who gets nothing yet', scenario: 'default', steps: [pick(/^Ada Lovelace/), add(/^Ben Okri/)]},
  {name: 'Two people', scenario: 'two-consignments', steps: [quotes('Ben Okri'), reads('Shipping for everybody')], inEveryLook: true},
  {
    name: 'A plan of the page’s, not sent yet',
    scenario: 'default',
    steps: [
      reads('4 addresses'),
      given([{address: people.Ada}, {address: people.Ben, items: [{sku: 'MUG-BLUE', quantity: 1}]}]),
      offers('Show shipping prices'),
    ],
    inEveryLook: true,
  },
  {
    name: 'Things to sort out',
    scenario: 'default',
    steps: [pick(/^Ada Lovelace/), add(/^Ben Okri/), press('Continue to payment'), reads(/to sort out before payment/)],
  },
  {
    name: 'Asked who gets all of it',
    scenario: 'two-consignments',
    steps: [press('Change where this is going'), press(/^All to one address/), reads('Who gets all of it?')],
  },
  {
    name: 'Units to move',
    scenario: 'two-consignments',
    steps: [press('Move Blue mug from Ada Lovelace'), reads('To whom?')],
    views: ['People'],
  },
  {
    name: 'The rest to somebody',
    scenario: 'two-consignments',
    steps: [see('Items'), press(/^Give the rest to….*Blue mug/), reads(/Who gets them/)],
    views: ['Items'],
  },
  {
    name: 'Rows for many people',
    scenario: 'two-consignments',
    steps: [press('Change where this is going'), press(/^Many people/), press('Choose or type an address for row 3')],
    views: ['List'],
  },
  {
    name: 'Undo is offered',
    scenario: 'two-consignments',
    steps: [quotes('Ben Okri'), press('One more Blue mug for Ben Okri'), offers(/^Undo: moved/)],
  },
  ...allViews.map(view => ({
    name: `Somebody was removed, ${view}`,
    scenario: 'two-consignments' as const,
    steps: [see(view), press('Remove Ada Lovelace'), reads('Ada Lovelace is removed.')],
    views: [view],
  })),
  {
    name: 'The same address twice',
    scenario: 'default',
    steps: [pick(/^Ada Lovelace/), add(/^Ada Lovelace/), offers(/^Send as one parcel/)],
    views: ['People', 'List'],
  },

  // Shipping and prices
  {
    name: 'No method at all',
    scenario: 'no-zone',
    steps: [pick(/^Ada Lovelace/), reads(/we do not ship one or more/)],
    views: ['People', 'List'],
  },
  {
    name: 'A day is missing',
    scenario: 'two-consignments',
    steps: [quotes('Ben Okri'), arrivals('2026-12-04'), press('Arrive by this day'), reads('Choose a day first.')],
    views: ['People'],
  },
  {
    name: 'A rule with exceptions',
    scenario: 'two-consignments',
    steps: [
      quotes('Ben Okri'),
      arrivals('2026-12-04'),
      day('Arrives by', '2026-12-01'),
      press('Arrive by this day'),
      reads(/Nothing arrives at Ben Okri/),
    ],
  },
  {
    name: 'A rule for everybody',
    scenario: 'two-consignments',
    steps: [
      quotes('Ben Okri'),
      arrivals('2026-12-04'),
      reads('Arrives by'),
      press('Fastest for everybody'),
      offers('Undo: fastest shipping for everybody'),
      unfold('What Ben Okri’s delivery costs'),
    ],
  },
  {
    name: 'Different methods',
    scenario: 'two-consignments',
    steps: [check(/Express/, 'Shipping for Ben Okri'), reads('Different choices')],
    views: ['People', 'List'],
  },
  {
    name: 'Mixed zones, one without a method',
    scenario: 'too-heavy',
    steps: [
      pick(/^Ada Lovelace/),
      add(/^Ben Okri/),
      press('One more Notebook for Ben Okri'),
      add(/^Cleo Park/),
      press('One more Cast-iron pot for Cleo Park'),
      reads(/we do not ship one or more/),
    ],
    inEveryLook: true,
  },
  {
    name: 'A coupon and a gift certificate',
    scenario: 'two-consignments',
    steps: [
      redeem('SHIPFREE'),
      offers('Remove SHIPFREE'),
      redeem('GIFT-25'),
      offers('Remove GIFT-25'),
      tick(/Use store credit/),
      reads('Left to pay'),
    ],
    views: ['People', 'List'],
  },
  {
    name: 'A code that is not taken',
    scenario: 'two-consignments',
    steps: [redeem('SHIPFEE'), reads(/does not take SHIPFEE/)],
    views: ['People'],
  },
  {
    name: 'What is not to be sent',
    scenario: 'pickup',
    steps: [reads('4 addresses'), pick(/^Ada Lovelace/), reads(/kept for pickup/)],
    views: ['People', 'Items'],
  },
  {
    name: 'Wrapped and bundled',
    scenario: 'bundle',
    steps: [pick(/^Ada Lovelace/), add(/^Ben Okri/), reads('What does Ben Okri get?')],
    views: ['People', 'Items'],
  },

  // Saving, and what comes between
  {
    name: 'Saving is under way',
    scenario: 'many',
    steps: [
      trouble({kind: 'hang', match: {method: 'PUT', ...writing}, nth: 4}),
      press('Fastest for everybody'),
      press('Continue to payment'),
      reads(/Saving choices/),
    ],
    views: ['List'],
  },
  {
    name: 'Something the store refuses',
    scenario: 'two-consignments',
    steps: [
      trouble({
        kind: 'status',
        status: 422,
        body: {status: 422, title: 'We do not deliver to post office boxes.'},
        match: writing,
        times: 'always',
      }),
      press('One more Blue mug for Ben Okri'),
      reads(/The shop did not accept/),
    ],
  },
  {
    name: 'Stopped by the store',
    scenario: 'two-consignments',
    steps: [
      quotes('Ben Okri'),
      trouble({kind: 'html', match: writing, times: 'always'}),
      press('One more Blue mug for Ben Okri'),
      offers(/^Try again/),
    ],
    views: ['People'],
  },
  {
    name: 'The basket grew elsewhere',
    scenario: 'two-consignments',
    steps: [
      quotes('Ben Okri'),
      elsewhere({kind: 'add-line', productId: 105}),
      press('One more Blue mug for Ben Okri'),
      reads(/came into your basket/),
    ],
  },

  // Many
  {name: 'Twenty deliveries', scenario: 'many', steps: [reads('Shipping for everybody')]},
];
