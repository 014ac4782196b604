import type { SourcePlace, Verification } from '#release-model';
import type { OwnLine } from './probe.ts';

/** Of each package: where the tree has it, below the repository. */
type Sources = NonNullable<Verification['sources']>;

/** The place of a line where it is installed: below the folder for packages. */
export function asInstalled({ file, line }: OwnLine): SourcePlace {
  return { file, ...(line === null || line < 1 ? {} : { line }) };
}

/** Where the tree has a line of an installed file; `null` where nobody knows. */
export function placeInTree({ file, line }: OwnLine, sources: Sources): SourcePlace | null {
  for (const [name, path] of Object.entries(sources)) {
    const rest = path.endsWith('.py')
      ? file === `${name}.py`
        ? ''
        : null
      : file.startsWith(`${name}/`)
        ? file.slice(name.length)
        : null;
    if (rest !== null) return asInstalled({ file: `${path}${rest}`, line });
  }
  return null;
}

/** A line of a traceback: `  File "/x/lib/python3.12/site-packages/demo/cli.py", line 4, in main`. */
const FRAME = /^[ \t]*File "(?<path>[^"\n]+)", line (?<line>\d+)/gmu;

/**
 * The last line of the release on the way to the error that a program printed.
 * @param own - the files of the release below the folder for packages, with slashes
 * @returns `null` when the output has no traceback, or none through the release
 */
export function lineInOutput(output: string, own: readonly string[]): OwnLine | null {
  const known = new Set(own);
  let found: OwnLine | null = null;
  for (const { groups } of output.matchAll(FRAME)) {
    const parts = (groups?.['path'] ?? '').split(/[/\\]/u);
    const at = Math.max(parts.lastIndexOf('site-packages'), parts.lastIndexOf('dist-packages'));
    const file = at < 0 ? '' : parts.slice(at + 1).join('/');
    if (known.has(file)) found = { file, line: Number(groups?.['line']) };
  }
  return found;
}
