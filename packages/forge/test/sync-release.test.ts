import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { serialize } from '#release-model';
import { temporaryFolder, type TemporaryFolder } from '#testkit';
import {
  draftNote,
  NOTES_MARKERS,
  openForge,
  syncRelease,
  withDraftNote,
  type Forge,
  type ReleasePlan,
  type WantedAsset,
} from '../src/index.ts';
import { fastTiming } from '#testkit/loopback';
import { createManifest } from '#testkit/release-documents';
import { COMMIT, startScriptedForge, type ScriptedForge } from './scripted-forge.ts';

const WHEEL = 'x-1.0-py3-none-any.whl';
const SDIST = 'x-1.0.tar.gz';

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

let folder: TemporaryFolder;
let scripted: ScriptedForge;

async function wanted(name: string, kind: WantedAsset['kind'], bytes: Buffer): Promise<WantedAsset> {
  const path = join(folder.path, name);
  await writeFile(path, bytes);
  return { name, kind, path, size: bytes.length, sha256: sha256(bytes) };
}

async function planOf(
  overrides: Partial<ReleasePlan> & { readonly content?: string; readonly commit?: string | null } = {},
): Promise<ReleasePlan> {
  const { content = 'first', commit = COMMIT, ...rest } = overrides;
  const wheel = await wanted(WHEEL, 'wheel', Buffer.from(`${content} wheel`));
  const sdist = await wanted(SDIST, 'sdist', Buffer.from(`${content} sdist `.repeat(1000)));
  const manifest = createManifest({
    project: 'x',
    commit,
    files: [wheel, sdist].map(({ name, size, sha256: sum }) => ({
      filename: name,
      kind: name === WHEEL ? 'wheel' : 'sdist',
      size,
      sha256: sum,
    })),
  });
  const document = await wanted('release-manifest.json', 'manifest', Buffer.from(serialize(manifest)));
  return {
    tag: 'v1.0',
    title: 'v1.0',
    prerelease: false,
    draft: false,
    manifest,
    files: [wheel, sdist, document],
    notes: () => '## Installation\n\npip install x==1.0',
    ...rest,
  };
}

function open(): Forge {
  const { apiUrl, token } = scripted;
  return openForge({ apiUrl, token, environment: {}, timing: fastTiming() }, 'o/r');
}

/** What is on the forge, as somebody sees it. */
function seen(): unknown {
  return {
    tags: [...scripted.tags].map(([name, { id, commit }]) => [
      name,
      commit,
      id === commit ? 'lightweight' : 'annotated',
    ]),
    releases: scripted.releases.map(({ tag, name, draft, assets, body }) => ({
      tag,
      name,
      draft,
      body: body.replaceAll('\r\n', '\n'),
      assets: assets.map((asset) => [asset.name, sha256(asset.bytes)]).sort(),
    })),
  };
}

function whole(plan: ReleasePlan): unknown {
  return {
    tags: [['v1.0', COMMIT, 'annotated']],
    releases: [
      {
        tag: 'v1.0',
        name: 'v1.0',
        draft: plan.draft,
        body: `${NOTES_MARKERS.begin}\n## Installation\n\npip install x==1.0\n${NOTES_MARKERS.end}`,
        assets: plan.files.map(({ name, sha256: sum }) => [name, sum]).sort(),
      },
    ],
  };
}

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  await scripted.close();
  await folder.remove();
});

describe.each(['gitea', 'github'] as const)('a release on %s', (kind) => {
  beforeEach(async () => {
    scripted = await startScriptedForge(kind);
  });

  test('says in its draft what that is, until it is published; what a person wrote stays', async () => {
    const note = draftNote({
      tag: 'v1.0',
      runUrl: 'https://gitea.example/o/r/actions/runs/7',
      passed: ['build', 'test'],
      stopped: null,
    });
    const draft = { ...(await planOf({ draft: true })), draftNote: note };
    await syncRelease(open(), draft);
    expect((await syncRelease(open(), draft)).unchanged).toBe(true);
    const [held] = scripted.releases;
    if (held === undefined) throw new Error('no release');
    expect(held.body).toContain('> **This is a draft: `v1.0` is not released yet.**');
    expect(held.body).toContain('these stages have passed: test, build. Still to come: upload-test, verify-test,');
    expect(held.body).toContain('<https://gitea.example/o/r/actions/runs/7>');
    const stopped = draftNote({
      tag: 'v1.0',
      runUrl: null,
      passed: ['build', 'upload-test'],
      stopped: { stage: 'upload', failure: 'token: is *refused*. Set <another>.' },
    });
    held.body = `Anna tests it.\n\n${withDraftNote(held.body, stopped) ?? ''}`;
    expect(held.body).toContain('> **It has stopped at upload:** token&#58; is ');
    expect(held.body).not.toContain('*refused*');
    expect(held.body).not.toContain('/runs/7');
    expect(held.body.match(/This is a draft/gu)).toHaveLength(1);
    expect(held.body).toContain('Still to come: verify-test, checklist, upload,');
    // Somebody has removed it
    expect(withDraftNote('Ours now.\n> quoted', stopped)).toBeNull();
    expect(await syncRelease(open(), await planOf({ draft: false }))).toMatchObject({ published: true });
    expect(held.body).toMatch(/^Anna tests it\./u);
    expect(held.body).not.toContain('draft');
  });

  test('is a draft first, is published last, and is the same however often it is made', async () => {
    const draft = await planOf({ draft: true });
    expect(await syncRelease(open(), draft)).toMatchObject({ draft: true, tagMade: true, unchanged: false });
    expect(seen()).toEqual(whole(draft));
    expect((await syncRelease(open(), draft)).unchanged).toBe(true);

    const plan = await planOf();
    const made = await syncRelease(open(), plan);
    expect(made).toMatchObject({ draft: false, published: true, unchanged: false, findings: [] });
    expect(made.assets.map(({ outcome }) => outcome)).toEqual(['kept', 'kept', 'kept']);
    expect(seen()).toEqual(whole(plan));
    const writes = scripted.writes();
    expect((await syncRelease(open(), plan)).unchanged).toBe(true);
    // A draft that is asked for afterwards takes nothing back
    expect(await syncRelease(open(), draft)).toMatchObject({ unchanged: true, draft: false });
    expect(scripted.writes()).toBe(writes);
  });

  test('that is killed after any change is finished by the next run', async () => {
    const plan = await planOf();
    await syncRelease(open(), plan);
    const all = scripted.writes();
    expect(all).toBeGreaterThan(5);
    for (let after = 0; after < all; after += 1) {
      await scripted.close();
      scripted = await startScriptedForge(kind);
      scripted.diesAfter = after;
      await expect(syncRelease(open(), plan)).rejects.toThrow(/the connection was closed/u);
      expect(scripted.releases.every(({ draft }) => draft)).toBe(true);
      scripted.diesAfter = null;
      await syncRelease(open(), plan);
      expect(seen()).toEqual(whole(plan));
    }
  });

  test.each(['lost-after', 'lost-before', 'troubled'] as const)('survives each request once: %s', async (mishap) => {
    const plan = await planOf();
    await syncRelease(open(), plan);
    const all = scripted.writes();
    for (let at = 0; at < all; at += 1) {
      await scripted.close();
      scripted = await startScriptedForge(kind);
      scripted.mishaps = [...new Array<null>(at).fill(null), mishap];
      await syncRelease(open(), plan);
      expect(seen()).toEqual(whole(plan));
    }
  });

  test('holds the bytes that were built: what arrived damaged is sent again, what stays so is said', async () => {
    scripted.loses = [3];
    const plan = await planOf();
    const made = await syncRelease(open(), plan);
    expect(made.assets[0]).toMatchObject({ name: WHEEL, outcome: 'attached', attempts: 2 });
    expect(seen()).toEqual(whole(plan));

    const [release] = scripted.releases;
    if (release === undefined) throw new Error('no release');
    release.draft = true;
    release.assets = release.assets.filter(({ name }) => name !== SDIST);
    scripted.loses = [1, 1, 1, 1];
    await expect(syncRelease(open(), plan)).rejects.toThrow(
      `returned different bytes for ${SDIST} of v1.0 than were sent, 4 times. Check the server`,
    );
    expect(release.draft).toBe(true);
  });

  test('replaces half an asset, and leaves what people attached and wrote', async () => {
    const plan = await planOf();
    await syncRelease(open(), await planOf({ draft: true }));
    const [release] = scripted.releases;
    if (release === undefined) throw new Error('no release');
    const wheel = release.assets.find(({ name }) => name === WHEEL);
    if (wheel === undefined) throw new Error('no wheel');
    wheel.bytes = wheel.bytes.subarray(0, 4);
    if (kind === 'github') wheel.state = 'open';
    release.assets.push({ ...wheel, id: 900, name: 'manual.pdf', bytes: Buffer.from('theirs'), state: 'uploaded' });
    release.body = `Thanks to all.\r\n\r\n${release.body}\r\n\r\nSee you.`;
    const made = await syncRelease(open(), plan);
    expect(made.assets.map(({ outcome }) => outcome)).toEqual(['replaced', 'kept', 'kept']);
    expect(release.assets.map(({ name }) => name).sort()).toEqual(
      ['manual.pdf', 'release-manifest.json', WHEEL, SDIST].sort(),
    );
    expect(release.body).toMatch(/^Thanks to all\.\r\n\r\n<!-- [^]* -->\r\n\r\nSee you\.$/u);
    expect((await syncRelease(open(), plan)).unchanged).toBe(true);
    // Ours is renewed between the markers alone
    await syncRelease(open(), { ...plan, notes: () => 'New words' });
    expect(release.body.replaceAll('\r\n', '\n')).toBe(
      `Thanks to all.\n\n${NOTES_MARKERS.begin}\nNew words\n${NOTES_MARKERS.end}\n\nSee you.`,
    );
  });

  test.each([true, false])('never replaces another build, draft: %s', async (draft) => {
    await syncRelease(open(), await planOf({ draft }));
    const before = seen();
    await expect(syncRelease(open(), await planOf({ content: 'second' }))).rejects.toThrow(
      new RegExp(
        `^${WHEEL}: the ${draft ? 'draft' : 'published release'} of v1\\.0 contains another build of it: sha256 ${sha256(Buffer.from('first wheel'))} there, ${sha256(Buffer.from('second wheel'))} here\\. Nothing was changed\\.`,
        'u',
      ),
    );
    expect(seen()).toEqual(before);
  });

  test('a published one without a manifest keeps its bytes, too; half of ours is no one’s', async () => {
    await syncRelease(open(), await planOf());
    const [release] = scripted.releases;
    if (release === undefined) throw new Error('no release');
    release.assets = release.assets.filter(({ name }) => name !== 'release-manifest.json');
    await expect(syncRelease(open(), await planOf({ content: 'second' }))).rejects.toThrow(
      /has different bytes under this name/u,
    );
    const wheel = release.assets.find(({ name }) => name === WHEEL);
    if (wheel === undefined) throw new Error('no wheel');
    wheel.bytes = wheel.bytes.subarray(0, 5);
    const plan = await planOf();
    expect((await syncRelease(open(), plan)).assets[0]?.outcome).toBe('replaced');
    expect(seen()).toEqual(whole(plan));
  });

  test('a tag on another commit is refused, a lightweight one is kept with advice, none without a commit', async () => {
    const other = 'b'.repeat(40);
    scripted.tags.set('v1.0', { id: other, commit: other, message: '' });
    await expect(syncRelease(open(), await planOf())).rejects.toThrow(
      `tag: v1.0 points to commit ${other}, but the files were built from ${COMMIT}. Nothing was changed.`,
    );
    expect(scripted.writes()).toBe(0);
    scripted.tags.set('v1.0', { id: COMMIT, commit: COMMIT, message: '' });
    const made = await syncRelease(open(), await planOf());
    expect(made).toMatchObject({ tagMade: false, findings: [{ rule: 'release-tag-lightweight', severity: 'advice' }] });
    expect(scripted.tags.get('v1.0')?.id).toBe(COMMIT);

    await scripted.close();
    scripted = await startScriptedForge(kind);
    await expect(syncRelease(open(), await planOf({ commit: null }))).rejects.toThrow(
      /^tag: v1\.0 isn't on .*, and the manifest doesn't contain a commit/u,
    );
    expect(scripted.writes()).toBe(0);
  });

  test('a file that changes under our hands is never the release', async () => {
    const plan = await planOf();
    await writeFile(join(folder.path, WHEEL), 'other bytes');
    await expect(syncRelease(open(), plan)).rejects.toThrow(`${WHEEL}: changed during the upload: `);
    expect(scripted.releases[0]?.assets).toEqual([]);
    await rm(join(folder.path, WHEEL));
  });
});

describe('what only Gitea does', () => {
  beforeEach(async () => {
    scripted = await startScriptedForge('gitea');
  });

  test('an asset that is there twice is there once afterwards, whichever is damaged', async () => {
    const plan = await planOf();
    await syncRelease(open(), plan);
    const [release] = scripted.releases;
    const wheel = release?.assets.find(({ name }) => name === WHEEL);
    if (release === undefined || wheel === undefined) throw new Error('no release');
    for (const bytes of [wheel.bytes, Buffer.from('damaged')]) {
      release.assets.unshift({ ...wheel, id: 1000 + bytes.length, uuid: `u${bytes.length}`, bytes });
      expect((await syncRelease(open(), plan)).assets[0]).toMatchObject({ outcome: 'kept', attempts: 0 });
      expect(seen()).toEqual(whole(plan));
    }
  });

  test('a token that may write and not read is told once, and nothing is sent again', async () => {
    scripted.withholds = true;
    await expect(syncRelease(open(), await planOf({ draft: true }))).rejects.toThrow(
      new RegExp(
        `accepted ${WHEEL} of v1\\.0 and lists it, but answers 404 Not Found when it is downloaded\\. On Forgejo, a job's own token can't read files of a private repository: set token to a personal token`,
        'u',
      ),
    );
    expect(scripted.requests.filter(({ method }) => method === 'DELETE')).toEqual([]);
    expect(scripted.releases[0]?.assets.map(({ name }) => name)).toEqual([WHEEL]);
  });

  test("beside a draft it doesn't create the tag: that of the published release is kept, with advice", async () => {
    await syncRelease(open(), await planOf({ draft: true }));
    scripted.tags.clear();
    const made = await syncRelease(open(), await planOf());
    expect(made.findings.map(({ rule }) => rule)).toEqual(['release-tag-lightweight']);
    expect(scripted.tags.get('v1.0')).toMatchObject({ commit: COMMIT, id: COMMIT });
  });
});
