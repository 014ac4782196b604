import { isStopping, type Finding } from '#release-model';
import { SECRET_RULES } from '#secret-finder';

const SECRETS: ReadonlySet<string> = new Set(SECRET_RULES);

/**
 * Whether a finding stops this stage. `strict` makes warnings stop, except those about secrets: only a person can tell
 * whether a secret is made up for tests, and the point of the checklist stays open until someone has.
 */
export function stopsCheck(finding: Finding, strict: boolean): boolean {
  return isStopping(finding, strict && !SECRETS.has(finding.rule));
}
