import { MODULE, PROJECT, backend, type FailingBuild } from './failing-build.ts';

const BARE = '[project]\nname = "trial"\n';
const DYNAMIC = `${BARE}dynamic = ["version"]\n`;
const hatchling = (
  files: Readonly<Record<string, string>>,
  options: { toml?: string; project?: string } = {},
  more = '',
) => backend(`"hatchling"${more}`, 'hatchling.build', files, options);
const flit = (files: Readonly<Record<string, string>>, options: { toml?: string; project?: string } = {}) =>
  backend('"flit_core>=3.12"', 'flit_core.buildapi', files, { project: `${PROJECT}description = "x"\n`, ...options });
const pdm = (files: Readonly<Record<string, string>>, options: { toml?: string; project?: string } = {}) =>
  backend('"pdm-backend>=2.4"', 'pdm.backend', files, options);
const poetry = (files: Readonly<Record<string, string>>, options: { toml?: string; project?: string } = {}) =>
  backend('"poetry-core>=2"', 'poetry.core.masonry.api', files, options);
const uv = (files: Readonly<Record<string, string>>, options: { toml?: string; project?: string } = {}) =>
  backend('"uv_build"', 'uv_build', files, options);
const SRC = { 'src/trial/__init__.py': MODULE };

/** What goes wrong with the other back-ends for pure Python. */
export const OTHER_BACKEND_FAILURES: readonly FailingBuild[] = [
  { name: 'hatchling-nothing-to-ship', files: hatchling({ 'code/other.py': MODULE }) },
  { name: 'hatchling-readme', files: hatchling(SRC, { project: `${PROJECT}readme = "docs/README.md"\n` }) },
  {
    name: 'hatchling-version-path',
    files: hatchling(SRC, { project: DYNAMIC, toml: '[tool.hatch.version]\npath = "src/trial/__about__.py"\n' }),
  },
  {
    name: 'hatchling-version-pattern',
    files: hatchling(SRC, { project: DYNAMIC, toml: '[tool.hatch.version]\npath = "src/trial/__init__.py"\n' }),
  },
  { name: 'hatchling-unknown-hook', files: hatchling(SRC, { toml: '[tool.hatch.build.hooks.nowhere]\n' }) },
  { name: 'hatchling-custom-hook', files: hatchling(SRC, { toml: '[tool.hatch.build.hooks.custom]\n' }) },
  {
    name: 'hatchling-hook-raises',
    files: hatchling(
      {
        ...SRC,
        'hatch_build.py':
          'from hatchling.builders.hooks.plugin.interface import BuildHookInterface\n\n\nclass Hook(BuildHookInterface):\n    def initialize(self, version, build_data):\n        raise FileNotFoundError("web/dist/index.html: run npm run build first")\n',
      },
      { toml: '[tool.hatch.build.hooks.custom]\n' },
    ),
  },
  {
    name: 'hatchling-hook-npm',
    without: /^(?:node|npm|npx)/u,
    files: hatchling(
      {
        ...SRC,
        'hatch_build.py':
          'import subprocess\nfrom hatchling.builders.hooks.plugin.interface import BuildHookInterface\n\n\nclass Hook(BuildHookInterface):\n    def initialize(self, version, build_data):\n        subprocess.run(["npm", "ci"], check=True)\n',
      },
      { toml: '[tool.hatch.build.hooks.custom]\n' },
    ),
  },
  { name: 'hatchling-license', files: hatchling(SRC, { project: `${PROJECT}license = "MIT Licence"\n` }) },
  {
    name: 'hatchling-force-include',
    files: hatchling(SRC, { toml: '[tool.hatch.build.targets.wheel.force-include]\n"assets" = "trial/assets"\n' }),
  },
  {
    name: 'hatchling-force-include-not-in-sdist',
    lacks: {
      hint: 'assets/logo.txt is in the project, but not in the sdist, from which the wheel is built',
      remedy:
        'Add "assets/logo.txt" to include or only-include of [tool.hatch.build.targets.sdist], or remove the exclude that matches it',
    },
    files: hatchling(
      { ...SRC, 'assets/logo.txt': 'x\n' },
      {
        toml: '[tool.hatch.build.targets.sdist]\nonly-include = ["src"]\n[tool.hatch.build.targets.wheel.force-include]\n"assets/logo.txt" = "trial/logo.txt"\n',
      },
    ),
  },
  {
    name: 'hatchling-direct-reference',
    files: hatchling(SRC, { project: `${PROJECT}dependencies = ["helper @ https://example.org/helper.zip"]\n` }),
  },
  {
    name: 'hatchling-classifier',
    files: hatchling(SRC, { project: `${PROJECT}classifiers = ["Topic :: Nonsense"]\n` }),
  },
  {
    name: 'hatch-vcs-no-git',
    early: true,
    git: 'none',
    files: hatchling(SRC, { project: DYNAMIC, toml: '[tool.hatch.version]\nsource = "vcs"\n' }, ', "hatch-vcs"'),
  },
  {
    name: 'hatch-plugin-not-required',
    files: hatchling(SRC, { project: DYNAMIC, toml: '[tool.hatch.version]\nsource = "vcs"\n' }),
  },
  {
    name: 'versioningit-no-tag',
    early: true,
    files: hatchling(
      SRC,
      {
        project: DYNAMIC,
        toml: '[tool.hatch.version]\nsource = "versioningit"\n[tool.versioningit.vcs]\nmethod = "git"\n',
      },
      ', "versioningit"',
    ),
  },
  {
    name: 'uv-dynamic-versioning-no-git',
    early: true,
    git: 'none',
    files: hatchling(
      SRC,
      { project: DYNAMIC, toml: '[tool.hatch.version]\nsource = "uv-dynamic-versioning"\n' },
      ', "uv-dynamic-versioning"',
    ),
  },
  { name: 'flit-no-module', files: flit({ 'code/other.py': MODULE }) },
  {
    name: 'flit-no-docstring',
    files: flit(
      { 'src/trial/__init__.py': '__version__ = "1"\n' },
      { project: `${BARE}dynamic = ["version", "description"]\n` },
    ),
  },
  { name: 'flit-no-version', files: flit(SRC, { project: `${BARE}description = "x"\ndynamic = ["version"]\n` }) },
  { name: 'flit-invalid-key', files: flit(SRC, { toml: 'homepage = "https://example.org"\n' }) },
  { name: 'flit-readme', files: flit(SRC, { toml: 'readme = "READMEE.rst"\n' }) },
  {
    name: 'flit-import',
    files: flit(
      { 'src/trial/__init__.py': '"""x"""\nfrom .version import VERSION as __version__\n' },
      { project: `${DYNAMIC}description = "x"\n` },
    ),
  },
  { name: 'flit-license-file', files: flit(SRC, { toml: 'license-files = ["LICENCE.md"]\n' }) },
  { name: 'flit-invalid-version', files: flit(SRC, { project: `${BARE}description = "x"\nversion = "one"\n` }) },
  { name: 'pdm-invalid', files: pdm(SRC, { toml: 'dependencies = { packaging = "*" }\n' }) },
  {
    name: 'pdm-version-file',
    files: pdm(SRC, { project: DYNAMIC, toml: '[tool.pdm.version]\nsource = "file"\npath = "src/trial/version.py"\n' }),
  },
  {
    name: 'pdm-scm-no-git',
    early: true,
    git: 'none',
    files: pdm(SRC, { project: DYNAMIC, toml: '[tool.pdm.version]\nsource = "scm"\n' }),
  },
  { name: 'pdm-readme', files: pdm(SRC, { toml: 'readme = "READMEE.md"\n' }) },
  {
    name: 'pdm-hook-raises',
    files: pdm({
      ...SRC,
      'pdm_build.py':
        'def pdm_build_initialize(context):\n    raise RuntimeError("no translations: run msgfmt first")\n',
    }),
  },
  { name: 'poetry-no-package', files: poetry({ 'code/other.py': MODULE }) },
  {
    name: 'poetry-named-package',
    files: poetry(SRC, { toml: '[tool.poetry]\npackages = [{ include = "nowhere", from = "src" }]\n' }),
  },
  { name: 'poetry-readme', files: poetry(SRC, { toml: 'readme = "READMEE.md"\n' }) },
  {
    name: 'poetry-invalid',
    files: poetry(SRC, {
      project: '',
      toml: '[tool.poetry]\nname = "trial"\nversion = "1.2.3"\ndescription = 7\nauthors = []\n',
    }),
  },
  {
    name: 'poetry-script',
    files: poetry(
      { ...SRC, 'build.py': 'import numpy\n' },
      { toml: '[tool.poetry.build]\nscript = "build.py"\ngenerate-setup-file = false\n' },
    ),
  },
  { name: 'poetry-version', files: poetry(SRC, { project: `${BARE}version = "one"\n` }) },
  { name: 'uv-build-no-module', files: uv({ 'code/other.py': MODULE }) },
  { name: 'uv-build-readme', files: uv(SRC, { toml: 'readme = "READMEE.md"\n' }) },
  { name: 'uv-build-license-file', files: uv(SRC, { toml: 'license-files = ["[LICENSE"]\n' }) },
  { name: 'uv-build-version', files: uv(SRC, { project: `${BARE}version = "one"\n` }) },
  { name: 'uv-build-dynamic', files: uv(SRC, { project: DYNAMIC }) },
  { name: 'uv-build-data', files: uv(SRC, { toml: '[tool.uv.build-backend]\ndata = { scripts = "bin" }\n' }) },
  {
    name: 'mypyc-type-error',
    files: backend('"setuptools>=77", "mypy[mypyc]"', 'setuptools.build_meta', {
      'setup.py':
        'from setuptools import setup\nfrom mypyc.build import mypycify\nsetup(ext_modules=mypycify(["src/trial/__init__.py"]))\n',
      'src/trial/__init__.py': 'def double(x: int) -> int:\n    return str(x)\n',
    }),
  },
];
