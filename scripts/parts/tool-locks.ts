import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';

/** The tools whose locks are shipped; the other files of requirements/ are for tests and checks. */
const SHIPPED = ['pypiserver', 'twine'];

/** The module that carries requirements/*.txt in the bundle, without their comments: path → text. */
export function toolLocksModule(): ReadonlyMap<string, string> {
  const locks = SHIPPED.map((tool) => [
    tool,
    readFileSync(join(ROOT, `requirements/${tool}.txt`), 'utf8').replace(/^ *#.*\n/gmu, ''),
  ]);
  return new Map([
    [
      join(ROOT, 'packages/python-env/src/generated/tool-locks.json'),
      `${JSON.stringify(Object.fromEntries(locks), null, 2)}\n`,
    ],
  ]);
}
