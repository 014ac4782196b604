import { describe, expect, test } from '@jest/globals';
import { TransportError } from '#http';
import { resolveIndex, type SendOutcome } from '#index-client';
import type { Distribution } from '#release-model';
import { sendFailure } from '../src/send-failure.ts';

const file: Distribution = {
  filename: 'a-1.0-py3-none-any.whl',
  path: '/dist/a-1.0-py3-none-any.whl',
  kind: 'wheel',
  size: 1,
  sha256: 'ab'.repeat(32),
  name: 'a',
  version: '1.0',
  tags: [],
};

const outcome: SendOutcome = {
  filename: file.filename,
  result: 'failed',
  status: 503,
  attempts: 5,
  ms: 1,
  words: ['502 Bad Gateway', '503 Backend is unhealthy'],
  indexSha256: null,
  headers: {},
  credentialWords: null,
  doubtful: true,
  seen: 'absent',
  stopped: null,
  error: null,
};

function sentenceFor(index: string, sent: Partial<SendOutcome>): string {
  const target = { index: resolveIndex({ index, simpleUrl: null, environment: {} }) };
  return sendFailure({ target, server: target.index.server, nextVersion: '1.1' }, file, { ...outcome, ...sent })
    .message;
}

const CONTINUE = 'Run again: files that are already there are recognized by sha256 and not sent twice.';

describe('the sentence of a file that is not on the index', () => {
  test.each([
    ['pypi', 'PyPI'],
    ['testpypi', 'TestPyPI'],
  ])('a 5xx of %s names the status page', (index, title) => {
    expect(sentenceFor(index, {})).toBe(
      `a-1.0-py3-none-any.whl to ${title}: didn't arrive after 5 attempts, the last: 503 Backend is unhealthy. See https://status.python.org/. ${CONTINUE}`,
    );
    expect(sentenceFor(index, { result: 'unclear', seen: 'unknown' })).toBe(
      `a-1.0-py3-none-any.whl to ${title}: it is unknown whether it arrived: 503 Backend is unhealthy, and the index can't be read. See https://status.python.org/. ${CONTINUE}`,
    );
  });

  test('a fault that lasts says what to mend', () => {
    const error = new TransportError(
      'dns',
      'https://upload.pypi.org/legacy/',
      "its host name can't be resolved",
      false,
    );
    expect(sentenceFor('pypi', { status: null, attempts: 3, words: [error.message], error })).toBe(
      "a-1.0-py3-none-any.whl to PyPI: didn't arrive after 3 attempts, the last: its host name can't be resolved. Fix the address, the network or the proxy settings.",
    );
  });

  test('a server that wants too much patience: its words and ours', () => {
    const words = ['429 Slow down', 'it asks to wait 7200 s, which is too long'];
    expect(sentenceFor('pypi', { status: 429, attempts: 1, words, stopped: words[1] ?? '' })).toBe(
      "a-1.0-py3-none-any.whl to PyPI: didn't arrive after 1 attempt, the last: 429 Slow down; it asks to wait 7200 s, which is too long. Wait as long as the answer says, then run again.",
    );
  });

  test('a conflict names both hashes and the next version', () => {
    expect(sentenceFor('pypi', { result: 'conflict', indexSha256: 'cd'.repeat(32) })).toMatch(
      /has different bytes under the name of a-1\.0-py3-none-any\.whl \(sha256 (?:cd){32} there, (?:ab){32} here\)\. .*version 1\.1/u,
    );
  });
});
