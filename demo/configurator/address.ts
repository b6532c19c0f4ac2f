/** The settings in the address of the page. They are kept in the tab, too, for the way back from the payment page. */
import {asSearch, namedIn, type Settings} from './settings.js';

const key = 'demo settings';

const isNamed = (named: Partial<Settings>): boolean => Object.keys(named).length > 0;

/** What the address names; without any, what it named before in this tab. */
export function namedNow(): Partial<Settings> {
  const named = namedIn(location.search);
  return isNamed(named) ? named : namedIn(sessionStorage.getItem(key) ?? '');
}

export function addressOf(settings: Settings): string {
  return new URL(asSearch(settings) || location.pathname, location.href).href;
}

export function keepInAddress(settings: Settings): void {
  const search = asSearch(settings);
  sessionStorage.setItem(key, search);
  history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
}

/** Whether somebody opened this page by an address that names settings, rather than loaded it again or came back to it. */
export function isOpenedByLink(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'navigate' && isNamed(namedIn(location.search));
}
