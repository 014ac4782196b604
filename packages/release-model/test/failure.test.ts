import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { ExplainableError, failureOf, knownTrouble, ReleaseError, RunStopped, type Failure } from '../src/index.ts';

const BUG = 'This is a bug in repo-agent-actions: please report it, with the debug log.';
const AGAIN = 'Run it again: it continues where it stopped.';

class Silence extends ExplainableError {
  override explain(): ReleaseError {
    return new ReleaseError({ subject: 'https://a.example', problem: this.message, remedy: 'Ask it again' });
  }
}

function systemError(code: string, facts: Readonly<Record<string, unknown>> = {}): Error {
  return Object.assign(new Error(`${code}: something`), { code, ...facts });
}

function endedBy(reason: unknown): AbortSignal {
  const controller = new AbortController();
  controller.abort(reason);
  return controller.signal;
}

const going = new AbortController().signal;

describe('failureOf', () => {
  test.each<[string, unknown, Failure['kind'], string]>([
    [
      'a sentence of ours',
      new ReleaseError({ subject: 'tag', problem: 'is empty', remedy: 'Give it' }),
      'told',
      'tag: is empty. Give it.',
    ],
    ['a full disk', systemError('ENOSPC', { path: '/x/y' }), 'machine', '/x/y: the disk is full. '],
    [
      'a right that is missing',
      systemError('EACCES', { path: '/x', dest: '/z' }),
      'machine',
      '/z: permission denied. ',
    ],
    [
      'a connection that was made past our requests',
      systemError('ECONNREFUSED', { syscall: 'connect', address: '127.0.0.1', port: 9 }),
      'machine',
      '127.0.0.1:9: nothing is listening there (connection refused). ',
    ],
    [
      'a name that is none',
      systemError('ENOTFOUND', { hostname: 'a.invalid' }),
      'machine',
      "a.invalid: its host name can't be resolved. ",
    ],
    ['a server', new Silence('went silent'), 'server', 'https://a.example: went silent. Ask it again.'],
    ['a mistake of ours', new TypeError('x is not a function.'), 'internal', `check: x is not a function. ${BUG}`],
    ['one of several lines', new Error('one\n  two\r\n'), 'internal', `check: one two. ${BUG}`],
    ['one without a word', new Error(''), 'internal', `check: an error without a message. ${BUG}`],
    ['a text', 'only a text', 'internal', `check: only a text. ${BUG}`],
    ['nothing', undefined, 'internal', `check: undefined. ${BUG}`],
    ['an error of another realm', runInNewContext('new TypeError("x")'), 'internal', `check: x. ${BUG}`],
    ['a file that is not there, which somebody should have looked for', systemError('ENOENT'), 'internal', 'check: '],
  ])('%s', (_, thrown, kind, sentence) => {
    const failure = failureOf('check', thrown, going);
    expect(failure.kind).toBe(kind);
    expect(failure.sentence.startsWith(sentence)).toBe(true);
    expect(failure.sentence).not.toContain('\n');
    // A sentence of ours says it all
    expect(failure.stack === null).toBe(kind === 'told');
  });

  test.each([
    [new RunStopped('stopped by SIGTERM'), 'stopped by SIGTERM'],
    [new DOMException('x', 'TimeoutError'), 'stopped by its time limit'],
    [undefined, 'stopped'],
  ])('whatever fails after %s has failed by that', (reason, words) => {
    for (const thrown of [reason, new TypeError('x'), systemError('EPIPE')]) {
      const failure = failureOf('check', thrown, endedBy(reason));
      expect(failure).toEqual({ kind: 'stopped', sentence: `check: ${words}. ${AGAIN}`, stack: null });
    }
  });

  test('what a stray error of ours has broken off fails by that error', () => {
    const failure = failureOf('check', new Error('the request was ended'), endedBy(new TypeError('stray')));
    expect(failure).toMatchObject({ kind: 'internal', sentence: `check: stray. ${BUG}` });
    expect(failure.stack).toContain('TypeError: stray');
  });

  test('the stack holds the causes, and ends where they go in a circle', () => {
    const inner = new Error('inner');
    const outer = new Error('outer', { cause: inner });
    inner.cause = outer;
    const { stack } = failureOf('check', outer, going);
    expect(stack).toMatch(/^Error: outer\n[\s\S]*\ncaused by: Error: inner\n/u);
    expect(stack?.match(/caused by/gu)).toHaveLength(4);
  });
});

test('knownTrouble is null for what nobody has foreseen', () => {
  expect(knownTrouble(new TypeError('x'))).toBeNull();
  expect(knownTrouble(null)).toBeNull();
  expect(knownTrouble(systemError('EMFILE'))?.subject).toBe('this machine');
});
