import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { makeDistributions, runBundle, temporaryFolder, type StepRun, type TemporaryFolder } from '#testkit';

// What jobs do that hold a token and run no code of the project, in a folder in which everything is a trap.

let scratch: TemporaryFolder;
let workspace: string;
let marks: string;

/** Names under which a Python that stands in the folder would import the project's files instead of its own. */
const MODULES = [
  'sitecustomize',
  'usercustomize',
  'site',
  'email',
  'json',
  'importlib',
  'pip',
  'venv',
  'ensurepip',
  'build',
  'twine',
  'packaging',
  'trove_classifiers',
  'uv',
  'ssl',
];
const PROGRAMS = ['git', 'uv', 'python', 'python3', 'python3.12', 'pip', 'sh', 'env', 'node', 'twine']; // prettier-ignore

async function write(path: string, text: string, mode = 0o644): Promise<void> {
  const full = join(workspace, path);
  await mkdir(join(full, '..'), { recursive: true });
  await writeFile(full, text);
  await chmod(full, mode);
}

function git(...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], {
    cwd: workspace,
    stdio: 'ignore',
  });
}

beforeAll(async () => {
  scratch = await temporaryFolder();
  workspace = join(scratch.path, 'workspace');
  marks = join(scratch.path, 'marks');
  const python = `import os\nos.makedirs(${JSON.stringify(marks)}, exist_ok=True)\nopen(os.path.join(${JSON.stringify(marks)}, "python"), "a").write(__file__ + "\\n")\n`;
  const shell = `#!/bin/sh\nmkdir -p '${marks}'\necho "$0" >> '${marks}/shell'\nexit 0\n`;
  const program = join(scratch.path, 'program');
  await writeFile(program, shell, { mode: 0o755 });
  await write('pyproject.toml', [
    '[project]', 'name = "trap"', 'version = "1.0"', 'description = "A trap"', 'requires-python = ">=3.8"',
    '[tool.uv]', 'index-url = "http://127.0.0.1:9/simple"', 'cache-dir = "uv-cache"', 'no-index = true',
    '[tool.twine]', 'x = 1', '',
  ].join('\n')); // prettier-ignore
  for (const name of MODULES) await write(`${name}.py`, python);
  for (const name of PROGRAMS) {
    await write(name, shell, 0o755);
    await write(`bin/${name}`, shell, 0o755);
  }
  await write('uv.toml', 'no-index = true\nindex-url = "http://127.0.0.1:9/simple"\n');
  await write('pip.conf', '[global]\nno-index = true\n');
  await write('setup.cfg', '[install]\nprefix = /nonexistent\n[easy_install]\nindex_url = http://127.0.0.1:9/\n');
  await write('setup.py', python);
  await write('conftest.py', python);
  await write('.pypirc', '[distutils]\nindex-servers = pypi\n[pypi]\nrepository = http://127.0.0.1:9/\n');
  await write('.python-version', '2.7\n');
  await write('.env', 'PYTHONPATH=.\nUV_PYTHON=./python\n');
  await write('.gitattributes', '* filter=x diff=x\n');
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('commit', '--quiet', '--message=Trap');
  git('tag', 'v1.0');
  const settings = [
    'core.fsmonitor',
    'core.pager',
    'core.sshCommand',
    'diff.external',
    'diff.x.textconv',
    'filter.x.clean',
    'filter.x.smudge',
    'gpg.program',
  ];
  for (const name of settings) git('config', name, program); // prettier-ignore
  git('config', 'core.hooksPath', join(workspace, 'bin'));
  await mkdir(join(workspace, 'dist'));
  makeDistributions([{ filename: 'trap-1.0-py3-none-any.whl' }], join(workspace, 'dist'));
});
beforeEach(() => rm(marks, { recursive: true, force: true }));
afterAll(() => scratch.remove());

async function step(action: string, inputs: Readonly<Record<string, string>>): Promise<StepRun> {
  return await runBundle(action, {
    workspace,
    runnerTemp: join(scratch.path, 'temp'),
    inputs,
    environment: {
      PATH: ['', '.', 'bin', join(workspace, 'bin'), process.env['PATH'] ?? ''].join(delimiter),
      PYTHONPATH: workspace,
      PYTHONSTARTUP: join(workspace, 'sitecustomize.py'),
      PYTHONHOME: '',
      PIP_CONFIG_FILE: join(workspace, 'pip.conf'),
      UV_CONFIG_FILE: join(workspace, 'uv.toml'),
      GITHUB_REF: 'refs/tags/v1.0',
      GITHUB_REF_NAME: 'v1.0',
    },
  });
}

test.each([
  ['preflight', { tag: 'v1.0', stages: 'validate,test,build' }, 'passed', 'history whole, 1 tag'],
  ['validate-metadata', { tag: 'v1.0' }, 'findings', '.pypirc: is a file which usually contains credentials'],
  ['twine-check', { 'packages-dir': 'dist' }, 'findings', 'trap-1.0-py3-none-any.whl'],
])('%s starts nothing of the project', async (action, inputs, output, said) => {
  const run = await step(action, inputs);
  expect(await readdir(marks).catch(() => [])).toEqual([]);
  // It came to its end, and did what it does
  expect(run.outputs).toHaveProperty(output);
  expect(run.log).toContain(said);
}); // prettier-ignore
