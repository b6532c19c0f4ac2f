/**
 * No element says a sentence of its own: the widget is drawn in a language whose every sentence stands in marks, in front of a store that
 * writes Cyrillic. A Latin letter outside the marks is then neither the language's nor the store's.
 */
import {expect} from 'chai';
import {registerWords} from '../../src/index.js';
import type {OpenState} from '../../src/session/state.js';
import {MarkedWidget} from '../support/marked-widget.js';
import {markedWords} from '../support/marked-words.js';

const isIdle = ({activity}: OpenState) => activity.kind === 'idle';

describe('no sentence is hard-coded', () => {
  let widget: MarkedWidget;
  const language = document.documentElement.lang;

  before(() => {
    registerWords('ru', markedWords);
    document.documentElement.lang = 'ru';
  });
  after(() => {
    document.documentElement.lang = language;
  });
  afterEach(() => {
    document.querySelector('multidrop-checkout')?.remove();
  });

  it('from the first question to payment', async () => {
    widget = await MarkedWidget.open({scenario: 'default'});
    await widget.press('answerFew');
    await widget.pickAddress();
    await widget.press('addPerson');
    await widget.typeNewAddress();
    await widget.press('addAndChoose');
    await widget.press('cancel');
    await widget.press('addPerson');
    await widget.pickAddress(1);
    await widget.press('continueToPayment');
    await widget.press('moveProduct');
    await widget.press('moveToPerson');
    await widget.press('oneMore');
    for (const typed of ['99', '']) await widget.type('input[type="number"]', typed);
    await widget.press('changeAddressFor');
    await widget.press('editThisAddress');
    await widget.untilThereIs('multidrop-address-form');
    await widget.press('continueToPayment');
    await widget.press('cancel');
    await widget.press('changeAnswer');
    await widget.press('answerOne');
    await widget.press('allToOne');
    await widget.press('undoAct');
    await widget.press('redoAct');
    await widget.press('undoAct');
    await widget.until(isIdle);
    await widget.check('saved');
    await widget.press('removePerson');
    await widget.press('bringPersonBack');
  });

  it('in a view by items, of more people than are shown at first', async () => {
    widget = await MarkedWidget.open({scenario: 'default'});
    await widget.press('answerFew');
    await widget.pickAddress();
    for (const nth of [1, 2, 3, 0]) {
      await widget.press('addPerson');
      await widget.pickAddress(nth);
    }
    await widget.look(1, 'multidrop-item');
    await widget.press('giveProductToSomebodyElse');
    await widget.press('restOfTo');
    await widget.press('giveTo');
    await widget.press('splitLineEvenly');
    await widget.look(0, 'multidrop-delivery');
    expect([...widget.seen]).to.include.members([
      ...['inBasket', 'personHas', 'sharesOf', 'addressesAndShipping', 'viewShown', 'viewLoading'],
      ...['whoGetsRest', 'splitWouldBe', 'splitIs'],
    ]);
  });

  it('in a list for many', async () => {
    widget = await MarkedWidget.open({scenario: 'default'});
    await widget.press('answerMany');
    await widget.untilThereIs('multidrop-list');
    await widget.press('chooseOrTypeFor');
    await widget.pickAddress();
    await widget.press('chooseOrTypeFor');
    await widget.pickAddress(1);
    await widget.type('tr:nth-child(2) input[type="number"]', '1');
    await widget.until(({checkout, activity}) => checkout.consignments.length > 0 && activity.kind === 'idle');
    await widget.check('saved');
    await widget.press('continueToPayment');
    await widget.press('removePerson');
    expect([...widget.seen]).to.include.members([
      'stillWith',
      'leftOf',
      'rowN',
      'nameFor',
      'methodAndPrice',
      'methodsLater',
      'removedShort',
    ]);
  });

  it('where shipping is chosen for everybody, and a code is redeemed', async () => {
    widget = await MarkedWidget.open({scenario: 'two-consignments'});
    await widget.untilThereIs('multidrop-policy-choice');
    await widget.press('policyForEverybody');
    await widget.until(isIdle);
    await widget.press('addCode');
    await widget.untilThereIs('#code');
    await widget.press('apply');
    await widget.type('#code', '5-0-5');
    await widget.press('apply');
    await widget.until(({redemption}) => redemption.refused !== null);
    await widget.check('the code is not taken');
    expect([...widget.seen]).to.include.members(['policyChosen', 'actPolicy', 'costsOf', 'enterCode', 'codeNotTaken']);
  });

  it('where an address is pasted, and looked at once more before it is saved', async () => {
    widget = await MarkedWidget.open({scenario: 'default'});
    await widget.press('answerFew');
    await widget.typeNewAddress();
    await widget.press('pasteAddress');
    await widget.press('fillInForm');
    await widget.type('textarea#text', ['Цзэ Цай', 'Эээ 7', '10115 Берлин'].join('\n'));
    await widget.press('fillInForm');
    expect([...widget.seen]).to.include.members(['pasteNothing', 'pasteFilled']);
    await widget.press('undoPaste');
    await widget.press('pasteAddress');
    await widget.press('fillInForm');
    const state = 'select[name^="stateOrProvince"]';
    await widget.type(state, (widget.all(state)[0] as HTMLSelectElement).options[1]!.value);
    await widget.press('saveAddress');
    expect([...widget.seen]).to.include.members(['lookAgain', 'doubtLetters', 'changeIt', 'keepAsItIs']);
  });

  it('where the same address stands twice, and things come and go in the basket', async () => {
    widget = await MarkedWidget.open({scenario: 'two-consignments'});
    const {session} = widget.element;
    const [ada, ben] = widget.state.plan.deliveries;
    session?.edit({kind: 'set-address', id: ben!.id, address: ada!.address!});
    await widget.check('the same address twice');
    await widget.press('keepApart');
    widget.store.act({kind: 'add-line', productId: 105});
    await session?.refresh();
    await widget.check('units arrived');
    const line = widget.store.snapshot().checkout!.lines[0]!;
    widget.store.act({kind: 'remove-line', lineItemId: line.id});
    await session?.refresh();
    await widget.check('units left');
    expect([...widget.seen]).to.include.members(['sameAddressAs', 'sendAsOne', 'staysApart', 'unitsArrived', 'unitsLeft']);
  });

  it('where new addresses may go into the address book', async () => {
    widget = await MarkedWidget.open({scenario: 'two-consignments'});
    const {session} = widget.element;
    const [ada, ben] = widget.state.plan.deliveries;
    session?.edit({kind: 'set-address', id: ada!.id, address: {...ada!.address!, phone: ''}});
    await widget.untilThereIs('multidrop-address-book');
    session?.edit({kind: 'set-address', id: ben!.id, address: {...ben!.address!, phone: ''}});
    session?.answerBook([ben!.id]);
    await widget.check('addresses to choose from');
    expect([...widget.seen]).to.include.members(['bookQuestion', 'bookHint', 'bookAll', 'bookWhose', 'saveAddressOf']);
  });

  it('where the store says neither countries nor fields', async () => {
    widget = await MarkedWidget.open({scenario: 'guest'}, (_element, store) => {
      store.addFaults([
        {kind: 'html', times: 'always', match: {path: '/countries'}},
        {kind: 'html', times: 'always', match: {path: '/form-fields'}},
      ]);
    });
    await widget.press('answerFew');
    await widget.untilThereIs('multidrop-address-form');
    await widget.press('saveAddress');
    const first = widget.all('input[name="firstName"]').at(-1) as HTMLInputElement;
    first.value = 'Ц'.repeat(3);
    first.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await widget.press('continueToPayment');
    expect([...widget.seen]).to.include.members(['firstName', 'state', 'enterCity', 'problemFormOpen', 'optional']);
  });

  it('where an address is looked for among many', async () => {
    widget = await MarkedWidget.open({scenario: 'default'}, (_element, store) => {
      const snapshot = store.snapshot();
      const [first] = snapshot.account.addresses;
      snapshot.account.addresses.push(...Array.from({length: 60}, (_, n) => ({...first!, id: 900 + n, address1: `${n} Side Street`})));
      store.restore(snapshot);
    });
    await widget.press('answerFew');
    for (const sought of ['', '5 нигде', 'Цай Цзэ']) await widget.type('[role="combobox"]', sought);
    expect([...widget.seen]).to.include.members(['addressesFound', 'moreAddresses', 'noAddressFound', 'findAddress', 'typeNewAddressFor']);
  });

  it('where nothing can be quoted', async () => {
    widget = await MarkedWidget.open({scenario: 'no-zone'});
    await widget.press('answerFew');
    await widget.pickAddress();
    await widget.until(({checkout}) => checkout.consignments.length > 0);
    await widget.until(isIdle);
    await widget.check('no quotes');
    await widget.press('continueToPayment');
    await widget.until(({problems}) => problems.length > 0);
    await widget.check('no quotes, and Continue was pressed');
    expect([...widget.seen]).to.include('problemNoQuotes');
  });

  for (const [status, says] of [
    [401, 'failSignedOut'],
    [404, 'failGoneAtStart'],
    [418, 'failRefused'],
    [429, 'failRateLimited'],
  ] as const) {
    it(`where the store does not open: ${status}`, async () => {
      widget = await MarkedWidget.open({scenario: 'default'}, (_element, store) => {
        store.addFaults([{kind: 'status', status, times: 'always', match: {path: '/checkouts'}}]);
      });
      expect([...widget.seen]).to.include(says);
    });
  }

  for (const scenario of [
    'guest',
    'single-unit',
    'pickup',
    'gift-line',
    'wrapped',
    'custom-item',
    'bundle',
    'every-field',
    'empty',
  ] as const) {
    it(`when the scenario ${scenario} opens`, async () => {
      widget = await MarkedWidget.open({scenario});
      if (scenario === 'empty') return;
      await widget.element.session?.loadAddressData();
      await widget.check('with the fields of the store');
      if (widget.all('multidrop-address-form').length > 0) await widget.press('saveAddress');
    });
  }

  for (const kind of ['lose-answer', 'html'] as const) {
    it(`when the store fails: ${kind}`, async () => {
      widget = await MarkedWidget.open({scenario: 'two-consignments'});
      widget.store.addFaults([{kind, times: 'always', match: {path: '/api/'}}]);
      const [ada, ben] = widget.state.plan.deliveries;
      widget.element.session?.edit({kind: 'move', key: Object.keys(ada!.portions)[0]!, quantity: 1, from: ada!.id, to: ben!.id});
      void widget.element.session?.leave();
      await widget.until(({activity}) => activity.kind === 'stopped');
      await widget.check('stopped');
    });
  }

  it('and most sentences were looked at', () => {
    const all = Object.keys(markedWords);
    const missed = all.filter(name => !MarkedWidget.everSeen.has(name));
    expect(missed.length, missed.join(', ')).to.be.lessThan(all.length / 2);
  });
});
