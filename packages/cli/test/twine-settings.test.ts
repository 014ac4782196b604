import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { toolEnvironment } from '#python-env';
import { startProcess } from '#process';
import { createRecordingHost, temporaryFolder, type TemporaryFolder } from '#testkit';
import { findToken } from '../src/token.ts';

/** What twine itself makes of many cases, in one process: without a keyring, and without anyone to ask. */
const TWINE = `
import json, sys
from twine import settings, auth
auth.keyring = None
auth.Resolver.make_trusted_publishing_token = lambda self: None
def value(get):
    try:
        return get()
    except Exception:
        return None
for line in sys.stdin:
    case = json.loads(line)
    env = case["environment"]
    try:
        one = settings.Settings(config_file=case["path"], repository_name=env.get("TWINE_REPOSITORY", case["index"]), repository_url=case["url"],
            username=case["username"] or env.get("TWINE_USERNAME"), password=env.get("TWINE_PASSWORD"), cacert=env.get("TWINE_CERT"), non_interactive=True)
        told = {"repository": one.repository_config["repository"], "username": value(lambda: one.username), "password": value(lambda: one.password), "cert": one.cacert, "client": one.client_cert}
    except Exception as error:
        told = {"error": type(error).__name__}
    print(json.dumps(told), flush=True)
`;

interface Case {
  readonly path: string;
  readonly index: string;
  readonly url: string | null;
  readonly username: string | null;
  readonly environment: Readonly<Record<string, string>>;
}

interface Told {
  readonly error?: string;
  readonly repository?: string;
  readonly username?: string | null;
  readonly password?: string | null;
  readonly cert?: string | null;
  readonly client?: string | null;
}

const COUNT = process.env['PROOF'] === '1' ? 2_000 : 150;

let scratch: TemporaryFolder;
beforeAll(async () => {
  scratch = await temporaryFolder();
});
afterAll(() => scratch.remove());

/** Numbers that look random and are the same in every run of a seed. */
function generator(seed: number): <T>(choices: readonly T[]) => T {
  let state = seed;
  return (choices) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return choices[Math.floor((state / 2 ** 32) * choices.length)] as (typeof choices)[number];
  };
}

function pypircText(pick: ReturnType<typeof generator>): string {
  const maybe = (line: string): string => pick(['', line]);
  const section = (name: string, repository: string): string =>
    [
      `[${name}]`,
      repository,
      maybe(`username${pick([' = ', ': ', '='])}user-of-${name}`),
      maybe(`password = word-of-${name}%x`),
      maybe(`ca_cert = /certs/${name}.pem`),
      maybe(`client_cert: /keys/${name}.pem`),
    ].join('\n');
  return [
    maybe(
      `[distutils]\nindex-servers =\n  corp\n${pick(['  pypi\n', ''])}${pick(['  testpypi\n', ''])}${pick(['  other\n', ''])}`,
    ),
    maybe('[server-login]\nusername = user-of-all\npassword = word-of-all'),
    maybe('[DEFAULT]\nusername = user-of-default'),
    pick([section('corp', 'repository = https://corp.example/upload/'), section('corp', ''), '']),
    pick([section('pypi', ''), '']),
    pick([section('testpypi', 'repository = https://test.pypi.org/legacy/'), section('testpypi', ''), '']),
    pick([section('other', 'repository = http://127.0.0.1:8080'), '']),
  ].join('\n');
}

test(`who uploads, and where to, is what twine's own settings say: ${COUNT} cases`, async () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  process.stderr.write(`twine-settings: SEED=${seed}\n`);
  const pick = generator(seed);
  const cases: Case[] = [];
  for (let at = 0; at < COUNT; at += 1) {
    const path = join(scratch.path, `pypirc-${at}`);
    await writeFile(path, pypircText(pick));
    await chmod(path, 0o600);
    const environment = Object.fromEntries(
      (
        [
          ['TWINE_USERNAME', 'user-of-twine'],
          ['TWINE_PASSWORD', 'word-of-twine'],
          ['TWINE_CERT', '/certs/twine.pem'],
        ] as const
      ).filter(() => pick([true, false])),
    );
    const index = pick(['corp', 'corp', 'other', 'pypi', 'testpypi', 'missing']);
    cases.push({ path, index, url: null, username: pick([null, null, 'user-of-option']), environment });
  }
  const told = await askTwine(cases);
  const differing: unknown[] = [];
  for (const [at, one] of cases.entries()) {
    const theirs = told[at] ?? {};
    const ours = await askUs(one);
    // Twine doesn't know TestPyPI where index-servers doesn't list it
    if (theirs.error !== undefined && one.index === 'testpypi') continue;
    if (JSON.stringify(inCommon(one, theirs)) !== JSON.stringify(inCommon(one, ours, theirs)))
      differing.push({ one, theirs, ours });
  }
  expect(differing).toEqual([]);
});

/** What both say: twine would ask for what it lacks. PyPI's own address is known to us by its name. */
function inCommon(one: Case, said: Told, other: Told = said): unknown {
  if (said.error !== undefined) return 'error';
  const isPublic = one.index === 'pypi' || one.index === 'testpypi';
  return {
    repository: isPublic ? one.index : said.repository,
    username: other.username === null ? null : said.username,
    password: other.password === null ? null : said.password,
    cert: said.cert,
    client: said.client,
  };
}

async function askUs({ path, index, username, environment }: Case): Promise<Told> {
  try {
    const found = await findToken({
      environment,
      input: new PassThrough(),
      prompt: new PassThrough(),
      isNeeded: true,
      index,
      username,
      pypirc: { path, isRequired: true },
      folder: '/',
      signal: new AbortController().signal,
    });
    const certificate = (variable: string): string | null =>
      found.certificates.find((one) => one.variable === variable)?.path ?? null;
    return {
      repository: found.index,
      username: username ?? found.username,
      password: found.token === '' ? null : found.token,
      cert: environment['TWINE_CERT'] ?? certificate('TWINE_CERT'),
      client: certificate('SSL_CLIENT_CERT'),
    };
  } catch (error) {
    if (String(error).includes('no token for'))
      return await withoutPassword({ path, index, username, environment, url: null });
    return { error: String(error) };
  }
}

/** PyPI without a token is refused, where twine would ask. */
async function withoutPassword({ path, index, username, environment }: Case): Promise<Told> {
  const found = await findToken({
    environment,
    input: new PassThrough(),
    prompt: new PassThrough(),
    isNeeded: false,
    index,
    username: null,
    pypirc: { path, isRequired: true },
    folder: '/',
    signal: new AbortController().signal,
  });
  const certificate = (variable: string): string | null =>
    found.certificates.find((one) => one.variable === variable)?.path ?? null;
  return {
    repository: index,
    username: username ?? environment['TWINE_USERNAME'] ?? '__token__',
    password: null,
    cert: environment['TWINE_CERT'] ?? certificate('TWINE_CERT'),
    client: certificate('SSL_CLIENT_CERT'),
  };
}

async function askTwine(cases: readonly Case[]): Promise<readonly Told[]> {
  const host = createRecordingHost({ folder: scratch.path });
  const { python, environment } = await toolEnvironment('twine', host);
  const lines: string[] = [];
  const started = await startProcess({
    file: python,
    args: ['-c', TWINE],
    cwd: scratch.path,
    env: environment,
    signal: host.signal,
    input: cases.map((one) => `${JSON.stringify(one)}\n`).join(''),
    onLine: (line, stream) => {
      if (stream === 'stdout' && line.startsWith('{')) lines.push(line);
    },
  });
  await started.exited;
  return lines.map((line) => JSON.parse(line) as Told);
}
