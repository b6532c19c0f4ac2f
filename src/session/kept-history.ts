/**
 * Undo and redo as the text that is kept in the tab (R9). Good only for the plan it was written with: its entries are differences to that.
 * Read as far as a spoilt one could break the widget, and as none where it could.
 */
import type {ActName, History, HistoryEntry, PlanDifference} from '../domain/history.js';
import type {Plan, TextKind} from '../domain/plan.js';
import {type Fields, isAddress, isChoice, isDelivery, isFields, isTexts, readFields} from './kept-plan.js';

/** Raised when the shape changes. A history of another version is worth no migration: the plan is what counts. */
const version = 1;

/** Entries that are kept each way, and characters of all of them: a tab's storage is small, and is written at every act. */
const most = {entries: 50, characters: 250_000};

export interface KeptHistory {
  /** The plan it was written with, see `planText`. */
  readonly plan: string;
  readonly history: History;
}

/** Equal for equal plans, once through the text of a draft too. */
export const planText = (plan: Plan): string => JSON.stringify(plan);

/** The newest entries, as many as there is room for. */
export function historyText({past, future}: History, plan: Plan): string {
  for (let entries = most.entries; ; entries = Math.floor(entries / 2)) {
    const history: History = {past: entries > 0 ? past.slice(-entries) : [], future: future.slice(0, entries)};
    const text = JSON.stringify({version, plan: planText(plan), history});
    if (entries === 0 || text.length <= most.characters) return text;
  }
}

export function readHistory(text: string | null): KeptHistory | null {
  const kept = readFields(text);
  return isKept(kept) ? kept : null;
}

const isKept = (value: Fields | null): value is Fields & KeptHistory =>
  value?.['version'] === version && typeof value['plan'] === 'string' && isHistory(value['history']);

const isHistory = (value: unknown): value is History =>
  isFields(value) && isListOf(value['past'], isEntry) && isListOf(value['future'], isEntry);

const isEntry = (value: unknown): value is HistoryEntry => isFields(value) && isName(value['name']) && isDifference(value['difference']);

const isListOf = <Item>(value: unknown, isItem: (item: unknown) => item is Item): value is readonly Item[] =>
  Array.isArray(value) && value.every(isItem);

const isText = (value: unknown): value is string => typeof value === 'string';

const isTextKind = (value: unknown): value is TextKind => value === 'message' || value === 'note';

/** What each act's name is made of. */
const names: Readonly<Record<ActName['kind'], (name: Fields) => boolean>> = {
  'add-delivery': ({person}) => isText(person),
  'add-deliveries': ({people}) => typeof people === 'number',
  'remove-delivery': ({person}) => isText(person),
  'set-address': ({person}) => isText(person),
  write: ({what, person}) => isTextKind(what) && isText(person),
  'write-for-several': ({what, people}) => isTextKind(what) && typeof people === 'number',
  choose: ({person}) => isText(person),
  'all-to-one': ({person}) => isText(person),
  'one-of-each': ({person}) => isText(person),
  move: ({quantity, product, person}) => typeof quantity === 'number' && isText(product) && isText(person),
  'split-evenly': ({product}) => product === null || isText(product),
  'choose-for-group': ({deliveries, choice}) => typeof deliveries === 'number' && isChoice(choice),
  policy: name => isChoice({...name, by: 'policy'}),
  replace: () => true,
  drift: () => true,
  elsewhere: () => true,
  'earlier-plan': () => true,
};

const isName = (value: unknown): value is ActName =>
  isFields(value) && isText(value['kind']) && Object.hasOwn(names, value['kind']) && names[value['kind'] as ActName['kind']](value);

const isDifference = (value: unknown): value is PlanDifference =>
  isFields(value) && isListOf(value['added'], isPlaced) && isListOf(value['removed'], isPlaced) && isListOf(value['changed'], isChanged);

type Placed = PlanDifference['added'][number];
type Changed = PlanDifference['changed'][number];

const isPlaced = (value: unknown): value is Placed => isFields(value) && Number.isInteger(value['index']) && isDelivery(value['delivery']);

const isChanged = (value: unknown): value is Changed =>
  isFields(value) &&
  isText(value['id']) &&
  isFields(value['units']) &&
  Object.values(value['units']).every(Number.isInteger) &&
  isChange(value['address'], address => address === null || isAddress(address)) &&
  isChange(value['choice'], isChoice) &&
  isChange(value['texts'], texts => texts === null || isTexts(texts));

/** Absent, or from one value to another. */
const isChange = (value: unknown, isValue: (value: unknown) => boolean): boolean =>
  value === undefined || (isFields(value) && isValue(value['from']) && isValue(value['to']));
