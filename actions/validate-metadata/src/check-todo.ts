import type { ImportPackage } from '#project-tree';
import { pathsMatching } from '#python-standards';
import { countText, DEFAULT_ENTRY, type Finding } from '#release-model';
import { checked, notJudged, type CheckContext, type CheckedPoint } from './check-context.ts';

const MARK = /\b(?:TODO|FIXME)\b/u;

/** Code whose comments are looked at where nobody names files: Python, Cython, and what extensions are written in. */
const CODE = /\.(?:pyi?|pyx|pxd|pxi|c|cc|cpp|cxx|h|hpp|rs)$/u;

/** Texts within one line, and what begins a comment, in Python and in the other languages. */
const HASH = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|#/gu;
const SLASHES = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/[/*]/gu;

/** A line of a longer comment or text that begins with a mark. */
const BEGINS = /^\s*(?:\*\s*)?(?<mark>TODO|FIXME)\b(?!\s*[=.([,])/u;

/** More of them tell nothing new. */
const MOST_SHOWN = 50;

/** What in a line says that something remains to be done; `undefined` when nothing does. */
function markIn(line: string, file: string, isNamed: boolean): string | undefined {
  if (isNamed) return MARK.exec(line)?.[0];
  // Elsewhere than in a comment, it may be a name or a text of the program
  const marks = [...line.matchAll(/\.p(?:y|x)[a-z]?$/u.test(file) ? HASH : SLASHES)];
  const begin = marks.find(([text]) => !/^["']/u.test(text))?.index;
  return MARK.exec(begin === undefined ? '' : line.slice(begin))?.[0] ?? BEGINS.exec(line)?.groups?.['mark'];
}

/** The files to search, and whether `todo-paths` names them. */
function wantedFiles(
  { inputs, source }: CheckContext,
  packages: readonly ImportPackage[],
): ReadonlyMap<string, boolean> {
  const patterns = inputs.todoPaths.filter((pattern) => pattern !== DEFAULT_ENTRY);
  const named = patterns.flatMap((pattern) => pathsMatching(pattern, source.files));
  const isDefault = inputs.todoPaths.length === 0 || inputs.todoPaths.includes(DEFAULT_ENTRY);
  const own = !isDefault
    ? []
    : source.files.filter(
        (file) => CODE.test(file) && packages.some(({ path }) => file === path || file.startsWith(`${path}/`)),
      );
  return new Map([...own.map((file) => [file, false] as const), ...named.map((file) => [file, true] as const)]);
}

/**
 * Looks for TODO and FIXME: in the files that `todo-paths` names, as warnings, else in the comments of the packages, as advice.
 * `todo` says otherwise.
 */
export async function checkTodo(context: CheckContext, packages: readonly ImportPackage[]): Promise<CheckedPoint> {
  const { inputs, source } = context;
  if (inputs.todo === 'off') return notJudged('todo', 'not-configured', 'todo is off');
  const severityOf = (isNamed: boolean): 'unsafe' | 'warning' | 'advice' =>
    inputs.todo === 'stop' ? 'unsafe' : isNamed && inputs.todo !== 'advice' ? 'warning' : 'advice';
  const files = [...wantedFiles(context, packages)].filter(([file]) => !source.strays.has(file));
  let isOpen = false;
  const findings: Finding[] = [];
  let count = 0;
  for (const [file, isNamed] of files) {
    const severity = severityOf(isNamed);
    const bytes = await source.readBytes(file);
    if (bytes === null || bytes.subarray(0, 8192).includes(0)) continue;
    for (const [index, line] of bytes
      .toString('utf8')
      .split(/\r\n|\n|\r/u)
      .entries()) {
      const mark = markIn(line, file, isNamed);
      if (mark === undefined) continue;
      count += 1;
      isOpen ||= severity !== 'advice';
      if (count > MOST_SHOWN) continue;
      const place = { file: source.show(file), line: index + 1 };
      findings.push({
        rule: 'todo',
        severity,
        subject: `${place.file} line ${place.line}`,
        message: `contains a ${mark}`,
        remedy: 'Resolve it, or move it to an issue',
        location: place,
      });
    }
  }
  const last = findings.at(-1);
  if (last !== undefined && count > MOST_SHOWN) {
    const message = `${last.message}; and ${countText(count - MOST_SHOWN, 'finding')} more like it`;
    findings.splice(-1, 1, { ...last, message });
  }
  if (count === 0) return checked('todo', [], countText(files.length, 'file'));
  // Advice is nothing that a person has to decide about
  return !isOpen
    ? { ...notJudged('todo', 'not-configured', `${String(count)} left; todo is not set to stop`), findings }
    : { ...notJudged('todo', 'unknown', `${String(count)} left`), findings };
}
