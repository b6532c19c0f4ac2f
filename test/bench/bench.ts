/** What `npm run bench` can run. */
export interface Measured {
  /** What it prints, without line ends. */
  readonly lines: readonly string[];
  /** Its keys of the object that `--json` prints. */
  readonly figures: Readonly<Record<string, object>>;
}

export type Bench = () => Promise<Measured>;
