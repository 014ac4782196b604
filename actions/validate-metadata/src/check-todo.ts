import type { Finding } from '#release-model';
import { checked, notJudged, type CheckContext, type CheckedPoint } from './check-context.ts';
import { pathsMatching } from '#python-standards';

const MARK = /\b(?:TODO|FIXME)\b/u;

/** Looks for TODO and FIXME in the files that `todo-paths` names. */
export async function checkTodo({ inputs, source }: CheckContext): Promise<CheckedPoint> {
  if (inputs.todoPaths.length === 0) return notJudged('todo', 'not-configured', 'todo-paths is empty');
  const files = [...new Set(inputs.todoPaths.flatMap((pattern) => pathsMatching(pattern, source.files)))];
  const findings: Finding[] = [];
  for (const file of files) {
    const bytes = await source.readBytes(file);
    if (bytes === null || bytes.subarray(0, 8192).includes(0)) continue;
    for (const [index, line] of bytes
      .toString('utf8')
      .split(/\r\n|\n|\r/u)
      .entries()) {
      const mark = MARK.exec(line)?.[0];
      if (mark === undefined) continue;
      const place = { file: source.show(file), line: index + 1 };
      findings.push({
        rule: 'todo',
        severity: 'warning',
        subject: `${place.file} line ${place.line}`,
        message: `contains a ${mark}`,
        remedy: 'Resolve it, or move it to an issue',
        location: place,
      });
    }
  }
  if (findings.length > 0) return { ...notJudged('todo', 'unknown', `${findings.length} left`), findings };
  return checked('todo', [], `${files.length} files`);
}
