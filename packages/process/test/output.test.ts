import { describe, expect, test } from '@jest/globals';
import { lastMeaningfulLines } from '../src/index.ts';
import { boundedText, lineReader } from '../src/output-capture.ts';

describe('lastMeaningfulLines', () => {
  test('are the last that say something', () => {
    const output =
      'start\n\n-----\n\u001b[31merror: it broke\u001b[0m\n   ^^^^\n\n  in line 3\n[notice] A new release of pip is available\n======\n';
    expect(lastMeaningfulLines(output, 2)).toBe('error: it broke\n  in line 3');
    expect(lastMeaningfulLines(output, 99)).toBe('start\nerror: it broke\n  in line 3');
  });

  test('are only the last state of a line that was redrawn', () => {
    expect(lastMeaningfulLines('10 files\r20 files\r30 files\r\nend\r\n', 2)).toBe('30 files\nend');
  });

  test('hold no control characters and are of bounded length', () => {
    const lines = lastMeaningfulLines(`a\u0007b\u0000c\n${'x'.repeat(1000)}`, 2).split('\n');
    expect(lines[0]).toBe(String.raw`a\u0007b\u0000c`);
    expect(lines[1]).toHaveLength(300);
  });

  test('of nothing are nothing', () => {
    expect(lastMeaningfulLines('', 3)).toBe('');
  });
});

describe('boundedText', () => {
  test('keeps a text that fits as it is', () => {
    const text = boundedText(100);
    for (let i = 0; i < 10; i += 1) text.add('0123456789');
    expect(text.toString()).toBe('0123456789'.repeat(10));
  });

  test('keeps a quarter of the beginning and the end of a longer one, in whatever pieces it comes', () => {
    const text = boundedText(40);
    const whole = Array.from({ length: 1000 }, (_, i) => String(i % 10)).join('');
    for (let i = 0; i < whole.length; i += 7) text.add(whole.slice(i, i + 7));
    expect(text.toString()).toBe(`${whole.slice(0, 10)}\n… 960 characters left out …\n${whole.slice(-30)}`);
  });
});

describe('lineReader', () => {
  test('puts characters together that were cut into bytes', () => {
    const lines: string[] = [];
    const reader = lineReader((line) => lines.push(line));
    for (const byte of Buffer.from('é€😀\r\nend')) reader.read(Buffer.of(byte));
    reader.end();
    expect(lines).toEqual(['é€😀', 'end']);
  });

  test('hands on a line without end in parts', () => {
    const lines: string[] = [];
    const reader = lineReader((line) => lines.push(line));
    reader.read(Buffer.alloc(200_000, 'x'));
    reader.end();
    expect(lines.join('')).toBe('x'.repeat(200_000));
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(64_000);
  });
});
