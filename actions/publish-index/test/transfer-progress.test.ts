import { describe, expect, test } from '@jest/globals';
import { transferProgress } from '../src/transfer-progress.ts';

const MEGABYTE = 1_000_000;

function recorder() {
  const clock = { now: 0 };
  const lines: (readonly [string, number | undefined])[] = [];
  const warnings: string[] = [];
  const host = {
    progress: (text: string, done?: number) => void lines.push([text, done]),
    warning: (text: string) => void warnings.push(text),
  };
  return { clock, lines, warnings, host, timing: { now: () => clock.now } };
}

describe('the progress of an upload', () => {
  const file = { filename: 'a-1.0-py3-none-any.whl', size: 10 * MEGABYTE };

  test('per cent, rate and what is left', () => {
    const { clock, lines, host, timing } = recorder();
    const sent = transferProgress(host, [file], true, timing).begin(file);
    clock.now = 2_000;
    sent(4 * MEGABYTE);
    clock.now = 5_000;
    sent(10 * MEGABYTE);
    expect(lines).toEqual([
      ['40% of 10.0 MB, 2.0 MB/s, 3.0 s left: a-1.0-py3-none-any.whl', 0.4],
      ['100% of 10.0 MB, 2.0 MB/s, 0.0 s left: a-1.0-py3-none-any.whl', 1],
    ]);
  });

  test('files side by side are one line, and one that is sent again counts once', () => {
    const { clock, lines, host, timing } = recorder();
    const other = { filename: 'b.whl', size: 10 * MEGABYTE };
    const progress = transferProgress(host, [file, other], true, timing);
    const [first, second] = [progress.begin(file), progress.begin(other)];
    clock.now = 1_000;
    first(5 * MEGABYTE);
    second(5 * MEGABYTE);
    clock.now = 2_000;
    first(1 * MEGABYTE);
    expect(lines.map(([text]) => text)).toEqual([
      '25% of 20.0 MB, 5.0 MB/s, 3.0 s left: file 1 of 2, a-1.0-py3-none-any.whl, b.whl',
      '50% of 20.0 MB, 10.0 MB/s, 1.0 s left: file 1 of 2, a-1.0-py3-none-any.whl, b.whl',
      '30% of 20.0 MB, 3.0 MB/s, 4.7 s left: file 1 of 2, a-1.0-py3-none-any.whl, b.whl',
    ]);
    first(10 * MEGABYTE);
    progress.end(file, true);
    second(6 * MEGABYTE);
    expect(lines.at(-1)?.[0]).toBe('80% of 20.0 MB, 8.0 MB/s, 0.5 s left: file 2 of 2, b.whl');
  });

  test('a line that is too slow for the limit of the index is warned of once, long before the limit', () => {
    const { clock, warnings, host, timing } = recorder();
    const sent = transferProgress(host, [file], true, timing).begin(file);
    for (let seconds = 1; seconds <= 60; seconds += 1) {
      clock.now = seconds * 1000;
      sent(seconds * 20_000);
      expect(warnings).toHaveLength(seconds < 10 ? 0 : 1);
    }
    expect(warnings[0]).toBe(
      'a-1.0-py3-none-any.whl: at 20.0 kB/s the upload takes 8 min 20 s, and the index cuts it off after about 4 min 00 s. Use a faster connection, or make the file smaller.',
    );
  });

  test('a line that is fast enough, and an index without a limit, are not warned of', () => {
    for (const [limited, rate] of [
      [true, 60_000],
      [false, 20_000],
    ] as const) {
      const { clock, warnings, host, timing } = recorder();
      const sent = transferProgress(host, [file], limited, timing).begin(file);
      for (let seconds = 1; seconds <= 60; seconds += 1) {
        clock.now = seconds * 1000;
        sent(seconds * rate);
      }
      expect(warnings).toEqual([]);
    }
  });

  test('the time of another attempt is its own', () => {
    const { clock, warnings, host, timing } = recorder();
    const sent = transferProgress(host, [file], true, timing).begin(file);
    sent(MEGABYTE);
    clock.now = 200_000;
    sent(100_000);
    clock.now = 209_000;
    sent(9 * MEGABYTE);
    clock.now = 212_000;
    sent(10 * MEGABYTE);
    expect(warnings).toEqual([]);
  });
});
