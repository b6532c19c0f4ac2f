/** Makes trouble: slow answers, broken writes, and things that happen elsewhere while the shopper is busy. */
import {html} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {control, type StoreState} from './control.js';
import {isLatency, latencyNow, setLatency, waitingFaults, type Fault} from './latency.js';
import {Panel} from './panel.js';

const latencies = [0, 300, 1000, 3000];

const failures: Record<string, Fault> = {
  'is answered 500': {kind: 'status', status: 500},
  'is answered 409, as if somebody else wrote': {kind: 'status', status: 409},
  'is answered 403': {kind: 'status', status: 403},
  'is answered 429, wait 2 s': {kind: 'status', status: 429, headers: {'retry-after': '2'}},
  'is done, but its answer is lost': {kind: 'lose-answer'},
  'is lost on the way': {kind: 'lose-request'},
  hangs: {kind: 'hang'},
  'is answered with broken JSON': {kind: 'malformed'},
  'is answered with a web page': {kind: 'html'},
};

/** An act of somebody else, worked out from the basket as it is. */
type Happening = (lines: NonNullable<StoreState['checkout']>['lines']) => object[];

const happenings: Record<string, Happening> = {
  'The basket is emptied in another tab': lines => lines.map(({id}) => ({kind: 'remove-line', lineItemId: id})),
  'One more of the first product is added': lines => lines.slice(0, 1).map(({productId}) => ({kind: 'add-line', productId})),
  'The first line is removed': lines => lines.slice(0, 1).map(({id}) => ({kind: 'remove-line', lineItemId: id})),
  'The first product gets 1.00 dearer': lines =>
    lines.slice(0, 1).map(({productId, price}) => ({kind: 'set-price', productId, price: price + 1})),
  'The session expires': () => [{kind: 'expire-session'}],
  'The shopper signs out': () => [{kind: 'sign-out'}],
  'The shopper signs in': () => [{kind: 'sign-in'}],
  'The order is placed in another tab': () => [{kind: 'place-order'}],
};

@customElement('desk-trouble')
export class TroublePanel extends Panel {
  @state() private latency = 0;
  @state() private waiting: Fault[] = [];
  @state() private done = '';

  protected override async refresh() {
    this.latency = await latencyNow();
    this.waiting = (await waitingFaults()).filter(fault => !isLatency(fault));
  }

  override render() {
    return html`
      <section aria-labelledby="trouble-title">
        <h3 id="trouble-title">Trouble</h3>
        <label for="latency">Every answer takes</label>
        <select id="latency" @change=${this.changeLatency}>
          ${latencies.map(ms => html`<option .value=${String(ms)} ?selected=${ms === this.latency}>${ms === 0 ? 'no time' : `${ms} ms`}</option>`)}
        </select>

        <label for="failure">The next write</label>
        <div class="row">
          <select id="failure">
            ${Object.keys(failures).map(words => html`<option>${words}</option>`)}
          </select>
          <button type="button" @click=${this.arm}>Arm</button>
        </div>
        <div class="row hint" role="status">
          ${
            this.waiting.length === 0
              ? 'Nothing is armed.'
              : html`<span>Armed: ${this.waiting.map(fault => fault.status ?? fault.kind).join(', ')}.</span>
                  <button type="button" @click=${this.disarm}>Disarm</button>`
          }
        </div>

        <label for="happening">Meanwhile</label>
        <div class="row">
          <select id="happening">
            ${Object.keys(happenings).map(words => html`<option>${words}</option>`)}
          </select>
          <button type="button" @click=${this.happen}>Do it</button>
        </div>
        <p class="hint" role="status">
          ${this.trouble || this.done || 'The widget learns of it with its next request, as it would in a shop.'}
        </p>
      </section>
    `;
  }

  private changeLatency(event: Event) {
    const ms = Number((event.target as HTMLSelectElement).value);
    void this.act(() => setLatency(ms));
  }

  private arm() {
    const fault = failures[this.picked('#failure')];
    if (fault) void this.act(() => control('POST faults', {faults: [{...fault, match: {path: '/consignments'}}]}));
  }

  private disarm() {
    void this.act(async () => {
      await control('DELETE faults');
      await setLatency(this.latency);
    });
  }

  private happen() {
    const words = this.picked('#happening');
    void this.act(async () => {
      const {checkout} = await control<StoreState>('GET state');
      for (const act of happenings[words]?.(checkout?.lines ?? []) ?? []) await control('POST act', act);
      this.done = `Done: ${words.charAt(0).toLowerCase()}${words.slice(1)}.`;
    });
  }

  private picked(selector: string): string {
    return this.querySelector<HTMLSelectElement>(selector)?.value ?? '';
  }
}
