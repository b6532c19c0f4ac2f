/** Answers of a store that were tampered with: nothing in them runs, nothing is fetched for them, and the widget still stands. */
import {expect} from 'chai';
import {emulatedFetch} from '../../src/emulator/emulated-fetch.js';
import {EmulatedStore, type StoreOptions} from '../../src/emulator/index.js';
import {ChooseViewEvent} from '../../src/elements/events.js';
import type {MultidropCheckout} from '../../src/index.js';
import {consoleWarnings} from '../support/console-warnings.js';
import {
  badUrls,
  dangersIn,
  evilHost,
  injections,
  picturesIn,
  tampered,
  textIn,
  textPaths,
  trap,
  withTexts,
} from '../support/hostile-store.js';
import '../../src/index.js';

/** With saved addresses, coupons, messages, and options from several carriers: most of what an answer can hold. */
const shops: readonly StoreOptions[] = [{scenario: 'two-consignments'}, {scenario: 'gift-messages'}, {scenario: 'every-field'}];

async function place(fetch: typeof globalThis.fetch, attributes: Record<string, string> = {}): Promise<MultidropCheckout> {
  const element = document.createElement('multidrop-checkout');
  element.fetch = fetch;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const settled = Promise.race(
    (['multidrop-ready', 'multidrop-failure'] as const).map(
      type =>
        new Promise(resolve => {
          element.addEventListener(type, resolve, {once: true});
        }),
    ),
  );
  document.body.append(element);
  await settled;
  await element.updateComplete;
  return element;
}

const drawn = async (element: MultidropCheckout) => {
  for (let i = 0; i < 4; i++) {
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
  }
};

const fetchedElsewhere = () =>
  performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter(name => new URL(name).host.endsWith(evilHost));

describe('answers that were tampered with', () => {
  const warned = consoleWarnings();
  const uncaught: unknown[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) => uncaught.push('reason' in event ? event.reason : event.error);

  beforeEach(() => {
    uncaught.length = 0;
    localStorage.clear();
    sessionStorage.clear();
    performance.clearResourceTimings();
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });

  afterEach(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    document.querySelector('multidrop-checkout')?.remove();
  });

  const harmless = (element: MultidropCheckout) => {
    expect(dangersIn(element.shadowRoot!)).to.deep.equal([]);
    expect(trap in globalThis).to.equal(false);
    expect(fetchedElsewhere()).to.deep.equal([]);
    expect(uncaught).to.deep.equal([]);
  };

  for (const injection of injections) {
    it(`hold in all their texts ${JSON.stringify(injection)}, and every view is drawn`, async () => {
      const strip = (text: string) => text.replaceAll(JSON.stringify(injection).slice(1, -1), '').replaceAll(injection, '');
      for (const options of shops) {
        const answers = tampered(emulatedFetch(new EmulatedStore(options)), body => withTexts(body, text => text + injection), strip);
        const element = await place(answers, {'message-field': `Gift message${injection}`});
        // Half a character in an id is no id: then there is no checkout.
        expect(element.session?.state.phase).to.equal(/\p{Surrogate}/u.test(injection) ? 'failed' : 'open');
        if (element.session?.state.phase === 'failed') {
          harmless(element);
          element.remove();
          continue;
        }
        expect(element.shadowRoot?.querySelector('multidrop-plan')).to.not.equal(null);
        await element.session?.loadAddressData();
        for (const view of ['people', 'items', 'list'] as const) {
          element.shadowRoot
            ?.querySelector('multidrop-plan')
            ?.renderRoot.querySelector('multidrop-view-chooser')
            ?.dispatchEvent(new ChooseViewEvent(view));
          await drawn(element);
          harmless(element);
        }
        element.remove();
      }
    });
  }

  it('hold bad addresses wherever an address is told: none is loaded, and no link leads there', async () => {
    for (const url of badUrls) {
      const isUrl = (path: string) => /url|link|image/i.test(path);
      const answers = tampered(emulatedFetch(new EmulatedStore({scenario: 'two-consignments'})), body =>
        withTexts(body, (text, path) => (isUrl(path) ? url : text)),
      );
      const element = await place(answers);
      await drawn(element);
      harmless(element);
      expect(element.shadowRoot?.querySelector('multidrop-plan')).to.not.equal(null);
      element.remove();
    }
  });

  it('hold pictures of another host: shown where the page named it, else not asked for, which the console is told once', async () => {
    const at = 'https://cdn.shop.example';
    const elsewhere = () =>
      tampered(emulatedFetch(new EmulatedStore({scenario: 'two-consignments'})), body =>
        withTexts(body, (text, path) => (path.endsWith('.imageUrl') && text ? `${at}/mug.png` : text)),
      );
    const shut = await place(elsewhere());
    await drawn(shut);
    expect(picturesIn(shut.shadowRoot!)).to.deep.equal([]);
    expect(warned).to.have.lengthOf(1);
    expect(warned[0]).to.contain('"cdn.shop.example"');
    shut.remove();
    const open = await place(elsewhere(), {'picture-hosts': 'other.example cdn.shop.example'});
    await drawn(open);
    expect(new Set(picturesIn(open.shadowRoot!))).to.deep.equal(new Set([`${at}/mug.png`]));
    expect(warned).to.have.lengthOf(1);
  });

  it('hold a bad text in one place alone: the widget draws the rest, or says that it cannot', async () => {
    const paths = await pathsOfAnswers();
    expect(paths.length).to.be.greaterThan(100);
    for (const at of paths) {
      const answers = tampered(emulatedFetch(new EmulatedStore({scenario: 'two-consignments'})), (body, answer) =>
        withTexts(body, (text, path) => (answer + path === at ? `<img src=//${evilHost}/x onerror=alert(1)>` : text)),
      );
      const element = await place(answers);
      await drawn(element);
      harmless(element);
      expect(textIn(element.shadowRoot!).length, at).to.be.greaterThan(40);
      element.remove();
    }
  }).timeout(120_000);
});

/** Where there is a text in any answer the widget reads, `/path.of[].it`. */
async function pathsOfAnswers(): Promise<string[]> {
  const paths = new Set<string>();
  const element = await place(
    tampered(emulatedFetch(new EmulatedStore({scenario: 'two-consignments'})), (body, answer) => {
      for (const path of textPaths(body)) paths.add(answer + path);
      return body;
    }),
  );
  await element.session?.loadAddressData();
  element.remove();
  return [...paths];
}
