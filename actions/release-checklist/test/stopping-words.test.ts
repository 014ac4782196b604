import { describe, expect, test } from '@jest/globals';
import type { JudgedPoint } from '../src/decision.ts';
import { remedyWords, stoppingWords } from '../src/stopping-words.ts';

function point(id: string, message: string, remedy: string, outcome: JudgedPoint['outcome'] = 'unknown'): JudgedPoint {
  return { id, group: 'Code', title: id, outcome, source: 'test', message, remedy, accepted: false };
}

const RUN = 'Run the stage test, or hand over its receipt';
const NO_RECEIPT = 'there is no receipt of test.';

describe('what stops is told once for each cause', () => {
  test.each<[what: string, points: readonly JudgedPoint[], words: string, remedy: string]>([
    [
      'one point',
      [point('tests-pass', NO_RECEIPT, RUN)],
      'tests-pass (unknown: there is no receipt of test)',
      `${RUN}; or accept the point as unknown: accept = tests-pass`,
    ],
    [
      'three points of one cause',
      [
        point('tests-pass', NO_RECEIPT, RUN),
        point('types-clean', NO_RECEIPT, RUN),
        point('docs-build', NO_RECEIPT, RUN),
      ],
      'tests-pass, types-clean and docs-build (unknown: there is no receipt of test)',
      `${RUN}; or accept the points as unknown: accept = tests-pass,types-clean,docs-build`,
    ],
    [
      'two causes',
      [
        point('tests-pass', NO_RECEIPT, RUN),
        point('changelog-updated', '', 'Describe it', 'failed'),
        point('types-clean', NO_RECEIPT, RUN),
      ],
      'tests-pass and types-clean (unknown: there is no receipt of test), changelog-updated (failed)',
      'For tests-pass and types-clean, run the stage test, or hand over its receipt; for changelog-updated, describe it; or accept the points as unknown: accept = tests-pass,types-clean',
    ],
    [
      'one cause with another outcome',
      [point('a', 'x', 'Fix it', 'failed'), point('b', 'x', 'Fix it')],
      'a (failed: x), b (unknown: x)',
      'Fix it; or accept the point as unknown: accept = b',
    ],
  ])('%s', (_, points, words, remedy) => {
    expect(stoppingWords(points)).toBe(words);
    expect(remedyWords(points)).toBe(remedy);
  });

  test('what this run accepts has to be accepted again, each once', () => {
    const points = [point('a', 'x', 'Fix it'), point('b', 'x', 'Fix it')];
    expect(remedyWords(points, ['c', 'b'])).toBe('Fix it; or accept the points as unknown: accept = c,b,a');
  });
});
