import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { temporaryFolder, type TemporaryFolder } from '#testkit';
import { earlierProducts, type ProductPlaces } from '../src/index.ts';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  await folder.remove();
});

type Row = readonly [
  what: string,
  untracked: readonly string[],
  others: readonly string[],
  places: Omit<ProductPlaces, 'packagesDir'> & { readonly packagesDir?: string },
  products: readonly string[],
];

const demo = { normalizedName: 'demo' };

test.each<Row>([
  [
    'dist/ of the project',
    ['dist/demo-1.0.tar.gz', 'dist/notes.txt'],
    ['pyproject.toml'],
    demo,
    ['dist/demo-1.0.tar.gz'],
  ],
  ['dist/ of a sibling', ['b/dist/b-1.0.tar.gz'], ['b/setup.py'], demo, ['b/dist/b-1.0.tar.gz']],
  ['dist/ of no project', ['data/dist/other-1.0.tar.gz'], [], demo, []],
  [
    'a named folder',
    ['out/demo-1.0.zip', 'out/other-1.0.zip'],
    [],
    { ...demo, packagesDir: 'out' },
    ['out/demo-1.0.zip'],
  ],
  [
    'a folder of products alone',
    ['wheelhouse/demo-1.0-py3-none-any.whl'],
    ['wheelhouse/.gitignore'],
    demo,
    ['wheelhouse/demo-1.0-py3-none-any.whl'],
  ],
  ['a folder of test data', ['tests/data/demo-1.0.tar.gz'], ['tests/data/demo-0.9.tar.gz'], demo, []],
  ['a folder of sources', ['src/demo/demo-1.0.tar.gz'], ['src/demo/__init__.py'], demo, []],
  ['the top', ['demo-1.0.tar.gz'], ['pyproject.toml'], demo, []],
  ['archives of other things', ['dist/photos.zip', 'dist/x.py'], ['pyproject.toml'], demo, []],
  [
    'without a name',
    ['dist/x-1.0.tar.gz', 'other/x-1.0.tar.gz'],
    ['pyproject.toml'],
    { normalizedName: null },
    ['dist/x-1.0.tar.gz'],
  ],
])('%s', async (_what, untracked, others, { normalizedName, packagesDir }, products) => {
  for (const path of [...untracked, ...others]) {
    mkdirSync(dirname(join(folder.path, path)), { recursive: true });
    writeFileSync(join(folder.path, path), '');
  }
  const places = {
    normalizedName,
    ...(packagesDir === undefined ? {} : { packagesDir: join(folder.path, packagesDir) }),
  };
  expect([...(await earlierProducts(folder.path, untracked, places))]).toEqual(products);
});

test('a link is no product', async () => {
  mkdirSync(join(folder.path, 'dist'));
  writeFileSync(join(folder.path, 'setup.py'), '');
  symlinkSync('../setup.py', join(folder.path, 'dist/demo-1.0.tar.gz'));
  expect((await earlierProducts(folder.path, ['dist/demo-1.0.tar.gz'], demo)).size).toBe(0);
});
