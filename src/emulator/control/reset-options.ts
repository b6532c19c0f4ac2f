/** What a reset can be told. */
import {readBehaviours, type Behaviours} from '../behaviours.js';
import {readScenario, type ScenarioName} from '../scenarios/scenarios.js';
import type {Fault} from './faults.js';
import {readFaults} from './read-faults.js';

/** What is not named takes its default: scenario `default`, first behaviours, no faults, seed 1, the real clock. */
export interface ResetOptions {
  scenario?: ScenarioName;
  behaviours?: Partial<Behaviours>;
  faults?: Fault[];
  seed?: number;
  /** Milliseconds since 1970, or a date as text. */
  now?: number | string;
}

const NAMES = ['scenario', 'behaviours', 'faults', 'seed', 'now'];

/** A time in milliseconds. @throws Error with one sentence */
export function readTime(input: unknown): number {
  const time = typeof input === 'number' ? input : typeof input === 'string' ? Date.parse(input) : NaN;
  if (!Number.isFinite(time)) {
    throw new Error(`The time ${JSON.stringify(input)} is neither milliseconds nor a date. Give it like 2026-03-01T09:00:00Z.`);
  }
  return time;
}

/**
 * Reads reset options somebody typed.
 * @throws Error with one sentence naming what is allowed
 */
export function readResetOptions(input: unknown): ResetOptions {
  if (input === null || input === undefined) return {};
  if (typeof input !== 'object' || Array.isArray(input)) throw new Error('A reset takes an object, for instance {"scenario": "guest"}.');
  const given = input as Record<string, unknown>;
  const unknown = Object.keys(given).find(name => !NAMES.includes(name));
  if (unknown !== undefined) throw new Error(`A reset knows no "${unknown}". Use: ${NAMES.join(', ')}.`);
  if (given['seed'] !== undefined && typeof given['seed'] !== 'number') throw new Error('The seed must be a number.');
  return {
    ...(given['scenario'] === undefined ? {} : {scenario: readScenario(given['scenario'])}),
    behaviours: readBehaviours(given['behaviours']),
    faults: readFaults(given['faults']),
    ...(given['seed'] === undefined ? {} : {seed: given['seed']}),
    ...(given['now'] === undefined || given['now'] === null ? {} : {now: readTime(given['now'])}),
  };
}
