// Releases this suite itself, in .gitea/workflows/release.yml. Needs nothing but Node and git: it runs with a token that
// may write and the key that signs, so no package of others is loaded.
//   judge SOURCE    whether the tag matches the sources; writes the outputs `commit`, and `tested`: whether CI passed on it
//   publish SOURCE  makes the tag v1.2.3, whose tree has only what runs, and its release, with the version's section of
//                   CHANGELOG.md as notes; attaches SHA256SUMS of that tree and its signature; then moves the tag of the
//                   major version
//   tree SOURCE     prints the commit that publish makes, for who checks a release
// SOURCE, the tag of the sources, is source/v1.2.3 or refs/tags/source/v1.2.3
import { Blob } from 'node:buffer';
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { shippedTree } from '../packages/project-tree/src/shipped-tree.mjs';
import { changelogSection } from './parts/changelog-section.mjs';
import { gitIn, NAMESPACE, SIGNERS_FILE, sumsOf } from './parts/release-sums.mjs';
import { publicKeyOf, readKey, signText } from './parts/ssh-signature.mjs';

const ROOT = resolve(import.meta.dirname, '..');
/** Removed before the first child process starts: git doesn't need it. */
const SIGNING_KEY = process.env['RELEASE_SIGNING_KEY'] ?? '';
delete process.env['RELEASE_SIGNING_KEY'];

/** A person has chosen this for a run by hand. */
const MAY_BE_UNSIGNED = process.env['UNSIGNED'] === 'true';

const KEY_REMEDY =
  'Create a key (see CONTRIBUTING.md) and set the secret, or start this workflow by hand with unsigned = true.';

/** @typedef {{ readonly statuses?: readonly { readonly context: string; readonly status: string }[] }} Statuses */
/** @typedef {{ readonly name: string; readonly browser_download_url: string }} Asset */
/** @typedef {{ readonly id: number; readonly assets?: readonly Asset[] }} Release */

const SOURCE = /^source\/v(?<version>(?<major>\d+)\.\d+\.\d+)$/u;
const TAG = /^v\d+\.\d+\.\d+$/u;

/** Who makes the commits of tags. With the date of the sources, everybody who makes one gets the same. */
const AUTHOR = { name: 'repo-agent-actions', email: 'repo-agent-actions@localhost' };

/** The status that Gitea gives a commit for the job of .gitea/workflows/ci.yml. Not that of a pull request: its run is of a
 * commit that somebody without the right to write may have made. */
const CI_STATUS = 'CI / test (push)';

/**
 * What git writes, trimmed.
 * @param {readonly string[]} words
 * @param {Readonly<Record<string, string>>} env - in addition to that of this process
 */
function git(words, env = {}) {
  return execFileSync('git', words, { cwd: process.cwd(), encoding: 'utf8', env: { ...process.env, ...env } }).trim();
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
  console.error(`::error::${sentence}`);
  process.exit(1);
}

/** @param {unknown} error */
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Every source file with the version; all must have the same one.
 * @returns {Readonly<Record<string, string>>}
 */
function versionsInSources() {
  /** @type {unknown} */
  const described = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const isNamed = typeof described === 'object' && described !== null && 'version' in described;
  const suite = readFileSync(join(ROOT, 'packages/release-model/src/suite-version.ts'), 'utf8');
  return {
    'package.json': isNamed ? String(described.version) : 'none',
    'packages/release-model/src/suite-version.ts': /SUITE_VERSION = '([^']+)'/u.exec(suite)?.[1] ?? 'none',
  };
}

/** @param {string} source */
function readTag(source) {
  const groups = SOURCE.exec(source)?.groups;
  if (groups === undefined) fail(`${source}: is not the tag of a version's sources. Use a tag such as source/v1.2.3.`);
  const { version = '', major = '' } = groups;
  return { tag: `v${version}`, version, moving: `v${major}` };
}

/** @param {string} source */
function commitOf(source) {
  return git(['rev-parse', `refs/tags/${source}^{commit}`]);
}

/**
 * Makes the commit that a tag points to: on top of its sources, with nothing but what runs.
 * @param {string} commit - of the sources
 * @param {string} tag
 */
async function shippedCommit(commit, tag) {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  const run = gitIn(process.cwd(), { GIT_INDEX_FILE: join(folder, 'index') });
  try {
    const tree = await shippedTree(commit, (words, input) => run(words, input).toString());
    const date = git(['log', '-1', '--format=%cI', commit]);
    return git(['commit-tree', tree, '-p', commit, '-m', `Release ${tag}`], {
      GIT_AUTHOR_NAME: AUTHOR.name,
      GIT_AUTHOR_EMAIL: AUTHOR.email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: AUTHOR.name,
      GIT_COMMITTER_EMAIL: AUTHOR.email,
      GIT_COMMITTER_DATE: date,
    });
  } catch (error) {
    return fail(`${tag}: its tree can't be made. ${messageOf(error)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The section of a version in a commit's CHANGELOG.md; `null` when it is missing or empty.
 * @param {string} commit
 * @param {string} version
 */
function changesOf(commit, version) {
  if (git(['ls-tree', '--full-tree', '--name-only', commit, '--', 'CHANGELOG.md']) === '') return null;
  return changelogSection(git(['cat-file', 'blob', `${commit}:CHANGELOG.md`]), version) || null;
}

/**
 * The reusable workflow of a release must use only the actions of that release.
 * @param {string} tag
 */
function requireOwnTag(tag) {
  for (const file of ['.gitea/workflows/publish.yml', '.github/workflows/publish.yml']) {
    const used = [...readFileSync(join(ROOT, file), 'utf8').matchAll(/^ +uses: \S+@(\S+)/gmu)].map(([, ref]) => ref);
    const other = used.find((ref) => ref !== tag);
    if (other !== undefined)
      fail(`${file}: uses ${other}, but this is ${tag}. Run npm run build, commit, and tag that commit.`);
  }
}

/**
 * The files to attach to the release of a commit: name → text.
 * @param {string} commit
 */
function attachmentsOf(commit) {
  /** @type {string} */
  let sums;
  try {
    sums = sumsOf(commit, gitIn(process.cwd()));
  } catch (error) {
    return fail(`${messageOf(error)}. Remove it from the tree, and tag that commit.`);
  }
  const files = new Map([['SHA256SUMS', sums]]);
  if (SIGNING_KEY === '') {
    if (!MAY_BE_UNSIGNED) fail(`RELEASE_SIGNING_KEY: is not set, so SHA256SUMS can't be signed. ${KEY_REMEDY}`);
    return files;
  }
  let key;
  try {
    key = readKey(SIGNING_KEY);
  } catch (error) {
    return fail(`RELEASE_SIGNING_KEY: ${messageOf(error)}. ${KEY_REMEDY}`);
  }
  if (!signersOf(commit).includes(publicKeyOf(key))) {
    fail(
      `RELEASE_SIGNING_KEY: ${SIGNERS_FILE} of this tag doesn't contain its public key, so nobody could verify the signature. Commit the line that scripts/release-key.mjs wrote, and tag that commit.`,
    );
  }
  return files.set('SHA256SUMS.sig', signText(sums, key, NAMESPACE));
}

/**
 * The public keys of a commit.
 * @param {string} commit
 */
function signersOf(commit) {
  const listed = git(['ls-tree', '--full-tree', '--name-only', commit, '--', SIGNERS_FILE]);
  if (listed === '') return [];
  const lines = git(['cat-file', 'blob', `${commit}:${SIGNERS_FILE}`]).split('\n');
  return lines.flatMap((line) => /\b(ssh-ed25519 [A-Za-z0-9+/=]+)/u.exec(line)?.[1] ?? []);
}

/** @param {string} source */
async function judge(source) {
  const { tag, version } = readTag(source);
  for (const [file, said] of Object.entries(versionsInSources())) {
    if (said !== version)
      fail(`${file}: says ${said}, but the tag says ${version}. Raise the version, commit, and tag that commit.`);
  }
  requireOwnTag(tag);
  if (process.env['SIGNED'] === 'false' && !MAY_BE_UNSIGNED) {
    fail(`RELEASE_SIGNING_KEY: is not set, so nobody could verify who made this release. ${KEY_REMEDY}`);
  }
  if (git(['cat-file', '-t', `refs/tags/${source}`]) !== 'tag') {
    fail(`${source}: is a lightweight tag, which doesn't record who created it and when. Create it with git tag -a.`);
  }
  const commit = commitOf(source);
  if (changesOf(commit, version) === null) {
    fail(
      `CHANGELOG.md: has no section for ${version}, which becomes the release notes. Move what is under [Unreleased] to ## [${version}] - DATE, commit, and tag that commit.`,
    );
  }
  const isTested = await hasPassed(commit);
  if (process.env['GITHUB_OUTPUT'] !== undefined) {
    appendFileSync(process.env['GITHUB_OUTPUT'], `commit=${commit}\ntested=${isTested}\n`);
  }
  console.log(`${source}: version ${version}, commit ${commit}.`);
  console.log(isTested ? `${CI_STATUS}: passed.` : `${CI_STATUS}: has not passed yet, so this run tests it.`);
}

/**
 * Whether CI has passed on exactly this commit, which also defines what CI is.
 * @param {string} commit
 */
async function hasPassed(commit) {
  const answer = /** @type {Statuses | null} */ (await call('GET', `/commits/${commit}/status?limit=50`));
  const found = answer?.statuses?.find(({ context }) => context === CI_STATUS);
  return found?.status === 'success';
}

/**
 * A variable that the workflow sets.
 * @param {string} name
 */
function needed(name) {
  const value = process.env[name];
  if (value === undefined || value === '') fail(`${name}: is not set. Run this in .gitea/workflows/release.yml.`);
  return value;
}

/**
 * One call of the forge's API, which is the same for releases on Gitea and GitHub. `null`: not found.
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body] - JSON, or a form
 * @returns {Promise<unknown>}
 */
async function call(method, path, body) {
  const response = await fetch(`${needed('API')}/repos/${needed('REPOSITORY')}${path}`, {
    method,
    redirect: 'error',
    headers: {
      authorization: `token ${needed('TOKEN')}`,
      ...(body instanceof globalThis.FormData ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: body instanceof globalThis.FormData ? body : JSON.stringify(body) }),
  });
  if (response.status === 404 && method === 'GET') return null;
  if (!response.ok) {
    fail(
      `${path}: the server answered ${response.status} to ${method}. Check that the job has contents: write, and re-run it.`,
    );
  }
  return await response.json();
}

/**
 * Attaches the missing files; existing ones must have the same bytes.
 * @param {Release} release
 * @param {ReadonlyMap<string, string>} files
 */
async function attach(release, files) {
  for (const [name, text] of files) {
    const there = release.assets?.find((asset) => asset.name === name);
    if (there === undefined) {
      const form = new globalThis.FormData();
      form.append('attachment', new Blob([text]), name);
      await call('POST', `/releases/${release.id}/assets?name=${name}`, form);
      console.log(`${name}: attached.`);
    } else if ((await textOf(there.browser_download_url)) !== text) {
      fail(
        `${name}: the release already has a different one. Find out who attached it, delete it, and run this again.`,
      );
    }
  }
}

/**
 * A file of the release. The token is only sent to the forge's own address.
 * @param {string} address
 */
async function textOf(address) {
  const isOwn = new URL(address).origin === new URL(needed('SERVER')).origin;
  const response = await fetch(address, {
    redirect: 'error',
    ...(isOwn ? { headers: { authorization: `token ${needed('TOKEN')}` } } : {}),
  });
  if (!response.ok) fail(`${address}: the server answered ${response.status}. Re-run this job.`);
  return await response.text();
}

/**
 * The tag of a major version only moves to its newest release: a fix of an older one must not move it back.
 * @param {string} tag
 * @param {string} moving
 */
function isNewest(tag, moving) {
  const all = git(['tag', '--list', `${moving}.*`, '--sort=-version:refname']).split('\n');
  return all.find((other) => TAG.test(other)) === tag;
}

/**
 * Runs git with the job's token, which is only in its environment.
 * @param {readonly string[]} words
 */
function gitAtServer(words) {
  const credentials = Buffer.from(`x-access-token:${needed('TOKEN')}`).toString('base64');
  return git(words, {
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${needed('SERVER')}/.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${credentials}`,
  });
}

/** @param {string} source */
async function publish(source) {
  const { tag, version, moving } = readTag(source);
  const sources = commitOf(source);
  // Since this run fetched the source, another one may have released a newer version, or the tag may have been moved.
  const repository = `${needed('SERVER')}/${needed('REPOSITORY')}`;
  const fetched = [source, `${moving}.*`].map((name) => `refs/tags/${name}:refs/tags/${name}`);
  gitAtServer(['fetch', '--quiet', '--force', repository, ...fetched]);
  if (commitOf(source) !== sources)
    fail(`${source}: no longer points to ${sources}. Move it back, or start a new run.`);

  const commit = await shippedCommit(sources, tag);
  const files = attachmentsOf(commit);
  const there = git(['for-each-ref', '--format=%(objectname)', `refs/tags/${tag}`]);
  if (there === '') {
    gitAtServer(['push', '--quiet', repository, `${commit}:refs/tags/${tag}`]);
    git(['update-ref', `refs/tags/${tag}`, commit]);
    console.log(`${tag}: now points to ${commit}, which has what runs of ${source}.`);
  } else if (there !== commit) {
    fail(
      `${tag}: points to ${there}, but ${source} makes ${commit}. A tag of a version never moves: raise the version.`,
    );
  }
  let release = /** @type {Release | null} */ (await call('GET', `/releases/tags/${tag}`));
  if (release === null) {
    const changes = changesOf(sources, version);
    if (changes === null) fail(`CHANGELOG.md: has no section for ${version}. Write it, and tag that commit.`);
    const notes = files.has('SHA256SUMS.sig') ? changes : `${changes}\n\nThis release is not signed.`;
    const wanted = { tag_name: tag, name: version, body: notes, draft: false, prerelease: false };
    release = /** @type {Release} */ (await call('POST', '/releases', wanted));
    console.log(`${tag}: released.`);
  } else console.log(`${tag}: is already released and was not changed.`);
  await attach(release, files);
  if (!files.has('SHA256SUMS.sig')) console.log(`::warning::${tag}: is not signed; that was accepted for this run.`);
  if (isNewest(tag, moving)) {
    gitAtServer(['push', '--quiet', '--force', repository, `${commit}:refs/tags/${moving}`]);
    console.log(`${moving}: now points to ${tag}.`);
  } else console.log(`${moving}: was not moved, because a newer release than ${tag} exists.`);
}

const [command, given = ''] = process.argv.slice(2);
const source = given.replace(/^refs\/tags\//u, '');
if (command === 'judge') await judge(source);
else if (command === 'publish') await publish(source);
else if (command === 'tree') console.log(await shippedCommit(commitOf(source), readTag(source).tag));
else fail(`${command ?? 'nothing'}: unknown command. Write judge SOURCE, publish SOURCE or tree SOURCE.`);
