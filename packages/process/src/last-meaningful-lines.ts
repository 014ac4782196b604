import { cut, visibleText } from '#harmless-text';

/** Lines without information: rules, progress bars, carets under code, advice to upgrade. */
const NOISE = [
  /^[\s\p{P}\p{S}]*$/u,
  /^\s*(?:\[notice\]|note: this error originates|hint: see above)/iu,
  /^\s*\d+(?:\.\d+)?%|[█━╺╸]{4}/u,
  /^Traceback \(most recent call last\):/u,
];

/**
 * The last informative lines of a tool's output, without colors, each at most 300 characters long.
 * @param count - the maximum number of lines
 */
export function lastMeaningfulLines(output: string, count: number): string {
  const lines = output
    .split(/\r\n|\n/u)
    // A progress bar redraws its line with carriage returns: only its last state is meant to stay.
    .map((line) => visibleText(line.split('\r').findLast((part) => part.trim() !== '') ?? '').trimEnd())
    .filter((line) => !NOISE.some((noise) => noise.test(line)));
  return lines
    .slice(-count)
    .map((line) => cut(line, 300))
    .join('\n');
}
