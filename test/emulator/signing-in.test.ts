/** Signing in and out in the middle of a checkout, and who a guest says she is (store-api 2.3, 2.8, 8 item 20, 8b). */
import {expect} from 'chai';
import {onCheckout, priced, type Priced} from './checkout-calls.js';
import {people, ShopDriver, type Answered} from './shop-driver.js';

const CUSTOMER = '/internalapi/v1/checkout/customer';
const ADA = 'ada.lovelace@shopper.example';
const MINUTE = 60_000;

interface SignedIn {
  data: {customer: {id: number; isGuest: boolean; email: string; addresses: object[]}};
}

const signIn = (shop: ShopDriver, email: unknown = ADA, password: unknown = 'engine'): Promise<Answered<SignedIn>> =>
  shop.ask<SignedIn>('POST', CUSTOMER, {email, password});

const bill = (shop: ShopDriver, email: unknown, address: object = {}): Promise<Answered<Priced>> =>
  onCheckout(shop, 'POST', '/billing-address', {...address, email});

describe('signing in', () => {
  it('brings the customer, her address book and her e-mail on the bill (store-api 2.8, 8b)', async () => {
    const shop = await ShopDriver.open({scenario: 'guest'});
    const {status, body} = await signIn(shop);
    expect(status).to.equal(200);
    expect(body.data.customer).to.deep.include({id: 7, isGuest: false, email: ADA});
    const checkout = await priced(shop);
    expect(checkout.customer).to.deep.include({id: 7, isGuest: false});
    expect(checkout.customer?.addresses).to.have.length(4);
    expect(checkout.cart).to.deep.include({customerId: 7, email: ADA});
    expect(checkout.billingAddress).to.deep.include({email: ADA, address1: ''});
    expect(checkout.billingAddress['id']).to.match(/^[0-9a-f]{13}$/);
  });

  it('keeps the basket, its consignments and the bill a guest began, under her own e-mail', async () => {
    const shop = await ShopDriver.open({scenario: 'guest'});
    await shop.post({address: people.ben, lineItems: [shop.units('Blue mug', 1)]});
    await bill(shop, 'guest@shopper.example', people.ben);
    const before = await priced(shop);
    await signIn(shop);
    const after = await priced(shop);
    expect([after.consignments, after.cart.lineItems]).to.deep.equal([before.consignments, before.cart.lineItems]);
    expect(after.billingAddress).to.deep.equal({...before.billingAddress, email: ADA});
  });

  it('knows the e-mail in any case (a choice)', async () => {
    expect((await signIn(await ShopDriver.open({scenario: 'guest'}), ' Ada.Lovelace@Shopper.Example ')).status).to.equal(200);
  });

  for (const [what, email, password] of [
    ['of somebody else', 'ben@shopper.example', 'engine'],
    ['without a password', ADA, ''],
    ['with a number for a password', ADA, 1815],
    ['without an e-mail', null, 'engine'],
    ['with a list for an e-mail', [ADA], 'engine'],
  ] as const) {
    it(`${what} is 401 and changes nothing (store-api 2.8)`, async () => {
      const shop = await ShopDriver.open({scenario: 'guest', now: 0});
      const before = shop.store.snapshot();
      expect((await signIn(shop, email, password)).status).to.equal(401);
      expect(shop.store.snapshot()).to.deep.equal(before);
    });
  }

  it('brings a lost session back (store-api 9, expiredSession)', async () => {
    const shop = await ShopDriver.open();
    shop.store.act({kind: 'expire-session'});
    expect((await shop.read()).status).to.equal(404);
    await signIn(shop);
    expect((await shop.read()).status).to.equal(200);
  });

  it('works without a cart', async () => {
    const shop = new ShopDriver({scenario: 'empty'});
    expect((await signIn(shop)).status).to.equal(200);
    expect((await shop.ask('DELETE', CUSTOMER)).status).to.equal(200);
  });
});

describe('signing out', () => {
  it('empties the list of consignments and keeps the basket (store-api 8 item 20)', async () => {
    const shop = await ShopDriver.open({scenario: 'two-consignments'});
    const units = shop.lines.reduce((sum, {quantity}) => sum + quantity, 0);
    const {version} = shop.checkout;
    const {body} = await shop.ask<SignedIn>('DELETE', CUSTOMER);
    expect(body.data.customer).to.deep.include({id: 0, isGuest: true, addresses: []});
    const checkout = await priced(shop);
    expect(checkout.consignments).to.deep.equal([]);
    expect(checkout.cart.customerId).to.equal(0);
    expect(shop.lines.reduce((sum, {quantity}) => sum + quantity, 0)).to.equal(units);
    expect(checkout.version).to.equal((version ?? 0) + 1);
  });

  it('leaves nothing of the customer to whoever comes next (a choice)', async () => {
    const shop = await ShopDriver.open();
    await onCheckout(shop, 'POST', '/billing-address', people.ada);
    await onCheckout(shop, 'POST', '/store-credit');
    await shop.ask('DELETE', CUSTOMER);
    const checkout = await priced(shop);
    expect(checkout.billingAddress).to.deep.equal({});
    expect(checkout.cart.email).to.equal('');
    expect(checkout.outstandingBalance).to.equal(checkout.grandTotal);
    expect(JSON.stringify(checkout)).not.to.include('ovelace');
  });

  it('is nothing for a guest', async () => {
    const shop = await ShopDriver.open({scenario: 'guest', now: 0});
    await shop.post({address: people.ben, lineItems: [shop.units('Blue mug', 1)]});
    const before = shop.store.snapshot();
    expect((await shop.ask('DELETE', CUSTOMER)).status).to.equal(200);
    expect(shop.store.snapshot()).to.deep.equal(before);
  });

  for (const [expiredSession, status] of [
    ['404-and-empty-carts', 404],
    ['401', 401],
    ['403', 403],
  ] as const) {
    it(`of a session that is lost is ${status} and changes nothing (expiredSession ${expiredSession}, store-api 9)`, async () => {
      const shop = await ShopDriver.open({scenario: 'two-consignments', now: 0, behaviours: {expiredSession}});
      shop.store.act({kind: 'expire-session'});
      const before = shop.store.snapshot();
      expect((await shop.ask('DELETE', CUSTOMER)).status).to.equal(status);
      expect(shop.store.snapshot()).to.deep.equal(before);
    });
  }
});

describe("a guest's bill", () => {
  it('needs an e-mail, and beside it no address (store-api 2.3)', async () => {
    const shop = await ShopDriver.open({scenario: 'guest', now: 0});
    const before = shop.store.snapshot();
    for (const email of [undefined, '', '   ', null]) expect((await bill(shop, email, people.ben)).status, String(email)).to.equal(422);
    expect(shop.store.snapshot()).to.deep.equal(before);
    expect((await bill(shop, 'guest@shopper.example')).status).to.equal(200);
    expect((await priced(shop)).cart.email).to.equal('guest@shopper.example');
  });

  it('keeps its e-mail where a change names none (a choice)', async () => {
    const shop = await ShopDriver.open({scenario: 'guest'});
    const {body} = await bill(shop, 'guest@shopper.example');
    const id = String(body.billingAddress['id']);
    const {body: changed} = await onCheckout(shop, 'PUT', `/billing-address/${id}`, people.ben);
    expect(changed.billingAddress).to.deep.include({id, email: 'guest@shopper.example', city: 'Austin'});
  });

  it('is refused under the e-mail of an account, in any case: sign in (store-api 2.3)', async () => {
    const shop = await ShopDriver.open({scenario: 'guest', now: 0});
    for (const email of [ADA, ADA.toUpperCase(), ` ${ADA} `]) expect((await bill(shop, email, people.ben)).status, email).to.equal(403);
    expect((await priced(shop)).billingAddress).to.deep.equal({});
    await signIn(shop);
    expect((await bill(shop, ADA, people.ben)).status).to.equal(200);
  });

  it('is refused when too many e-mails were tried in an hour, the refused ones counted (store-api 2.3)', async () => {
    const shop = await ShopDriver.open({scenario: 'guest', now: 0});
    expect((await bill(shop, ADA)).status).to.equal(403);
    for (let count = 1; count < 10; count += 1) expect((await bill(shop, `guest-${count}@shopper.example`)).status).to.equal(200);
    const before = shop.store.snapshot();
    expect((await bill(shop, 'guest-10@shopper.example')).status).to.equal(429);
    expect((await bill(shop, ADA)).status).to.equal(403);
    expect(shop.store.snapshot()).to.deep.equal(before);
    expect((await bill(shop, 'GUEST-1@shopper.example')).status).to.equal(200);
    shop.store.act({kind: 'advance-clock', ms: 60 * MINUTE - 1});
    expect((await bill(shop, 'guest-10@shopper.example')).status).to.equal(429);
    shop.store.act({kind: 'advance-clock', ms: 1});
    expect((await bill(shop, 'guest-10@shopper.example')).status).to.equal(200);
  });

  it('of a customer needs an address and no e-mail (store-api 2.3)', async () => {
    const shop = await ShopDriver.open();
    for (const email of ['', undefined]) expect((await bill(shop, email)).status).to.equal(422);
    const {body} = await onCheckout(shop, 'POST', '/billing-address', people.ben);
    expect(body.billingAddress).to.deep.include({email: ADA, city: 'Austin'});
  });

  it('compares the version (store-api 2.3, 4.9)', async () => {
    const shop = await ShopDriver.open({now: 0});
    const {version} = shop.checkout;
    const posted = await onCheckout(shop, 'POST', '/billing-address', {...people.ben, version});
    expect(posted.status).to.equal(200);
    const before = shop.store.snapshot();
    const id = String(posted.body.billingAddress['id']);
    expect((await onCheckout(shop, 'POST', '/billing-address', {...people.ada, version})).status).to.equal(409);
    expect((await onCheckout(shop, 'PUT', `/billing-address/${id}`, {...people.ada, version})).status).to.equal(409);
    expect(shop.store.snapshot()).to.deep.equal(before);
  });
});
