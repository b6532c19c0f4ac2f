/** `<multidrop-checkout>` in the page of a browser test, in front of an emulated store, and ways to look into its views. */
import {emulatedFetch} from '../../src/emulator/emulated-fetch.js';
import {EmulatedStore, type StoreOptions} from '../../src/emulator/index.js';
import type {MultidropCheckout} from '../../src/index.js';
import type {PlanSheet} from '../../src/elements/plan-view/plan-sheet.js';
import type {OpenState} from '../../src/session/state.js';
import '../../src/index.js';

/** Puts it into the page with some attributes and waits until it is drawn. */
export async function placeCheckout(options: StoreOptions, attributes: Record<string, string> = {}): Promise<PlacedCheckout> {
  const element = document.createElement('multidrop-checkout');
  element.fetch = emulatedFetch(new EmulatedStore(options));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const ready = new Promise(resolve => {
    element.addEventListener('multidrop-ready', resolve, {once: true});
  });
  document.body.append(element);
  await ready;
  await element.updateComplete;
  return new PlacedCheckout(element);
}

export class PlacedCheckout {
  readonly element: MultidropCheckout;

  constructor(element: MultidropCheckout) {
    this.element = element;
  }

  get sheet(): PlanSheet {
    const sheet = this.element.shadowRoot?.querySelector('multidrop-plan');
    if (!sheet) throw new Error('There is no plan to see.');
    return sheet;
  }

  get open(): OpenState {
    const state = this.element.session?.state;
    if (state?.phase !== 'open') throw new Error('The checkout is not open.');
    return state;
  }

  /** Waits until a view is loaded and drawn. */
  async view(name: 'people' | 'items' | 'list'): Promise<ShadowRoot> {
    for (;;) {
      await this.element.updateComplete;
      const root = this.sheet.renderRoot.querySelector(`multidrop-${name}`)?.shadowRoot;
      if (root?.childElementCount) return root;
      await new Promise(requestAnimationFrame);
    }
  }

  /** Presses a control of the chooser or the opening question. */
  async press(part: 'multidrop-view-chooser' | 'multidrop-opening-question', label: string): Promise<void> {
    const isQuestion = part === 'multidrop-opening-question';
    const root = (isQuestion ? this.#question : this.sheet.renderRoot.querySelector(part))?.shadowRoot;
    const controls = [...(root?.querySelectorAll<HTMLElement>('button, label') ?? [])];
    const control = controls.find(each => (each.ariaLabel ?? each.textContent).replace(/\s+/g, ' ').trim().startsWith(label));
    if (!control) throw new Error(`There is no "${label}".`);
    control.click();
    await this.element.updateComplete;
  }

  /** Text of the opening question as it stands. */
  get question(): string {
    return this.#question?.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }

  get #question(): Element | null {
    return this.sheet.querySelector('multidrop-opening-question');
  }
}

/** Sentences the widget's live region is given from now on. */
export function listen(): string[] {
  const heard: string[] = [];
  document.body.addEventListener('multidrop-announce', event => heard.push(event.sentence));
  return heard;
}
