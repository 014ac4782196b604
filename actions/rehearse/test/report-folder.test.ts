import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createRecordingHost, temporaryFolder, writeProject, type TemporaryFolder } from '#testkit';
import { copyForRehearsal } from '../src/project-copy.ts';
import { openReportFolder } from '../src/report-folder.ts';
import { run } from '../src/run.ts';

let scratch: TemporaryFolder;

beforeAll(async () => {
  scratch = await temporaryFolder();
});

afterAll(async () => {
  await scratch.remove();
});

describe('the folder of the report', () => {
  test.each(['tagged', null] as const)(
    'within a project (git: %s) it is not a change of the project or part of the next rehearsal',
    async (git) => {
      const folder = join(scratch.path, `project ${String(git)}`);
      await writeProject({ folder, ...(git === null ? {} : { git }) });
      const reports = join(folder, 'rehearsal');
      await openReportFolder(reports);
      await writeFile(join(reports, 'report.html'), 'old');
      await writeFile(join(reports, 'release-record.json'), '{}');

      const host = createRecordingHost({ folder: join(scratch.path, `host ${String(git)}`) });
      const copy = await copyForRehearsal(folder, join(scratch.path, `copy ${String(git)}`), reports, [], host);
      expect(copy.hadChanges).toBe(false);
      expect(await readdir(join(copy.projectDir, 'rehearsal')).catch(() => [])).toEqual([]);
    },
  );

  test('that was there already keeps what it holds, and gets no file of ours', async () => {
    const folder = join(scratch.path, 'there');
    await mkdir(folder);
    await writeFile(join(folder, 'mine.txt'), 'mine');
    await openReportFolder(folder);
    expect(await readdir(folder)).toEqual(['mine.txt']);
  });

  test.each(['report.html', 'release-record.json'])('whose %s is of somebody else is refused', async (name) => {
    const folder = join(scratch.path, `site with ${name}`);
    await mkdir(folder);
    await writeFile(join(folder, name), '{}');
    await expect(openReportFolder(folder)).rejects.toThrow(
      `report-dir: ${folder} has a ${name} that is not the report of a release. Choose another folder, or move that file.`,
    );
    expect(await readFile(join(folder, name), 'utf8')).toBe('{}');
  });

  test('that cannot be made is refused before anything is done', async () => {
    const file = join(scratch.path, 'file');
    await writeFile(file, '');
    await expect(openReportFolder(join(file, 'rehearsal'))).rejects.toThrow(
      /^report-dir: .*rehearsal can't be written \(it is not a folder\)\. Choose a writable folder\.$/u,
    );
    expect(await readFile(file, 'utf8')).toBe('');
  });
});

test.each(['committed', null] as const)('products of earlier builds are no change (git: %s)', async (git) => {
  const folder = join(scratch.path, `built ${String(git)}`);
  await writeProject({ folder, ...(git === null ? {} : { git }) });
  for (const path of ['dist', 'wheelhouse', 'tests/data']) {
    await mkdir(join(folder, path), { recursive: true });
    await writeFile(join(folder, path, 'trial_project-0.9.tar.gz'), 'x');
  }
  await writeFile(join(folder, 'tests/data/table.csv'), 'x');
  const host = createRecordingHost({ folder: join(scratch.path, `host of built ${String(git)}`) });
  const copy = await copyForRehearsal(folder, join(scratch.path, `copy of built ${String(git)}`), folder, [], host);
  expect(copy.hadChanges).toBe(git !== null); // for the test data
  const copied = await readdir(copy.projectDir, { recursive: true });
  expect(copied.filter((path) => path.endsWith('.tar.gz'))).toEqual(['tests/data/trial_project-0.9.tar.gz']);
});

describe('what is wrong with the input is said before anything is copied', () => {
  test.each([
    ['a folder without a project', {}, /^pyproject\.toml: is missing\./u],
    ['a Python that is not there', { 'python-versions': '3.99' }, /^python-versions: 3\.99 was not found\./u],
  ])('%s', async (name, given, message) => {
    const projectDir = join(scratch.path, name);
    if ('python-versions' in given) await writeProject({ folder: projectDir });
    else await mkdir(projectDir);
    const reportDir = join(scratch.path, `${name} report`);
    const host = createRecordingHost({ folder: join(scratch.path, `${name} host`) });
    const inputs = {
      projectDir,
      version: null,
      reportDir,
      failFast: false,
      given: { audit: 'false', ...given },
      wheelsFrom: [],
      places: { resultsUrl: null, runtimeToken: null },
    };
    await expect(run(inputs, host)).rejects.toThrow(message);
    expect(await readdir(scratch.path)).not.toContain(`${name} report`);
    expect(await readdir(host.temporaryFolder)).toEqual([]);
  });
});
