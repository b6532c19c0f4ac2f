/** Those settings that are the emulated store's: read off it, and brought to it. */
import {control, type StoreState} from '../desk/control.js';
import {isLatency, latencyOf, waitingFaults, type Fault} from '../desk/latency.js';
import {changedBetween, limitSets, type Settings} from './settings.js';
import {failures} from './troubles.js';

export interface ScenarioInfo {
  readonly name: string;
  readonly description: string;
}

export const listScenarios = (): Promise<readonly ScenarioInfo[]> => control('GET scenarios');

/** As the store is. A scenario that is no one's to choose, as a test may start it with, is left out. */
export async function readStore(scenarios: readonly ScenarioInfo[]): Promise<Partial<Settings>> {
  const [state, faults] = await Promise.all([control<StoreState>('GET state'), waitingFaults()]);
  const limits = limitSets.find(name => name === state.behaviours['limits']) ?? 'off';
  return {
    ...(scenarios.some(({name}) => name === state.scenario) && {scenario: state.scenario}),
    shopper: state.signedIn ? 'customer' : 'guest',
    latency: latencyOf(faults),
    failures: failures.filter(({fault}) => faults.some(waiting => isSameFault(waiting, fault))).map(({id}) => id),
    limits,
    splitting: state.settings.hasMultiShippingEnabled ? 'on' : 'off',
  };
}

/** Settings that only another store can have: it starts over for them, and the widget with it. */
export const startsOver = (before: Settings, after: Settings): boolean =>
  before.scenario !== after.scenario || before.shopper !== after.shopper;

/** Brings the store from one to the other. @throws Error with the store's own sentence if it refuses */
export async function changeStore(before: Settings, after: Settings): Promise<void> {
  const changed = new Set(changedBetween(before, after));
  if (startsOver(before, after)) return startStore(after);
  if (changed.has('limits')) await control('POST behaviours', {limits: after.limits});
  if (changed.has('splitting') || changed.has('messageField') || changed.has('noteField')) await editState(after);
  if (changed.has('latency') || changed.has('failures')) await setFaults(after);
}

/** As somebody who comes to the shop for the first time would find it. Behaviours are kept, and so is what is armed. */
export async function startStore(settings: Settings): Promise<void> {
  const [state, faults] = await Promise.all([control<StoreState>('GET state'), waitingFaults()]);
  await control('POST reset', {
    scenario: settings.scenario,
    behaviours: {...state.behaviours, limits: settings.limits},
    faults: [...faultsOf(settings), ...faults.filter(fault => !isOurs(fault))],
  });
  await editState(settings);
}

/** Faults can only be emptied all at once, so those that are not set here are put back. */
async function setFaults(settings: Settings): Promise<void> {
  const others = (await waitingFaults()).filter(fault => !isOurs(fault));
  await control('DELETE faults');
  await control('POST faults', {faults: [...faultsOf(settings), ...others]});
}

function faultsOf({latency, failures: ids}: Settings): readonly Fault[] {
  const delay: Fault[] = latency > 0 ? [{kind: 'delay', ms: latency, times: 'always'}] : [];
  return [...delay, ...failures.filter(({id}) => ids.includes(id)).map(({fault}) => fault)];
}

const isOurs = (fault: Fault): boolean => isLatency(fault) || failures.some(({fault: ours}) => isSameFault(fault, ours));

const isSameFault = (one: Fault, other: Fault): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Put back only where it differs: a store that is put back drops the requests that are under way. */
async function editState(settings: Settings): Promise<void> {
  const state = await control<StoreState>('GET state');
  const signedIn = settings.shopper === 'customer';
  const hasMultiShippingEnabled = settings.splitting === 'on';
  const fields = [settings.messageField, settings.noteField].filter(field => field !== '' && !hasField(state, field));
  if (state.signedIn === signedIn && state.settings.hasMultiShippingEnabled === hasMultiShippingEnabled && fields.length === 0) return;
  const {shippingAddress} = state.formFields;
  await control('PUT state', {
    ...state,
    signedIn,
    settings: {...state.settings, hasMultiShippingEnabled},
    formFields: {...state.formFields, shippingAddress: [...shippingAddress, ...fields.map(textField)]},
  });
}

function hasField({formFields}: StoreState, wanted: string): boolean {
  return formFields.shippingAddress.some(({custom, id, name, label}) => custom && [id, name, label].includes(wanted));
}

/** As a merchant adds one to the address form. */
function textField(label: string, index: number) {
  const id = `field_${70 + index}`;
  return {id, name: id, custom: true, label, required: false, default: '', maxLength: 120, type: 'string', fieldType: 'text'};
}
