/** What the documentation has to copy, put into a page as it stands there, with the built files: it does what the text says. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {type Browser, chromium, type Page} from 'playwright-core';
import {docsPages} from '../../demo/dev-server/docs-list.js';
import {BuiltShop, type ShopPage} from '../support/built-shop.js';
import {bundle, bundleEmulator} from '../support/bundles.mjs';
import {findBrowser, launchSettings} from '../support/find-browser.mjs';
import {recipeChecks} from '../support/recipe-checks.js';

const outDir = fileURLToPath(new URL('../../node_modules/.cache/docs-snippets-test/', import.meta.url));

interface Section {
  readonly title: string;
  /** Blocks of code by their language, in order. */
  readonly blocks: readonly {readonly language: string; readonly code: string}[];
}

function sectionsOf(slug: string): readonly Section[] {
  const {markdown} = docsPages().find(page => page.slug === slug)!;
  return markdown
    .split(/^## /m)
    .slice(1)
    .map(part => ({
      title: part.slice(0, part.indexOf('\n')),
      blocks: [...part.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language = '', code = '']) => ({language, code})),
    }));
}

const codeIn = ({blocks}: Section, wanted: string): string =>
  blocks
    .filter(({language}) => language === wanted)
    .map(({code}) => code)
    .join('\n');

/** Where the built files are in the shop of these tests. */
const here = (code: string): string => code.replaceAll('/assets/multidrop/', '/dist/');

const quickStarts = sectionsOf('quick-start').flatMap(({title, blocks}) =>
  blocks.filter(({language}) => language === 'html').map(({code}, i) => ({path: `/${title.replaceAll(' ', '-')}-${i}`, html: here(code)})),
);

const recipes = sectionsOf('recipes');
const pathOf = ({title}: Section): string => `/${title.replaceAll(' ', '-')}`;

/** A page with the widget, and what the recipe adds. */
function recipePage(recipe: Section): ShopPage {
  const imports = {'multidrop/emulator': '/dist/emulator/index.js', multidrop: '/dist/multidrop.js'};
  const html = codeIn(recipe, 'html');
  const element = html.includes('<multidrop-checkout') ? '' : '<multidrop-checkout></multidrop-checkout>';
  return {
    html: `<script type="importmap">${JSON.stringify({imports})}</script><script type="module" src="/dist/multidrop.js"></script>
      <main>${element}${here(html)}</main>
      <script type="module">const widget = document.querySelector('multidrop-checkout');\n${codeIn(recipe, 'js')}</script>`,
  };
}

let shop: BuiltShop;
let browser: Browser;
before(async () => {
  await bundle({outDir});
  await bundleEmulator({outDir: `${outDir}emulator`});
  const pages = [
    ...quickStarts.map(({path, html}) => [path, {html: `<main>${html}</main>`}] as const),
    ...recipes.map(recipe => [pathOf(recipe), recipePage(recipe)] as const),
  ];
  shop = await BuiltShop.open(outDir, Object.fromEntries(pages));
  const executablePath = await findBrowser();
  browser = await chromium.launch({executablePath, args: launchSettings(executablePath).args});
});
after(async () => {
  await browser.close();
  await shop.close();
});

/** In front of a store that is as it was at first. */
async function openPage(path: string, prepare: (page: Page) => Promise<unknown> = () => Promise.resolve()) {
  shop.store.store.reset();
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(error.message));
  page.on('console', message => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  await prepare(page);
  await page.goto(shop.origin + encodeURI(path));
  return {page, complaints};
}

describe('the quick start', () => {
  it('has the three builds, a page with settings and one all its own', () => {
    assert.equal(quickStarts.length, 5);
  });

  for (const {path} of quickStarts) {
    it(`brings the widget up: ${path}`, async () => {
      const {page, complaints} = await openPage(path);
      await page.getByText('Blue mug').first().waitFor();
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  it('shows what stands in the slots, and the words and facts of the page', async () => {
    const {page} = await openPage('/With-settings-0');
    await page.getByRole('heading', {name: 'Who is it for?'}).waitFor();
    await page.getByText('Prices include tax.').waitFor();
    await page.close();
    const own = await openPage('/All-your-own-0');
    await own.page.getByRole('button', {name: 'Pay now'}).waitFor();
    await own.page.getByText('Apple Pay is not available').waitFor();
    await own.page.getByRole('button', {name: /^A few people/}).click();
    await own.page.getByRole('option', {name: /^Ada Lovelace/}).click();
    await own.page.getByText('1 deliveries, all with an address').waitFor();
    // Templates are shortened for the built files: not by blanks that divide words.
    await own.page.getByText(/Pattern: Striped\s·\s\$/).waitFor();
    await own.page.close();
  });
});

describe('the recipes', () => {
  it('are all tried', () => {
    assert.deepEqual(recipes.map(({title}) => title).sort(), Object.keys(recipeChecks).sort());
  });

  for (const recipe of recipes) {
    it(recipe.title, async () => {
      const {prepare, check, warns = []} = recipeChecks[recipe.title]!;
      const {page, complaints} = await openPage(pathOf(recipe), prepare);
      await page.getByText('Blue mug').first().waitFor();
      await check(page, shop.store.store);
      assert.deepEqual(
        complaints.filter(complaint => !warns.some(expected => complaint.includes(expected))),
        [],
      );
      await page.close();
    });
  }
});
