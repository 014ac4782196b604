import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { tagScheme } from '#python-standards';
import { createRecordingHost, temporaryFolder, type TemporaryFolder } from '#testkit';
import { inventVersion } from '../src/rehearsal-version.ts';

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

function write(path: string, text: string): void {
  mkdirSync(join(folder.path, path, '..'), { recursive: true });
  writeFileSync(join(folder.path, path), text);
}

/** A repository with a commit for each entry, which has its tag; no tag for `null`. */
function makeRepository(tags: readonly (string | null)[]): string {
  const top = join(folder.path, 'project');
  mkdirSync(top, { recursive: true });
  const git = (...words: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], {
      cwd: top,
      stdio: 'ignore',
    });
  };
  git('init', '--quiet');
  for (const tag of tags) {
    git('commit', '--quiet', '--allow-empty', '--message', 'Change');
    if (tag !== null) git('tag', tag);
  }
  return top;
}

interface Case {
  readonly what: string;
  readonly tags: readonly (string | null)[];
  /** `undefined`: the version follows the tags. */
  readonly built?: string | null;
  readonly packageInfo?: string;
  readonly version: string;
  readonly from: string;
}

const CASES: readonly Case[] = [
  { what: 'code', tags: [null], built: '3.12.3', version: '3.12.3', from: 'a build of the sdist' },
  { what: 'code, beside tags of others', tags: ['v9.0', null], built: '3.13.dev0', version: '3.13.dev0', from: 'a build of the sdist' }, // prettier-ignore
  { what: 'code that asks git itself', tags: ['v1.4', null], built: '1.4+1.gabc', version: '1.4.1', from: 'the one after tag v1.4' }, // prettier-ignore
  { what: 'code that fails', tags: [null], built: null, version: '0.1.0', from: 'no tag; chosen for the rehearsal' },
  { what: 'a tag on this commit', tags: ['v1.4', 'v1.5'], version: '1.5', from: 'tag v1.5' },
  { what: 'a tag before', tags: ['v1.4', null], version: '1.4.1', from: 'the one after tag v1.4' },
  { what: 'an unpacked sdist', tags: [null], built: '9.9', packageInfo: '2.0', version: '2.0', from: 'PKG-INFO' },
];

test.each(CASES)('the version of a rehearsal: $what', async ({ tags, built, packageInfo, version, from }) => {
  const top = makeRepository(tags);
  if (packageInfo !== undefined)
    write('project/PKG-INFO', `Metadata-Version: 2.4\nName: trial\nVersion: ${packageInfo}\n`);
  const copy = { top, projectDir: top, original: top, hadGit: true, hadChanges: false };
  const host = createRecordingHost({ folder: join(folder.path, 'host') });
  const build = built === undefined ? null : () => Promise.resolve(built);
  const scheme = tagScheme(null, {}, 'trial');
  expect(await inventVersion(copy, scheme, build, host)).toEqual({ version, from });
});
