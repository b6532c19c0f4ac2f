/**
 * The device's storage as one can rely on it: what it will not take, or must not be given, is kept in memory, and nothing throws.
 * A storage may be full, forbidden, or broken by the page (R21).
 */
export class DeviceStorage {
  readonly #device: Storage | null;
  readonly #memory: Map<string, string>;
  readonly #mayWrite: boolean;

  /** `memory` is what stands in; without `mayWrite` all is kept there, and the device is only read and tidied. */
  constructor(device: Storage | null, memory: Map<string, string>, mayWrite: boolean) {
    this.#device = device;
    this.#memory = memory;
    this.#mayWrite = mayWrite && device !== null;
  }

  get(key: string): string | null {
    return this.#memory.get(key) ?? this.#try(device => device.getItem(key));
  }

  /** Says whether it is kept where it was meant to be. If not, what the device had before stays there: it is better than nothing. */
  set(key: string, text: string): boolean {
    this.#memory.set(key, text);
    if (!this.#mayWrite) return true;
    const isOnDevice = this.#try(device => {
      device.setItem(key, text);
      return true;
    });
    if (isOnDevice) this.#memory.delete(key);
    return isOnDevice ?? false;
  }

  remove(key: string): void {
    this.#memory.delete(key);
    this.#try(device => {
      device.removeItem(key);
    });
  }

  /** What was kept there before is in memory now; only sensible where nothing may be written. */
  takeOffDevice(key: string): void {
    const text = this.get(key);
    this.remove(key);
    if (text !== null) this.#memory.set(key, text);
  }

  keys(): readonly string[] {
    const onDevice = this.#try(device => Array.from({length: device.length}, (_, i) => device.key(i) ?? ''));
    return [...new Set([...this.#memory.keys(), ...(onDevice ?? [])])];
  }

  #try<Result>(use: (device: Storage) => Result): Result | null {
    try {
      return this.#device && use(this.#device);
    } catch {
      return null;
    }
  }
}
