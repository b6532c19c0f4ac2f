/** What becomes of a request that gives no answer that can be used: one failure with a reason, or the bug or abort as it is. */
import {expect} from 'chai';
import {asFailure, CheckoutFailure, type FailureReason} from '../../src/api/failure.js';
import {wireCheckout, wireConsignment, wireItem, wireOption} from '../support/samples.js';
import {cannedStore, failureOf, json, thrownBy} from './canned-store.js';

const load = (answer: () => Response | Promise<Response>) => failureOf(cannedStore(answer).client.load('c'));
const html = (status: number) => new Response('<!doctype html><title>Sorry</title>', {status, headers: {'Content-Type': 'text/html'}});

/** Never answers, but honours the signal, as a fetch does. */
const hung: typeof fetch = (_input, {signal} = {}) =>
  new Promise((_resolve, reject) => {
    const end = () => reject(signal?.reason as Error);
    if (signal?.aborted) end();
    signal?.addEventListener('abort', end);
  });

describe('the status of an answer', () => {
  const table: [status: number, reason: FailureReason][] = [
    [400, 'refused'],
    [401, 'signed-out'],
    [403, 'signed-out'],
    [404, 'gone'],
    [408, 'timeout'],
    [409, 'conflict'],
    [410, 'gone'],
    [413, 'refused'],
    [415, 'refused'],
    [422, 'refused'],
    [423, 'refused'],
    [429, 'rate-limited'],
    [500, 'timeout'],
    [502, 'timeout'],
    [503, 'timeout'],
    [504, 'timeout'],
  ];
  for (const [status, reason] of table) {
    it(`${status} means "${reason}", whatever the body`, async () => {
      for (const answer of [
        () => json({}, status),
        () => html(status),
        () => new Response(null, {status}),
        () => json([{status, message: 'No.'}], status),
      ]) {
        const failure = await load(answer);
        expect(failure).to.be.instanceOf(CheckoutFailure);
        expect(failure).to.include({reason, status});
      }
    });
  }

  it('503 means "rate-limited" where the store says when to come back', async () => {
    expect(await load(() => json({}, 503, {'Retry-After': '7'}))).to.include({reason: 'rate-limited', retryAfter: 7000});
    expect((await load(() => json({}, 503, {'Retry-After': 'soon'}))).reason).to.equal('timeout');
  });

  it('an empty cart means "gone", whatever the status', async () => {
    expect((await load(() => json({status: 422, title: 'Empty', type: 'https://store.example/errors/empty_cart'}, 422))).reason).to.equal(
      'gone',
    );
    expect((await load(() => json({status: 422, title: 'Other', type: 'not_empty_cart_at_all'}, 422))).reason).to.equal('refused');
  });

  it('is in the message, with the request, for the console', async () => {
    expect((await load(() => json({}, 422))).message).to.equal('GET /api/storefront/checkouts/c: refused, status 422');
  });
});

describe('how long to wait', () => {
  const waitFor = async (retryAfter: string) => (await load(() => json({}, 429, {'Retry-After': retryAfter}))).retryAfter;

  it('is said in seconds', async () => {
    expect(await waitFor('30')).to.equal(30_000);
    expect(await waitFor('0')).to.equal(0);
  });

  it('is said as a date', async () => {
    expect(await waitFor(new Date(Date.now() + 60_000).toUTCString())).to.be.within(50_000, 60_000);
    expect(await waitFor(new Date(Date.now() - 60_000).toUTCString())).to.equal(0);
  });

  it('is not known where nothing, or nothing readable, is said', async () => {
    expect(await waitFor('soon')).to.equal(undefined);
    expect((await load(() => json({}, 429))).retryAfter).to.equal(undefined);
  });
});

describe('the store’s words', () => {
  const wordsOf = async (body: unknown, status = 422) => (await load(() => json(body, status))).storeWords;

  const table: [shape: string, body: unknown, words: string][] = [
    ['a problem', {status: 404, title: 'Cart Not Found', type: 'about:blank', detail: 'The cart is not there.'}, 'The cart is not there.'],
    [
      'a problem with a title only',
      {status: 409, title: 'The cart has changed.', type: 'https://shop.example/status-codes'},
      'The cart has changed.',
    ],
    ['a problem with an empty detail', {status: 404, title: 'Cart Not Found', type: 'about:blank', detail: ''}, 'Cart Not Found'],
    ['a problem in a list', {errors: [{status: 400, title: 'Bad', type: 'about:blank', detail: 'Wrong id.'}]}, 'Wrong id.'],
    ['a problem in a list with an empty detail', {errors: [{status: 400, title: 'Bad id', detail: ''}]}, 'Bad id'],
    [
      'sentences in a list',
      {status: 422, title: 'Unprocessable', type: 'empty_cart', errors: ['The cart is empty.', 'And more.']},
      'The cart is empty.',
    ],
    ['a detail before sentences in a list', {title: 'Unprocessable', errors: ['Second.'], detail: 'First.'}, 'First.'],
    ['codes and messages', {errors: [{code: 'x', message: 'No such option.'}]}, 'No such option.'],
    ['a list of messages', [{status: 400, message: 'The field is missing.'}], 'The field is missing.'],
    [
      'errors by field',
      {status: 422, title: 'Unprocessable', type: 'x', errors: {'2.address': 'The postcode is missing.'}},
      'The postcode is missing.',
    ],
    ['lists of errors by field', {title: 'Unprocessable', errors: {'0.lineItems': ['Too many units.']}}, 'Too many units.'],
    ['no errors by field', {status: 422, title: 'Unprocessable', type: 'x', errors: {}}, 'Unprocessable'],
    ['nothing', {}, ''],
    ['a number', 7, ''],
    ['null', null, ''],
    ['an empty list', [], ''],
    ['errors that are none', {title: 'No', errors: 'none'}, 'No'],
    ['errors nobody understands', {title: 'No', errors: [[[]], 4]}, 'No'],
  ];
  for (const [shape, body, words] of table) {
    it(`are read from ${shape}`, async () => {
      expect(await wordsOf(body)).to.equal(words);
    });
  }

  it('are cleaned of markup and of spaces', async () => {
    expect(await wordsOf({detail: ' We do not ship\n to <b class="x">Mars</b>.<br/>Sorry. <script src="/x.js"></script>'})).to.equal(
      'We do not ship to Mars . Sorry.',
    );
  });

  it('are kept short', async () => {
    expect(await wordsOf({detail: 'long '.repeat(1000)})).to.have.length.at.most(300);
  });

  it('are none where the store answers a page', async () => {
    expect((await load(() => html(422))).storeWords).to.equal('');
  });
});

describe('the refused element', () => {
  const indexOf = async (errors: unknown) => (await load(() => json({title: 'No', errors}, 422))).refusedIndex;

  it('is known where the store names it', async () => {
    expect(await indexOf({'2.address': 'Wrong.'})).to.equal(2);
    expect(await indexOf({'[3].lineItems': 'Wrong.'})).to.equal(3);
    expect(await indexOf({0: 'Wrong.'})).to.equal(0);
    expect(await indexOf({'12.address.postalCode': ['Wrong.']})).to.equal(12);
    expect(await indexOf({general: 'Something is wrong.', '1.address': 'Wrong.'})).to.equal(1);
  });

  it('is not guessed at', async () => {
    expect(await indexOf({address: 'Wrong.'})).to.equal(undefined);
    expect(await indexOf({'2nd': 'Wrong.'})).to.equal(undefined);
    expect(await indexOf(['Wrong.'])).to.equal(undefined);
    expect(await indexOf({})).to.equal(undefined);
  });
});

describe('no answer', () => {
  it('is "unreachable" when there is no connection', async () => {
    const cause = new TypeError('Failed to fetch');
    const failure = await failureOf(cannedStore(() => Promise.reject(cause)).client.load('c'));
    expect(failure).to.include({reason: 'unreachable', status: undefined, cause});
  });

  it('is "unreachable" when the connection breaks while the answer comes', async () => {
    const broken = () => new Response(new ReadableStream({start: controller => controller.error(new TypeError('network error'))}));
    expect((await load(broken)).reason).to.equal('unreachable');
  });

  it('is "timeout" in time, to reads and to writes each in their own', async () => {
    const impatient = (read: number, write: number) => cannedStore(undefined, {fetch: hung, patience: {read, write}}).client;
    expect(await failureOf(impatient(5, 60_000).load('c'))).to.include({reason: 'timeout', status: undefined});
    expect((await failureOf(impatient(60_000, 5).removeConsignment('c', 'd', {version: undefined}))).reason).to.equal('timeout');
  });

  it('is "timeout" when the answer begins and never ends', async () => {
    const endless: typeof fetch = (_input, {signal} = {}) => {
      const body = new ReadableStream({start: controller => signal?.addEventListener('abort', () => controller.error(signal.reason))});
      return Promise.resolve(new Response(body));
    };
    expect((await failureOf(cannedStore(undefined, {fetch: endless, patience: {read: 5, write: 5}}).client.load('c'))).reason).to.equal(
      'timeout',
    );
  });
});

describe('an abort by the caller', () => {
  it('travels on as it is, from the start or on the way', async () => {
    const reason = new Error('No longer wanted.');
    const {client} = cannedStore(undefined, {fetch: hung});
    expect(await thrownBy(client.load('c', AbortSignal.abort(reason)))).to.equal(reason);
    const caller = new AbortController();
    const asked = client.chooseShippingOption('c', 'd', 'o', {version: undefined, signal: caller.signal});
    caller.abort(reason);
    expect(await thrownBy(asked)).to.equal(reason);
    expect(() => asFailure(reason)).to.throw(reason.message);
  });
});

describe('a bug', () => {
  it('in a wrapped fetch that throws at once travels on: nothing was sent', async () => {
    const bug = new TypeError('undefined is not a function');
    const {client} = cannedStore(undefined, {
      fetch: () => {
        throw bug;
      },
    });
    expect(await thrownBy(client.load('c'))).to.equal(bug);
  });

  it('in reading the cookies travels on', async () => {
    const bug = new ReferenceError('document is not defined');
    const {client} = cannedStore(undefined, {
      cookies: () => {
        throw bug;
      },
    });
    expect(await thrownBy(client.load('c'))).to.equal(bug);
  });

  it('in a body that is no JSON travels on', async () => {
    const {client} = cannedStore();
    expect(await thrownBy(client.chooseShippingOption('c', 'd', 1n as unknown as string, {version: undefined}))).to.be.instanceOf(
      TypeError,
    );
  });
});

describe('an answer that is not a store’s', () => {
  const unreadable: [what: string, answer: () => Response][] = [
    ['a page', () => html(200)],
    ['broken JSON', () => new Response('{"id": "f06', {headers: {'Content-Type': 'application/json'}})],
    ['nothing', () => new Response('')],
    ['null', () => json(null)],
    ['a list', () => json([wireCheckout()])],
    ['another envelope', () => json({data: wireCheckout()})],
    ['a checkout without an id', () => json(wireCheckout({id: undefined}))],
    ['a checkout without a cart', () => json({...wireCheckout(), cart: undefined})],
    ['a checkout without consignments', () => json(wireCheckout({consignments: undefined}))],
    ['a cart without lines', () => json(wireCheckout({cart: {lineItems: undefined}}))],
    ['a cart without a currency', () => json(wireCheckout({cart: {currency: undefined}}))],
    [
      'a physical item without its options (R4)',
      () => json(wireCheckout({lineItems: {physicalItems: [wireItem('mug', 1, {options: undefined})]}})),
    ],
    [
      'a physical item whose options are null (R4)',
      () => json(wireCheckout({lineItems: {physicalItems: [wireItem('mug', 1, {options: null})]}})),
    ],
    ['half a unit', () => json(wireCheckout({lineItems: {physicalItems: [wireItem('mug', 1.5)]}}))],
    ['fewer than no units', () => json(wireCheckout({lineItems: {physicalItems: [wireItem('mug', -1)]}}))],
    ['a checkout without a total', () => json({...wireCheckout(), grandTotal: undefined})],
    [
      'a shipping option without a price',
      () => json(wireCheckout({consignments: [wireConsignment([], {availableShippingOptions: [{...wireOption('o'), cost: null}]})]})),
    ],
    ['a consignment without its lines', () => json(wireCheckout({consignments: [{id: 'c'}]}))],
  ];
  for (const [what, answer] of unreadable) {
    it(`is "unreadable": ${what}`, async () => {
      const failure = await load(answer);
      expect(failure).to.include({reason: 'unreadable', status: 200});
      expect(failure.cause, 'the cause, for the console').to.be.instanceOf(Error);
    });
  }
});
