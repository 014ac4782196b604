import { afterAll, describe, expect, test } from '@jest/globals';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { makeOnce } from '../src/index.ts';
import { removeFolder, temporaryFolder } from './testing.ts';

const folder = temporaryFolder();
const { signal } = new AbortController();
const quick = { beat: 20, deadAfter: 200, lookEvery: 10 };

afterAll(() => {
  removeFolder(folder);
});

const asText = (text: string): Promise<string> => Promise.resolve(text);

describe('makeOnce', () => {
  test('makes it once for many who want it at the same moment, and leaves no lock', async () => {
    let made = 0;
    const place = join(folder, 'once');
    const make = async (): Promise<string> => {
      made += 1;
      await delay(50);
      return 'thing';
    };
    const things = await Promise.all(Array.from({ length: 8 }, () => makeOnce(place, asText, make, signal, quick)));
    expect(new Set(things)).toEqual(new Set(['thing']));
    expect(made).toBe(1);
    expect(readdirSync(place)).toEqual(['ready.json']);
  });

  test('takes over from a maker that died, and removes what it left', async () => {
    const place = join(folder, 'dead');
    mkdirSync(join(place, '0badc0de'), { recursive: true });
    writeFileSync(join(place, 'lock'), '');
    const started = performance.now();
    expect(await makeOnce(place, asText, () => Promise.resolve('thing'), signal, quick)).toBe('thing');
    expect(performance.now() - started).toBeGreaterThan(150);
    expect(readdirSync(place)).toEqual(['ready.json']);
  });

  test('waits for a maker that lives, however long it takes', async () => {
    const place = join(folder, 'slow');
    const slow = makeOnce(place, asText, () => delay(600, 'slow'), signal, quick);
    await delay(50);
    expect(await makeOnce(place, asText, () => Promise.resolve('quick'), signal, quick)).toBe('slow');
    expect(await slow).toBe('slow');
  });

  test('makes it again when what was made is not usable anymore', async () => {
    const place = join(folder, 'again');
    const read = (text: string): Promise<string | null> => Promise.resolve(text === 'old' ? null : text);
    mkdirSync(place);
    writeFileSync(join(place, 'ready.json'), 'old');
    expect(await makeOnce(place, read, () => Promise.resolve('new'), signal, quick)).toBe('new');
  });

  test('leaves nothing of a make that failed, and the next one tries again', async () => {
    const place = join(folder, 'failing');
    const fail = (newFolder: string): Promise<string> => {
      mkdirSync(newFolder);
      return Promise.reject(new Error('no network'));
    };
    await expect(makeOnce(place, asText, fail, signal, quick)).rejects.toThrow('no network');
    expect(readdirSync(place)).toEqual([]);
    expect(await makeOnce(place, asText, () => Promise.resolve('thing'), signal, quick)).toBe('thing');
  });

  test('stops waiting when it is aborted', async () => {
    const place = join(folder, 'aborted');
    mkdirSync(place);
    writeFileSync(join(place, 'lock'), '');
    const abort = new AbortController();
    setTimeout(() => {
      abort.abort();
    }, 30);
    await expect(
      makeOnce(place, asText, () => Promise.resolve(''), abort.signal, { ...quick, deadAfter: 10_000 }),
    ).rejects.toThrow('aborted');
    expect(existsSync(join(place, 'ready.json'))).toBe(false);
  });
});
