// npm run check: everything that can be said of the repository without running its tests.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { agreementProblems } from './parts/agreement.mjs';
import { arrowProblems } from './parts/arrows.mjs';
import { distProblems } from './parts/dist-problems.mjs';
import { generatedSources, generatedUmbrella } from './parts/generated.mjs';
import { proseProblems } from './parts/prose-problems.mjs';
import { ROOT } from './parts/root.mjs';
import { ruleProblems } from './parts/rule-problems.mjs';

/** Runs a tool of node_modules; what it prints when it finds something, and how to fix it. */
function tool(words, remedy) {
  const [name, ...rest] = words;
  const { bin } = JSON.parse(readFileSync(join(ROOT, 'node_modules', name, 'package.json'), 'utf8'));
  const script = join(ROOT, 'node_modules', name, typeof bin === 'string' ? bin : (bin[name] ?? bin.tsc));
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...rest], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => resolve(code === 0 ? [] : [output.trim(), remedy]));
  });
}

/** Generated files among the sources that are not what they should be. */
async function staleSources() {
  const files = [...(await generatedUmbrella()), ...(await generatedSources())];
  return files
    .filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text)
    .map(([path]) => `${relative(ROOT, path)}: is out of date. Run npm run build and commit it.`);
}

const CHECKS = {
  lint: () =>
    tool(['eslint', '--max-warnings=0', '.'], 'Fix what eslint reports; npx eslint --fix . fixes some of it.'),
  types: () => tool(['typescript', '--noEmit', '--pretty', 'false'], 'Fix what the compiler reports: npm run types.'),
  format: () => tool(['prettier', '--check', '--log-level=warn', '.'], 'Run npm run format.'),
  arrows: arrowProblems,
  generated: staleSources,
  agreement: agreementProblems,
  rules: ruleProblems,
  prose: proseProblems,
  dist: distProblems,
};

/** Those that run in this process go one after the other; ncc leaves no room for anything beside it. */
const SIDE_BY_SIDE = ['lint', 'types', 'format'];

let failed = 0;

async function run(name) {
  const started = performance.now();
  let problems;
  try {
    problems = await CHECKS[name]();
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
  const here = async () => {
    for (const name of chosen) if (!SIDE_BY_SIDE.includes(name)) await run(name);
  };
  await Promise.all([...chosen.filter((name) => SIDE_BY_SIDE.includes(name)).map(run), here()]);
  console.log(failed === 0 ? 'Everything is as it should be.' : `${failed} of ${chosen.length} checks failed.`);
  if (failed > 0) process.exitCode = 1;
}
