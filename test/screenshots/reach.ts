/** Opens the demo and brings it into a state. */
import type {Shop, Shopper} from '../support/shop-page.js';
import type {ShownState} from './states.js';

/** Of the demo page, the shop without what stands around it. */
export const shopAlone = '.hero, demo-settings, demo-desk, merchant-desk {display: none !important}';

export async function reach(shop: Shop, state: ShownState, options: Parameters<Shop['shopper']>[1] = {}): Promise<Shopper> {
  const shopper = await shop.shopper(state.scenario, options);
  if (state.faults) {
    await shopper.control('POST', 'faults', {faults: state.faults});
    await shopper.page.reload();
  }
  for (const step of state.steps ?? []) await step(shopper);
  await atRest(shopper);
  return shopper;
}

/** Until everything that was asked for is drawn: pictures, fonts, elements that come by files of their own. */
export async function atRest({page}: Shopper): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await customElements.whenDefined('multidrop-checkout');
    for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  });
  await page.waitForFunction(() => {
    const roots: ParentNode[] = [document];
    for (const root of roots)
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        if (element instanceof HTMLImageElement && element.checkVisibility() && !element.complete) return false;
        if ((element as {isUpdatePending?: boolean}).isUpdatePending) return false;
      }
    return true;
  });
}
