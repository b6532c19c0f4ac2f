/** Starts the emulated store over from the payment page, as somebody who comes to the shop for the first time would find it. */
import {namedNow} from '../configurator/address.js';
import {defaultsOf} from '../configurator/settings.js';
import {listScenarios, readStore, startStore} from '../configurator/store-settings.js';
import {forgetVisits} from '../configurator/widget-settings.js';

/** Keeps what was set, and leads to the delivery page. */
export async function startOver(): Promise<void> {
  const named = namedNow();
  const found = await readStore(await listScenarios());
  await startStore({...defaultsOf(found.scenario ?? named.scenario ?? 'default'), ...named, ...found});
  forgetVisits();
  location.replace('./');
}
