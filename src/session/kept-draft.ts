/**
 * A draft as the text that is kept, of this version and of earlier ones. Ours to write, but anybody's to spoil: read as far as a spoilt
 * one could break the widget, and as none where it could. A version to come cannot be read and is none either, but it stays where it
 * is: a newer widget on another page of the shop may still want it. It gives way only to a draft of our own for the same checkout.
 */
import {type Address, emptyAddress} from '../domain/address.js';
import type {Pair} from '../domain/pairing.js';
import type {Delivery, Plan} from '../domain/plan.js';
import type {ShippingChoice} from '../domain/shipping-choice.js';
import {isPolicyWish} from '../domain/shipping-policy.js';
import type {Draft} from './draft.js';

/** Raised when the shape below or that of a draft changes, with a migration from the version before. */
const version = 2;

export interface KeptDraft {
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** The mark of the tab it was written in; null where nobody knows. */
  readonly tab: string | null;
  readonly draft: Draft;
}

type Fields = Readonly<Record<string, unknown>>;

/** From each earlier version to the next. */
const migrations: Readonly<Record<number, (kept: Fields) => Fields>> = {
  // Knew neither tabs nor offers that are still open.
  1: kept => ({...kept, version: 2, tab: null, draft: isFields(kept['draft']) ? {...kept['draft'], earlier: null} : null}),
};

export const keptText = (kept: KeptDraft): string => JSON.stringify({version, ...kept});

/** The draft, or null if the text is not one of this version or of one before. */
export function readKept(text: string | null): KeptDraft | null {
  let kept = readFields(text);
  for (let migrate = migrationOf(kept); kept && migrate; migrate = migrationOf(kept)) kept = migrate(kept);
  return isKept(kept) ? kept : null;
}

const migrationOf = (kept: Fields | null) => (typeof kept?.['version'] === 'number' ? migrations[kept['version']] : undefined);

/** When a draft of whichever version was saved, in milliseconds since 1970; NaN if the text does not say. */
export const savedAt = (text: string | null): number => Number(readFields(text)?.['savedAt']);

/** A record that was kept as text, or null if the text is none. */
export function readFields(text: string | null): Fields | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

function isKept(value: unknown): value is KeptDraft {
  if (!isFields(value) || value['version'] !== version || typeof value['savedAt'] !== 'number') return false;
  return (value['tab'] === null || typeof value['tab'] === 'string') && isDraft(value['draft']);
}

function isDraft(value: unknown): value is Draft {
  if (!isFields(value) || typeof value['fingerprint'] !== 'string' || typeof value['nextDelivery'] !== 'number') return false;
  const {plan, pairs, forms, typed, earlier} = value;
  return (
    isFields(pairs) &&
    Object.values(pairs).every(isPair) &&
    isFields(forms) &&
    Object.values(forms).every(isAddress) &&
    Array.isArray(typed) &&
    typed.every(isAddress) &&
    (earlier === null || (isFields(earlier) && isPlan(earlier['plan']))) &&
    isPlan(plan)
  );
}

const isPlan = (value: unknown): value is Plan =>
  isFields(value) && Array.isArray(value['deliveries']) && value['deliveries'].length > 0 && value['deliveries'].every(isDelivery);

const isDelivery = (value: unknown): value is Delivery =>
  isFields(value) &&
  typeof value['id'] === 'string' &&
  (value['address'] === null || isAddress(value['address'])) &&
  isChoice(value['choice']) &&
  isFields(value['portions']) &&
  Object.entries(value['portions']).every(([key, quantity]) => key.startsWith('["') && Number.isInteger(quantity) && Number(quantity) > 0);

function isAddress(value: unknown): value is Address {
  if (!isFields(value) || !Array.isArray(value['customFields'])) return false;
  const {customFields: _fields, ...texts} = emptyAddress();
  return (
    Object.keys(texts).every(name => typeof value[name] === 'string') &&
    value['customFields'].every(field => isFields(field) && typeof field['fieldId'] === 'string')
  );
}

const isChoice = (value: unknown): value is ShippingChoice =>
  isFields(value) && ((value['by'] === 'policy' && isPolicyWish(value)) || (value['by'] === 'hand' && isFields(value['method'])));

const isPair = (value: unknown): value is Pair =>
  isFields(value) &&
  typeof value['consignmentId'] === 'string' &&
  [value['sent'], value['echo']].every(address => address === undefined || isAddress(address));

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
