/** Setting up the app behind a carrier. */
import {expect} from 'chai';
import {readProviderApp, setProvider} from '../../src/emulator/carriers/provider-apps.js';
import {EmulatedStore} from '../../src/emulator/index.js';

const app = {carrierId: 'carrier_9', name: 'Boats', isMultiCarrier: true, rates: 'hang', delay: 5, connectionIsValid: false};

describe('a provider app', () => {
  it('is read as given, and what is not named takes its default', () => {
    expect(readProviderApp(app)).to.deep.equal(app);
    expect(readProviderApp({carrierId: 'carrier_9'})).to.deep.equal({
      ...{carrierId: 'carrier_9', name: 'carrier_9', isMultiCarrier: false, rates: null, delay: 0, connectionIsValid: true},
    });
    for (const answer of [{quote_id: 'q'}, null, 'anything']) {
      expect(readProviderApp({carrierId: 'carrier_9', rates: {answer}}).rates).to.deep.equal({answer});
    }
  });

  it('is a copy of what was given', () => {
    const given = {carrierId: 'carrier_9', rates: {answer: {quote_id: 'q'}}};
    const read = readProviderApp(given);
    given.rates.answer.quote_id = 'changed';
    expect(read.rates).to.deep.equal({answer: {quote_id: 'q'}});
  });

  it('takes the place of the one its carrier has, or stands beside the others', () => {
    const state = new EmulatedStore({scenario: 'carriers'}).snapshot();
    setProvider(state, readProviderApp(app));
    expect(state.providers.map(({carrierId}) => carrierId)).to.deep.equal(['carrier_52', 'carrier_9']);
    setProvider(state, readProviderApp({carrierId: 'carrier_52', rates: 'error'}));
    expect(state.providers.map(({carrierId, rates}) => [carrierId, rates])).to.deep.equal([
      ['carrier_9', 'hang'],
      ['carrier_52', 'error'],
    ]);
  });

  it('forgets only its own answers', () => {
    const state = new EmulatedStore({scenario: 'carriers'}).snapshot();
    state.providerCache = ['carrier_9:a', 'carrier_99:a'].map(key => ({key, until: 1, answer: null}));
    setProvider(state, readProviderApp(app));
    expect(state.providerCache.map(({key}) => key)).to.deep.equal(['carrier_99:a']);
  });

  const example = 'for instance {"carrierId": "carrier_52", "rates": "error"}';
  const wrong: [input: unknown, sentence: string][] = [
    [null, example],
    ['carrier_9', example],
    [[], example],
    [{name: 'Boats'}, example],
    [{carrierId: 'fedex'}, example],
    [{carrierId: 'carrier_'}, example],
    [{...app, speed: 1}, 'knows no "speed". Use: carrierId, name, isMultiCarrier, rates, delay, connectionIsValid.'],
    [{...app, name: ''}, 'name must be a text of 1 to 100 characters'],
    [{...app, name: 'n'.repeat(101)}, 'name must be a text of 1 to 100 characters'],
    [{...app, isMultiCarrier: 'yes'}, 'isMultiCarrier must be true or false'],
    [{...app, rates: 'slow'}, 'rates must be null for rates by weight, "error", "hang", or {"answer": …}'],
    [{...app, rates: {}}, 'rates must be'],
    [{...app, rates: {answer: undefined}}, 'rates must be'],
    [{...app, rates: {answer: 1, delay: 2}}, 'rates must be'],
    [{...app, delay: -1}, 'delay must be a number of milliseconds from 0'],
    [{...app, delay: '5'}, 'delay must be a number of milliseconds from 0'],
    [{...app, connectionIsValid: 1}, 'connectionIsValid must be true or false'],
  ];
  for (const [input, sentence] of wrong) {
    it(`is refused as ${JSON.stringify(input).slice(0, 80)} with a sentence that says what is allowed`, () => {
      expect(() => readProviderApp(input)).to.throw(Error, sentence);
    });
  }
});
