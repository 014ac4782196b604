import { visibleValue } from '#harmless-text';
import { parseVersion, tellsVersion, tryParseVersion } from '#python-standards';
import type { ReceiptItem } from '#release-model';
import { isOwnModule, type InstalledRelease } from './installed-release.ts';
import type { ImportAnswer, ProbeAnswer, ToldVersion } from './probe.ts';
import type { PythonWork } from './python-work.ts';

/** What the imported packages of the release say, each once; packages of dependencies are left out. */
function toldByOwn(imports: readonly ImportAnswer[], installed: InstalledRelease): readonly ToldVersion[] {
  const told = new Map<string, ToldVersion>();
  for (const { told: one, inside } of imports)
    if (one !== null && inside === true && !told.has(one.package) && isOwnModule(installed, one.package))
      told.set(one.package, one);
  return [...told.values()];
}

/**
 * `__version__` of every imported package of the release, compared with the version that is installed (PEP 440). What
 * follows it doesn't count: `2.9 (dt dec)` and the local label of a build such as `2.3+cu121`, unless the release has one itself.
 */
export function toldVersionItems(
  work: PythonWork,
  { imports }: ProbeAnswer,
  installed: InstalledRelease,
): readonly ReceiptItem[] {
  const { project, version: wanted } = work.plan;
  return toldByOwn(imports, installed).map(({ package: name, version }): ReceiptItem => {
    const facts = { kind: 'version', subject: `${name}.__version__`, ms: 0 } as const;
    const [first = ''] = version.trim().split(/\s/u, 1);
    const told = tryParseVersion(first);
    const shown = visibleValue(version, 60);
    if (told !== undefined && tellsVersion(told, parseVersion(wanted)))
      return { ...facts, outcome: 'passed', message: shown };
    const remedy = `Write ${wanted} in the code, or read it: importlib.metadata.version("${project}")`;
    return { ...facts, outcome: 'failed', message: `is ${shown}, but ${project} ${wanted} is installed. ${remedy}.` };
  });
}
