import { describe, expect, test } from '@jest/globals';
import { formatVersion } from '#python-standards';
import { planUpload, releaseOnIndex, versionOfFile, type ProjectFile } from '../src/index.ts';

const file = (filename: string, sha256: string | null = 'ab'.repeat(32)): ProjectFile => ({
  filename,
  url: `https://files.example/${filename}`,
  sha256,
  requiresPython: null,
  yanked: false,
  yankedReason: null,
  size: null,
  uploadTime: null,
});

describe('versionOfFile', () => {
  test.each<[filename: string, project: string, version: string | null]>([
    ['my_project-1.0-py3-none-any.whl', 'My.Project', '1.0'],
    ['My.Project-1.0.0-1-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl', 'my-project', '1.0.0'],
    ['my_project-1.0+local.1-py3-none-any.whl', 'my-project', '1.0+local.1'],
    ['my_project-1.0_1-py3-none-any.whl', 'my-project', '1.0.post1'],
    ['my_project-1!2.0rc1-py3-none-any.whl', 'my-project', '1!2.0rc1'],
    ['my_project-latest-py3-none-any.whl', 'my-project', null],
    ['my_project_more-1.0-py3-none-any.whl', 'my-project', null],
    ['my_project-1.0.tar.gz', 'my-project', '1.0'],
    ['my-project-1.0.tar.gz', 'my_project', '1.0'],
    ['My--Project-v1.0-RC1.zip', 'my-project', '1.0rc1'],
    ['my-project-1.0-1.tar.gz', 'my-project', '1.0.post1'],
    ['my-project-2-1.0.tar.gz', 'my-project-2', '1.0'],
    ['my-project-2-1.0.tar.gz', 'my-project', null],
    ['my-project-2-1.tar.gz', 'my-project', '2.post1'],
    ['my.project-1.0.TAR.GZ', 'my-project', '1.0'],
    ['my-project-1.0.tar.bz2', 'my-project', '1.0'],
    ['my_project-1.0-py3.8.egg', 'my-project', '1.0'],
    ['my_project-1.0.win32-py2.7.exe', 'my-project', null],
    ['my_project-1.0.tar.gz.asc', 'my-project', null],
    ['my_project-1.0-py3-none-any.whl.metadata', 'my-project', null],
    ['my_project.tar.gz', 'my-project', null],
    ['', 'my-project', null],
  ])('%s of %s: %s', (filename, project, version) => {
    const found = versionOfFile(filename, project);
    expect(found === null ? null : formatVersion(found)).toBe(version);
  });

  test('a name as long as a page may hold takes no time', () => {
    expect(versionOfFile(`${'my-'.repeat(20_000)}project-1.0.tar.gz`, 'my-project')).toBeNull();
  });
});

describe('releaseOnIndex', () => {
  test('equal versions are one release, and every version is known', () => {
    const files = ['x-1.0.0-py3-none-any.whl', 'X-1.tar.gz', 'x-1.0.post1.tar.gz', 'x-0.9.tar.gz', 'y-1.0.tar.gz'];
    const page = { files: files.map((name) => file(name)), versions: ['1.0', '2.0-RC.1', 'nonsense'] };
    const release = releaseOnIndex(page, 'x', '1.0');
    expect(release.files.map(({ filename }) => filename)).toEqual(['x-1.0.0-py3-none-any.whl', 'X-1.tar.gz']);
    expect(release.versions).toEqual(['1.0.0', '1', '1.0.post1', '0.9', '1.0', '2.0rc1']);
  });
});

describe('planUpload', () => {
  const wheel = { filename: 'x-1.0-py3-none-any.whl', sha256: 'ab'.repeat(32) };
  const distribution = { ...wheel, path: '', kind: 'wheel', size: 1, name: 'x', version: '1.0', tags: [] } as const;

  test.each<
    [what: string, hashes: readonly (string | null)[], downloaded: string, state: string, there: string | null]
  >([
    ['not there', [], '', 'new', null],
    ['the same', [wheel.sha256], '', 'identical', wheel.sha256],
    ['other bytes', ['cd'.repeat(32)], '', 'conflict', 'cd'.repeat(32)],
    ['no hash, the same', [null], wheel.sha256, 'identical', wheel.sha256],
    ['no hash, other bytes', [null], 'ef'.repeat(32), 'conflict', 'ef'.repeat(32)],
    ['twice the same', [wheel.sha256, wheel.sha256], '', 'identical', wheel.sha256],
    ['twice, the second other bytes', [wheel.sha256, 'cd'.repeat(32)], '', 'conflict', 'cd'.repeat(32)],
    ['twice, the first other bytes', ['cd'.repeat(32), wheel.sha256], '', 'conflict', 'cd'.repeat(32)],
    ['twice, one without a hash', [wheel.sha256, null], 'ef'.repeat(32), 'conflict', 'ef'.repeat(32)],
  ])('%s', async (_, hashes, downloaded, state, there) => {
    const files = hashes.map((sha256) => file(wheel.filename, sha256));
    const [planned] = await planUpload([distribution], { files }, () => Promise.resolve(downloaded));
    expect(planned).toEqual({ ...wheel, state, indexSha256: there });
  });
});
