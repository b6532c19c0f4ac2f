/** What the widget told its page, newest first. */
import {html, LitElement} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {widgetEvents} from './activity.js';
import {factsOf} from './redact.js';

interface Heard {
  n: number;
  at: string;
  type: string;
  facts: string;
}

const kept = 40;

@customElement('desk-events')
export class EventsPanel extends LitElement {
  @state() private heard: Heard[] = [];
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
        ${this.heard.length === 0 ? html`<p class="hint">The widget has not said anything yet.</p>` : this.list()}
      </section>
    `;
  }

  private list() {
    return html`
      <div class="scroll" role="region" aria-label="List of events" tabindex="0">
        <ol class="events" reversed>
          ${this.heard.map(({at, type, facts}) => html`<li><time>${at}</time> <b>${type}</b> <code>${facts}</code></li>`)}
        </ol>
      </div>
    `;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private hear = (event: Event) => {
    const at = new Date().toLocaleTimeString('en', {hour12: false});
    this.heard = [{n: ++this.count, at, type: event.type, facts: factsOf(event)}, ...this.heard].slice(0, kept);
  };
}
