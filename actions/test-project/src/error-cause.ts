import { cut, visibleText } from '#harmless-text';

/** Why a command could not do its work. */
export interface ErrorCause {
  /** `tests/test_x.py:3`; `null` when it isn't known. */
  readonly place: string | null;
  /** `ModuleNotFoundError: No module named 'foo'`. */
  readonly text: string;
  /** The module that is missing, `foo.bar`; `null` for anything else. */
  readonly module: string | null;
}

/** The line of a traceback that names the exception. */
const EXCEPTION =
  /^(?:[A-Za-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Exit|Interrupt|Failed|Failure|Warning|Invalid\w*|Missing\w*|NotFound\w*)(?::.*)?$/u;

/** Folders of Python itself and of what is installed. */
const FOREIGN = /(?:^|\/)(?:site-packages|dist-packages|lib\/python\d[^/]*|importlib|unittest|_pytest|pluggy)\//u;

/** A path relative to the project; `null` for a file that isn't the project's. */
export function ownPath(path: string, folder: string): string | null {
  const plain = path.replaceAll('\\', '/');
  const base = `${folder.replaceAll('\\', '/').replace(/\/$/u, '')}/`;
  const own = plain.startsWith(base) ? plain.slice(base.length) : plain;
  if (FOREIGN.test(own) || own.startsWith('<')) return null;
  return /^(?:\/|[A-Za-z]:)/u.test(own) ? null : own.replace(/^\.\//u, '');
}

function causeOf(place: string | null, exception: string): ErrorCause {
  const text = cut(visibleText(exception).trim(), 300);
  return { place, text, module: /ModuleNotFoundError: No module named ['"]([\w.]+)['"]/u.exec(text)?.[1] ?? null };
}

/** pytest's short form: `tests/test_x.py:3: in <module>`, then `E   ModuleNotFoundError: …`. */
function causeInPytest(lines: readonly string[], folder: string): ErrorCause | null {
  const start = lines.findIndex(
    (line) =>
      /^_+ ERROR collecting /u.test(line) ||
      /^(?:ImportError|.*Error) while (?:loading conftest|importing test module)/u.test(line),
  );
  if (start < 0) return null;
  const block = lines.slice(start, start + 400);
  const at = block.findIndex((line) => /^E {2,}\S/u.test(line) && EXCEPTION.test(line.replace(/^E +/u, '')));
  if (at < 0) return null;
  let place: string | null = null;
  for (const line of block.slice(0, at)) {
    const said = line.replace(/^E /u, '').trimStart();
    const [, file, number] = /^(\S.*\.py):(\d+): /u.exec(said) ?? /^File "([^"]+)", line (\d+)/u.exec(said) ?? [];
    const own = file === undefined ? null : ownPath(file, folder);
    if (own !== null) place = `${own}:${number ?? ''}`;
  }
  const [, named] = /^_+ ERROR collecting (\S+) _+$/u.exec(block[0] ?? '') ?? [];
  return causeOf(place ?? named ?? null, (block[at] ?? '').replace(/^E +/u, ''));
}

/** Python's own form, as unittest and scripts print it: the first traceback, whose exception caused the others. */
function causeInTraceback(lines: readonly string[], folder: string): ErrorCause | null {
  // Tools that run others indent what these say
  const start = lines.findIndex((line) => /^\s*(?:\| )?Traceback \(most recent call last\):/u.test(line));
  if (start < 0) return null;
  let place: string | null = null;
  for (const line of lines.slice(start + 1, start + 2_000)) {
    const text = line.replace(/^\s*\| /u, '');
    const [, file, number] = /^\s*File "([^"]+)", line (\d+)/u.exec(text) ?? [];
    const own = file === undefined ? null : ownPath(file, folder);
    if (own !== null) place = `${own}:${number ?? ''}`;
    if (EXCEPTION.test(text.trim()) && file === undefined) return causeOf(place, text.trim());
  }
  return null;
}

/**
 * Why a collection, a run of unittest or a script failed, from its output: the first error's exception, with the
 * last line of the project that was running.
 * @param folder - where it ran; absolute
 * @returns `null` when the output has no exception
 */
export function causeIn(output: string, folder: string): ErrorCause | null {
  const lines = output.split(/\r?\n/u);
  return causeInPytest(lines, folder) ?? causeInTraceback(lines, folder);
}

/** `tests/test_x.py:3: ModuleNotFoundError: No module named 'foo'` */
export function describeCause({ place, text }: ErrorCause, show: (file: string) => string): string {
  return place === null ? text : `${show(place)}: ${text}`;
}

/**
 * What was running when the time limit ended, by the verbose output of unittest (`test_y (tests.test_x.T.test_y) ... `)
 * or of a pytest in an environment of its own (`tests/test_x.py::test_y `).
 * @returns `null` when the output doesn't tell
 */
export function runningIn(output: string): string | null {
  const lines = output.split(/\r?\n/u).map((line) => visibleText(line).trimEnd());
  const at = lines.findLastIndex((line) => /^(?:\S+::\S+|\w+ \([\w.]+\))/u.test(line));
  const line = at < 0 ? '' : (lines[at] ?? '');
  if (/^\S+\.py::\S/u.test(line))
    return / (?:PASSED|FAILED|ERROR|SKIPPED|XFAIL|XPASS)\b/u.test(line) ? null : cut(line, 300);
  const [, method, path] = /^(\w+) \(([\w.]+)\)/u.exec(line) ?? [];
  if (method === undefined || path === undefined) return null;
  const rest = lines.slice(at).join('\n');
  // It may print while it runs, but its result ends a line
  if (
    /(?:\.\.\. |^)(?:ok|FAIL|ERROR|skipped .*|expected failure|unexpected success)$/mu.test(rest) ||
    !rest.includes(' ...')
  )
    return null;
  return path.endsWith(`.${method}`) ? path : `${path}.${method}`;
}
