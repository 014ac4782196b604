import { isStopping, type Finding } from '@repo-agent-actions/release-model';
import { SECRET_RULES } from '@repo-agent-actions/secret-finder';

const SECRETS: ReadonlySet<string> = new Set(SECRET_RULES);

/**
 * Whether a finding stops this stage. `strict` makes warnings stop, but for those about secrets: what may be made up for
 * tests, only a person can tell, and the point of the checklist stays open until somebody has.
 */
export function stopsCheck(finding: Finding, strict: boolean): boolean {
  return isStopping(finding, strict && !SECRETS.has(finding.rule));
}
