import { lastMeaningfulLines, type ProcessResult } from '@repo-agent-actions/process';
import { hideCredentials } from '@repo-agent-actions/python-env';

/** What frontends say around the back-end's own words. */
const AROUND =
  /^(?:hint:|help:|note:|\* |ERROR Backend subprocess exited|Building (?:source distribution|wheel)|Using (?:CPython|Python)|Getting requirements|Successfully)/iu;

/** Frames of a traceback: where, not what. */
const FRAME = /^\s*(?:File ".*", line \d+|raise |return |self\.|exec\(|~*\^+)/u;

/** Lines of a message that are enough to know what is wrong. */
const SHOWN = 3;

/**
 * What a build failed of, in the back-end's own words and one line. Its log may have hundreds of lines: the exception
 * at the end of a traceback says it, else the last lines that say something.
 */
export function buildFailure(result: Pick<ProcessResult, 'output' | 'timedOut' | 'signal' | 'exitCode'>): string {
  if (result.timedOut) return 'it did not end in time';
  const lines = lastMeaningfulLines(result.output, 400)
    .split('\n')
    // uv draws its chains of causes with lines and corners.
    .map((line) => line.replace(/^[\s×╰─▶├│]+(?=\S)/u, (edge) => (/[×╰├│]/u.test(edge) ? '' : edge)))
    .filter((line) => !AROUND.test(line.trim()) && !/^\s*\[(?:stdout|stderr)\]\s*$/u.test(line));
  const exception = lines.findLastIndex((line) =>
    /^(?:[\w.]+\.)?\w*(?:Error|Exception|Exit|Failed|Failure|Invalid\w*)\b(?::|$)/u.test(line),
  );
  const telling =
    exception === -1
      ? lines.filter((line) => !FRAME.test(line)).slice(-SHOWN)
      : lines.slice(exception, exception + SHOWN);
  const text = hideCredentials(telling.map((line) => line.trim()).join(' '))
    .replace(/\s+/gu, ' ')
    .replace(/[.\s]+$/u, '');
  if (text === '')
    return result.signal === null
      ? `exit code ${String(result.exitCode)}, and nothing said`
      : `it was ended by ${result.signal}`;
  return text.length > 600 ? `${text.slice(0, 599)}…` : text;
}
