import {
  compareVersions,
  formatVersion,
  normalizeName,
  parseVersion,
  tryParseVersion,
} from '@repo-agent-actions/python-standards';

/** One published vulnerability. */
export interface Advisory {
  /** `PYSEC-2018-28`, else a CVE or GHSA id; other names of the same are in `aliases`. */
  readonly id: string;
  readonly aliases: readonly string[];
  /** In which it is mended, oldest first; empty where none is known. */
  readonly fixVersions: readonly string[];
}

/** What the database said of one project. */
export type PinAnswer =
  | { readonly kind: 'known'; readonly version: string; readonly advisories: readonly Advisory[] }
  | { readonly kind: 'skipped'; readonly reason: string };

/** Ids are short words; whatever else stands in one comes from whoever wrote the advisory. */
function idOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  return value.replace(/[^\w.-]+/gu, '_').slice(0, 64);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function advisoryOf(value: unknown): Advisory | null {
  if (typeof value !== 'object' || value === null) return null;
  const id = 'id' in value ? idOf(value.id) : null;
  if (id === null) return null;
  const aliases = listOf('aliases' in value ? value.aliases : null).flatMap((alias) => idOf(alias) ?? []);
  const fixVersions = listOf('fix_versions' in value ? value.fix_versions : null).flatMap((text) => {
    const version = typeof text === 'string' ? tryParseVersion(text) : undefined;
    return version === undefined ? [] : [formatVersion(version)];
  });
  return { id, aliases: [...new Set(aliases)].filter((alias) => alias !== id).sort(), fixVersions };
}

/** Databases copy from each other: what shares a name is one. pip-audit joins only some of them. */
function merged(known: readonly Advisory[], advisory: Advisory): readonly Advisory[] {
  const namesOf = ({ id, aliases }: Advisory): readonly string[] => [id, ...aliases];
  const same = known.find((other) => namesOf(other).some((name) => namesOf(advisory).includes(name)));
  if (same === undefined) return [...known, advisory];
  const names = [...new Set([...namesOf(same), ...namesOf(advisory)])].filter((name) => name !== same.id);
  const versions = [...new Set([...same.fixVersions, ...advisory.fixVersions])];
  const joined: Advisory = {
    id: same.id,
    aliases: names.sort(),
    fixVersions: versions.sort((a, b) => compareVersions(parseVersion(a), parseVersion(b))),
  };
  return known.map((other) => (other === same ? joined : other));
}

function answerOf(value: object): PinAnswer | null {
  if ('skip_reason' in value) {
    const reason = typeof value.skip_reason === 'string' ? value.skip_reason : '';
    return { kind: 'skipped', reason };
  }
  if (!('version' in value) || typeof value.version !== 'string' || !('vulns' in value) || !Array.isArray(value.vulns))
    return null;
  const advisories = value.vulns.map(advisoryOf);
  // One that can't be read is still one: it must not fall under the table.
  if (advisories.includes(null)) return null;
  return {
    kind: 'known',
    version: value.version,
    advisories: advisories.filter((advisory) => advisory !== null).reduce<readonly Advisory[]>(merged, []),
  };
}

/**
 * Reads what `pip-audit --format json` printed, by name in normal form.
 * @returns `null` when it isn't such a document
 */
export function parsePipAudit(text: string): ReadonlyMap<string, PinAnswer> | null {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof document !== 'object' || document === null || !('dependencies' in document)) return null;
  if (!Array.isArray(document.dependencies)) return null;
  const answers = new Map<string, PinAnswer>();
  for (const entry of document.dependencies as readonly unknown[]) {
    if (typeof entry !== 'object' || entry === null || !('name' in entry) || typeof entry.name !== 'string')
      return null;
    const answer = answerOf(entry);
    if (answer === null) return null;
    answers.set(normalizeName(entry.name), answer);
  }
  return answers;
}
