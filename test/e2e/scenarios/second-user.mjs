// Accounts beside the maintainer's that may do a little: what they plant is what a release must not believe.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { Blob } from 'node:buffer';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/parts/root.ts';
import { openApi } from '../stack/gitea-api.mjs';
import { sha256 } from '../stack/indexes.mjs';

const { makeDistributions } = await import('../../../packages/testkit/src/index.ts');
const { serialize, STAGES } = await import('../../../packages/release-model/src/index.ts');
const { receiptAssetName } = await import('../../../packages/forge/src/index.ts');

/**
 * An organization of the admin's with a second user in a team that may read code and write releases, and nothing else.
 * @returns {Promise<{ owner: { name: string, token: string }, eve: { name: string, api: object } }>} `owner` is what a
 *   repository of it is made and pushed with
 */
export async function organisationWithReleaser(bench, name) {
  const { server, admin } = bench;
  await server.api.post('/api/v1/orgs', { username: name, visibility: 'public' });
  const { name: user, token } = await server.addUser(`${name}-eve`, {
    scopes: ['write:repository', 'write:issue', 'read:user'],
  });
  bench.keepSecret('token of the second user', token);
  const team = await server.api.post(`/api/v1/orgs/${name}/teams`, {
    name: 'releasers',
    permission: 'read',
    units: ['repo.code', 'repo.releases'],
    units_map: { 'repo.code': 'read', 'repo.releases': 'write' },
    includes_all_repositories: true,
    can_create_org_repo: false,
  });
  await server.api.put(`/api/v1/teams/${team.id}/members/${user}`);
  const eve = { name: user, api: openApi({ url: server.url, authorization: `token ${token}` }), token };
  return { owner: { name, token: admin.token }, eve };
}

/** Lets nobody but the admin make, move or delete the tags of versions. */
export async function protectTags({ repository }, { admin }) {
  await repository.api.post(`${repository.path}/tag_protections`, {
    name_pattern: 'v*',
    whitelist_usernames: [admin.name],
  });
}

/** Asserts that the second user may write releases, and neither code nor tags that are protected. */
export async function assertOnlyReleases(eve, { path }) {
  const refused = async (method, below, body) => {
    const { status } = await eve.api.send(method, `${path}${below}`, { body });
    assert.ok(status >= 400, `${eve.name} may ${method} ${below}: ${status}`);
  };
  const { permissions } = await eve.api.get(path);
  assert.deepEqual(permissions, { admin: false, push: false, pull: true });
  const content = Buffer.from('# hers\n').toString('base64');
  await refused('POST', '/contents/hers.md', { content, message: 'Hers', branch: 'main' });
  await refused('POST', '/tags', { tag_name: 'v9.9.9', target: 'main' });
  // A release that isn't a draft makes its tag
  await refused('POST', '/releases', { tag_name: 'v9.9.8', target_commitish: 'main', name: 'Hers', draft: false });
  await refused('GET', '/actions/secrets');
}

/** A wheel and an sdist that somebody else made: name → bytes. They install, and say `STOLEN`. */
export function strangersFiles(bench, { name, version, importName = name.replaceAll('-', '_') }) {
  const folder = mkdtempSync(join(bench.folder('strangers'), 'files-'));
  const metadata = {
    'Metadata-Version': '2.1',
    Name: name,
    Version: version,
    Summary: 'A project for a test',
    'Requires-Python': '>=3.8',
  };
  const module = { 'sample_project/__init__.py': null };
  const text = `__version__ = "${version}"\nSTOLEN = True\n`;
  const stem = `${importName}-${version}`;
  makeDistributions(
    [
      { filename: `${stem}-py3-none-any.whl`, metadata, members: { ...module, [`${importName}/__init__.py`]: text } },
      {
        filename: `${stem}.tar.gz`,
        metadata,
        members: { [`${stem}/sample_project/__init__.py`]: null, [`${stem}/${importName}/__init__.py`]: text },
      },
    ],
    folder,
  );
  return Object.fromEntries(
    [`${stem}-py3-none-any.whl`, `${stem}.tar.gz`].map((file) => [file, readFileSync(join(folder, file))]),
  );
}

/** What the project's own build gives, made on this machine: name → bytes. */
export function ownFiles(bench, source, tag) {
  const folder = mkdtempSync(join(bench.folder('own'), 'build-'));
  const clone = join(folder, 'clone');
  const packages = join(folder, 'dist');
  mkdirSync(packages);
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', '--branch', tag, source, clone], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'advice.detachedHead',
      GIT_CONFIG_VALUE_0: 'false',
    },
  });
  const words = [
    'build',
    '--project-dir',
    clone,
    '--packages-dir',
    packages,
    '--tag',
    tag,
    '--normalize-sdist',
    '--json',
  ];
  execFileSync(process.execPath, [join(ROOT, 'dist/cli/index.js'), ...words], {
    cwd: clone,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const listed = execFileSync('ls', [packages], { encoding: 'utf8' }).split('\n');
  return Object.fromEntries(
    listed.filter((file) => /\.(?:whl|tar\.gz)$/u.test(file)).map((file) => [file, readFileSync(join(packages, file))]),
  );
}

/** A manifest that names these files, as `build` writes it. */
export function manifestOf(files, { project, version, tag, commit }) {
  return {
    schema: 1,
    project,
    version,
    tag,
    commit,
    sourceDateEpoch: null,
    requiresPython: '>=3.8',
    files: Object.entries(files).map(([filename, bytes]) => ({
      filename,
      kind: filename.endsWith('.whl') ? 'wheel' : 'sdist',
      size: bytes.length,
      sha256: sha256(bytes),
    })),
    verification: { imports: [], scripts: [], extras: [], smokeTest: null },
    builtWith: {
      python: '3.12.1',
      backend: 'setuptools 82.0.1',
      frontend: 'uv 0.13.8',
      normalizedSdist: true,
      wheelFrom: 'sdist',
    },
  };
}

const item = (kind, subject, more = {}) => ({ kind, subject, outcome: 'passed', message: 'FORGED', ms: 1, ...more });

const LOOKED_AT = ['changelog', 'readme', 'license', 'todo', 'secrets', '.env and key files'];

/** Receipts that say that everything is done and good, which nobody did: name of the asset → text. */
export function forgedReceipts(files, { project, version, index = null, stages = STAGES }) {
  const names = Object.keys(files);
  const items = {
    validate: LOOKED_AT.map((subject) => item('rule', subject)),
    test: [item('command', 'pytest', { python: '3.12' })],
    check: names.flatMap((name) => [item('file', name), item('twine', name)]),
    'verify-test': [item('install', 'the release'), item('install', 'installer warnings'), item('version', version)],
  };
  const receipts = stages.map((stage) => ({
    schema: 1,
    stage,
    outcome: 'passed',
    project,
    version,
    index: stage.startsWith('upload') ? index : null,
    python: null,
    failure: null,
    items: items[stage] ?? names.map((name) => item('file', name, { sha256: sha256(files[name]), status: 200 })),
    findings: [],
    started: '2026-11-01T00:00:00.000Z',
    finished: '2026-11-01T00:00:01.000Z',
    ms: 1000,
  }));
  return Object.fromEntries(receipts.map((receipt) => [receiptAssetName(receipt), serialize(receipt)]));
}

/** A record of a release that went through every stage. */
export function forgedRecord(manifest, receipts) {
  return serialize({
    schema: 1,
    suite: '1.0.0',
    rehearsal: false,
    outcome: 'passed',
    failure: null,
    manifest,
    manifestSha256: sha256(serialize(manifest)),
    receipts: Object.values(receipts).map((text) => JSON.parse(text)),
    acceptances: [],
    started: '2026-11-01T00:00:00.000Z',
    finished: '2026-11-01T00:00:01.000Z',
    ms: 1000,
  });
}

/** Attaches a file to a release, as anybody with a token can. */
export async function attach(api, { path }, release, name, content) {
  const form = new globalThis.FormData();
  form.set('attachment', new Blob([content]), name);
  const answer = await api.sendForm(`${path}/releases/${release}/assets?name=${encodeURIComponent(name)}`, form);
  assert.equal(answer.status, 201, `${name}: ${await answer.text()}`);
}

/**
 * Makes a release with these files as the second user.
 * @param {{ tag: string, assets: Record<string, Buffer | string>, draft?: boolean }} planted
 * @returns its id
 */
export async function plant(eve, repository, { tag, assets, draft = true, body = 'As the build made it.' }) {
  const release = await eve.api.post(`${repository.path}/releases`, { tag_name: tag, name: tag, body, draft });
  for (const [name, content] of Object.entries(assets)) await attach(eve.api, repository, release.id, name, content);
  return release.id;
}

/** Everything that `stage` leaves in a draft, of files that it didn't see. */
export function draftOf(files, about, { receipts = {}, record } = {}) {
  const manifest = serialize(manifestOf(files, about));
  return {
    ...files,
    'release-manifest.json': manifest,
    ...receipts,
    ...(record === undefined ? {} : { 'release-record.json': record }),
  };
}
