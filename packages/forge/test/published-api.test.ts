import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { temporaryFolder, type TemporaryFolder } from '#testkit';
import { openForge, openForgeIssues, openRepositorySecrets, type Forge, type RestTarget } from '../src/index.ts';
import {
  assetSchema,
  giteaTagSchema,
  issueSchema,
  issueSettingsSchema,
  releaseSchema,
  userSchema,
  versionSchema,
} from '../src/forge-answers.ts';
import { body, fastTiming, listen, type Loopback } from '#testkit/loopback';
import { readPublished, type PublishedApi, type PublishedOperation, type PublishedSchema } from './recorded-answers.ts';

const TOKEN = 'published-token-0123456789abcdef';
const GIT_ID = 'c0ffee'.padEnd(40, '0');
/** Of a release that the server answers 404 for, so that the list is asked. */
const UNKNOWN_TAG = 'v0.0.0-unknown';

/** Gitea describes a tag's id as a string; what the string is, its documentation says. */
const TEXTS: Readonly<Record<string, string>> = { sha: GIT_ID, id: GIT_ID };
/** A repository with issues of its own. */
const TRUE: ReadonlySet<string> = new Set(['has_issues']);
const LEFT_OUT: ReadonlySet<string> = new Set(['external_tracker']);

/** A value of a published shape, with everything that the description says is there; nothing else is. */
function sample(schema: PublishedSchema, name = ''): unknown {
  if (schema.enum !== undefined) return schema.enum[0];
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([key]) => !LEFT_OUT.has(key))
          .map(([key, one]) => [key, one.type === 'string' ? (TEXTS[key] ?? sample(one, key)) : sample(one, key)]),
      );
    case 'array':
      return schema.items === undefined ? [] : [sample(schema.items)];
    case 'integer':
    case 'number':
      return 7;
    case 'boolean':
      return TRUE.has(name);
    case 'string':
      return `a ${name}`;
    default:
      return null;
  }
}

function typeOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' ? 'integer' : typeof value;
}

interface PublishedServer extends Loopback {
  /** Requests that the description doesn't know so. */
  readonly problems: readonly string[];
  /** The operations that were asked for. */
  readonly used: ReadonlySet<string>;
}

function judgeBody(operation: string, told: PublishedOperation, text: string): readonly string[] {
  const fields = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const properties = told.body?.properties ?? {};
  return [
    ...Object.entries(fields)
      .filter(([name, value]) => properties[name]?.type !== typeOf(value) && properties[name]?.type !== 'any')
      .map(
        ([name, value]) => `${operation}: ${name} is ${typeOf(value)}, not ${properties[name]?.type ?? 'there at all'}`,
      ),
    ...Object.entries(fields)
      .filter(([name, value]) => properties[name]?.enum?.includes(value) === false)
      .map(([name]) => `${operation}: ${name} is none of its values`),
    ...(told.body?.required ?? []).filter((name) => !(name in fields)).map((name) => `${operation}: lacks ${name}`),
  ];
}

/** A server of nothing but a description: each answer holds exactly what that says. */
async function serve(api: PublishedApi): Promise<PublishedServer> {
  const problems: string[] = [];
  const used = new Set<string>();
  const operations = Object.entries(api.operations).map(([operation, told]) => {
    const [method = '', template = ''] = operation.split(' ');
    const path = template
      .replace('{ref}', '{+}')
      .replaceAll(/\{\+\}/gu, '.+')
      .replaceAll(/\{[^{}]+\}/gu, '[^/]+');
    return { operation, method, told, path: new RegExp(`^${path}$`, 'u') };
  });
  const server = await listen(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://x');
    const path = url.pathname.replace(/^\/api\/(?:v3|v1|uploads)(?=\/)/u, '');
    const { method = '' } = request;
    const bytes = await body(request);
    const found = operations.find((one) => one.method === method && one.path.test(path));
    if (found === undefined) {
      problems.push(`${method} ${path}: there is no such operation`);
      response.writeHead(501).end();
      return;
    }
    const { operation, told } = found;
    used.add(operation);
    for (const name of url.searchParams.keys()) {
      // Pages of assets are asked for on every server; where they aren't known, all of them come at once
      const isPage = name === 'page' || name === 'limit';
      if (!told.query.includes(name) && !isPage) problems.push(`${operation}: knows no ?${name}`);
    }
    const type = request.headers['content-type'] ?? '';
    if (type === 'application/json') problems.push(...judgeBody(operation, told, bytes.toString('utf8')));
    const [, field] = /name="([^"]*)"/u.exec(bytes.toString('latin1')) ?? [];
    if (type.startsWith('multipart/') && told.form?.includes(field ?? '') !== true) {
      problems.push(`${operation}: knows no form field ${field ?? ''}`);
    }
    if (path.endsWith(UNKNOWN_TAG)) {
      response.writeHead(404).end('{}');
      return;
    }
    const [status = '500', answer] = Object.entries(told.answers).find(([code]) => /^2/u.test(code)) ?? [];
    response.writeHead(Number(status), { 'content-type': 'application/json' });
    response.end(answer?.schema === undefined ? '' : JSON.stringify(sample(answer.schema)));
  });
  return { ...server, problems, used };
}

let folder: TemporaryFolder;
const servers: Loopback[] = [];
beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  await folder.remove();
});

/** Everything that a forge is asked for, once. */
async function askEverything(forge: Forge): Promise<void> {
  const fields = { tag: 'v1', commit: GIT_ID, title: 'One', notes: '', draft: true, prerelease: false };
  expect(await forge.tag('v1')).toMatchObject({ commit: GIT_ID });
  await forge.createTag({ name: 'v1', commit: GIT_ID, message: 'One' });
  await forge.releasesOf('v1');
  await forge.releasesOf(UNKNOWN_TAG);
  const release = await forge.createRelease(fields);
  expect(release).toEqual({
    id: 7,
    tag: 'a tag_name',
    title: 'a name',
    notes: 'a body',
    draft: false,
    prerelease: false,
    url: 'a html_url',
  });
  expect(await forge.updateRelease(release.id, fields)).toEqual(release);
  const path = join(folder.path, 'x.whl');
  await writeFile(path, 'data');
  await forge.attach(release, {
    name: 'x.whl',
    path,
    size: 4,
    sha256: createHash('sha256').update('data').digest('hex'),
  });
  const [asset] = await forge.assets(release);
  expect(asset).toMatchObject({ id: 7, name: 'a name', size: 7, url: 'a browser_download_url', isWhole: true });
  if (asset !== undefined) await forge.removeAsset(release, asset);
}

async function askWhatGithubHasNot(target: RestTarget, forge: Forge): Promise<void> {
  expect(await forge.describe()).toContain('a version');
  const secrets = openRepositorySecrets(target, 'o/r');
  expect(await secrets.names()).toEqual(['a name']);
  await secrets.set('NAME', 'value-0123456789');
}

/** What our client reads of an answer. */
interface ReadAnswer {
  readonly operation: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Fields that only the other kind of server has. */
  readonly elsewhere: readonly string[];
}

const RELEASE: ReadAnswer = {
  operation: 'POST /repos/{owner}/{repo}/releases',
  fields: releaseSchema.entries,
  elsewhere: [],
};
const ISSUE: ReadAnswer = {
  operation: 'POST /repos/{owner}/{repo}/issues',
  fields: issueSchema.entries,
  elsewhere: [],
};
const USER: ReadAnswer = { operation: 'GET /user', fields: userSchema.entries, elsewhere: [] };
const asset = (id: string, elsewhere: string): ReadAnswer => ({
  operation: `POST /repos/{owner}/{repo}/releases/{${id}}/assets`,
  fields: assetSchema.entries,
  elsewhere: [elsewhere],
});
const repository = (elsewhere: readonly string[]): ReadAnswer => ({
  operation: 'GET /repos/{owner}/{repo}',
  fields: issueSettingsSchema.entries,
  elsewhere,
});
const TAG = { operation: 'GET /repos/{owner}/{repo}/tags/{tag}', fields: giteaTagSchema.entries, elsewhere: [] };
const VERSION = { operation: 'GET /version', fields: versionSchema.entries, elsewhere: [] };

const READ: Readonly<Record<'github' | 'gitea', readonly ReadAnswer[]>> = {
  github: [RELEASE, asset('release_id', 'uuid'), ISSUE, USER, repository(['external_tracker'])],
  gitea: [RELEASE, asset('id', 'state'), ISSUE, USER, repository([]), TAG, VERSION],
};

describe.each(['github', 'gitea', 'forgejo'] as const)("our requests and %s's own description of its API", (kind) => {
  const api = readPublished(kind);
  const isGithub = kind === 'github';

  test('agree: every operation, parameter, field and type that is used is there', async () => {
    const server = await serve(api);
    servers.push(server);
    const target = {
      apiUrl: `${server.origin}/api/${isGithub ? 'v3' : 'v1'}`,
      token: TOKEN,
      environment: {},
      timing: fastTiming(),
    };
    const forge = openForge(target, 'o/r');
    await askEverything(forge);
    const issues = openForgeIssues(target, 'o/r');
    await issues.list('open');
    const issue = await issues.create({ title: 'One', body: 'Two' });
    expect(issue).toMatchObject({ number: 7, title: 'a title', body: 'a body', author: 'a login', url: 'a html_url' });
    await issues.update(7, { title: 'One', body: 'Two', isOpen: false });
    await issues.comment(7, 'Three');
    await issues.isOurs(issue);
    if (!isGithub) await askWhatGithubHasNot(target, forge);
    expect(server.problems).toEqual([]);
    // The bytes of GitHub's assets are no JSON; the test of recorded answers reads them
    const others = Object.keys(api.operations).filter((operation) => !server.used.has(operation));
    const ofTagObjects = 'GET /repos/{owner}/{repo}/git/tags/{tag_sha}';
    expect(others).toEqual(isGithub ? [ofTagObjects, 'GET /repos/{owner}/{repo}/releases/assets/{asset_id}'] : []);
  });

  test('name every field that is read', () => {
    for (const { operation, fields, elsewhere } of READ[isGithub ? 'github' : 'gitea']) {
      const answers = Object.entries(api.operations[operation]?.answers ?? {});
      const [, answer] = answers.find(([status]) => status.startsWith('2')) ?? [];
      const properties = Object.keys(answer?.schema?.properties ?? {});
      expect(Object.keys(fields).filter((name) => !properties.includes(name))).toEqual(elsewhere);
    }
  });
});

test('GitHub tells a release in a list as it tells it alone', () => {
  const { operations } = readPublished('github');
  const listed = operations['GET /repos/{owner}/{repo}/releases']?.answers['200']?.schema?.items;
  expect(listed).toEqual(operations['POST /repos/{owner}/{repo}/releases']?.answers['201']?.schema);
});
