/** The demo's delivery page: opens the store, then brings the widget and the two desks. */
import {control, type StoreState} from './desk/control.js';
import {applyLanguage} from './language.js';
import {openStore, storeUrl} from './open-store.js';
import {applyTheme} from './theme.js';

applyTheme();
applyLanguage();

try {
  await openStore();
  await signInIfSent();
  await nameTextFields();
  await import('./desk/desk.js');
  await import('./merchant/merchant-desk.js');
  await import('../src/index.js');
} catch (error) {
  tell(error instanceof Error ? error.message : String(error));
}

/** `/login.php` leads here: in this shop everybody who asks is let in. */
async function signInIfSent(): Promise<void> {
  if (location.hash !== '#signed-in') return;
  history.replaceState(null, '', location.pathname);
  if (storeUrl === null) await control('POST act', {kind: 'sign-in'});
}

/** Only where the store has such fields: the widget tells an integrator who names others. */
async function nameTextFields(): Promise<void> {
  if (storeUrl !== null || (await control<StoreState>('GET state')).scenario !== 'gift-messages') return;
  const widget = document.querySelector('multidrop-checkout');
  widget?.setAttribute('message-field', 'Gift message');
  widget?.setAttribute('note-field', 'Delivery note');
}

function tell(sentence: string): void {
  const place = document.querySelector<HTMLElement>('#trouble');
  if (!place) return;
  place.textContent = sentence;
  place.hidden = false;
  document.querySelector('multidrop-checkout')?.remove();
}
