import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseReceipt, type Receipt, type ReleaseManifest } from '#release-model';
import { writeReceipt } from '#release-store';
import { createRecordingHost, temporaryFolder, type RecordingHost, type TemporaryFolder } from '#testkit';
import { createManifest, createManifestFile, createReceipt } from '#testkit/release-documents';
import type { CreateReleaseInputs } from '../src/inputs.ts';
import { run } from '../src/index.ts';
import { isStandIn } from '../src/index-links.ts';

const NAME = 'repo_agent-0.1.0-py3-none-any.whl';
const BYTES = Buffer.from('not opened here');

let folder: TemporaryFolder;
let host: RecordingHost;
let manifest: ReleaseManifest;

beforeEach(async () => {
  folder = await temporaryFolder();
  host = createRecordingHost({ folder: folder.path });
  await mkdir(join(folder.path, 'dist'));
  await writeFile(join(folder.path, 'dist', NAME), BYTES);
  manifest = createManifest({
    project: 'repo-agent',
    version: '0.1.0',
    commit: null,
    files: [createManifestFile(NAME, BYTES)],
  });
});

afterEach(() => folder.remove());

function inputs(overrides: Partial<CreateReleaseInputs> = {}): CreateReleaseInputs {
  return {
    tag: null,
    manifest: JSON.stringify(manifest),
    packagesDir: join(folder.path, 'dist'),
    notes: 'changelog',
    changelogSection: '### Added\n\n- Everything',
    title: '{tag}',
    prerelease: 'auto',
    draft: false,
    forge: null,
    places: null,
    recordPath: null,
    ...overrides,
  };
}

function uploadReceipt(index: string, overrides: Partial<Receipt> = {}): Receipt {
  return createReceipt('upload', { project: 'repo-agent', version: '0.1.0', index, ...overrides });
}

describe('a release that is shown', () => {
  test('has notes, title and files, is not sent, and says so', async () => {
    await writeReceipt(host.storeFolder, 'repo-agent', uploadReceipt('https://upload.pypi.org/legacy/'));
    const result = await run(inputs(), host);
    expect(result).toMatchObject({
      passed: true,
      failure: null,
      title: 'v0.1.0',
      tag: 'v0.1.0',
      prerelease: false,
      releaseUrl: null,
    });
    expect(result.notes).toContain('- Everything');
    expect(result.notes).toContain('pip install repo-agent==0.1.0');
    expect(result.notes).toContain('(<https://pypi.org/project/repo-agent/0.1.0/>)');
    expect(result.notes).toContain(manifest.files[0]?.sha256);
    expect(result.assets.map(({ name, sha256 }) => [name, sha256])).toEqual([
      [NAME, manifest.files[0]?.sha256],
      ['release-record.json', null],
      ['report.html', null],
    ]);
    const receipt = parseReceipt(await readFile(result.receiptPath, 'utf8'), result.receiptPath);
    expect(receipt.outcome).toBe('not-sent');
    expect(new Set(receipt.items.map(({ outcome }) => outcome))).toEqual(new Set(['not-sent']));
    expect(host.transcript()).toContain('group: Release v0.1.0, not sent');
  });

  test('links what was uploaded to, and PyPI in a rehearsal; never what failed', async () => {
    const linksOf = async (receipt: Receipt): Promise<readonly string[]> => {
      await writeReceipt(host.storeFolder, 'repo-agent', receipt);
      return [...(await run(inputs(), host)).notes.matchAll(/\(<([^>]+)>\)/gu)].map((match) => match[1] ?? '');
    };
    expect(await linksOf(uploadReceipt('http://127.0.0.1:8080/'))).toEqual([
      'https://pypi.org/project/repo-agent/0.1.0/',
    ]);
    expect(await linksOf(uploadReceipt('https://gitea.example/api/packages/o/pypi'))).toEqual([
      'https://gitea.example/o/-/packages/pypi/repo-agent/0.1.0',
    ]);
    expect(await linksOf(uploadReceipt('https://devpi.example/root/dev/'))).toEqual([
      'https://devpi.example/root/dev/',
    ]);
    expect(await linksOf(uploadReceipt('https://upload.pypi.org/legacy/', { outcome: 'failed' }))).toEqual([]);
  });

  test('says from which index to install, and links none where nothing is', async () => {
    const commandOf = async (
      receipt: Receipt,
      overrides: Partial<CreateReleaseInputs> = {},
    ): Promise<string | undefined> => {
      await writeReceipt(host.storeFolder, 'repo-agent', receipt);
      return /^pip .*$/mu.exec((await run(inputs(overrides), host)).notes)?.[0];
    };
    const gitea = 'https://gitea.example/api/packages/o/pypi';
    const ofRelease = { project: 'repo-agent', version: '0.1.0' };
    // A draft is made before the upload
    const validated = createReceipt('validate', ofRelease);
    expect(await commandOf(validated, { draft: true })).toBeUndefined();
    expect(await commandOf(validated, { draft: true, production: { index: gitea, simpleUrl: null } })).toBe(
      `pip install --index-url ${gitea}/simple/ repo-agent==0.1.0`,
    );
    expect(await commandOf(validated, { draft: true, production: { index: 'pypi', simpleUrl: null } })).toBe(
      'pip install repo-agent==0.1.0',
    );
    expect(await commandOf(uploadReceipt(gitea))).toBe(`pip install --index-url ${gitea}/simple/ repo-agent==0.1.0`);
    expect(await commandOf(uploadReceipt('https://devpi.example/root/dev/'))).toBeUndefined();
    expect(
      await commandOf(createReceipt('verify', { ...ofRelease, index: 'https://devpi.example/root/dev/+simple/' })),
    ).toBe('pip install --index-url https://devpi.example/root/dev/+simple/ repo-agent==0.1.0');
    expect(await commandOf(uploadReceipt('http://127.0.0.1:8080/'))).toBe('pip install repo-agent==0.1.0');
    // The registry of a server on this machine is no rehearsal's index
    const local = 'http://localhost:3000/api/packages/o/pypi';
    expect(await commandOf(uploadReceipt(local))).toBe(`pip install --index-url ${local}/simple/ repo-agent==0.1.0`);
  });

  test.each([
    ['http://127.0.0.1:8080/', false, true],
    ['http://localhost:8080/simple/', false, true],
    ['http://[::1]:8080/', false, true],
    ['http://127.0.0.1:8080/', true, false],
    ['http://127.0.0.1:3000/api/packages/o/pypi/simple/', false, false],
    ['http://localhost/git/api/packages/o/pypi', false, false],
    ['https://devpi.example/root/dev/', false, false],
  ])('%s where notes are sent %s: stands for PyPI %s', (url, isSent, stands) => {
    expect(isStandIn(url, isSent)).toBe(stands);
  });

  test('fills the template that validate has found', async () => {
    const template = '# What is new\n\n{{ changelog }}\n\n{{ compare }}\n\nThanks, {{ contributors }}';
    const notes = {
      template,
      previousTag: 'v0.0.9',
      contributors: ['Ada'],
      repositoryUrl: 'https://gitea.example/o/x',
    };
    const about = { project: 'repo-agent', version: '0.1.0' };
    await writeReceipt(host.storeFolder, 'repo-agent', createReceipt('validate', { ...about, notes }));
    expect((await run(inputs(), host)).notes).toMatch(
      /^# What is new\n\n### Added\n\n- Everything\n\n\[All.*\]\(<https:\/\/gitea\.example\/o\/x\/compare\/v0\.0\.9\.\.\.v0\.1\.0>\)\n\nThanks, Ada\n$/u,
    );
    // That of another version is not of this release
    await writeReceipt(
      host.storeFolder,
      'repo-agent',
      createReceipt('validate', { ...about, version: '0.2.0', notes }),
    );
    expect((await run(inputs(), host)).notes).toContain('## Installation');
  });

  test('takes the record along once it is written, and a pre-release is one by its version', async () => {
    const recordPath = join(folder.path, 'release-record.json');
    await writeFile(recordPath, '{}');
    manifest = { ...manifest, version: '0.2.0rc1', tag: null };
    const result = await run(inputs({ recordPath, title: '{name} {version}' }), host);
    expect(result.assets.find(({ kind }) => kind === 'record')).toMatchObject({ name: 'release-record.json', size: 2 });
    expect(result).toMatchObject({ prerelease: true, title: 'repo-agent 0.2.0rc1', tag: 'v0.2.0rc1' });
    expect(result.receipt.findings.map(({ rule }) => rule)).toEqual(['release-tag-assumed']);
  });

  test('says when no changes are known, and takes what somebody wrote', async () => {
    const without = await run(inputs({ changelogSection: null }), host);
    expect(without.receipt.findings.map(({ rule }) => rule)).toEqual(['release-notes-without-changes']);
    const written = await run(inputs({ notes: 'By hand', changelogSection: null }), host);
    expect(written.notes).toMatch(/^By hand\n\n## Installation/u);
  });
});

describe('what is not the release', () => {
  test('a file that differs, is missing or was added stops it and is named', async () => {
    await writeFile(join(folder.path, 'dist', NAME), 'other');
    await expect(run(inputs(), host)).rejects.toThrow(new RegExp(`${NAME} was changed`, 'u'));
  });

  test.each([
    [{ tag: 'v9' }, /^tag: is v9, but the files were built for v0\.1\.0\./u],
    [{ title: '{nonsense}' }, /^title: \{nonsense\} is unknown\. It may contain \{tag\}, \{name\}, \{version\}\.$/u],
  ])('bad input is one sentence: %j', async (overrides, sentence) => {
    await expect(run(inputs(overrides), host)).rejects.toThrow(sentence);
  });
});
