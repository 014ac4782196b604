// Projects as people have them: each is released, or told why not before it is too late.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { assertQuiet, assertResults, assertSays } from '../stack/results.mjs';
import {
  assertReleased,
  oneVersion,
  pushTag,
  releaseProject,
  releasesOf,
  writeSmallProject,
} from './release-project.mjs';

const runFile = promisify(execFile);

const FROM_GIT = `[build-system]
requires = ["setuptools>=77", "setuptools-scm>=8"]
build-backend = "setuptools.build_meta"

[project]
name = "trial-project"
dynamic = ["version"]
description = "A project for a test"
readme = "README.md"
requires-python = ">=3.8"
license = "MIT"
authors = [{ name = "Somebody", email = "somebody@example.com" }]
license-files = ["LICENSE"]
classifiers = ["Programming Language :: Python :: 3"]
scripts = { trial-project = "trial_project.cli:main" }

[project.urls]
Homepage = "https://example.com/trial"

[tool.setuptools_scm]
`;

const ITS_VERSION = `"""A project for a test."""

from importlib.metadata import version

__version__ = version("trial-project")
`;

/** A module of which the tests reach the smallest part. */
const HALF_TESTED = {
  'src/trial_project/half.py': `def tested() -> int:
    return 1


def untested(a: int) -> int:
${'    a += 1\n'.repeat(60)}    return a
`,
  'tests/test_half.py': `from trial_project.half import tested


def test_it() -> None:
    assert tested() == 1
`,
};

export const projectScenarios = {
  // The tag is the version: nobody has to accept anything, and the notes have the section of the changelog
  async 'version-from-git'(bench) {
    const files = { 'pyproject.toml': FROM_GIT, 'src/trial_project/__init__.py': ITS_VERSION };
    const project = await releaseProject(bench, {
      form: 'single-job',
      version: '1.2.3',
      write: (folder) => writeSmallProject(folder, { files }),
    });
    const { repository } = project;
    const { jobs } = await pushTag(bench, project);
    assertResults(jobs, { publish: 'success' });
    assertQuiet(jobs);
    const { body, assets } = await assertReleased(project);
    assert.match(body, /The first thing\./u);
    assert.ok('trial_project-1.2.3-py3-none-any.whl' in assets, Object.keys(assets).join(', '));
    const [release] = await releasesOf(project);
    const { browser_download_url: url } = release.assets.find(({ name }) => name === 'release-record.json');
    const { receipts } = JSON.parse((await repository.api.bytes(url)).toString('utf8'));
    const stages = receipts.map(({ stage, outcome }) => `${stage} ${outcome}`);
    for (const stage of ['validate', 'test', 'build']) assert.ok(stages.includes(`${stage} passed`), stages.join(', '));
  },

  // What would stop a release is said before there is one, with what to do: here, a coverage that nobody has decided about
  async 'rehearsal-says-where-it-stops'(bench) {
    const project = await releaseProject(bench, {
      form: 'rehearsal',
      secrets: {},
      project: { requiresPython: `>=${await oneVersion()}`, files: HALF_TESTED },
    });
    const { repository } = project;
    const commit = await repository.commit();
    await repository.push('main');
    const run = await repository.runOf('refs/heads/main', { commit });
    const jobs = await bench.ended(repository, run);
    assertResults(jobs, { rehearse: 'success' });
    assertSays(
      jobs.rehearse,
      /::warning::rehearsal: passed; a release would stop at: tests-pass\..*accept = tests-pass/u,
    );
    const { artifacts } = await repository.api.get(`${repository.path}/actions/runs/${String(run)}/artifacts`);
    const names = artifacts.map(({ name }) => name);
    assert.ok(
      names.some((name) => name.startsWith('report-')),
      names.join(', '),
    );
  },

  // What the notes tell people to run, run: PyPI may have a stranger's project of that name
  async 'notes-install-from-the-registry'(bench) {
    const owner = await bench.server.addUser('notes-registry');
    const project = await releaseProject(bench, {
      form: 'gitea-registry',
      owner,
      secrets: { PACKAGES_TOKEN: await owner.tokenWith('write:package') },
    });
    const { jobs } = await pushTag(bench, project);
    assert.equal(jobs.release.result, 'success');
    const [release] = await releasesOf(project);
    assert.doesNotMatch(release.body, /pypi\.org/u);
    const [, words] = /^ *(?:python3? -m )?pip (install .*)$/mu.exec(release.body) ?? [];
    assert.ok(words?.includes(`--index-url ${bench.server.url}/api/packages/notes-registry/pypi/simple`), release.body);
    const folder = bench.folder('installed');
    const options = ['--quiet', '--no-deps', '--no-cache-dir', '--target', folder];
    await runFile('python3', ['-I', '-m', 'pip', ...words.split(' '), ...options]);
    const { stdout } = await runFile('python3', ['-c', 'import trial_project; print(trial_project.__version__)'], {
      cwd: folder,
    });
    assert.equal(stdout.trim(), '1.2.3');
  },
};
