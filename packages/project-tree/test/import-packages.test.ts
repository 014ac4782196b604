import { describe, expect, test } from '@jest/globals';
import { findImportPackages } from '../src/index.ts';

function paths(
  files: readonly string[],
  projectName: string | null = 'demo',
  tool: Record<string, unknown> = {},
): readonly string[] {
  return findImportPackages(files, { projectName, tool }).map(({ path }) => path);
}

describe('what a project ships', () => {
  test('a flat layout: packages, but not tests and scripts beside them', () => {
    expect(
      paths([
        'automation/__init__.py',
        'automation/a/b.py',
        'tests/__init__.py',
        'tests/test_a.py',
        'scripts/__init__.py',
        'setup.py',
      ]),
    ).toEqual(['automation']);
  });

  test('a src layout: everything in it, tests or not', () => {
    expect(paths(['src/demo/__init__.py', 'src/single.py', 'src/tests/__init__.py', 'docs/__init__.py'])).toEqual([
      'src/demo',
      'src/single.py',
      'src/tests',
    ]);
  });

  test('a single module with the name of the project', () => {
    expect(paths(['my_demo.py', 'other.py', 'setup.py'], 'My-Demo')).toEqual(['my_demo.py']);
  });

  test('a namespace package, by the name of the project', () => {
    expect(paths(['google/cloud/storage/__init__.py', 'conf/x.py'], 'google-cloud-storage')).toEqual(['google']);
  });

  test.each([
    ['hatchling', { hatch: { build: { targets: { wheel: { packages: ['lib/demo'] } } } } }, 'lib/demo'],
    ['flit', { flit: { module: { name: 'other' } } }, 'other'],
    ['poetry', { poetry: { packages: [{ include: 'demo', from: 'lib' }] } }, 'lib/demo'],
    ['setuptools package-dir', { setuptools: { 'package-dir': { '': 'lib' } } }, 'lib/demo'],
    ['setuptools list', { setuptools: { packages: ['other', 'other.sub'] } }, 'other'],
  ])('what the back-end is told comes first: %s', (_name, tool, expected) => {
    expect(
      paths(['lib/demo/__init__.py', 'other/__init__.py', 'other/sub/__init__.py', 'more/__init__.py'], 'demo', tool),
    ).toEqual([expected]);
  });

  test('nothing is found where there is nothing', () => {
    expect(paths(['README.md', 'noxfile.py'], null)).toEqual([]);
  });
});
