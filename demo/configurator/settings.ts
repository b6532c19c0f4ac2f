/** What an integrator has set on the demo page: read from its address and written there, so that a link shows somebody else the same. */
import {languages} from '../language.js';

export interface Settings {
  /** What the emulated store starts from. */
  scenario: string;
  shopper: Shopper;
  lang: string;
  dir: (typeof directions)[number];
  theme: (typeof themes)[number];
  /** Milliseconds that every answer of the store takes. */
  latency: number;
  /** What goes wrong until it is mended, by the ids of `troubles`. */
  failures: readonly string[];
  limits: (typeof limitSets)[number];
  /** Whether the store's own setting allows several addresses. */
  splitting: (typeof splittings)[number];
  view: (typeof views)[number];
  drafts: (typeof draftPlaces)[number];
  allowSplit: boolean;
  messageField: string;
  noteField: string;
  continueUrl: string;
  /** Milliseconds. */
  requestTimeout: number;
  notices: readonly string[];
  /** The page's own words on the Continue button; '' for the widget's. */
  payWords: string;
}

type Shopper = (typeof shoppers)[number];

export const shoppers = ['customer', 'guest'] as const;
const directions = ['auto', 'ltr', 'rtl'] as const;
export const themes = ['auto', 'light', 'dark'] as const;
export const limitSets = ['off', 'historical', 'tight'] as const;
export const splittings = ['on', 'off'] as const;
export const views = ['', 'people', 'items', 'list'] as const;
export const draftPlaces = ['device', 'memory'] as const;

export const defaults: Settings = {
  scenario: 'default',
  shopper: 'customer',
  lang: 'en',
  dir: 'auto',
  theme: 'auto',
  latency: 0,
  failures: [],
  limits: 'off',
  splitting: 'on',
  view: '',
  drafts: 'device',
  allowSplit: false,
  messageField: '',
  noteField: '',
  continueUrl: '',
  requestTimeout: 30_000,
  notices: [],
  payWords: '',
};

/** What a scenario brings with it unless it is told otherwise. */
export function defaultsOf(scenario: string): Settings {
  const usual: Settings = {...defaults, scenario};
  if (scenario === 'guest') return {...usual, shopper: 'guest'};
  if (scenario === 'gift-messages') return {...usual, messageField: 'Gift message', noteField: 'Delivery note'};
  return usual;
}

/** How a setting stands in the address: the attribute's name where it is one of the widget's. */
const parameters: {readonly [Name in keyof Settings]: string} = {
  scenario: 'scenario',
  shopper: 'shopper',
  lang: 'lang',
  dir: 'dir',
  theme: 'theme',
  latency: 'latency',
  failures: 'failure',
  limits: 'limits',
  splitting: 'splitting',
  view: 'view',
  drafts: 'drafts',
  allowSplit: 'allow-split',
  messageField: 'message-field',
  noteField: 'note-field',
  continueUrl: 'continue-url',
  requestTimeout: 'request-timeout',
  notices: 'notice',
  payWords: 'pay-words',
};

export type SettingName = keyof Settings;

export const settingNames = Object.keys(parameters) as SettingName[];

const choices: {readonly [Name in SettingName]?: readonly string[]} = {
  lang: Object.keys(languages),
  shopper: shoppers,
  dir: directions,
  theme: themes,
  limits: limitSets,
  splitting: splittings,
  view: views,
  drafts: draftPlaces,
};

/** The settings an address names, and no others. What makes no sense there is left out. */
export function namedIn(search: string): Partial<Settings> {
  const query = new URLSearchParams(search);
  const entries = settingNames.flatMap(name => {
    const value = valueOf(name, query.getAll(parameters[name]));
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

function valueOf(name: SettingName, texts: readonly string[]): Settings[SettingName] | undefined {
  const [text] = texts;
  if (text === undefined) return undefined;
  const usual = defaults[name];
  if (typeof usual === 'object') return texts.filter(one => one !== '');
  if (typeof usual === 'boolean') return text !== 'false';
  if (typeof usual === 'number') return /^\d{1,7}$/.test(text) ? Number(text) : undefined;
  return choices[name]?.includes(text) === false ? undefined : text;
}

/** Only what differs from the scenario's defaults, as `?…` or '' for nothing. */
export function asSearch(settings: Settings): string {
  const query = new URLSearchParams();
  const usual = defaultsOf(settings.scenario);
  for (const name of settingNames) {
    const value = settings[name];
    if (!isSame(value, name === 'scenario' ? defaults.scenario : usual[name])) {
      for (const text of textsOf(value)) query.append(parameters[name], text);
    }
  }
  return query.size === 0 ? '' : `?${query.toString()}`;
}

function textsOf(value: Settings[SettingName]): readonly string[] {
  if (typeof value !== 'object') return [String(value)];
  return value.length === 0 ? [''] : value;
}

export function isSame(one: Settings[SettingName], other: Settings[SettingName]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Names of the settings that differ. */
export function changedBetween(before: Settings, after: Settings): readonly SettingName[] {
  return settingNames.filter(name => !isSame(before[name], after[name]));
}
