/** The integrator's desk: steers the emulated store, and shows what the widget says and asks. */
import {html, LitElement, type PropertyValues} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {currentLanguage, languages, setLanguage} from '../language.js';
import {storeUrl} from '../open-store.js';
import {currentTheme, setTheme, themes, type Theme} from '../theme.js';
import {mountThemeEditor} from '../theme-editor/theme-editor.js';
import {isSteerable} from './control.js';
import './behaviours-panel.js';
import './events-panel.js';
import './journal-panel.js';
import './scenario-panel.js';
import './trouble-panel.js';

const openKey = 'demo desk is open';

@customElement('demo-desk')
export class Desk extends LitElement {
  /** Whether the store has control paths; null until that is known. */
  @state() private steerable: boolean | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    void isSteerable().then(answer => (this.steerable = answer));
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    const widget = document.querySelector<HTMLElement>('multidrop-checkout');
    const place = this.querySelector('#theme-editor');
    if (widget && place) mountThemeEditor(place, widget);
  }

  override render() {
    return html`
      <aside aria-labelledby="desk-title">
        <details class="desk" ?open=${localStorage.getItem(openKey) === 'yes'} @toggle=${this.remember}>
          <summary><h2 id="desk-title">Integrator's desk</h2></summary>
          <div class="about">
            <p class="hint">${this.about()}</p>
            <label for="theme">Colours</label>
            <select id="theme" @change=${this.changeTheme}>
              ${themes.map(theme => html`<option .value=${theme} ?selected=${theme === currentTheme()}>${theme}</option>`)}
            </select>
            <label for="language">Language of the shop</label>
            <select id="language" @change=${this.changeLanguage}>
              ${Object.entries(languages).map(
                ([code, {name}]) => html`<option lang=${code} .value=${code} ?selected=${code === currentLanguage()}>${name}</option>`,
              )}
            </select>
          </div>
          <div class="panels">
            ${this.steerable ? html`<desk-scenario></desk-scenario><desk-trouble></desk-trouble><desk-journal></desk-journal>` : ''}
            <desk-events></desk-events>
            ${this.steerable ? html`<desk-behaviours></desk-behaviours>` : ''}
          </div>
          <details id="theme-editor">
            <summary><h3>Theme editor</h3></summary>
          </details>
        </details>
      </aside>
    `;
  }

  private about() {
    if (this.steerable === false)
      return `The store is ${storeUrl ?? 'a real one'}: it cannot be steered from here, so only the widget's events are shown.`;
    return storeUrl === null
      ? 'The store is emulated inside this page and keeps its state until the tab is closed.'
      : `The store is the emulated one at ${storeUrl}.`;
  }

  private remember(event: Event) {
    if (event.target instanceof HTMLDetailsElement && event.target.matches('.desk')) {
      localStorage.setItem(openKey, event.target.open ? 'yes' : 'no');
    }
  }

  private changeLanguage(event: Event) {
    setLanguage((event.target as HTMLSelectElement).value);
  }

  private changeTheme(event: Event) {
    setTheme((event.target as HTMLSelectElement).value as Theme);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
