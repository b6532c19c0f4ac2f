/** What the contract complains of, shown on a specification of a shop that sells one thing, and on broken answers of the real ones. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Exceptions} from './amendments.js';
import {type Contract, contractOf, type Exchange, type Finding} from './contract.js';
import {exceptions} from './exceptions.js';
import {RecordedStore} from './recorded-store.js';
import {newKinds} from './reports.js';
import {visit} from './shopper-visit.js';
import {readSpecifications, type Schema, type Specification, whereSpecified} from './specifications.js';

const json = (schema: Schema) => ({'application/json': {schema}});

const mug: Schema = {
  type: 'object',
  required: ['id'],
  properties: {
    id: {type: 'string', format: 'uuid'},
    price: {type: 'number', nullable: true},
    colour: {type: 'string', enum: ['blue', 'white']},
    handles: {type: 'array', items: {type: 'object', properties: {side: {type: 'string'}}}},
    wrapping: {anyOf: [{type: 'object', required: ['paper'], properties: {paper: {type: 'string'}}}, {type: 'integer'}]},
    home: {
      oneOf: [
        {type: 'integer'},
        {type: 'object', properties: {shelf: {type: 'string'}}},
        {type: 'object', properties: {box: {type: 'string'}}},
      ],
    },
  },
};

const shop: Specification = {
  openapi: '3.0.3',
  info: {title: 'Mugs', version: '1'},
  servers: [{url: 'https://{store_domain}/api/mugs'}],
  paths: {
    '/mugs/{mugId}': {
      parameters: [{name: 'mugId', in: 'path', required: true, schema: {type: 'integer'}}],
      get: {
        operationId: 'getMug',
        parameters: [
          {
            name: 'include',
            in: 'query',
            style: 'form',
            explode: false,
            schema: {type: 'array', items: {type: 'string', enum: ['handles']}},
          },
        ],
        responses: {200: {description: '', content: json(mug)}},
      },
      put: {
        operationId: 'putMug',
        requestBody: {required: true, content: json({type: 'object', required: ['colour'], properties: {colour: {type: 'string'}}})},
        responses: {200: {description: '', content: json(mug)}, 409: {description: ''}},
      },
      delete: {operationId: 'deleteMug', responses: {204: {description: ''}}},
    },
  },
};

const none: Exceptions = {values: [], statuses: [], spellings: [], paths: []};
const contractWith = (some: Partial<Exceptions> = {}): Contract => contractOf(new Map([['mugs.yml', shop]]), {...none, ...some});

const id = '3c4b2f1e-0000-4000-a000-000000000001';
const read = (responseBody: unknown, rest: Partial<Exchange> = {}): Exchange => ({
  method: 'GET',
  url: '/api/mugs/mugs/1',
  headers: {},
  requestBody: undefined,
  status: 200,
  responseBody,
  request: 'ours',
  ...rest,
});
const write = (requestBody: unknown, rest: Partial<Exchange> = {}): Exchange => read({id}, {method: 'PUT', requestBody, ...rest});

const brief = (findings: readonly Finding[]): string[] =>
  findings.map(({part, at, keyword}) => `${part} ${at} ${keyword}`.replace('  ', ' '));

describe('a contract', () => {
  const {check} = contractWith();
  const complaints = (exchange: Exchange): string[] => brief(check(exchange));

  it('has nothing against what is as specified, with more properties, and with null where that is allowed', () => {
    const answer = {id, price: null, colour: 'blue', handles: [{side: 'left'}], wrapping: 3, maker: 'Ada'};
    assert.deepEqual(complaints(read(answer)), []);
    assert.deepEqual(complaints(read(answer, {url: 'https://shop.example/fr/api/mugs/mugs/1?include=handles'})), []);
    assert.deepEqual(complaints(write({colour: 'blue'})), []);
    assert.deepEqual(complaints(read(undefined, {method: 'DELETE', status: 204})), []);
  });

  it('complains of values in answers: wrong types, null, formats, values not listed, missing ones', () => {
    assert.deepEqual(complaints(read({id: 7})), ['answer /id type']);
    assert.deepEqual(complaints(read({id: 'mug'})), ['answer /id format']);
    assert.deepEqual(complaints(read({id, colour: null})), ['answer /colour type', 'answer /colour enum']);
    assert.deepEqual(complaints(read({id, colour: 'red'})), ['answer /colour enum']);
    assert.deepEqual(complaints(read({id, handles: [{}, {side: 1}]})), ['answer /handles/1/side type']);
    assert.deepEqual(complaints(read({})), ['answer /id required']);
    assert.deepEqual(complaints(read(undefined)), ['answer type']);
    assert.deepEqual(complaints(read({}, {method: 'DELETE', status: 204})), ['answer type']);
  });

  it('complains once where none of several schemas fits, and where more than one does that must not', () => {
    assert.deepEqual(complaints(read({id, wrapping: {}})), ['answer /wrapping anyOf']);
    assert.deepEqual(complaints(read({id, home: {shelf: 'top'}})), ['answer /home several']);
    assert.deepEqual(complaints(read({id, home: {shelf: 1, box: 1}})), ['answer /home oneOf']);
  });

  it('complains of statuses and paths that are not documented, unless the answer is that there is no such path', () => {
    assert.deepEqual(complaints(read({}, {status: 418})), ['answer status']);
    assert.deepEqual(complaints(read({}, {url: '/api/mugs/cups'})), ['answer path']);
    assert.deepEqual(complaints(read({}, {url: '/api/plates/mugs/1'})), ['answer path']);
    assert.deepEqual(complaints(read({}, {url: '/api/mugs/cups', status: 404})), []);
    assert.deepEqual(complaints(read({}, {method: 'POST', status: 405})), []);
  });

  it('complains of our own requests always, of sensible ones if they were taken, of spoiled ones never', () => {
    const wrong = {colour: 1};
    const complained = ['request /requestBody/colour type'];
    assert.deepEqual(complaints(write(wrong)), complained);
    assert.deepEqual(complaints(write(wrong, {status: 409})), complained);
    assert.deepEqual(complaints(write(wrong, {request: 'sensible'})), complained);
    assert.deepEqual(complaints(write(wrong, {request: 'sensible', status: 409})), []);
    assert.deepEqual(complaints(write(wrong, {request: 'spoiled'})), []);
  });

  it('complains of missing bodies, and of paths and queries', () => {
    assert.deepEqual(complaints(write(undefined)), ['request /requestBody required']);
    assert.deepEqual(complaints(read({id}, {url: '/api/mugs/mugs/one'})), ['request /path/mugId type']);
    assert.deepEqual(complaints(read({id}, {url: '/api/mugs/mugs/1?include=handles,lid'})), ['request /query/include/1 enum']);
    assert.deepEqual(complaints(read({id}, {url: '/api/mugs/mugs/1?page=2'})), ['request /query/page additionalProperties']);
  });
});

describe('an exception', () => {
  const tolerated = {keyword: 'type', found: 'number', at: ['mugs.yml answer /handles/*/side'], reason: 'Seen'};

  it('forgives what it names and nothing else', () => {
    const {check} = contractWith({values: [tolerated]});
    assert.deepEqual(brief(check(read({id, handles: [{side: 1}]}))), []);
    assert.deepEqual(brief(check(read({id, handles: [{side: null}]}))), ['answer /handles/0/side type']);
    assert.deepEqual(brief(check(read({id, handles: 1}))), ['answer /handles type']);
    assert.deepEqual(brief(check(read({id, colour: 1}))), ['answer /colour type', 'answer /colour enum']);
  });

  it('can be for one value, and for some operations', () => {
    const {check} = contractWith({values: [{...tolerated, found: '7', operations: ['GET /mugs/{mugId}']}]});
    assert.deepEqual(brief(check(read({id, handles: [{side: 7}]}))), []);
    assert.deepEqual(brief(check(read({id, handles: [{side: 8}]}))), ['answer /handles/0/side type']);
    assert.deepEqual(brief(check(write({colour: 'blue'}, {responseBody: {id, handles: [{side: 7}]}}))), ['answer /handles/0/side type']);
  });

  it('lets one of several schemas fit', () => {
    const paper = {keyword: 'required', found: 'undefined', at: ['mugs.yml answer /wrapping/paper'], reason: 'Seen'};
    const {check, unused} = contractWith({values: [paper]});
    assert.deepEqual(brief(check(read({id, wrapping: {}}))), []);
    assert.deepEqual(unused(), []);
    assert.deepEqual(brief(check(read({id, wrapping: []}))), ['answer /wrapping anyOf']);
  });

  it('adds a status with the shape of its answer, a spelling, a path', () => {
    const refusal: Schema = {type: 'object', required: ['title'], properties: {title: {type: 'string'}}};
    const {check, unused} = contractWith({
      statuses: [{files: ['mugs.yml'], status: 422, answer: refusal, reason: 'Invalid data'}],
      spellings: [{file: 'mugs.yml', path: '/mug/{mugId}', sameAs: '/mugs/{mugId}', reason: 'Old'}],
      paths: [{method: 'GET', path: '/internal/lids', answers: {200: {type: 'array'}}, reason: 'Internal'}],
    });
    assert.equal(unused().length, 3);
    assert.deepEqual(brief(check(read({title: 'No'}, {status: 422}))), []);
    assert.deepEqual(brief(check(read({}, {status: 422}))), ['answer /title required']);
    assert.deepEqual(brief(check(read({id: 7}, {url: '/api/mugs/mug/1'}))), ['answer /id type']);
    assert.deepEqual(brief(check(read({}, {url: '/internal/lids'}))), ['answer type']);
    assert.deepEqual(brief(check(read([], {url: '/internal/lids?of=mugs'}))), ['request /query/of additionalProperties']);
    assert.deepEqual(unused(), []);
  });

  it('lets no schema be bent where too many fit', () => {
    const home = {keyword: 'type', found: 'object', at: ['mugs.yml answer /home'], reason: 'Seen'};
    assert.deepEqual(brief(contractWith({values: [home]}).check(read({id, home: {}}))), ['answer /home several']);
  });

  it('adds a status to some operations alone', () => {
    const {check} = contractWith({
      statuses: [{files: ['mugs.yml'], operations: ['PUT /mugs/{mugId}'], status: 422, reason: 'Invalid data'}],
    });
    assert.deepEqual(brief(check(write({colour: 'blue'}, {status: 422}))), []);
    assert.deepEqual(brief(check(read({}, {status: 422}))), ['answer status']);
  });

  it('leaves a documented status as it is', () => {
    const {check} = contractWith({statuses: [{files: ['mugs.yml'], status: 200, answer: {type: 'array'}, reason: 'Seen'}]});
    assert.deepEqual(brief(check(read({id}))), []);
  });

  it('is told of when nothing needed it, place by place', () => {
    const {check, unused} = contractWith({values: [{...tolerated, at: [...tolerated.at, 'mugs.yml answer /id']}]});
    check(read({id, handles: [{side: 1}]}));
    assert.deepEqual(unused(), ['mugs.yml answer /id type: Seen']);
  });
});

describe('a report', () => {
  it('has a line for each kind of finding that is new', () => {
    const findings = contractWith().check(read({handles: [{side: 1}, {side: 2}]}));
    const reported = new Set<string>();
    assert.deepEqual(newKinds(findings, reported), [
      "mugs.yml answer /id: required, must have required property 'id', found nothing (GET /mugs/{mugId} 200)",
      'mugs.yml answer /handles/*/side: type, must be string, found 1 (GET /mugs/{mugId} 200)',
    ]);
    assert.deepEqual(newKinds(findings, reported), []);
    const inList = findings.map(finding => ({...finding, at: `/0${finding.at}`}));
    assert.deepEqual(newKinds(inList, reported), []);
  });
});

/** A copy with another value at a JSON pointer; undefined takes away what is there. */
function changed(value: unknown, pointer: string, to: unknown): unknown {
  const copy = structuredClone(value);
  const names = pointer.split('/').slice(1);
  const last = names.pop() ?? '';
  const holder = names.reduce((part, name) => part[name] as Record<string, unknown>, copy as Record<string, unknown>);
  if (to === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = to;
  return copy;
}

describe('the contract with the store complains of an answer', () => {
  const contract = readSpecifications().then(specifications => contractOf(specifications, exceptions));

  /** The last answer to a write of a shopper's visit. */
  async function answered(): Promise<Exchange> {
    const exchanges: Exchange[] = [];
    await visit(new RecordedStore({scenario: 'two-consignments'}, 'ours', exchange => exchanges.push(exchange)));
    const found = exchanges.findLast(({method, status}) => method === 'PUT' && status === 200);
    assert.ok(found);
    return found;
  }

  const breakages: readonly (readonly [pointer: string, to: unknown, keyword: string])[] = [
    ['/id', 'a-checkout', 'format'],
    ['/grandTotal', '118.20', 'type'],
    ['/taxes', {}, 'type'],
    ['/isStoreCreditApplied', null, 'type'],
    ['/version', 1.5, 'type'],
    ['/cart/lineItems/physicalItems', undefined, 'required'],
    ['/cart/lineItems/physicalItems/0/quantity', undefined, 'required'],
    ['/cart/lineItems/physicalItems/0/giftWrapping', 'gold', 'type'],
    ['/consignments/0/selectedShippingOption', '', 'type'],
    ['/consignments/0/availableShippingOptions/0/cost', '4.50', 'type'],
    ['/consignments/0/availableShippingOptions/0/id', null, 'type'],
    ['/consignments/0/lineItemIds/0', 7, 'type'],
    ['/consignments/1/address/countryCode', undefined, 'required'],
    ['/consignments/1/address/city', null, 'type'],
    ['/consignments', null, 'type'],
  ];

  it('that was changed in no place at all: never', whereSpecified, async () => {
    assert.deepEqual(brief((await contract).check(await answered())), []);
  });

  for (const [pointer, to, keyword] of breakages) {
    it(`with ${to === undefined ? 'nothing' : JSON.stringify(to)} at ${pointer}`, whereSpecified, async () => {
      const exchange = await answered();
      const broken = {...exchange, responseBody: changed(exchange.responseBody, pointer, to)};
      assert.deepEqual(brief((await contract).check(broken)), [`answer ${pointer} ${keyword}`]);
    });
  }

  it('of a status the store never gives, and of a request that is not as it should be', whereSpecified, async () => {
    const exchange = await answered();
    const {check} = await contract;
    assert.deepEqual(brief(check({...exchange, status: 202})), ['answer status']);
    assert.deepEqual(brief(check({...exchange, requestBody: [exchange.requestBody]})), ['request /requestBody type']);
    assert.deepEqual(brief(check({...exchange, headers: {}})), [
      'request /header/content-type required',
      'request /header/accept required',
    ]);
  });
});
