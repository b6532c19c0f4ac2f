/** Coming back to the page: from the back/forward cache, from another tab, from a dead network (R14, R15). */
import {expect} from 'chai';
import {watchPage} from '../../src/session/page-watch.js';
import {FakeStorage} from '../support/fake-storage.js';
import {SessionDesk} from '../support/session-desk.js';

/** As much of a window as is watched: its events, and whether its document is seen. */
function fakePage(): {
  page: Window;
  show: (persisted: boolean) => void;
  see: (visibilityState: DocumentVisibilityState) => void;
  hide: () => void;
  online: () => void;
} {
  const page = new EventTarget();
  const seen = Object.assign(new EventTarget(), {visibilityState: 'visible'});
  return {
    page: Object.assign(page, {document: seen}) as unknown as Window,
    show: persisted => page.dispatchEvent(new PageTransitionEvent('pageshow', {persisted})),
    see: visibilityState => {
      seen.visibilityState = visibilityState;
      seen.dispatchEvent(new Event('visibilitychange'));
    },
    hide: () => page.dispatchEvent(new PageTransitionEvent('pagehide')),
    online: () => page.dispatchEvent(new Event('online')),
  };
}

describe('coming back to the page', () => {
  it('reads once from the back/forward cache, and not on a plain load (R14)', async () => {
    const desk = await SessionDesk.open({scenario: 'two-consignments'});
    const {page, show} = fakePage();
    const forget = watchPage(desk.session, page);
    show(false);
    await desk.settle();
    expect(desk.reads()).to.have.length(0);
    show(true);
    await desk.settle();
    expect(desk.reads()).to.have.length(1);
    forget();
    show(true);
    await desk.settle();
    expect(desk.reads()).to.have.length(1);
    expect(desk.writes()).to.deep.equal([]);
  });

  it('after 30 s in another tab reads once, after less not at all (R14)', async () => {
    const desk = await SessionDesk.open();
    const {page, see} = fakePage();
    const forget = watchPage(desk.session, page, () => desk.clock.now());
    for (const [away, reads] of [
      [29_999, 0],
      [30_000, 1],
    ] as const) {
      see('hidden');
      await desk.pass(away);
      see('visible');
      await desk.settle();
      expect(desk.reads()).to.have.length(reads);
    }
    forget();
  });

  it('is kept as it stands when it is hidden, for it may not be shown again (R21)', async () => {
    const storage = new FakeStorage();
    const desk = await SessionDesk.open({storage});
    const {page, see} = fakePage();
    const forget = watchPage(desk.session, page, () => desk.clock.now());
    desk.plan({Ada: {mug: 2, towel: 1}, Ben: {mug: 1, notebook: 1}});
    expect(storage.drafts).to.deep.equal([]);
    see('hidden');
    expect(storage.drafts).to.have.length(1);
    forget();
  });

  it('with the network goes on by itself where it stopped (R15)', async () => {
    const desk = await SessionDesk.open();
    const {page, online} = fakePage();
    const forget = watchPage(desk.session, page);
    desk.break({kind: 'lose-request', times: 'always'});
    desk.plan({Ada: {mug: 2, towel: 1}, Ben: {mug: 1, notebook: 1}});
    await desk.rest();
    expect(desk.state.activity.kind).to.equal('stopped');
    desk.store.clearFaults();
    online();
    await desk.rest();
    expect(desk.atStore()).to.deep.equal(desk.planned());
    expect(Object.values(desk.selectedAtStore())).not.to.include(null);
    forget();
  });
});

describe('leaving the page', () => {
  it('writes the draft before the page is gone (R21)', async () => {
    sessionStorage.clear();
    const desk = await SessionDesk.open({storage: sessionStorage});
    const {page, hide} = fakePage();
    const forget = watchPage(desk.session, page);
    desk.add('Ben');
    expect(sessionStorage.length).to.equal(0);
    hide();
    expect(sessionStorage.length).to.equal(1);
    forget();
    desk.session.end();
    sessionStorage.clear();
  });
});
