/** The storage of a device or of one tab, with what a browser may do to it. */
export class FakeStorage implements Storage {
  readonly #items = new Map<string, string>();
  isFull = false;
  /** Every use of it is an error. */
  isForbidden = false;

  get length(): number {
    return this.#allowed().size;
  }

  clear(): void {
    this.#allowed().clear();
  }

  getItem(key: string): string | null {
    return this.#allowed().get(key) ?? null;
  }

  key(index: number): string | null {
    return [...this.#allowed().keys()][index] ?? null;
  }

  removeItem(key: string): void {
    this.#allowed().delete(key);
  }

  setItem(key: string, value: string): void {
    if (this.isFull) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    this.#allowed().set(key, value);
  }

  /** The keys of the drafts in it. */
  get drafts(): string[] {
    return [...this.#items.keys()].filter(key => key.startsWith('multidrop draft '));
  }

  /** Replaces every draft's text. */
  spoil(change: (text: string) => string): void {
    for (const [key, value] of this.#items) this.#items.set(key, change(value));
  }

  #allowed(): Map<string, string> {
    if (this.isForbidden) throw new DOMException('The operation is insecure.', 'SecurityError');
    return this.#items;
  }
}
