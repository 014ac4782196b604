import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { parseReceipt, type ReceiptItem, type RecordedFinding } from '#release-model';
import { createRecordingHost, temporaryFolder, type TemporaryFolder } from '#testkit';
import { run, type BuildDistsInputs } from '../src/index.ts';

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  await folder.remove();
});

type Files = Readonly<Record<string, string | null>>;

/** A project whose products lack something, and what the message says to do about it. */
interface Case {
  readonly name: string;
  readonly build: readonly [requires: string, backend: string];
  readonly toml?: string;
  /** More files, or without a default one. */
  readonly files?: Files;
  /** Below the repository. */
  readonly projectDir?: string;
  readonly wheelFrom?: 'tree';
  /** Rules, severities and beginnings of what is missing; empty: nothing is. */
  readonly lacking: readonly (readonly [rule: string, severity: string, path: string])[];
  readonly remedy?: string;
  /** What follows the remedy: with it nothing is missing any more. */
  readonly fixed?: { readonly toml?: string; readonly files?: Files };
  /** What the point says, too. */
  readonly says?: RegExp;
  /** One of those that every test run takes. */
  readonly always?: true;
}

const SETUPTOOLS = ['setuptools>=77', 'setuptools.build_meta'] as const;
const HATCHLING = ['hatchling', 'hatchling.build'] as const;
const FLIT = ['flit_core>=3.12', 'flit_core.buildapi'] as const;
const PDM = ['pdm-backend', 'pdm.backend'] as const;
const POETRY = ['poetry-core>=2', 'poetry.core.masonry.api'] as const;
const UV = ['uv_build>=0.8', 'uv_build'] as const;
const MESON = ['meson-python', 'mesonpy'] as const;

const MODELS = { 'src/automation/models/user.py': 'NAME = "user"\n' };
const WITH_INIT = { 'src/automation/models/__init__.py': '', ...MODELS };
const DATA = { 'src/automation/config/default.yaml': 'a: 1\n' };
const FIND = '[tool.setuptools.packages.find]\nwhere = ["src"]\n';
const SETUP_CFG = '[options]\npackage_dir =\n    = src\npackages = find:\n[options.packages.find]\nwhere = src\n';
const SETUP_PY =
  'from setuptools import setup, find_packages\nsetup(package_dir={"": "src"}, packages=find_packages("src"))\n';
const HELPERS = {
  'src/helpers.py': 'X = 1\n',
  'src/automation/core.py': 'import helpers\n',
};

const CASES: readonly Case[] = [
  {
    name: 'setuptools, find without namespaces',
    build: SETUPTOOLS,
    toml: `${FIND}namespaces = false\n`,
    files: MODELS,
    lacking: [['missing-module', 'unsafe', 'src/automation/models/ (1 file)']],
    remedy: 'Create src/automation/models/__init__.py, or set namespaces = true in [tool.setuptools.packages.find]',
    fixed: { toml: `${FIND}namespaces = true\n` },
    always: true,
  },
  {
    name: 'setuptools, find: in setup.cfg',
    build: SETUPTOOLS,
    files: { 'setup.cfg': SETUP_CFG, ...MODELS },
    lacking: [['missing-module', 'unsafe', 'src/automation/models/']],
    remedy: 'write packages = find_namespace: in [options] of setup.cfg',
    fixed: { files: { 'setup.cfg': SETUP_CFG.replace('= find:', '= find_namespace:') } },
  },
  {
    name: 'setuptools, find_packages() in setup.py',
    build: SETUPTOOLS,
    files: { 'setup.py': SETUP_PY, ...MODELS },
    lacking: [['missing-module', 'unsafe', 'src/automation/models/']],
    remedy: 'Create src/automation/models/__init__.py, or call find_namespace_packages() in setup.py',
    fixed: { files: { 'src/automation/models/__init__.py': '' } },
  },
  {
    name: 'setuptools, a list of packages without a subpackage',
    build: SETUPTOOLS,
    toml: '[tool.setuptools]\npackages = ["automation"]\npackage-dir = { "" = "src" }\n',
    files: WITH_INIT,
    lacking: [['missing-module', 'unsafe', 'src/automation/models/ (2 files)']],
    remedy: 'Add "automation.models" to packages in [tool.setuptools]',
    fixed: { toml: '[tool.setuptools]\npackages = ["automation", "automation.models"]\npackage-dir = { "" = "src" }\n' },
  },
  {
    name: 'setuptools, include that names the top package alone',
    build: SETUPTOOLS,
    toml: `${FIND}include = ["automation"]\n`,
    files: WITH_INIT,
    lacking: [['missing-module', 'unsafe', 'src/automation/models/']],
    remedy: 'Add "automation*" to include in [tool.setuptools.packages.find]',
    fixed: { toml: `${FIND}include = ["automation*"]\n` },
  },
  {
    name: 'setuptools, data that nothing names',
    build: SETUPTOOLS,
    toml: FIND,
    files: DATA,
    lacking: [['missing-data', 'warning', 'src/automation/config/default.yaml, which the project has: automation/core.py names it']], // prettier-ignore
    remedy: 'Add automation = ["config/default.yaml"] to [tool.setuptools.package-data]',
    fixed: { toml: `${FIND}[tool.setuptools.package-data]\nautomation = ["config/default.yaml"]\n` },
    always: true,
  },
  {
    name: 'setuptools, a folder of data, in setup.cfg',
    build: SETUPTOOLS,
    files: { 'setup.cfg': SETUP_CFG, 'src/automation/web/a.html': 'a', 'src/automation/web/css/b.css': 'b' },
    lacking: [['missing-data', 'warning', 'src/automation/web/ (2 files)']],
    remedy: 'Add automation = web/** to [options.package_data] of setup.cfg',
    fixed: { files: { 'setup.cfg': `${SETUP_CFG}[options.package_data]\nautomation = web/**\n` } },
  },
  {
    name: 'setuptools, data, in setup.py',
    build: SETUPTOOLS,
    files: { 'setup.py': SETUP_PY, ...DATA },
    lacking: [['missing-data', 'warning', 'src/automation/config/default.yaml']],
    remedy: 'Add package_data={"automation": ["config/default.yaml"]} to setup() in setup.py',
    fixed: {
      files: { 'setup.py': SETUP_PY.replace('setup(', 'setup(package_data={"automation": ["config/default.yaml"]}, ').replace('from setuptools import setup(package_data={"automation": ["config/default.yaml"]}, ', 'from setuptools import setup, ') }, // prettier-ignore
    },
  },
  {
    name: 'setuptools, what exclude, exclude-package-data and MANIFEST.in leave out on purpose',
    build: SETUPTOOLS,
    toml: `${FIND}exclude = ["automation.models*"]\n[tool.setuptools.exclude-package-data]\nautomation = ["notes/*"]\n`,
    files: {
      ...WITH_INIT,
      ...DATA,
      'src/automation/notes/a.json': '{}',
      'src/automation/tests/test_a.py': 'def test(): pass\n',
      'MANIFEST.in': 'recursive-exclude src *.yaml\n',
    },
    lacking: [],
    says: /1 file left out by MANIFEST\.in; 2 files left out by exclude of \[tool\.setuptools\.packages\.find\]; 1 file left out by \[tool\.setuptools\.exclude-package-data\]/u,
  },
  {
    name: 'setuptools, single modules of which one is forgotten',
    build: SETUPTOOLS,
    toml: '[tool.setuptools]\npy-modules = ["automation"]\npackage-dir = { "" = "src" }\n',
    files: { 'src/automation/__init__.py': null, 'src/automation/core.py': null, 'src/automation.py': 'import helpers\n', 'src/helpers.py': 'X = 1\n' }, // prettier-ignore
    lacking: [['missing-module', 'unsafe', "src/helpers.py, which the project has, so helpers can't be imported: automation.py imports it in line 1"]], // prettier-ignore
    remedy: 'Add "helpers" to py-modules in [tool.setuptools]',
    fixed: { toml: '[tool.setuptools]\npy-modules = ["automation", "helpers"]\npackage-dir = { "" = "src" }\n' },
  },
  {
    name: 'setuptools, the project of a subfolder',
    build: SETUPTOOLS,
    projectDir: 'packages/automation',
    toml: `${FIND}namespaces = false\n`,
    files: MODELS,
    lacking: [['missing-module', 'unsafe', 'src/automation/models/']],
    remedy: 'Create src/automation/models/__init__.py',
    fixed: { toml: FIND },
  },
  {
    name: 'setuptools, an sdist without what the wheel of the tree has',
    build: SETUPTOOLS,
    wheelFrom: 'tree',
    toml: FIND,
    files: { 'MANIFEST.in': 'prune src/automation/models\n', ...WITH_INIT },
    lacking: [['sdist-incomplete', 'unsafe', 'files of the project that the wheel has: src/automation/models/']],
    remedy: 'Add the line "include src/automation/models/',
    fixed: { files: { 'MANIFEST.in': 'graft src/automation/models\n' } },
  },
  {
    name: 'hatchling, tracked files that .gitignore matches',
    build: HATCHLING,
    files: { '.gitignore': 'models/\nconfig/\n', ...WITH_INIT, ...DATA },
    lacking: [
      ['missing-data', 'warning', 'src/automation/config/default.yaml'],
      ['missing-module', 'unsafe', 'src/automation/models/ (2 files)'],
    ],
    remedy: 'Add "/src/automation/models/" to artifacts in [tool.hatch.build]',
    fixed: { toml: '[tool.hatch.build]\nartifacts = ["/src/automation/models/", "/src/automation/config/default.yaml"]\n' },
  },
  {
    name: 'hatchling, only-packages',
    build: HATCHLING,
    toml: '[tool.hatch.build.targets.wheel]\nonly-packages = true\n',
    files: MODELS,
    lacking: [['missing-module', 'unsafe', 'src/automation/models/']],
    remedy: 'Create src/automation/models/__init__.py, or remove only-packages from [tool.hatch.build]',
    fixed: { files: { 'src/automation/models/__init__.py': '' } },
  },
  {
    name: 'hatchling, include that stays in one folder',
    build: HATCHLING,
    toml: '[tool.hatch.build.targets.wheel]\ninclude = ["/src/automation/*.py"]\nsources = ["src"]\n',
    files: WITH_INIT,
    lacking: [['missing-module', 'unsafe', 'src/automation/models/']],
    remedy: 'Add "/src/automation/models/" to include in [tool.hatch.build.targets.wheel]',
    fixed: {
      toml: '[tool.hatch.build.targets.wheel]\ninclude = ["/src/automation/*.py", "/src/automation/models/"]\nsources = ["src"]\n',
    },
  },
  {
    name: 'hatchling, what exclude leaves out on purpose',
    build: HATCHLING,
    toml: '[tool.hatch.build.targets.wheel]\npackages = ["src/automation"]\nexclude = ["models", "*.yaml"]\n',
    files: { ...WITH_INIT, ...DATA },
    lacking: [],
    says: /3 files left out by exclude of \[tool\.hatch\.build\.targets\.wheel\]/u,
  },
  {
    name: 'flit, a second module that the package imports',
    build: FLIT,
    files: HELPERS,
    lacking: [['missing-module', 'unsafe', "src/helpers.py, which the project has, so helpers can't be imported"]],
    remedy: 'Move src/helpers.py into the package: flit packs one package only',
    fixed: { files: { 'src/helpers.py': null, 'src/automation/core.py': '' } },
  },
  {
    name: 'flit, what the sdist leaves out on purpose',
    build: FLIT,
    toml: '[tool.flit.sdist]\nexclude = ["src/automation/config/", "src/automation/models/**"]\n',
    files: { ...WITH_INIT, ...DATA },
    lacking: [],
    says: /left out by exclude of \[tool\.flit\.sdist\]/u,
  },
  {
    name: 'pdm, includes that stay in one folder',
    build: PDM,
    toml: '[tool.pdm.build]\nincludes = ["src/automation/*.py"]\n',
    files: { ...WITH_INIT, ...DATA },
    lacking: [
      ['missing-data', 'warning', 'src/automation/config/default.yaml'],
      ['missing-module', 'unsafe', 'src/automation/models/'],
    ],
    remedy: 'Add "src/automation/models/" to includes in [tool.pdm.build]',
    fixed: {
      toml: '[tool.pdm.build]\nincludes = ["src/automation/*.py", "src/automation/models/", "src/automation/config/default.yaml"]\n',
    },
  },
  {
    name: 'pdm, what excludes leaves out on purpose',
    build: PDM,
    toml: '[tool.pdm.build]\nexcludes = ["src/automation/config", "**/models"]\n',
    files: { ...WITH_INIT, ...DATA },
    lacking: [],
    says: /left out by excludes of \[tool\.pdm\.build\]/u,
  },
  {
    name: 'Poetry, a package given as a pattern that stays in one folder',
    build: POETRY,
    toml: '[tool.poetry]\npackages = [{ include = "automation/*.py", from = "src" }]\n',
    files: WITH_INIT,
    lacking: [['missing-module', 'unsafe', 'src/automation/models/']],
    remedy: 'Add { include = "automation", from = "src" } to packages in [tool.poetry]',
    fixed: { toml: '[tool.poetry]\npackages = [{ include = "automation", from = "src" }]\n' },
  },
  {
    name: 'Poetry, what exclude leaves out on purpose',
    build: POETRY,
    toml: '[tool.poetry]\npackages = [{ include = "automation", from = "src" }]\nexclude = ["src/automation/models", "**/*.yaml"]\n',
    files: { ...WITH_INIT, ...DATA },
    lacking: [],
    says: /3 files left out by exclude of \[tool\.poetry\]/u,
  },
  {
    name: 'uv, a second package that the first one imports',
    build: UV,
    files: { 'src/helpers/__init__.py': '', 'src/automation/core.py': 'from helpers import x\n' },
    lacking: [['missing-module', 'unsafe', 'src/helpers/']],
    remedy: 'Add "helpers" to module-name in [tool.uv.build-backend]',
    fixed: { toml: '[tool.uv.build-backend]\nmodule-name = ["automation", "helpers"]\n' },
  },
  {
    name: 'uv, what source-exclude and wheel-exclude leave out on purpose',
    build: UV,
    toml: '[tool.uv.build-backend]\nsource-exclude = ["models"]\nwheel-exclude = ["*.yaml"]\n',
    files: { ...WITH_INIT, ...DATA },
    lacking: [],
    says: /left out by wheel-exclude of \[tool\.uv\.build-backend\].*left out by source-exclude|left out by source-exclude.*left out by wheel-exclude/u,
  },
  {
    name: 'Meson, a module that meson.build does not name',
    build: MESON,
    files: {
      ...WITH_INIT,
      'src/automation/__init__.py': 'from . import core\n',
      'meson.build': "project('automation', version: '1.0.0')\npy = import('python').find_installation(pure: true)\npy.install_sources(['src/automation/__init__.py'], subdir: 'automation')\n",
    },
    lacking: [
      ['missing-module', 'unsafe', 'src/automation/core.py'],
      ['missing-module', 'warning', 'src/automation/models/'],
    ],
    remedy: 'Add src/automation/core.py to py.install_sources() in the meson.build of its folder',
    fixed: {
      files: {
        'meson.build': "project('automation', version: '1.0.0')\npy = import('python').find_installation(pure: true)\npy.install_sources(['src/automation/__init__.py', 'src/automation/core.py'], subdir: 'automation')\npy.install_sources(['src/automation/models/__init__.py', 'src/automation/models/user.py'], subdir: 'automation/models')\n",
      },
    },
  },
]; // prettier-ignore

const cases = process.env['PROOF'] === undefined ? CASES.filter(({ always }) => always === true) : CASES;

function write(top: string, { build: [requires, backend], toml = '', files = {}, projectDir = '' }: Case): string {
  const project = join(top, projectDir);
  const all: Files = {
    'pyproject.toml': `[build-system]\nrequires = ["${requires}"]\nbuild-backend = "${backend}"\n[project]\nname = "automation"\nversion = "1.0.0"\ndescription = "A project for a test"\n${toml}`,
    'src/automation/__init__.py': '"""A project for a test."""\n',
    'src/automation/core.py': 'from pathlib import Path\n\nDEFAULTS = Path(__file__).parent / "config" / "default.yaml"\n',
    ...files,
  }; // prettier-ignore
  for (const [path, text] of Object.entries(all)) {
    if (text === null) continue;
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: top });
  };
  git('init', '-q');
  git('add', '-A', '-f');
  git('commit', '-qm', 'All');
  return project;
}

async function judge(
  top: string,
  one: Case,
): Promise<{ readonly findings: readonly RecordedFinding[]; readonly item: ReceiptItem }> {
  // prettier-ignore
  const projectDir = write(top, one);
  const inputs: BuildDistsInputs = {
    projectDir,
    packagesDir: join(top, 'out'),
    clean: true,
    formats: ['sdist', 'wheel'],
    wheelFrom: one.wheelFrom ?? 'sdist',
    normalizeSdist: false,
    buildConstraints: null,
    sourceDateEpoch: null,
    tag: null,
    tagPrefix: null,
    maximumWheelSize: null,
    maximumSdistSize: null,
  };
  const result = await run(inputs, createRecordingHost({ folder: join(top, 'host') }));
  const { findings, items, failure } = parseReceipt(readFileSync(result.receiptPath, 'utf8'), 'receipt');
  const item = items.find(({ kind }) => kind === 'contents');
  if (item === undefined) throw new Error(failure ?? 'no failure, and no point');
  return { findings, item };
}

const OURS = new Set(['missing-module', 'missing-data', 'sdist-incomplete']);

test.each(cases.map((one) => [one.name, one] as const))(
  '%s',
  async (_, one) => {
    const { findings, item } = await judge(join(folder.path, 'broken'), one);
    const ours = findings.filter(({ rule }) => OURS.has(rule));
    expect(ours.map(({ rule, severity, message }) => [rule, severity, message]).sort()).toEqual(
      one.lacking.map(([rule, severity, path]) => [rule, severity, expect.stringContaining(path)]),
    );
    expect(ours.map(({ remedy }) => remedy).join('\n')).toContain(one.remedy ?? '');
    expect(item.message).toMatch(one.says ?? /\d/u);
    expect(item.outcome).toBe(one.lacking.some(([, severity]) => severity === 'unsafe') ? 'failed' : 'passed');
    if (one.fixed === undefined) return;
    const repaired = { ...one, ...one.fixed, files: { ...one.files, ...one.fixed.files } };
    const after = await judge(join(folder.path, 'repaired'), repaired);
    expect(after.findings.filter(({ rule }) => OURS.has(rule))).toEqual([]);
    expect(after.item.outcome).toBe('passed');
  },
  180_000,
);
