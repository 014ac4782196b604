import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, parse, sep } from 'node:path';

const MAGIC = /[*?[]/u;

/** Whether a word is a pattern of `glob`, if there is no file of that name. */
export function isPattern(word: string): boolean {
  return MAGIC.test(word);
}

/** One part of a path as `fnmatch` reads it: `*`, `?`, `[abc]`, `[!a-z]`; a leading dot must be written. */
function matches(pattern: string, name: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false;
  // Each star takes as little as possible, and more only when the rest doesn't fit: never exponential
  let [at, from] = [0, 0];
  let star: { readonly at: number; from: number } | null = null;
  while (from < name.length) {
    const part = partAt(pattern, at);
    if (part === '*') {
      star = { at: at + 1, from };
      at += 1;
    } else if (part !== null && fits(part, name.charAt(from))) {
      at += part.length;
      from += 1;
    } else if (star !== null) {
      star.from += 1;
      [at, from] = [star.at, star.from];
    } else return false;
  }
  return /^\**$/u.test(pattern.slice(at));
}

/** The next sign of a pattern: a character, or a whole set in brackets; `null` at its end. */
function partAt(pattern: string, at: number): string | null {
  if (at >= pattern.length) return null;
  const end = pattern.charAt(at) === '[' ? pattern.indexOf(']', at + (pattern.charAt(at + 1) === '!' ? 3 : 2)) : -1;
  return end < 0 ? pattern.charAt(at) : pattern.slice(at, end + 1);
}

function fits(part: string, character: string): boolean {
  if (part === '?') return true;
  if (part.length === 1) return part === character;
  const isNot = part.charAt(1) === '!';
  const set = part.slice(isNot ? 2 : 1, -1);
  let isIn = false;
  for (let at = 0; at < set.length; at += 1) {
    const isRange = set.charAt(at + 1) === '-' && at + 2 < set.length;
    const [low, high] = [set.charAt(at), isRange ? set.charAt(at + 2) : set.charAt(at)];
    if (character >= low && character <= high) isIn = true;
    if (isRange) at += 2;
  }
  return isIn !== isNot;
}

/**
 * The paths that a pattern names, sorted, as Python's `glob.glob` finds them for twine. Shells expand patterns
 * themselves; those of Windows, and quoted ones, don't.
 * @param pattern - relative to `folder`, or absolute
 * @returns absolute paths
 */
export async function expandPattern(pattern: string, folder: string): Promise<readonly string[]> {
  const { root } = parse(pattern);
  const parts = pattern
    .slice(root.length)
    .split(sep === '\\' ? /[\\/]/u : '/')
    .filter((part) => part !== '');
  let found: readonly string[] = [isAbsolute(pattern) ? root : folder];
  for (const part of parts) {
    const next = await Promise.all(
      found.map(async (place) => {
        if (!isPattern(part)) {
          const path = join(place, part);
          return (await stat(path).catch(() => null)) === null ? [] : [path];
        }
        const names = await readdir(place).catch(() => []);
        return names.filter((name) => matches(part, name)).map((name) => join(place, name));
      }),
    );
    found = next.flat();
  }
  return [...found].sort();
}
