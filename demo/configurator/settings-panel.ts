/** The settings beside the shop, in groups that fold. */
import {html, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {watchActivity} from '../desk/activity.js';
import {current} from './current.js';
import {type Field, pageFields, scenarioFields, storeFields, widgetFields} from './fields.js';
import {type Change, fieldView} from './field-view.js';
import {Part} from './part.js';
import {defaultsOf, isSame} from './settings.js';
import '../theme-editor/theme-editor.js';
import './troubles-panel.js';

const openKey = 'demo open settings';

/** Where the settings stand above the shop they are not to be in its way. */
const openAtFirst = (): string => (matchMedia('(min-width: 70rem)').matches ? 'Shop' : '');

@customElement('demo-settings')
export class SettingsPanel extends Part {
  /** The titles of the groups that are open. */
  @state() private open: readonly string[] = (localStorage.getItem(openKey) ?? openAtFirst()).split(',');

  /** What was done, or the store's refusal. */
  @state() private told = '';

  #unwatch: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // A failure may be used up.
    this.#unwatch = watchActivity(() => {
      if (current.settings.failures.length > 0) this.#act(() => current.follow(), '');
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  override render() {
    const {settings, isSteerable} = current;
    return html`
      <aside aria-labelledby="settings-title">
        <h2 id="settings-title">Settings</h2>
        <p class="hint">Every change shows at once, in the shop, in the HTML and in the address of this page.</p>
        ${this.#group('Shop', [...(isSteerable ? scenarioFields(settings) : []), ...pageFields])}
        ${isSteerable ? this.#group('Store', storeFields(settings)) : nothing} ${this.#group('Widget', widgetFields)}
        ${this.#folding('Look', '', () => html`<theme-editor></theme-editor>`)} ${isSteerable ? this.#troubles() : nothing}
        <div class="row">
          <p class="hint" role="status">${this.told}</p>
          ${isSteerable ? html`<button type="button" @click=${this.#startOver}>Start over</button>` : nothing}
        </div>
      </aside>
    `;
  }

  #group(title: string, fields: readonly Field[]) {
    const usual = defaultsOf(current.settings.scenario);
    const names = new Set(fields.map(({name}) => name));
    const changed = [...names].filter(name => !isSame(current.settings[name], name === 'scenario' ? 'default' : usual[name])).length;
    const content = () => html`<div class="fields">${fields.map(field => fieldView(field, current.settings, this.#change))}</div>`;
    return this.#folding(title, changed > 0 ? `${changed} changed` : '', content);
  }

  #troubles() {
    const {length} = current.settings.failures;
    return this.#folding('Break it', length > 0 ? `${length} broken` : '', () => html`<demo-troubles></demo-troubles>`);
  }

  /** Nothing is drawn while it is folded. */
  #folding(title: string, note: string, content: () => unknown) {
    const isOpen = this.open.includes(title);
    return html`<details ?open=${isOpen} @toggle=${(event: Event) => this.#toggle(title, event)}>
      <summary>
        <h3>${title}</h3>
        ${note ? html` <span class="hint">${note}</span>` : nothing}
      </summary>
      ${isOpen ? content() : nothing}
    </details>`;
  }

  #toggle(title: string, {currentTarget}: Event): void {
    const others = this.open.filter(other => other !== title);
    this.open = (currentTarget as HTMLDetailsElement).open ? [...others, title] : others;
    localStorage.setItem(openKey, this.open.join(','));
  }

  readonly #change: Change = changes => {
    this.#act(() => current.change(changes), '');
  };

  readonly #startOver = () => {
    this.#act(() => current.startOver(), 'The store has started over.');
  };

  #act(doing: () => Promise<void>, done: string): void {
    void doing().then(
      () => (this.told = done),
      (error: unknown) => (this.told = error instanceof Error ? error.message : String(error)),
    );
  }
}
