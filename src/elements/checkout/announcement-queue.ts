/** The widget's one polite live region: sentences of half a second are said together, so that none drowns another. */
import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';

/** Milliseconds sentences are gathered for. */
const gather = 500;

export class AnnouncementQueue implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #waiting: string[] = [];
  #said = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  say(sentence: string): void {
    this.#waiting.push(sentence);
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      // The same sentence twice would not be said twice: a trailing space makes it another text.
      const text = this.#waiting.join(' ');
      this.#said = text === this.#said ? `${text} ` : text;
      this.#waiting = [];
      this.#host.requestUpdate();
    }, gather);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  region(): TemplateResult {
    return html`<div class="visually-hidden" role="status" aria-live="polite">${this.#said}</div>`;
  }
}
