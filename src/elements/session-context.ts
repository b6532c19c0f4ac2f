/** Hands the session to the few elements that read it, and draws them anew when it changes. */
import {ContextConsumer, createContext} from '@lit/context';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {CheckoutSession} from '../session/session.js';
import type {OpenState} from '../session/state.js';
import {afterPaint} from './after-paint.js';

/** Null until the visit begins. */
export const sessionContext = createContext<CheckoutSession | null>(Symbol('multidrop session'));

/** Follows the nearest session for its host. */
export class SessionController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #session: CheckoutSession | undefined;
  #unfollow: (() => void) | undefined;
  #paint: Promise<void> | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    const callback = (session: CheckoutSession | null) => {
      if (session) this.#follow(session);
    };
    new ContextConsumer(host, {context: sessionContext, subscribe: true, callback});
  }

  /** The session; there is one wherever `state` is not null. */
  get session(): CheckoutSession {
    if (!this.#session) throw new Error(`<${this.#host.localName}> must be inside <multidrop-checkout>.`);
    return this.#session;
  }

  /** What the session holds, once the checkout is open. */
  get state(): OpenState | null {
    const state = this.#session?.state;
    return state?.phase === 'open' ? state : null;
  }

  /** While what was pressed is not on the screen yet: what follows from it can be drawn when it is, where that is much. */
  get pressSeen(): Promise<void> | null {
    return this.#paint;
  }

  hostConnected(): void {
    if (this.#session && !this.#unfollow) this.#follow(this.#session);
  }

  hostDisconnected(): void {
    this.#unfollow?.();
    this.#unfollow = undefined;
  }

  #follow(session: CheckoutSession): void {
    this.#unfollow?.();
    this.#session = session;
    this.#unfollow = session.subscribe(() => {
      this.#paint ??= afterPaint().then(() => {
        this.#paint = null;
      });
      this.#host.requestUpdate();
    });
    this.#host.requestUpdate();
  }
}
