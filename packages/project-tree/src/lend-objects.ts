import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';

/** A line of `objects/info/alternates`. */
function alternateLine(objects: string): string {
  const quoted = `"${objects.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
  return /^"|[\n\\]/u.test(objects) ? quoted : objects;
}

/** Git reads a relative path only in the alternates of the repository itself, not in those of one that borrows from it. */
async function relativeAlternates(objects: string): Promise<readonly string[]> {
  const text = await readFile(join(objects, 'info', 'alternates'), 'utf8').catch(() => '');
  const lines = text.split('\n').filter((line) => line !== '' && !/^["#]/u.test(line) && !isAbsolute(line));
  return lines.map((line) => resolve(objects, line));
}

/**
 * Lets a repository of ours read the objects of another one, which stay there. Nothing is written to it.
 * @param commonDir - of the other one; absolute
 * @param gitDir - of ours; absolute
 * @returns the file that says so; absolute
 */
export async function lendObjects(commonDir: string, gitDir: string): Promise<string> {
  const objects = join(commonDir, 'objects');
  const lent = [objects, ...(await relativeAlternates(objects))];
  const info = join(gitDir, 'objects', 'info');
  await mkdir(info, { recursive: true });
  const file = join(info, 'alternates');
  await writeFile(file, lent.map((one) => `${alternateLine(one)}\n`).join(''));
  return file;
}
