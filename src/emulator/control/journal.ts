/** What was asked of the store, in order: for tests and for whoever wonders what a client sent. */

export type Violation = 'overlapping-writes' | 'missing-csrf' | 'units-not-conserved';

export interface JournalEntry {
  /** From 1, increasing. */
  n: number;
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

export class Journal {
  private entries: JournalEntry[] = [];
  private count = 0;

  open(entry: Pick<JournalEntry, 'session' | 'method' | 'path' | 'query'>): JournalEntry {
    const opened: JournalEntry = {n: ++this.count, ...entry, body: null, status: 0, startedAt: Date.now(), endedAt: null, violations: []};
    this.entries.push(opened);
    return opened;
  }

  close(entry: JournalEntry, status: number): void {
    entry.status = status;
    entry.endedAt = Date.now();
  }

  /** Copies of the entries whose number is greater. */
  since(n: number): JournalEntry[] {
    return structuredClone(this.entries.filter(entry => entry.n > n));
  }

  replace(entries: readonly JournalEntry[]): void {
    this.entries = structuredClone([...entries]);
    this.count = this.entries.at(-1)?.n ?? 0;
  }
}
