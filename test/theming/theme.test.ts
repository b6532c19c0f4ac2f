/** The attribute `theme`: the page's own colours, or one of the two whatever the page has. */
import {expect} from 'chai';
import {contrast, painted} from '../../demo/theme-editor/contrast.js';
import {coloursInUse} from '../../demo/theme-editor/in-use.js';
import {placeCheckout, type PlacedCheckout} from '../support/placed-checkout.js';

describe('theme', function () {
  this.timeout(30_000);

  const warned: string[] = [];
  const {warn} = console;
  let shop: PlacedCheckout;
  before(async () => {
    console.warn = (...words: unknown[]) => warned.push(words.join(' '));
    shop = await placeCheckout({scenario: 'two-consignments'}, {drafts: 'memory'});
  });
  after(() => {
    console.warn = warn;
    document.documentElement.style.colorScheme = '';
    shop.element.remove();
  });

  /** Which of the two it is by its surface. */
  async function shown(theme: string | null, page: string): Promise<'light' | 'dark'> {
    document.documentElement.style.colorScheme = page;
    if (theme === null) shop.element.removeAttribute('theme');
    else shop.element.setAttribute('theme', theme);
    await shop.element.updateComplete;
    const {surface} = coloursInUse(shop.element, ['surface']);
    return contrast(painted(surface), painted('#000')) > 10 ? 'light' : 'dark';
  }

  it('follows the page, unless it is told which', async () => {
    for (const page of ['light', 'dark'] as const) {
      expect(await shown(null, page)).to.equal(page);
      expect(await shown('auto', page)).to.equal(page);
      expect(await shown('light', page)).to.equal('light');
      expect(await shown('dark', page)).to.equal('dark');
    }
    expect(warned.filter(words => words.includes('theme'))).to.deep.equal([]);
  });

  it('follows the page where it is none of the three, and says so once', async () => {
    expect(await shown('Dark', 'light')).to.equal('light');
    expect(await shown('Dark', 'dark')).to.equal('dark');
    expect(warned.filter(words => words.includes('theme is "Dark"'))).to.have.lengthOf(1);
  });
});
