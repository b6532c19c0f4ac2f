/** The HTML for the settings as they are, to be copied. */
import {html} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import {current} from './current.js';
import {Part} from './part.js';
import {snippet, type Way, ways} from './snippet.js';

const idOf = (way: Way): string => `way-${way.replace(' ', '-').toLowerCase()}`;

@customElement('demo-html')
export class HtmlPanel extends Part {
  @state() private way: Way = 'Script tag';
  @state() private told = '';
  @query('code') private code!: HTMLElement;

  override render() {
    return html`
      <section aria-labelledby="html-title">
        <h2 id="html-title">Put it into your page</h2>
        <div class="ways" role="tablist" aria-labelledby="html-title" @keydown=${this.#goAlong}>${ways.map(way => this.#tab(way))}</div>
        <div id="html-panel" role="tabpanel" aria-labelledby=${idOf(this.way)}>
          <pre tabindex="0" role="region" aria-label="Code for ${this.way}"><code>${snippet(current.settings, this.way)}</code></pre>
        </div>
        <div class="row copying">
          <button type="button" @click=${this.#copyCode}>Copy</button>
          <button type="button" @click=${this.#copyLink}>Copy link to these settings</button>
          <span role="status">${this.told}</span>
        </div>
      </section>
    `;
  }

  #tab(way: Way) {
    const isChosen = way === this.way;
    return html`<button
      type="button"
      role="tab"
      id=${idOf(way)}
      aria-selected=${isChosen}
      aria-controls="html-panel"
      tabindex=${isChosen ? 0 : -1}
      @click=${() => this.#choose(way)}
    >
      ${way}
    </button>`;
  }

  #choose(way: Way): void {
    this.way = way;
    this.told = '';
  }

  /** Arrow keys go from tab to tab, and round. */
  readonly #goAlong = (event: KeyboardEvent) => {
    const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const way = ways.at((ways.indexOf(this.way) + step) % ways.length);
    if (!way) return;
    this.#choose(way);
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`#${idOf(way)}`)?.focus());
  };

  readonly #copyCode = async () => {
    if (await this.#copy(snippet(current.settings, this.way), 'Copied.')) return;
    getSelection()?.selectAllChildren(this.code);
    this.told = 'This browser lets no page copy here. The code is selected: copy it with your keyboard.';
  };

  readonly #copyLink = async () => {
    if (!(await this.#copy(current.address, 'Link copied.')))
      this.told = 'This browser lets no page copy here. Copy the address of this page.';
  };

  /** Said anew each time, so that it is heard each time. */
  async #copy(text: string, done: string): Promise<boolean> {
    this.told = '';
    await this.updateComplete;
    try {
      await navigator.clipboard.writeText(text);
      this.told = done;
      return true;
    } catch {
      return false;
    }
  }
}
