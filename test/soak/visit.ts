/** One visit, from its script: any acts of the shopper, any breakage, any behaviours; all that must hold is watched while it lasts. */
import {fetchAddressRules} from '../../src/session/address-data.js';
import {endVisit} from './ending.js';
import {watchProcess} from './process-watch.js';
import type {PageAct, Script, Step} from './script.js';
import {actAsShopper} from './shopper-acts.js';
import {actAtStore} from './store-acts.js';
import type {Tab} from './browser.js';
import {type Counts, World} from './world.js';

export interface VisitReport {
  readonly script: Script;
  /** What should never be, in a sentence; null if nothing was. */
  readonly failure: string | null;
  /** `equal`, or why the shopper could not go on. */
  readonly ending: string;
  readonly counts: Counts;
  /** The most requests made of those allowed, in per cent. */
  readonly fullest: number;
  /** Requests with their answers, for whoever looks into a failure. */
  readonly requests: readonly string[];
}

export async function visit(script: Script): Promise<VisitReport> {
  // A visit has a clock of its own: no time passes on it while a file of ours is fetched.
  await fetchAddressRules();
  const world = new World(script);
  const stopWatching = watchProcess(sentence => {
    world.note(sentence);
  });
  let ending = 'broken';
  try {
    world.disturb(() => {
      world.openTab();
    });
    await world.rest();
    for (const step of script.steps) if (!world.broken) await take(world, step);
    if (!world.broken) ending = await endVisit(world);
    // Which pages' writes met, the world knows better.
    const violations = world.store.journal().flatMap(entry => entry.violations.filter(violation => violation !== 'overlapping-writes'));
    if (violations.length > 0) world.note(`The store saw what must not be: ${violations.join(', ')}.`);
  } catch (error) {
    world.noteError(error);
  } finally {
    for (const {session} of world.tabs) session.end();
    stopWatching();
  }
  return {
    script,
    failure: world.broken,
    ending: world.broken ? 'broken' : ending,
    counts: world.counts,
    fullest: world.budget.fullest,
    requests: world.broken ? requestsOf(world) : [],
  };
}

async function take(world: World, step: Step): Promise<void> {
  switch (step.by) {
    case 'network':
      world.addFaults(step.faults);
      return;
    case 'time':
      await world.pass(step.ms);
      return;
  }
  const act = () => {
    world.disturb(() => {
      actOf(world, step);
    });
  };
  if (step.during) world.wire.during(step.during, act);
  else {
    act();
    await world.wire.quiet();
  }
}

function actOf(world: World, step: Extract<Step, {by: 'shopper' | 'store' | 'page'}>): void {
  const tab = 'tab' in step ? world.tabs[step.tab % world.tabs.length] : undefined;
  if (step.by === 'store') actAtStore(world, step.act);
  else if (!tab) return;
  else if (step.by === 'shopper') actAsShopper(world, tab, step.act);
  else actOnPage(world, tab, step.act);
}

function actOnPage(world: World, tab: Tab, act: PageAct): void {
  const isAlone = world.tabs.length === 1;
  switch (act) {
    case 'reload':
      world.reload(tab);
      break;
    case 'open-tab':
      if (isAlone && world.script.hasLocks) world.openTab();
      break;
    case 'open-elsewhere':
      if (isAlone) world.openTab('elsewhere');
      break;
    case 'close-tab':
      if (!isAlone) world.closeTab(tab);
  }
}

const requestsOf = ({store}: World): string[] =>
  store.journal().map(({method, path, body, status}) => {
    const said = body === null ? '' : ` ${JSON.stringify(body)}`;
    return `${method} ${path.replace('/api/storefront', '')}${said} → ${status}`;
  });
