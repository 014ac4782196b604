import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './root.ts';

/** What Node needs to run a script of ours: the loader, and its path. */
export function scriptWords(name: string, root = ROOT): readonly string[] {
  const loader = pathToFileURL(join(root, 'scripts/parts/typescript-loader.mjs')).href;
  return ['--import', loader, join(root, `scripts/${name}.ts`)];
}
