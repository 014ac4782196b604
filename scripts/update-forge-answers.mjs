// Regenerates packages/forge/test/recorded/*.json (all but forgejo-recorded.json): what the forges themselves publish about
// their APIs, and answers of api.github.com that others recorded. Needs npm with its registry, and Go with its module
// proxy: `node scripts/update-forge-answers.mjs`. packages/forge/test/recorded/README.md says what is in them.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { format, resolveConfig } from 'prettier';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const target = join(root, 'packages', 'forge', 'test', 'recorded');

const FIXTURES = { name: '@octokit/fixtures', version: '23.1.2' };
const OPENAPI = { name: '@octokit/openapi', version: '23.0.2' };
// The newest that the Go module proxy has of Forgejo itself: a commit between 9.0.3 and 10.0.0
const FORGEJO = {
  name: 'codeberg.org/forgejo/forgejo',
  version: 'v1.21.0-rc0.0.20241219112042-456d05998231',
  sum: 'h1:4WZLTrLFz7xwr6WOa5aLhCQ9io09GTShFM6ujs4nxtA=',
};
const GITEA = {
  name: 'code.gitea.io/gitea',
  version: 'v1.26.0',
  sum: null, // in the pins of the end-to-end tests
};

/** The recorded exchanges to use, by scenario: the first with this method, path and status. */
const RECORDED = {
  'release-assets': [
    ['release-made', 'post', /\/releases$/u, 201],
    ['release-by-tag', 'get', /\/releases\/tags\//u, 200],
    ['asset-attached', 'post', /\/assets\?/u, 201],
    ['assets-listed', 'get', /\/releases\/\d+\/assets$/u, 200],
    ['asset', 'get', /\/releases\/assets\/\d+$/u, 200],
    ['asset-removed', 'delete', /\/releases\/assets\/\d+$/u, 204],
  ],
  'release-assets-conflict': [
    ['release-by-tag', 'get', /\/releases\/tags\//u, 200],
    ['asset-attached', 'post', /\/assets\?/u, 201],
    ['asset-already-there', 'post', /\/assets\?/u, 422],
    ['assets-listed', 'get', /\/releases\/\d+\/assets$/u, 200],
    ['asset-removed', 'delete', /\/releases\/assets\/\d+$/u, 204],
    ['asset-attached-again', 'post', /\/assets\?/u, 201, 1],
  ],
  'git-refs': [
    ['ref-made', 'post', /\/git\/refs$/u, 201],
    ['refs', 'get', /\/git\/refs\/$/u, 200, 1],
  ],
  'rename-repository': [
    ['moved-read', 'get', /^\/repos\//u, 301],
    ['moved-change', 'patch', /^\/repos\//u, 307],
  ],
  'paginate-issues': [
    // As the recording client created it: GitHub answers so whenever it is asked
    ['repository', 'post', /^\/orgs\/[^/]+\/repos$/u, 201],
    ['issue-made', 'post', /\/issues$/u, 201],
    ['issues-page-1', 'get', /per_page=3$/u, 200],
    ['issues-page-2', 'get', /&page=2$/u, 200],
    ['issues-page-3', 'get', /&page=3$/u, 200],
    ['issues-page-4', 'get', /&page=4$/u, 200],
    ['issues-page-5', 'get', /&page=5$/u, 200],
  ],
  'get-archive': [['redirect-to-a-store', 'get', /\/tarball\/main$/u, 302]],
  'branch-protection': [['not-there', 'get', /\/protection$/u, 404]],
  errors: [['unprocessable', 'post', /\/labels$/u, 422]],
};

/** The requests of packages/forge to GitHub. */
const GITHUB_OPERATIONS = [
  'GET /repos/{owner}/{repo}/git/ref/{ref}',
  'GET /repos/{owner}/{repo}/git/tags/{tag_sha}',
  'POST /repos/{owner}/{repo}/git/tags',
  'POST /repos/{owner}/{repo}/git/refs',
  'GET /repos/{owner}/{repo}/releases',
  'POST /repos/{owner}/{repo}/releases',
  'PATCH /repos/{owner}/{repo}/releases/{release_id}',
  'GET /repos/{owner}/{repo}/releases/{release_id}/assets',
  'POST /repos/{owner}/{repo}/releases/{release_id}/assets',
  'GET /repos/{owner}/{repo}/releases/assets/{asset_id}',
  'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'GET /user',
  'GET /repos/{owner}/{repo}',
];

/** Its example is long, and there is a recorded answer. */
const RECORDED_INSTEAD = 'GET /repos/{owner}/{repo}';

/** The requests of packages/forge to Gitea and Forgejo. */
const GITEA_OPERATIONS = [
  'GET /version',
  'GET /user',
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/tags/{tag}',
  'POST /repos/{owner}/{repo}/tags',
  'GET /repos/{owner}/{repo}/releases',
  'GET /repos/{owner}/{repo}/releases/tags/{tag}',
  'POST /repos/{owner}/{repo}/releases',
  'PATCH /repos/{owner}/{repo}/releases/{id}',
  'GET /repos/{owner}/{repo}/releases/{id}/assets',
  'POST /repos/{owner}/{repo}/releases/{id}/assets',
  'DELETE /repos/{owner}/{repo}/releases/{id}/assets/{attachment_id}',
  'GET /repos/{owner}/{repo}/actions/secrets',
  'PUT /repos/{owner}/{repo}/actions/secrets/{secretname}',
  'GET /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues',
  'PATCH /repos/{owner}/{repo}/issues/{index}',
  'POST /repos/{owner}/{repo}/issues/{index}/comments',
];

async function npmPackage({ name, version }, folder) {
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', folder, `${name}@${version}`], {
    cwd: folder,
  });
  const unpacked = await mkdtemp(join(folder, 'package-'));
  await run('tar', ['xzf', join(folder, stdout.trim().split('\n').at(-1)), '-C', unpacked]);
  return join(unpacked, 'package');
}

async function goModule({ name, version, sum }, folder) {
  await writeFile(join(folder, 'go.mod'), 'module answers\n');
  const { stdout } = await run('go', ['mod', 'download', '-json', `${name}@${version}`], { cwd: folder });
  const { Dir, Sum } = JSON.parse(stdout);
  if (sum !== null && Sum !== sum) throw new Error(`${name} ${version}: has the sum ${Sum}, not ${sum}.`);
  return Dir;
}

async function readJson(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}

/** Headers about a connection, or about a body that another server sends. */
const NOT_KEPT = new Set(['connection', 'content-length', 'content-encoding', 'transfer-encoding', 'date']);

function headersOf(raw) {
  const headers = {};
  for (let at = 0; at < raw.length; at += 2) {
    const name = raw[at].toLowerCase();
    if (NOT_KEPT.has(name)) continue;
    headers[name] = headers[name] === undefined ? raw[at + 1] : `${headers[name]}, ${raw[at + 1]}`;
  }
  return headers;
}

async function recorded(folder) {
  const scenarios = {};
  for (const [scenario, wanted] of Object.entries(RECORDED)) {
    const all = await readJson(join(folder, 'scenarios', 'api.github.com', scenario, 'raw-fixture.json'));
    scenarios[scenario] = {};
    for (const [name, method, path, status, place = 0] of wanted) {
      const found = all.filter((one) => one.method === method && path.test(one.path) && one.status === status)[place];
      if (found === undefined) throw new Error(`${FIXTURES.name}: has no ${name} in ${scenario}.`);
      scenarios[scenario][name] = {
        request: { method: method.toUpperCase(), path: found.path, ...(found.body === '' ? {} : { body: found.body }) },
        status: found.status,
        headers: headersOf(found.rawHeaders),
        body: found.response === '' ? null : found.response,
      };
    }
  }
  return scenarios;
}

/** The parts of an answer to look into. */
const LOOKED_INTO = new Set(['object', 'commit', 'user']);

/** A schema with its references resolved, as deep as our client reads; without descriptions. */
function plainSchema(schema, follow, depth) {
  const found = follow(schema);
  const variants = (found.anyOf ?? found.oneOf ?? []).map((one) => plainSchema(one, follow, depth));
  if (variants.length > 0) return variants.find(({ type }) => type === 'object') ?? variants[0];
  const type = Array.isArray(found.type) ? found.type.find((one) => one !== 'null') : found.type;
  const isNullable = found.nullable === true || (Array.isArray(found.type) && found.type.includes('null'));
  const shape = {
    type: type ?? (found.properties === undefined ? 'any' : 'object'),
    ...(isNullable ? { nullable: true } : {}),
  };
  if (found.enum !== undefined) shape.enum = found.enum;
  if (depth === 0) return shape;
  const parts = [found, ...(found.allOf ?? []).map(follow)];
  const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {}));
  if (Object.keys(properties).length > 0) {
    shape.type = 'object';
    shape.required = parts.flatMap((part) => part.required ?? []);
    shape.properties = Object.fromEntries(
      Object.entries(properties).map(([name, one]) => [
        name,
        plainSchema(one, follow, LOOKED_INTO.has(name) ? depth - 1 : 0),
      ]),
    );
  }
  if (found.items !== undefined) shape.items = plainSchema(found.items, follow, depth);
  return shape;
}

/** Only the status of refusals is kept: our client shows their messages unchanged. */
function schemaOf(status, schema, follow) {
  return schema === undefined || !status.startsWith('2') ? {} : { schema: plainSchema(schema, follow, 2) };
}

function follower(description) {
  const follow = (node) => {
    if (node?.$ref === undefined) return node ?? {};
    const [, ...names] = node.$ref.split('/');
    return follow(names.reduce((at, name) => at[name.replaceAll('~1', '/')], description));
  };
  return follow;
}

/** The operations of an OpenAPI 3 description, with their example answers. */
function githubOperations(description) {
  const follow = follower(description);
  return Object.fromEntries(
    GITHUB_OPERATIONS.map((operation) => {
      const [method, path] = operation.split(' ');
      const told = description.paths[path][method.toLowerCase()];
      const answers = Object.entries(told.responses).map(([status, given]) => {
        const content = follow(given).content?.['application/json'];
        const example = operation === RECORDED_INSTEAD ? undefined : Object.values(content?.examples ?? {})[0];
        return [
          status,
          {
            ...schemaOf(status, content?.schema, follow),
            ...(example === undefined ? {} : { example: follow(example).value }),
          },
        ];
      });
      const body = told.requestBody?.content;
      return [
        operation,
        {
          query: (told.parameters ?? [])
            .map(follow)
            .filter((one) => one.in === 'query')
            .map(({ name }) => name),
          ...(body?.['application/json'] === undefined
            ? {}
            : { body: plainSchema(body['application/json'].schema, follow, 2) }),
          ...(body !== undefined && body['application/json'] === undefined ? { bodyTypes: Object.keys(body) } : {}),
          server: told.servers?.[0]?.url ?? description.servers[0].url,
          answers: Object.fromEntries(answers),
        },
      ];
    }),
  );
}

/** The operations of a Swagger 2 description. */
function giteaOperations(description) {
  const follow = follower(description);
  return Object.fromEntries(
    GITEA_OPERATIONS.map((operation) => {
      const [method, path] = operation.split(' ');
      const told = description.paths[path][method.toLowerCase()];
      const parameters = (told.parameters ?? []).map(follow);
      const body = parameters.find((one) => one.in === 'body');
      const form = parameters.filter((one) => one.in === 'formData').map(({ name }) => name);
      const answers = Object.entries(told.responses).map(([status, given]) => {
        const { schema } = follow(given);
        return [status, schemaOf(status, schema, follow)];
      });
      return [
        operation,
        {
          query: parameters.filter((one) => one.in === 'query').map(({ name }) => name),
          ...(body === undefined ? {} : { body: plainSchema(body.schema, follow, 2) }),
          ...(form.length === 0 ? {} : { form }),
          answers: Object.fromEntries(answers),
        },
      ];
    }),
  );
}

async function swagger(folder) {
  const text = await readFile(join(folder, 'templates', 'swagger', 'v1_json.tmpl'), 'utf8');
  return JSON.parse(text.replace(/\{\{[^{}]*\}\}/gu, ''));
}

async function write(file, value) {
  const path = join(target, file);
  const options = { ...(await resolveConfig(path)), filepath: path };
  await writeFile(path, await format(JSON.stringify(value), options));
  console.log(`${file}: written`);
}

const folder = await mkdtemp(join(tmpdir(), 'forge-answers-'));
try {
  const fixtures = await npmPackage(FIXTURES, folder);
  await write('github-recorded.json', {
    source: {
      package: FIXTURES.name,
      version: FIXTURES.version,
      licence: 'MIT, Copyright (c) GitHub',
      what: 'answers recorded from api.github.com',
    },
    scenarios: await recorded(fixtures),
  });
  const openapi = await npmPackage(OPENAPI, folder);
  await write('github-published.json', {
    source: {
      package: OPENAPI.name,
      version: OPENAPI.version,
      licence: 'MIT, Copyright (c) Octokit contributors',
      what: "GitHub's OpenAPI description with its example answers",
    },
    operations: githubOperations(await readJson(join(openapi, 'generated', 'api.github.com.json'))),
  });
  for (const [file, module, what] of [
    ['forgejo-published.json', FORGEJO, "Forgejo's own description of its API"],
    ['gitea-published.json', GITEA, "Gitea's own description of its API"],
  ]) {
    const description = await swagger(await goModule(module, folder));
    const { name, version } = module;
    await write(file, {
      source: {
        package: name,
        version,
        licence: `${description.info.license.name} (info.license of the description)`,
        what,
      },
      operations: giteaOperations(description),
    });
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
