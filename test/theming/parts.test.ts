/** The documented parts: each can be styled from the page, through every shadow root, and there are no others. */
import {expect} from 'chai';
import {parts} from '../../src/elements/parts.js';
import {placeCheckout, type PlacedCheckout} from '../support/placed-checkout.js';

const documented = parts.split(',');

/** Everything in the widget, shadow roots and all. */
function everything(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap(element => [element, ...(element.shadowRoot ? everything(element.shadowRoot) : [])]);
}

/** Each part is given an outline of its own by the page, so that it can be told which ones reached it. */
function styledFromThePage(): HTMLStyleElement {
  const sheet = document.createElement('style');
  sheet.textContent = documented.map((part, n) => `multidrop-checkout::part(${part}) {--reached-${n}: yes}`).join('\n');
  document.head.append(sheet);
  return sheet;
}

const isReached = (element: Element, part: string): boolean =>
  getComputedStyle(element).getPropertyValue(`--reached-${documented.indexOf(part)}`) === 'yes';

describe('parts', function () {
  this.timeout(60_000);

  const seen = new Set<string>();
  let sheet: HTMLStyleElement;
  before(() => {
    sheet = styledFromThePage();
  });
  after(() => {
    sheet.remove();
  });

  /** Looks at all that is drawn. An undocumented part is not reached either. */
  function look({element}: PlacedCheckout): void {
    const here = everything(element.shadowRoot!).filter(each => each.hasAttribute('part'));
    const unreached = here.flatMap(each => [...each.part].filter(part => !isReached(each, part)).map(part => `${each.localName} ${part}`));
    expect([...new Set(unreached)]).to.deep.equal([]);
    for (const each of here) for (const part of each.part) seen.add(part);
  }

  async function drawn(shop: PlacedCheckout, selector: string): Promise<void> {
    while (!everything(shop.element.shadowRoot!).some(each => each.matches(selector))) await new Promise(requestAnimationFrame);
    look(shop);
  }

  it('are all reached from the page, whatever view is open', async () => {
    const shop = await placeCheckout({scenario: 'two-consignments'}, {drafts: 'memory'});
    await drawn(shop, '[part~=option]');
    for (const [label, name] of [
      ['Items', 'items'],
      ['List', 'list'],
    ] as const) {
      await shop.press('multidrop-view-chooser', label);
      await shop.view(name);
      look(shop);
    }
    shop.element.remove();
  });

  it('are reached in a question, a form, a message', async () => {
    const shop = await placeCheckout({scenario: 'guest'}, {drafts: 'memory'});
    look(shop);
    await drawn(shop, 'form [part~=input]');
    const button = everything(shop.element.shadowRoot!).find(each => each.matches('[part~=continue]')) as HTMLElement;
    button.click();
    await drawn(shop, '[part~=message]');
    shop.element.remove();
  });

  it('are reached where there is no checkout to show', async () => {
    const element = document.createElement('multidrop-checkout');
    element.fetch = () => Promise.resolve(new Response('', {status: 404}));
    document.body.append(element);
    while (!element.shadowRoot?.querySelector('[part~=failure]')) await new Promise(requestAnimationFrame);
    expect(isReached(element.shadowRoot.querySelector('[part~=failure]')!, 'failure')).to.equal(true);
    seen.add('failure');
    element.remove();
  });

  it('are all there at some time', () => {
    expect(documented.filter(part => !seen.has(part))).to.deep.equal([]);
  });
});
