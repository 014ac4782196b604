import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startPypiserver, type EmbeddedIndex } from '#embedded-index';
import {
  createRecordingHost,
  REPOSITORY,
  runBundle,
  runStep,
  temporaryFolder,
  writeProject,
  type StepRun,
  type TemporaryFolder,
} from '#testkit';
import { pythonOnPath } from './observed-rehearsal.ts';

/** `<input or file>: <what is wrong>. <what to do>.` */
const SENTENCE = /^[^\n]+?: [^\n]+\. [^\n]+\.$/u;

let scratch: TemporaryFolder;
let index: EmbeddedIndex;
let wheel: string;
let folders = 0;

beforeAll(async () => {
  scratch = await temporaryFolder();
  index = await startPypiserver(
    join(scratch.path, 'index'),
    createRecordingHost({ folder: join(scratch.path, 'host') }),
  );
  const project = await writeProject({ folder: join(scratch.path, 'good'), backend: 'flit-core' });
  const built = await runBundle('build-dists', {
    workspace: project.folder,
    runnerTemp: join(scratch.path, 'good-temp'),
  });
  expect(built.errors).toEqual([]);
  wheel = join(project.folder, 'dist', 'trial_project-1.2.3-py3-none-any.whl');
});

afterAll(async () => {
  await index.stop();
  await scratch.remove();
});

async function place(): Promise<{ workspace: string; runnerTemp: string }> {
  folders += 1;
  const workspace = join(scratch.path, `work ${String(folders)}`);
  await mkdir(workspace, { recursive: true });
  return { workspace, runnerTemp: join(scratch.path, `temp-${String(folders)}`) };
}

function sentence(step: StepRun): string {
  expect(step.exitCode).toBe(1);
  const said = step.errors.at(-1) ?? '';
  expect(said.split('\n')[0]).toMatch(SENTENCE);
  return said;
}

describe('bad input gets one clear sentence, and nothing is changed', () => {
  test('no pyproject.toml', async () => {
    const at = await place();
    expect(sentence(await runBundle('validate-metadata', at))).toContain('pyproject.toml');
  });

  test('a TOML syntax error is named with its line and column', async () => {
    const at = await place();
    await writeFile(join(at.workspace, 'pyproject.toml'), '[project]\nname = "x"\nversion = \n');
    expect(sentence(await runBundle('validate-metadata', at))).toMatch(/pyproject\.toml.*line 3.*column/su);
  });

  test('an unknown value names the allowed ones', async () => {
    const at = await place();
    const said = sentence(await runBundle('build-dists', { ...at, inputs: { formats: 'egg' } }));
    expect(said).toMatch(/^formats: .*egg.*sdist.*wheel/u);
  });

  test('a boolean that is neither true nor false', async () => {
    const at = await place();
    expect(sentence(await runBundle('twine-check', { ...at, inputs: { strict: 'yes' } }))).toMatch(/^strict: .*yes/u);
  });

  test('a tag that is not the version names both', async () => {
    const at = await place();
    await writeProject({ folder: at.workspace });
    const said = sentence(await runBundle('validate-metadata', { ...at, inputs: { tag: 'v9.9.9' } }));
    expect(said).toMatch(/9\.9\.9/u);
    expect(said).toMatch(/1\.2\.3/u);
  });

  test('no usable Python', async () => {
    const at = await place();
    await writeProject({ folder: at.workspace });
    const bin = join(at.runnerTemp, 'bin');
    await mkdir(bin, { recursive: true });
    const environment = { PATH: bin, HOME: bin, PYENV_ROOT: bin, RUNNER_TOOL_CACHE: join(at.runnerTemp, 'tools') };
    expect(sentence(await runBundle('test-project', { ...at, environment }))).toMatch(/[Pp]ython/u);
  });

  test('a Python outside requires-python', async () => {
    const at = await place();
    await writeProject({ folder: at.workspace, requiresPython: '>=3.99' });
    expect(sentence(await runBundle('test-project', at))).toMatch(/3\.99/u);
  });

  test('a named Python that is not there', async () => {
    const at = await place();
    await writeProject({ folder: at.workspace });
    expect(sentence(await runBundle('test-project', { ...at, inputs: { 'python-versions': '3.99' } }))).toMatch(
      /^python-versions: .*3\.99/u,
    );
  });

  test('a registry that can not be reached', async () => {
    const at = await place();
    await writeProject({ folder: at.workspace });
    const environment = {
      PIP_INDEX_URL: 'http://127.0.0.1:9/simple/',
      PIP_FIND_LINKS: '',
      PIP_CONFIG_FILE: '/dev/null',
      UV_CACHE_DIR: join(at.runnerTemp, 'uv'),
      PIP_CACHE_DIR: join(at.runnerTemp, 'pip'),
      RUNNER_TOOL_CACHE: join(at.runnerTemp, 'tools'),
    };
    const said = sentence(await runBundle('build-dists', { ...at, environment }));
    expect(said).toMatch(/127\.0\.0\.1:9/u);
  });

  test('an empty dist folder', async () => {
    const at = await place();
    await mkdir(join(at.workspace, 'dist'));
    expect(sentence(await runBundle('twine-check', at))).toMatch(/dist.*no distribution/u);
  });

  test.each([
    ["another project's file", 'other-1.2.3-py3-none-any.whl'],
    ["another version's file", 'trial_project-1.2.4-py3-none-any.whl'],
  ])('%s in dist is named', async (_, filename) => {
    const at = await place();
    await mkdir(join(at.workspace, 'dist'));
    await copyFile(wheel, join(at.workspace, 'dist', 'trial_project-1.2.3-py3-none-any.whl'));
    await copyFile(wheel, join(at.workspace, 'dist', filename));
    const said = sentence(
      await runBundle('publish-index', {
        ...at,
        inputs: { index: index.uploadUrl, 'simple-url': index.simpleUrl, password: index.password },
      }),
    );
    expect(said).toContain(filename);
  });

  test('a build that fails shows its last meaningful lines, not four hundred', async () => {
    const at = await place();
    await writeProject({
      folder: at.workspace,
      files: { 'setup.py': 'print("noise\\n" * 400)\nraise SystemExit("the compiler is missing")\n' },
    });
    const step = await runBundle('build-dists', at);
    expect(sentence(step)).toContain('the compiler is missing');
    expect(step.log.split('\n').filter((line) => line.trim() === 'noise').length).toBeLessThan(60);
    expect(step.outputs['manifest-path'] ?? '').toBe('');
  });

  test('failing tests name the command and show what it said', async () => {
    const at = await place();
    await writeProject({
      folder: at.workspace,
      backend: 'flit-core',
      extras: { dev: ['pytest'] },
      files: { 'tests/test_bad.py': 'def test_bad():\n    assert "left" == "right"\n' },
    });
    const step = await runBundle('test-project', { ...at, inputs: { 'python-versions': pythonOnPath() } });
    expect(sentence(step)).toMatch(/pytest/u);
    expect(step.log).toContain('test_bad');
    expect(step.outputs['passed']).toBe('false');
  });

  test('a wrong token', async () => {
    const at = await place();
    await mkdir(join(at.workspace, 'dist'));
    await copyFile(wheel, join(at.workspace, 'dist', 'trial_project-1.2.3-py3-none-any.whl'));
    const wrong = 'pypi-wrong-token-of-some-length';
    const step = await runBundle('publish-index', {
      ...at,
      inputs: { index: index.uploadUrl, 'simple-url': index.simpleUrl, password: wrong },
    });
    expect(sentence(step)).toMatch(/403|token|password/iu);
    const shown = step.log
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n');
    expect(shown).not.toContain(wrong);
    expect(JSON.parse(await readFile(step.outputs['receipt-path'] ?? '', 'utf8'))).toMatchObject({ outcome: 'failed' });
  });

  test('an index that is down', async () => {
    const at = await place();
    await mkdir(join(at.workspace, 'dist'));
    await copyFile(wheel, join(at.workspace, 'dist', 'trial_project-1.2.3-py3-none-any.whl'));
    const inputs = {
      index: 'http://127.0.0.1:9/',
      'simple-url': 'http://127.0.0.1:9/simple/',
      password: 'pypi-some-token-long-enough',
      attempts: '1',
    };
    expect(sentence(await runBundle('publish-index', { ...at, inputs }))).toMatch(/127\.0\.0\.1:9/u);
  });

  test('a file that was changed after the build is named with both hashes', async () => {
    const at = await place();
    await writeProject({ folder: at.workspace, backend: 'flit-core' });
    const built = await runBundle('build-dists', at);
    await writeFile(join(at.workspace, 'dist', 'trial_project-1.2.3.tar.gz'), 'other bytes');
    const said = sentence(
      await runBundle('twine-check', { ...at, inputs: { manifest: built.outputs['manifest-path'] ?? '' } }),
    );
    expect(said).toContain('trial_project-1.2.3.tar.gz');
    expect(said.match(/[0-9a-f]{64}/gu)).toHaveLength(2);
  });
});

describe('what is unusual and not wrong', () => {
  test('a project without git has a manifest without commit and tag, and a notice says so', async () => {
    const at = await place();
    await writeProject({ folder: at.workspace, backend: 'flit-core' });
    const step = await runBundle('build-dists', at);
    expect(step.exitCode).toBe(0);
    expect(
      step.commands
        .filter(({ name }) => name === 'notice')
        .map(({ message }) => message)
        .join('\n'),
    ).toMatch(/git/u);
    expect(JSON.parse(await readFile(step.outputs['manifest-path'] ?? '', 'utf8'))).toMatchObject({
      commit: null,
      tag: null,
    });
  });

  test('a project in a subfolder of the repository, in a folder with blanks and letters outside ASCII', async () => {
    const at = await place();
    await writeProject({ folder: join(at.workspace, 'größer und schöner'), backend: 'flit-core', git: 'tagged' });
    const inputs = { 'project-dir': 'größer und schöner', tag: 'v1.2.3' };
    expect((await runBundle('validate-metadata', { ...at, inputs })).errors).toEqual([]);
    expect((await runBundle('build-dists', { ...at, inputs })).errors).toEqual([]);
  });
});

describe('the command line', () => {
  const cli = join(REPOSITORY, 'dist/cli/index.js');

  test.each([
    ['an unknown command', ['relase'], /relase.*rehearse, validate, check/su],
    ['an unknown option', ['validate', '--strictest'], /strictest/u],
    ['a project that is not there', ['rehearse', 'nowhere'], /nowhere.*pyproject\.toml/su],
    ['a value that is not allowed', ['build', '--formats', 'egg'], /formats: .*egg/u],
  ])('ends with 2 and says why for %s', async (_, words, message) => {
    const at = await place();
    const step = await runStep([cli, ...words], { ...at, environment: { INIT_CWD: at.workspace } });
    expect(step.exitCode).toBe(2);
    expect(step.log).toMatch(message);
  });

  test('ends with 1 for a project in which something is found, and prints one JSON document', async () => {
    const at = await place();
    await writeProject({ folder: at.workspace });
    const step = await runStep([cli, 'validate', '--json', '--tag', 'v9.9.9'], {
      ...at,
      environment: { INIT_CWD: at.workspace },
    });
    expect(step.exitCode).toBe(1);
    const document = JSON.parse(step.log.slice(step.log.indexOf('\n{') + 1, step.log.lastIndexOf('}') + 1)) as {
      passed: boolean;
    };
    expect(document.passed).toBe(false);
    await rm(at.runnerTemp, { recursive: true, force: true });
  });
});
