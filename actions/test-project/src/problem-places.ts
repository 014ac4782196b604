import { cut, visibleLine } from '#harmless-text';
import { ownPath } from './error-cause.ts';

/** One thing that a tool or a test reports about a file of the project. */
export interface PlacedProblem {
  /** Relative to the project, with `/`. */
  readonly file: string;
  /** From 1; `null` when it is about the whole file. */
  readonly line: number | null;
  readonly message: string;
  /** The id of the test that failed: `tests/test_x.py::test_y`; absent for what no test reports. */
  readonly test?: string;
}

/** More of one command are only counted. */
export const MOST_PROBLEMS = 50;

/** Lines of output that are looked at: a tool reports what matters at the beginning. */
const MOST_LINES = 20_000;

/** Longer lines are data. Characters. */
const LONGEST_LINE = 1_000;

/** `src/x.py:3:1: F401 …`, `src/x.py:3: error: …`: mypy, pyright, flake8, pylint, pydocstyle, compilers. */
const WITH_LINE = /^(?<file>(?:[A-Za-z]:)?[^:]+\.[A-Za-z]\w*):(?<line>\d+)(?::\d+)?(?:: | - )(?<message>\S.*)$/u;

/** The second line of what ruff says: ` --> src/x.py:1:8`. */
const ARROW = /^\s*-->\s(?<file>.+?):(?<line>\d+):\d+$/u;

/** Files that a formatter would change, or can't read: black, ruff, isort. */
const WHOLE_FILE = [
  /^would reformat (?<file>.+)$/iu,
  /^Would reformat: (?<file>.+)$/u,
  /^ERROR: (?<file>.+?) Imports are incorrectly sorted/u,
  /^error: cannot format (?<file>[^:]+(?::\\[^:]+)?): (?<message>.*)$/u,
];

function placed(
  groups: Readonly<Record<string, string | undefined>>,
  message: string,
  folder: string,
): PlacedProblem | null {
  const file = ownPath(groups['file'] ?? '', folder);
  if (file === null || file.startsWith('../')) return null;
  const line = Number(groups['line'] ?? 0);
  return { file: shown(file), line: line > 0 ? line : null, message: shown(message) };
}

function shown(text: string): string {
  return cut(visibleLine(text).trim(), 300);
}

function problemIn(line: string, above: string, folder: string): PlacedProblem | null {
  const arrow = ARROW.exec(line)?.groups;
  if (arrow !== undefined) return placed(arrow, above, folder);
  for (const pattern of WHOLE_FILE) {
    const groups = pattern.exec(line)?.groups;
    const message = groups?.['message'] ?? line.replace(groups?.['file'] ?? '', 'it');
    // black tells the line among its words: `: 3:4: x = = 1`
    const at = /: (\d+):\d+: /u.exec(message)?.[1];
    if (groups !== undefined) return placed({ line: at, ...groups }, message, folder);
  }
  const groups = WITH_LINE.exec(line.trimStart())?.groups;
  const message = groups?.['message'] ?? '';
  // mypy explains an error in further lines
  if (groups === undefined || message.startsWith('note:')) return null;
  return placed(groups, message, folder);
}

/**
 * The places that the output of a checker or formatter names, in its order, each once.
 * @param folder - where it ran; absolute
 * @returns 50 at most
 */
export function problemsIn(output: string, folder: string): readonly PlacedProblem[] {
  const found = new Map<string, PlacedProblem>();
  let above = '';
  for (const line of output.split(/\r?\n/u, MOST_LINES)) {
    if (line.length > LONGEST_LINE) continue;
    const problem = problemIn(line, above, folder);
    if (problem !== null) found.set(JSON.stringify(problem), problem);
    if (found.size >= MOST_PROBLEMS) break;
    if (line.trim() !== '') above = line;
  }
  return [...found.values()];
}

/**
 * A problem as a line: `src/x.py:3: F401 …`, `tests/test_x.py::test_y (line 5): assert …`.
 * @param show - a file of the project as people find it in the repository
 */
export function problemText({ file, line, message, test }: PlacedProblem, show: (file: string) => string): string {
  if (test === undefined) return `${show(file)}${line === null ? '' : `:${String(line)}`}: ${message}`;
  const where = [...(test.startsWith(`${file}::`) ? [] : [show(file)]), ...(line === null ? [] : [`line ${line}`])];
  return `${test}${where.length === 0 ? '' : ` (${where.join(' ')})`}: ${message}`;
}
