import {
  leaveOut,
  leftOutItems,
  memberPaths,
  readIgnoreInput,
  readIgnoreTable,
  RULE_FAMILIES,
  unusedEntries,
  type IgnoredEntry,
} from '#ignored-rules';
import {
  findingSentence,
  ReleaseError,
  type Finding,
  type Host,
  type IgnoredRule,
  firstFindings,
} from '#release-model';
import { foldSecretFindings, SECRET_RULES } from '#secret-finder';
import type { StageRecorder } from '#release-store';

/** Rules that a project may overrule. That the files match the commit and the tag isn't one of them. */
const IGNORABLE: readonly string[] = [
  ...SECRET_RULES,
  'build-size',
  'py-typed',
  'W005',
  'license-missing',
  'empty-wheel',
  'ignored-file',
  'missing-module',
  'missing-data',
  'sdist-incomplete',
  'member-name',
  'member-collision',
  'uncommitted',
  'wheel-from-tree',
  'not-reproducible',
];

/**
 * Reads the input `ignore`.
 * @throws ReleaseError for a malformed entry, and for a rule that a build can't leave out
 */
export function readBuildIgnore(ignore: readonly string[]): readonly IgnoredEntry[] {
  const entries = readIgnoreInput(ignore);
  const wrong = entries.find(({ rule }) => !RULE_FAMILIES.includes(rule) && !IGNORABLE.includes(rule));
  if (wrong === undefined) return entries;
  throw new ReleaseError({
    subject: 'ignore',
    problem: `'${wrong.rule.slice(0, 40)}' is not a rule that a build can leave out`,
    remedy: `Use one of ${[...RULE_FAMILIES, ...IGNORABLE].join(', ')}`,
  });
}

/** The findings that the input and the project's configuration don't leave out. Reports and records the others. */
export function withoutIgnored(
  findings: readonly Finding[],
  { given, configured }: { readonly given: readonly IgnoredEntry[]; readonly configured: readonly IgnoredRule[] },
  recorder: StageRecorder,
  host: Host,
): readonly Finding[] {
  const entries = [...given, ...readIgnoreTable(configured)];
  const isIgnorable = ({ rule }: Finding): boolean => IGNORABLE.includes(rule);
  const { kept, left } = leaveOut(findings.filter(isIgnorable), entries, memberPaths);
  for (const { finding, entry } of left)
    host.info(`Ignored (${entry.reason}): ${findingSentence(finding)} [${finding.rule}]`);
  for (const sentence of unusedEntries(given, left)) host.notice(sentence);
  for (const item of leftOutItems(left)) recorder.item(item);
  const counting = new Set(kept);
  return firstFindings(
    foldSecretFindings(findings.filter((finding) => !isIgnorable(finding) || counting.has(finding))),
  );
}
