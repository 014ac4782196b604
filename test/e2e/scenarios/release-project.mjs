// A Python project with one of the shipped workflows, on the server, with index servers that stand for TestPyPI and PyPI.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/parts/root.ts';
import { sha256 } from '../stack/indexes.mjs';
import { template } from '../stack/suite-tree.mjs';

const { writeProject } = await import('../../../packages/testkit/src/index.ts');
const { findPythons } = await import('../../../packages/python-env/src/index.ts');

/** The jobs of self-contained.yml that a good release goes through. */
export const JOBS = ['prepare', 'test', 'build', 'upload-test', 'verify-test', 'upload', 'verify', 'release'];

/** A `setup.py` whose build has other bytes each time: what is the same later on was kept, not built again. */
const DIFFERS_EACH_TIME = `import pathlib
import uuid

from setuptools import setup

pathlib.Path("src/trial_project/stamp.py").write_text(f'STAMP = "{uuid.uuid4()}"\\n')
setup()
`;

/** A project each of whose builds gives other bytes, and which says so. */
export const DIFFERENT_BUILDS = {
  files: { 'setup.py': DIFFERS_EACH_TIME },
  toml: '[tool.repo-agent-actions]\ngenerated = ["**/stamp.py"]\n',
};

/** What all jobs should come to: `success`, but those named. */
export function results(others = {}) {
  return { ...Object.fromEntries(JOBS.map((job) => [job, 'success'])), ...others };
}

/** These jobs, all `skipped`. */
export function skipped(...jobs) {
  return Object.fromEntries(jobs.map((job) => [job, 'skipped']));
}

/** The newest Python that is here; one is enough where Pythons are not what is tried. */
export async function oneVersion() {
  const [newest] = await findPythons(process.env);
  return newest.minor;
}

/** Replaces what is exactly once in a workflow. */
export function replaceOnce(text, found, replacement) {
  assert.equal(text.split(found).length, 2, `'${found}' is not once in the workflow`);
  return text.replace(found, () => replacement);
}

/** The templates that have their settings below `env:`. */
const SETTINGS_IN_ENV = ['self-contained', 'compiled', 'gitea-registry'];

/** Sets what the head of a template says may be changed. */
function settle(form, text, settings) {
  return Object.entries(settings).reduce((current, [name, value]) => {
    if (SETTINGS_IN_ENV.includes(form)) {
      const variable = name.replaceAll('-', '_').toUpperCase();
      const [line] = new RegExp(`^  ${variable}: .*$`, 'mu').exec(current) ?? [];
      return replaceOnce(current, `${line}\n`, `  ${variable}: '${value}'\n`);
    }
    // A `with:` that hands on inputs, of each job: one line more, after one that all of them have
    const anchor = /^( +)accept: (?!\{).*$/gmu;
    assert.match(current, anchor);
    if (name === 'accept') return current.replace(anchor, (_, indent) => `${indent}accept: '${value}'`);
    return current.replace(anchor, (line, indent) => `${line}\n${indent}${name}: '${value}'`);
  }, text);
}

/** The packages of several-packages.yml: name → version. */
export const PACKAGES = { alpha: '1.2.3', beta: '2.0.0' };

/** Writes a repository of several packages, as several-packages.yml has them. */
export async function writePackages(folder) {
  for (const [name, version] of Object.entries(PACKAGES)) {
    await writeProject({ folder: join(folder, 'packages', name), name: `${name}-project`, version });
  }
}

/** The secrets that several-packages.yml needs. */
export function secretsOfPackages({ test, production }) {
  return Object.fromEntries(
    Object.keys(PACKAGES).flatMap((name) => [
      [`${name.toUpperCase()}_TESTPYPI_API_TOKEN`, test.token],
      [`${name.toUpperCase()}_PYPI_API_TOKEN`, production.token],
    ]),
  );
}

/** Writes a small project. @returns its name and version */
export async function writeSmallProject(folder, options = {}) {
  return await writeProject({ folder, ...options });
}

/** A template with its settings: local index servers, and one Python unless `settings` says otherwise. */
export async function settledWorkflow({ form, home, test, production, settings = {} }) {
  const indexes =
    test === undefined
      ? {}
      : {
          'test-index': test.uploadUrl,
          'test-simple-url': test.simpleUrl,
          index: production.uploadUrl,
          'simple-url': production.simpleUrl,
          // PyPI's database of vulnerabilities may be out of reach here
          accept: 'dependency-vulnerabilities',
        };
  // A rehearsal has servers of its own, and no settings
  const all = form === 'rehearsal' ? {} : { ...indexes, 'python-versions': await oneVersion(), ...settings };
  return settle(form, template(form, home), all);
}

/**
 * A project that is ready to be tagged.
 * @param {object} options - `form` is the template; `project` goes to writeProject; `example` takes examples/repo-agent
 *   instead; `write(folder)` any other, with its `version`; `change(text)` changes the workflow beyond its settings;
 *   `workflow({ test, production })` gives another one instead; `name` is the repository's, instead of the scenario's
 */
export async function releaseProject(bench, options = {}) {
  const {
    form = 'self-contained',
    project = {},
    example = false,
    change = (text) => text,
    owner = bench.admin,
  } = options;
  const registry = form === 'gitea-registry';
  // Each project has indexes of its own, also where a scenario has several
  const roles = ['test', 'production'].map((role) => (options.name === undefined ? role : `${options.name}-${role}`));
  const [test, production] = registry ? [] : await Promise.all(roles.map((role) => bench.index(role)));
  const settings = { ...(example ? { 'python-versions': 'auto' } : {}), ...options.settings };
  const workflow =
    options.workflow?.({ test, production }) ??
    change(await settledWorkflow({ form, home: bench.server.url, test, production, settings }));
  let version;
  const repository = await bench.repository({
    owner,
    name: options.name,
    async write(folder) {
      if (example) {
        copyTracked('examples/repo-agent', folder);
        const text = readFileSync(join(folder, 'automation/__version__.py'), 'utf8');
        [, version] = /^__version__ = "(.+)"$/mu.exec(text);
      } else if (options.write !== undefined) {
        await options.write(folder);
        ({ version } = options);
        // It makes a repository of its own
        rmSync(join(folder, '.git'), { recursive: true, force: true });
      } else {
        ({ version } = await writeSmallProject(folder, project));
      }
      mkdirSync(join(folder, '.gitea/workflows'), { recursive: true });
      writeFileSync(join(folder, '.gitea/workflows/pypi-publish.yml'), workflow);
    },
  });
  const {
    secrets: given = ({ test: one, production: other }) => ({
      TESTPYPI_API_TOKEN: one.token,
      PYPI_API_TOKEN: other.token,
    }),
  } = options;
  const secrets = typeof given === 'function' ? given({ test, production }) : given;
  for (const [name, value] of Object.entries(secrets)) {
    bench.keepSecret(`secret ${name}`, value);
    await repository.setSecret(name, value);
  }
  return { repository, test, production, version, tag: `v${version}` };
}

/** Copies what git knows of a folder of the suite. */
function copyTracked(path, folder) {
  const names = execFileSync('git', ['ls-files', '-z', '--', path], { cwd: ROOT }).toString().split('\0');
  for (const name of names.filter((one) => one !== '')) {
    cpSync(join(ROOT, name), join(folder, name.slice(path.length + 1)));
  }
}

/** Pushes the tag, and waits for the end of its run. */
export async function pushTag(bench, { repository, tag }) {
  const commit = await repository.release(tag);
  const run = await repository.runOf(`refs/tags/${tag}`, { commit });
  return { run, commit, jobs: await bench.ended(repository, run) };
}

/** Every release of a repository, drafts too. */
export async function releasesOf({ repository }) {
  return await repository.api.get(`${repository.path}/releases?draft=&limit=50`);
}

/** Name → sha256 of what a release gives out. */
export async function assetsOf(release, api) {
  const rows = await Promise.all(
    release.assets.map(async ({ name, browser_download_url: url }) => [name, sha256(await api.bytes(url))]),
  );
  return Object.fromEntries(rows.sort());
}

/**
 * Asserts that the release is out, whole, and has the bytes of the indexes.
 * @param {{ prerelease?: boolean, distribution?: string }} options - `distribution` is what names of its files begin with,
 *   where the indexes have those of others, too
 */
export async function assertReleased(project, { prerelease = false, distribution = '' } = {}) {
  const { repository, test, production, tag } = project;
  const releases = (await releasesOf({ repository })).filter((release) => release.tag_name === tag);
  assert.equal(releases.length, 1, `${releases.length} releases of ${tag}`);
  const [release] = releases;
  assert.equal(release.draft, false, 'the release is a draft');
  assert.equal(release.prerelease, prerelease);
  const assets = await assetsOf(release, repository.api);
  assert.equal(release.assets.length, Object.keys(assets).length, 'an asset appears twice');
  const all = Object.entries(production.files());
  const files = Object.fromEntries(all.filter(([name]) => name.startsWith(distribution)));
  assert.ok(Object.keys(files).length >= 2, `production has ${JSON.stringify(files)}`);
  for (const [name, hash] of Object.entries(files)) {
    assert.equal(assets[name], hash, `${name} differs between release and production`);
    assert.equal(test.files()[name], hash, `${name} differs between the two indexes`);
    assert.ok(release.body.includes(hash), `the notes don't say the sha256 of ${name}`);
  }
  assert.ok('release-manifest.json' in assets && 'release-record.json' in assets, Object.keys(assets).join(', '));
  return { id: release.id, body: release.body, assets, files };
}
