/** The lint rule that keeps the layers apart: it fires where it must, and only there. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ESLint} from 'eslint';

const eslint = new ESLint({
  overrideConfigFile: 'test/eslint.config.js',
  ruleFilter: ({ruleId}) => ruleId === 'multidrop/layers',
});

/** What the rule says of a file of the project if its text were this. */
async function complaints(filePath: string, text: string) {
  const [result] = await eslint.lintText(text, {filePath});
  assert.ok(result);
  return result.messages.map(message => message.message);
}

const forbidden: [file: string, text: string, why: string][] = [
  ['src/domain/money.ts', "import '../api/wire.js';", 'the domain knows no store'],
  ['src/domain/money.ts', "import { html } from 'lit';", 'the domain draws nothing'],
  ['src/api/client.ts', "export * from '../session/session.js';", 'the client knows no session'],
  ['src/session/session.ts', "import { LitElement } from 'lit';", 'the session knows no Lit'],
  ['src/session/session.ts', "export { x } from '../elements/events.js';", 'the session draws nothing'],
  ['src/session/session.ts', "import * as z from 'zod/mini';", 'only the client reads the wire'],
  ['src/api/client.ts', "import * as z from 'zod';", 'the whole of zod is too big for a shop'],
  ['src/elements/events.ts', "const store = import('../emulator/start-in-page.js');", 'the widget carries no emulated store'],
  ['src/elements/events.ts', "import '../../test/support/browser-commands.js';", 'src reaches no test'],
  ['src/elements/events.ts', "type Page = import('../../demo/demo.js').Page;", 'src reaches no demo'],
  ['src/emulator/refusal.ts', "import { StoreClient } from '../api/client.js';", 'the store does not know its client'],
  ['src/emulator/refusal.ts', "import { http } from 'msw';", 'msw is for two faces of the emulated store'],
  ['src/emulator/refusal.ts', "import { readFile } from 'node:fs/promises';", 'the emulated store also runs in a page'],
];

const allowed: [file: string, text: string][] = [
  ['src/domain/money.ts', "import './plan.js'; import 'localized-address-format';"],
  ['src/api/client.ts', "import * as z from 'zod/mini'; import '../domain/checkout.js';"],
  ['src/session/session.ts', "import '../api/client.js'; import '../domain/plan.js';"],
  ['src/elements/events.ts', "import 'lit/decorators.js'; import '../session/session.js'; import '../locales/en.js';"],
  ['src/emulator/refusal.ts', "import '../api/wire.js'; import '../domain/money.js'; import './storefront/totals.js';"],
  ['src/emulator/start-in-page.ts', "import 'msw/browser';"],
  ['src/emulator/http/server.ts', "import 'node:http'; import '../refusal.js';"],
];

describe('the layers of src', () => {
  for (const [file, text, why] of forbidden) {
    it(`refuse ${text} in ${file}: ${why}`, async () => {
      assert.match((await complaints(file, text)).join(), /may not import/);
    });
  }

  it('let imports run downwards', async () => {
    for (const [file, text] of allowed) assert.deepEqual(await complaints(file, text), [], `${file}: ${text}`);
  });
});
