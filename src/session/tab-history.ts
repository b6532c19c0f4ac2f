/** Undo and redo beside the draft, for this tab alone (R9): where they are kept, and when they go. */
import type {History} from '../domain/history.js';
import type {Plan} from '../domain/plan.js';
import type {DeviceStorage} from './device-storage.js';
import {historyText, type KeptHistory, readHistory} from './kept-history.js';

const prefix = 'multidrop history ';

export class TabHistory {
  readonly #storage: DeviceStorage;
  #last: {readonly label: string; readonly history: History; readonly plan: Plan} | null = null;

  /** `storage` is the tab's. */
  constructor(storage: DeviceStorage) {
    this.#storage = storage;
  }

  /** `label` says whose draft it belongs to. */
  keep(label: string, history: History, plan: Plan): void {
    const {past, future} = history;
    if (this.#last?.label === label && this.#last.history === history && this.#last.plan === plan) return;
    this.#last = {label, history, plan};
    if (past.length + future.length > 0) this.#storage.set(prefix + label, historyText(history, plan));
    else this.#storage.remove(prefix + label);
  }

  find(label: string): KeptHistory | null {
    return readHistory(this.#storage.get(prefix + label));
  }

  forget(label: string): void {
    if (this.#last?.label === label) this.#last = null;
    this.#storage.remove(prefix + label);
  }

  /** Forgets whatever belongs to no draft any more. */
  tidy(hasDraft: (label: string) => boolean): void {
    for (const key of this.#storage.keys()) {
      if (key.startsWith(prefix) && !hasDraft(key.slice(prefix.length))) this.#storage.remove(key);
    }
  }

  /** Keeps it in memory from now on. */
  takeOffDevice(label: string): void {
    this.#storage.takeOffDevice(prefix + label);
  }
}
