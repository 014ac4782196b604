import { describe, expect, test } from '@jest/globals';
import type { DistributionKind } from '#release-model';
import { fixedPace, growingPace, sendInOrder, type UploadPace } from '../src/index.ts';

const FINE = { attempts: 1, ms: 100, status: 200 };
const SLOW = { ...FINE, ms: 3_000 };

/** The width after each of these files. */
function widths(pace: UploadPace, files: readonly Parameters<UploadPace['learn']>[0][]): readonly number[] {
  return files.map((sent) => {
    pace.learn(sent);
    return pace.width();
  });
}

describe('how many files are sent at once', () => {
  test('as many as somebody has set, whatever the index answers', () => {
    expect(widths(fixedPace(3), [FINE, SLOW, { ...FINE, attempts: 4, status: 429 }])).toEqual([3, 3, 3]);
  });

  test('more with each file that the index takes at once, up to a limit', () => {
    const pace = growingPace(false);
    expect(pace.width()).toBe(4);
    expect(
      widths(
        pace,
        Array.from({ length: 15 }, () => FINE),
      ),
    ).toEqual([8, 10, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 32, 32]);
    expect(widths(growingPace(true), [FINE, FINE, FINE])).toEqual([8, 8, 8]);
  });

  test('no more where a file takes long', () => {
    expect(widths(growingPace(false), [SLOW, SLOW, FINE, SLOW])).toEqual([4, 4, 6, 6]);
  });

  test.each([
    ['429', { ...FINE, attempts: 2 }],
    ['429 to the end', { ...FINE, status: 429 }],
    ['503', { ...FINE, status: 503 }],
    ['no answer', { ...FINE, status: null }],
  ])('half as many after %s, and never more again', (_, sent) => {
    expect(widths(growingPace(false), [FINE, sent, FINE, FINE, sent, sent, sent])).toEqual([8, 4, 4, 4, 2, 1, 1]);
  });
});

test('the width is asked for before each file of a batch, and the sdist waits for all', async () => {
  const file = (name: string, kind: DistributionKind): { name: string; distribution: { kind: DistributionKind } } => ({
    name,
    distribution: { kind },
  });
  const wheels = Array.from({ length: 31 }, (_, at) => file(`w${at}`, 'wheel'));
  const pace = growingPace(false);
  const waves: number[] = [];
  let underWay = 0;
  const turns: string[] = [];
  await sendInOrder([file('s', 'sdist'), ...wheels], pace.width, async ({ name }, { isAlone, hasSuccessor }) => {
    underWay += 1;
    await new Promise((resolve) => setImmediate(resolve));
    turns.push(`${name} ${String(isAlone)} ${String(hasSuccessor())}`);
    waves.push(underWay);
    underWay -= 1;
    pace.learn(FINE);
    return true;
  });
  expect([waves[0], waves.at(-1)]).toEqual([1, 1]);
  expect(Math.max(...waves)).toBeGreaterThanOrEqual(8);
  expect(turns).toEqual(expect.arrayContaining(['w0 true false', 'w1 false true', 'w30 false false', 's true false']));
});
