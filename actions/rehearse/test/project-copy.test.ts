import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createRecordingHost, temporaryFolder, type TemporaryFolder } from '#testkit';
import { git, makePattern, makeRepository, marksIn, VECTORS } from '#testkit/hostile-repository';
import { copyForRehearsal, tagCopy } from '../src/project-copy.ts';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const CHANGING = ['hooks', 'filter.clean', 'gpg.program', 'a folder that looks like a bare repository'];

test.each(VECTORS.filter(({ name }) => CHANGING.includes(name)))(
  'a copy is committed and tagged, and nothing of the project is run: $name',
  async (vector) => {
    const pattern = join(folder.path, 'pattern');
    await mkdir(pattern);
    makePattern(pattern);
    const place = makeRepository(folder.path, pattern);
    const project = vector.plant(place, place.program) ?? place.project;
    await rm(place.marks, { recursive: true, force: true });
    const host = createRecordingHost({ folder: join(folder.path, 'host') });
    const copy = await copyForRehearsal(project, join(folder.path, 'copy'), join(folder.path, 'report'), [], host);
    await tagCopy(copy, 'v9.0', host);
    expect(marksIn(place)).toEqual([]);
    expect(copy).toMatchObject({ hadGit: true });
    expect(git(copy.top, 'describe', '--exact-match')).toBe('v9.0');
    expect(git(copy.top, 'status', '--porcelain')).toBe('');
  },
);
