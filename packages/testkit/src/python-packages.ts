import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * A folder with Python packages, for `sys.path`: installed by pip once for all tests on a machine, since a pinned release
 * never changes. Tests must not write to it.
 * @param requirements - each pinned: `packaging==26.2`
 * @returns absolute
 */
export function pythonPackages(requirements: readonly string[]): string {
  const python = execFileSync('python3', ['-I', '-c', 'import sys; print(sys.version)'], { encoding: 'utf8' });
  const key = createHash('sha256')
    .update([python, ...requirements].join('\n'))
    .digest('hex')
    .slice(0, 16);
  const shelf = join(homedir(), '.cache', 'repo-agent-actions', 'python-packages');
  const folder = join(shelf, key);
  if (existsSync(folder)) return folder;
  mkdirSync(shelf, { recursive: true });
  const made = mkdtempSync(join(shelf, 'making-'));
  try {
    const words = ['-m', 'pip', 'install', '-q', '--disable-pip-version-check', '--target', made, ...requirements];
    execFileSync('python3', words, { stdio: ['ignore', 'ignore', 'pipe'] });
    renameSync(made, folder);
  } catch (thrown) {
    rmSync(made, { recursive: true, force: true });
    // Another test was faster, and its result is the same.
    if (!existsSync(folder)) throw thrown;
  }
  return folder;
}
