/**
 * What a screen reader would say while a shopper goes along by keyboard: read from Chromium's own accessibility tree, which crosses
 * shadow roots, and from the widget's live region. One line for what was pressed, then what is heard.
 */
import type {CDPSession, Page} from 'playwright-core';
import {type AxNode, newlyEntered, spoken} from './spoken.js';

export class ScreenReader {
  readonly lines: string[] = [];
  readonly #page: Page;
  readonly #cdp: CDPSession;
  #around: readonly string[] = [];
  /** Lines before this one were waited for already. */
  #toldUpTo = 0;

  private constructor(page: Page, cdp: CDPSession) {
    this.#page = page;
    this.#cdp = cdp;
  }

  static async listen(page: Page): Promise<ScreenReader> {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Accessibility.enable');
    const reader = new ScreenReader(page, cdp);
    await page.exposeFunction('toldByLiveRegion', (sentence: string) => {
      reader.lines.push(`      (told) ${sentence}`);
    });
    await page.evaluate(() => {
      const tell = (globalThis as unknown as {toldByLiveRegion: (sentence: string) => void}).toldByLiveRegion;
      const region = document.querySelector('multidrop-checkout')?.shadowRoot?.querySelector('[aria-live]');
      if (!region) throw new Error('The widget has no live region.');
      new MutationObserver(() => {
        const sentence = region.textContent.trim();
        if (sentence) tell(sentence);
      }).observe(region, {childList: true, characterData: true, subtree: true});
    });
    return reader;
  }

  /** A remark for whoever reads the transcript. */
  chapter(title: string): void {
    this.lines.push('', `# ${title}`);
  }

  async press(key: string): Promise<void> {
    this.lines.push(key);
    await this.#page.keyboard.press(key);
    await this.sayFocus();
  }

  async type(text: string): Promise<void> {
    this.lines.push(`types "${text}"`);
    await this.#page.keyboard.type(text);
    await this.sayFocus();
  }

  /** Goes on with Tab, and hears everything on the way, until something so named has focus. */
  async tabTo(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let presses = 0; presses < 120; presses++) {
      await this.press(key);
      const focused = await this.#focused();
      if (focused && name.test(focused.at(-1)?.name?.value ?? '')) return;
    }
    throw new Error(`Tab never came to ${String(name)}. Heard so far:\n${this.lines.slice(-40).join('\n')}`);
  }

  /** Waits until the live region said it, since it was last waited for. So what is told stands where it belongs, however slow the machine. */
  async told(words: RegExp): Promise<void> {
    const at = () => this.lines.findIndex((line, i) => i >= this.#toldUpTo && line.includes('(told)') && words.test(line));
    for (let turns = 0; turns < 1200 && at() < 0; turns++) await this.#page.evaluate(() => new Promise(requestAnimationFrame));
    if (at() < 0) throw new Error(`The live region never said ${String(words)}. Heard so far:\n${this.lines.slice(-20).join('\n')}`);
    this.#toldUpTo = at() + 1;
  }

  /** Says what has focus, after the groups that were entered on the way to it. */
  async sayFocus(): Promise<void> {
    const path = await this.#focused();
    const target = path?.at(-1);
    if (!path || !target) return;
    const {entered, around} = newlyEntered(path, this.#around);
    this.#around = around;
    const said = [...entered, spoken(target), ...(await this.#active(target))].join('; ');
    if (this.lines.at(-1) !== `      ${said}`) this.lines.push(`      ${said}`);
  }

  /** In a list that is moved through from its field: the option the keys have come to. */
  async #active({properties = []}: AxNode): Promise<string[]> {
    const node = properties.find(({name}) => name === 'activedescendant')?.value.relatedNodes?.[0];
    if (!node) return [];
    const {nodes} = (await this.#cdp.send('Accessibility.getPartialAXTree', {
      backendNodeId: node.backendDOMNodeId,
      fetchRelatives: false,
    })) as unknown as {nodes: readonly AxNode[]};
    return nodes.slice(0, 1).map(spoken);
  }

  /** The node that has focus and those around it, outermost first. */
  async #focused(): Promise<readonly AxNode[] | null> {
    // What was pressed is drawn with the next frames.
    await this.#page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const {nodes} = (await this.#cdp.send('Accessibility.getFullAXTree')) as unknown as {nodes: readonly AxNode[]};
    const byId = new Map(nodes.map(node => [node.nodeId, node]));
    const isFocused = (node: AxNode) => node.properties?.some(({name, value}) => name === 'focused' && value.value === true) ?? false;
    const focused = nodes.filter(isFocused).at(-1);
    if (!focused) return null;
    const path: AxNode[] = [];
    for (let node: AxNode | undefined = focused; node; node = node.parentId ? byId.get(node.parentId) : undefined) path.unshift(node);
    return path;
  }
}
