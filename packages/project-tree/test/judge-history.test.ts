import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createRecordingHost, temporaryFolder, type TemporaryFolder } from '#testkit';
import { judgeHistoryOf } from '../src/index.ts';

let folder: TemporaryFolder;

function git(cwd: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd, stdio: 'pipe' });
}

/** Clones of one repository: v1.0.0 is two commits before v1.1.0, which is checked out. */
type Clone = 'whole' | 'shallow' | 'shallow-with-tag' | 'no-tags' | 'old-tag' | 'no-git';

beforeAll(async () => {
  folder = await temporaryFolder();
  const origin = join(folder.path, 'origin');
  mkdirSync(origin);
  git(origin, 'init', '--quiet', '--initial-branch=main');
  for (const tag of ['v1.0.0', null, 'v1.1.0']) {
    git(origin, 'commit', '--quiet', '--allow-empty', '--message=x');
    if (tag !== null) git(origin, 'tag', tag);
  }
  const clone = (name: Clone, ...options: string[]): void => {
    git(folder.path, 'clone', '--quiet', ...options, `file://${origin}`, name);
  };
  clone('whole');
  clone('shallow', '--depth=1', '--no-tags');
  clone('shallow-with-tag', '--depth=1', '--branch=v1.1.0');
  clone('no-tags', '--no-tags');
  clone('old-tag');
  git(join(folder.path, 'old-tag'), 'tag', '--delete', 'v1.1.0');
  mkdirSync(join(folder.path, 'no-git'));
});
afterAll(async () => {
  await folder.remove();
});

let count = 0;

/** What is found for a project with these files in a copy of a clone. */
async function judged(
  clone: Clone,
  files: Readonly<Record<string, string>>,
  { tag = 'v1.1.0', environment = {} }: { tag?: string | null; environment?: Readonly<Record<string, string>> } = {},
): Promise<readonly string[]> {
  count += 1;
  const project = join(folder.path, `copy-${String(count)}`);
  cpSync(join(folder.path, clone), project, { recursive: true });
  for (const [path, text] of Object.entries(files)) writeFileSync(join(project, path), text);
  const host = createRecordingHost({ folder: folder.path });
  const findings = await judgeHistoryOf(
    project,
    { tag, tagPrefix: null },
    { ...host, environment: { ...host.environment, ...environment } },
  );
  rmSync(project, { recursive: true });
  return findings.map(({ rule, severity, subject, message, remedy }) => {
    expect([rule, subject]).toEqual(['version-history', 'pyproject.toml']);
    return `${severity}: ${message}. ${remedy}.`;
  });
}

function pyproject(backend: string, requires: string, tool: string): Readonly<Record<string, string>> {
  const project = '[project]\nname = "trial"\ndynamic = ["version"]\n';
  return {
    'pyproject.toml': `[build-system]\nrequires = [${requires}]\nbuild-backend = "${backend}"\n${project}${tool}`,
  };
}

const SCM = pyproject('setuptools.build_meta', '"setuptools", "setuptools-scm>=8"', '[tool.setuptools_scm]\n');
const HATCH_VCS = pyproject('hatchling.build', '"hatchling", "hatch-vcs"', '[tool.hatch.version]\nsource = "vcs"\n');
const TOOLS: readonly (readonly [tool: string, files: Readonly<Record<string, string>>, variable: string | null])[] = [
  ['setuptools-scm', SCM, 'SETUPTOOLS_SCM_PRETEND_VERSION_FOR_TRIAL'],
  ['setuptools-scm', { ...pyproject('setuptools.build_meta', '"setuptools"', ''), 'setup.py': 'from setuptools import setup\nsetup(use_scm_version=True, setup_requires=["setuptools_scm"])\n' }, 'SETUPTOOLS_SCM_PRETEND_VERSION_FOR_TRIAL'],
  ['setuptools-scm', pyproject('scikit_build_core.build', '"scikit-build-core", "setuptools-scm"', '[tool.setuptools_scm]\n'), 'SETUPTOOLS_SCM_PRETEND_VERSION_FOR_TRIAL'],
  ['hatch-vcs', HATCH_VCS, 'SETUPTOOLS_SCM_PRETEND_VERSION'],
  ['versioningit', pyproject('hatchling.build', '"hatchling", "versioningit"', '[tool.hatch.version]\nsource = "versioningit"\n[tool.versioningit]\n'), null],
  ['versioningit', pyproject('setuptools.build_meta', '"setuptools", "versioningit"', '[tool.versioningit]\n'), null],
  ['uv-dynamic-versioning', pyproject('hatchling.build', '"hatchling", "uv-dynamic-versioning"', '[tool.hatch.version]\nsource = "uv-dynamic-versioning"\n'), 'UV_DYNAMIC_VERSIONING_BYPASS'],
  ['pdm-backend', pyproject('pdm.backend', '"pdm-backend"', '[tool.pdm.version]\nsource = "scm"\n'), 'PDM_BUILD_SCM_VERSION'],
  ['poetry-dynamic-versioning', pyproject('poetry_dynamic_versioning.backend', '"poetry-core", "poetry-dynamic-versioning"', '[tool.poetry]\nversion = "0.0.0"\n[tool.poetry-dynamic-versioning]\nenable = true\n'), 'POETRY_DYNAMIC_VERSIONING_BYPASS'],
  ['flit_scm', pyproject('flit_scm:buildapi', '"flit_scm"', '[tool.setuptools_scm]\n'), 'SETUPTOOLS_SCM_PRETEND_VERSION_FOR_TRIAL'],
  ['setuptools-scm', pyproject('scikit_build_core.build', '"scikit-build-core"', '[tool.scikit-build.metadata]\nversion.provider = "scikit_build_core.metadata.setuptools_scm"\n'), 'SETUPTOOLS_SCM_PRETEND_VERSION_FOR_TRIAL'],
  ['hatch-vcs', { ...pyproject('hatchling.build', '"hatchling", "hatch-vcs"', ''), 'hatch.toml': '[version]\nsource = "vcs"\n' }, 'SETUPTOOLS_SCM_PRETEND_VERSION'],
  ['pbr', pyproject('pbr.build', '"pbr"', ''), 'PBR_VERSION'],
  ['pbr', { ...pyproject('setuptools.build_meta', '"setuptools", "pbr"', ''), 'setup.py': 'from setuptools import setup\nsetup(pbr=True)\n' }, 'PBR_VERSION'],
]; // prettier-ignore

describe.each(TOOLS)('%s', (tool, files, variable) => {
  const instead = variable === null ? '' : `, or set the version with ${variable}`;
  const but = `unsafe: ${tool} takes the version from the tags of git, but`;

  test('says before the build what is missing, and how to get it', async () => {
    expect(await judged('shallow', files)).toEqual([
      `${but} the clone is shallow and doesn't have the tag v1.1.0. Set fetch-depth: 0 for actions/checkout, or run git fetch --tags --unshallow before this step${instead}.`,
    ]);
    expect(await judged('no-git', files)).toEqual([
      `unsafe: ${tool} takes the version from git, but the project is not in a git work tree. Check out the repository, not an archive of it (actions/checkout downloads an archive where git is missing: install git before that step)${instead}.`,
    ]);
    const told = variable === null ? [] : await judged('no-git', files, { environment: { [variable]: '1.1.0' } });
    expect(told).toEqual([]);
  });
});

test('the tag is found in a whole clone, and in a shallow one that has it', async () => {
  for (const clone of ['whole', 'shallow-with-tag'] as const)
    expect([await judged(clone, SCM), await judged(clone, HATCH_VCS)]).toEqual([[], []]);
});

test('no tags, and not this tag, are told apart', async () => {
  const instead = ', or set the version with SETUPTOOLS_SCM_PRETEND_VERSION_FOR_TRIAL';
  const but = 'unsafe: setuptools-scm takes the version from the tags of git, but';
  expect(await judged('no-tags', SCM)).toEqual([
    `${but} the clone has no tags, so not v1.1.0 either. Set fetch-depth: 0 or fetch-tags: true for actions/checkout, or run git fetch --tags before this step${instead}.`,
  ]);
  expect(await judged('old-tag', SCM)).toEqual([
    `${but} the clone doesn't have the tag v1.1.0 (it has 1 other tag, such as v1.0.0). Push the tag if it is only on your machine; run git fetch origin tag v1.1.0 before this step${instead}.`,
  ]);
  const environment = { SETUPTOOLS_SCM_PRETEND_VERSION: '1.1.0' };
  for (const clone of ['shallow', 'no-tags'] as const) expect(await judged(clone, SCM, { environment })).toEqual([]);
});

test('without a tag to release, a made-up version is a warning, and the tool that makes none up is an error', async () => {
  const versioningit = TOOLS.find(([tool]) => tool === 'versioningit')?.[1] ?? {};
  for (const clone of ['whole', 'old-tag', 'shallow-with-tag'] as const)
    expect(await judged(clone, SCM, { tag: null })).toEqual([]);
  expect(await judged('shallow', SCM, { tag: null })).toEqual([
    'warning: setuptools-scm takes the version from the tags of git, but the clone is shallow and has no tag of a version before this commit, so it makes one up. Set fetch-depth: 0 for actions/checkout, or run git fetch --tags --unshallow before this step.',
  ]);
  expect((await judged('no-tags', SCM, { tag: null }))[0]).toMatch(
    /^warning: .*If the project has none yet, tag its first release\.$/u,
  );
  expect((await judged('no-tags', versioningit, { tag: null }))[0]).toMatch(
    /^unsafe: versioningit .* but the clone has no tags\. /u,
  );
});

test('a tag of the same version in another spelling is as good', async () => {
  expect(await judged('whole', SCM, { tag: 'v1.1' })).toEqual([]);
  expect(await judged('old-tag', SCM, { tag: 'v1.0' })).toHaveLength(1);
});

test('what says the version without git is honored', async () => {
  const fallback = (files: Readonly<Record<string, string>>, line: string): Readonly<Record<string, string>> => ({
    'pyproject.toml': `${files['pyproject.toml'] ?? ''}${line}\n`,
  });
  expect(await judged('no-git', fallback(SCM, 'fallback_version = "1.1.0"'))).toEqual([]);
  expect(await judged('no-git', fallback(HATCH_VCS, 'fallback-version = "0.9"'), { tag: null })).toEqual([]);
  expect(await judged('no-git', fallback(HATCH_VCS, 'fallback-version = "0.9"'))).toEqual([
    'unsafe: hatch-vcs takes the version from git, but the project is not in a git work tree and would take 0.9 (fallback-version of [tool.hatch.version]). Check out the repository, not an archive of it (actions/checkout downloads an archive where git is missing: install git before that step), or set the version with SETUPTOOLS_SCM_PRETEND_VERSION.',
  ]);
  // An unpacked sdist, and an archive in which git has written the version
  expect(
    await judged('no-git', { ...SCM, 'PKG-INFO': 'Metadata-Version: 2.1\nName: trial\nVersion: 1.1.0\n' }),
  ).toEqual([]);
  expect(await judged('no-git', { ...SCM, '.git_archival.txt': 'describe-name: v1.1.0\n' })).toEqual([]);
  expect(await judged('no-git', { ...SCM, '.git_archival.txt': 'describe-name: $Format:%(describe)$\n' })).toHaveLength(
    1,
  );
});

test('a tool that is set to refuse shallow clones refuses the one with the tag, too', async () => {
  const strict = {
    'pyproject.toml': `${TOOLS.find(([tool]) => tool === 'uv-dynamic-versioning')?.[1]['pyproject.toml'] ?? ''}[tool.uv-dynamic-versioning]\nstrict = true\n`,
  };
  expect(await judged('whole', strict)).toEqual([]);
  expect(await judged('shallow-with-tag', strict)).toEqual([
    'unsafe: uv-dynamic-versioning is set to refuse a shallow clone, which this one is. Set fetch-depth: 0 for actions/checkout, or run git fetch --tags --unshallow before this step.',
  ]);
});

test('a version that comes from elsewhere needs no git', async () => {
  const attribute = pyproject(
    'setuptools.build_meta',
    '"setuptools", "setuptools-scm"',
    '[tool.setuptools.dynamic]\nversion = { file = "VERSION" }\n',
  );
  for (const clone of ['shallow', 'no-git'] as const)
    expect(await judged(clone, { ...attribute, VERSION: '1.1.0\n' })).toEqual([]);
  const fixed = {
    'pyproject.toml':
      '[build-system]\nrequires = ["setuptools", "setuptools-scm"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "trial"\nversion = "1.1.0"\n',
  };
  expect(await judged('no-git', fixed)).toEqual([]);
});
