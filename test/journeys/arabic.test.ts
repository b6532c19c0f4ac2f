/** Two gifts in Arabic, right to left: the words are copied from nowhere, so a translation that is changed is changed here too. */
import {expect} from 'chai';
import {methodsThere, whatStands} from '../support/store-view.js';
import {hands, PageShopper} from './page-shopper.js';
import {isWebKit} from './pressing.js';

/** Names stand in isolates, which nobody sees. */
const named = (start: string, ...names: readonly string[]) => new RegExp(`^${start}.*${names.join('.*')}`);

for (const hand of hands) {
  describe(`two gifts in Arabic, by ${hand}`, function () {
    this.timeout(120_000);

    it('go to two people, one of them by Express, and arrows go the way the words do', async () => {
      const shopper = await PageShopper.open(hand, {scenario: 'default'}, element => {
        element.lang = 'ar';
      });
      const {element} = shopper;
      await shopper.sees('إلى أين تُرسَل هذه القطع؟');
      expect(getComputedStyle(element.shadowRoot!.querySelector('multidrop-summary')!).direction).to.equal('rtl');
      await shopper.choose(/^Ada Lovelace/);
      await shopper.find('group', named('الشحن إلى', 'Ada Lovelace')); // What comes late moves what is aimed at.
      await shopper.press('إضافة شخص');
      await shopper.choose(/^Ben Okri/, 'إضافة شخص');
      await shopper.press(named('قطعة من كل منتج إلى', 'Ben Okri'));
      await shopper.find('number', named('عدد', 'Blue mug', 'Ben Okri'));

      await shopper.press(named('نقل', 'Notebook', 'Ben Okri'));
      await shopper.press(named('نقل', 'Notebook', 'Ada Lovelace'));
      await shopper.find('number', named('عدد', 'Notebook', 'Ada Lovelace'));
      await shopper.pick(/Express/, named('الشحن إلى', 'Ben Okri'));

      await shopper.pick('القطع');
      await shopper.find('heading', 'Blue mug');
      if (hand === 'keyboard') {
        // The next view stands to the left of this one. WebKit's radios go by their order alone, whichever way the page runs.
        const [onwards, back] = isWebKit ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
        await shopper.key(onwards);
        expect(shopper.focusedName).to.equal('القائمة');
        await shopper.key(back);
        expect(shopper.focusedName).to.equal('القطع');
      }
      await shopper.sees('الإجمالي'); // Only once the store has every method (R13).
      await shopper.press('المتابعة إلى الدفع');
      await shopper.arrivesAtPayment();
      expect(whatStands(shopper.store.snapshot())).to.deep.equal([
        {to: 'Ada', units: {'Blue mug': 2, Notebook: 1}},
        {to: 'Ben', units: {'Blue mug': 1, 'Tea towel': 1}},
      ]);
      expect(methodsThere(shopper.store.snapshot())).to.deep.equal({Ada: 'Standard', Ben: 'Express'});
      expect(shopper.violations).to.deep.equal([]);
      shopper.leave();
    });
  });
}
