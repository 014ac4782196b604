import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readContents, readDistribution } from '#distributions';
import { makeDistributions, temporaryFolder, type Recipe, type TemporaryFolder } from '#testkit';
import { judgeProducts, type Expectations } from '../src/judge-products.ts';

const WHEEL = 'sample_project-1.0-py3-none-any.whl';
const SDIST = 'sample_project-1.0.tar.gz';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(async () => {
  await folder.remove();
});

async function judge(name: string, recipes: readonly Recipe[], expected: Partial<Expectations> = {}): Promise<unknown> {
  const place = join(folder.path, name);
  mkdirSync(place);
  makeDistributions(recipes, place);
  const products = await Promise.all(
    recipes.map(async ({ filename }) => {
      const distribution = await readDistribution(join(place, filename));
      return { distribution, contents: await readContents(distribution) };
    }),
  );
  const limit = { bytes: 1_000_000, given: false };
  const sizes = { wheel: limit, sdist: limit };
  const findings = await judgeProducts(products, {
    name: null,
    version: null,
    sizes,
    packages: [],
    files: [],
    ...expected,
  });
  return findings.map(({ rule, severity, message }) => [rule, severity, message]);
}

const INSTALLS_TESTS = [
  'W005',
  'warning',
  'installs a top-level package named tests, which other projects may install, too',
];
const TESTS = { 'tests/__init__.py': '' };

test.each<readonly [what: string, recipes: readonly Recipe[], files: readonly string[], told: readonly unknown[]]>([
  ['tests at the top level', [{ filename: WHEEL, members: TESTS }], [], [INSTALLS_TESTS]],
  [
    'the tests of the project tests',
    [{ filename: 'tests-1.0-py3-none-any.whl', metadata: { Name: 'tests' }, members: TESTS }],
    [],
    [],
  ],
  [
    'a wheel alone, without the license',
    [{ filename: WHEEL }],
    ['LICENSE.md', 'src/x/LICENSE'],
    [['license-missing', 'warning', 'contains no license, but the project has LICENSE.md']],
  ],
  [
    'a wheel next to its sdist, which the next stage compares',
    [{ filename: WHEEL }, { filename: SDIST }],
    ['LICENSE'],
    [],
  ],
])('%s', async (what, recipes, files, told) => {
  expect(await judge(what, recipes, { files })).toEqual(told);
});

test('a file over its limit is reported with its largest members', async () => {
  const members = { 'sample_project/table.json': 'x'.repeat(5000), 'sample_project/small.json': 'x' };
  const limit = { bytes: 100, given: true };
  const sizes = { wheel: limit, sdist: limit };
  expect(await judge('large', [{ filename: WHEEL, members }], { sizes })).toEqual([
    [
      'build-size',
      'unsafe',
      expect.stringMatching(
        /which is more than maximum-wheel-size \(100 B\); its largest members are sample_project\/table\.json \(5\.0 kB unpacked\), /u,
      ),
    ],
  ]);
});
