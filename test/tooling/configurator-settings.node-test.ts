/** The settings of the demo: in its address, and as the HTML that makes a widget with them. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {
  asSearch,
  defaultsOf,
  draftPlaces,
  namedIn,
  type Settings,
  shoppers,
  splittings,
  themes,
  views,
} from '../../demo/configurator/settings.js';
import {snippet} from '../../demo/configurator/snippet.js';
import {widgetEvents} from '../../demo/desk/activity.js';
import {pageFor} from '../../demo/store-pages.js';
import {scenarios} from '../../src/emulator/index.js';

const usual = defaultsOf('default');

/** Whatever somebody can set. */
const anySettings: fc.Arbitrary<Settings> = fc.record(
  {
    scenario: fc.constantFrom(...scenarios.map(({name}) => name)),
    shopper: fc.constantFrom(...shoppers),
    lang: fc.constantFrom('en', 'de', 'ar'),
    dir: fc.constantFrom('auto', 'ltr', 'rtl'),
    theme: fc.constantFrom(...themes),
    latency: fc.nat(9000),
    failures: fc.subarray(['slow', 'busy', 'offline']),
    limits: fc.constantFrom('off', 'historical', 'tight'),
    splitting: fc.constantFrom(...splittings),
    view: fc.constantFrom(...views),
    drafts: fc.constantFrom(...draftPlaces),
    allowSplit: fc.boolean(),
    messageField: fc.string(),
    noteField: fc.string(),
    continueUrl: fc.string(),
    requestTimeout: fc.nat(99_999),
    notices: fc.array(fc.string({minLength: 1})),
    payWords: fc.string(),
  },
  {noNullPrototype: true},
);

describe('the settings in the address', () => {
  it('are read as they were written, whatever they are', () => {
    fc.assert(
      fc.property(anySettings, settings => {
        const {scenario = 'default', ...named} = namedIn(asSearch(settings));
        assert.deepEqual({...defaultsOf(scenario), ...named}, settings);
      }),
    );
  });

  it('are only those that differ from what the scenario brings', () => {
    assert.equal(asSearch(usual), '');
    assert.equal(asSearch(defaultsOf('guest')), '?scenario=guest');
    assert.equal(asSearch({...defaultsOf('gift-messages'), noteField: ''}), '?scenario=gift-messages&note-field=');
    assert.equal(asSearch({...usual, notices: ['One.', 'Two.']}), '?notice=One.&notice=Two.');
  });

  it('are left out where they make no sense', () => {
    assert.deepEqual(namedIn('?lang=xx&theme=pink&latency=soon&request-timeout=-1&view=cards&shopper=dog&unknown=1'), {});
  });
});

describe('the HTML to copy', () => {
  it('is the tag alone where all is as usual', () => {
    assert.equal(
      snippet(usual, 'Script tag'),
      '<script type="module" src="/assets/multidrop/multidrop.js"></script>\n<multidrop-checkout></multidrop-checkout>',
    );
    assert.match(
      snippet(usual, 'npm'),
      /^\/\/ npm install multidrop\nimport 'multidrop';\n[^]*<multidrop-checkout><\/multidrop-checkout>$/,
    );
    assert.match(snippet(usual, 'React'), /return <multidrop-checkout \/>;/);
  });

  it('names what differs, and nothing that is the store’s', () => {
    const settings: Settings = {
      ...usual,
      lang: 'de',
      noteField: 'Note',
      allowSplit: true,
      latency: 3000,
      shopper: 'guest',
      failures: ['busy'],
    };
    assert.match(snippet(settings, 'Script tag'), /<multidrop-checkout lang="de" note-field="Note" allow-split><\/multidrop-checkout>$/);
    assert.match(snippet(settings, 'React'), /\n {6}lang="de"\n {6}note-field="Note"\n {6}allow-split=""\n/);
  });

  it('sets properties by a script', () => {
    const settings: Settings = {...usual, notices: ['No wallets.'], payWords: 'Pay now'};
    assert.match(
      snippet(settings, 'Script tag'),
      /\n {2}widget\.notices = \["No wallets\."\];\n {2}widget\.words = {"continueToPayment":"Pay now"};\n<\/script>$/,
    );
    assert.match(snippet(settings, 'React'), /notices={\["No wallets\."\]}/);
  });

  it('lets no text out of its quotes', () => {
    const evil = '"><script>alert(1)</script>';
    const shown = snippet({...usual, noteField: evil, notices: [evil], payWords: evil}, 'Script tag');
    assert.equal(shown.match(/<script>alert/g), null);
    assert.equal(shown.match(/<\/script>/g)?.length, 2);
  });
});

describe('the log of events', () => {
  it('listens to every fact the element tells', () => {
    const source = readFileSync('src/elements/facts.ts', 'utf8');
    const told = [...source.matchAll(/static readonly type = '(multidrop-[\w-]+)'/g)].map(([, name]) => name);
    assert.ok(told.length > 3);
    assert.deepEqual(
      told.filter(name => !(widgetEvents as readonly (string | undefined)[]).includes(name)),
      [],
    );
  });
});

describe('the store’s own pages', () => {
  it('are those of the demo, wherever it is hosted; other addresses are left alone', () => {
    const base = 'https://host.example/shops/harbour/?lang=de';
    assert.equal(pageFor('https://host.example/checkout', base), 'https://host.example/shops/harbour/checkout.html');
    assert.equal(pageFor('/cart.php', base), 'https://host.example/shops/harbour/');
    assert.equal(pageFor('/account.php?action=order_status', base), 'https://host.example/shops/harbour/#merchant');
    assert.equal(pageFor('https://other.example/checkout', base), null);
    assert.equal(pageFor('/about', base), null);
  });
});
