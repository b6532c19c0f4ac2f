/** Reads the command line of the emulated store. */
import {parseArgs} from 'node:util';
import {readBehaviours} from '../behaviours.js';
import {readScenario, scenarios} from '../scenarios/scenarios.js';
import type {ServerOptions} from './server.js';

const usage = 'multidrop-store [--port NUMBER] [--scenario NAME] [--behaviour NAME=VALUE]... [--allow-origin URL]...';

/** What `--help` says. */
export const help = (): string => `${usage}

Runs an emulated store: the storefront checkout API, what merchants use of the management API, and /__emulator to steer it.

  --port NUMBER           4010 unless said otherwise; 0 picks a free one
  --scenario NAME         what it starts with: ${scenarios.map(({name}) => name).join(', ')}
  --behaviour NAME=VALUE  how it does what nobody has documented; a name that is none lists them all
  --allow-origin URL      a page elsewhere that may ask it with cookies, as a proxy would spare it

All browsers share one basket. To begin again, with what it is to begin with where that is not the default:
  curl -X POST http://127.0.0.1:4010/__emulator/reset -d '{"scenario": "guest"}'`;

const flags = {
  port: {type: 'string'},
  scenario: {type: 'string'},
  behaviour: {type: 'string', multiple: true},
  'allow-origin': {type: 'string', multiple: true},
} as const;

const names = Object.keys(flags)
  .map(name => `--${name}`)
  .join(', ');

function values(words: readonly string[]): {port?: string; scenario?: string; behaviour?: string[]; 'allow-origin'?: string[]} {
  const unknown = words.find(word => word.startsWith('-') && !Object.hasOwn(flags, word.replace(/^-+/, '').split('=')[0] ?? ''));
  if (unknown !== undefined) throw new Error(`There is no flag "${unknown}". Use ${names}.`);
  const stray = parseArgs({args: [...words], options: flags, strict: false, allowPositionals: true}).positionals[0];
  if (stray !== undefined) throw new Error(`"${stray}" stands without a flag. Use ${names}.`);
  try {
    return parseArgs({args: [...words], options: flags}).values;
  } catch {
    throw new Error(`A flag lacks its value. Write: ${usage}`);
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new Error(`The port "${text}" is no number from 0 to 65535 (0 picks a free one).`);
  return port;
}

function behaviourOf(text: string): [string, string] {
  const [name = '', ...value] = text.split('=');
  if (value.length === 0) throw new Error(`The behaviour "${text}" lacks a value. Write NAME=VALUE, for instance splitId=first-keeps.`);
  return [name, value.join('=')];
}

function originOf(text: string): string {
  if (!URL.canParse(text) || !/^https?:/.test(text)) throw new Error(`"${text}" is no origin. Write one like http://localhost:5173.`);
  return new URL(text).origin;
}

/**
 * @param words what stood behind the command
 * @throws Error with one sentence naming what is allowed
 */
export function readArguments(words: readonly string[]): ServerOptions {
  const {port = '4010', scenario, behaviour = [], 'allow-origin': origins = []} = values(words);
  return {
    port: portOf(port),
    ...(scenario === undefined ? {} : {scenario: readScenario(scenario)}),
    behaviours: readBehaviours(Object.fromEntries(behaviour.map(behaviourOf))),
    allowOrigin: origins.map(originOf),
  };
}
