import { stripVTControlCharacters } from 'node:util';

/** Lines that say nothing: rules, progress bars, carets under code, advice to upgrade. */
const NOISE = [
  /^[\s\p{P}\p{S}]*$/u,
  /^\s*(?:\[notice\]|note: this error originates|hint: see above)/iu,
  /^\s*\d+(?:\.\d+)?%|[█━╺╸]{4}/u,
  /^Traceback \(most recent call last\):/u,
];

/**
 * The last lines of a tool's output that say something, without colours and control characters, each at most 300
 * characters long.
 * @param count - lines at most
 */
export function lastMeaningfulLines(output: string, count: number): string {
  const lines = stripVTControlCharacters(output)
    .split(/\r\n|\n/u)
    // A progress bar redraws its line with carriage returns: only the last state was meant to stay.
    .map((line) => (line.split('\r').findLast((part) => part.trim() !== '') ?? '').replace(/\p{Cc}/gu, ' ').trimEnd())
    .filter((line) => !NOISE.some((noise) => noise.test(line)));
  return lines
    .slice(-count)
    .map((line) => (line.length > 300 ? `${line.slice(0, 299)}…` : line))
    .join('\n');
}
