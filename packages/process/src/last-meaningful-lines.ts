import { cut, visibleText } from '@repo-agent-actions/harmless-text';

/** Lines that say nothing: rules, progress bars, carets under code, advice to upgrade. */
const NOISE = [
  /^[\s\p{P}\p{S}]*$/u,
  /^\s*(?:\[notice\]|note: this error originates|hint: see above)/iu,
  /^\s*\d+(?:\.\d+)?%|[█━╺╸]{4}/u,
  /^Traceback \(most recent call last\):/u,
];

/**
 * The last lines of a tool's output that say something, without colours, each at most 300 characters long.
 * @param count - lines at most
 */
export function lastMeaningfulLines(output: string, count: number): string {
  const lines = output
    .split(/\r\n|\n/u)
    // A progress bar redraws its line with carriage returns: only the last state was meant to stay.
    .map((line) => visibleText(line.split('\r').findLast((part) => part.trim() !== '') ?? '').trimEnd())
    .filter((line) => !NOISE.some((noise) => noise.test(line)));
  return lines
    .slice(-count)
    .map((line) => cut(line, 300))
    .join('\n');
}
