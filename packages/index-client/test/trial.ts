import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Distribution } from '#release-model';
import { startScriptedIndex, type ScriptedIndex, type ScriptedIndexOptions } from '#testkit';
import type { Timing } from '#http';

/** What a test works with, and what has to be put away after it. */
export interface Trial {
  readonly folder: string;
  readonly index: ScriptedIndex;
  /** A file of the release `trial 1.0`, on disk. */
  file(filename: string, text?: string): Promise<Distribution>;
  close(): Promise<void>;
}

/** A folder and an index for one test. */
export async function startTrial(options: ScriptedIndexOptions = {}): Promise<Trial> {
  const folder = await mkdtemp(join(tmpdir(), 'prüf index-'));
  const index = await startScriptedIndex(options);
  return {
    folder,
    index,
    async file(filename, text = `the bytes of ${filename}`) {
      const path = join(folder, filename);
      await writeFile(path, text);
      const kind = filename.endsWith('.whl') ? 'wheel' : 'sdist';
      const sha256 = createHash('sha256').update(text).digest('hex');
      return { filename, path, kind, size: Buffer.byteLength(text), sha256, name: 'trial', version: '1.0', tags: [] };
    },
    async close() {
      await index.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A form as short as the scripted index bears. */
export function formOf(distribution: Distribution): readonly (readonly [string, string])[] {
  return [
    [':action', 'file_upload'],
    ['name', 'trial'],
    ['sha256_digest', distribution.sha256],
  ];
}

/** A clock that jumps instead of waiting, and remembers for how long. */
export interface FastTiming extends Timing {
  readonly pauses: readonly number[];
}

/** Time that passes by itself only as fast as the machine, plus every pause at once. */
export function fastTiming(random = 0.5): FastTiming {
  const pauses: number[] = [];
  let ahead = 0;
  return {
    pauses,
    now: () => performance.now() + ahead,
    wall: () => Date.now() + ahead,
    random: () => random,
    async sleep(milliseconds, signal) {
      signal?.throwIfAborted();
      pauses.push(milliseconds);
      ahead += milliseconds;
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
