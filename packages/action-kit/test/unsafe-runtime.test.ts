import { describe, expect, test } from '@jest/globals';
import { loadedCodeWarnings, unsafeRuntime } from '../src/index.ts';

function sentence(environment: Readonly<Record<string, string>>, options: readonly string[] = []): string | null {
  return unsafeRuntime({ environment, options }, ['password'])?.message ?? null;
}

describe('settings of Node by which a secret would leak', () => {
  test.each([
    [{ NODE_TLS_REJECT_UNAUTHORIZED: '0' }, 'NODE_TLS_REJECT_UNAUTHORIZED: is 0, so certificates are not verified'],
    [
      { NODE_DEBUG: 'http' },
      'NODE_DEBUG: is set, so Node writes everything that it sends to the log, including password.',
    ],
    [{ NODE_DEBUG_NATIVE: 'tls' }, 'NODE_DEBUG_NATIVE: is set'],
    [
      { NODE_OPTIONS: '--tls-keylog=/tmp/k' },
      'NODE_OPTIONS: contains --tls-keylog, which writes the keys of every TLS',
    ],
    [{ NODE_OPTIONS: '--max-old-space-size=100  "--tls-keylog=/a b"' }, 'NODE_OPTIONS: contains --tls-keylog,'],
    [{ NODE_OPTIONS: '--tls_keylog /tmp/k' }, 'NODE_OPTIONS: contains --tls_keylog,'],
    [{ NODE_OPTIONS: '--trace-tls' }, 'NODE_OPTIONS: contains --trace-tls, which writes'],
    [
      { NODE_OPTIONS: '--heapsnapshot-near-heap-limit=2' },
      'NODE_OPTIONS: contains --heapsnapshot-near-heap-limit, which',
    ],
    [{ NODE_OPTIONS: '--tls-cipher-list=eNULL' }, 'NODE_OPTIONS: contains --tls-cipher-list, which allows TLS without'],
  ])('%j', (environment, beginning) => {
    expect(sentence(environment)).toContain(beginning);
    expect(unsafeRuntime({ environment, options: [] }, [])).toBeNull();
  });

  test('also where they stand on the command line', () => {
    expect(sentence({}, ['--tls-keylog=/tmp/k'])).toContain('node: contains --tls-keylog, which');
  });

  test.each([
    {},
    { NODE_TLS_REJECT_UNAUTHORIZED: '1' },
    { NODE_DEBUG: ' ' },
    { NODE_OPTIONS: '--max-old-space-size=4096 --no-warnings --use-openssl-ca --tls-cipher-list=HIGH:!aNULL' },
    { NODE_EXTRA_CA_CERTS: '/own.pem' },
  ])('not %j', (environment) => {
    expect(sentence(environment)).toBeNull();
  });

  test('code that Node loads into the step is reported', () => {
    const settings = { environment: { NODE_OPTIONS: '-r /agent.js' }, options: ['--import=/x.mjs'] };
    expect(loadedCodeWarnings(settings, ['token'])).toEqual([
      'NODE_OPTIONS: -r loads code into this step, which can read token. Remove it, unless you trust that code.',
    ]);
    expect(loadedCodeWarnings(settings, [])).toEqual([]);
    expect(loadedCodeWarnings({ environment: {}, options: [] }, ['token'])).toEqual([]);
  });
});
