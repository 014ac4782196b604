import { describe, expect, test } from '@jest/globals';
import { withTemporaryFolder } from '#testkit';
import { dynamicProject, validateProject, verdicts } from './validate-project.ts';

interface Told {
  readonly version: string | null | undefined;
  readonly source: string;
  readonly verdicts: readonly string[];
}

async function discover(
  backend: string,
  requires: string,
  tool: string,
  files: Readonly<Record<string, string | null>>,
): Promise<Told> {
  return await withTemporaryFolder(async (folder) => {
    const validation = await validateProject(
      folder,
      {
        files: {
          'src/trial_project/__init__.py': null,
          'pyproject.toml': dynamicProject(backend, requires, tool),
          ...files,
        },
      },
      { checks: 'version' },
    );
    const { facts } = validation.result;
    return {
      version: facts?.version,
      source: `${facts?.versionSource.kind ?? ''} ${String(facts?.versionSource.where)}`,
      verdicts: verdicts(validation),
    };
  });
}

const setuptools = (
  tool: string,
  files: Readonly<Record<string, string | null>>,
  requires = 'setuptools',
): Promise<Told> => discover('setuptools.build_meta', requires, tool, files);
const ATTR = '[tool.setuptools.dynamic]\nversion = {attr = "pkg.__version__"}\n';

describe('setuptools', () => {
  test.each([
    [
      'a literal',
      { 'src/pkg/__init__.py': '"""Doc."""\n__version__ = "1.0.0RC1"\n' },
      '1.0.0rc1',
      'src/pkg/__init__.py',
    ],
    ['an annotated one', { 'pkg/__init__.py': "__version__: str = '1.1'\n" }, '1.1', 'pkg/__init__.py'],
    ['a chained one', { 'pkg/__init__.py': 'VERSION = __version__ = "1.2"\n' }, '1.2', 'pkg/__init__.py'],
    [
      'a module before a package',
      { 'pkg.py': '__version__ = "1.3"\n', 'pkg/__init__.py': '__version__ = "9"\n' },
      '1.3',
      'pkg.py',
    ],
    ['a tuple', { 'pkg.py': '__version__ = (1, 4, "post2")\n' }, '1.4.post2', 'pkg.py'],
    ['a number, which loses its zero', { 'pkg.py': '__version__ = 1.10\n' }, '1.1', 'pkg.py'],
    [
      'an import of it',
      { 'pkg/__init__.py': 'from pkg._v import __version__\n', 'pkg/_v.py': '__version__ = "1.5"\n' },
      '1.5',
      'pkg/_v.py',
    ],
    [
      'a relative import by another name',
      {
        'src/pkg/__init__.py': 'from ._v import (\n  VERSION as __version__,\n)\n',
        'src/pkg/_v.py': 'VERSION = "1.6"\n',
      },
      '1.6',
      'src/pkg/_v.py',
    ],
    [
      'the first assignment',
      { 'pkg.py': 'if True:\n    __version__ = "0"\n__version__ = "1.7"; x = 2\n__version__ = "9"\n' },
      '1.7',
      'pkg.py',
    ],
  ])('attr: %s', async (_, files, version, where) => {
    expect(await setuptools(ATTR, files)).toEqual({ version, source: `attr ${where}`, verdicts: [] });
  });

  test.each([
    ['a call', '__version__ = compute()\n'],
    ['an f-string', '__version__ = f"{1}.0"\n'],
    ['a sum', '__version__ = "1" + ".0"\n'],
    ['only within if', 'if True:\n    __version__ = "1.0"\n'],
    ['an import that is assigned over', 'from os import name as __version__\n__version__ = __version__ + "1"\n'],
  ])('attr: %s is not told', async (_, text) => {
    expect(await setuptools(ATTR, { 'pkg.py': text })).toEqual({ version: null, source: 'code pkg.py', verdicts: [] });
  });

  test('attr that names no module stops', async () => {
    expect(
      await setuptools('[tool.setuptools.dynamic]\nversion = {attr = "pkg.__version__.__version__"}\n', {
        'pkg.py': '',
      }),
    ).toMatchObject({
      version: null,
      verdicts: ['version-source refused'],
    });
  });

  test('attr with package-dir', async () => {
    const tool =
      '[tool.setuptools]\npackage-dir = {pkg = "lib/pkg"}\n[tool.setuptools.dynamic]\nversion = {attr = "pkg.about.VERSION"}\n';
    expect(await setuptools(tool, { 'lib/pkg/about.py': 'VERSION = "2.0"\n' })).toMatchObject({
      version: '2.0',
      source: 'attr lib/pkg/about.py',
    });
  });

  test('file', async () => {
    const tool = '[tool.setuptools.dynamic]\nversion = {file = ["VERSION"]}\n';
    expect(await setuptools(tool, { VERSION: ' 3.0\n' })).toEqual({
      version: '3.0',
      source: 'file VERSION',
      verdicts: [],
    });
    expect(await setuptools(tool, {})).toMatchObject({ version: null, verdicts: ['version-source refused'] });
  });

  test('setuptools-scm tells when it builds, and needs git for it', async () => {
    const outside = { version: null, source: 'scm null', verdicts: ['version-history unsafe'] };
    expect(await setuptools('[tool.setuptools_scm]\n', {})).toEqual(outside);
    expect(await setuptools('', {}, 'setuptools-scm[simple]>=8')).toEqual(outside);
    expect(await setuptools('[tool.setuptools_scm]\nfallback_version = "0.1"\n', {})).toEqual({
      ...outside,
      verdicts: [],
    });
  });

  test('versioningit, too', async () => {
    expect(await setuptools('[tool.versioningit]\ndefault-version = "0.1"\n', {}, 'versioningit')).toEqual({
      version: null,
      source: 'scm null',
      verdicts: [],
    });
  });

  test('nothing that tells stops; a setup.py may', async () => {
    expect(await setuptools('', {})).toMatchObject({ version: null, verdicts: ['version-source refused'] });
    expect(await setuptools('', { 'setup.py': '' })).toEqual({ version: null, source: 'code setup.py', verdicts: [] });
  });

  test('what is no version, and what PyPI refuses, stops', async () => {
    expect(await setuptools(ATTR, { 'pkg.py': '__version__ = "unknown"\n' })).toMatchObject({
      version: null,
      verdicts: ['P03 refused'],
    });
    expect(await setuptools(ATTR, { 'pkg.py': '__version__ = "1.0+local"\n' })).toMatchObject({
      version: '1.0+local',
      verdicts: ['U33 refused'],
    });
  });
});

describe('other back-ends', () => {
  const hatch = (tool: string, files: Readonly<Record<string, string>>): Promise<Told> =>
    discover('hatchling.build', 'hatchling', tool, files);
  const flit = (tool: string, files: Readonly<Record<string, string>>): Promise<Told> =>
    discover('flit_core.buildapi', 'flit_core', tool, files);
  const pdm = (tool: string, files: Readonly<Record<string, string>>): Promise<Told> =>
    discover('pdm.backend', 'pdm-backend', tool, files);

  test('hatchling: hatch.toml goes before pyproject.toml, table by table', async () => {
    const files = {
      'src/x/__about__.py': '__version__ = "1.2"\n',
      'hatch.toml': '[version]\npath = "src/x/__about__.py"\n',
    };
    for (const tool of ['', '[tool.hatch.version]\nsource = "code"\npath = "src/x/other.py"\n'])
      expect((await hatch(tool, files)).version).toBe('1.2');
  });

  test('hatchling: a pattern', async () => {
    expect(
      await hatch('[tool.hatch.version]\npath = "src/x/__about__.py"\n', {
        'src/x/__about__.py': 'version = "v4.0"\n',
      }),
    ).toEqual({
      version: '4.0',
      source: 'regex src/x/__about__.py',
      verdicts: [],
    });
    const own = `[tool.hatch.version]\npath = "x.txt"\npattern = '(?i)^release: (?P<version>\\S+)$'\n`;
    expect(await hatch(own, { 'x.txt': 'x\nRELEASE: 4.1\n' })).toMatchObject({ version: '4.1' });
    expect(await hatch(own, { 'x.txt': 'nothing' })).toMatchObject({
      version: null,
      verdicts: ['version-source refused'],
    });
    expect(await hatch(own, {})).toMatchObject({ version: null, verdicts: ['version-source refused'] });
  });

  test('hatchling: what only a build tells', async () => {
    expect(await hatch('[tool.hatch.version]\nsource = "vcs"\n', {})).toMatchObject({
      version: null,
      source: 'scm null',
    });
    expect(await hatch('[tool.hatch.version]\nsource = "code"\npath = "x.py"\n', {})).toMatchObject({
      version: null,
      source: 'code x.py',
    });
    expect(await hatch('[tool.hatch.version]\nsource = "nodejs"\n', {})).toMatchObject({
      version: null,
      source: 'unknown nodejs',
    });
  });

  test('flit: of several files the last one counts', async () => {
    const files = {
      'trial_project/__init__.py': '__version__ = "5.1"\n',
      'trial_project/_version.py': '__version__ = "5.0"\n',
    };
    expect(await flit('', files)).toEqual({ version: '5.1', source: 'module trial_project/__init__.py', verdicts: [] });
    expect(
      await flit('[tool.flit.module]\nname = "other"\n', { 'src/other.py': '__version__ = "5.2"\n' }),
    ).toMatchObject({ version: '5.2' });
    expect(await flit('', {})).toMatchObject({ verdicts: ['version-source refused'] });
  });

  test('pdm-backend', async () => {
    expect(
      await pdm('[tool.pdm.version]\nsource = "file"\npath = "p.py"\n', { 'p.py': "__version__ = '6.0' # x\n" }),
    ).toMatchObject({ version: '6.0', source: 'regex p.py' });
    expect(await pdm('[tool.pdm.version]\nsource = "scm"\n', {})).toMatchObject({ version: null, source: 'scm null' });
    expect(await pdm('[tool.pdm.version]\nsource = "call"\ngetter = "a:b"\n', {})).toMatchObject({
      version: null,
      source: 'code a:b',
    });
  });

  test('poetry-core', async () => {
    expect(
      await discover('poetry.core.masonry.api', 'poetry-core', '[tool.poetry]\nversion = "7.0"\n', {}),
    ).toMatchObject({ version: '7.0', source: 'static pyproject.toml' });
  });

  test('a back-end nobody knows is not guessed at', async () => {
    expect(await discover('mesonpy', 'meson-python', '', {})).toEqual({
      version: null,
      source: 'unknown mesonpy',
      verdicts: [],
    });
  });

  test('a tag is not judged against a version that only a build tells, but must be one', async () => {
    await withTemporaryFolder(async (folder) => {
      const files = { 'pyproject.toml': dynamicProject('setuptools.build_meta', 'setuptools-scm', '') };
      const { result } = await validateProject(folder, { files, version: '9.9', git: 'tagged' }, { tag: 'v9.9' });
      expect(result.passed).toBe(true);
      expect(result.receipt.items.find(({ subject }) => subject === 'tag')).toMatchObject({
        outcome: 'unknown',
        message: expect.stringContaining('not checked'),
      });
      expect((await validateProject(folder, { files }, { tag: 'vx' })).result.failure).toBe(
        "tag: vx doesn't name a version after 'v'. Tag the release like v1.2.3 or v1.2.3rc1.",
      );
    });
  });
});

describe('maturin', () => {
  const SHARED = { 'Cargo.toml': '[workspace.package]\nversion = "2.0.0"\n' };
  const INHERITED = '[package]\nname = "x"\nversion.workspace = true\n';
  const BELOW = '[tool.maturin]\nmanifest-path = "./crates/x/Cargo.toml"\n';

  test.each<[string, string, Record<string, string>, string | null, string]>([
    ['the version of the crate', '', { 'Cargo.toml': '[package]\nversion = "1.2.3"\n' }, '1.2.3', 'Cargo.toml'],
    ['a pre-release of it', '', { 'Cargo.toml': '[package]\nversion = "1.2.3-rc.1"\n' }, '1.2.3rc1', 'Cargo.toml'],
    ['the version of a crate in a folder', BELOW, { 'crates/x/Cargo.toml': '[package]\nversion = "1.0.0"\n' }, '1.0.0', 'crates/x/Cargo.toml'],
    ['the version of the workspace', BELOW, { ...SHARED, 'crates/x/Cargo.toml': INHERITED }, '2.0.0', 'Cargo.toml'],
    ['that of a workspace with the crate itself', '', { 'Cargo.toml': `${INHERITED}[workspace.package]\nversion = "2.1.0"\n` }, '2.1.0', 'Cargo.toml'],
    ['nothing of a workspace above the project', '', { 'Cargo.toml': INHERITED }, null, 'Cargo.toml'],
    ['nothing of a manifest outside the project', BELOW.replace('./crates', '../crates'), {}, null, '../crates/x/Cargo.toml'],
    ['nothing of what is not TOML', '', { 'Cargo.toml': '[package' }, null, 'Cargo.toml'],
  ])('%s', async (_, tool, files, version, where) => {
    expect(await discover('maturin', 'maturin', tool, files)).toEqual({ version, source: `file ${where}`, verdicts: [] });
  }); // prettier-ignore

  test("a version that isn't Python's is refused", async () => {
    const files = { 'Cargo.toml': '[package]\nversion = "1.0.0-alpha.1.2.x"\n' };
    expect((await discover('maturin', 'maturin', '', files)).verdicts).toEqual(['P03 refused']);
  });
});
