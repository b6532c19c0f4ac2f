/** The server-to-server checkout's paths, from behind `/stores/{hash}/v3`. */
import {Refusal} from '../refusal.js';
import {answering} from '../routing.js';

/** An error of this API (store-api 3.8). */
export function serverProblem(status: number, title: string): Refusal {
  return new Refusal(status, {status, title, type: 'https://developer.bigcommerce.com/docs/start/about/status-codes', errors: {}});
}

/** @throws Refusal */
export const answerServer = answering([], {
  unknownPath: ({path}) => serverProblem(404, `There is no resource ${path}.`),
  unknownMethod: ({path, method}) => serverProblem(405, `The resource ${path} does not answer ${method}.`),
});
