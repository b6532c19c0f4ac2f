/** What a shopper does in a tab, on whatever there is to do it with. */
import type {Address} from '../../src/domain/address.js';
import {type Delivery, type PlanEdit, quantityIn} from '../../src/domain/plan.js';
import {byHand} from '../../src/domain/shipping-choice.js';
import {viewDeliveries} from '../../src/session/overview.js';
import type {WantedDelivery} from '../../src/domain/wanted-plan.js';
import {newPerson, type OpenState} from '../../src/session/state.js';
import {type Name, people} from '../support/wishes.js';
import type {ShopperAct, Spelling} from './script.js';
import type {Tab} from './browser.js';
import type {World} from './world.js';
import {planAtOnce} from '../support/plan-at-once.js';

/** Does nothing where there is nothing to do it with. */
export function actAsShopper(world: World, tab: Tab, act: ShopperAct): void {
  const before = tab.session.state;
  if (!sendsNothing.includes(act.kind)) tab.page.browser.hasActed = true;
  perform(world, tab, act);
  const {state} = tab.session;
  if (before.phase === 'open' && state.phase === 'open' && state.plan !== before.plan) tab.page.hasActed = true;
}

function perform(world: World, tab: Tab, act: ShopperAct): void {
  const {session} = tab;
  const {state} = session;
  if (state.phase === 'failed') void world.await(session.retry());
  if (state.phase !== 'open') return;
  const {products} = state.basket;
  const {deliveries} = state.plan;
  const who = (number: number): Delivery | undefined => deliveries[number % deliveries.length];
  const key = 'product' in act && act.product !== null ? products[act.product % Math.max(1, products.length)]?.key : undefined;
  const edit = (change: PlanEdit) => {
    session.edit(change);
  };
  switch (act.kind) {
    case 'give':
      if (key) give(tab, key, act.quantity, act.to);
      break;
    case 'move': {
      const [from, to] = [who(act.from), who(act.to)];
      if (key && from && to) edit({kind: 'move', key, quantity: act.quantity, from: from.id, to: to.id});
      break;
    }
    case 'set-quantity':
      if (key) edit({kind: 'set-quantity', key, quantity: act.quantity, id: who(act.who)?.id ?? ''});
      break;
    case 'remove': {
      const heir = act.heir === null ? undefined : who(act.heir)?.id;
      edit({kind: 'remove-delivery', id: who(act.who)?.id ?? '', ...(heir !== undefined && {to: heir})});
      break;
    }
    case 'all-to-one':
      edit({kind: 'all-to-one', id: who(act.who)?.id ?? ''});
      break;
    case 'add':
      edit({kind: 'add-delivery', id: session.newDeliveryId(), address: people[act.name]});
      break;
    case 'address':
      edit({kind: 'set-address', id: who(act.who)?.id ?? '', address: spelt(people[act.name], act.spelling)});
      break;
    case 'choose': {
      const view = viewDeliveries(state)[act.who % deliveries.length];
      const option = view?.options[act.option % view.options.length];
      if (view && option) edit({kind: 'choose', id: view.delivery.id, choice: byHand(option)});
      break;
    }
    case 'follow':
      edit({kind: 'choose', id: who(act.who)?.id ?? '', choice: {by: 'policy', policy: act.policy}});
      break;
    case 'one-of-each':
      edit({kind: 'one-of-each', id: who(act.who)?.id ?? ''});
      break;
    case 'split-evenly':
      edit({kind: 'split-evenly', ...(key !== undefined && {key})});
      break;
    case 'rest-to':
      if (key) edit({kind: 'rest-to', key, from: who(act.from)?.id ?? '', id: who(act.to)?.id ?? ''});
      break;
    case 'choose-for-group': {
      const views = act.who.flatMap(number => viewDeliveries(state)[number % deliveries.length] ?? []);
      const option = views[0]?.options[act.option % views[0].options.length];
      if (option) edit({kind: 'choose-for-group', ids: views.map(({delivery}) => delivery.id), choice: byHand(option)});
      break;
    }
    case 'policy':
      edit({kind: 'policy', policy: act.policy});
      break;
    case 'plan':
      planAtOnce(session, dealtOut(state, act.names));
      break;
    case 'type':
      session.typeAddress(act.who === null ? newPerson : (who(act.who)?.id ?? newPerson), people[act.name]);
      break;
    case 'close-form':
      closeForm(tab, state, act.which, act.saves);
      break;
    case 'continue':
      if (!tab.leaving) pressContinue(world, tab);
      break;
    case 'cancel':
      session.cancelLeaving();
      break;
    case 'retry':
      void world.await(session.retry());
      break;
    case 'refresh':
      void world.await(session.refresh());
      break;
    case 'acknowledge':
      for (const {id} of state.notices) session.acknowledge(id);
      break;
    case 'bring-back':
      session.bringBackEarlierPlan();
      break;
    case 'undo':
      session.undo();
      break;
    case 'redo':
      session.redo();
      break;
    case 'pause':
      session.pause();
      break;
    case 'resume':
      session.resume();
  }
}

const sendsNothing: readonly ShopperAct['kind'][] = ['type', 'pause', 'resume', 'cancel', 'retry', 'refresh', 'acknowledge'];

/** What comes of it is kept with the tab. */
export function pressContinue(world: World, tab: Tab): void {
  tab.page.browser.hasActed = true;
  tab.outcome = null;
  tab.leaving = world.await(tab.session.leave());
  void tab.leaving.then(outcome => {
    tab.leaving = null;
    tab.outcome = outcome ?? null;
  });
}

/** Gives a person units, taken from whoever has most of them; whoever is not there yet is added, or takes the delivery without an address. */
function give({session}: Tab, key: string, quantity: number, name: Name): void {
  const {deliveries} = opened(session.state).plan;
  const known = deliveries.find(({address}) => address?.firstName === name);
  const nobodys = deliveries.find(({address}) => address === null);
  const to = known?.id ?? nobodys?.id ?? session.newDeliveryId();
  if (!known)
    session.edit(nobodys ? {kind: 'set-address', id: to, address: people[name]} : {kind: 'add-delivery', id: to, address: people[name]});
  const [from] = deliveries.filter(({id}) => id !== to).sort((a, b) => quantityIn(b, key) - quantityIn(a, key));
  if (from) session.edit({kind: 'move', key, quantity, from: from.id, to});
}

/** Each product line's units in turn to these people; what is left over goes to the first. */
function dealtOut({basket}: OpenState, names: readonly Name[]): WantedDelivery[] {
  const wanted = names.map((name): {address: Address; portions: Record<string, number>} => ({address: people[name], portions: {}}));
  basket.products.forEach(({key, quantity}, i) => {
    for (let unit = 0; unit < Math.min(quantity, 3); unit++) {
      const portions = wanted[(i + unit) % wanted.length]?.portions;
      if (portions) portions[key] = (portions[key] ?? 0) + 1;
    }
  });
  return wanted;
}

function closeForm({session}: Tab, {forms, plan}: OpenState, which: number, saves: boolean): void {
  const open = Object.keys(forms);
  const form = open[which % Math.max(1, open.length)];
  const typed = form === undefined ? undefined : forms[form];
  if (form === undefined || !typed) return;
  if (!saves) {
    session.closeForm(form);
    return;
  }
  if (form === newPerson) session.edit({kind: 'add-delivery', id: session.newDeliveryId(), address: typed});
  else if (plan.deliveries.some(({id}) => id === form)) session.edit({kind: 'set-address', id: form, address: typed});
  session.closeForm(form, typed);
}

function spelt(address: Address, spelling: Spelling): Address {
  switch (spelling) {
    case 'usual':
      return address;
    case 'shouted':
      return {...address, lastName: address.lastName.toUpperCase(), address1: `  ${address.address1.toUpperCase()} `};
    case 'flat':
      return {...address, address2: 'Flat 2'};
    case 'unquotable':
      return {...address, city: '', postalCode: ''};
  }
}

function opened(state: Tab['session']['state']): OpenState {
  if (state.phase !== 'open') throw new Error(`The session is ${state.phase}, not open.`);
  return state;
}
