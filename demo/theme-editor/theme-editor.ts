/** The theme editor: sets tokens for whichever widget stands in the page, says how well its colours can be told apart, and writes the CSS to copy. */
import {html, LitElement, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {widget} from '../configurator/widget-settings.js';
import {hex, type Painted, paintedIn, pixelsIn, readingsOf} from './measure.js';
import {themeText} from './theme-text.js';
import {colours, type ColourToken, lengths, type LengthToken, texts} from './tokens.js';
import './theme-editor.css';

@customElement('theme-editor')
export class ThemeEditor extends LitElement {
  @state() private tokens: ReadonlyMap<string, string> = new Map();

  @state() private said = '';

  /** Colours change with the page's own, which tells nobody. */
  readonly #page = new MutationObserver(() => {
    this.requestUpdate();
  });

  readonly #refresh = () => {
    this.requestUpdate();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.#page.observe(document.documentElement, {attributes: true});
    document.addEventListener('multidrop-ready', this.#refresh);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', this.#refresh);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#page.disconnect();
    document.removeEventListener('multidrop-ready', this.#refresh);
    matchMedia('(prefers-color-scheme: dark)').removeEventListener('change', this.#refresh);
  }

  override render() {
    const dressed = widget();
    if (!dressed?.shadowRoot) return nothing;
    const inUse = paintedIn(dressed);
    const text = themeText(this.tokens);
    return html`<div class="theme-editor">
      <fieldset>
        <legend>Colours, with their contrast</legend>
        ${colours.map(token => this.#colour(token, inUse))}
      </fieldset>
      <fieldset>
        <legend>Sizes and type</legend>
        ${lengths.map(token => this.#length(token, dressed))} ${texts.map(token => this.#text(token))}
      </fieldset>
      <label for="theme-text">To copy into the theme</label>
      <textarea id="theme-text" readonly spellcheck="false" placeholder="Nothing is changed yet." .value=${text}></textarea>
      <div class="acts">
        <button type="button" ?disabled=${!text} @click=${() => void this.#copy(text)}>Copy</button>
        <button type="button" ?disabled=${!text} @click=${this.#reset}>Reset all</button>
        <span role="status">${this.said}</span>
      </div>
    </div>`;
  }

  #colour({name, label}: (typeof colours)[number], inUse: Painted) {
    return html`<div class="token">
      <label for="token-${name}">${label}</label>
      <input
        type="color"
        id="token-${name}"
        aria-describedby="about-${name}"
        .value=${live(hex(inUse[name]))}
        @input=${this.#typed(name)}
      />
      <ul id="about-${name}">
        ${readingsOf(name, inUse).map(({ground, found, least}) => {
          const figure = (Math.floor(found * 10) / 10).toFixed(1);
          return found < least
            ? html`<li class="near">⚠ on ${ground} ${figure}: too near, ${least} is needed</li>`
            : html`<li>on ${ground} ${figure}</li>`;
        })}
      </ul>
      ${this.#undo(name, label)}
    </div>`;
  }

  #length({name, label, from, to}: LengthToken, dressed: HTMLElement) {
    const pixels = pixelsIn(dressed, name);
    return html`<div class="token">
      <label for="token-${name}">${label}</label><output for="token-${name}">${pixels} px</output>
      <input type="range" id="token-${name}" min=${from} max=${to} .value=${live(String(pixels))} @input=${this.#typed(name, 'px')} />
      ${this.#undo(name, label)}
    </div>`;
  }

  #text({name, label}: ColourToken) {
    return html`<div class="token">
      <label for="token-${name}">${label}</label>
      <input type="text" id="token-${name}" spellcheck="false" .value=${live(this.tokens.get(name) ?? '')} @input=${this.#typed(name)} />
      ${this.#undo(name, label)}
    </div>`;
  }

  #undo(name: string, label: string) {
    if (!this.tokens.has(name)) return nothing;
    const undo = () => {
      this.#set(name, '');
      this.renderRoot.querySelector<HTMLElement>(`#token-${name}`)?.focus();
    };
    return html`<p><button type="button" @click=${undo}>Reset ${label.toLowerCase()}</button></p>`;
  }

  readonly #typed =
    (name: string, unit = '') =>
    ({target}: Event) => {
      const {value} = target as HTMLInputElement;
      this.#set(name, value && `${value}${unit}`);
    };

  /** Nothing takes a token back. */
  #set(name: string, value: string): void {
    const tokens = new Map(this.tokens);
    if (value) tokens.set(name, value);
    else tokens.delete(name);
    this.tokens = tokens;
    document.documentElement.style.setProperty(`--multidrop-${name}`, value);
    this.#dressed();
  }

  /** Drawn once the widget is. */
  #dressed(): void {
    this.said = '';
    requestAnimationFrame(this.#refresh);
  }

  async #copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text).then(
      () => (this.said = 'Copied.'),
      () => {
        this.renderRoot.querySelector('textarea')?.select();
        this.said = 'The browser would not copy it. It is selected: copy it by keyboard.';
      },
    );
  }

  #reset(): void {
    for (const name of this.tokens.keys()) document.documentElement.style.removeProperty(`--multidrop-${name}`);
    this.tokens = new Map();
    this.#dressed();
    this.said = 'Everything is as it was.';
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'theme-editor': ThemeEditor;
  }
}
