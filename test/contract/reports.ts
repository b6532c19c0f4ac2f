/** Findings as lines to read. */
import type {Finding} from './contract.js';

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
const shown = (value: unknown): string => (value === undefined ? 'nothing' : shortened(JSON.stringify(value)));

/** Places that differ by an index alone are one, and so are those in a thing and in a list of such things. */
const withoutIndexes = (pointer: string): string => pointer.replace(/^\/\d+/, '').replace(/\/\d+(?=\/|$)/g, '/*');

/** The same for all findings of one kind. */
function kindOf({file, part, at, keyword, status, operation}: Finding): string {
  if (keyword === 'path' || keyword === 'status') return `${operation} answers ${status}, which`;
  return `${file} ${part} ${withoutIndexes(at)}: ${keyword},`;
}

/** One line for each kind of finding, with an example. @param reported kinds that are known already, and are left out; gains the new ones */
export function newKinds(findings: readonly Finding[], reported: Set<string>): string[] {
  const lines: string[] = [];
  for (const finding of findings) {
    const kind = kindOf(finding);
    if (reported.has(kind)) continue;
    reported.add(kind);
    lines.push(`${kind} ${finding.message}, found ${shown(finding.found)} (${finding.operation} ${finding.status})`);
  }
  return lines;
}
