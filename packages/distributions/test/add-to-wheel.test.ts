import { expect, test } from '@jest/globals';
import { readSetupCfg } from '#python-standards';
import { addToWheel } from '../src/completeness/add-to-wheel.ts';
import type { PackagingSettings } from '../src/completeness/packaging-settings.ts';

const NOTHING: PackagingSettings = {
  backEnd: 'setuptools',
  tool: {},
  setupCfg: null,
  setupPy: null,
  manifestIn: null,
  gitAttributes: null,
  packages: { place: null, way: 'automatic', include: [], exclude: [] },
  isByCode: false,
};

const table = (setuptools: Readonly<Record<string, unknown>>): Partial<PackagingSettings> => ({ tool: { setuptools } });
const listed = (place: 'pyproject.toml' | 'setup.cfg' | 'setup.py') =>
  ({ packages: { place, way: 'list', include: [], exclude: [] } }) as const;
const cfg = (text: string): Partial<PackagingSettings> => ({ setupCfg: readSetupCfg(text, 'setup.cfg') });

test.each<readonly [string, Partial<PackagingSettings>, string, string]>([
  ['no setting', {}, 'a/b/c.yaml', 'Add a = ["b/c.yaml"] to [tool.setuptools.package-data]'],
  [
    'another package there',
    table({ 'package-data': { other: ['x'] } }),
    'a/c.yaml',
    'Add a = ["c.yaml"] to [tool.setuptools.package-data]',
  ],
  [
    'the package there',
    table({ 'package-data': { a: ['x'] } }),
    'a/b/c.yaml',
    'Add "b/c.yaml" to a in [tool.setuptools.package-data]',
  ],
  [
    'the subpackage there',
    table({ 'package-data': { 'a.b': ['x'], '*': ['y'] } }),
    'a/b/',
    'Add "**" to "a.b" in [tool.setuptools.package-data]',
  ],
  [
    'the subpackage there, a file',
    table({ 'package-data': { 'a.b': ['x'] } }),
    'a/b/c.yaml',
    'Add "c.yaml" to "a.b" in [tool.setuptools.package-data]',
  ],
  [
    'a namespace, whose packages are listed',
    { ...table({ packages: ['acme.desk'] }), ...listed('pyproject.toml') },
    'acme/desk/c.yaml',
    'Add "acme.desk" = ["c.yaml"] to [tool.setuptools.package-data]',
  ],
  ['stubs', {}, 'a-stubs/py.typed', 'Add a-stubs = ["py.typed"] to [tool.setuptools.package-data]'],
  ['setup.cfg', cfg('[options]\npackages = find:\n'), 'a/b/', 'Add a = b/** to [options.package_data] of setup.cfg'],
  [
    'setup.cfg that has it',
    cfg('[options.package_data]\na = x\n'),
    'a/c.yaml',
    'Add c.yaml to a in [options.package_data] of setup.cfg',
  ],
  [
    'setup.cfg that lists a namespace',
    { ...cfg('[options]\npackages =\n    acme.desk\n'), ...listed('setup.cfg') },
    'acme/desk/c.yaml',
    'Add acme.desk = c.yaml to [options.package_data] of setup.cfg',
  ],
  ['setup.py', { setupPy: 'setup(name="a")' }, 'a/c.yaml', 'Add package_data={"a": ["c.yaml"]} to setup() in setup.py'],
  [
    'setup.py that has others',
    { setupPy: 'setup(package_data={"b": ["x"]})' },
    'a/c.yaml',
    'Add "a": ["c.yaml"] to package_data in setup.py',
  ],
  [
    'setup.py that has it',
    { setupPy: 'setup(\n  package_data={"a": ["x"]},\n)' },
    'a/c.yaml',
    'Add "c.yaml" to package_data["a"] in setup.py',
  ],
])('data for setuptools, %s', (_, settings, member, line) => {
  const part = { kind: 'data', member, path: `src/${member}`, withoutInit: null } as unknown as Parameters<typeof addToWheel>[0]; // prettier-ignore
  const said = addToWheel(part, { ...NOTHING, ...settings });
  expect(said).toBe(line);
});
