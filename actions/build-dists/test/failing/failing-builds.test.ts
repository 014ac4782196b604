import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { buildCause, causeRemedy, findPythons, findUv, indexSettings } from '#python-env';
import { createRecordingHost, temporaryFolder } from '#testkit';
import { openFrontend } from '../../src/build-project.ts';
import { run } from '../../src/index.ts';
import { environmentOf, writeFailing } from './attempt.ts';
import { COMPILED_FAILURES } from './compiled-failures.ts';
import { EXPECTED, EXPECTED_WITH_BUILD } from './expected-causes.ts';
import type { FailingBuild } from './failing-build.ts';
import { OTHER_BACKEND_FAILURES } from './other-backend-failures.ts';
import { SETUPTOOLS_FAILURES } from './setuptools-failures.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const ALL = [...SETUPTOOLS_FAILURES, ...OTHER_BACKEND_FAILURES, ...COMPILED_FAILURES];
const BY_NAME = new Map(ALL.map((one) => [one.name, one]));

/** The folder that a recorded output shows in place of the one that it was recorded in. */
const WORK = '/tmp/work';

/** What is run really in `npm test`; `npm run proof` runs all. */
const A_FEW = ['setup-py-not-in-sdist'];

function failingBuild(name: string): FailingBuild {
  const found = BY_NAME.get(name);
  if (found === undefined) throw new Error(`there is no failing build ${name}`);
  return found;
}

describe.each([
  ['recorded', EXPECTED],
  ['recorded-with-build', EXPECTED_WITH_BUILD],
] as const)('the outputs in %s', (folder, expected) => {
  test.each([...expected])('%s', (name, kind, place, text, remedy) => {
    const [head = '', failed = '', ...output] = readFileSync(join(HERE, folder, `${name}.txt`), 'utf8').split('\n');
    const sdist = /^# failed: (?<stem>\S+)\.tar\.gz$/u.exec(failed)?.groups?.['stem'] ?? null;
    expect(head).toMatch(/^# (?:sdist|wheel) by (?:uv|build|repo-agent-actions) \S+, Python \S+$/u);
    const files = Object.keys(failingBuild(name).files);
    const ended = { output: output.join('\n'), timedOut: false, signal: null, exitCode: 2 };
    const cause = buildCause(ended, { files, folder: `${WORK}/commit/project`, sdistFolder: sdist });
    const shown = cause.line === null ? cause.file : `${cause.file ?? ''}:${String(cause.line)}`;
    expect([cause.kind, shown, cause.text, causeRemedy(cause)]).toEqual([kind, place, text, remedy]);
    // Neither the end of the frontend nor a folder that is gone says anything
    expect(cause.text).not.toMatch(/\/tmp\/|returned non-zero exit status|exit code|\.\.\.$/u);
  });
});

test('each failing build has a recorded output, of every usual back-end', () => {
  const recorded = readdirSync(join(HERE, 'recorded')).map((file) => file.replace(/\.txt$/u, ''));
  expect(recorded.toSorted()).toEqual(ALL.map(({ name }) => name).toSorted());
  expect(EXPECTED.map(([name]) => name).toSorted()).toEqual(recorded.toSorted());
  const backends = ALL.map(({ files }) => /^build-backend = "([\w.]+)"$/mu.exec(files['pyproject.toml'] ?? '')?.[1]);
  for (const one of [
    'setuptools.build_meta',
    'hatchling.build',
    'flit_core.buildapi',
    'pdm.backend',
    'poetry.core.masonry.api',
    'uv_build',
    'mesonpy',
    'scikit_build_core.build',
    'maturin',
  ])
    expect(backends.filter((backend) => backend === one).length).toBeGreaterThanOrEqual(5);
});

/** Versions and hashes of tools change. */
function masked(text: string): string {
  return text
    .replace(/\b[0-9a-f]{12}…/gu, '#')
    .replace(/\d[\w.]*/gu, '#')
    .replace(/\(it tried .*?\)/gu, '');
}

const real = process.env['PROOF'] === '1' ? ALL.map(({ name }) => name) : A_FEW;

test.each(real.filter((name) => failingBuild(name).early !== true))(
  'really: %s',
  async (name) => {
    const one = failingBuild(name);
    const folder = await temporaryFolder();
    try {
      const project = join(folder.path, 'the project');
      mkdirSync(project);
      writeFailing(one, project);
      const plain = createRecordingHost({ folder: folder.path });
      const host = { ...plain, environment: environmentOf(one, folder.path, plain.environment) };
      const buildConstraints = one.constraints === undefined ? null : join(folder.path, 'constraints.txt');
      if (buildConstraints !== null) writeFileSync(buildConstraints, one.constraints ?? '');
      const result = await run(
        {
          projectDir: project,
          packagesDir: join(project, 'dist'),
          clean: true,
          formats: ['sdist', 'wheel'],
          wheelFrom: 'sdist',
          normalizeSdist: false,
          buildConstraints,
          sourceDateEpoch: null,
          tag: null,
          tagPrefix: null,
          maximumWheelSize: null,
          maximumSdistSize: null,
        },
        host,
      );
      const [, , place, text, remedy] = EXPECTED.find(([expected]) => expected === name) ?? [];
      const { lacks } = one;
      const hint = lacks === undefined ? '' : `. ${lacks.hint}`;
      const subject = place ?? 'project-dir';
      expect(masked(result.failure ?? 'it builds').replace(/the (?:sdist|wheel) can't/u, "it can't")).toBe(
        masked(`${subject}: it can't be built: ${text ?? ''}${hint}. ${lacks?.remedy ?? remedy ?? ''}.`),
      );
    } finally {
      await folder.remove();
    }
  },
  600_000,
);

/** Records the outputs anew: `RECORD=. npx jest …`; `FRONTEND=build` for those without uv. */
const again = ALL.filter(({ name }) => new RegExp(process.env['RECORD'] ?? '$^', 'u').test(name));

if (again.length > 0) {
  test.each(again.map((one) => [one.name, one] as const))(
    'records %s',
    async (name, one) => {
      const folder = await temporaryFolder();
      const project = join(folder.path, 'commit/project');
      mkdirSync(project, { recursive: true });
      writeFailing(one, project);
      for (const path of Object.keys(one.ignored ?? {})) rmSync(join(project, path));
      const plain = createRecordingHost({ folder: folder.path });
      const host = { ...plain, environment: environmentOf(one, folder.path, plain.environment) };
      const pythons = await findPythons(host.environment);
      const python = pythons.find(({ minor }) => minor === (one.python ?? '3.13'));
      if (python === undefined) throw new Error(`this needs Python ${one.python ?? '3.13'}`);
      const hasUv = process.env['FRONTEND'] !== 'build';
      const uv = hasUv ? await findUv(host, await indexSettings(host.environment)) : null;
      const buildConstraints = one.constraints === undefined ? null : join(folder.path, 'constraints.txt');
      if (buildConstraints !== null) writeFileSync(buildConstraints, one.constraints ?? '');
      const variables = one.environment ?? {};
      const work = {
        folder: join(folder.path, 'work'),
        top: project,
        compiled: { files: Object.keys(one.files), requires: [] },
      };
      const options = { ...work, uv, python, buildConstraints, sourceDateEpoch: 1_700_000_000, variables, host };
      const frontend = await openFrontend(options);
      let step = { kind: 'sdist', source: project, outDir: join(folder.path, 'b/sdist') } as const as Parameters<
        typeof frontend.build
      >[0];
      try {
        const sdist = await frontend.build(step);
        step = { kind: 'wheel', source: sdist, outDir: join(folder.path, 'b/wheel') };
        await frontend.build(step);
        throw new Error(`${name} can be built`);
      } catch (error) {
        if (error instanceof Error && error.message.endsWith('can be built')) throw error;
      } finally {
        await frontend.close();
      }
      const output = plain.lines.findLast(({ kind }) => kind === 'debug')?.text ?? '';
      expect(output).not.toBe('');
      const target = join(HERE, hasUv ? 'recorded' : 'recorded-with-build');
      if (!existsSync(target)) mkdirSync(target);
      const failed = step.kind === 'wheel' ? step.source.slice(step.source.lastIndexOf('/') + 1) : 'the project';
      const head = `# ${step.kind} by ${frontend.name}, Python ${python.version}\n# failed: ${failed}\n`;
      writeFileSync(
        join(target, `${name}.txt`),
        `${head}${output.replaceAll(folder.path, WORK).replaceAll(homedir(), '/home/runner')}`,
      );
      await folder.remove();
    },
    600_000,
  );
}
