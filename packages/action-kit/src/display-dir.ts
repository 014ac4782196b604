import { isAbsolute, relative, sep } from 'node:path';
import type { InputReader } from './input-reader.ts';

/**
 * The folder of the input `project-dir` as people know it: relative to the workspace, with `/`; absolute outside of it, and
 * empty for the workspace itself.
 */
export function displayDirOf(reader: Pick<InputReader, 'path' | 'workspace'>): string {
  const projectDir = reader.path('project-dir');
  const way = relative(reader.workspace, projectDir);
  const outside = way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  return (outside ? projectDir : way).replaceAll(sep, '/');
}
