import { cut } from '#harmless-text';
import type { ProcessResult } from '#process';
import { durationText, withoutStop } from '#release-model';
import { hideCredentials } from '../hide-credentials.ts';
import { meaningOf } from './backend-words.ts';
import { cause, type BuildCause, type BuildContext, type CauseReader } from './build-cause.ts';
import { outputLines } from './output-lines.ts';
import { plainPlaces, shownPath, withoutTemporaryPaths } from './project-paths.ts';
import { readCmake } from './read-cmake.ts';
import { readCompiler, readLinker, readNoCompiler } from './read-compiler.ts';
import { readCython } from './read-cython.ts';
import { endedBy, readMachine, readSignal } from './read-machine.ts';
import { readMeson } from './read-meson.ts';
import { readPython, readSetuptools } from './read-python.ts';
import { readRequirements } from './read-requirements.ts';
import { readRust } from './read-rust.ts';
import { readToml } from './read-toml.ts';
import { readUnreachable } from './read-unreachable.ts';

/** Characters. */
const LONGEST = 600;

/** What a build or an installation came to. */
export type Ended = Pick<ProcessResult, 'output' | 'timedOut' | 'signal' | 'exitCode'> &
  Partial<Pick<ProcessResult, 'ms'>>;

/** Other back-ends than those of Python code: their one line says it all. */
const readWords: CauseReader = (lines) => {
  for (const line of lines) {
    const text = line
      .trim()
      .replace(/^(?:error|ERROR|cause|Error): /u, '')
      .replace(/^.*?: error: /u, '');
    const known = meaningOf(text);
    if (known !== null && known.kind !== 'configuration') return known;
  }
  return null;
};

/** Tools report what they were told to do by others, so the ones that do the work come first. */
const READERS: readonly CauseReader[] = [
  readMachine,
  readNoCompiler,
  readRust,
  readCompiler,
  readLinker,
  readCython,
  readCmake,
  readMeson,
  readUnreachable,
  readRequirements,
  readPython,
  readToml,
  readSetuptools,
  readWords,
];

/** The last lines, each once: the two streams of a build mix, and one may bury the other under repeated lines. */
function lastWords(lines: readonly string[]): string {
  const said = lines.map((line) => line.trim()).filter((line) => line !== '' && !/^[\p{P}\p{S}\s]+$/u.test(line));
  return [...new Set(said.toReversed())].slice(0, 3).toReversed().join(' ');
}

function readAll(lines: readonly string[], raw: readonly string[]): BuildCause {
  for (const read of READERS) {
    const found = read(lines);
    if (found !== null) return found;
  }
  return readSignal(raw) ?? cause('unknown', lastWords(lines));
}

/** The regular expression of a schema, which says nothing to most people. */
const PATTERN = / must match pattern \^\S+/gu;

/** One line for a message: without credentials, control characters, full stop, and folders that no longer exist. */
function shownText(text: string, context: BuildContext): string {
  const plain = hideCredentials(withoutTemporaryPaths(text, context))
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(PATTERN, ' does not have the form that it needs');
  return cut(
    withoutStop(plain.replace(/^(?:error|cause): /u, ''))
      .replace(/[?:;,]$/u, '')
      .trim(),
    LONGEST,
  );
}

/**
 * Why a build failed: the first error of the tool that failed, with its place in the project.
 * @param given - the project, whose files are recognized in the temporary copies that tools work in
 */
export function buildCause(ended: Ended, given: BuildContext = {}): BuildCause {
  if (ended.timedOut)
    return cause(
      'timed-out',
      ended.ms === undefined ? 'it took too long' : `it took longer than ${durationText(ended.ms)}`,
    );
  const { output, context } = plainPlaces(ended.output, given);
  const found = readAll(outputLines(output), output.split(/\r\n|\n/u));
  const text = shownText(found.text, context);
  if (found.kind === 'unknown' && text === '') {
    return ended.signal === null
      ? cause('unknown', `exit code ${String(ended.exitCode)}, without any output`)
      : endedBy(ended.signal);
  }
  const isThere = (file: string): boolean => context.files === undefined || context.files.includes(file);
  // Setuptools runs a setup.py of its own where the project has none
  const isOwnSetup = found.file !== 'setup.py' || isThere('setup.py');
  return {
    ...found,
    text,
    file: found.file === null || !isOwnSetup ? null : shownPath(found.file, context),
    line: isOwnSetup ? found.line : null,
    about: found.about === null ? null : shownText(shownPath(found.about, context), context),
  };
}
