/** What the store was asked, newest first. */
import {html} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {control} from './control.js';
import {Panel} from './panel.js';

interface Entry {
  n: number;
  api: string;
  method: string;
  path: string;
  status: number;
  startedAt: number;
  endedAt: number | null;
  violations: string[];
}

const shown = 40;

@customElement('desk-journal')
export class JournalPanel extends Panel {
  @state() private entries: Entry[] = [];
  /** Entries up to this number were there before somebody pressed Clear. */
  @state() private since = 0;
  /** Merchants' programs ask, too: the widget's own requests are the ones to the storefront. */
  @state() private shows: 'storefront' | 'all' = 'storefront';

  protected override async refresh() {
    const {requests} = await control<{requests: Entry[]}>(`GET journal?since=${this.since}`);
    this.entries = requests;
  }

  override render() {
    const entries = this.entries.filter(({api}) => this.shows === 'all' || api === 'storefront');
    const reads = entries.filter(({method}) => method === 'GET').length;
    return html`
      <section aria-labelledby="journal-title">
        <h3 id="journal-title">Requests</h3>
        <div class="row journal-tools">
          <p class="hint tally">
            ${reads} ${reads === 1 ? 'read' : 'reads'}, ${entries.length - reads} ${entries.length - reads === 1 ? 'write' : 'writes'}
          </p>
          <label for="journal-shows">Show</label>
          <select id="journal-shows" class="narrow" @change=${this.choose}>
            <option value="storefront">Storefront</option>
            <option value="all">All</option>
          </select>
          <button type="button" @click=${this.clear}>Clear</button>
        </div>
        <div class="scroll" role="region" aria-label="List of requests" tabindex="0">
          <table>
            <thead>
              <tr>
                <th scope="col">No.</th>
                <th scope="col">Request</th>
                <th scope="col">Status</th>
                <th scope="col">ms</th>
                <th scope="col">Violations</th>
              </tr>
            </thead>
            <tbody>
              ${entries
                .slice(-shown)
                .reverse()
                .map(entry => this.row(entry))}
            </tbody>
          </table>
        </div>
        <p class="trouble" role="status">${this.trouble}</p>
      </section>
    `;
  }

  private row({n, method, path, status, startedAt, endedAt, violations}: Entry) {
    return html`
      <tr class=${method === 'GET' ? 'read' : 'write'}>
        <td>${n}</td>
        <td>
          <code><b>${method}</b> ${brief(path)}</code>
        </td>
        <td>${status || 'none'}</td>
        <td>${endedAt === null ? '…' : endedAt - startedAt}</td>
        <td class="trouble">${violations.join(', ')}</td>
      </tr>
    `;
  }

  private choose(event: Event) {
    this.shows = (event.target as HTMLSelectElement).value === 'all' ? 'all' : 'storefront';
  }

  private clear() {
    this.since = this.entries.at(-1)?.n ?? this.since;
    void this.act();
  }
}

/** Without what every path has; a long id is known by its first letters. */
function brief(path: string): string {
  return path.replace('/api/storefront', '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, id => `${id.slice(0, 4)}…`);
}
