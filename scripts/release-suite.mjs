// Releases this suite itself, in .gitea/workflows/release.yml. Needs nothing but Node and git: it runs with a token that
// may write, so no package of others is loaded.
//   judge TAG    whether the tag is what the sources say; writes the output `commit`
//   publish TAG  makes the release, with the tag's message as notes, then moves the tag of the major version
import { execFileSync } from 'node:child_process';
import { appendFileSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const TAG = /^v(?<version>(?<major>\d+)\.\d+\.\d+)$/u;

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
  if (process.env.GITHUB_OUTPUT !== undefined) appendFileSync(process.env.GITHUB_OUTPUT, `commit=${commit}\n`);
  console.log(`${tag}: version ${version}, commit ${commit}.`);
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

function pushMoving(tag, moving) {
  const server = needed('SERVER');
  const credentials = Buffer.from(`x-access-token:${needed('TOKEN')}`).toString('base64');
  git(
    [
      'push',
      '--quiet',
      '--force',
      `${server}/${needed('REPOSITORY')}`,
      `refs/tags/${tag}^{commit}:refs/tags/${moving}`,
    ],
    {
      GIT_TERMINAL_PROMPT: '0',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `http.${server}/.extraHeader`,
      GIT_CONFIG_VALUE_0: `Authorization: Basic ${credentials}`,
    },
  );
}

async function publish(tag) {
  const { version, moving } = readTag(tag);
  const there = await call('GET', `/releases/tags/${tag}`);
  if (there === null) {
    const notes = git(['tag', '--list', '--format=%(contents:subject)%0a%0a%(contents:body)', tag]).trim();
    await call('POST', '/releases', { tag_name: tag, name: version, body: notes, draft: false, prerelease: false });
    console.log(`${tag}: released.`);
  } else console.log(`${tag}: is released already, and stays as it is.`);
  if (isNewest(tag, moving)) {
    pushMoving(tag, moving);
    console.log(`${moving}: is on ${tag} now.`);
  } else console.log(`${moving}: stays, as there is a newer release than ${tag}.`);
}

const [command, tag = ''] = process.argv.slice(2);
if (command === 'judge') await judge(tag);
else if (command === 'publish') await publish(tag);
else fail(`${command ?? 'nothing'}: is no command. Write judge TAG or publish TAG.`);
