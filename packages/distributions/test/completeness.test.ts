import { expect, test } from '@jest/globals';
import { readPyproject } from '#python-standards';
import type { Distribution } from '#release-model';
import { judgeCompleteness, type CompletenessVerdict } from '../src/index.ts';
import { contentsOf, treeOf, type Texts } from './made-contents.ts';

interface Case {
  readonly name: string;
  readonly sources: Texts;
  readonly wheel: Texts;
  /** Another wheel of the release. */
  readonly second?: Texts;
  /** Without its top folder. */
  readonly sdist?: Texts;
  readonly backend?: string;
  readonly toml?: string;
  readonly project?: string;
  readonly packages?: readonly { readonly name: string; readonly path: string }[];
  readonly metadata?: string;
  readonly tag?: string;
  /** `<severity> <rule> <member>` and what the message and the remedy say. */
  readonly found: readonly (readonly [what: string, says?: string])[];
  readonly point?: string | null;
}

const A = { 'src/a/__init__.py': '"""A."""\n', 'src/a/b.py': 'B = 1\n' };
const A_WHEEL = { 'a/__init__.py': '"""A."""\n', 'a/b.py': 'B = 1\n' };
const C = 'C = 1\n';

const CASES: readonly Case[] = [
  { name: 'a whole wheel', sources: A, wheel: A_WHEEL, found: [], point: '2 of 2 modules and 0 of 0 other files of src/a are in the wheel' }, // prettier-ignore
  { name: 'a module of a package', sources: { ...A, 'src/a/c.py': C }, wheel: A_WHEEL, found: [['unsafe missing-module a/c.py', "so a.c can't be imported"]] },
  {
    name: 'a folder without __init__.py that holds modules only',
    sources: { ...A, 'src/a/models/user.py': C },
    wheel: A_WHEEL,
    found: [['unsafe missing-module a/models/', 'src/a/models/ (1 file)']],
  },
  {
    name: 'scripts beside other files in a folder without __init__.py',
    sources: { ...A, 'src/a/stuff/run.py': C, 'src/a/stuff/x.sql': 'x' },
    wheel: A_WHEEL,
    found: [['warning missing-module a/stuff/']],
  },
  {
    name: 'the same, imported by the wheel',
    sources: { ...A, 'src/a/stuff/run.py': C, 'src/a/stuff/x.sql': 'x', 'src/a/b.py': 'from .stuff import run\n' },
    wheel: { ...A_WHEEL, 'a/b.py': 'from .stuff import run\n' },
    found: [['unsafe missing-module a/stuff/', 'a/b.py imports it in line 1']],
  },
  {
    name: 'templates of projects, which happen to be Python',
    sources: { ...A, 'src/a/templates/new/app.py': C },
    wheel: A_WHEEL,
    found: [['warning missing-module a/templates/']],
  },
  {
    name: 'a project of its own inside of the package',
    sources: { ...A, 'src/a/vendored/pyproject.toml': '', 'src/a/vendored/x/__init__.py': C },
    wheel: A_WHEEL,
    found: [],
  },
  {
    name: 'tests inside of the package',
    sources: { ...A, 'src/a/tests/__init__.py': '', 'src/a/tests/test_b.py': C, 'src/a/conftest.py': C, 'src/a/tests/x.json': '{}' },
    wheel: A_WHEEL,
    found: [],
    point: '2 of 2 modules and 0 of 0 other files of src/a are in the wheel; 4 files for tests not in it',
  },
  {
    name: 'tests that the package imports',
    sources: { ...A, 'src/a/tests/__init__.py': C, 'src/a/b.py': 'import a.tests\n' },
    wheel: { ...A_WHEEL, 'a/b.py': 'import a.tests\n' },
    found: [['unsafe missing-module a/tests/', 'a/b.py imports it in line 1']],
  },
  {
    name: 'tests that the package imports in a function only',
    sources: { ...A, 'src/a/tests/__init__.py': C, 'src/a/b.py': 'def f():\n    import a.tests\n' },
    wheel: { ...A_WHEEL, 'a/b.py': 'def f():\n    import a.tests\n' },
    found: [],
  },
  {
    name: 'an __init__.py that does nothing, of a folder that is there',
    sources: { ...A, 'src/a/x/__init__.py': '# nothing\n', 'src/a/x/y.py': C },
    wheel: { ...A_WHEEL, 'a/x/y.py': C },
    found: [['warning missing-module a/x/__init__.py']],
  },
  {
    name: 'an __init__.py that does something',
    sources: { ...A, 'src/a/x/__init__.py': 'Y = 1\n', 'src/a/x/y.py': C },
    wheel: { ...A_WHEEL, 'a/x/y.py': C },
    found: [['unsafe missing-module a/x/__init__.py']],
  },
  {
    name: 'sources of native code, and modules that were compiled',
    sources: { ...A, 'src/a/_n.pyx': 'x', 'src/a/_n.c': 'x', 'src/a/_n.pxd': 'x', 'src/a/m.py': C, 'src/a/meson.build': 'x', 'src/a/x.h': 'h' },
    wheel: { ...A_WHEEL, 'a/_n.cpython-312-x86_64-linux-gnu.so': 'ELF', 'a/m.cpython-312-x86_64-linux-gnu.so': 'ELF2' },
    found: [],
    point: '3 of 3 modules and 0 of 0 other files of src/a are in the wheel',
  },
  {
    name: 'a source of native code that code of the wheel names',
    sources: { ...A, 'src/a/k.cu': 'x', 'src/a/b.py': 'K = "k.cu"\n' },
    wheel: { ...A_WHEEL, 'a/b.py': 'K = "k.cu"\n' },
    found: [['warning missing-data a/k.cu', 'a/b.py names it']],
  },
  {
    name: 'files for readers and tools',
    sources: { ...A, 'src/a/README.md': 'x', 'src/a/.gitignore': 'x', 'src/a/Makefile': 'x', 'src/a/locale/de.po': 'x' },
    wheel: A_WHEEL,
    found: [],
  },
  {
    name: 'a catalogue and a module made by the build are no concern',
    sources: { ...A, 'src/a/locale/de.po': 'x' },
    wheel: { ...A_WHEEL, 'a/locale/de.mo': 'x', 'a/_version.py': 'x' },
    found: [],
  },
  {
    name: 'what only the wheel of another platform has',
    sources: { ...A, 'src/a/win.py': C },
    wheel: A_WHEEL,
    second: { ...A_WHEEL, 'a/win.py': C },
    found: [],
  },
  {
    name: 'a file that is packed at another place',
    sources: { ...A, 'src/a/schema.json': '{"a": 1}' },
    wheel: { ...A_WHEEL, 'x-1.0.data/data/share/schema.json': '{"a": 1}' },
    found: [],
  },
  {
    name: 'modules below *.data/purelib',
    sources: { ...A, 'src/a/c.py': C },
    wheel: { 'x-1.0.data/purelib/a/__init__.py': '"""A."""\n', 'x-1.0.data/purelib/a/b.py': 'B = 1\n' },
    found: [['unsafe missing-module a/c.py']],
  },
  {
    name: 'a namespace package without __init__.py',
    sources: { 'ns/a/__init__.py': C, 'ns/a/b.py': C, 'docs/ns/a/b.py': 'no' },
    wheel: { 'ns/a/__init__.py': C },
    found: [['unsafe missing-module ns/a/b.py', "so ns.a.b can't be imported"]],
  },
  {
    name: 'a package of stubs, whose stubs are its modules',
    sources: { 'a-stubs/__init__.pyi': C, 'a-stubs/b/__init__.pyi': 'x: int\n' },
    wheel: { 'a-stubs/__init__.pyi': C },
    found: [['unsafe missing-module a-stubs/b/', "so a.b can't be imported"]],
  },
  {
    name: 'several top-level packages',
    sources: { ...A, 'src/z/__init__.py': 'Z = 1\n', 'src/z/c.py': C },
    wheel: { ...A_WHEEL, 'z/__init__.py': 'Z = 1\n' },
    found: [['unsafe missing-module z/c.py']],
  },
  {
    name: 'a top-level package that was left out',
    sources: { ...A, 'src/z/__init__.py': 'Z = 1\n' },
    wheel: A_WHEEL,
    packages: [{ name: 'a', path: 'src/a' }, { name: 'z', path: 'src/z' }],
    found: [['warning missing-module z/']],
  },
  {
    name: 'a module beside the package that a dependency provides, too',
    sources: { ...A, 'src/yaml.py': C, 'src/a/b.py': 'import yaml\n' },
    wheel: { ...A_WHEEL, 'a/b.py': 'import yaml\n' },
    metadata: 'Requires-Dist: YAML>1\n',
    found: [],
  },
  { name: 'a single module', sources: { 'six.py': C, 'test_six.py': C, 'setup.py': C }, wheel: { 'six.py': C }, found: [], point: '1 of 1 module and 0 of 0 other files of six.py are in the wheel' }, // prettier-ignore
  { name: 'a wheel of something else', sources: A, wheel: { 'z/__init__.py': C }, found: [], point: null },
  {
    name: 'Meson, a script of the build',
    backend: 'mesonpy',
    sources: { ...A, 'src/a/generate.py': C },
    wheel: A_WHEEL,
    found: [['warning missing-module a/generate.py', 'py.install_sources()']],
  },
  {
    name: 'scikit-build-core, a module that is imported',
    backend: 'scikit_build_core.build',
    sources: { ...A, 'src/a/__init__.py': 'from a import c\n', 'src/a/c.py': C },
    wheel: { ...A_WHEEL, 'a/__init__.py': 'from a import c\n' },
    found: [['unsafe missing-module a/c.py', 'Add "src/a" to wheel.packages in [tool.scikit-build], or install src/a/c.py in CMakeLists.txt']],
  },
  {
    name: 'maturin',
    backend: 'maturin',
    toml: '[tool.maturin]\nexclude = [{ path = "src/a/models/**", format = "wheel" }]\n',
    sources: { ...A, 'src/a/x.yaml': 'x', 'src/a/models/__init__.py': C },
    wheel: A_WHEEL,
    found: [['warning missing-data a/x.yaml', 'Add { path = "src/a/x.yaml", format = ["sdist", "wheel"] } to include in [tool.maturin]']],
  },
  {
    name: 'a back-end that nothing is known of',
    backend: 'somebodys.own',
    sources: { ...A, 'src/a/c.py': C },
    wheel: A_WHEEL,
    found: [['warning missing-module a/c.py', 'with the settings of its back-end']],
  },
  {
    name: 'hatchling, only-include',
    backend: 'hatchling.build',
    toml: '[tool.hatch.build.targets.wheel]\nonly-include = ["src/a/__init__.py", "src/a/b.py"]\n',
    sources: { ...A, 'src/a/c.py': C },
    wheel: A_WHEEL,
    found: [],
    point: '2 of 2 modules and 0 of 0 other files of src/a are in the wheel; 1 file left out by only-include of [tool.hatch.build.targets.wheel]',
  },
  {
    name: 'hatchling, a pattern taken back',
    backend: 'hatchling.build',
    toml: '[tool.hatch.build]\nexclude = ["*.yaml", "!keep.yaml", "/src/a/docs_*/"]\n',
    sources: { ...A, 'src/a/x.yaml': 'x', 'src/a/keep.yaml': 'y', 'src/a/docs_a/z.html': 'z' },
    wheel: A_WHEEL,
    found: [['warning missing-data a/keep.yaml']],
  },
  {
    name: 'setup.cfg and setup.py',
    sources: {
      ...A,
      'setup.cfg': '[options.exclude_package_data]\na = *.yaml\n',
      'setup.py': 'from setuptools import setup, find_packages\nsetup(packages=find_packages("src", exclude=["a.m", "a.m.*"]), exclude_package_data={"": ["*.json"]})\n',
      'src/a/m/__init__.py': C,
      'src/a/m/n/__init__.py': 'N = 1\n',
      'src/a/x.yaml': 'x',
      'src/a/x.json': '{}',
      'src/a/x.html': 'x',
    },
    wheel: A_WHEEL,
    found: [['warning missing-data a/x.html', 'Add package_data={"a": ["x.html"]} to setup() in setup.py']],
  },
  {
    name: 'MANIFEST.in, whose last line counts',
    sources: { ...A, 'MANIFEST.in': 'global-exclude *.yaml\ninclude src/a/y.yaml\nprune src/a/old\n', 'src/a/x.yaml': 'x', 'src/a/y.yaml': 'y', 'src/a/old/o.py': C },
    wheel: A_WHEEL,
    found: [['warning missing-data a/y.yaml']],
  },
  {
    name: 'a script whose cmdclass may leave anything out',
    sources: { ...A, 'setup.py': 'setup(cmdclass={"build_py": mine})\n', 'src/a/c.py': C },
    wheel: A_WHEEL,
    found: [['warning missing-module a/c.py']],
  },
  {
    name: 'export-ignore',
    sources: { ...A, '.gitattributes': 'src/a/internal/** export-ignore\n', 'src/a/internal/__init__.py': C },
    wheel: A_WHEEL,
    found: [],
  },
  {
    name: 'an sdist without what its configuration names, the wheel has, and a compiler may need',
    sources: { ...A, 'pyproject.toml': 'p', 'README.md': 'r', 'requirements.txt': 'q', 'src/a/_n.c': 'c', 'src/a/d.json': '{}' },
    wheel: { ...A_WHEEL, 'a/d.json': '{}' },
    tag: 'cp312-cp312-linux_x86_64',
    sdist: { 'pyproject.toml': 'p', 'src/a/__init__.py': '"""A."""\n' },
    toml: '[tool.setuptools.dynamic]\ndependencies = { file = ["requirements.txt"] }\n',
    project: 'readme = "README.md"\n',
    found: [
      ['unsafe sdist-incomplete README.md', "no wheel can be built from it: README.md, requirements.txt"],
      ['unsafe sdist-incomplete src/a/b.py', 'that the wheel has: src/a/b.py, src/a/d.json'],
      ['warning sdist-incomplete src/a/_n.c', 'Add the line "include src/a/_n.c" to MANIFEST.in'],
    ],
  },
  { name: 'py.typed has a rule of its own', sources: { ...A, 'src/a/py.typed': '' }, wheel: A_WHEEL, found: [] },
]; // prettier-ignore

function wheelOf(
  members: Texts,
  { metadata = '', tag = 'py3-none-any' }: Case,
): {
  readonly distribution: Distribution;
  readonly contents: ReturnType<typeof contentsOf>;
  readonly tree: ReturnType<typeof treeOf>;
} {
  // prettier-ignore
  const filename = `x-1.0-${tag}.whl`;
  const distribution: Distribution = { filename, path: `/${filename}`, kind: 'wheel', size: 1, sha256: '0'.repeat(64), name: 'x', version: '1.0', tags: [tag] }; // prettier-ignore
  const contents = contentsOf('wheel', members, `Metadata-Version: 2.4\nName: x\nVersion: 1.0\n${metadata}`);
  return { distribution, contents, tree: treeOf(members, '', 'sha1') };
}

async function judge(one: Case): Promise<CompletenessVerdict> {
  const { sources, wheel, second, sdist, backend = 'setuptools.build_meta', toml = '', project = '', packages } = one;
  return await judgeCompleteness({
    wheels: [wheel, ...(second === undefined ? [] : [second])].map((members) => wheelOf(members, one)),
    sdist: sdist === undefined ? null : { filename: 'x-1.0.tar.gz', tree: treeOf(sdist, '', 'sha1') },
    tree: treeOf(sources, '', 'sha1'),
    packages: packages ?? [],
    pyproject: readPyproject(
      `[build-system]\nrequires = []\nbuild-backend = "${backend}"\n[project]\nname = "x"\nversion = "1.0"\n${project}${toml}`,
      'pyproject.toml',
    ),
    isBuiltFromSdist: sdist === undefined,
  });
}

test.each(CASES.map((one) => [one.name, one] as const))('%s', async (_, one) => {
  const { findings, message } = await judge(one);
  const told = findings.map(({ rule, severity, location }) => `${severity} ${rule} ${location?.member ?? ''}`);
  expect(told).toEqual(one.found.map(([what]) => what));
  for (const [index, [, says]] of one.found.entries()) {
    const finding = findings[index];
    expect(`${finding?.message ?? ''} ${finding?.remedy ?? ''}`).toContain(says ?? '');
  }
  expect(message).toBe(one.point === undefined ? message : one.point);
});
