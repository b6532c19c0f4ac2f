/** What holds for every service of every carrier, whatever the parcel (store-api 6.2). */
import {expect} from 'chai';
import * as fc from 'fast-check';
import {bands} from '../../src/emulator/carriers/distance.js';
import {carrierRates} from '../../src/emulator/carriers/carrier-rates.js';
import {rateTables} from '../../src/emulator/carriers/rate-tables/rate-tables.js';
import {serviceCost} from '../../src/emulator/carriers/service-rates.js';
import {EmulatedStore} from '../../src/emulator/index.js';
import {countries} from '../../src/emulator/scenarios/countries.js';
import {asDestination, ben} from '../../src/emulator/scenarios/people.js';
import {liveCarriers} from '../../src/emulator/state/shipping-state.js';
import type {LiveCarrier, ShippingMethod, StoreState} from '../../src/emulator/state/store-state.js';

const seeded = (numRuns: number): {seed: number; numRuns: number} => ({seed: 20260301, numRuns});

const carrier = fc.constantFrom(...liveCarriers);
const serviceOf = carrier.chain(name =>
  fc.record({step: fc.constant(rateTables[name].step), service: fc.constantFrom(...rateTables[name].services)}),
);
const grams = fc.oneof(fc.nat(5_000), fc.nat(80_000), fc.constantFrom(0, 500, 501, 1000, 1100));
const place = fc.record({
  countryCode: fc.oneof(fc.constantFrom('US', 'CA', 'GB', 'AU', 'MX', 'PL'), fc.constantFrom(...countries.map(({code}) => code))),
  stateOrProvinceCode: fc.constantFrom('', 'NY', 'TX', 'ON', 'NSW'),
  postalCode: fc.constantFrom('', '10001', '19103', '78701', 'M5V 2T6', 'SW1Y 4JH', '2010'),
});

/** A shop with every carrier connected, and a cart of one line. */
function shopOf(named: readonly LiveCarrier[], connected: readonly LiveCarrier[]): {state: StoreState; methods: ShippingMethod[]} {
  const state = new EmulatedStore({scenario: 'carriers', now: 0}).snapshot();
  const usual = state.zones.flatMap(({methods}) => methods)[0]!;
  state.carriers = connected.map(carrierId => ({carrierId, connection: {}}));
  return {state, methods: named.map((type, index) => ({...usual, id: index + 1, name: type, type}))};
}

describe('every service', () => {
  it('costs no less for more weight, in any band', () => {
    fc.assert(
      fc.property(serviceOf, grams, grams, fc.constantFrom(...bands), ({service, step}, one, other, band) => {
        const [lighter, heavier] = [Math.min(one, other), Math.max(one, other)];
        expect(serviceCost(service, step, lighter, band)).to.be.at.most(serviceCost(service, step, heavier, band));
      }),
      seeded(400),
    );
  });

  it('costs no less for a longer way, at any weight', () => {
    fc.assert(
      fc.property(serviceOf, grams, ({service, step}, weight) => {
        const costs = bands.map(band => serviceCost(service, step, weight, band));
        expect(costs).to.deep.equal([...costs].sort((a, b) => a - b));
      }),
      seeded(400),
    );
  });

  it('costs something, in whole cents', () => {
    fc.assert(
      fc.property(serviceOf, grams, fc.constantFrom(...bands), ({service, step}, weight, band) => {
        const cost = serviceCost(service, step, weight, band);
        expect(cost).to.be.greaterThan(0);
        expect(Number(cost.toFixed(2))).to.equal(cost);
      }),
      seeded(400),
    );
  });

  it('is under way no shorter for a longer way', () => {
    for (const name of liveCarriers) {
      for (const {days, code} of rateTables[name].services) {
        const known = bands.flatMap(band => days[band] ?? []);
        expect(known, code).to.deep.equal([...known].sort((a, b) => a - b));
      }
    }
  });
});

describe('any parcel', () => {
  const parcel = fc.record({
    place,
    weight: grams.map(whole => whole / 1000),
    named: fc.uniqueArray(carrier, {minLength: 1}),
    connected: fc.uniqueArray(carrier),
    chosen: fc.array(fc.boolean(), {minLength: 60, maxLength: 60}),
  });

  it('is offered services that were chosen, of carriers that are connected, and the same ones again', () => {
    let offers = 0;
    fc.assert(
      fc.property(parcel, ({place: where, weight, named, connected, chosen}) => {
        const {state, methods} = shopOf(named, connected);
        const line = {...state.checkout!.lines[0]!, quantity: 1, weight};
        const ask = () => carrierRates(state, {destination: {...asDestination(ben), ...where}, lines: [line], checkoutId: 'any'});
        for (const method of methods) {
          const codes = rateTables[method.type as LiveCarrier].services.map(({code}) => code).filter((_, index) => chosen[index]);
          const asked = {...method, settings: {carrier_options: {delivery_services: codes}}};
          const rates = ask()(asked)!;
          offers += rates.length;
          if (!connected.includes(method.type as LiveCarrier)) expect(rates).to.deep.equal([]);
          else if (method.type !== 'usps' || codes.length > 0) expect(codes).to.include.members(rates.map(({service}) => service));
          expect(new Set(rates.map(({service}) => service)).size).to.equal(rates.length);
          expect(ask()(asked)).to.deep.equal(rates);
        }
      }),
      seeded(200),
    );
    expect(offers).to.be.greaterThan(100);
  });
});
