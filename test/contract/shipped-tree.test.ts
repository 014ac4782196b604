import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from '@jest/globals';
import { REPOSITORY } from '#testkit';
import { shippedPaths } from '../../packages/project-tree/src/shipped-tree.mjs';

const listed = (...paths: readonly string[]): readonly string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...paths], {
    cwd: REPOSITORY,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((path) => path !== '');

test('the tag of a version has each action with its code, what init writes, and nothing that only we use', () => {
  const paths = shippedPaths(readFileSync(`${REPOSITORY}/package.json`, 'utf8')) ?? [];
  // Each of them names something
  expect(paths.filter((path) => path !== 'docs/release-signers' && listed(`:(glob)${path}`).length === 0)).toEqual([]);
  const shipped = new Set(listed(...paths.map((path) => `:(glob)${path}`)));
  const actions = listed('*/action.yml');
  expect(actions.length).toBeGreaterThan(10);
  for (const action of actions) {
    const main = /^[ \t]+main: (?<main>\S+)$/mu.exec(readFileSync(`${REPOSITORY}/${action}`, 'utf8'))?.groups?.['main'];
    expect([action, shipped.has(action)]).toEqual([action, true]);
    expect([action, shipped.has(posix.join(posix.dirname(action), main ?? ''))]).toEqual([action, true]);
  }
  expect(listed('dist').filter((path) => !shipped.has(path))).toEqual([]);
  expect(listed('action-templates').filter((path) => !shipped.has(path))).toEqual([]);
  expect([...shipped].filter((path) => /(?:^|\/)(?:src|test|scripts|examples)\//u.test(path))).toEqual([]);
});
