/** An emulated store that tells of every exchange it had. */
import {EmulatedStore, type From, type StoreOptions} from '../../src/emulator/index.js';
import type {Exchange, RequestKind} from './contract.js';

function parsed(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

export class RecordedStore extends EmulatedStore {
  /** What is asked from now on. */
  asked: RequestKind;
  readonly #tell: (exchange: Exchange) => void;

  constructor(options: StoreOptions, asked: RequestKind, tell: (exchange: Exchange) => void) {
    super(options);
    this.asked = asked;
    this.#tell = tell;
  }

  override async handle(request: Request, from?: From): Promise<Response> {
    const {method, url} = request;
    const kind = this.asked;
    const headers = Object.fromEntries(request.headers);
    const requestBody = parsed(await request.clone().text());
    const response = await super.handle(request, from);
    // A dropped connection is no answer.
    if (response.type === 'error') return response;
    const responseBody = parsed(await response.clone().text());
    this.#tell({method, url, headers, requestBody, status: response.status, responseBody, request: kind});
    return response;
  }
}
