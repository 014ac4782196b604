import { compareVersions, parseVersion } from '#python-standards';

/** One published vulnerability. */
export interface Advisory {
  /** `PYSEC-2018-28`, otherwise a CVE or GHSA id; its other names are in `aliases`. */
  readonly id: string;
  readonly aliases: readonly string[];
  /** In which it is fixed, oldest first; empty if none is known. */
  readonly fixVersions: readonly string[];
}

/** An advisory with which others may still be merged. */
interface OpenAdvisory {
  readonly id: string;
  readonly names: Set<string>;
  readonly fixVersions: Set<string>;
}

/** How well known the ids of a database are: lower comes first, as in pip-audit. */
function rank(id: string): number {
  if (id.startsWith('PYSEC')) return 1;
  return id.startsWith('CVE') ? 2 : 3;
}

/**
 * One vulnerability of a database, by the best known of its ids.
 * @param ids - at least one
 */
export function advisoryOf(ids: readonly string[], fixVersions: readonly string[]): Advisory {
  const [id = '', ...others] = [...ids].sort((a, b) => rank(a) - rank(b));
  return { id, aliases: [...new Set(others)].filter((alias) => alias !== id).sort(), fixVersions };
}

/**
 * Databases copy from each other: an advisory that shares a name with an earlier one is the same. Those of the Python
 * Packaging Advisory Database come first, and only equal ids make two of them the same: whoever accepts one of its ids
 * accepts no other.
 */
export function mergedAdvisories(advisories: readonly Advisory[]): readonly Advisory[] {
  const open: OpenAdvisory[] = [];
  const isOwn = ({ id }: Advisory): boolean => rank(id) === 1;
  for (const advisory of [...advisories.filter(isOwn), ...advisories.filter((each) => !isOwn(each))]) {
    const { id, aliases, fixVersions } = advisory;
    const names = [id, ...aliases];
    const known = open.find((other) =>
      isOwn(advisory) ? other.id === id : names.some((name) => other.names.has(name)),
    );
    const one = known ?? { id, names: new Set<string>(), fixVersions: new Set<string>() };
    if (known === undefined) open.push(one);
    for (const name of names) one.names.add(name);
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
