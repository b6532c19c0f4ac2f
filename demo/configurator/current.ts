/** The settings as they are now: one place that the panels draw from, and that brings a change to the address, the page, the store and the widget. */
import {isSteerable} from '../desk/control.js';
import {applyLanguage} from '../language.js';
import {storeUrl} from '../open-store.js';
import {addressOf, isOpenedByLink, keepInAddress, namedNow} from './address.js';
import {changedBetween, defaults, defaultsOf, isSame, settingNames, type Settings} from './settings.js';
import {changeStore, listScenarios, readStore, startsOver, startStore, type ScenarioInfo} from './store-settings.js';
import {dressWidget, needsAnother, renewWidget, widget} from './widget-settings.js';

class Current extends EventTarget {
  settings: Settings = defaults;
  /** None where the store cannot be steered. */
  scenarios: readonly ScenarioInfo[] = [];

  #turn: Promise<void> = Promise.resolve();

  get isSteerable(): boolean {
    return this.scenarios.length > 0;
  }

  /** For who wants to show somebody else the same. */
  get address(): string {
    return addressOf(this.settings);
  }

  /**
   * What the address names, and what the store says of itself. A link that is opened has the last word; in a page that is loaded again
   * the store has it, for it has lived on, and so has one behind HTTP, which others use, too.
   */
  async begin(): Promise<void> {
    const named = namedNow();
    this.scenarios = (await isSteerable()) ? await listScenarios() : [];
    const found = this.isSteerable ? await readStore(this.scenarios) : {};
    const scenario = found.scenario ?? named.scenario ?? defaults.scenario;
    const usual = {...defaultsOf(scenario), ...found};
    this.settings = storeUrl === null && isOpenedByLink() ? {...usual, ...named, scenario} : {...usual, ...named, ...found};
    if (this.isSteerable) await changeStore(usual, this.settings);
    this.#show();
  }

  /** @throws Error with the store's own sentence if it refuses */
  async change(changes: Partial<Settings>): Promise<void> {
    const before = this.settings;
    const after = withScenario(before, {...before, ...changes});
    this.settings = after;
    this.#show();
    await this.#inTurn(async () => {
      if (this.isSteerable) await changeStore(before, after);
      if (needsAnother(changedBetween(before, after))) this.#renew(startsOver(before, after));
    });
  }

  /** The store with these settings from its beginning. */
  startOver(): Promise<void> {
    return this.#inTurn(async () => {
      await startStore(this.settings);
      this.#renew(true);
    });
  }

  /** Takes over what became of the store by itself, or by somebody else. */
  follow(): Promise<void> {
    return this.#inTurn(async () => {
      const before = this.settings;
      const after = this.isSteerable ? {...before, ...(await readStore(this.scenarios))} : before;
      // What was set meanwhile is on its way to the store.
      if (this.settings !== before || changedBetween(before, after).length === 0) return;
      this.settings = after;
      this.#show();
    });
  }

  /** One after the other: each starts from the store that the one before left. */
  #inTurn(act: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(act);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  #show(): void {
    keepInAddress(this.settings);
    applyLanguage(this.settings);
    document.documentElement.dataset['theme'] = this.settings.theme;
    const element = widget();
    if (element) dressWidget(element, this.settings);
    this.dispatchEvent(new Event('change'));
  }

  #renew(forgets: boolean): void {
    renewWidget(this.settings, forgets);
    if (forgets) this.dispatchEvent(new Event('start-over'));
  }
}

export const current = new Current();

/** What stood as the scenario before had it stands as the new one has it. */
function withScenario(before: Settings, after: Settings): Settings {
  if (before.scenario === after.scenario) return after;
  const was = defaultsOf(before.scenario);
  const is = defaultsOf(after.scenario);
  const moved = settingNames.filter(name => name !== 'scenario' && isSame(after[name], was[name]));
  return {...after, ...Object.fromEntries(moved.map(name => [name, is[name]]))};
}
