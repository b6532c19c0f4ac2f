/** What the widget told its page, newest first. */
import {html, LitElement} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import {widgetEvents} from './activity.js';

interface Heard {
  readonly n: number;
  readonly at: string;
  readonly type: string;
  /** With names and addresses, and without. */
  readonly whole: string;
  readonly redacted: string;
}

/** So many events, and so many letters of each: a plan of two hundred deliveries is told with every change. */
const kept = 100;
const longest = 2000;

@customElement('desk-events')
export class EventsPanel extends LitElement {
  @state() private heard: readonly Heard[] = [];
  @state() private showsAll = false;
  private count = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of widgetEvents) document.addEventListener(type, this.hear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of widgetEvents) document.removeEventListener(type, this.hear);
  }

  override render() {
    return html`
      <section aria-labelledby="events-title">
        <h3 id="events-title">Events</h3>
        <div class="row journal-tools">
          <label class="tick"><input type="checkbox" .checked=${this.showsAll} @change=${this.switch} /> Show names and addresses</label>
          <button type="button" aria-label="Clear the events" @click=${() => (this.heard = [])}>Clear</button>
        </div>
        ${this.heard.length === 0 ? html`<p class="hint">The widget has not said anything yet.</p>` : this.list()}
      </section>
    `;
  }

  private list() {
    return html`
      <div class="scroll" role="region" aria-label="List of events" tabindex="0">
        <ol class="events" reversed>
          ${repeat(
            this.heard,
            ({n}) => n,
            ({at, type, whole, redacted}) =>
              html`<li><time>${at}</time> <b>${type}</b> <code>${this.showsAll ? whole : redacted}</code></li>`,
          )}
        </ol>
      </div>
    `;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private switch(event: Event) {
    this.showsAll = (event.target as HTMLInputElement).checked;
  }

  private readonly hear = (event: Event) => {
    const at = new Date().toLocaleTimeString('en', {hour12: false});
    // What the widget itself says may be logged (`toJSON`), and all there is.
    const {type: _told, ...redacted} = JSON.parse(JSON.stringify(event)) as Record<string, unknown>;
    const whole = Object.fromEntries(Object.entries(event).filter(([name]) => name !== 'isTrusted'));
    const heard = {n: ++this.count, at, type: event.type, whole: inShort(whole), redacted: inShort(redacted)};
    this.heard = [heard, ...this.heard].slice(0, kept);
  };
}

function inShort(facts: unknown): string {
  const text = JSON.stringify(facts);
  if (text === '{}') return '';
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
