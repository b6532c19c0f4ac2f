/** What `npm start` makes of its environment. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readSettings} from '../../demo/dev-server/settings.js';

describe("the demo's settings", () => {
  it('are port 5173 and no real store, unless told otherwise', () => {
    assert.deepEqual(readSettings({}), {port: 5173, storeUrl: null});
    assert.deepEqual(readSettings({PORT: '', STORE_URL: ''}), {port: 5173, storeUrl: null});
  });

  it('take a port and a store', () => {
    const {port, storeUrl} = readSettings({PORT: '8080', STORE_URL: 'https://shop.example'});
    assert.equal(port, 8080);
    assert.equal(storeUrl?.origin, 'https://shop.example');
  });

  for (const STORE_URL of ['shop.example', 'ftp://shop.example', 'https://shop.example/checkout', 'https://']) {
    it(`refuse the store "${STORE_URL}" with what to write instead`, () => {
      assert.throws(
        () => readSettings({STORE_URL}),
        /STORE_URL is ".*", which is no store's address\. Give .*STORE_URL=https:\/\/shop\.example/,
      );
    });
  }

  for (const PORT of ['http', '-1', '70000', '80.5']) {
    it(`refuse the port "${PORT}" with what to write instead`, () => {
      assert.throws(() => readSettings({PORT}), /PORT is ".*", which is no port\. Give .*PORT=8080/);
    });
  }
});
