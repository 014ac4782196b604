import { withoutEnding } from '#release-model';
import { readPathPattern, type Glob } from './glob.ts';

interface Line {
  readonly glob: Glob;
  readonly isTurned: boolean;
}

function readLine(pattern: string): Line | null {
  const isTurned = pattern.startsWith('!');
  const whole = (isTurned ? pattern.slice(1) : pattern).trim();
  if (whole === '' || whole.startsWith('#')) return null;
  const plain = withoutEnding(whole, '/');
  // With a slash anywhere but at its end, a pattern begins at the top
  const isAnchored = plain.includes('/');
  return { glob: readPathPattern(isAnchored ? plain.replace(/^\//u, '') : `**/${plain}`), isTurned };
}

/**
 * Reads the patterns of a `.gitignore`, which several back-ends have in their tables, too. What is below a folder that
 * matches, matches; of several patterns the last one counts, and one with `!` takes back.
 * @standard gitignore(5)
 */
export function readIgnorePatterns(patterns: readonly string[]): Glob {
  const lines = patterns.map(readLine).filter((line) => line !== null);
  return {
    test(path) {
      return !(lines.findLast(({ glob }) => glob.test(path))?.isTurned ?? true);
    },
  };
}
