/** What somebody else does at the store: another device, the merchant, the shopper in the shop itself. */
import type {Act} from '../../src/emulator/index.js';
import type {StoreAct} from './script.js';
import type {World} from './world.js';

/** Does nothing where there is no cart any more. */
export function actAtStore(world: World, act: StoreAct): void {
  const checkout = world.store.snapshot().checkout;
  const done = asAct(act, checkout?.lines.filter(({isMutable, parentId}) => isMutable && parentId === null).map(({id}) => id) ?? []);
  if (!checkout || !done) return;
  world.changeStore(() => {
    world.store.act(done);
  });
  // A session that ended is the same shopper's when signed in again; a guest who signs in is known by another name from there on.
  const isPlain =
    act.kind === 'expire-session' || act.kind === 'set-price' || (act.kind === 'sign-in' && world.script.scenario !== 'guest');
  if (!isPlain) world.mayBeReplanned = true;
}

function asAct(act: StoreAct, lineIds: readonly string[]): Act | null {
  if (act.kind !== 'remove-line' && act.kind !== 'set-quantity') return act;
  const {line, ...rest} = act;
  const lineItemId = lineIds[line % Math.max(1, lineIds.length)];
  return lineItemId === undefined ? null : {...rest, lineItemId};
}
