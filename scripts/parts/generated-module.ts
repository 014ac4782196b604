import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from './root.ts';

/** A file to write: its path, and its text. */
export type GeneratedFile = readonly [path: string, text: string];

/** A generated TypeScript module, formatted as the rest. */
export async function generatedModule(path: string, lines: readonly string[]): Promise<GeneratedFile> {
  const config = await resolveConfig(join(ROOT, 'package.json'));
  return [path, await format(lines.join('\n'), { ...config, parser: 'typescript' })];
}
