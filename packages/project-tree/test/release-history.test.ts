import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { tagScheme } from '#python-standards';
import { createRecordingHost, temporaryFolder, withTemporaryFolder } from '#testkit';
import { readReleaseHistory, type ReleaseHistory } from '../src/index.ts';

function git(folder: string, ...args: string[]): void {
  const settings = ['-c', 'user.name=Me', '-c', 'user.email=me@example.org', '-c', 'commit.gpgSign=false'];
  execFileSync('git', [...settings, ...args], { cwd: folder, stdio: 'ignore' });
}

/** Commits by an author, below a folder. */
async function commit(folder: string, author: string, path: string): Promise<void> {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), `${author} ${path}\n`);
  git(folder, 'add', '.');
  git(folder, 'commit', '-q', '-m', path, '--author', author);
}

async function historyOf(folder: string, version: string | null, prefix = 'v'): Promise<ReleaseHistory> {
  await using scratch = await temporaryFolder().then((one) => ({ ...one, [Symbol.asyncDispose]: () => one.remove() }));
  const host = createRecordingHost({ folder: scratch.path });
  const scheme = tagScheme(prefix, {}, 'x');
  return await readReleaseHistory(folder, { version, scheme, withContributors: true }, host);
}

test('the release before, and who has changed the project since, by .mailmap', async () => {
  await withTemporaryFolder(async (top) => {
    const folder = join(top, 'repository');
    await mkdir(folder);
    expect(await historyOf(folder, '1.0')).toEqual({ previousTag: null, contributors: [], lack: 'no-repository' });
    git(folder, 'init', '-q', '-b', 'main');
    await commit(folder, 'First <first@example.org>', 'one');
    // The first release is by everybody
    expect(await historyOf(folder, '0.9')).toMatchObject({ previousTag: null, contributors: ['First'], lack: null });
    git(folder, 'tag', 'v0.9.0');
    git(folder, 'tag', 'other-v0.9.5');
    await commit(folder, 'adal <ada@old.example>', 'two');
    git(folder, 'tag', 'v1.0.0rc1');
    await commit(folder, 'Ada Lovelace <ada@example.org>', 'three');
    await commit(folder, 'Grace <grace@example.org>', 'packages/x/four');
    await commit(folder, 'updates[bot] <bot@example.org>', 'five');
    await commit(folder, 'Ada Lovelace <ada@example.org>', '.mailmap');
    git(folder, 'tag', 'v1.0.0');
    git(folder, 'checkout', '-q', '-b', 'elsewhere', 'v0.9.0');
    await commit(folder, 'Else <else@example.org>', 'elsewhere');
    git(folder, 'tag', 'v0.9.9');
    git(folder, 'checkout', '-q', '-f', 'v1.0.0');
    await writeFile(join(folder, '.mailmap'), 'Ada Lovelace <ada@example.org> <ada@old.example>\n');
    const whole = await historyOf(folder, '1.0.0');
    expect(whole).toEqual({ previousTag: 'v0.9.0', contributors: ['Ada Lovelace', 'Grace'], lack: null });
    expect((await historyOf(folder, '1.0.0rc2')).previousTag).toBe('v1.0.0rc1');
    expect((await historyOf(folder, '1.0.0', 'other-v')).previousTag).toBe('other-v0.9.5');
    // A project in a folder is changed by what changes the folder
    expect((await historyOf(join(folder, 'packages/x'), '1.0.0')).contributors).toEqual(['Grace']);
    expect((await historyOf(folder, null)).previousTag).toBeNull();
    const shallow = join(top, 'shallow');
    git(top, 'clone', '-q', '--depth', '1', '--branch', 'v1.0.0', `file://${folder}`, shallow);
    expect(await historyOf(shallow, '1.0.0')).toEqual({ previousTag: null, contributors: [], lack: 'shallow' });
  });
});
