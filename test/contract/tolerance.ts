/** Which listed exception covers a finding. */
import type {ToleratedValue} from './amendments.js';
import type {Finding} from './contract.js';

/** One place where one exception holds. */
interface Tolerance {
  readonly exception: ToleratedValue;
  /** As it is listed. */
  readonly place: string;
}

function isFound(tolerated: string, found: unknown): boolean {
  const kind = found === null ? 'null' : Array.isArray(found) ? 'array' : typeof found;
  return tolerated === kind || tolerated === JSON.stringify(found);
}

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** `*` is any one segment of a pointer, `**` any number of them. */
function placesLike(pattern: string): RegExp {
  const [start = '', ...segments] = pattern.split('/');
  const rest = segments.map(segment => (segment === '**' ? '(/[^/]+)*' : segment === '*' ? '/[^/]+' : `/${escaped(segment)}`));
  return new RegExp(`^${escaped(start)}${rest.join('')}$`);
}

export interface Tolerances {
  readonly all: readonly Tolerance[];
  readonly of: (finding: Finding) => Tolerance | undefined;
}

export function tolerances(exceptions: readonly ToleratedValue[]): Tolerances {
  const all = exceptions.flatMap(exception => exception.at.map(place => ({exception, place, places: placesLike(place)})));
  const of = ({file, part, operation, keyword, at, found}: Finding): Tolerance | undefined => {
    const place = `${file} ${part} ${at}`;
    return all.find(
      ({exception, places}) =>
        exception.keyword === keyword &&
        (exception.operations?.includes(operation) ?? true) &&
        isFound(exception.found, found) &&
        places.test(place),
    );
  };
  return {all, of};
}
