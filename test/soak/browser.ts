/** The shopper's browsers, their tabs, and the pages in these. */
import type {LeaveOutcome} from '../../src/session/departure.js';
import type {CheckoutSession} from '../../src/session/session.js';
import {FakeChannels} from '../support/fake-channels.js';
import {FakeLocks} from '../support/fake-locks.js';
import {FakeStorage} from '../support/fake-storage.js';

/** The browser of one device: what all its tabs share. */
export interface Browser {
  readonly storage: FakeStorage;
  readonly locks: FakeLocks | null;
  readonly channels: FakeChannels;
  /** The shopper did something in it that is to be sent: before, nothing is (R1). */
  hasActed: boolean;
}

/** Who makes requests: one page, from its opening to its end. */
export interface Page {
  readonly browser: Browser;
  hasActed: boolean;
  hasEnded: boolean;
}

/** One tab, with the page in it. */
export interface Tab {
  readonly page: Page;
  readonly session: CheckoutSession;
  readonly tabStorage: FakeStorage;
  /** Continue was pressed and nothing came of it yet. */
  leaving: Promise<LeaveOutcome | undefined> | null;
  outcome: LeaveOutcome | null;
  /** As the plan was last seen, or as the page before left it; null before there is one. */
  planned: {readonly text: string; readonly words: string} | null;
}

export const newBrowser = (hasLocks: boolean): Browser => ({
  storage: new FakeStorage(),
  locks: hasLocks ? new FakeLocks() : null,
  channels: new FakeChannels(),
  hasActed: false,
});
