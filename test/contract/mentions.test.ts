import { describe, expect, test } from '@jest/globals';
import { mentionsIn } from '../../scripts/parts/mention-problems.ts';

const NAMES = new Set(['timeout', 'build-timeout', 'wait', 'install']);

describe('npm run check mentions', () => {
  test.each([
    ['Raise timeout, or find out why', ['timeout']],
    ['Set wait to true', ['wait']],
    ['Run again and wait to see it', []],
    ['Set the install folder', []],
    ['is needed to set wait', []],
    ['raise build-timeout in [tool.repo-agent-actions]', ['build-timeout']],
    ['Set `build-timeout`.', ['build-timeout']],
    ['see --build-timeout and my-build-timeout', []],
  ])('%s', (text, expected) => {
    expect(mentionsIn(text, NAMES).map(({ name }) => name)).toEqual(expected);
  });

  test('knows whose a setting is said to be', () => {
    expect(mentionsIn('Raise build-timeout of publish', NAMES)).toEqual([{ name: 'build-timeout', owner: 'publish' }]);
  });
});
