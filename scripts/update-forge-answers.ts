// Regenerates packages/forge/test/recorded/*.json (all but forgejo-recorded.json): what the forges themselves publish about
// their APIs, and answers of api.github.com that others recorded. Needs npm with its registry, and Go with its module
// proxy: `npm run update-forge-answers`. packages/forge/test/recorded/README.md says what is in them.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { ROOT } from './parts/root.ts';

const run = promisify(execFile);
const target = join(ROOT, 'packages', 'forge', 'test', 'recorded');

/** A package that is downloaded. */
interface Source {
  readonly name: string;
  readonly version: string;
}

/** A module of Go's proxy. */
interface GoModule extends Source {
  /** As `go.sum` has it; `null`: it is pinned elsewhere. */
  readonly sum: string | null;
}

const FIXTURES: Source = { name: '@octokit/fixtures', version: '23.1.2' };
const OPENAPI: Source = { name: '@octokit/openapi', version: '23.0.2' };
// The newest that the Go module proxy has of Forgejo itself: a commit between 9.0.3 and 10.0.0
const FORGEJO: GoModule = {
  name: 'codeberg.org/forgejo/forgejo',
  version: 'v1.21.0-rc0.0.20241219112042-456d05998231',
  sum: 'h1:4WZLTrLFz7xwr6WOa5aLhCQ9io09GTShFM6ujs4nxtA=',
};
const GITEA: GoModule = {
  name: 'code.gitea.io/gitea',
  version: 'v1.26.0',
  sum: null, // in the pins of the end-to-end tests
};

/** Which exchange to use: the first with this method, path and status, or the one after so many of them. */
type Wanted = readonly [name: string, method: string, path: RegExp, status: number, place?: number];

/** The recorded exchanges to use, by scenario. */
const RECORDED: Readonly<Record<string, readonly Wanted[]>> = {
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

async function npmPackage({ name, version }: Source, folder: string): Promise<string> {
  const { stdout } = await run('npm', ['pack', '--silent', '--pack-destination', folder, `${name}@${version}`], {
    cwd: folder,
  });
  const unpacked = await mkdtemp(join(folder, 'package-'));
  await run('tar', ['xzf', join(folder, stdout.trim().split('\n').at(-1) ?? ''), '-C', unpacked]);
  return join(unpacked, 'package');
}

async function goModule({ name, version, sum }: GoModule, folder: string): Promise<string> {
  await writeFile(join(folder, 'go.mod'), 'module answers\n');
  const { stdout } = await run('go', ['mod', 'download', '-json', `${name}@${version}`], { cwd: folder });
  const { Dir, Sum } = JSON.parse(stdout) as { readonly Dir: string; readonly Sum: string };
  if (sum !== null && Sum !== sum) throw new Error(`${name} ${version}: has the sum ${Sum}, not ${sum}.`);
  return Dir;
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

/** Headers about a connection, or about a body that another server sends. */
const NOT_KEPT = new Set(['connection', 'content-length', 'content-encoding', 'transfer-encoding', 'date']);

function headersOf(raw: readonly string[]): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (let at = 0; at < raw.length; at += 2) {
    const [name = '', value = ''] = [raw[at]?.toLowerCase(), raw[at + 1]];
    if (NOT_KEPT.has(name)) continue;
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return headers;
}

/** An exchange as nock recorded it. */
interface RecordedExchange {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly status: number;
  readonly response: unknown;
  readonly rawHeaders: readonly string[];
}

async function recorded(folder: string): Promise<Readonly<Record<string, Readonly<Record<string, unknown>>>>> {
  const scenarios: Record<string, Record<string, unknown>> = {};
  for (const [scenario, wanted] of Object.entries(RECORDED)) {
    const path = join(folder, 'scenarios', 'api.github.com', scenario, 'raw-fixture.json');
    const all = (await readJson(path)) as readonly RecordedExchange[];
    const exchanges: Record<string, unknown> = {};
    scenarios[scenario] = exchanges;
    for (const [name, method, pattern, status, place = 0] of wanted) {
      const found = all.filter((one) => one.method === method && pattern.test(one.path) && one.status === status)[
        place
      ];
      if (found === undefined) throw new Error(`${FIXTURES.name}: has no ${name} in ${scenario}.`);
      exchanges[name] = {
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

/** A part of a description, which may stand elsewhere. */
interface Reference {
  readonly $ref?: string;
}

/** What we read of a JSON Schema. */
interface Schema extends Reference {
  readonly type?: string | readonly string[];
  readonly nullable?: boolean;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

/** What we keep of one. */
interface PlainSchema {
  type: string;
  nullable?: true;
  enum?: readonly unknown[];
  required?: readonly string[];
  properties?: Readonly<Record<string, PlainSchema>>;
  items?: PlainSchema;
}

interface Parameter extends Reference {
  readonly name: string;
  readonly in: string;
  readonly schema?: Schema;
}

interface Content {
  readonly schema?: Schema;
  readonly examples?: Readonly<Record<string, Reference & { readonly value?: unknown }>>;
}

interface Response extends Reference {
  /** In Swagger 2. */
  readonly schema?: Schema;
  /** In OpenAPI 3. */
  readonly content?: Readonly<Record<string, Content>>;
}

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
  readonly responses: Readonly<Record<string, Response>>;
  readonly servers?: readonly { readonly url: string }[];
}

/** What we read of a description in Swagger 2 or OpenAPI 3. */
interface Description {
  readonly info: { readonly license: { readonly name: string } };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly servers?: readonly { readonly url: string }[];
}

/** Resolves a reference within one description. */
type Follow = <Part extends Reference>(node: Part) => Part;

/** A schema with its references resolved, as deep as our client reads; without descriptions. */
function plainSchema(schema: Schema, follow: Follow, depth: number): PlainSchema {
  const found = follow(schema);
  const variants = (found.anyOf ?? found.oneOf ?? []).map((one) => plainSchema(one, follow, depth));
  const variant = variants.find(({ type }) => type === 'object') ?? variants[0];
  if (variant !== undefined) return variant;
  const types = typeof found.type === 'string' ? [found.type] : (found.type ?? []);
  const type = types.find((one) => one !== 'null' || types.length === 1);
  const isNullable = found.nullable === true || (types.length > 1 && types.includes('null'));
  const shape: PlainSchema = {
    type: type ?? (found.properties === undefined ? 'any' : 'object'),
    ...(isNullable ? { nullable: true } : {}),
  };
  if (found.enum !== undefined) shape.enum = found.enum;
  if (depth === 0) return shape;
  const parts = [found, ...(found.allOf ?? []).map(follow)];
  const properties = Object.fromEntries(parts.flatMap((part) => Object.entries(part.properties ?? {})));
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
function schemaOf(status: string, schema: Schema | undefined, follow: Follow): { readonly schema?: PlainSchema } {
  return schema === undefined || !status.startsWith('2') ? {} : { schema: plainSchema(schema, follow, 2) };
}

function follower(description: Description): Follow {
  const follow = <Part extends Reference>(node: Part): Part => {
    if (node.$ref === undefined) return node;
    const [, ...names] = node.$ref.split('/');
    const target = names.reduce<unknown>(
      (at, name) => (at as Readonly<Record<string, unknown>>)[name.replaceAll('~1', '/')],
      description,
    );
    return follow(target as Part);
  };
  return follow;
}

/** An operation, by `GET /version`. */
function operationOf(description: Description, operation: string): Operation {
  const [method = '', path = ''] = operation.split(' ');
  const found = description.paths[path]?.[method.toLowerCase()];
  if (found === undefined) throw new Error(`${operation}: is not in the description.`);
  return found;
}

/** The operations of an OpenAPI 3 description, with their example answers. */
function githubOperations(description: Description): Readonly<Record<string, unknown>> {
  const follow = follower(description);
  return Object.fromEntries(
    GITHUB_OPERATIONS.map((operation) => {
      const told = operationOf(description, operation);
      const answers = Object.entries(told.responses).map(([status, given]): readonly [string, unknown] => {
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
            : { body: plainSchema(body['application/json'].schema ?? {}, follow, 2) }),
          ...(body !== undefined && body['application/json'] === undefined ? { bodyTypes: Object.keys(body) } : {}),
          server: told.servers?.[0]?.url ?? description.servers?.[0]?.url,
          answers: Object.fromEntries(answers),
        },
      ];
    }),
  );
}

/** The operations of a Swagger 2 description. */
function giteaOperations(description: Description): Readonly<Record<string, unknown>> {
  const follow = follower(description);
  return Object.fromEntries(
    GITEA_OPERATIONS.map((operation) => {
      const told = operationOf(description, operation);
      const parameters = (told.parameters ?? []).map(follow);
      const body = parameters.find((one) => one.in === 'body');
      const form = parameters.filter((one) => one.in === 'formData').map(({ name }) => name);
      const answers = Object.entries(told.responses).map(([status, given]): readonly [string, unknown] => {
        const { schema } = follow(given);
        return [status, schemaOf(status, schema, follow)];
      });
      return [
        operation,
        {
          query: parameters.filter((one) => one.in === 'query').map(({ name }) => name),
          ...(body === undefined ? {} : { body: plainSchema(body.schema ?? {}, follow, 2) }),
          ...(form.length === 0 ? {} : { form }),
          answers: Object.fromEntries(answers),
        },
      ];
    }),
  );
}

async function swagger(folder: string): Promise<Description> {
  const text = await readFile(join(folder, 'templates', 'swagger', 'v1_json.tmpl'), 'utf8');
  return JSON.parse(text.replace(/\{\{[^{}]*\}\}/gu, '')) as Description;
}

async function write(file: string, value: unknown): Promise<void> {
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
    operations: githubOperations((await readJson(join(openapi, 'generated', 'api.github.com.json'))) as Description),
  });
  for (const [file, module, what] of [
    ['forgejo-published.json', FORGEJO, "Forgejo's own description of its API"],
    ['gitea-published.json', GITEA, "Gitea's own description of its API"],
  ] as const) {
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
