import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { REPOSITORY, suiteSources } from '#testkit';

/**
 * Every place of the product that starts a program, with the folder that it starts it in. Whoever adds one says here,
 * and in docs/security.md, what that program reads of the project.
 */
const STARTS: readonly string[] = [
  'actions/build-dists/src/build-variables.ts', // a compiler, asked for a flag: the build's own folder
  'actions/preflight/src/runner-facts.ts', // uv --version: the folder of uv
  'actions/test-project/src/test-python.ts', // commands of the project: a copy of it
  'actions/twine-check/src/fresh-classifiers.ts', // python -I: a folder of its own
  'actions/twine-check/src/run-twine.ts', // python -I: the run's temporary folder
  'packages/installed-release/src/compatible-tags.ts', // python -I: an empty folder
  'packages/installed-release/src/probe-script.ts', // forks of that Python, in the same places
  'packages/installed-release/src/probe.ts', // python -I: an empty folder
  'packages/installed-release/src/script-runs.ts', // scripts of the package: an empty folder
  'packages/installed-release/src/smoke-run.ts', // python -I: an empty folder
  'packages/cli/src/keyring.ts', // keyring: the home folder of the user
  'packages/embedded-index/src/pypiserver.ts', // python -I: the index's own folder
  'packages/process/src/ask-tool.ts',
  'packages/process/src/process-tree.ts', // taskkill, by its whole path, on Windows only
  'packages/process/src/launch.ts',
  'packages/process/src/open-worker.ts',
  'packages/process/src/run-process.ts',
  'packages/process/src/spawn-child.ts',
  'packages/process/src/start-process.ts',
  'packages/project-tree/src/git-program.ts', // git: the project, under settings of our own
  'packages/python-env/src/backend-driver.ts', // forks the process that runs the back-end
  'packages/python-env/src/create-environment.ts', // uv, venv, pip: the environment
  'packages/python-env/src/fetch-pythons.ts', // uv python install: a folder of the run
  'packages/python-env/src/find-pythons.ts', // python -VV: the folder of the interpreter
  'packages/python-env/src/find-uv.ts', // uv --version: the folder of uv
  'packages/python-env/src/run-backend.ts', // the back-end: the source, in an environment of its own
  'packages/python-env/src/tool-environment.ts', // python -I: the environment of a tool
  'packages/python-env/src/pip-environment.ts', // python -I: a new environment
];

const texts = new Map(suiteSources().map((path) => [path, readFileSync(join(REPOSITORY, path), 'utf8')]));

test('programs are started in the places that were looked at', () => {
  const starting =
    /\b(?:askTool|getExecOutput|runProcess|startProcess|openWorker|launch|spawn(?:Sync|Child)?|exec(?:File)?(?:Sync)?|fork)\(/u;
  const found = [...texts].filter(([, text]) => starting.test(withoutPatterns(text))).map(([path]) => path);
  expect(found.sort()).toEqual([...STARTS].sort());
});

/** `/…/.exec(` is a pattern's. */
function withoutPatterns(text: string): string {
  return text.replaceAll(/[.]exec\(/gu, '.match(');
}

test('only one place starts git', () => {
  const found = [...texts].filter(([, text]) => /(?:file: |findExecutable\()'git'/u.test(text)).map(([path]) => path);
  expect(found).toEqual(['packages/project-tree/src/git-program.ts']);
});

test('our own Pythons are isolated: they import nothing of the folder that they stand in', () => {
  // The driver of a back-end takes its own folder off the path: `-I` would hide the variables of the build from it
  const python = /\['-(?!I'|VV'|B', '-X', 'pycache_prefix=', script\])[a-zA-Z]+'/u;
  const places = STARTS.filter((path) => !/test-python|script-runs|git-program/u.test(path));
  // A shell's
  const ours = (path: string): string => (texts.get(path) ?? '').replace(/\['-c', (?:'cat \||ASK_EACH,)/u, '');
  expect(places.filter((path) => python.test(ours(path)))).toEqual([]);
});
