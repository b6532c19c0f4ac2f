/** What nobody knows about this API: one named switch for each open question, the first value being the default. */

/**
 * The switches of store-api 9. Where sources disagree the default is the answer that is harder for a client.
 */
export const behaviourTable = {
  splitId: {
    values: ['last-keeps', 'first-keeps'],
    meaning:
      'A partly moved line keeps its id with the remainder and each split-off part gets a fresh uuid; where a line is wholly distributed in one POST, the last or the first part keeps the old id.',
  },
  merge: {
    values: ['incoming-id', 'target-id', 'never'],
    meaning: 'Identical lines meeting in one consignment become one, and whose id survives; or they stay two lines.',
  },
  putLineItems: {
    values: ['add', 'replace'],
    meaning: 'Lines of a consignment that a PUT leaves out stay in it, or become unassigned.',
  },
  putSmallerQuantity: {
    values: ['rest-unassigned', 'ignored'],
    meaning: 'A PUT naming a smaller quantity of a held line: the rest becomes an unassigned line, or nothing happens.',
  },
  otherSelections: {
    values: ['cleared', 'kept', 'some-cleared'],
    meaning: 'Selected options of the other consignments after a POST: cleared, kept, or a seeded random part of them cleared.',
  },
  ownSelection: {
    values: ['kept-if-offered', 'cleared', 'kept-stale'],
    meaning: 'Selected option of a consignment after its address or items changed.',
  },
  optionId: {
    values: ['shared', 'per-consignment'],
    meaning: 'Option ids are a hash of zone, method, service and cost, equal across consignments; or one id per consignment.',
  },
  isRecommended: {
    values: ['cheapest', 'none'],
    meaning: 'The cheapest option (pickup included) is marked as recommended, or none is.',
  },
  noQuotes: {
    values: ['empty', 'missing'],
    meaning: 'Without quotes availableShippingOptions is [], or the key is absent although its include was sent.',
  },
  consignmentOrder: {
    values: ['by-id', 'insertion'],
    meaning: 'Order of the consignments in answers: by their ids, or as they were last written: an edited one stands last.',
  },
  version: {
    values: ['shared', 'separate', 'absent'],
    meaning:
      "One counter in checkout.version and cart.version, +1 per successful write, a stale one answers 409; two counters, of which the cart's is compared; or none shown and none compared.",
  },
  invalidStatus: {
    values: ['422', '400'],
    meaning: 'Status for a missing or unknown line id, a quantity out of range or empty lineItems; nothing is changed.',
  },
  overAllocation: {
    values: ['refused', 'last-wins'],
    meaning: 'One line over-allocated across the elements of a POST.',
  },
  arrayPost: {
    values: ['atomic', 'partial'],
    meaning: 'Whether the valid elements of a refused array took effect.',
  },
  unknownId: {
    values: ['404', '400'],
    meaning: 'Status for an unknown checkout or consignment.',
  },
  unknownOption: {
    values: ['422', '400'],
    meaning: 'Status for an option id that is not offered to this consignment.',
  },
  addressWithOption: {
    values: ['400', '422'],
    meaning: 'Status for an address and a shipping option in one PUT.',
  },
  csrf: {
    values: ['recorded', 'enforced'],
    meaning: 'A missing or wrong X-XSRF-TOKEN on a write: a violation in the journal, or 403.',
  },
  concurrentWrites: {
    values: ['serialised', 'interleaved'],
    meaning: 'Overlapping writes are always a violation in the journal; interleaved ones also lose an update.',
  },
  limits: {
    values: ['off', 'historical', 'tight'],
    meaning: 'No limits; 50 (guest) or 600 (customer) line items in a POST and 100 consignments; or 10 consignments.',
  },
  promotionLines: {
    values: ['first-consignment', 'unassigned'],
    meaning: 'Where a line added by a promotion goes.',
  },
  namedGiftLine: {
    values: ['moved', 'ignored', 'refused'],
    meaning: 'A POST or PUT naming a line added by a promotion.',
  },
  customSplit: {
    values: ['refused', 'allowed'],
    meaning: 'Splitting a custom item.',
  },
  wrappedSplit: {
    values: ['copied', 'dropped'],
    meaning: 'Gift wrapping of the split-off part.',
  },
  newLine: {
    values: ['unassigned', 'auto-joined'],
    meaning: 'A line added to the basket after consignments exist.',
  },
  addressEcho: {
    values: ['names-filled', 'normalised'],
    meaning:
      'Country and state names are filled in; or the address is also trimmed, its postcode upper-cased, its phone reformatted and its empty customFields dropped.',
  },
  freshCheckout: {
    values: ['none', 'one-with-all'],
    meaning: 'Consignments of a new checkout: none, or one that holds everything shippable.',
  },
  expiredSession: {
    values: ['404-and-empty-carts', '401', '403'],
    meaning: 'What a lost session answers.',
  },
  hostedCheckout: {
    values: ['keeps', 'collapses-when-off'],
    meaning:
      "What the store's own checkout page does with a split while multi-address shipping is switched off: keeps it, or sends everything to the first address.",
  },
  totalBase: {
    values: ['consignment', 'cart'],
    meaning: 'What the ranges of a method by total, and percentages, are worked out from.',
  },
  freeShippingMinimum: {
    values: ['cart', 'consignment'],
    meaning: "What a zone's minimum for free shipping is compared with.",
  },
} as const satisfies Record<string, {values: readonly [string, ...string[]]; meaning: string}>;

export type BehaviourName = keyof typeof behaviourTable;

/** One chosen value for every switch. */
export type Behaviours = {[Name in BehaviourName]: (typeof behaviourTable)[Name]['values'][number]};

export const behaviourNames = Object.keys(behaviourTable) as BehaviourName[];

/** Every switch at its first value. */
export function defaultBehaviours(): Behaviours {
  return Object.fromEntries(behaviourNames.map(name => [name, behaviourTable[name].values[0]])) as Behaviours;
}

/** The table as the control path shows it: `{name: {default, values, meaning}}`. */
export function describeBehaviours(): Record<string, {default: string; values: readonly string[]; meaning: string}> {
  return Object.fromEntries(
    behaviourNames.map(name => {
      const {values, meaning} = behaviourTable[name];
      return [name, {default: values[0], values, meaning}];
    }),
  );
}

/**
 * Reads switches somebody typed.
 * @throws Error with one sentence naming the allowed names or values.
 */
export function readBehaviours(input: unknown): Partial<Behaviours> {
  if (input === undefined || input === null) return {};
  if (typeof input !== 'object' || Array.isArray(input)) {
    throw new Error('Behaviours are an object of name and value, for instance {"splitId": "first-keeps"}.');
  }
  for (const [name, value] of Object.entries(input)) {
    if (!Object.hasOwn(behaviourTable, name)) {
      throw new Error(`There is no behaviour "${name}". Use one of: ${behaviourNames.join(', ')}.`);
    }
    const allowed: readonly string[] = behaviourTable[name as BehaviourName].values;
    if (typeof value !== 'string' || !allowed.includes(value)) {
      throw new Error(`The behaviour "${name}" has no value ${JSON.stringify(value)}. Use one of: ${allowed.join(', ')}.`);
    }
  }
  return input;
}
