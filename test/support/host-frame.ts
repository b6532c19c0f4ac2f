/** A host page in a frame of the test's page, with the widget in it. */
import type {MultidropCheckout} from '../../src/index.js';

export class HostFrame {
  readonly #frame: HTMLIFrameElement;

  private constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
  }

  /** Opens `test/hosts/<name>.html` at a width in pixels, and waits until the widget is drawn. */
  static async open(name: string, width = 1280): Promise<HostFrame> {
    const frame = document.createElement('iframe');
    frame.width = String(width);
    frame.height = '900';
    const loaded = new Promise(resolve => {
      frame.addEventListener('load', resolve, {once: true});
    });
    frame.src = `/test/hosts/${name}.html`;
    document.body.append(frame);
    await loaded;
    const host = new HostFrame(frame);
    while (host.page.documentElement.dataset['ready'] === undefined) await new Promise(requestAnimationFrame);
    await host.widget.updateComplete;
    return host;
  }

  get page(): Document {
    return this.#frame.contentDocument!;
  }

  get widget(): MultidropCheckout {
    return this.page.querySelector('multidrop-checkout')!;
  }

  /** The first element that fits, through shadow roots. */
  find(selector: string, root: ParentNode = this.widget.shadowRoot!): HTMLElement {
    const found = findIn(selector, root);
    if (!found) throw new Error(`There is no ${selector} in the widget.`);
    return found;
  }

  /** Computed styles of an element. */
  styleOf(element: Element, names: readonly string[], pseudo?: string): Record<string, string> {
    const style = this.#frame.contentWindow!.getComputedStyle(element, pseudo);
    return Object.fromEntries(names.map(name => [name, style.getPropertyValue(name)]));
  }

  close(): void {
    this.#frame.remove();
  }
}

function findIn(selector: string, root: ParentNode): HTMLElement | null {
  const here = root.querySelector<HTMLElement>(selector);
  if (here) return here;
  for (const {shadowRoot} of root.querySelectorAll('*')) {
    const below = shadowRoot && findIn(selector, shadowRoot);
    if (below) return below;
  }
  return null;
}
