/** Dragging a product line to another card, with the mouse itself. Chromium only: other engines' drivers start no drag. */
import {resetMouse, sendKeys, sendMouse} from '@web/test-runner-commands';
import {expect} from 'chai';
import {deepFocus, everything, until} from '../journeys/finding.js';
import {accessibilityTree, dragMouse, emulateScreen} from '../support/browser-commands.js';
import {listen, placeCheckout, type PlacedCheckout} from '../support/placed-checkout.js';

const middle = (element: Element): [number, number] => {
  const {left, top, width, height} = element.getBoundingClientRect();
  return [Math.round(left + Math.min(width / 2, 40)), Math.round(top + Math.min(height / 2, 40))];
};

const cards = (people: ShadowRoot) => [...people.querySelectorAll('multidrop-delivery')];

const line = (card: Element, name: string) => {
  const found = everything(card.shadowRoot!, '.what').find(each => each.textContent.includes(name));
  if (!found) throw new Error(`There is no "${name}".`);
  return found;
};

const shares = ({open}: PlacedCheckout) =>
  open.plan.deliveries.map(({portions}) => open.basket.products.map(({key}) => portions[key] ?? 0));

describe('dragging between cards', () => {
  let shop: PlacedCheckout;
  let people: ShadowRoot;

  before(() => emulateScreen({width: 1000, height: 1600}));
  after(() => emulateScreen(null));

  beforeEach(async () => {
    localStorage.clear();
    sessionStorage.clear();
    shop = await placeCheckout({scenario: 'two-consignments'});
    people = await shop.view('people');
    const sheets = people.adoptedStyleSheets.length;
    await sendMouse({type: 'move', position: middle(cards(people)[0]!)});
    await until(() => people.adoptedStyleSheets.length > sheets, 'what drags to be there');
  });

  afterEach(async () => {
    await resetMouse();
    shop.element.remove();
  });

  it('moves the only unit at once, says so, and focus follows', async () => {
    const heard = listen();
    const [ada, ben] = cards(people);
    await dragMouse(middle(line(ada!, 'Tea towel')), middle(ben!));
    await until(() => heard.length > 0, 'to be told');
    expect(heard).to.deep.equal(['Ben Okri now has 1 Tea towel.']);
    expect(shares(shop)).to.deep.equal([
      [2, 0, 0],
      [1, 1, 1],
    ]);
    await until(() => deepFocus()?.ariaLabel === 'Quantity of Tea towel for Ben Okri', 'focus on the towel');
    expect(ben?.hasAttribute('data-drop')).to.equal(false);
  });

  it('asks how many of several, for that person: Enter moves them', async () => {
    const [ada, ben] = cards(people);
    await dragMouse(middle(line(ada!, 'Blue mug')), middle(ben!));
    await until(() => deepFocus()?.id === 'how-many', 'the question');
    expect(shares(shop)[0]).to.deep.equal([2, 1, 0]);
    await sendKeys({type: '2'});
    await sendKeys({press: 'Enter'});
    await until(() => shares(shop)[0]?.[0] === 0, 'two mugs to go');
    expect(shares(shop)[1]).to.deep.equal([3, 0, 1]);
  });

  it('dropped on its own card or beside all, or not dropped, moves nothing', async () => {
    const [ada, ben] = cards(people);
    const question = everything(shop.element.shadowRoot!, 'h2')[0]!;
    await dragMouse(middle(line(ada!, 'Tea towel')), middle(line(ada!, 'Blue mug')));
    await dragMouse(middle(line(ada!, 'Tea towel')), middle(question));
    await dragMouse(middle(line(ada!, 'Tea towel')), middle(ben!), 'cancel');
    await shop.element.updateComplete;
    expect(shares(shop)).to.deep.equal([
      [2, 1, 0],
      [1, 0, 1],
    ]);
  });

  it('marks the card it would go to, and no other, until it ends', () => {
    const [ada, ben] = cards(people);
    const start = new DragEvent('dragstart', {bubbles: true, composed: true, dataTransfer: new DataTransfer()});
    const over = (card: Element) => card.dispatchEvent(new DragEvent('dragover', {bubbles: true, composed: true, cancelable: true}));
    const marked = () => cards(people).map(card => card.hasAttribute('data-drop'));
    line(ada!, 'Tea towel').dispatchEvent(start);
    over(ben!);
    expect(marked()).to.deep.equal([false, true]);
    expect(getComputedStyle(ben!).outlineStyle).to.equal('dashed');
    over(ada!);
    expect(marked()).to.deep.equal([false, false]);
    over(ben!);
    // What Escape comes to.
    line(ada!, 'Tea towel').dispatchEvent(new DragEvent('dragend', {bubbles: true, composed: true}));
    expect(marked()).to.deep.equal([false, false]);
    over(ben!);
    expect(marked()).to.deep.equal([false, false]);
  });

  it('a screen reader hears nothing of it: "Move…" is there', async () => {
    const nodes = await accessibilityTree();
    expect(JSON.stringify(nodes)).not.to.match(/drag|grab/i);
    expect(nodes.some(({name}) => name === 'Move Tea towel from Ada Lovelace')).to.equal(true);
  });
});
