import { cut } from '#harmless-text';
import { durationText, withoutStop } from '#release-model';
import { lastMeaningfulLines, type ProcessResult } from '#process';
import { hideCredentials, indexTrouble } from '#python-env';

/** The database that pip-audit queries; it can't be changed. */
export const DATABASE = { name: "PyPI's advisories", url: 'https://pypi.org/' } as const;

/** Temporary failures. */
const PASSING =
  /HTTPError: (?:429|5\d\d)|Read timed out|ConnectTimeout|Connection reset|Connection aborted|IncompleteRead/u;

/** Whether the same query may succeed a moment later. */
export function isPassingTrouble({ output }: Pick<ProcessResult, 'output'>): boolean {
  return PASSING.test(output);
}

/**
 * Why pip-audit has no answer, as part of a sentence without a final period. Otherwise its own last line: what it
 * prints are tracebacks of Python.
 */
export function auditTrouble(result: Pick<ProcessResult, 'output' | 'timedOut' | 'ms'>): string {
  const { output } = result;
  const { name, url } = DATABASE;
  if (result.timedOut) return `${url} didn't answer everything within ${durationText(result.ms)}`;
  const status = /HTTPError: (\d{3})/u.exec(output)?.[1];
  if (status !== undefined) return `${url} answered with status ${status}`;
  const unreachable = indexTrouble(result, { indexUrl: url, source: 'default' });
  if (unreachable !== null) return unreachable.problem;
  if (/Read timed out/u.test(output)) return `${url} didn't answer in time`;
  if (/Could not connect to/u.test(output)) return `${url} can't be reached (it didn't answer in time)`;
  if (/TooManyRedirects|is not redirecting properly/u.test(output)) return `${url} redirects in a loop`;
  if (/JSONDecodeError/u.test(output)) return `${url} answered with something that is not JSON, so it is not ${name}`;
  if (/^(?:\w+\.)*(?:KeyError|TypeError|AttributeError|ValueError|\w*ServiceError)\b/mu.test(output))
    return `${url} answered with something that pip-audit can't read, so it is not ${name}`;
  const last = cut(hideCredentials(lastMeaningfulLines(output, 1)), 300);
  return `pip-audit failed${last === '' ? ' and said nothing' : `: ${withoutStop(last)}`}`;
}
