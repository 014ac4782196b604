import { expect, test } from '@jest/globals';
import { createInputReader } from '#action-kit';
import { readInputs } from '../src/inputs.ts';

function refOf(ref: string): string {
  const environment = { GITHUB_SERVER_URL: 'https://git.example.com', GITHUB_REPOSITORY: 'o/r', GITHUB_REF: ref };
  return readInputs(createInputReader({ environment, workspace: '/x', defaults: {} })).address.ref;
}

test.each([
  'refs/tags/v1.2.3',
  'refs/tags/v1.2.3+team.1',
  'refs/tags/alpha/v1.0-rc.1',
  'refs/heads/größe',
  'refs/pull/3/head',
])('%s', (ref) => {
  expect(refOf(ref)).toBe(ref);
});

test.each([
  'main',
  '+refs/heads/main',
  'refs/heads/a:refs/heads/b',
  'refs/heads/a b',
  'refs/heads/*',
  'refs/heads/a^',
  '',
])('%j is none that git takes', (ref) => {
  expect(() => refOf(ref)).toThrow(/^GITHUB_REF: /u);
});
