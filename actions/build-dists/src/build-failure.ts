import { cut } from '@repo-agent-actions/harmless-text';
import { withoutStop } from '@repo-agent-actions/release-model';
import { lastMeaningfulLines, type ProcessResult } from '@repo-agent-actions/process';
import { hideCredentials } from '@repo-agent-actions/python-env';

/** Lines that frontends add to the back-end's own output. */
const AROUND =
  /^(?:hint:|help:|note:|\* |ERROR Backend subprocess exited|Building (?:source distribution|wheel)|Using (?:CPython|Python)|Getting requirements|Successfully|error: Failed to build |cause: The build backend returned|cause: Call to |Failed to build |The build backend returned|Call to )/iu;

/** Frames of a traceback: where, not what. */
const FRAME = /^\s*(?:File ".*", line \d+|raise |return |self\.|exec\(|~*\^+)/u;

/** How many lines are enough to see what is wrong. */
const SHOWN = 3;

/** The line of a traceback that names the exception. */
const EXCEPTION = /^(?:[\w.]+\.)?\w*(?:Error|Exception|Exit|Failed|Failure|Invalid\w*)\b(?::|$)/u;

/** A compiler's complaint: the later ones follow from the first. */
const COMPILER = /^\S+:\d+(?::\d+)?: (?:fatal )?error: /u;

/** The last lines, each once: the two streams of a build mix, and one may bury the other under repeated lines. */
function lastDistinct(lines: readonly string[]): readonly string[] {
  return [...new Set(lines.toReversed())].slice(0, SHOWN).toReversed();
}

/** The lines that say what is wrong. */
function tellingLines(lines: readonly string[]): readonly string[] {
  const compiler = lines.find((line) => COMPILER.test(line));
  if (compiler !== undefined) return [compiler];
  const exception = lines.findLastIndex((line) => EXCEPTION.test(line));
  if (exception === -1) return lastDistinct(lines.filter((line) => !FRAME.test(line)));
  const telling = lines.slice(exception, exception + SHOWN);
  if (!(telling[0] ?? '').startsWith('SyntaxError')) return telling;
  const where = lines.slice(0, exception).findLast((line) => line.includes('File "'));
  const [, file, number] = /File "(?:.*[\\/])?([^"\\/]+)", line (\d+)/u.exec(where ?? '') ?? [];
  return [`${telling[0] ?? ''}${file === undefined ? '' : ` (${file}, line ${number ?? '?'})`}`];
}

/**
 * Why a build failed, in one line of the back-end's own words. The log may have hundreds of lines: the reason is a
 * compiler's first error or the exception at the end of a traceback, else the last meaningful lines.
 */
export function buildFailure(result: Pick<ProcessResult, 'output' | 'timedOut' | 'signal' | 'exitCode'>): string {
  if (result.timedOut) return 'it timed out';
  const lines = lastMeaningfulLines(result.output, 5_000)
    .split('\n')
    // uv draws its chains of causes with lines and corners.
    .map((line) => line.replace(/^[\s×╰─▶├│]+(?=\S)/u, (edge) => (/[×╰├│]/u.test(edge) ? '' : edge)))
    .filter((line) => !AROUND.test(line.trim()) && !/^\s*\[(?:stdout|stderr)\]\s*$/u.test(line));
  // uv's advice to change [tool.uv] wouldn't help anyone who builds from the sdist.
  const advice = lines.findIndex((line) => line.includes('[tool.uv.'));
  const said = hideCredentials(tellingLines(advice === -1 ? lines : lines.slice(0, advice)).join(' '));
  const text = withoutStop(said.replace(/\s+/gu, ' ').trim()).replace(/^cause: /u, '');
  if (text === '') {
    return result.signal === null
      ? `exit code ${String(result.exitCode)}, without any output`
      : `it was terminated by ${result.signal}`;
  }
  return cut(text, 600);
}
