import { visibleValue } from '#harmless-text';
import { compareVersions, normalizeName, tryParseVersion } from '#python-standards';
import type { Distribution, Finding, RuleId, Severity } from '#release-model';
import { severityAt, type RuleScope, type ServerProfile } from '#server-profiles';

/** Rules about files of a release that an index gets one after the other. */
export const FILE_SET_RULES = ['U71', 'U74', 'same-file-name'] as const satisfies readonly RuleId[];

type Named = Pick<Distribution, 'filename' | 'name' | 'version' | 'kind' | 'sha256'>;

interface Clash {
  readonly rule: (typeof FILE_SET_RULES)[number];
  readonly severity: Severity;
  readonly scope?: RuleScope;
  readonly message: string;
  readonly remedy: string;
}

function areOfOneRelease(a: Named, b: Named): boolean {
  const [one, other] = [tryParseVersion(a.version), tryParseVersion(b.version)];
  if (normalizeName(a.name) !== normalizeName(b.name)) return false;
  return one === undefined || other === undefined ? a.version === b.version : compareVersions(one, other) === 0;
}

/** What a file can't have in common with one that is sent before it. */
function clashesOf(file: Named, before: readonly Named[]): readonly Clash[] {
  const clashes: Clash[] = [];
  const clash = (found: Named | undefined, make: (other: string) => Clash): void => {
    if (found !== undefined) clashes.push(make(visibleValue(found.filename)));
  };
  clash(
    before.find(({ filename }) => filename !== file.filename && filename.toLowerCase() === file.filename.toLowerCase()),
    (other) => ({
      rule: 'same-file-name',
      severity: 'unsafe',
      message: `has the name of ${other}, apart from case`,
      remedy: 'Keep one of the two',
    }),
  );
  clash(
    before.find((other) => file.kind === 'sdist' && other.kind === 'sdist' && areOfOneRelease(other, file)),
    (other) => ({
      rule: 'U74',
      severity: 'refused',
      message: `is the second sdist of its release, beside ${other}; PyPI accepts only one`,
      remedy: 'Keep the one that a current build back-end writes',
    }),
  );
  clash(
    before.find(({ filename, sha256 }) => filename !== file.filename && sha256 === file.sha256),
    (other) => ({
      rule: 'U71',
      severity: 'refused',
      scope: 'policy',
      message: `has the same contents as ${other}; PyPI accepts no file twice, under whatever name`,
      remedy: 'Keep the one that the build back-end wrote',
    }),
  );
  return clashes;
}

/**
 * Judges files that go to an index together: each may be fine, and the index still refuse it for one that it got before.
 * @param files - of any releases
 * @returns findings by file name, about the later one of two
 */
export function judgeFileSet(
  files: readonly Named[],
  profile: Pick<ServerProfile, 'policies' | 'refuses'>,
): ReadonlyMap<string, readonly Finding[]> {
  const findings = new Map<string, readonly Finding[]>();
  for (const [index, file] of files.entries()) {
    const found = clashesOf(file, files.slice(0, index)).flatMap(({ scope, ...clash }): Finding[] => {
      const severity = severityAt(profile, clash.rule, clash.severity, scope);
      return severity === null ? [] : [{ ...clash, severity, subject: visibleValue(file.filename) }];
    });
    if (found.length > 0) findings.set(file.filename, found);
  }
  return findings;
}
