import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { closeConnections } from '#http';
import {
  createRecordingHost,
  startScriptedIndex,
  temporaryFolder,
  type ScriptedIndex,
  type TemporaryFolder,
} from '#testkit';
import { readReleaseFiles } from '../src/read-release-files.ts';

const NAME = 'trial-1.0.tar.gz';
const TARGET = { project: 'trial', normalizedName: 'trial', version: '1.0', manifest: null } as const;

let folder: TemporaryFolder;
let index: ScriptedIndex;

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  closeConnections();
  await index.stop();
  await folder.remove();
});

const read = (): ReturnType<typeof readReleaseFiles> =>
  readReleaseFiles(
    TARGET as unknown as Parameters<typeof readReleaseFiles>[0],
    { simpleUrl: index.simpleUrl, allowHttpHosts: [] },
    { wait: false, waitTimeout: 0 },
    createRecordingHost({ folder: folder.path }),
  );

test.each([
  ['nothing listens', 'http://127.0.0.1:1', /nothing is listening there/u],
  ['nobody has the name', 'https://gitea.invalid', /its host name can't be resolved/u],
])('files at an address where %s: that is what is said', async (_, filesAt, why) => {
  index = await startScriptedIndex({ software: 'gitea', filesAt });
  index.put(NAME, Buffer.from('bytes'));
  await expect(read()).rejects.toThrow(`its page names files at ${filesAt}, where nobody can get them: `);
  await expect(read()).rejects.toThrow(why);
  await expect(read()).rejects.toThrow(/ROOT_URL in app\.ini/u);
});

test('files on a server that is there, whatever it answers', async () => {
  index = await startScriptedIndex({ software: 'gitea' });
  const other = await startScriptedIndex();
  await index.stop();
  index = await startScriptedIndex({ software: 'gitea', filesAt: `http://127.0.0.1:${other.port}` });
  index.put(NAME, Buffer.from('bytes'));
  const { files } = await read();
  expect(files.map(({ filename }) => filename)).toEqual([NAME]);
  expect(other.requests).toMatchObject([{ method: 'HEAD', authorization: '' }]);
  await other.stop();
});

test('another index that the page is redirected to is not the one that is verified', async () => {
  index = await startScriptedIndex();
  const other = await startScriptedIndex();
  other.put(NAME, Buffer.from('theirs'));
  index.failPages({ kind: 'status', status: 302, headers: { location: `${other.simpleUrl}trial/` } });
  await expect(read()).rejects.toThrow(
    `has no page of trial of its own: it redirects to http://127.0.0.1:${other.port}, so installers would get what that server has`,
  );
  await other.stop();
});
