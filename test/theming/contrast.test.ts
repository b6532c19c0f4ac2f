/** The colours of the widget as a browser computes them: every documented pair can be told apart, in light and dark, whatever the accent. */
import {expect} from 'chai';
import readme from '../../README.md?raw';
import {contrast, painted} from '../../demo/theme-editor/contrast.js';
import {coloursInUse} from '../../demo/theme-editor/in-use.js';
import {colours, pairs} from '../../demo/theme-editor/tokens.js';
import {placeCheckout, type PlacedCheckout} from '../support/placed-checkout.js';

const names = colours.map(({name}) => name);

describe('contrast', function () {
  this.timeout(30_000);

  let shop: PlacedCheckout;
  before(async () => {
    shop = await placeCheckout({scenario: 'two-consignments'});
  });
  after(() => {
    shop.element.remove();
  });

  /** Pairs that are too near to each other, with how near. */
  function tooNear(): string[] {
    const inUse = coloursInUse(shop.element, names);
    return pairs
      .map(pair => ({...pair, found: contrast(painted(inUse[pair.front]), painted(inUse[pair.ground]))}))
      .filter(({found, least}) => found < least)
      .map(({front, ground, found}) => `${front} on ${ground}: ${found.toFixed(2)}`);
  }

  async function show(theme: string, tokens: Record<string, string> = {}): Promise<void> {
    shop.element.removeAttribute('style');
    for (const [name, value] of Object.entries(tokens)) shop.element.style.setProperty(`--multidrop-${name}`, value);
    shop.element.setAttribute('theme', theme);
    await shop.element.updateComplete;
  }

  it('is what the README says', async () => {
    const figures = new Map<string, string[]>();
    for (const theme of ['light', 'dark']) {
      await show(theme);
      const inUse = coloursInUse(shop.element, names);
      for (const {front, ground} of pairs) {
        const found = contrast(painted(inUse[front]), painted(inUse[ground]));
        const pair = `${front} on ${ground}`;
        figures.set(pair, [...(figures.get(pair) ?? []), (Math.floor(found * 10) / 10).toFixed(1)]);
      }
    }
    const rows = new Map(readme.split('\n').map(row => [/^\| `--multidrop-([\w-]+)`/.exec(row)?.[1] ?? '', row]));
    const unsaid = [...figures].filter(([pair, both]) => {
      const [front = '', ground = ''] = pair.split(' on ');
      return !rows.get(front)?.includes(`${ground} ${both.join(' / ')}`);
    });
    expect(unsaid.map(([pair, both]) => `${pair}: ${both.join(' / ')}`)).to.deep.equal([]);
  });

  for (const theme of ['light', 'dark']) {
    it(`is enough for every pair, ${theme}`, async () => {
      await show(theme);
      expect(tooNear()).to.deep.equal([]);
    });

    it(`is enough, ${theme}, with any accent, of which nothing else is said`, async () => {
      const problems: string[] = [];
      for (let hue = 0; hue < 360; hue += 15) {
        for (const [saturation, lightness] of [
          [100, 8],
          [100, 30],
          [60, 45],
          [100, 50],
          [80, 65],
          [100, 92],
        ]) {
          const accent = `hsl(${hue} ${saturation}% ${lightness}%)`;
          await show(theme, {accent});
          problems.push(...tooNear().map(problem => `${accent}: ${problem}`));
        }
      }
      expect(problems).to.deep.equal([]);
    });

    it(`is noticed where it is not, ${theme}`, async () => {
      await show(theme, {muted: '#888', 'on-accent': 'var(--multidrop-accent)', accent: '#ff0'});
      expect(tooNear().join()).to.contain('on-accent on accent: 1.00').and.to.contain('muted on tint');
    });
  }

  it('counts as WCAG does', () => {
    expect(contrast(painted('#fff'), painted('#000'))).to.equal(21);
    expect(contrast(painted('#777'), painted('#fff'))).to.be.closeTo(4.478, 0.001);
    expect(painted('rgb(0 0 0 / 50%)')).to.deep.equal([127, 127, 127]);
  });
});
