import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { REPOSITORY } from '@repo-agent-actions/testkit';

const SUITE = join(REPOSITORY, 'dist/suite');

/** Bytes; 1000-based. The chunk that every start reads before it knows which action is wanted. */
const LARGEST_START = 200_000;

describe('the start of every action', () => {
  test('reads a small chunk, without an HTTP client of megabytes', () => {
    const start = readFileSync(join(SUITE, 'index.js'), 'utf8');
    expect(Buffer.byteLength(start)).toBeLessThan(LARGEST_START);
    const ids = [...start.matchAll(/__nccwpck_require__\.e\((?:\/\*.*?\*\/)?\s*(\d+)\)/gu)].map(([, id]) => id);
    // Ten actions and the command line, each behind an import().
    expect(new Set(ids).size).toBeGreaterThanOrEqual(11);
    for (const chunk of ['index.js', ...ids.map((id) => `${String(id)}.index.js`)]) {
      expect(existsSync(join(SUITE, chunk))).toBe(true);
      expect(readFileSync(join(SUITE, chunk), 'utf8')).not.toMatch(/undici/iu);
    }
  });

  test('names no folder of the machine that built it', () => {
    for (const name of readdirSync(SUITE)) {
      expect(readFileSync(join(SUITE, name), 'utf8')).not.toContain(REPOSITORY);
    }
  });
});
