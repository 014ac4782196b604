import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createTerminalHost, type TerminalHost } from '#action-kit';
import { REPOSITORY, runStep, withTemporaryFolder } from '#testkit';

describe('the host of a terminal', () => {
  const open: TerminalHost[] = [];

  afterEach(() => {
    for (const host of open.splice(0)) host.close();
  });

  function terminal(
    isTTY: boolean,
    environment: Readonly<Record<string, string>> = {},
  ): { host: TerminalHost; written: () => string } {
    let written = '';
    const stream = {
      isTTY,
      columns: 20,
      write: (text: string) => {
        written += text;
      },
    };
    const host = createTerminalHost({ stream, environment });
    open.push(host);
    return { host, written: () => written };
  }

  test('draws progress in place, on one line, and wipes it before anything else', () => {
    const { host, written } = terminal(true);
    host.progress('uploading a file with a long name');
    host.progress('done');
    host.info('next');
    expect(written()).toBe(
      '\r\u001b[2K\u001b[2muploading a file wi\u001b[0m\r\u001b[2K\u001b[2mdone\u001b[0m\r\u001b[2Knext\n',
    );
  });

  test('draws a bar where there is room for one', () => {
    let written = '';
    const stream = { isTTY: true, columns: 50, write: (text: string) => (written += text) };
    const host = createTerminalHost({ stream, environment: { NO_COLOR: '1', HOME: '/nowhere' } });
    host.progress('25% of 8.0 MB, 1.0 MB/s, 6 s left: a-file-with-a-long-name.whl', 0.25);
    host.close();
    expect(written).toBe('\r\u001b[2K[#####---------------] 25% of 8.0 MB, 1.0 MB/s, 6\r\u001b[2K');
  });

  test('a line of progress every ten seconds in a log', () => {
    let written = '';
    let now = 0;
    const stream = { write: (text: string) => (written += text) };
    const host = createTerminalHost({ stream, environment: { HOME: '/nowhere' }, now: () => now });
    for (; now < 25_000; now += 1_000) host.progress(`${now / 1000} s`, 0.5);
    host.close();
    expect(written).toBe('0 s\n10 s\n20 s\n');
  });

  test('writes plain lines into a log, progress at most every ten seconds', () => {
    const { host, written } = terminal(false);
    host.progress('one');
    host.progress('two');
    host.warning('careful', { file: 'pyproject.toml', line: 3 });
    host.error('first\nsecond');
    expect(written()).toBe('one\nwarning: careful (pyproject.toml:3)\nerror: first\n  second\n');
  });

  test('has colors on a terminal only, and none with NO_COLOR', () => {
    const coloured = terminal(true);
    coloured.host.warning('x');
    expect(coloured.written()).toBe('\u001b[33mwarning:\u001b[0m x\n');
    const plain = terminal(true, { NO_COLOR: '1' });
    plain.host.warning('x');
    expect(plain.written()).toBe('warning: x\n');
  });

  test('hides secrets, and colors of others', async () => {
    const { host, written } = terminal(false);
    host.mask('pypi-secret-token');
    await host.group('Upload with pypi-secret-token', () => {
      host.info('\u001b[31mpypi-\u001b[0msecret-token');
      return Promise.resolve();
    });
    expect(written()).toBe('Upload with ***\n  ***\n');
    expect(() => {
      host.mask('short');
    }).toThrow('fewer than 8 characters');
  });

  test('has a temporary folder with a short name: sockets below it have paths of 107 bytes at most', () => {
    const { host } = terminal(false);
    expect(basename(host.temporaryFolder)).toMatch(/^.{10,28}$/u);
  });

  test('keeps its files in the user’s cache, and its temporary folder to itself', () => {
    const { host } = terminal(false, { XDG_CACHE_HOME: '/some/cache', TWINE_PASSWORD: 'secret', LANG: 'C' });
    expect(host.cacheFolder).toBe('/some/cache/repo-agent-actions');
    expect(host.storeFolder).toBe(join('/some/cache/repo-agent-actions', 'releases'));
    expect(host.environment).toEqual({ XDG_CACHE_HOME: '/some/cache', LANG: 'C', TMPDIR: host.temporaryFolder });
    expect(existsSync(host.temporaryFolder)).toBe(true);
    host.close();
    expect(existsSync(host.temporaryFolder)).toBe(false);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s aborts the work, which can then tidy up', async (signal) => {
    await withTemporaryFolder(async (folder) => {
      const script = [
        '--import',
        join(REPOSITORY, 'scripts/parts/typescript-loader.mjs'),
        join(import.meta.dirname, 'trial/trial-terminal.ts'),
      ];
      const { exitCode, log } = await runStep(script, {
        workspace: folder,
        runnerTemp: join(folder, 'temp'),
        interrupt: { signal, onceLogged: 'waiting' },
      });
      expect({ exitCode, log }).toEqual({ exitCode: 0, log: `waiting\nstopped by ${signal}\nleft nothing\n` });
    });
  });
});
