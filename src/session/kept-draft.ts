/**
 * A draft as the text that is kept, of this version and of earlier ones. Ours to write, but anybody's to spoil: read as far as a spoilt
 * one could break the widget, and as none where it could. A version to come cannot be read and is none either, but it stays where it
 * is: a newer widget on another page of the shop may still want it. It gives way only to a draft of our own for the same checkout.
 */
import type {Pair} from '../domain/pairing.js';
import type {Draft} from './draft.js';
import {type Fields, isAddress, isFields, isPlan, readFields} from './kept-plan.js';

/** Raised when the shape below or that of a draft changes, with a migration from the version before. */
const version = 3;

export interface KeptDraft {
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** The mark of the tab it was written in; null where nobody knows. */
  readonly tab: string | null;
  readonly draft: Draft;
}

/** From each earlier version to the next. */
const migrations: Readonly<Record<number, (kept: Fields) => Fields>> = {
  // Knew neither tabs nor offers that are still open.
  1: kept => ({...kept, version: 2, tab: null, draft: isFields(kept['draft']) ? {...kept['draft'], earlier: null} : null}),
  // Asked nothing about the address book, and sent the same address twice without asking.
  2: kept => ({...kept, version: 3, draft: isFields(kept['draft']) ? {...kept['draft'], bookAnswer: null, twins: {}} : null}),
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

function isKept(value: unknown): value is KeptDraft {
  if (!isFields(value) || value['version'] !== version || typeof value['savedAt'] !== 'number') return false;
  return (value['tab'] === null || typeof value['tab'] === 'string') && isDraft(value['draft']);
}

function isDraft(value: unknown): value is Draft {
  if (!isFields(value) || typeof value['fingerprint'] !== 'string' || typeof value['nextDelivery'] !== 'number') return false;
  const {plan, pairs, forms, typed, bookAnswer, twins, earlier} = value;
  return (
    isFields(pairs) &&
    Object.values(pairs).every(isPair) &&
    isFields(forms) &&
    Object.values(forms).every(isAddress) &&
    Array.isArray(typed) &&
    typed.every(isAddress) &&
    isBookAnswer(bookAnswer) &&
    isFields(twins) &&
    (earlier === null || (isFields(earlier) && isPlan(earlier['plan']))) &&
    isPlan(plan)
  );
}

const isBookAnswer = (value: unknown) =>
  value === null || value === 'none' || value === 'all' || (Array.isArray(value) && value.every(id => typeof id === 'string'));

const isPair = (value: unknown): value is Pair =>
  isFields(value) &&
  typeof value['consignmentId'] === 'string' &&
  [value['sent'], value['echo']].every(address => address === undefined || isAddress(address));
