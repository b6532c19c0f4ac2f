/** The APIs that the specification files describe: which operation of which file a request is for, and the validator of that file. */
import {type Document, OpenAPIRouter, OpenAPIValidator} from 'openapi-backend';
import {formats} from './formats.js';
import type {Specification, SpecifiedOperation} from './specifications.js';

interface Api {
  readonly file: string;
  /** Matches up to where the file's paths begin. */
  readonly prefix: RegExp;
  readonly router: OpenAPIRouter;
  readonly validator: OpenAPIValidator;
}

export interface Documented {
  readonly file: string;
  readonly validator: OpenAPIValidator;
  readonly operation: SpecifiedOperation & {readonly method: string; readonly path: string};
  /** Path and query, from behind the API's prefix. */
  readonly path: string;
}

/** `https://{store_domain}/api/storefront` → what stands before a path of that API, whatever the names in it stand for. */
function prefixOf({servers}: Specification): RegExp {
  const path = (servers[0]?.url ?? '').replace(/^https?:\/\/[^/]+/, '');
  return new RegExp(`^.*?${path.replace(/\{[^}]+\}/g, '[^/]+')}(?=/)`);
}

function apiOf(file: string, specification: Specification): Api {
  const definition = specification as unknown as Document;
  const router = new OpenAPIRouter({definition});
  const validator = new OpenAPIValidator({
    definition,
    router,
    lazyCompileValidators: true,
    ajvOpts: {allErrors: true, verbose: true, logger: false, unicodeRegExp: false, formats},
  });
  return {file, prefix: prefixOf(specification), router, validator};
}

/** @param documents by the names of their files; the first that has a path and its method answers for it */
export function documentedApis(documents: ReadonlyMap<string, Specification>): (method: string, url: URL) => Documented | null {
  const apis = [...documents].map(([file, document]) => apiOf(file, document));

  function find(method: string, pathname: string): Documented | null {
    for (const {file, prefix, router, validator} of apis) {
      const match = prefix.exec(pathname);
      if (match === null) continue;
      const path = pathname.slice(match[0].length);
      const operation = router.matchOperation({method, path, headers: {}});
      if (operation !== undefined) return {file, validator, operation: operation as unknown as Documented['operation'], path};
    }
    return null;
  }

  // The router goes through all operations each time.
  const found = new Map<string, Documented | null>();
  return (method, {pathname, search}) => {
    const asked = `${method} ${pathname}`;
    const known = found.get(asked);
    const documented = known === undefined ? find(method, pathname) : known;
    found.set(asked, documented);
    return documented && {...documented, path: documented.path + search};
  };
}
