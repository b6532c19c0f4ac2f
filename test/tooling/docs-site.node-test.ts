/** The documentation in the built demo: every link leads somewhere, it reads without a script, at any width, and nothing is in the way of anybody. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core';
import {docsPages} from '../../demo/dev-server/docs-list.js';
import {startBuiltDemo, type DemoServer} from '../support/demo-server.js';
import {findBrowser, launchSettings} from '../support/find-browser.mjs';

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const folder = '/shops/harbour';

let demo: DemoServer;
let browser: Browser;
before(async () => {
  demo = await startBuiltDemo(folder);
  const executablePath = await findBrowser();
  browser = await chromium.launch({executablePath, args: launchSettings(executablePath).args});
});
after(async () => {
  await browser.close();
  await demo.close();
});

const textAt = async (path: string): Promise<string> => {
  const answer = await fetch(`${demo.origin}/${path}`);
  assert.equal(answer.status, 200, path);
  return answer.text();
};

const pages = docsPages();
/** Code, links and lists; a table of each kind. */
const inDark = ['quick-start', 'troubleshooting'];

describe('the documentation', () => {
  it('is linked from the demo, and leads from each page to all others and to its Markdown', async () => {
    assert.match(await textAt(''), /<a href="docs\/">Read the documentation<\/a>/);
    assert.equal(await textAt('docs/'), await textAt(`docs/${pages[0]!.slug}.html`));
    for (const {slug, markdown} of pages) {
      const html = await textAt(`docs/${slug}.html`);
      for (const other of pages) assert.ok(html.includes(`href="${other.slug}.html"`), `${slug} → ${other.slug}`);
      assert.deepEqual(html.match(/href="[\w-]+\.html"(?= aria-current="page")/g), [`href="${slug}.html"`]);
      assert.equal(await textAt(`docs/${slug}.md`), markdown);
    }
  });

  it('has no link, and no anchor, that leads nowhere: in the pages, in their Markdown and in llms.txt', async () => {
    const dead: string[] = [];
    const known = new Map<string, string | null>();
    const targetOf = async (url: URL): Promise<string | null> => {
      const address = url.origin + url.pathname;
      if (!known.has(address)) {
        const answer = await fetch(address);
        known.set(address, answer.ok ? await answer.text() : null);
      }
      return known.get(address) ?? null;
    };
    const look = async (from: string, hrefs: Iterable<string>) => {
      for (const href of hrefs) {
        const url = new URL(href.replaceAll('&amp;', '&'), `${demo.origin}/${from}`);
        if (url.origin !== new URL(demo.origin).origin) continue;
        const text = await targetOf(url);
        const isThere = text !== null && (url.hash === '' || url.pathname.endsWith('.md') || text.includes(` id="${url.hash.slice(1)}"`));
        if (!isThere) dead.push(`${from} → ${href}`);
      }
    };
    for (const {slug, markdown} of pages) {
      const html = await textAt(`docs/${slug}.html`);
      await look(`docs/${slug}.html`, all(html, /(?:href|src)="([^"]+)"/g));
      await look(`docs/${slug}.md`, all(markdown.replace(/^```[^]*?^```/gm, ''), /\]\(([^)]+)\)/g));
    }
    await look('llms.txt', all(await textAt('llms.txt'), /\]\(([^)]+)\)/g));
    assert.deepEqual(dead, []);
    assert.ok(known.size > pages.length * 2);
  });

  it('is listed for language models, each page in a line, and is there in one file', async () => {
    const list = await textAt('llms.txt');
    assert.match(list, /^# Multidrop\n\n> /);
    for (const {slug, title, about} of pages) assert.ok(list.includes(`\n- [${title}](docs/${slug}.md): ${about}\n`), slug);
    const whole = await textAt('llms-full.txt');
    for (const {slug, markdown} of pages) assert.ok(whole.includes(markdown), slug);
  });

  it('reads the same without a script', async () => {
    const page = await openPage('docs/security.html', {javaScriptEnabled: false});
    await page.getByRole('heading', {name: 'Requests'}).waitFor();
    assert.equal(await page.getByRole('button').count(), 0);
    await page.getByRole('navigation').getByRole('link', {name: 'Events', exact: true}).click();
    await page.getByRole('heading', {name: 'Events', level: 1}).waitFor();
    await page.context().close();
  });

  it('is skipped to by keyboard, and its code copied', async () => {
    const page = await openPage('docs/', {permissions: ['clipboard-read', 'clipboard-write']});
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.matches('main *')), true);
    const first = page.getByRole('button', {name: /^Copy code 1 of/});
    await first.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Copied.').waitFor();
    assert.match(
      await page.evaluate(() => navigator.clipboard.readText()),
      /^<script type="module" src="\/assets\/multidrop\/multidrop\.js">/,
    );
    await page.context().close();
  });

  it('is in nobody’s way, light and dark, and no page scrolls sideways at any width', async () => {
    const page = await openPage('docs/');
    const found: string[] = [];
    for (const {slug} of pages) {
      await page.goto(`${demo.origin}/docs/${slug}.html`);
      for (const [width, colorScheme] of [[1280, 'light'] as const, [768, 'light'] as const, [320, 'dark'] as const]) {
        await page.setViewportSize({width, height: 900});
        await page.emulateMedia({colorScheme});
        const across = await page.evaluate(() => document.documentElement.scrollWidth);
        if (across > width) found.push(`${slug} is ${across} px wide at ${width}`);
        // Both colours are the same ones on all pages.
        if (width === 1280 || (width === 320 && inDark.includes(slug)))
          found.push(...(await axeProblems(page)).map(problem => `${slug} at ${width}: ${problem}`));
      }
    }
    assert.deepEqual(found, []);
    await page.context().close();
  });
});

const all = (text: string, pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map(([, found = '']) => found))];

async function openPage(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options});
  const page = await context.newPage();
  await page.goto(`${demo.origin}/${path}`);
  return page;
}

async function axeProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(
    "axe.run().then(({violations}) => violations.map(({id, nodes}) => id + ': ' + nodes.map(({target}) => String(target)).join(' ')))",
  );
}
