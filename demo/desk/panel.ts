/** What the desk's panels share: they are drawn into the page itself, and say what went wrong. */
import {LitElement, type PropertyValues} from 'lit';
import {state} from 'lit/decorators.js';
import {watchActivity} from './activity.js';

/** A panel reads what it shows in `refresh`, which is called at the start, after `act`, and when the page talked to the store. */
export abstract class Panel extends LitElement {
  /** The last refusal, in the store's words. */
  @state() protected trouble = '';

  #unwatch: (() => void) | undefined;

  protected abstract refresh(): Promise<void>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = watchActivity(() => void this.act());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch?.();
  }

  protected override firstUpdated(_changed: PropertyValues): void {
    void this.act();
  }

  /** Does something, then shows how things stand. */
  protected async act(doing: () => Promise<unknown> = () => Promise.resolve()): Promise<void> {
    try {
      await doing();
      await this.refresh();
      this.trouble = '';
    } catch (error) {
      this.trouble = error instanceof Error ? error.message : String(error);
    }
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
