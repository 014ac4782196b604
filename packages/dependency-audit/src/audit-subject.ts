import { canonicalVersion, isValidName } from '#python-standards';
import type { InstalledDistribution } from '#python-env';
import type { DependencySet } from './dependency-ledger.ts';

/** One version of one project. */
export interface Pin {
  /** PEP 503 normal form. */
  readonly name: string;
  /** PEP 440 normal form. */
  readonly version: string;
}

/** A dependency to audit. */
export interface AuditSubject extends Pin {
  /** The sets that it is in, by their labels. */
  readonly origins: readonly string[];
  /** It is only in sets for the project's developers. */
  readonly advice: boolean;
  /** Why no database can know it; `null` when it can be looked up. */
  readonly unaskable: string | null;
}

/** `requests 2.19.0`, as written in receipts. */
export function pinText({ name, version }: Pin): string {
  return `${name} ${version}`;
}

function versionOf({ name, version }: InstalledDistribution): { version: string; unaskable: string | null } {
  if (!isValidName(name)) return { version: version ?? '?', unaskable: 'its name is invalid' };
  if (version === null) return { version: '?', unaskable: "its files don't contain a version" };
  try {
    return { version: canonicalVersion(version), unaskable: null };
  } catch {
    return { version, unaskable: 'its version is not a PEP 440 version' };
  }
}

/**
 * Every version of every dependency in the sets, once, sorted. The release isn't its own dependency.
 * @param own - the release's name in normal form
 */
export function auditSubjects(sets: readonly DependencySet[], own: string): readonly AuditSubject[] {
  const found = new Map<string, AuditSubject>();
  for (const { label, advice, distributions } of sets) {
    for (const distribution of distributions) {
      if (distribution.name === own) continue;
      const { version, unaskable } = versionOf(distribution);
      const direct = distribution.direct ? 'it was installed from a URL and not from an index' : null;
      const subject: AuditSubject = {
        name: distribution.name,
        version,
        origins: [label],
        advice,
        unaskable: unaskable ?? direct,
      };
      const known = found.get(pinText(subject));
      found.set(pinText(subject), known === undefined ? subject : joined(known, subject));
    }
  }
  return [...found.values()].sort((a, b) => (pinText(a) < pinText(b) ? -1 : 1));
}

function joined(a: AuditSubject, b: AuditSubject): AuditSubject {
  return {
    ...a,
    origins: [...new Set([...a.origins, ...b.origins])],
    advice: a.advice && b.advice,
    unaskable: a.unaskable ?? b.unaskable,
  };
}
