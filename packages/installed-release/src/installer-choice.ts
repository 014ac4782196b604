import { smallest } from '#release-model';
import { parseSpecifierSet, parseVersion, specifierContains } from '#python-standards';
import type { TrialFile } from './trial-plan.ts';

/** Which file an installer would choose, or why it would choose none. */
export type InstallerChoice =
  | { readonly file: TrialFile; readonly reason: null }
  | { readonly file: null; readonly reason: 'no-files' | 'wrong-python' | 'no-compatible-wheel' };

/** A wheel for every Python 3 on every platform: no tags need to be queried. */
export function isUniversal(file: TrialFile): boolean {
  return file.tags.includes('py3-none-any');
}

function admits(file: TrialFile, python: string): boolean {
  if (file.requiresPython === null || file.requiresPython.trim() === '') return true;
  try {
    return specifierContains(parseSpecifierSet(file.requiresPython), parseVersion(python), { prereleases: true });
  } catch {
    // Installers ignore a Requires-Python that they can't read.
    return true;
  }
}

function rank(file: TrialFile, tags: ReadonlyMap<string, number>): number {
  return smallest(file.tags.map((tag) => tags.get(tag) ?? Infinity));
}

/** A build tag as installers order it: the number, then the rest; none comes first (PEP 427). */
function compareBuilds(a: string | null, b: string | null): number {
  const parts = (text: string | null): readonly [bigint, string] => {
    const number = /^\d+/u.exec(text ?? '')?.[0];
    return number === undefined ? [-1n, ''] : [BigInt(number), (text ?? '').slice(number.length)];
  };
  const [numberA, restA] = parts(a);
  const [numberB, restB] = parts(b);
  if (numberA !== numberB) return numberA < numberB ? -1 : 1;
  return restA === restB ? 0 : restA < restB ? -1 : 1;
}

/**
 * The file that pip and uv choose for `name==version`: of the wheels that the Python can use, the one with the most
 * specific tag, and among equals the one with the higher build tag; without a usable wheel, the source distribution.
 * @param python - full version of the Python, which Requires-Python is checked against
 * @param tags - the interpreter's compatible tags, most specific first
 */
export function chooseFile(files: readonly TrialFile[], python: string, tags: readonly string[]): InstallerChoice {
  if (files.length === 0) return { file: null, reason: 'no-files' };
  const admitted = files.filter((file) => admits(file, python));
  if (admitted.length === 0) return { file: null, reason: 'wrong-python' };
  const order = new Map(tags.map((tag, position) => [tag, position]));
  const [wheel] = admitted
    .filter((file) => file.kind === 'wheel' && rank(file, order) !== Infinity)
    .sort((a, b) => rank(a, order) - rank(b, order) || compareBuilds(b.build, a.build));
  const file = wheel ?? admitted.find(({ kind }) => kind === 'sdist');
  return file === undefined ? { file: null, reason: 'no-compatible-wheel' } : { file, reason: null };
}
