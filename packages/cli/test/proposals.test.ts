import { spawnSync } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readToml10, tagScheme } from '#python-standards';
import { parseProjectConfig } from '#release-model';
import { temporaryFolder, withTemporaryFolder, type TemporaryFolder } from '#testkit';
import { declaredPythons, type PackageFacts } from '../src/init/package-facts.ts';
import { hasSettingsTable, proposedTable } from '../src/init/settings-table.ts';
import { findSmokeTest, publicModules, smokeTestOf } from '../src/init/smoke-test.ts';
import { git, writeClone } from './init-project.ts';
import { runWords } from './terminal.ts';

const FACTS: PackageFacts = {
  schema: 1,
  name: 'my-tools',
  normalizedName: 'my-tools',
  version: '1.0',
  versionSource: { kind: 'static', where: 'pyproject.toml' },
  requiresPython: null,
  scripts: { 'my-tool': 'my_tools:main', 'odd.name': 'my_tools:main' },
  importNames: ['my_tools'],
  extras: ['web', 'dev'],
  classifiers: [],
  buildBackend: 'setuptools.build_meta',
  changelogSection: null,
  folder: '/x',
  place: '.',
  tags: tagScheme(null, {}, 'my-tools'),
  knownTags: [],
  installedPrefix: null,
  pythons: [],
  changelog: 'CHANGES.md',
  readme: 'README.md',
  smokeTest: null,
};

describe('the proposed table', () => {
  const table = proposedTable(FACTS, 'scripts/smoke_test.py', 'https://gitea.example/o/r/src/docs/settings.md');

  test('does nothing until somebody removes the marks, and is correct then', () => {
    expect(table.split('\n').every((line) => line === '' || line.startsWith('# '))).toBe(true);
    const lines = table.split('\n').slice(2);
    const toml = readToml10(lines.map((line) => line.replace(/^# /u, '')).join('\n'), 'pyproject.toml');
    const { 'repo-agent-actions': own } = toml.data['tool'] as Readonly<Record<string, unknown>>;
    const config = parseProjectConfig(own, 'pyproject.toml');
    expect(config).toMatchObject({
      tagPrefix: 'v',
      changelog: 'CHANGES.md',
      smokeTest: 'scripts/smoke_test.py',
      scripts: { 'my-tool': ['--help'], 'odd.name': ['--help'] },
      settings: { commands: ['{default}'], 'test-timeout': 3600, 'check-strict': true, 'verify-extras': ['each'] },
    });
  });

  test('names the profile of an index that is not PyPI', () => {
    expect(table).not.toContain('profile =');
    expect(proposedTable(FACTS, 'x.py', 'y', 'gitea')).toContain('# profile = "gitea"\n');
  });

  test('names no extra and no script where there is none', () => {
    expect(proposedTable({ ...FACTS, scripts: {}, extras: ['dev'] }, 'x.py', 'y')).not.toMatch(
      /scripts|verify-extras/u,
    );
  });

  test.each([
    [table, true],
    ['[tool.repo-agent-actions]\n', true],
    ['  [ tool . "repo-agent-actions".scripts ]\n', true],
    ['[tool]\nrepo-agent-actions.strict = true\n', true],
    ['[project]\ndescription = "uses [tool.repo-agent-actions]"\n', false],
    ['[tool.repo-agent]\n# see repo-agent-actions\n', false],
  ])('is known again: %#', (text, expected) => {
    expect(hasSettingsTable(text)).toBe(expected);
  });
});

test.each([
  [['3.7', '3.8', '3.12', '3.14', '3.15', '3.99'], null, '2026-09-30', ['3.8', '3.12', '3.14']],
  [['3.14', '3.15'], null, '2026-10-01', ['3.14', '3.15']],
  [['3.9', '3.12'], '>=3.10', '2026-01-01', ['3.12']],
])('the Pythons of %j, requires-python %j, on %j', (minors, requiresPython, today, expected) => {
  const classifiers = minors.map((minor) => `Programming Language :: Python :: ${minor}`);
  expect(declaredPythons({ classifiers, requiresPython }, new Date(today))).toEqual(expected);
});

describe('the modules of a smoke test', () => {
  test.each([
    [['pkg'], ['src/pkg/__init__.py', 'src/pkg/core.py', 'tests/pkg/__init__.py'], ['pkg']],
    [['pkg', '_private', 'tests'], ['pkg/__init__.py', '_private/__init__.py', 'tests/__init__.py'], ['pkg']],
    [['single'], ['single.py'], ['single']],
    [['google'], ['src/google/cloud/storage/__init__.py', 'src/google/cloud/_help.py', 'src/google/auth.py'], ['google.cloud.storage', 'google.auth']], // prettier-ignore
    [['fast'], ['src/fast/core.pyx', 'src/fast/_c.pyx'], ['fast.core']],
    [['native'], ['src/lib.rs'], ['native']],
    [[], ['src/lib.rs'], []],
  ])('%j in %j', (names, files, expected) => {
    expect(publicModules(names, files)).toEqual(expected);
  });

  test.each([
    [['scripts/smoke_test.py'], 'scripts/smoke_test.py'],
    [['ci/smoke.py'], 'ci/smoke.py'],
    [['tests/test_smoke.py'], null],
    [['src/pkg/smokehouse.py'], null],
  ])('%j has one: %j', (files, expected) => {
    expect(findSmokeTest(files)).toBe(expected);
  });
});

describe('the smoke test', () => {
  let scratch: TemporaryFolder;
  let python: string;

  /** An environment that has the distribution as an installer would leave it. */
  beforeAll(async () => {
    scratch = await temporaryFolder();
    const venv = join(scratch.path, 'venv');
    spawnSync('python3', ['-m', 'venv', '--without-pip', venv]);
    python = join(venv, 'bin/python');
    const { stdout } = spawnSync(python, ['-c', 'import sysconfig; print(sysconfig.get_path("purelib"))'], {
      encoding: 'utf8',
    });
    const site = stdout.trim();
    await mkdir(join(site, 'my_tools'));
    await mkdir(join(site, 'my_tools-1.0.dist-info'));
    await writeFile(join(site, 'my_tools/__init__.py'), '');
    await writeFile(
      join(site, 'my_tools-1.0.dist-info/METADATA'),
      'Metadata-Version: 2.1\nName: my-tools\nVersion: 1.0\n',
    );
    await writeFile(
      join(site, 'my_tools-1.0.dist-info/RECORD'),
      'my_tools/__init__.py,,\nmy_tools-1.0.dist-info/METADATA,,\n',
    );
    await writeFile(join(venv, 'bin/my-tool'), '#!/bin/sh\n[ "$1" = --help ]\n');
    await chmod(join(venv, 'bin/my-tool'), 0o755);
  });

  afterAll(async () => {
    await scratch.remove();
  });

  test.each<readonly [what: string, scripts: readonly string[], modules: readonly string[], output: RegExp]>([
    ['passes', ['my-tool'], ['my_tools'], /^my-tools 1\.0\nok: imported my_tools\nok: started my-tool\n$/u],
    ['without scripts', [], ['my_tools'], /^my-tools 1\.0\nok: imported my_tools\n$/u],
    ['finds the modules that only a build makes', [], [], /^my-tools 1\.0\nok: imported my_tools\n$/u],
    [
      'finds a module that is not there',
      [],
      ['my_tools', 'my_others'],
      /ModuleNotFoundError: No module named 'my_others'/u,
    ],
    ['finds a script that is not there', ['other-tool'], ['my_tools'], /the script other-tool was not installed/u],
  ])('%s', async (_, scripts, modules, output) => {
    const file = join(scratch.path, 'smoke_test.py');
    const table = Object.fromEntries(scripts.map((name) => [name, 'my_tools:main']));
    await writeFile(file, smokeTestOf({ name: 'my-tools', scripts: table }, modules));
    const run = spawnSync(python, [file], { encoding: 'utf8', cwd: scratch.path });
    expect(run.stdout + run.stderr).toMatch(output);
    expect(run.status).toBe(output.source.startsWith('^') ? 0 : 1);
  });
});

test('init writes both once, and leaves every byte that is there', async () => {
  await withTemporaryFolder(async (scratch) => {
    const folder = await writeClone(scratch, 'project', {});
    const path = join(folder, 'pyproject.toml');
    const valid = Buffer.concat([await readFile(path), Buffer.from('# ours\r\n# no line end')]);
    await writeFile(path, valid);
    const first = await runWords(['init'], { folder });
    expect(first.output).toContain('pyproject.toml: added our section; nothing else was changed.');
    expect(first.output).toContain('scripts/smoke_test.py: written.');
    const after = await readFile(path);
    expect(after.subarray(0, valid.length).equals(valid)).toBe(true);
    expect(after.subarray(valid.length).toString()).toMatch(
      /^\r\n\r\n# How this project is released\.[^]*\r\n# \[tool\.repo-agent-actions\]\r\n/u,
    );
    await writeFile(join(folder, 'scripts/smoke_test.py'), 'mine\n');
    const second = await runWords(['init'], { folder });
    expect(second.output).toContain('pyproject.toml: is up to date.');
    expect((await readFile(path)).equals(after)).toBe(true);
    expect(await readFile(join(folder, 'scripts/smoke_test.py'), 'utf8')).toBe('mine\n');
  });
});

test('a project without pyproject.toml gets one that changes nothing, and --print shows it', async () => {
  await withTemporaryFolder(async (scratch) => {
    const folder = await writeClone(scratch, 'project', {
      files: {
        'pyproject.toml': null,
        'setup.py': 'from setuptools import setup\nsetup()\n',
        'setup.cfg':
          '[metadata]\nname = trial-project\nversion = 1.2.3\n[options]\npackages = find:\npackage_dir =\n    = src\n',
        'ci/smoke.py': 'print(1)\n',
      },
    });
    const printed = await runWords(['init', '--print', 'pyproject.toml'], { folder });
    expect(printed.output).toContain('# smoke-test = "ci/smoke.py"');
    expect(git(folder, 'status', '--short', '--', 'pyproject.toml')).toMatch(/^(?: D .*\n)?$/u);
    expect(await runWords(['init'], { folder })).toMatchObject({ status: 0 });
    expect(await readFile(join(folder, 'pyproject.toml'), 'utf8')).toContain('# [tool.repo-agent-actions]\n');
    expect(git(folder, 'status', '--short', '--untracked-files=all')).not.toContain('smoke_test.py');
    expect(await runWords(['init', '--check'], { folder })).toMatchObject({ status: 0 });
  });
});
