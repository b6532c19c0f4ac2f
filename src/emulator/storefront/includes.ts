/** What a request asks to be shown beyond the usual (store-api 1.1). */
import type {StoreRequest} from '../routing.js';

/** `include` is one comma-separated parameter; several are taken together (store-api 1, 8b). */
export function includesOf(request: StoreRequest): Set<string> {
  return new Set(
    request.query
      .getAll('include')
      .flatMap(list => list.split(','))
      .map(name => name.trim()),
  );
}
