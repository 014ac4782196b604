import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { ReleaseRecord } from '#release-model';
import { temporaryFolder, writeProject, type TemporaryFolder } from '#testkit';
import { observeRehearsal, pythonOnPath, type ObservedRehearsal } from './observed-rehearsal.ts';

// Five whole releases, on a machine that does other things beside
jest.setTimeout(180_000);

let scratch: TemporaryFolder;
let runs = 0;

beforeAll(async () => {
  scratch = await temporaryFolder();
});

afterAll(async () => {
  await scratch.remove();
});

/** Rehearses, and reads that nothing was changed or left. */
async function rehearse(project: string, options?: readonly string[]): Promise<ObservedRehearsal> {
  runs += 1;
  const run = await observeRehearsal(project, join(scratch.path, `run ${String(runs)}`), options);
  const { projectIsUnchanged, leftFolders, leftProcesses } = run;
  expect({ projectIsUnchanged, leftFolders, leftProcesses }).toEqual({
    projectIsUnchanged: true,
    leftFolders: [],
    leftProcesses: [],
  });
  return run;
}

/** The record of a rehearsal that passed; its log is shown where it didn't. */
function passedRecord({ code, log, record }: ObservedRehearsal): ReleaseRecord {
  expect({ code, log: code === 0 ? '' : log }).toEqual({ code: 0, log: '' });
  if (record === null) throw new Error('no record was printed');
  return record;
}

function outcomesOf({ receipts }: ReleaseRecord): Readonly<Record<string, string>> {
  return Object.fromEntries(receipts.map(({ stage, outcome }) => [stage, outcome]));
}

const SETUP_CFG = `[metadata]
name = trial-project
version = 1.2.3
description = A project for a test
long_description = file: README.md
long_description_content_type = text/markdown
license = MIT
[options]
package_dir =
    = src
packages = find:
python_requires = ==${pythonOnPath()}.*
[options.packages.find]
where = src
[options.entry_points]
console_scripts =
    trial-project = trial_project.cli:main
`;

/** Each is a rehearsal of its own. */
const testAll = process.env['PROOF'] === '1' ? test : test.skip;

describe('rehearse on projects of another shape', () => {
  testAll('in a subfolder of a git repository, with what is next to it', async () => {
    const top = join(scratch.path, 'many in one');
    await writeProject({ folder: join(top, 'packages/other'), name: 'other' });
    const project = await writeProject({
      folder: join(top, 'packages/this one'),
      backend: 'flit-core',
      toml: '[tool.repo-agent-actions]\ntag-prefix = "{name}-v"\n',
      files: {
        'tests/test_place.py':
          'from pathlib import Path\n\n\ndef test_place() -> None:\n    assert (Path(__file__).parents[2] / "other/pyproject.toml").is_file()\n',
      },
    });
    execFileSync('bash', ['-c', `git init -q . && git add -A && git -c user.name=a -c user.email=a@b.c commit -qm x`], {
      cwd: top,
    });
    const record = passedRecord(await rehearse(project.folder));
    expect(record.manifest).toMatchObject({ project: 'trial-project', tag: 'trial-project-v1.2.3' });
    expect(outcomesOf(record)).toMatchObject({ test: 'passed', build: 'passed', upload: 'passed', verify: 'passed' });
  });

  testAll('in a repository without any commit', async () => {
    const project = await writeProject({ folder: join(scratch.path, 'unborn'), backend: 'flit-core' });
    execFileSync('git', ['init', '-q', '.'], { cwd: project.folder });
    const run = await rehearse(project.folder);
    expect(passedRecord(run).manifest).toMatchObject({ version: '1.2.3', tag: 'v1.2.3' });
    expect(run.log).toContain('The rehearsal includes uncommitted changes');
  });

  testAll('with setup.cfg and setup.py, and without pyproject.toml', async () => {
    const project = await writeProject({
      folder: join(scratch.path, 'legacy'),
      git: 'committed',
      files: {
        'pyproject.toml': null,
        'setup.cfg': SETUP_CFG,
        'setup.py': 'from setuptools import setup\n\nsetup()\n',
      },
    });
    // No Python is named, so that python_requires decides
    const record = passedRecord(await rehearse(project.folder, []));
    expect(record.manifest).toMatchObject({ project: 'trial-project', version: '1.2.3' });
    const pythons = record.receipts.flatMap(({ items }) => items.map(({ python }) => python ?? pythonOnPath()));
    expect([...new Set(pythons)]).toEqual([pythonOnPath()]);
    expect(outcomesOf(record)).toMatchObject({ validate: 'passed', test: 'passed', check: 'passed', verify: 'passed' });
  });

  test('with setup.cfg alone, which no tool builds, ends with a sentence that says so', async () => {
    const folder = join(scratch.path, 'setup.cfg alone');
    await mkdir(folder);
    await writeProject({ folder, git: 'committed', files: { 'pyproject.toml': null, 'setup.cfg': SETUP_CFG } });
    const run = await rehearse(folder);
    expect(run.code).toBe(2);
    expect(run.log).toMatch(
      /^error: \S*pyproject\.toml: is missing, and so is setup\.py, so nothing can build what setup\.cfg describes\. Add one with .+\.$/mu,
    );
  });

  testAll('unpacked from an sdist, with the products of its build and a version that git tells', async () => {
    const project = await writeProject({
      folder: join(scratch.path, 'unpacked'),
      files: {
        'pyproject.toml': [
          '[build-system]',
          'requires = ["setuptools>=77", "setuptools-scm>=8"]',
          'build-backend = "setuptools.build_meta"',
          '[project]',
          'name = "trial-project"',
          'dynamic = ["version"]',
          'description = "A project for a test"',
          'readme = "README.md"',
          'requires-python = ">=3.8"',
          '[tool.setuptools_scm]',
          'version_file = "src/trial_project/_version.py"',
          '',
        ].join('\n'),
        'PKG-INFO': 'Metadata-Version: 2.4\nName: trial-project\nVersion: 4.5.6\n',
        'src/trial_project.egg-info/PKG-INFO': 'Metadata-Version: 2.4\nName: trial-project\nVersion: 4.5.6\n',
        'src/trial_project/_version.py': '__version__ = "4.5.6"  # written by an older back-end\n',
        'src/trial_project/__init__.py': 'from trial_project._version import __version__ as __version__\n',
        'tests/test_trial_project.py':
          'import trial_project\n\n\ndef test_version() -> None:\n    assert trial_project.__version__ == "4.5.6"\n',
      },
    });
    const run = await rehearse(project.folder);
    expect(passedRecord(run).manifest).toMatchObject({ version: '4.5.6', tag: 'v4.5.6' });
    expect(run.log).toContain('it is rehearsed as 4.5.6 (PKG-INFO)');
  });
});
