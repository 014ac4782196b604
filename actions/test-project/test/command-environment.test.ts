import { describe, expect, test } from '@jest/globals';
import { commandEnvironment } from '../src/command-environment.ts';

describe('what a command of the project sees', () => {
  test('no credentials of indexes', () => {
    const seen = commandEnvironment(
      {
        PATH: '/bin',
        PIP_INDEX_URL: 'https://somebody:secret@example.org/simple',
        UV_INDEX: 'https://example.org/a https://token@example.org/b',
        UV_DEFAULT_INDEX: 'https://example.org/simple',
        HTTPS_PROXY: 'http://somebody:secret@proxy.example:3128',
        UV_INDEX_INTERNAL_PASSWORD: 'secret',
        NETRC: '/home/somebody/.netrc',
        FORCE_COLOR: '1',
      },
      { DATABASE_URL: 'postgres://a:b@db' },
      null,
    );
    // The addresses stay: what a test installs comes from where the machine gets packages
    expect(seen).toEqual({
      PATH: '/bin',
      PIP_INDEX_URL: 'https://example.org/simple',
      UV_INDEX: 'https://example.org/a https://example.org/b',
      UV_DEFAULT_INDEX: 'https://example.org/simple',
      HTTPS_PROXY: 'http://proxy.example:3128',
      DATABASE_URL: 'postgres://a:b@db',
      NO_COLOR: '1',
      TERM: 'dumb',
    });
  });

  test('no cache of packages, which other projects use too', () => {
    const seen = commandEnvironment(
      { UV_CACHE_DIR: '/cache/uv', PIP_CACHE_DIR: '/cache/pip', UV_LINK_MODE: 'copy' },
      {},
      null,
    );
    expect(seen).toEqual({ UV_LINK_MODE: 'copy', NO_COLOR: '1', TERM: 'dumb' });
  });

  test("a cache of Black's of this run, since Black unpickles what it finds in the user's", () => {
    const environment = { TMPDIR: '/run/tmp', BLACK_CACHE_DIR: '/home/user/.cache/black' };
    expect(commandEnvironment(environment, {}, null)['BLACK_CACHE_DIR']).toBe('/run/tmp/black-cache');
  });

  test('where to report coverage, beside what the machine already wants of pytest', () => {
    expect(commandEnvironment({ PYTEST_ADDOPTS: '-x' }, {}, '/a b/c.json')['PYTEST_ADDOPTS']).toBe(
      '-x "--cov-report=json:/a b/c.json"',
    );
  });
});
