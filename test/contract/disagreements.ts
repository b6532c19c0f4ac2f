/** What a validator finds wrong with a value, and which of it is forgiven. */
import type {ValidationResult} from 'openapi-backend';

export type Complaint = NonNullable<ValidationResult['errors']>[number];

export interface Sorted {
  readonly stay: readonly Complaint[];
  readonly forgiven: readonly Complaint[];
}

const isChoice = ({keyword}: Complaint): boolean => keyword === 'anyOf' || keyword === 'oneOf';
const isWithin = (path: string, outer: string): boolean => path === outer || path.startsWith(`${outer}/`);

/** Whether a complaint is about one branch of a choice between schemas. */
function isAbout(choice: Complaint, complaint: Complaint): boolean {
  return (
    complaint !== choice &&
    complaint.schemaPath.startsWith(`${choice.schemaPath}/`) &&
    isWithin(complaint.instancePath, choice.instancePath)
  );
}

function branchesOf(choice: Complaint, complaints: readonly Complaint[]): Complaint[][] {
  const branches = new Map<string, Complaint[]>();
  for (const complaint of complaints.filter(candidate => isAbout(choice, candidate))) {
    const branch = complaint.schemaPath.slice(choice.schemaPath.length + 1).split('/', 1)[0] ?? '';
    branches.set(branch, [...(branches.get(branch) ?? []), complaint]);
  }
  return [...branches.values()];
}

/**
 * Which complaints stay when some are forgiven. Where none of several schemas fits, the choice is forgiven once all complaints of one
 * of its branches are; if not, the choice alone stays, for what each of its branches misses says little.
 */
export function sorted(complaints: readonly Complaint[], forgives: (complaint: Complaint) => boolean): Sorted {
  const choices = complaints.filter(isChoice);
  const plain = complaints.filter(complaint => !isChoice(complaint) && !choices.some(choice => isAbout(choice, complaint)));
  const stay = plain.filter(complaint => !forgives(complaint));
  const forgiven = plain.filter(forgives);
  for (const choice of choices.filter(candidate => !choices.some(other => isAbout(other, candidate)))) {
    // Where too many schemas fit, none of them has to be bent.
    const tooManyFit = Array.isArray((choice.params as {passingSchemas?: unknown}).passingSchemas);
    const bent = tooManyFit
      ? undefined
      : branchesOf(choice, complaints)
          .map(branch => sorted(branch, forgives))
          .find(branch => branch.stay.length === 0);
    if (bent !== undefined) forgiven.push(...bent.forgiven);
    else (forgives(choice) ? forgiven : stay).push(choice);
  }
  return {stay, forgiven};
}
