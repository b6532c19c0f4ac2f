/** What a page's own bundler makes of the package: nothing gets in that the page does not use. */
import assert from 'node:assert/strict';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {build, type Rolldown} from 'vite';
import type {Packed} from '../../support/packed.js';

/** All that Vite makes of one script, as text. */
async function bundled(packed: Packed, name: string, script: string): Promise<string> {
  const root = packed.project(name, {'main.js': script});
  const made = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    build: {write: false, modulePreload: false, rolldownOptions: {input: join(root, 'main.js')}},
  });
  const {output} = made as Rolldown.RolldownOutput;
  return output.map(file => (file.type === 'chunk' ? file.code : '')).join('\n');
}

/** Words that Lit says of itself, in whatever way it is bundled. */
const lit = /litElementVersions|litHtmlVersions|reactiveElementVersions/;

export function inBundles(packed: () => Packed): void {
  describe('a bundle of a page that uses the package', () => {
    it('holds of the headless session only what is used: a failure’s class alone is next to nothing', async () => {
      const whole = await bundled(
        packed(),
        'session',
        `import {CheckoutSession} from 'multidrop/headless';\nwindow.made = new CheckoutSession();`,
      );
      const little = await bundled(
        packed(),
        'failure',
        `import {CheckoutFailure} from 'multidrop/headless';\nwindow.isFailure = error => error instanceof CheckoutFailure;`,
      );
      assert.ok(whole.length > 50_000, `${whole.length}`);
      assert.ok(little.includes('CheckoutFailure'));
      assert.ok(little.length < 3000, `${little.length} bytes, of ${whole.length} for the session`);
    });

    it('holds nothing of what is imported and not used, unless importing it is the use', async () => {
      const unused = await bundled(
        packed(),
        'unused',
        ['headless', 'locales/de', 'emulator'].map(path => `import 'multidrop/${path}';`).join('\n') + '\nwindow.nothing = true;',
      );
      assert.ok(unused.length < 100, unused.slice(0, 200));
      assert.match(await bundled(packed(), 'elements', "import 'multidrop';"), /customElements/);
    });

    it('holds no Lit where it holds no element', async () => {
      const script = "import * as all from 'multidrop/headless';\nwindow.all = all;";
      const session = await bundled(packed(), 'headless', script);
      assert.doesNotMatch(session, lit);
      assert.doesNotMatch(session, /customElements/);
      const {sources} = JSON.parse(packed().read('dist/headless.js.map')) as {sources: string[]};
      assert.ok(sources.some(source => source.endsWith('/src/session/session.ts')));
      assert.deepEqual(
        sources.filter(source => /node_modules\/(@lit|lit[^/]*)\/|src\/elements\//.test(source)),
        [],
      );
      // That is how Lit would be noticed.
      assert.match(packed().read('dist/multidrop.all.js'), lit);
    });
  });
}
