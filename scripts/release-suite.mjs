// Releases this suite itself, in .gitea/workflows/release.yml. Needs nothing but Node and git: it runs with a token that
// may write, so no package of others is loaded.
//   judge TAG    whether the tag is what the sources say; writes the outputs `commit`, and `tested`: whether CI passed on it
//   publish TAG  makes the release, with the tag's message as notes, then moves the tag of the major version
import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const TAG = /^v(?<version>(?<major>\d+)\.\d+\.\d+)$/u;

/** The status that Gitea gives a commit for the job of .gitea/workflows/ci.yml. Not that of a pull request: its run is of a
 * commit that somebody without the right to write may have made. */
const CI_STATUS = 'CI / test (push)';

function git(words, env = {}) {
  return execFileSync('git', words, { cwd: process.cwd(), encoding: 'utf8', env: { ...process.env, ...env } }).trim();
}

function fail(sentence) {
  console.error(`::error::${sentence}`);
  process.exit(1);
}

/** Whatever of the sources says a version, which all have to say the same. */
function versionsInSources() {
  const suite = readFileSync(join(ROOT, 'packages/release-model/src/suite-version.ts'), 'utf8');
  return {
    'package.json': JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version,
    'packages/release-model/src/suite-version.ts': /SUITE_VERSION = '([^']+)'/u.exec(suite)?.[1] ?? 'none',
  };
}

function readTag(tag) {
  const groups = TAG.exec(tag)?.groups;
  if (groups === undefined) fail(`${tag}: is no tag of a release. Tag it like v1.2.3.`);
  return { tag, version: groups.version, moving: `v${groups.major}` };
}

async function judge(tag) {
  const { version, moving } = readTag(tag);
  for (const [file, said] of Object.entries(versionsInSources())) {
    if (said !== version)
      fail(`${file}: says ${said}, the tag says ${version}. Raise the version, commit, and tag that commit.`);
  }
  const { REF } = await import('./parts/workflow-home.mjs');
  if (REF !== moving)
    fail(
      `scripts/parts/workflow-home.mjs: templates use ${REF}, this is ${moving}. Change REF, run npm run build, commit, and tag that commit.`,
    );
  if (git(['cat-file', '-t', `refs/tags/${tag}`]) !== 'tag') {
    fail(`${tag}: is a lightweight tag, and its message would be the notes. Make it with git tag -a.`);
  }
  const commit = git(['rev-parse', `refs/tags/${tag}^{commit}`]);
  const isTested = await hasPassed(commit);
  if (process.env.GITHUB_OUTPUT !== undefined) {
    appendFileSync(process.env.GITHUB_OUTPUT, `commit=${commit}\ntested=${isTested}\n`);
  }
  console.log(`${tag}: version ${version}, commit ${commit}.`);
  console.log(
    isTested ? `${CI_STATUS}: passed on it.` : `${CI_STATUS}: has not passed on it (yet), so this run tests it.`,
  );
}

/** Whether CI has passed on this very commit: the commit says what CI is. */
async function hasPassed(commit) {
  const answer = await call('GET', `/commits/${commit}/status?limit=50`);
  const found = answer?.statuses?.find(({ context }) => context === CI_STATUS);
  return found?.status === 'success';
}

function needed(name) {
  const value = process.env[name];
  if (value === undefined || value === '') fail(`${name}: is not set. Run this in .gitea/workflows/release.yml.`);
  return value;
}

/** One call of the forge's API; Gitea and GitHub have the same for releases. `null`: there is none. */
async function call(method, path, body) {
  const response = await fetch(`${needed('API')}/repos/${needed('REPOSITORY')}${path}`, {
    method,
    redirect: 'error',
    headers: { authorization: `token ${needed('TOKEN')}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (response.status === 404 && method === 'GET') return null;
  if (!response.ok) {
    fail(
      `${path}: the server answered ${response.status} to ${method}. Look whether the job has contents: write, and re-run it.`,
    );
  }
  return await response.json();
}

/** The tag of a major version moves on to its newest release only: a mended old one must not take it back. */
function isNewest(tag, moving) {
  const all = git(['tag', '--list', `${moving}.*`, '--sort=-version:refname']).split('\n');
  return all.find((other) => TAG.test(other)) === tag;
}

/** git with the job's token, which it finds in its environment alone. */
function gitAtServer(words) {
  const credentials = Buffer.from(`x-access-token:${needed('TOKEN')}`).toString('base64');
  return git(words, {
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${needed('SERVER')}/.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${credentials}`,
  });
}

async function publish(tag) {
  const { version, moving } = readTag(tag);
  const commitOf = () => git(['rev-parse', `refs/tags/${tag}^{commit}`]);
  const commit = commitOf();
  // Since this run fetched the source another one may have released a newer version, or somebody moved this tag.
  const repository = `${needed('SERVER')}/${needed('REPOSITORY')}`;
  gitAtServer(['fetch', '--quiet', '--force', repository, `refs/tags/${moving}.*:refs/tags/${moving}.*`]);
  if (commitOf() !== commit) fail(`${tag}: is no longer on ${commit}. Put it back, or start a new run.`);

  const there = await call('GET', `/releases/tags/${tag}`);
  if (there === null) {
    const notes = git(['tag', '--list', '--format=%(contents:subject)%0a%0a%(contents:body)', tag]).trim();
    await call('POST', '/releases', { tag_name: tag, name: version, body: notes, draft: false, prerelease: false });
    console.log(`${tag}: released.`);
  } else console.log(`${tag}: is released already, and stays as it is.`);
  if (isNewest(tag, moving)) {
    gitAtServer(['push', '--quiet', '--force', repository, `${commit}:refs/tags/${moving}`]);
    console.log(`${moving}: is on ${tag} now.`);
  } else console.log(`${moving}: stays, as there is a newer release than ${tag}.`);
}

const [command, tag = ''] = process.argv.slice(2);
if (command === 'judge') await judge(tag);
else if (command === 'publish') await publish(tag);
else fail(`${command ?? 'nothing'}: is no command. Write judge TAG or publish TAG.`);
