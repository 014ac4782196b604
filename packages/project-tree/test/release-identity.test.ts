import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { identityOf, readIdentity } from '#project-tree';
import { createRecordingHost, withTemporaryFolder } from '#testkit';

const SETUP_PY = 'from setuptools import setup\n\nsetup()\n';
const SCM = '[build-system]\nrequires = ["setuptools", "setuptools-scm"]\nbuild-backend = "setuptools.build_meta"\n';

test.each<readonly [string, Readonly<Record<string, string>>, readonly [string, string | null] | null]>([
  ['[project]', { 'pyproject.toml': '[project]\nname = "My.Pkg"\nversion = "1.0-rc1"\n' }, ['My.Pkg', '1.0rc1']],
  [
    'setup.cfg',
    { 'setup.py': SETUP_PY, 'setup.cfg': '[metadata]\nname = My.Pkg\nversion = 1.2.3\n' },
    ['My.Pkg', '1.2.3'],
  ],
  [
    'setup.cfg with an attribute',
    {
      'setup.py': SETUP_PY,
      'setup.cfg': '[metadata]\nname = my_pkg\nversion = attr: my_pkg.__version__\n',
      'my_pkg/__init__.py': '__version__ = "4.5"\n',
    },
    ['my_pkg', '4.5'],
  ],
  [
    'Poetry',
    {
      'pyproject.toml':
        '[build-system]\nrequires = ["poetry-core"]\nbuild-backend = "poetry.core.masonry.api"\n[tool.poetry]\nname = "poetic"\nversion = "2.0"\ndescription = ""\nauthors = []\n',
    },
    ['poetic', '2.0'],
  ],
  [
    'flit',
    {
      'pyproject.toml':
        '[build-system]\nrequires = ["flit_core"]\nbuild-backend = "flit_core.buildapi"\n[tool.flit.metadata]\nmodule = "flitted"\nauthor = "A"\n',
      'flitted.py': '"""A module."""\n__version__ = "3.0"\n',
    },
    ['flitted', '3.0'],
  ],
  [
    'an unpacked source distribution',
    { 'setup.py': SETUP_PY, 'PKG-INFO': 'Metadata-Version: 2.1\nName: packed\nVersion: 5.0\n' },
    ['packed', '5.0'],
  ],
  [
    'a version that only a build tells',
    { 'pyproject.toml': `${SCM}[project]\nname = "scm"\ndynamic = ["version"]\n[tool.setuptools_scm]\n` },
    ['scm', null],
  ],
  [
    'setup.py alone',
    { 'setup.py': 'from setuptools import setup\nNAME = "My.Pkg"\nsetup(name=NAME, version="1.0-rc1")\n' },
    ['My.Pkg', '1.0rc1'],
  ],
  [
    'setup.py with attributes of the package',
    {
      'setup.py':
        'import sys\nsys.path.insert(0, "lib")\nfrom setuptools import setup\nimport pkg\n' +
        'setup(name=pkg.__title__, version=pkg.__version__, package_dir={"": "lib"})\n',
      'lib/pkg/__init__.py': 'from .about import __title__, VERSION as __version__\n',
      'lib/pkg/about.py': '__title__ = "attributed"\nVERSION = "6.1"\n',
    },
    ['attributed', '6.1'],
  ],
  [
    'setup.py before setup.cfg',
    {
      'setup.py': 'from setuptools import setup\nsetup(version="2")\n',
      'setup.cfg': '[metadata]\nname = both\nversion = 1\n',
    },
    ['both', '2'],
  ],
  [
    'a version that setup.py computes',
    { 'setup.py': 'from setuptools import setup\nsetup(name="x", version=open("V").read())\n' },
    ['x', null],
  ],
  [
    'a source distribution whose setup.py computes the version',
    {
      'setup.py': 'from setuptools import setup\nsetup(name="x", version=open("V").read())\n',
      'PKG-INFO': 'Metadata-Version: 2.1\nName: x\nVersion: 7.0\n',
    },
    ['x', '7.0'],
  ],
  [
    'a setup.py that would have to be run',
    { 'setup.py': 'from setuptools import setup\nsetup(name=open("N").read(), version="1")\n' },
    null,
  ],
  ['a file that is not TOML', { 'pyproject.toml': '[project\n' }, null],
  ['nothing', {}, null],
])('the identity of %s', async (_, files, identity) => {
  await withTemporaryFolder(async (folder) => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const found = await readIdentity(folder, createRecordingHost({ folder }));
    const { versionSource, ...said } = found ?? { versionSource: null };
    expect(said).toEqual(identity === null ? {} : identityOf({ name: identity[0], version: identity[1] }));
    expect(versionSource === null).toBe(identity === null);
  });
});
