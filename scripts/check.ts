// npm run check: every check of the repository that doesn't need its tests. What was good and hasn't changed
// isn't looked at again, but in a CI and with FRESH=1.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { agreementProblems } from './parts/agreement.ts';
import { arrowProblems } from './parts/arrows.ts';
import { distProblems } from './parts/dist-problems.ts';
import { generatedSources, generatedUmbrella } from './parts/generated.ts';
import { mentionProblems } from './parts/mention-problems.ts';
import { proseProblems } from './parts/prose-problems.ts';
import { CACHE, keyOfBuild, MAY_REMEMBER, readKnown, writeKnown } from './parts/known-good.ts';
import { readPackageJson } from './parts/package-json.ts';
import { ROOT } from './parts/root.ts';
import { ruleProblems } from './parts/rule-problems.ts';
import { scriptWords } from './parts/script-words.ts';

/** Runs a program for Node; what it prints when it finds something, and how to fix it. */
function program(words: readonly string[], remedy: string): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => {
      resolve(code === 0 ? [] : [output.trim(), remedy]);
    });
  });
}

/** Runs a tool of node_modules. */
function tool(name: string, words: readonly string[], remedy: string): Promise<readonly string[]> {
  const folder = join(ROOT, 'node_modules', name);
  const { bin = {} } = readPackageJson(folder);
  const path = typeof bin === 'string' ? bin : (bin[name] ?? bin['tsc']);
  if (path === undefined) throw new Error(`${folder}/package.json: names no program ${name}.`);
  return program([join(folder, path), ...words], remedy);
}

/** The compiler notes the hash of every file that it has read, those of packages too, and compares them all. */
const TYPES_AGAIN = MAY_REMEMBER ? ['--incremental', '--tsBuildInfoFile', join(CACHE, 'types.tsbuildinfo')] : [];

/** prettier notes its own version, its settings and the hash of each file that it found good. */
const FORMAT_AGAIN = MAY_REMEMBER
  ? ['--cache', '--cache-strategy=content', `--cache-location=${join(CACHE, 'format.json')}`]
  : [];

/** Generated files among the sources that are out of date. */
async function staleSources(): Promise<readonly string[]> {
  const files = [...(await generatedUmbrella()), ...(await generatedSources())];
  return files
    .filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
    .map(([path]) => `${relative(ROOT, path)}: is out of date. Run npm run build and commit it.`);
}

/** Whether dist/ is what the sources make. */
async function distUnlessKnown(): Promise<readonly string[]> {
  const key = keyOfBuild();
  if (readKnown('dist').has(key)) return [];
  const problems = await distProblems();
  if (problems.length === 0) writeKnown('dist', [key]);
  return problems;
}

const CHECKS: Readonly<Record<string, () => readonly string[] | Promise<readonly string[]>>> = {
  lint: () => program(scriptWords('lint'), 'Fix what eslint reports; npx eslint --fix FILE fixes some of it.'),
  types: () =>
    tool(
      'typescript',
      ['--noEmit', '--pretty', 'false', ...TYPES_AGAIN],
      'Fix what the compiler reports: npm run types.',
    ),
  format: () => tool('prettier', ['--check', '--log-level=warn', ...FORMAT_AGAIN, '.'], 'Run npm run format.'),
  arrows: arrowProblems,
  generated: staleSources,
  agreement: agreementProblems,
  mentions: mentionProblems,
  rules: ruleProblems,
  prose: proseProblems,
  dist: distUnlessKnown,
};

/** Checks in this process run one after the other; ncc doesn't allow anything else at the same time. */
const SIDE_BY_SIDE = ['lint', 'types', 'format'];

let failed = 0;

async function run(name: string): Promise<void> {
  const started = performance.now();
  let problems: readonly string[];
  try {
    problems = (await CHECKS[name]?.()) ?? [];
  } catch (error) {
    problems = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(10)} ${seconds.padStart(5)} s`);
  for (const problem of problems) console.log(problem.replace(/^/gmu, '        '));
  if (problems.length > 0) failed += 1;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in CHECKS));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: unknown check. The checks are ${Object.keys(CHECKS).join(', ')}.`);
  process.exitCode = 2;
} else {
  const chosen = Object.keys(CHECKS).filter((name) => wanted.length === 0 || wanted.includes(name));
  const here = async (): Promise<void> => {
    for (const name of chosen) if (!SIDE_BY_SIDE.includes(name)) await run(name);
  };
  await Promise.all([...chosen.filter((name) => SIDE_BY_SIDE.includes(name)).map(run), here()]);
  console.log(failed === 0 ? 'All checks passed.' : `${failed} of ${chosen.length} checks failed.`);
  if (failed > 0) process.exitCode = 1;
}
