/** What was asked of the store, in order: for tests and for whoever wonders what a client sent. */
import type {ApiName} from '../apis.js';

export type Violation = 'overlapping-writes' | 'missing-csrf' | 'units-not-conserved';

export interface JournalEntry {
  /** From 1, increasing. */
  n: number;
  api: ApiName;
  session: string;
  method: string;
  path: string;
  query: Record<string, string>;
  /** Parsed JSON, or the text where it was none; null for no body. */
  body: unknown;
  /** The answer's status; 0 while there is none, and for a dropped connection. */
  status: number;
  /** Milliseconds since 1970, of the real clock. */
  startedAt: number;
  endedAt: number | null;
  violations: Violation[];
}

/** A store that runs for days keeps the newest requests. */
const KEPT = 2000;

export class Journal {
  private entries: JournalEntry[] = [];
  private count = 0;

  open(entry: Pick<JournalEntry, 'api' | 'session' | 'method' | 'path' | 'query'>): JournalEntry {
    const opened: JournalEntry = {n: ++this.count, ...entry, body: null, status: 0, startedAt: Date.now(), endedAt: null, violations: []};
    this.entries.push(opened);
    if (this.entries.length > 2 * KEPT) this.entries = this.entries.slice(-KEPT);
    return opened;
  }

  close(entry: JournalEntry, status: number): void {
    entry.status = status;
    entry.endedAt = Date.now();
  }

  /** Copies of the entries whose number is greater, as far back as they are kept: at least the newest 2000. */
  since(n: number): JournalEntry[] {
    return structuredClone(this.entries.filter(entry => entry.n > n));
  }

  replace(entries: readonly JournalEntry[]): void {
    this.entries = structuredClone([...entries]);
    this.count = this.entries.at(-1)?.n ?? 0;
  }
}
