import { LIMIT_RULES } from '#pypi-rules';
import { isStopping, type Finding } from '#release-model';
import { SECRET_RULES } from '#secret-finder';

const LEFT_OPEN: ReadonlySet<string> = new Set([...SECRET_RULES, ...LIMIT_RULES]);

/**
 * Whether a finding stops this stage. `strict` makes warnings stop, except those that only a person can settle:
 * whether a secret is made up for tests, and whether the index raised a limit. Their point of the checklist stays open until
 * someone has.
 */
export function stopsCheck(finding: Finding, strict: boolean): boolean {
  return isStopping(finding, strict && !LEFT_OPEN.has(finding.rule));
}
