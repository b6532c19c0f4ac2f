/** The demo's delivery page: opens the store, then brings the settings, the widget and the two desks. */
import {current} from './configurator/current.js';
import {control} from './desk/control.js';
import {isBuilt, openStore, storeUrl} from './open-store.js';
import {leadToPages} from './store-pages.js';

const whyInPage =
  'This browser allows no service worker here (it takes https or localhost, and no private window), so the emulated store answers inside the page: its requests are listed at the desk below, and not among those of the browser.';

const signedIn = '#signed-in';

if (isBuilt) leadToPages();
try {
  if ((await openStore()) === 'page') say('#whereabouts', whyInPage);
  await signInIfSent();
  await current.begin();
  await import('./configurator/html-panel.js');
  await import('./configurator/settings-panel.js');
  await import('./desk/desk.js');
  await import('./merchant/merchant-desk.js');
  await import('../src/index.js');
} catch (error) {
  say('#trouble', error instanceof Error ? error.message : String(error));
  document.querySelector('multidrop-checkout')?.remove();
}

current.addEventListener('start-over', () => {
  // What it shows is of the store before.
  void document.querySelector('merchant-desk')?.reload();
});

// Where this page stands in for the store's own, a link to it is only a step to another part of it.
window.addEventListener('hashchange', () => {
  if (location.hash === signedIn) void signInIfSent().then(() => location.reload());
});

/** `/login.php` leads here: in this shop everybody who asks is let in. */
async function signInIfSent(): Promise<void> {
  if (location.hash !== signedIn) return;
  history.replaceState(null, '', location.pathname);
  if (storeUrl === null) await control('POST act', {kind: 'sign-in'});
}

function say(where: string, sentence: string): void {
  const place = document.querySelector<HTMLElement>(where);
  if (!place) return;
  place.textContent = sentence;
  place.hidden = false;
}
