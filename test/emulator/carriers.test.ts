/** Live carriers: which of their services a consignment is offered, at which cost, in which words (store-api 3.4, 6.2, 6.3). */
import {expect} from 'chai';
import {bandOf} from '../../src/emulator/carriers/distance.js';
import {rateTables} from '../../src/emulator/carriers/rate-tables/rate-tables.js';
import {liveCarriers, type LiveCarrier} from '../../src/emulator/state/shipping-state.js';
import type {ShippingMethod, StoreState} from '../../src/emulator/state/store-state.js';
import {people, ShopDriver, type Option} from './shop-driver.js';

/** The services each carrier is documented to have (store-api 6.2, and the methods of the shipping API's specification). */
const documented: Record<LiveCarrier, string> = {
  auspost:
    'AUS_LETTER_REGULAR_SMALL AUS_LETTER_REGULAR_Large AUS_LETTER_EXPRESS_SMALL AUS_LETTER_EXPRESS_MEDIUM AUS_LETTER_EXPRESS_LARGE ' +
    'AUS_PARCEL_REGULAR AUS_PARCEL_REGULAR_SATCHEL_500G AUS_PARCEL_REGULAR_SATCHEL_3KG AUS_PARCEL_REGULAR_SATCHEL_5KG ' +
    'AUS_PARCEL_EXPRESS AUS_PARCEL_EXPRESS_SATCHEL_500G AUS_PARCEL_EXPRESS_SATCHEL_3KG AUS_PARCEL_EXPRESS_SATCHEL_5KG ' +
    'AUS_PARCEL_COURIER AUS_PARCEL_COURIER_SATCHEL_MEDIUM INT_PARCEL_COR_OWN_PACKAGING INT_PARCEL_EXP_OWN_PACKAGING ' +
    'INT_PARCEL_STD_OWN_PACKAGING INT_PARCEL_AIR_OWN_PACKAGING INT_PARCEL_SEA_OWN_PACKAGING',
  canadapost:
    'DOM.RP DOM.EP DOM.XP DOM.XP.CERT DOM.PC DOM.LIB USA.EP USA.PW.ENV USA.PW.PAK USA.PW.PARCEL USA.SP.AIR USA.TP USA.TP.LVM USA.XP ' +
    'INT.XP INT.IP.AIR INT.IP.SURF INT.PW.ENV INT.PW.PAK INT.PW.PARCEL INT.SP.AIR INT.SP.SURF INT.TP',
  endicia:
    'PriorityExpress PriorityMailExpressInternational FirstClassPackageInternationalService Priority PriorityMailInternational First ' +
    'ParcelSelect MediaMail',
  usps:
    'PriorityExpress PriorityMailExpressInternational FirstClassPackageInternationalService Priority PriorityMailInternational First ' +
    'ParcelSelect MediaMail',
  fedex:
    'PRIORITY_OVERNIGHT STANDARD_OVERNIGHT FIRST_OVERNIGHT FEDEX_2_DAY FEDEX_EXPRESS_SAVER INTERNATIONAL_PRIORITY INTERNATIONAL_ECONOMY ' +
    'INTERNATIONAL_FIRST FEDEX_1_DAY_FREIGHT FEDEX_2_DAY_FREIGHT FEDEX_3_DAY_FREIGHT FEDEX_GROUND GROUND_HOME_DELIVERY ' +
    'INTERNATIONAL_PRIORITY_FREIGHT INTERNATIONAL_ECONOMY_FREIGHT EUROPE_FIRST_INTERNATIONAL_PRIORITY',
  royalmail:
    'SpecialDelivery1pm SpecialDelivery9am SpecialDelivery1pmSaturday SpecialDelivery9amSaturday SignedForFirstClass SignedForSecondClass ' +
    'Express9 Express10 ExpressAM Express24 Express48 StandardFirstClass StandardSecondClass InternationalStandard InternationalTracked ' +
    'InternationalEconomy',
  upsready:
    '2nd_Day_Air 2nd_Day_Air_AM 3_Day_Select Expedited Express Express_Plus Express_Saver Express_Early_AM Ground Next_Day_Air ' +
    'Next_Day_Air_Early_AM Next_Day_Air_Saver Saver Standard Today_Dedicated_Courier Today_Express Today_Express_Saver Today_Intercity ' +
    'Today_Standard Worldwide_Expedited Worldwide_Express Worldwide_Express_Plus Worldwide_Express_Saver Worldwide_Saver',
  zoom2u: '3_hour Same_day VIP',
};

const addresses = {
  ...people,
  sydney: {city: 'Sydney', stateOrProvinceCode: 'NSW', postalCode: '2010', countryCode: 'AU'},
  toronto: {city: 'Toronto', stateOrProvinceCode: 'ON', postalCode: 'M4B 1B3', countryCode: 'CA'},
  warsaw: {city: 'Warszawa', postalCode: '00-001', countryCode: 'PL'},
};
type Destination = keyof typeof addresses;

/** Somewhere each carrier delivers at home. */
const homes: Record<LiveCarrier, Destination> = {
  auspost: 'sydney',
  canadapost: 'toronto',
  endicia: 'ben',
  usps: 'ben',
  fedex: 'ben',
  royalmail: 'ada',
  upsready: 'ben',
  zoom2u: 'sydney',
};

/** A method that offers all services of a carrier and tells their transit time, unless its options say otherwise. */
function live(type: LiveCarrier, options: Record<string, unknown> = {}): Partial<ShippingMethod> {
  const carrier_options = {delivery_services: documented[type].split(' '), show_transit_time: true, ...options};
  return {name: type.toUpperCase(), type, settings: {carrier_options}};
}

/** One zone for the whole world with these methods, of which every carrier is connected. */
function offering(state: StoreState, ...methods: Partial<ShippingMethod>[]): void {
  const zone = state.zones.find(({name}) => name === 'United States')!;
  const usual = zone.methods[0]!;
  state.zones = [{...zone, type: 'global', methods: methods.map((method, index) => ({...usual, id: index + 1, ...method}))}];
  state.carriers = liveCarriers.map(carrierId => ({carrierId, connection: {}}));
}

/** What the usual basket is offered when it all goes to one address; `change` comes before it is asked. */
async function offered(
  methods: Partial<ShippingMethod>[],
  to: Destination | Record<string, string>,
  change: (state: StoreState) => void = () => undefined,
): Promise<Option[]> {
  const shop = await ShopDriver.open({scenario: 'carriers'});
  await shop.arrange(state => {
    offering(state, ...methods);
    change(state);
  });
  const lineItems = shop.lines.map(line => ({itemId: line.id, quantity: line.quantity}));
  await shop.post({address: typeof to === 'string' ? addresses[to] : to, lineItems});
  return shop.consignment(0).availableShippingOptions ?? [];
}

const weighing = (kilograms: number) => (state: StoreState) => {
  for (const line of state.checkout!.lines) line.weight = 0;
  state.checkout!.lines[0]!.weight = kilograms / state.checkout!.lines[0]!.quantity;
};

const described = (options: readonly Option[]): string[] => options.map(({description}) => description);
const only = async (...asked: Parameters<typeof offered>): Promise<Option> => (await offered(...asked))[0]!;

describe('the services of a carrier', () => {
  for (const carrier of liveCarriers) {
    it(`of ${carrier} are those that are documented, each under a name of its own (store-api 6.2)`, () => {
      const {services} = rateTables[carrier];
      expect(services.map(({code}) => code)).to.have.members(documented[carrier].split(' '));
      expect(new Set(services.map(({name}) => name)).size).to.equal(services.length);
    });

    it(`of ${carrier} are offered at home by name, cost and time under the method's name (store-api 3.4)`, async () => {
      const options = await offered([live(carrier)], homes[carrier]);
      expect(options.length).to.be.greaterThan(2);
      for (const {type, description, cost, transitTime} of options) {
        expect(type).to.equal(`shipping_${carrier}`);
        expect(description).to.match(new RegExp(`^${carrier.toUpperCase()} \\(.+\\)$`));
        expect(cost).to.be.greaterThan(0);
        expect(transitTime).to.match(/^1 business day$|^([2-9]|\d\d) business days$|^Same day$/);
      }
    });
  }

  it('reads as UPS® (UPS Next Day Air®) (store-api 3.4)', async () => {
    const method = {...live('upsready', {delivery_services: ['Next_Day_Air', '2nd_Day_Air']}), name: 'UPS®'};
    const [slower, faster] = await offered([method], 'ben');
    expect([slower?.description, slower?.transitTime]).to.deep.equal(['UPS® (UPS 2nd Day Air®)', '2 business days']);
    expect([faster?.description, faster?.transitTime]).to.deep.equal(['UPS® (UPS Next Day Air®)', '1 business day']);
  });

  it('can be selected, and keep their option through a read (store-api 4.4)', async () => {
    const shop = await ShopDriver.open({scenario: 'carriers'});
    await shop.arrange(state => offering(state, live('fedex')));
    await shop.post({address: people.ben, lineItems: [shop.units('Blue mug', 3)]});
    const {status} = await shop.select(0, 1);
    const selected = shop.consignment(0).selectedShippingOption;
    expect([status, selected?.description]).to.deep.equal([200, 'FEDEX (FedEx Home Delivery®)']);
    await shop.read();
    expect(shop.consignment(0).selectedShippingOption).to.deep.equal(selected);
    expect(shop.consignment(0).shippingCost).to.equal(selected?.cost);
  });
});

describe('where a service goes', () => {
  it('is somewhere, for each of them', async () => {
    const everywhere = (Object.keys(addresses) as Destination[]).map(async to => {
      return offered(
        [...liveCarriers].map(carrier => live(carrier)),
        to,
        weighing(0.1),
      );
    });
    const names = new Set((await Promise.all(everywhere)).flatMap(described));
    const all = liveCarriers.flatMap(carrier => rateTables[carrier].services.map(({name}) => `${carrier.toUpperCase()} (${name})`));
    expect([...names]).to.have.members(all);
  });

  const named = async (carrier: LiveCarrier, to: Destination, ...delivery_services: string[]): Promise<string[]> =>
    described(await offered([live(carrier, {delivery_services})], to));

  it('is within the home country, or out of it (store-api 6.2)', async () => {
    expect(await named('fedex', 'ben', 'FEDEX_GROUND', 'INTERNATIONAL_ECONOMY')).to.deep.equal(['FEDEX (FedEx Ground®)']);
    expect(await named('fedex', 'ada', 'FEDEX_GROUND', 'INTERNATIONAL_ECONOMY')).to.deep.equal(['FEDEX (FedEx International Economy®)']);
  });

  it('may be a region: USA and INT of Canada Post, Europe First of FedEx, Today of UPS (a choice)', async () => {
    const parcels = ['DOM.RP', 'USA.XP', 'INT.XP'];
    expect(await named('canadapost', 'toronto', ...parcels)).to.deep.equal(['CANADAPOST (Regular Parcel)']);
    expect(await named('canadapost', 'ben', ...parcels)).to.deep.equal(['CANADAPOST (Xpresspost USA)']);
    expect(await named('canadapost', 'ada', ...parcels)).to.deep.equal(['CANADAPOST (Xpresspost International)']);
    expect(await named('fedex', 'sydney', 'EUROPE_FIRST_INTERNATIONAL_PRIORITY')).to.deep.equal([]);
    expect(await named('fedex', 'ada', 'EUROPE_FIRST_INTERNATIONAL_PRIORITY')).to.deep.equal(['FEDEX (FedEx Europe First®)']);
    expect(await named('upsready', 'warsaw', 'Today_Express', 'Express')).to.deep.equal(['UPSREADY (UPS Today Express)']);
    expect(await named('upsready', 'toronto', 'Today_Express', 'Express')).to.deep.equal(['UPSREADY (UPS Express®)']);
  });

  it('may be one state: couriers of Zoom2u stay in it (a choice)', async () => {
    const perth = {city: 'Perth', stateOrProvinceCode: 'WA', postalCode: '6000', countryCode: 'AU'};
    expect(described(await offered([live('zoom2u')], perth))).to.deep.equal([]);
    expect(await named('zoom2u', 'sydney', 'VIP')).to.deep.equal(['ZOOM2U (VIP)']);
  });
});

describe('the distance', () => {
  const shop = {countryCode: 'US', stateCode: 'NY', postalCode: '10012'};
  const band = (countryCode: string, stateCode: string, postalCode: string, home: 'US' | 'CA' | 'GB' = 'US'): string =>
    bandOf(home, shop, {countryCode, stateCode, postalCode});

  it('is the state, then the postcodes that begin alike, then the country, its neighbours and the rest (a choice)', () => {
    expect(band('US', 'NY', '14604')).to.equal('same-state');
    expect(band('US', 'PA', '19103')).to.equal('near');
    expect(band('US', 'TX', '78701')).to.equal('far');
    expect(band('US', '', '')).to.equal('far');
    expect(band('MX', '', '01000')).to.equal('neighbour');
    expect(band('GB', '', '10012')).to.equal('elsewhere');
  });

  it("starts at the carrier's own depot when the shop is in another country (a choice)", () => {
    expect(band('CA', 'ON', 'K1A 0B1', 'CA')).to.equal('same-state');
    expect(band('CA', 'QC', 'm5v 2t6', 'CA')).to.equal('near');
    expect(band('US', 'NY', '10001', 'CA')).to.equal('neighbour');
    expect(band('GB', '', 'EC2A 4NE', 'GB')).to.equal('near');
    expect(band('GB', '', 'SW1Y 4JH', 'GB')).to.equal('far');
  });

  it('makes a service dearer and slower', async () => {
    const ground = live('fedex', {delivery_services: ['FEDEX_GROUND']});
    const near = await only([ground], 'dan');
    const far = await only([ground], 'ben');
    expect([near.cost, near.transitTime]).to.deep.equal([11.4, '1 business day']);
    expect([far.cost, far.transitTime]).to.deep.equal([14.82, '5 business days']);
  });

  it('knows a state by its name alone (store-api 3.5)', async () => {
    const {stateOrProvinceCode: _code, ...rest} = people.dan;
    const named = {...rest, stateOrProvince: 'New York'};
    const ground = live('fedex', {delivery_services: ['FEDEX_GROUND']});
    expect((await only([ground], {...named, postalCode: '20001'})).cost).to.equal(11.4);
  });

  it("is counted from the shop's own address", async () => {
    const ground = live('fedex', {delivery_services: ['FEDEX_GROUND']});
    const texan = await only([ground], 'ben', state => {
      state.settings.origin = {address1: '1 Main St', city: 'Dallas', stateCode: 'TX', postalCode: '75201', countryCode: 'US'};
    });
    expect([texan.cost, texan.transitTime]).to.deep.equal([11.4, '1 business day']);
  });
});

describe('the weight', () => {
  const first = live('endicia', {delivery_services: ['First', 'Priority']});

  it('counts by started steps of the whole parcel', async () => {
    const priority = live('endicia', {delivery_services: ['Priority']});
    const costs = [0, 0.5, 0.501, 1, 1.1].map(async kilograms => (await only([priority], 'dan', weighing(kilograms))).cost);
    expect(await Promise.all(costs)).to.deep.equal([8.8, 8.8, 9.7, 9.7, 10.6]);
  });

  it('keeps out what a service does not take', async () => {
    expect(described(await offered([first], 'dan', weighing(0.45)))).to.deep.equal([
      'ENDICIA (USPS First-Class Package Service®)',
      'ENDICIA (USPS Priority Mail®)',
    ]);
    expect(described(await offered([first], 'dan', weighing(0.451)))).to.deep.equal(['ENDICIA (USPS Priority Mail®)']);
    expect(described(await offered([first], 'dan', weighing(32)))).to.deep.equal([]);
  });
});

describe("a merchant's choices", () => {
  it('name the services that are offered; none named, none offered (store-api 6.2)', async () => {
    expect(described(await offered([live('fedex', {delivery_services: ['FEDEX_2_DAY', 'BY_MOON']})], 'ben'))).to.deep.equal([
      'FEDEX (FedEx 2Day®)',
    ]);
    expect(await offered([live('fedex', {delivery_services: []})], 'ben')).to.deep.equal([]);
    expect(await offered([live('fedex', {delivery_services: undefined})], 'ben')).to.deep.equal([]);
    expect(await offered([{...live('fedex'), settings: {}}], 'ben')).to.deep.equal([]);
  });

  it('are none for USPS, which then offers all it has, or only what is named after all (a choice)', async () => {
    const usps = {...live('usps'), name: 'USPS', settings: {}};
    expect(described(await offered([usps], 'ben'))).to.have.members([
      'USPS (USPS Media Mail®)',
      'USPS (USPS Parcel Select®)',
      'USPS (USPS Priority Mail®)',
      'USPS (USPS Priority Mail Express®)',
    ]);
    expect(described(await offered([live('usps', {delivery_services: ['Priority']})], 'ben'))).to.deep.equal([
      'USPS (USPS Priority Mail®)',
    ]);
  });

  it("show the transit time where it is switched on, be it true or '1' (store-api 6.2)", async () => {
    const times = [true, '1', false, '0', undefined].map(async show_transit_time => {
      const options = {delivery_services: ['FEDEX_2_DAY'], show_transit_time};
      return (await only([live('fedex', options)], 'ben')).transitTime;
    });
    expect(await Promise.all(times)).to.deep.equal(['2 business days', '2 business days', '', '', '']);
  });

  it('may insure the goods for a hundredth of their worth (a choice)', async () => {
    const costOf = async (include_package_value: unknown): Promise<number> =>
      (await only([live('fedex', {delivery_services: ['FEDEX_2_DAY'], include_package_value})], 'ben')).cost;
    // Three mugs, a tea towel and a notebook: 52.75.
    expect(await costOf('1')).to.equal(Number(((await costOf(false)) + 0.53).toFixed(2)));
  });

  it('reach only carriers that are connected; the others have not failed, so no method falls back (store-api 6.3)', async () => {
    const standIn: Partial<ShippingMethod> = {name: 'Parcel post', type: 'perorder', settings: {rate: 6.5}, is_fallback: true};
    const options = await offered([live('fedex', {delivery_services: ['FEDEX_2_DAY']}), live('upsready'), standIn], 'ben', state => {
      state.carriers = [{carrierId: 'fedex', connection: {}}];
    });
    expect(described(options)).to.deep.equal(['FEDEX (FedEx 2Day®)']);
  });
});

describe('carriers', () => {
  it('need a postcode, where the country has them (a choice, store-api 4.1)', async () => {
    const {postalCode: _postalCode, ...vague} = people.ben;
    expect(await offered([live('fedex')], vague)).to.deep.equal([]);
    const dubai = {city: 'Dubai', countryCode: 'AE'};
    expect(described(await offered([live('fedex', {delivery_services: ['INTERNATIONAL_PRIORITY']})], dubai))).to.have.length(1);
  });

  it('charge in the currency of the catalogue, which becomes the shopper’s (store-api 2.1)', async () => {
    const twoDay = live('fedex', {delivery_services: ['FEDEX_2_DAY'], include_package_value: true});
    const inDollars = await only([twoDay], 'ben');
    const shop = await ShopDriver.open({scenario: 'carriers'});
    await shop.arrange(state => offering(state, twoDay));
    await shop.ask('POST', `/api/storefront/carts/${shop.store.checkoutId}/currency`, {currencyCode: 'JPY'});
    await shop.read();
    await shop.post({address: people.ben, lineItems: shop.lines.map(line => ({itemId: line.id, quantity: line.quantity}))});
    expect(shop.consignment(0).availableShippingOptions?.[0]?.cost).to.equal(Math.round(inDollars.cost * 150));
  });

  it('stand beside static methods, with handling as for those (store-api 9)', async () => {
    const flat: Partial<ShippingMethod> = {name: 'Flat', type: 'perorder', settings: {rate: 20}};
    const twoDay = live('fedex', {delivery_services: ['FEDEX_2_DAY']});
    const plain = await offered([twoDay, flat], 'ben');
    const handled = await offered([{...twoDay, handling_fees: {fixed_surcharge: '2.5'}}, flat], 'ben');
    expect(described(plain)).to.deep.equal(['Flat', 'FEDEX (FedEx 2Day®)']);
    expect(handled[1]?.cost).to.equal((plain[1]?.cost ?? 0) + 2.5);
  });
});
