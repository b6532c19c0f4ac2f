/** How a visit ends: all works again, the shopper solves what can be solved and presses Continue until nothing more comes of it. */
import type {LeaveOutcome} from '../../src/session/departure.js';
import {isSettled, viewDeliveries} from '../../src/session/overview.js';
import type {Problem} from '../../src/session/state.js';
import {byDefault} from '../../src/domain/shipping-choice.js';
import {people} from '../support/wishes.js';
import {differenceAtStore} from './at-store.js';
import {pressContinue} from './shopper-acts.js';
import type {Tab} from './browser.js';
import type {World} from './world.js';

/** Milliseconds after which no answer is trusted at Continue (R14): what others did until then is seen. */
const untilStale = 31_000;

/** Times the shopper presses Continue: each press may tell of something else. */
const presses = 12;

/** `equal`: the store has just what is planned. Else why the shopper cannot go on. */
export async function endVisit(world: World): Promise<string> {
  mend(world);
  for (const tab of world.tabs) {
    world.disturb(() => {
      if (tab.session.state.phase === 'open') tab.session.resume();
    });
    await world.rest();
    if (tab.leaving) world.note('Continue was pressed, all works again, and nothing comes of it.');
    world.disturb(() => {
      closeForms(tab);
    });
    await takeUp(world, tab);
  }
  const [tab] = world.tabs;
  if (!tab) throw new Error('Every tab is closed.');
  if (!world.isStoreChanged && isAllSendable(tab))
    world.note(about('It came to rest and has not sent all', await differenceAtStore(world.store, tab.session.state)));
  await world.pass(untilStale);
  const ending = endingOf(tab, await leave(world, tab));
  if (ending === 'equal') {
    world.note(about('Continue was let go', await differenceAtStore(world.store, tab.session.state)));
    for (const other of world.isStoreChanged ? [] : world.tabs)
      if (other !== tab && other.page.browser === tab.page.browser && isAllSendable(other))
        world.note(about('The other tab heard of it', await differenceAtStore(world.store, other.session.state)));
  } else if (!isAcceptable(world, ending)) world.note(`It ends as "${ending}", for which there is no reason.`);
  return ending;
}

const about = (what: string, difference: string | null): string | null => difference && `${what}: ${difference}`;

/** Nothing stands in the way of what is planned in a tab in which something was done: it is to be sent without Continue (R11, R12). */
function isAllSendable({session: {state}, page}: Tab): boolean {
  if (state.phase !== 'open' || state.activity.kind !== 'idle' || !page.hasActed) return false;
  return (
    isSettled(state) &&
    viewDeliveries(state).every(
      ({delivery: {address}, standing, refusedWords, withoutQuotes}) =>
        standing === 'folded' || (address && address.postalCode !== '' && refusedWords === null && !withoutQuotes),
    )
  );
}

/** Nothing breaks any more, and who was signed out is signed in again. */
function mend(world: World): void {
  world.mend();
  if (!world.store.snapshot().sessionExpired) return;
  if (world.script.scenario === 'guest') world.mayBeReplanned = true;
  world.disturb(() => {
    world.changeStore(() => {
      world.store.act({kind: 'sign-in'});
    });
  });
}

/** Tries again where the tab had stopped, and waits for what comes of it. */
async function takeUp(world: World, {session}: Tab): Promise<void> {
  await world.rest();
  const {state} = session;
  if (state.phase === 'open' && state.activity.kind !== 'stopped') return;
  world.disturb(() => {
    void world.await(session.retry());
  });
  await world.rest();
}

async function leave(world: World, tab: Tab): Promise<LeaveOutcome | null> {
  let outcome: LeaveOutcome | null = null;
  for (let press = 0; press < presses && !world.broken; press++) {
    await takeUp(world, tab);
    if (tab.session.state.phase !== 'open') return null;
    world.disturb(() => {
      pressContinue(world, tab);
    });
    await world.rest();
    outcome = tab.outcome;
    if (outcome === null) world.note('Continue was pressed and nothing comes of it.');
    if (outcome?.kind === 'ready') break;
    if (outcome?.kind !== 'problems') continue;
    const {problems} = outcome;
    world.disturb(() => {
      for (const problem of problems) solve(tab, problem, press);
    });
  }
  return outcome;
}

/** What a patient shopper does about a problem. */
function solve({session}: Tab, problem: Problem, press: number): void {
  const {state} = session;
  if (state.phase !== 'open') return;
  const id = 'deliveryId' in problem ? problem.deliveryId : '';
  const address = state.plan.deliveries.find(delivery => delivery.id === id)?.address ?? people.Ben;
  switch (problem.kind) {
    case 'no-units':
      session.edit({kind: 'remove-delivery', id});
      break;
    case 'no-address':
    case 'missing-fields':
    case 'no-quotes':
      session.edit({kind: 'set-address', id, address: {...people.Ben, address2: `Flat ${id}`}});
      break;
    // One that was injected: it is another address, for the store that refused it.
    case 'refused':
      session.edit({kind: 'set-address', id, address: {...address, address2: `Door ${press}`}});
      break;
    case 'attention':
      if (viewDeliveries(state).some(({delivery, methodGone}) => delivery.id === id && methodGone))
        session.edit({kind: 'choose', id, choice: byDefault});
      for (const notice of state.notices) session.acknowledge(notice.id);
      break;
    case 'form-open':
    case 'new-person-open':
      session.closeForm(id || 'new');
  }
}

function closeForms({session}: Tab): void {
  if (session.state.phase === 'open') for (const form of Object.keys(session.state.forms)) session.closeForm(form);
}

function endingOf({session: {state}}: Tab, outcome: LeaveOutcome | null): string {
  if (state.phase !== 'open') return state.phase === 'failed' ? `failed: ${state.failure.reason}` : state.phase;
  if (!outcome) return 'nothing';
  if (outcome.kind === 'ready') return 'equal';
  if (outcome.kind === 'problems') return `problems: ${[...new Set(outcome.problems.map(({kind}) => kind))].join(', ')}`;
  const {activity} = state;
  if (activity.kind !== 'stopped') return outcome.kind;
  const {why} = activity;
  return `stopped: ${why.kind === 'failure' ? why.failure.reason : why.kind}`;
}

/**
 * The reasons there can be, with all working again: a basket that somebody emptied or ordered (which a store may refuse to know with a
 * 400, and nothing tells that from a delivery it refuses); a gift that the store keeps where nobody else goes; more consignments or lines
 * than the store takes. None of the behaviours makes `no-progress` right.
 */
function isAcceptable({store, script: {scenario, behaviours}}: World, ending: string): boolean {
  const isGone = store.snapshot().checkout === null;
  switch (ending) {
    case 'failed: gone':
    case 'stopped: gone':
      return isGone;
    case 'stopped: gift-stays':
      return scenario === 'gift-line' && ['ignored', 'refused'].includes(behaviours.namedGiftLine ?? 'moved');
    case 'failed: refused':
    case 'stopped: refused':
      return isGone && behaviours.unknownId === '400';
    case 'problems: refused':
      if (isGone && behaviours.unknownId === '400') return true;
      return (behaviours.limits ?? 'off') !== 'off' && scenario === 'many';
    default:
      return false;
  }
}
