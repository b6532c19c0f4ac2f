/** Undo and redo survive a reload in the tab they were made in, with the plan they were made with, and no longer than the draft (R9). */
import {expect} from 'chai';
import {historyText, readHistory} from '../../src/session/kept-history.js';
import {aDevice, type Device, nextCheckout, reload, shopWith, twoPeople} from '../support/draft-visits.js';
import {FakeStorage} from '../support/fake-storage.js';
import {type DeskOptions, SessionDesk} from '../support/session-desk.js';

const keysIn = ({tabStorage}: {tabStorage: FakeStorage}) =>
  Array.from({length: tabStorage.length}, (_, i) => tabStorage.key(i) ?? '').filter(key => key.startsWith('multidrop history '));

/** Two people, a mug moved, and one move undone. */
async function acted(device: Device, options: DeskOptions = {}): Promise<SessionDesk> {
  const desk = await SessionDesk.open({...device, ...options});
  desk.plan(twoPeople);
  desk.give('mug', 1, 'Ben');
  desk.session.edit({kind: 'policy', policy: 'fastest'});
  desk.session.edit({kind: 'one-of-each', id: desk.idOf('Ben')});
  desk.session.undo();
  return desk;
}

describe('undo and redo after a reload', () => {
  it('are as they were: names, plans there and back', async () => {
    const device = aDevice();
    const before = await acted(device);
    const desk = await reload(before, device);
    expect(desk.state.history).to.deep.equal(before.state.history);
    desk.session.redo();
    expect(desk.planned()).to.deep.include({to: 'Ben', units: {'Blue mug': 2, Notebook: 1, 'Tea towel': 1}});
    for (let i = 0; i < 3; i++) desk.session.undo();
    expect(desk.planned()).to.deep.equal([
      {to: 'Ada', units: {'Blue mug': 2, 'Tea towel': 1}},
      {to: 'Ben', units: {'Blue mug': 1, Notebook: 1}},
    ]);
    await desk.leaveForSure();
    expect(desk.atStore()).to.deep.equal(desk.planned());
  });

  it('are as they were after the plan was saved, too', async () => {
    const device = aDevice();
    const before = await acted(device);
    await before.leaveForSure();
    expect((await reload(before, device)).state.history.past).to.have.length(before.state.history.past.length);
  });

  it('are those of this tab: another one has its own', async () => {
    const device = aDevice();
    const before = await acted(device);
    const other = await reload(before, {...device, tabStorage: new FakeStorage()});
    expect(other.state.plan).to.deep.equal(before.state.plan);
    expect(other.state.history).to.deep.equal({past: [], future: []});
  });

  it('are gone where another plan came back than they were made with', async () => {
    const device = aDevice();
    const before = await acted(device);
    before.session.keepDraftNow();
    const other = await SessionDesk.open({...device, tabStorage: new FakeStorage(), store: before.store, clock: before.clock});
    other.give('towel', 1, 'Ben');
    other.session.end();
    const desk = await reload(before, device);
    expect(desk.state.plan).to.deep.equal(other.state.plan);
    expect(desk.state.history.past).to.deep.equal([]);
  });

  it('are gone where the basket is another one by now', async () => {
    const device = aDevice();
    const before = await acted(device);
    await before.leaveForSure();
    before.act({kind: 'remove-line', lineItemId: before.lineId('notebook')});
    expect((await reload(before, device)).state.history.past).to.deep.equal([]);
  });

  it('go with the draft: after the order, and at sign-out', async () => {
    for (const end of ['place-order', 'sign-out'] as const) {
      const device = aDevice();
      const before = await acted(device, {scenario: shopWith(7)});
      await before.leaveForSure();
      before.session.left();
      before.session.end();
      expect(keysIn(device), end).to.have.length(1);
      if (end === 'sign-out') {
        before.act({kind: 'sign-out'});
        await reload(before, device);
      } else await nextCheckout(before, device, 7);
      expect(keysIn(device), end).to.deep.equal([]);
    }
  });

  it('go where the draft went in another tab', async () => {
    const device = aDevice();
    const before = await acted(device);
    before.session.end();
    for (const key of device.storage.drafts) device.storage.removeItem(key);
    const desk = await SessionDesk.open({...device, store: before.store, clock: before.clock});
    expect(desk.state.history.past).to.deep.equal([]);
    expect(keysIn(device)).to.deep.equal([]);
  });

  it('are written to no storage with drafts in memory, and outlive the session in that memory', async () => {
    const device = aDevice();
    const kept: DeskOptions = {...device, drafts: 'memory', draftMemory: new Map()};
    const before = await acted(device, kept);
    before.session.end();
    expect([device.storage.length, device.tabStorage.length]).to.deep.equal([0, 0]);
    const desk = await SessionDesk.open({...kept, store: before.store, clock: before.clock});
    expect(desk.state.history).to.deep.equal(before.state.history);
  });

  it('are taken off the device where drafts are in memory from now on', async () => {
    const device = aDevice();
    const before = await acted(device);
    const desk = await reload(before, {...device, drafts: 'memory', draftMemory: new Map()});
    expect(desk.state.history).to.deep.equal(before.state.history);
    expect(keysIn(device)).to.deep.equal([]);
  });
});

describe('a history that is kept', () => {
  const kept = async () => {
    const {plan, history} = (await acted(aDevice())).state;
    return {plan, history, text: historyText(history, plan)};
  };

  it('is read as it was written', async () => {
    const {plan, history, text} = await kept();
    expect(readHistory(text)).to.deep.include({history, plan: JSON.stringify(plan)});
  });

  it('is none where it is spoilt, or of another version', async () => {
    const {text} = await kept();
    const spoils: [string, string][] = [
      ['"version":1', '"version":2'],
      ['"past":[', '"past":[null,'],
      ['"future":[', '"future":[{},'],
      ['"kind":"replace"', '"kind":"repaint"'],
      ['"kind":"replace"', '"kind":"toString"'],
      ['"kind":"policy","policy":"fastest"', '"kind":"policy","policy":"prettiest"'],
      ['"kind":"move","quantity":1', '"kind":"move","quantity":"1"'],
      ['"units":{"', '"units":{"mug":0.5,"'],
      ['"index":0', '"index":"first"'],
      ['"added":[', '"added":[{"index":0,"delivery":{"id":1}},'],
      ['"choice":{"from"', '"choice":{"was"'],
    ];
    for (const [from, to] of spoils) {
      expect(text, from).to.include(from);
      expect(readHistory(text.replace(from, to)), `${from} → ${to}`).to.equal(null);
    }
    for (const other of [null, '', '{', '[]', 'null', text.slice(1)]) expect(readHistory(other)).to.equal(null);
  });

  it('keeps the newest entries, as many as there is room for', async () => {
    const {plan, history} = await kept();
    const [entry] = history.past;
    const many = {past: Array.from({length: 90}, () => entry!), future: []};
    const long = {...entry!, name: {kind: 'move' as const, quantity: 1, product: 'x'.repeat(20_000), person: ''}};
    expect(readHistory(historyText(many, plan))?.history.past).to.have.length(50);
    const some = readHistory(historyText({past: [...many.past, ...Array.from({length: 20}, () => long)], future: []}, plan));
    expect(some?.history.past.length).to.be.within(1, 12);
    expect(some?.history.past.at(-1)?.name.kind).to.equal('move');
  });
});
