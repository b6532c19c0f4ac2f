/** What the desk's sections share: they are drawn into the page itself, and say in one place what came of an act. */
import {html, LitElement} from 'lit';
import {state} from 'lit/decorators.js';

/** Does something at the store and says so. Answers whether it was done; if not, the section says what the store said. */
export type Change = (doing: () => Promise<unknown>, done: string) => Promise<boolean>;

/** An element drawn into the page itself, so that labels and regions reach across. */
export class PagePart extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  /** Puts the focus on the first of these once it is drawn. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.querySelector<HTMLElement>(selector)?.focus();
  }
}

export abstract class Section extends PagePart {
  @state() private told = '';
  @state() private isTrouble = false;

  /** Reads what the section shows. */
  protected abstract refresh(): Promise<void>;

  protected override firstUpdated(): void {
    void this.change(() => Promise.resolve(), '');
  }

  protected readonly change: Change = async (doing, done) => {
    try {
      await doing();
      await this.refresh();
      this.told = done;
      this.isTrouble = false;
    } catch (error) {
      this.told = error instanceof Error ? error.message : String(error);
      this.isTrouble = true;
    }
    return !this.isTrouble;
  };

  /** Keeps its place on screen while there is nothing to say. */
  protected outcome() {
    return html`<p class="told ${this.isTrouble ? 'trouble' : ''}" role="status">${this.told}</p>`;
  }
}
