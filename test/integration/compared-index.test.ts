import { expect, test } from '@jest/globals';
import { comparedIndex } from '../../publish/src/compared-index.ts';

const UNSAID = { compareWith: null, isComparisonGiven: false };
const PYPI = { index: 'pypi', simpleUrl: null };

test.each([
  ['the production index', { check: UNSAID, upload: PYPI, rehearsal: false }, 'https://pypi.org/simple/'],
  ['a registry', { check: UNSAID, upload: { index: 'https://git.example/api/packages/o/pypi', simpleUrl: null }, rehearsal: false }, 'https://git.example/api/packages/o/pypi/simple/'],
  ['an index that is not known', { check: UNSAID, upload: { index: 'nowhere', simpleUrl: null }, rehearsal: false }, null],
  ['a rehearsal', { check: UNSAID, upload: PYPI, rehearsal: true }, null],
  ['a rehearsal that was told', { check: { compareWith: 'https://x.example/simple/', isComparisonGiven: true }, upload: PYPI, rehearsal: true }, 'https://x.example/simple/'],
  ['none, by a person', { check: { compareWith: null, isComparisonGiven: true }, upload: PYPI, rehearsal: false }, null],
])('%s', (_name, given, expected) => {
  expect(comparedIndex(given, {})).toBe(expected);
}); // prettier-ignore
