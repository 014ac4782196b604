import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** PyPI runs the first of them; the other reads most things alike. */
const VERSIONS = ['3.14', '3.13'];

/**
 * The Pythons of these versions that this machine has, one of each at most, also of pyenv behind its shims.
 * @param versions - `3.14`
 * @returns commands, in this order
 */
export function installedPythons(versions: readonly string[]): readonly string[] {
  const folder = join(homedir(), '.pyenv', 'versions');
  const installed = existsSync(folder) ? readdirSync(folder).sort().reverse() : [];
  return versions.flatMap((version) => {
    const commands = [
      `python${version}`,
      ...installed.filter((name) => name.startsWith(`${version}.`)).map((name) => join(folder, name, 'bin', 'python')),
    ];
    return commands.find((command) => spawnSync(command, ['-c', '']).status === 0) ?? [];
  });
}

/** A Python as PyPI runs it, or the nearest one on this machine; `null` when there is none. */
export function serverPython(): string | null {
  return installedPythons(VERSIONS)[0] ?? null;
}
