/** What can be set, in the words of the panel. */
import {languages} from '../language.js';
import {current} from './current.js';
import {defaults, type SettingName, type Settings} from './settings.js';

interface Described {
  readonly name: SettingName;
  readonly label: string;
  readonly hint?: string;
}

export type Field =
  | (Described & {readonly kind: 'choice'; readonly options: readonly (readonly [value: string, words: string, lang?: string])[]})
  | (Described & {readonly kind: 'text' | 'number'; readonly example: string})
  | (Described & {readonly kind: 'flag' | 'lines'});

/** Scenarios whose plan, or basket, suits so many people. */
const people: readonly (readonly [scenario: string, words: string])[] = [
  ['default', '1 to 3, to be chosen'],
  ['two-consignments', '2, chosen'],
  ['dozen', '12, to be chosen'],
  ['many', '20, chosen'],
  ['huge', '200, chosen'],
];

/** Chosen by the number of people, or by name: it is the same setting. */
export function scenarioFields({scenario}: Settings): readonly Field[] {
  const isSpecial = !people.some(([name]) => name === scenario);
  const description = current.scenarios.find(({name}) => name === scenario)?.description;
  return [
    {
      kind: 'choice',
      name: 'scenario',
      label: 'People',
      options: [...people, ...(isSpecial ? [[scenario, 'As the scenario has it'] as const] : [])],
    },
    {
      kind: 'choice',
      name: 'scenario',
      label: 'Scenario',
      options: current.scenarios.map(({name}) => [name, name]),
      ...(description !== undefined && {hint: description}),
    },
    {
      kind: 'choice',
      name: 'shopper',
      label: 'Shopper',
      options: [
        ['customer', 'Customer, signed in'],
        ['guest', 'Guest'],
      ],
    },
  ];
}

export const pageFields: readonly Field[] = [
  {
    kind: 'choice',
    name: 'lang',
    label: 'Language of the shop',
    options: Object.entries(languages).map(([code, {name}]) => [code, name, code]),
  },
  {
    kind: 'choice',
    name: 'dir',
    label: 'Direction',
    options: [
      ['auto', 'As the language has it'],
      ['ltr', 'Left to right'],
      ['rtl', 'Right to left'],
    ],
  },
  {
    kind: 'choice',
    name: 'theme',
    label: 'Colours',
    options: [
      ['auto', 'As the device has it'],
      ['light', 'Light'],
      ['dark', 'Dark'],
    ],
  },
];

const latencies = [0, 300, 1000, 3000];

/** A link may name any other number of milliseconds. */
export function storeFields({latency}: Settings): readonly Field[] {
  const offered = latencies.includes(latency) ? latencies : [...latencies, latency];
  return [
    {
      kind: 'choice',
      name: 'latency',
      label: 'Every answer takes',
      options: offered.map(ms => [String(ms), ms === 0 ? 'no time' : `${ms} ms`]),
    },
    {
      kind: 'choice',
      name: 'limits',
      label: 'Limits of the store',
      options: [
        ['off', 'None'],
        ['historical', '50 line items (guest), 600 (customer), 100 deliveries'],
        ['tight', '10 deliveries'],
      ],
      hint: 'What the store refuses is told at the deliveries it is about.',
    },
    {
      kind: 'choice',
      name: 'splitting',
      label: 'Several addresses',
      options: [
        ['on', 'Allowed in the store’s settings'],
        ['off', 'Switched off in the store’s settings'],
      ],
      hint: 'Switched off, the widget asks for one address, unless allow-split is set.',
    },
  ];
}

export const widgetFields: readonly Field[] = [
  {
    kind: 'choice',
    name: 'view',
    label: 'First view (view)',
    options: [
      ['', 'The plan decides'],
      ['people', 'people'],
      ['items', 'items'],
      ['list', 'list'],
    ],
  },
  {
    kind: 'choice',
    name: 'drafts',
    label: 'Plan is kept (drafts)',
    options: [
      ['device', 'on the device'],
      ['memory', 'in memory only'],
    ],
  },
  {kind: 'flag', name: 'allowSplit', label: 'Split against the store’s setting (allow-split)'},
  {
    kind: 'text',
    name: 'messageField',
    label: 'Gift message (message-field)',
    example: 'Gift message',
    hint: 'Label of the store’s own field. The emulated store is given one of that name.',
  },
  {kind: 'text', name: 'noteField', label: 'Delivery note (note-field)', example: 'Delivery note'},
  {kind: 'text', name: 'continueUrl', label: 'Continue leads to (continue-url)', example: '/checkout'},
  {
    kind: 'number',
    name: 'requestTimeout',
    label: 'Wait for an answer, in ms (request-timeout)',
    example: String(defaults.requestTimeout),
  },
  {
    kind: 'lines',
    name: 'notices',
    label: 'Notices before splitting (notices)',
    hint: 'One sentence a line. A property: see the script in the HTML.',
  },
  {kind: 'text', name: 'payWords', label: 'Words of the payment button (words)', example: 'Pay now'},
];

/** What somebody entered, as a setting; what makes no sense counts as not given. */
export function entered({kind, name}: Field, control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement): Partial<Settings> {
  const usual = defaults[name];
  if (kind === 'flag') return {[name]: (control as HTMLInputElement).checked};
  if (kind === 'lines') return {[name]: control.value.split('\n').filter(line => line.trim() !== '')};
  if (typeof usual !== 'number') return {[name]: control.value.trim()};
  const number = Number(control.value);
  return {[name]: control.value !== '' && Number.isInteger(number) && number >= 0 ? number : usual};
}
