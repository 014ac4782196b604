import type { ProcessResult } from '#process';
import { normalizeName } from '#python-standards';
import type { InstalledDistribution } from './installed-distributions.ts';

/** ` + name==1.0` and ` + name==1.0 (from https://…)`, as uv prints what it would do. */
const OF_UV = /^ \+ (?<name>[^\s=]+)==(?<version>\S+)(?<from> \(from .*\))?$/u;

/** `Would install name-1.0 other-2.0`, as pip prints it; a version has no hyphen (PEP 440). */
const OF_PIP = /^Would install (?<list>.+)$/u;

/**
 * What an installation with `dryRun` would have added to the environment, by the output of uv or pip.
 * @param result - an installation that ended with exit code 0
 */
export function plannedDistributions({ output }: Pick<ProcessResult, 'output'>): readonly InstalledDistribution[] {
  return output.split(/\r?\n/u).flatMap((line) => {
    const { name, version, from } = OF_UV.exec(line)?.groups ?? {};
    if (name !== undefined && version !== undefined) return [planned(name, version, from !== undefined)];
    const list = OF_PIP.exec(line)?.groups?.['list'] ?? '';
    return list.split(/\s+/u).flatMap((entry) => {
      const at = entry.lastIndexOf('-');
      // uv has a line that begins the same way, `Would install 2 packages`.
      return at > 0 ? [planned(entry.slice(0, at), entry.slice(at + 1), false)] : [];
    });
  });
}

function planned(name: string, version: string, direct: boolean): InstalledDistribution {
  return { name: normalizeName(name), version, direct, requires: [] };
}
