/** `<multidrop-summary>` while much is saved: how far it is, and the pause. */
import {expect} from 'chai';
import {EmulatedStore} from '../../src/emulator/index.js';
import {emulatedFetch} from '../../src/emulator/emulated-fetch.js';
import {dealOut} from '../../src/emulator/scenarios/big-baskets.js';
import type {MultidropCheckout} from '../../src/index.js';
import '../../src/index.js';

interface Held {
  readonly element: MultidropCheckout;
  readonly root: ShadowRoot;
  /** Lets the choices through up to the nth, and waits until the next one is out; without a number, all of them. */
  upTo(nth?: number): Promise<void>;
}

let stores = 0;

/** A checkout of so many deliveries whose shipping is not chosen yet, in front of a store that is slow to take choices. */
async function slowlySaving(deliveries: number): Promise<Held> {
  // A seed of its own gives it an id of its own: a request that is never let through holds the lock of its checkout.
  const store = new EmulatedStore({seed: ++stores, scenario: {description: 'To be chosen.', basket: dealOut(deliveries, deliveries)}});
  const snapshot = store.snapshot();
  for (const consignment of snapshot.checkout?.consignments ?? []) consignment.selected = null;
  store.restore(snapshot);
  const answers = emulatedFetch(store);
  let allowed = 0;
  let seen = 0;
  let look = () => {};
  const moved = () => new Promise<void>(resolve => (look = chain(look, resolve)));
  const element = document.createElement('multidrop-checkout');
  element.fetch = async (input, init) => {
    const isChoice = (init?.method ?? (input instanceof Request ? input.method : 'GET')) === 'PUT';
    if (isChoice) {
      const own = ++seen;
      look();
      while (own > allowed) await moved();
    }
    return answers(input, init);
  };
  document.body.append(element);
  await new Promise(resolve => {
    element.addEventListener('multidrop-ready', resolve, {once: true});
  });
  const root = element.shadowRoot?.querySelector('multidrop-summary')?.shadowRoot;
  if (!root) throw new Error('There is no summary.');
  return {
    element,
    root,
    upTo: async (nth = Infinity) => {
      allowed = nth;
      look();
      while (seen <= Math.min(nth, deliveries - 1)) await moved();
      await element.updateComplete;
    },
  };
}

const chain = (first: () => void, second: () => void) => () => {
  first();
  second();
};

const button = ({root}: Held, label: string) =>
  [...root.querySelectorAll('button')].find(each => each.textContent.replace(/\s+/g, ' ').trim() === label);

const reads = ({root}: Held) => [...root.querySelectorAll('p')].map(each => each.textContent.trim());

describe('<multidrop-summary> while shipping is chosen for many', () => {
  beforeEach(() => {
    localStorage.clear();
  });
  afterEach(() => {
    document.querySelector('multidrop-checkout')?.remove();
  });

  it('offers a pause from five deliveries on', async () => {
    for (const [deliveries, offers] of [
      [4, false],
      [5, true],
    ] as const) {
      const held = await slowlySaving(deliveries);
      button(held, 'Continue to payment')?.click();
      await held.upTo(1);
      expect(button(held, `Saving choices, 1 of ${deliveries}`), String(deliveries)).to.not.equal(undefined);
      expect(button(held, 'Cancel'), String(deliveries)).to.not.equal(undefined);
      expect(button(held, 'Pause') !== undefined, String(deliveries)).to.equal(offers);
      held.element.remove();
    }
  });

  it('says at once that it is paused, and how far it is, and focus stays on the button, which goes on', async () => {
    const held = await slowlySaving(5);
    button(held, 'Continue to payment')?.click();
    await held.upTo(2);
    const pause = button(held, 'Pause');
    pause?.focus();
    pause?.click();
    await held.element.updateComplete;
    expect(button(held, 'Paused. 2 of 5 choices are saved.')?.ariaDisabled).to.equal('true');
    expect(button(held, 'Go on')).to.equal(pause);
    expect(held.root.activeElement).to.equal(pause);
    pause?.click();
    await held.element.updateComplete;
    expect(button(held, 'Pause')).to.equal(pause);
    expect(held.root.activeElement).to.equal(pause);
    const gone = new Promise(resolve => {
      held.element.addEventListener('multidrop-continue', event => {
        event.preventDefault();
        resolve(event);
      });
    });
    await held.upTo();
    await gone;
  });

  it('says how far saving is that nobody waits for, if it takes long enough to wonder', async () => {
    for (const [deliveries, says] of [
      [4, false],
      [5, true],
    ] as const) {
      const held = await slowlySaving(deliveries);
      button(held, 'Continue to payment')?.click();
      await held.upTo(1);
      button(held, 'Cancel')?.click();
      await held.upTo(2);
      expect(reads(held).includes(`Saving choices, 2 of ${deliveries}`), String(deliveries)).to.equal(says);
      held.element.remove();
    }
  });
});
