import { compareVersions, formatVersion, normalizeName, parseVersion, tryParseVersion } from '#python-standards';

/** One published vulnerability. */
export interface Advisory {
  /** `PYSEC-2018-28`, otherwise a CVE or GHSA id; its other names are in `aliases`. */
  readonly id: string;
  readonly aliases: readonly string[];
  /** In which it is fixed, oldest first; empty if none is known. */
  readonly fixVersions: readonly string[];
}

/** What the database says about one project. */
export type PinAnswer =
  | { readonly kind: 'known'; readonly version: string; readonly advisories: readonly Advisory[] }
  | { readonly kind: 'skipped'; readonly reason: string };

/** Ids are short words; anything else in them comes from the author of the advisory. */
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

/** An advisory with which others may still be merged. */
interface OpenAdvisory {
  readonly id: string;
  readonly names: Set<string>;
  readonly fixVersions: Set<string>;
}

/** Databases copy from each other: advisories that share a name are the same. pip-audit merges only some of them. */
function merged(advisories: readonly Advisory[]): readonly Advisory[] {
  const open: OpenAdvisory[] = [];
  const byName = new Map<string, OpenAdvisory>();
  for (const { id, aliases, fixVersions } of advisories) {
    const names = [id, ...aliases];
    const known = names.map((name) => byName.get(name)).find((other) => other !== undefined);
    const one = known ?? { id, names: new Set<string>(), fixVersions: new Set<string>() };
    if (known === undefined) open.push(one);
    for (const name of names) {
      one.names.add(name);
      if (!byName.has(name)) byName.set(name, one);
    }
    for (const version of fixVersions) one.fixVersions.add(version);
  }
  return open.map(({ id, names, fixVersions }) => ({
    id,
    aliases: [...names].filter((name) => name !== id).sort(),
    fixVersions: [...fixVersions]
      .map((text) => ({ text, version: parseVersion(text) }))
      .sort((a, b) => compareVersions(a.version, b.version))
      .map(({ text }) => text),
  }));
}

function answerOf(value: object): PinAnswer | null {
  if ('skip_reason' in value) {
    const reason = typeof value.skip_reason === 'string' ? value.skip_reason : '';
    return { kind: 'skipped', reason };
  }
  if (!('version' in value) || typeof value.version !== 'string' || !('vulns' in value) || !Array.isArray(value.vulns))
    return null;
  const advisories = value.vulns.map(advisoryOf);
  // An unreadable one still counts: it must not be dropped silently.
  if (advisories.includes(null)) return null;
  return {
    kind: 'known',
    version: value.version,
    advisories: merged(advisories.filter((advisory) => advisory !== null)),
  };
}

/**
 * Parses the output of `pip-audit --format json`, by name in normal form.
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
