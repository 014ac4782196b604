import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { toolEnvironment } from '#python-env';
import { startProcess } from '#process';
import { createRecordingHost, temporaryFolder, type TemporaryFolder } from '#testkit';
import { readCommandLine } from '../src/command-line.ts';
import { COMMANDS } from '../src/commands.ts';
import { findToken } from '../src/token.ts';

/** What twine itself makes of many cases, in one process: without a keyring, and without anyone to ask. */
const TWINE = `
import argparse, json, os, sys
from twine import settings, auth
auth.keyring = None
auth.Resolver.make_trusted_publishing_token = lambda self: None
machine = dict(os.environ)
def value(get):
    try:
        return get()
    except Exception:
        return None
for line in sys.stdin:
    case = json.loads(line)
    os.environ.clear()
    os.environ.update(machine)
    os.environ.update(case["environment"])
    words = ["--config-file", case["path"], "--non-interactive"]
    words += ["--repository", case["index"]] if case["index"] else []
    words += ["--username", case["username"]] if case["username"] else []
    try:
        parser = argparse.ArgumentParser()
        settings.Settings.register_argparse_arguments(parser)
        one = settings.Settings.from_argparse(parser.parse_args(words))
        told = {"repository": one.repository_config["repository"], "username": value(lambda: one.username), "password": value(lambda: one.password), "cert": one.cacert, "client": one.client_cert}
    except Exception as error:
        told = {"error": type(error).__name__}
    print(json.dumps(told), flush=True)
`;

interface Case {
  readonly path: string;
  /** `null`: a variable says it. */
  readonly index: string | null;
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

/** Upload URLs of a variable; twine reads no section for them. */
const URLS = [
  'https://corp.example/upload/',
  'https://elsewhere.example/upload/',
  'http://127.0.0.1:8080',
  'https://upload.pypi.org/legacy/',
];

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
    const named = pick(['corp', 'corp', 'other', 'pypi', 'testpypi', 'missing']);
    const place = pick([
      null,
      { TWINE_REPOSITORY: named },
      { TWINE_REPOSITORY_URL: pick(URLS) },
      { TWINE_REPOSITORY: named, TWINE_REPOSITORY_URL: pick(URLS) },
    ]);
    const index = place === null ? named : null;
    const username = pick([null, null, 'user-of-option']);
    cases.push({ path, index, username, environment: { ...environment, ...place } });
  }
  const told = await askTwine(cases);
  const differing: unknown[] = [];
  for (const [at, one] of cases.entries()) {
    const theirs = told[at] ?? {};
    const ours = await askUs(one);
    // Twine doesn't know TestPyPI where index-servers doesn't list it
    if (theirs.error !== undefined && (await indexOf(one)) === 'testpypi') continue;
    if (JSON.stringify(inCommon(one, theirs)) !== JSON.stringify(inCommon(one, ours, theirs)))
      differing.push({ one, theirs, ours });
  }
  expect(differing).toEqual([]);
});

/** The index as our command line reads it. */
async function indexOf({ index, environment }: Case): Promise<string> {
  const command = await COMMANDS.find(({ name }) => name === 'upload')?.load();
  if (command === undefined) throw new Error('there is no upload');
  const words = ['dist', ...(index === null ? [] : ['--index', index])];
  return readCommandLine(command, words, { environment, folder: '/' }).environment['INPUT_INDEX'] ?? '';
}

/** What both say: twine would ask for what it lacks. PyPI's own address is known to us by its name. */
function inCommon(one: Case, said: Told, other: Told = said): unknown {
  if (said.error !== undefined) return 'error';
  const { environment } = one;
  if (environment['TWINE_REPOSITORY_URL'] !== undefined) {
    // We also read the section of that address, which twine doesn't
    return {
      repository: said.repository,
      username: one.username === null && environment['TWINE_USERNAME'] === undefined ? null : said.username,
      password: environment['TWINE_PASSWORD'] === undefined ? null : said.password,
      cert: environment['TWINE_CERT'] === undefined ? null : said.cert,
    };
  }
  const index = one.index ?? environment['TWINE_REPOSITORY'] ?? '';
  const isPublic = index === 'pypi' || index === 'testpypi';
  return {
    repository: isPublic ? index : said.repository,
    username: other.username === null ? null : said.username,
    password: other.password === null ? null : said.password,
    cert: said.cert,
    client: said.client,
  };
}

async function askUs(one: Case): Promise<Told> {
  const { path, username, environment } = one;
  const index = await indexOf(one);
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
    if (String(error).includes('no token for')) return await withoutPassword(one, index);
    return { error: String(error) };
  }
}

/** PyPI without a token is refused, where twine would ask. */
async function withoutPassword({ path, username, environment }: Case, index: string): Promise<Told> {
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
