import { describe, expect, test } from '@jest/globals';
import { withAttempts, type AfterFailure } from '../src/index.ts';

/** Fails with the numbers of its attempts until `good`; tells what was waited for. */
async function tried(
  good: number,
  most: number,
  judge: (thrown: unknown, attempt: number) => AfterFailure<string>,
): Promise<readonly [result: string, pauses: readonly (readonly [number, number | null])[]]> {
  const pauses: (readonly [number, number | null])[] = [];
  const result = await withAttempts(
    (attempt) => (attempt >= good ? Promise.resolve(`done in ${attempt}`) : Promise.reject(new Error(`no ${attempt}`))),
    {
      most,
      judge,
      pause: (attempt, asked) => {
        pauses.push([attempt, asked]);
        return Promise.resolve();
      },
    },
  ).catch((error: unknown) => String(error));
  return [result, pauses];
}

describe('something that is tried several times', () => {
  test.each<readonly [string, number, number, AfterFailure<string>, string, readonly (readonly [number, number | null])[]]>([
    ['that works', 1, 3, 'again', 'done in 1', []],
    ['that works at the third time', 3, 3, 'again', 'done in 3', [[1, null], [2, null]]],
    ['that never works', 9, 3, 'again', 'Error: no 3', [[1, null], [2, null]]],
    ['that may be tried once', 9, 1, 'again', 'Error: no 1', []],
    ['that is given up', 9, 3, 'give-up', 'Error: no 1', []],
    ['whose server asks for a pause', 2, 3, { againAfter: 70 }, 'done in 2', [[1, 70]]],
    ['that was done all the same', 9, 1, { found: 'there' }, 'there', []],
  ])('%s', async (_, good, most, next, result, pauses) => {
    expect(await tried(good, most, () => next)).toEqual([result, pauses]);
  }); // prettier-ignore

  test('is told of in the words of the judge', async () => {
    const judge = (thrown: unknown, attempt: number): never => {
      throw new Error(`${String(thrown)}, ${attempt} times`);
    };
    expect(await tried(9, 3, judge)).toEqual(['Error: Error: no 1, 1 times', []]);
  });
});
