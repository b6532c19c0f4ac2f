/** Brings the widget into a host page, in front of an emulated store of its own, and keeps the page where it is at Continue. */
import {emulatedFetch} from '../../src/emulator/emulated-fetch.js';
import {EmulatedStore, type ScenarioName} from '../../src/emulator/index.js';

const widget = document.querySelector('multidrop-checkout')!;
const wanted = new URLSearchParams(location.search);
widget.fetch = emulatedFetch(new EmulatedStore({scenario: (wanted.get('scenario') ?? 'two-consignments') as ScenarioName}));
widget.addEventListener('multidrop-continue', event => {
  event.preventDefault();
});
widget.addEventListener('multidrop-ready', () => {
  document.documentElement.dataset['ready'] = '';
});
await import('../../src/index.js');
