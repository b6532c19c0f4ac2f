/** How the shopper wants to see the plan: kept in the tab, where it survives a reload, unless nothing is to be kept. */
import {type Answer, answers} from './answer.js';
import {isViewName, type ViewName} from './plan-view.js';

const key = 'multidrop view';

interface Remembered {
  readonly view?: ViewName;
  /** About one basket only. */
  readonly answer?: {readonly checkoutId: string; readonly is: Answer};
}

export class TabMemory {
  #storage: Storage | null = null;
  #remembered: Remembered = {};

  /** Keeps it there from now on, and nowhere else. Null keeps it as long as the page stands. */
  keepIn(storage: Storage | null): void {
    if (storage === this.#storage) return;
    this.#try(before => {
      before.removeItem(key);
    });
    this.#storage = storage;
    this.#try(next => {
      const kept = read(next.getItem(key));
      this.#remembered = {...kept, ...this.#remembered};
    });
    this.#write();
  }

  get view(): ViewName | null {
    return this.#remembered.view ?? null;
  }

  set view(view: ViewName | null) {
    const {view: _before, ...rest} = this.#remembered;
    this.#remembered = {...rest, ...(view && {view})};
    this.#write();
  }

  answerFor(checkoutId: string): Answer | null {
    const {answer} = this.#remembered;
    return answer?.checkoutId === checkoutId ? answer.is : null;
  }

  answered(checkoutId: string, is: Answer): void {
    this.#remembered = {...this.#remembered, answer: {checkoutId, is}};
    this.#write();
  }

  forget(): void {
    this.#remembered = {};
    this.#try(storage => {
      storage.removeItem(key);
    });
  }

  #write(): void {
    if (Object.keys(this.#remembered).length === 0) return;
    this.#try(storage => {
      storage.setItem(key, JSON.stringify(this.#remembered));
    });
  }

  /** A page may be forbidden to keep anything, or have no room left: then it is as long as it lasts. */
  #try(act: (storage: Storage) => void): void {
    try {
      if (this.#storage) act(this.#storage);
    } catch {
      // What the shopper sees stays right.
    }
  }
}

/** Ours to write, but anybody's to spoil. */
function read(text: string | null): Remembered {
  const value = parse(text) as {view?: unknown; answer?: {checkoutId?: unknown; is?: unknown} | null} | null;
  if (typeof value !== 'object' || value === null) return {};
  const {view, answer} = value;
  const is = answers.find(known => known === answer?.is);
  return {
    ...(typeof view === 'string' && isViewName(view) && {view}),
    ...(is && typeof answer?.checkoutId === 'string' && {answer: {checkoutId: answer.checkoutId, is}}),
  };
}

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
