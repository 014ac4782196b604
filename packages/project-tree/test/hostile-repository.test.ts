import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  commitOfTag,
  copyProject,
  gitOutput,
  isTracked,
  listProjectFiles,
  listRemotes,
  readGitFacts,
  type GitHost,
} from '../src/index.ts';
import { fallFor, makePattern, makeRepository, marksIn, VECTORS } from '#testkit/hostile-repository';

const host: GitHost = {
  environment: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent' },
  signal: new AbortController().signal,
};

/** Those that a git without our settings falls for; the others are among the full volumes. */
const TELLING =
  /^(?:core\.fsmonitor|filter\.clean|diff\.textconv|a promisor behind ssh|a folder that looks like a bare|settings of a submodule)/u;
const whole = process.env['PROOF'] === '1';

let folder: string;
let pattern: string;
beforeAll(() => {
  pattern = realpathSync(mkdtempSync(join(tmpdir(), 'pattern-')));
  makePattern(pattern);
});
afterAll(() => {
  rmSync(pattern, { recursive: true, force: true });
});
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'hostile-')));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Everything that is ever asked of a repository. Refusals are fine, programs are not. */
async function askEverything(project: string): Promise<void> {
  await Promise.allSettled([
    readGitFacts(project, host),
    listProjectFiles(project, host),
    isTracked(project, 'src', host),
    commitOfTag(project, 'v1.0', host),
    listRemotes(project, host),
    gitOutput(['describe', '--tags', '--abbrev=0'], project, host),
    gitOutput(['diff', 'HEAD~1'], project, host),
    gitOutput(['ls-tree', '-r', '-z', '--full-tree', 'HEAD'], project, host),
    gitOutput(['cat-file', '--filters', 'HEAD:src/data.bin'], project, host),
    gitOutput(['cat-file', '-p', 'HEAD:src/data.bin'], project, host),
    copyProject(project, join(folder, 'copy'), { ignored: 'leave' }, host),
  ]);
}

describe('a repository starts no program of its own', () => {
  test.each(whole ? VECTORS : VECTORS.filter(({ name }) => TELLING.test(name)))('$name', async (vector) => {
    const place = makeRepository(folder, pattern);
    const project = vector.plant(place, place.program) ?? place.project;
    rmSync(place.marks, { recursive: true, force: true });
    await askEverything(project);
    expect(marksIn(place)).toEqual([]);
    // The trap is a real one
    fallFor(project, vector.plain);
    expect(marksIn(place)).not.toEqual([]);
  });
});
