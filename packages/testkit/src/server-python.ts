import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** PyPI runs the first of them; the other reads most things alike. */
const VERSIONS = ['3.14', '3.13'];

/** A Python as PyPI runs it, or the nearest one on this machine, also of pyenv behind its shims; `null` when there is none. */
export function serverPython(): string | null {
  const folder = join(homedir(), '.pyenv', 'versions');
  const installed = existsSync(folder) ? readdirSync(folder).sort().reverse() : [];
  const commands = VERSIONS.flatMap((version) => [
    `python${version}`,
    ...installed.filter((name) => name.startsWith(`${version}.`)).map((name) => join(folder, name, 'bin', 'python')),
  ]);
  return commands.find((command) => spawnSync(command, ['-c', '']).status === 0) ?? null;
}
