/** Asking an app whether what a merchant connects it with is right (store-api 6.3, 6.6). */
import type {ProviderCarrier, StoreState} from '../state/store-state.js';
import {readConnectionAnswer, type ConnectionAnswer} from './provider-answers.js';
import {callProvider} from './provider-calls.js';

/**
 * What the app says of the connection it has in the store. null where there is no such connection, no such app, or no answer that can be
 * read. The store answers its merchant 204 whatever comes (store-api 6.3).
 */
export function checkConnection(state: StoreState, carrierId: ProviderCarrier): ConnectionAnswer | null {
  const connected = state.carriers.find(carrier => carrier.carrierId === carrierId);
  const app = state.providers.find(provider => provider.carrierId === carrierId);
  if (connected === undefined || app === undefined) return null;
  const answer: ConnectionAnswer = app.connectionIsValid
    ? {valid: true, messages: []}
    : {valid: false, messages: [{text: 'The credentials are not those of an account.', type: 'ERROR'}]};
  return callProvider(state, app, {
    kind: 'check-connection',
    request: {connection_options: {...connected.connection}},
    reply: {answer},
    read: readConnectionAnswer,
  });
}
