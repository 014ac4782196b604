// npm run lint: eslint, for the files that have changed since they were found good, or that import one that has.
// FRESH=1 npm run lint: for all of them, as in a CI.
import { join, relative } from 'node:path';
import { ESLint } from 'eslint';
import { keysOf, ownFiles, readKnown, writeKnown } from './parts/known-good.ts';
import { ROOT } from './parts/root.ts';

const SETTINGS = ['eslint.config.js', 'tsconfig.json'];

const eslint = new ESLint({ cwd: ROOT });
const files: string[] = [];
for (const file of ownFiles().filter((path) => /\.(?:[cm]?js|ts)$/u.test(path)))
  if (!(await eslint.isPathIgnored(join(ROOT, file)))) files.push(file);
const keys = keysOf(files, SETTINGS);
const keyOf = (file: string): string => keys.get(file) ?? '';
const known = readKnown('lint');
const unknown = files.filter((file) => !known.has(keyOf(file)));
// Without a file eslint would look at all of them.
const results = unknown.length === 0 ? [] : await eslint.lintFiles(unknown);
const bad = new Set(
  results.filter(({ messages }) => messages.length > 0).map(({ filePath }) => relative(ROOT, filePath)),
);
writeKnown('lint', files.filter((file) => !bad.has(file)).map(keyOf));
if (bad.size > 0) {
  const formatter = await eslint.loadFormatter('stylish');
  console.log(await formatter.format(results));
  process.exitCode = 1;
}
