import { execFileSync, spawnSync } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startPypiserver, type EmbeddedIndex } from '#embedded-index';
import { parseReceipt, parseReleaseManifest, parseReleaseRecord } from '#release-model';
import {
  createRecordingHost,
  makeDistributions,
  REPOSITORY,
  runBundle,
  temporaryFolder,
  writeProject,
  type StepRun,
  type TemporaryFolder,
} from '#testkit';
import { pythonOnPath } from './observed-rehearsal.ts';

const SOURCE = `#include <Python.h>
static PyObject *answer(PyObject *self, PyObject *args) { return PyLong_FromLong(42); }
static PyMethodDef methods[] = {{"answer", answer, METH_NOARGS, "The answer."}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "_fast", NULL, -1, methods};
PyMODINIT_FUNC PyInit__fast(void) { return PyModule_Create(&module); }
`;

/** How the project is released: by its own commands, and with wheels that its own jobs build. */
const WORKFLOW = `on: { push: { tags: ['release-*'] }, workflow_dispatch: { inputs: { accept: { default: '' } } } }
env: { PROJECT_DIR: '.', TAG_PREFIX: 'release-', ACCEPT: 'code-review' }
jobs:
  test:
    steps:
      - uses: https://gitea.example/o/suite/actions/test-project@v1
        with: { project-dir: '\${{ env.PROJECT_DIR }}', commands: 'python -m pytest -q', target-coverage: '\${{ vars.TARGET }}' }
  build:
    steps:
      - uses: https://gitea.example/o/suite/actions/build-dists@v1
        with: { project-dir: '\${{ env.PROJECT_DIR }}', tag-prefix: '\${{ env.TAG_PREFIX }}', wheels-from: 'artifact:wheels-*' }
  upload:
    steps:
      - uses: https://gitea.example/o/suite/actions/release-checklist@v1
        with: { accept: '\${{ inputs.accept || env.ACCEPT }}' }
`;

const hasCompiler = spawnSync('cc', ['--version']).status === 0;
/** Rehearsals with a compiler, which take long. */
const testOnce = hasCompiler && process.env['PROOF'] === '1' ? test : test.skip;

let folder: TemporaryFolder;
let index: EmbeddedIndex;
let python: string;
let built: string;
let steps = 0;

/** A pure project and its files, as another job has built them. */
beforeAll(async () => {
  folder = await temporaryFolder();
  python = pythonOnPath();
  const project = join(folder.path, 'pure');
  await writeProject({ folder: project, backend: 'flit-core', git: 'tagged' });
  built = join(folder.path, 'built');
  const run = await step('build-dists', project, { 'packages-dir': built });
  expect(run.errors).toEqual([]);
  index = await startPypiserver(join(folder.path, 'index'), createRecordingHost({ folder: join(folder.path, 'host') }));
}, 300_000);

afterAll(async () => {
  await index.stop();
  await folder.remove();
});

/** Each step is a job of its own: none finds what another left. */
async function step(
  action: string,
  workspace: string,
  inputs: Readonly<Record<string, string>>,
): Promise<StepRun & { readonly store: string }> {
  steps += 1;
  const runnerTemp = join(folder.path, `job ${String(steps)}`);
  const run = await runBundle(action, { workspace, runnerTemp, inputs, timeoutMs: 300_000 });
  return { ...run, store: join(runnerTemp, 'repo-agent-actions/trial-project') };
}

/** The files of the other job, in a folder of the project. */
async function takeInto(project: string, place: string): Promise<void> {
  await mkdir(join(project, place), { recursive: true });
  for (const name of await readdir(built)) await copyFile(join(built, name), join(project, place, name));
}

/** The umbrella without its stage build, over a folder of files. */
function sending(): Readonly<Record<string, string>> {
  return {
    stages: 'check, upload-test, verify-test',
    'test-index': index.uploadUrl,
    'test-simple-url': index.simpleUrl,
    username: index.username,
    'testpypi-token': index.password,
    'python-versions': python,
    audit: 'false',
    twine: 'false',
  };
}

test('build-dists takes files from a folder, as a step of a job', async () => {
  const project = join(folder.path, 'taking');
  await writeProject({ folder: project, backend: 'flit-core', git: 'tagged' });
  await takeInto(project, 'wheelhouse');
  const run = await step('build-dists', project, { 'wheels-from': 'wheelhouse', formats: 'none', tag: 'v1.2.3' });
  expect(run.errors).toEqual([]);
  const manifest = parseReleaseManifest(run.outputs['manifest'] ?? '', 'manifest');
  expect(manifest.files.map(({ takenFrom }) => takenFrom)).toEqual(['wheelhouse', 'wheelhouse']);
  expect(run.log).toContain('not built here: that it was built from commit');
});

test('publish without its stage build makes a manifest of a folder, and goes on to the end', async () => {
  const project = join(folder.path, 'sent');
  await writeProject({ folder: project, backend: 'flit-core', git: 'tagged' });
  await takeInto(project, 'dist');
  const run = await step('publish', project, sending());
  expect(run.errors).toEqual([]);
  const receipt = parseReceipt(await readFile(join(run.store, 'receipts/build.json'), 'utf8'), 'receipt');
  expect(receipt.items.filter(({ kind }) => kind === 'provenance')).toHaveLength(2);
  expect((await readdir(join(folder.path, 'index'))).filter((name) => name.startsWith('trial'))).toHaveLength(2);
});

test('publish without its stage build sends nothing of another project', async () => {
  const project = join(folder.path, 'foreign');
  await writeProject({ folder: project, name: 'own-project', backend: 'flit-core', git: 'tagged' });
  await mkdir(join(project, 'dist'));
  makeDistributions(
    [{ filename: 'sample_project-1.2.3-py3-none-any.whl', metadata: { Version: '1.2.3' } }],
    join(project, 'dist'),
  );
  const run = await step('publish', project, sending());
  expect(run.errors.at(-1)).toContain('sample_project-1.2.3-py3-none-any.whl');
  expect((await readdir(join(folder.path, 'index'))).filter((name) => name.startsWith('sample'))).toEqual([]);
  expect(await readdir(join(project, 'dist'))).toHaveLength(1);
});

test('publish sends a folder of files without a project, and verifies it', async () => {
  const place = join(folder.path, 'no project');
  await mkdir(join(place, 'dist'), { recursive: true });
  const members = { 'sample_project/__init__.py': null, 'lonely/__init__.py': '' };
  const metadata = { Name: 'lonely', Version: '1.0' };
  makeDistributions([{ filename: 'lonely-1.0-py3-none-any.whl', metadata, members }], join(place, 'dist'));
  const run = await step('publish', place, { ...sending(), 'check-strict': 'false' });
  expect(run.errors).toEqual([]);
});

/** Tags a wheel for other platforms, as auditwheel does once it has repaired it. */
const RETAG = `
import base64, hashlib, sys, zipfile
source, old, new = sys.argv[1:]
with zipfile.ZipFile(source) as archive:
    members = {name: archive.read(name) for name in archive.namelist()}
(record,) = [name for name in members if name.endswith(".dist-info/RECORD")]
(wheel,) = [name for name in members if name.endswith(".dist-info/WHEEL")]
members[wheel] = members[wheel].replace(old.encode(), new.encode())
del members[record]
def row(name, data):
    digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
    return f"{name},sha256={digest},{len(data)}\\n"
members[record] = ("".join(row(*one) for one in members.items()) + record + ",,\\n").encode()
with zipfile.ZipFile(source.replace(old, new), "w", zipfile.ZIP_DEFLATED) as archive:
    for name, data in members.items():
        archive.writestr(name, data)
`;

/** A project in C that its own workflow releases. */
async function writeCompiled(name: string): Promise<string> {
  const project = join(folder.path, name);
  await writeProject({
    folder: project,
    files: {
      'src/trial_project/_fast.c': SOURCE,
      'src/trial_project/fast.py': 'from trial_project._fast import answer\n\n__all__ = ["answer"]\n',
      'tests/test_fast.py':
        'from trial_project.fast import answer\n\n\ndef test_fast() -> None:\n    assert answer() == 42\n',
      '.gitea/workflows/pypi-publish.yml': WORKFLOW,
      '.gitignore': '__pycache__/\n*.so\nbuild/\n*.egg-info/\n',
    },
    toml: '[tool.setuptools]\next-modules = [{ name = "trial_project._fast", sources = ["src/trial_project/_fast.c"] }]\n',
    git: 'committed',
  });
  return project;
}

/** Runs the command line. @returns the exit code, then what it said */
function cli(...words: string[]): string {
  const program = join(REPOSITORY, 'dist/cli/index.js');
  const env = { ...process.env, INIT_CWD: folder.path, RUNNER_TEMP: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], { encoding: 'utf8', env });
  return `${String(status)}\n${stdout}${stderr}`;
}

testOnce(
  'a compiled project is rehearsed by what its workflow says',
  async () => {
    const project = await writeCompiled('compiled');
    const report = join(folder.path, 'report');
    const said = cli('rehearse', project, '--python-versions', python, '--audit', 'false', '--report-dir', report);
    expect(said).toMatch(/^0\n/u);
    for (const line of [
      'tag-prefix: release- (.gitea/workflows/pypi-publish.yml, TAG_PREFIX)',
      'commands: python -m pytest -q (.gitea/workflows/pypi-publish.yml, job test)',
      'accept: code-review (.gitea/workflows/pypi-publish.yml, ACCEPT)',
      'target-coverage is ${{ vars.TARGET }}, which only the server can evaluate',
      'so the sdist is rehearsed alone',
      'Rehearsing release-1.2.3',
    ])
      expect(said).toContain(line);
    const path = join(report, 'release-record.json');
    const record = parseReleaseRecord(await readFile(path, 'utf8'), path);
    expect(record.manifest?.files.map(({ kind }) => kind)).toEqual(['sdist']);
  },
  600_000,
);

testOnce(
  'a compiled project is rehearsed with wheels that were built elsewhere',
  async () => {
    const project = await writeCompiled('with wheels');
    const wheels = join(folder.path, 'wheels, built elsewhere');
    expect(cli('build', project, '--formats', 'wheel', '--packages-dir', wheels)).toMatch(/^0\n/u);
    const [wheel = ''] = await readdir(wheels);
    expect(wheel).toMatch(/-linux_\w+\.whl$/u);
    expect(cli('check', join(wheels, wheel))).toMatch(
      /platform tag linux_\w+, which a wheel has that was compiled on an ordinary Linux.*cibuildwheel.*auditwheel/u,
    );
    execFileSync('python3', ['-I', '-c', RETAG, join(wheels, wheel), 'linux_', 'manylinux_2_39_']);
    await rm(join(wheels, wheel));
    const given = ['--python-versions', python, '--audit', 'false', '--report-dir', join(folder.path, 'with report')];
    const said = cli('rehearse', project, ...given, '--formats', 'sdist', '--wheels-from', wheels.replace(',', '?'));
    expect(said).toMatch(/^0\n/u);
    expect(said).toMatch(/manylinux_2_39_\w+\.whl: taken from .*wheels, built elsewhere, not built here/u);
  },
  600_000,
);
