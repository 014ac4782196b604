import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { REPOSITORY, runBundle, suiteSources, temporaryFolder, type TemporaryFolder } from '#testkit';
import { parse } from 'yaml';

const SUITE = join(REPOSITORY, 'dist/suite');

const ACTIONS = [
  'build-dists',
  'create-release',
  'hand-over',
  'preflight',
  'publish',
  'publish-index',
  'rehearse',
  'release-checklist',
  'report-failure',
  'test-project',
  'try-dists',
  'twine-check',
  'validate-metadata',
  'verify-install',
];

/**
 * Bytes; 1000-based. What any start reads of dist/suite, all files together. These starts end with a refused input, so this
 * has the code that leaves a note of it, too.
 */
const LARGEST_START = 175_000;

/** What a refused input needs nothing of, by words that stand in its code and nowhere else. */
const HEAVY: readonly (readonly [name: string, words: string])[] = [
  ['valibot', 'kind: "schema"'],
  ['yauzl', 'End of central directory record signature not found'],
  ['tar-stream', 'Invalid tar header'],
  ['htmlparser2', 'onattribname'],
  ['https-proxy-agent', 'https-proxy-agent'],
  ['undici, the HTTP client of @actions/http-client', 'undici.globalDispatcher'],
  ['@actions/tool-cache', 'isExplicit: '],
  ['@actions/exec', "Parameter 'commandLine' cannot be null or empty."],
  ['smol-toml', 'Invalid TOML document'],
  ['release-report', '<!doctype html>'],
  ['release-store', 'async function guardStore'],
  ["the index's tables in server-profiles", 'Framework :: '],
  ['the grammar of python-standards', 'SPDX'],
];

/**
 * Without `node:net`, which Node itself loads for a standard output that is a pipe, and `node:worker_threads`, which comes
 * with the inspector that every entry closes.
 */
const HEAVY_BUILTINS = /^node:(?:_?https?(?:_\w+)?|_?tls(?:_\w+)?|child_process|zlib|dns)$/u;

interface Coverage {
  readonly result: readonly { readonly url: string }[];
}

/** What a run of Node has loaded, which it tells in the coverage files that it wrote to `folder`. */
function loadedIn(folder: string): readonly string[] {
  const files = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Coverage);
  return files.flatMap(({ result }) => result.map(({ url }) => url));
}

function suiteFiles(loaded: readonly string[]): readonly string[] {
  const suite = pathToFileURL(SUITE).href;
  return loaded.filter((url) => url.startsWith(`${suite}/`)).map((url) => readFileSync(fileURLToPath(url), 'utf8'));
}

function expectLight(loaded: readonly string[]): void {
  const files = suiteFiles(loaded);
  expect(files.length).toBeGreaterThanOrEqual(2);
  const heavy = HEAVY.filter(([, words]) => files.some((text) => text.includes(words))).map(([name]) => name);
  expect(heavy).toEqual([]);
  expect(loaded.filter((url) => HEAVY_BUILTINS.test(url))).toEqual([]);
  expect(files.reduce((sum, text) => sum + Buffer.byteLength(text), 0)).toBeLessThan(LARGEST_START);
}

/** Inputs that an action must refuse, beside its defaults: tokens, nonsense for a boolean, else nothing for a text. */
function refusedInputs(action: string): { readonly given: Readonly<Record<string, string>>; readonly bad: string } {
  const path = join(REPOSITORY, action === 'publish' ? 'publish' : `actions/${action}`, 'action.yml');
  const { inputs } = parse(readFileSync(path, 'utf8')) as {
    inputs: Record<string, { default?: string | number | boolean }>;
  };
  const defaults = Object.entries(inputs).map(([name, input]) => [name, String(input.default ?? '')] as const);
  const tokens = defaults
    .filter(([name]) => /token|password/u.test(name))
    .map(([name]) => [name, 'token-of-nobody'] as const);
  const [boolean] = defaults.find(([, value]) => value === 'true' || value === 'false') ?? [];
  const [text = ''] = defaults.find(([, value]) => value !== '') ?? [];
  const bad = boolean ?? text;
  return { given: { ...Object.fromEntries(tokens), [bad]: boolean === undefined ? '' : 'nonsense' }, bad };
}

describe('the start of every action', () => {
  let folder: TemporaryFolder;

  beforeAll(async () => {
    folder = await temporaryFolder();
  });
  afterAll(async () => {
    await folder.remove();
  });

  test.each(ACTIONS)('%s refuses an input without reading the code of its work', async (action) => {
    const { given, bad } = refusedInputs(action);
    const workspace = join(folder.path, action, 'workspace');
    const coverage = join(folder.path, action, 'coverage');
    await mkdir(workspace, { recursive: true });
    const run = await runBundle(action, {
      workspace,
      runnerTemp: join(folder.path, action, 'temp'),
      inputs: given,
      environment: { NODE_V8_COVERAGE: coverage },
    });
    expect(run.errors).toEqual([expect.stringContaining(`${bad}: `)]);
    expectLight(loadedIn(coverage));
  });

  test('the command line tells its version without reading any command', () => {
    const coverage = join(folder.path, 'cli');
    const { stdout } = spawnSync(process.execPath, [join(REPOSITORY, 'dist/cli/index.js'), '--version'], {
      env: { NODE_V8_COVERAGE: coverage },
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/^repo-agent-actions \d/u);
    expectLight(loadedIn(coverage));
  });

  test('the words by which heavy code is known are still in the suite', () => {
    const texts = readdirSync(SUITE).map((name) => readFileSync(join(SUITE, name), 'utf8'));
    expect(HEAVY.filter(([, words]) => !texts.some((text) => text.includes(words))).map(([name]) => name)).toEqual([]);
    // Megabytes, which GitHub's client of artifacts brings: once, in no start, and not where code of a project runs
    expect(texts.filter((text) => text.includes('undici.globalDispatcher'))).toHaveLength(1);
  });
});

describe('the suite', () => {
  test('names no folder of the machine that built it', () => {
    for (const name of readdirSync(SUITE)) {
      expect(readFileSync(join(SUITE, name), 'utf8')).not.toContain(REPOSITORY);
    }
  });

  // Code of the project runs as the same user and could write over dist/: what is read after it could be its own.
  test('reads code of its own late only where all of it can be read before code of the project runs', () => {
    const later = suiteSources().flatMap((path) => {
      const text = readFileSync(join(REPOSITORY, path), 'utf8').replace(
        /(?:lazyModule|lazyRun)\(\(\) => import\(/gu,
        '',
      );
      return /\bimport\((?!'node:)/u.test(text) ? [path] : [];
    });
    const beforeAnyWork = [
      'packages/action-kit/src/start-action.ts',
      'packages/cli/src/commands.ts',
      'packages/cli/src/main.ts',
    ];
    const runsNoCodeOfTheProject = ['packages/artifacts/src/github-artifact-store.ts'];
    expect(later.sort()).toEqual([...beforeAnyWork, ...runsNoCodeOfTheProject].sort());
  });
});
