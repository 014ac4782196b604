import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createInputReader, inputVariable, withConfiguration, type ActionDefinition } from '#action-kit';
import { action as buildDists } from '#actions/build-dists';
import { ACTION_INPUTS as BUILD_INPUTS } from '#actions/build-dists/inputs';
import { action as createRelease } from '#actions/create-release';
import { action as publishIndex } from '#actions/publish-index';
import { action as releaseChecklist } from '#actions/release-checklist';
import { action as testProject } from '#actions/test-project';
import { action as twineCheck } from '#actions/twine-check';
import { action as validateMetadata } from '#actions/validate-metadata';
import { action as verifyInstall } from '#actions/verify-install';
import { action as publish } from '#publish';
import { ACTION_INPUTS as PUBLISH_INPUTS } from '#publish/inputs';
import { parseReleaseManifest, SETTINGS, type InputKind, type SettingValue } from '#release-model';
import { createRecordingHost, runBundle, temporaryFolder, type TemporaryFolder } from '#testkit';
import { writeRelease } from '#testkit/written-release';
import { readFile } from 'node:fs/promises';

jest.setTimeout(120_000);

const ACTIONS = [
  buildDists, createRelease, publishIndex, releaseChecklist, testProject, twineCheck, validateMetadata, verifyInstall,
]; // prettier-ignore

/** Settings whose value has a form of its own. */
const SAMPLES: Readonly<Record<string, SettingValue>> = {
  'audit-ignore': ['PYSEC-2018-28'],
  formats: ['sdist'],
  prerelease: 'true',
  'look-ahead': 'warn',
  checks: ['version'],
  'compare-with': 'https://packages.example/simple/',
};

/** A value that differs from the default. */
function sampleOf(key: string, kind: InputKind, fallback: string): SettingValue {
  const own = SAMPLES[key];
  if (own !== undefined) return own;
  switch (kind.type) {
    case 'boolean':
      return fallback !== 'true';
    case 'integer':
    case 'decimal':
      return Math.min(Number(fallback) + 1, kind.maximum ?? Infinity);
    case 'choice':
      return kind.allowed.find((word) => word !== fallback) ?? fallback;
    case 'text':
    case 'path':
      return 'some-text';
    case 'list':
    case 'lines':
    case 'paths':
      return [kind.allowed?.at(-1) ?? 'some-entry'];
  }
}

function tomlOf(values: Readonly<Record<string, SettingValue>>): string {
  const lines = Object.entries(values).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
  return `[tool.repo-agent-actions]\n${lines.join('\n')}\n`;
}

let scratch: TemporaryFolder;
let runs = 0;

beforeAll(async () => {
  scratch = await temporaryFolder();
});
afterAll(async () => {
  await scratch.remove();
});

/** A folder of its own with files. */
function folderWith(files: Readonly<Record<string, string>>): string {
  runs += 1;
  const folder = join(scratch.path, `run ${String(runs)}`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The inputs of an action as a runner would give them, with the configuration. */
async function read<Inputs>(
  definition: ActionDefinition<Inputs, never>,
  workspace: string,
  given: Readonly<Record<string, string>>,
): Promise<Inputs> {
  const environment = Object.fromEntries(Object.entries(given).map(([name, text]) => [inputVariable(name), text]));
  const reader = createInputReader({ environment, workspace, defaults: definition.defaults });
  const host = createRecordingHost({ folder: join(workspace, 'host') });
  return await withConfiguration(definition, { inputs: definition.readInputs(reader), reader }, host);
}

describe('every setting', () => {
  const defaults = new Map(PUBLISH_INPUTS.map(({ name, default: fallback }) => [name, fallback]));
  const rows = SETTINGS.filter(({ own }) => !own).map(({ key, kind, inputs }) => {
    const fallback = defaults.get(inputs['publish'] ?? '') ?? '';
    return { key, inputs, fallback, value: sampleOf(key, kind, fallback) };
  });

  test.each(ACTIONS.map((definition) => [definition.name, definition] as const))(
    'of %s comes from the configuration, and an input overrides it, with its default, too',
    async (name, definition) => {
      const any = definition as unknown as ActionDefinition<object, never>;
      // Its default is what the index says, which is this one
      const own = rows.filter(({ inputs, key }) => name in inputs && key !== 'profile');
      expect(own.length).toBeGreaterThan(0);
      const settings = Object.fromEntries(own.map(({ key, value }) => [key, value]));
      const project = folderWith({ 'pyproject.toml': `[project]\nname = "x"\nversion = "1"\n${tomlOf(settings)}` });
      const bare = folderWith({ 'pyproject.toml': '[project]\nname = "x"\nversion = "1"\n' });
      const manifests = await Promise.all(
        [settings, undefined].map(async (values) => {
          const { stored } = await writeRelease({
            packagesDir: join(project, values === undefined ? 'plain' : 'dist'),
            storeFolder: join(project, values === undefined ? 'plain-store' : 'store'),
            change: values === undefined ? {} : { settings: values },
          });
          return stored.path;
        }),
      );
      const base = (at: 0 | 1, folder: string): Readonly<Record<string, string>> => ({
        ...(any.settings === 'manifest' ? { manifest: manifests[at] ?? '' } : { 'project-dir': folder }),
        'packages-dir': 'dist',
        index: 'pypi',
        stage: 'auto',
        ...(name === 'verify-install' ? { imports: 'auto', scripts: 'auto' } : {}),
        ...(name === 'publish-index' ? { username: 'u', 'dry-run': 'true' } : {}),
        ...(name === 'create-release' ? { notes: 'n', draft: 'false' } : {}),
        ...(name === 'release-checklist' ? { 'look-ahead': 'auto' } : {}),
      });
      const plain = { ...(await read(any, bare, base(1, bare))) } as Record<string, unknown>;
      const configured = { ...(await read(any, project, base(0, project))) } as Record<string, unknown>;
      const differing = Object.keys(configured).filter(
        (field) => JSON.stringify(configured[field]) !== JSON.stringify(plain[field]),
      );
      // Where it is, is another folder
      const places = new Set(['projectDir', 'displayDir', 'packagesDir', 'manifest', 'isComparisonGiven']);
      expect(differing.filter((field) => !places.has(field))).toHaveLength(own.length);

      const explicit = Object.fromEntries(
        own.flatMap(({ inputs, fallback }) => (fallback === '' ? [] : [[inputs[name] ?? '', fallback]])),
      );
      const overridden = { ...(await read(any, project, { ...base(0, project), ...explicit })) } as Record<
        string,
        unknown
      >;
      const left = Object.keys(overridden).filter(
        // What auto builds depends on the files from elsewhere, which are still configured
        (field) =>
          !places.has(field) &&
          field !== 'formats' &&
          JSON.stringify(overridden[field]) !== JSON.stringify(plain[field]),
      );
      expect(left).toHaveLength(own.filter(({ fallback }) => fallback === '').length);
    },
  );

  test('reaches the stages of the umbrella under its own name', async () => {
    const settings = Object.fromEntries(rows.map(({ key, value }) => [key, value]));
    const project = folderWith({ 'pyproject.toml': `[project]\nname = "x"\nversion = "1"\n${tomlOf(settings)}` });
    const given = Object.fromEntries(
      PUBLISH_INPUTS.filter(({ isSetting }) => !isSetting).map(({ name, default: fallback }) => [name, fallback]),
    );
    const any = publish as unknown as ActionDefinition<Awaited<ReturnType<typeof publish.readInputs>>, never>;
    const inputs = await read(any, project, { ...given, 'dry-run': 'true' });
    expect(inputs.test).toMatchObject({ timeout: 3601, lock: 'some-text', commands: [['some-entry']] });
    expect(inputs.validate).toMatchObject({ strict: true, todoPaths: ['some-entry'] });
    expect(inputs.check).toMatchObject({ strict: false, twine: false });
    expect(inputs.build.buildConstraints).toBe(join(project, 'some-text'));
    expect(inputs.upload).toMatchObject({ parallel: 1, attempts: 6, existing: 'fail' });
    expect(inputs.verify).toMatchObject({ timeout: 601, sdist: true, extras: ['some-entry'] });
    expect(inputs.checklist).toMatchObject({ require: ['some-entry'], lookAhead: 'warn' });
    expect(inputs.release).toMatchObject({ title: 'some-text' });
    const refused = folderWith({
      'pyproject.toml': '[tool.repo-agent-actions]\n\ncommands = ["a && b"]\n',
      'setup.py': '',
    });
    await expect(read(any, refused, { ...given, 'dry-run': 'true' })).rejects.toThrow(
      new RegExp(`^${refused}/pyproject\\.toml:3, \\[tool\\.repo-agent-actions\\] commands: `, 'u'),
    );
  });
});

describe('lists', () => {
  const at = (toml: string): string =>
    folderWith({ 'pyproject.toml': `[project]\nname = "x"\nversion = "1"\n[tool.repo-agent-actions]\n${toml}\n` });
  const any = testProject as unknown as ActionDefinition<ReturnType<typeof testProject.readInputs>, never>;

  test('add to the default, and an input to what is configured, with {default}', async () => {
    const project = at('commands = ["{default}", "python -m doctest README.md"]');
    const base = { 'project-dir': '.' };
    expect((await read(any, project, base)).commands).toEqual(['{default}', ['python', '-m', 'doctest', 'README.md']]);
    expect((await read(any, project, { ...base, commands: 'a b\n{default}' })).commands).toEqual([
      ['a', 'b'],
      '{default}',
      ['python', '-m', 'doctest', 'README.md'],
    ]);
    expect((await read(any, project, { ...base, commands: 'a b' })).commands).toEqual([['a', 'b']]);
  });

  test('refuse a placeholder that is none, and {default} where nothing can be added', async () => {
    await expect(read(any, at('commands = ["{defaults}"]'), { 'project-dir': '.' })).rejects.toThrow(
      /pyproject\.toml:5, \[tool\.repo-agent-actions\] commands: '\{defaults\}' is unknown\. Write \{default\}/u,
    );
    await expect(read(any, at('python-versions = ["{default}"]'), { 'project-dir': '.' })).rejects.toThrow(
      /python-versions: takes no \{default\}/u,
    );
  });

  test('of decisions are joined: what the workflow accepts is accepted besides', async () => {
    const packagesDir = folderWith({});
    const { stored } = await writeRelease({
      packagesDir: join(packagesDir, 'dist'),
      storeFolder: join(packagesDir, 'store'),
      change: { settings: { accept: ['dependencies-audited'] } },
    });
    const checklist = releaseChecklist as unknown as ActionDefinition<
      ReturnType<typeof releaseChecklist.readInputs>,
      never
    >;
    const given = { manifest: stored.path, 'packages-dir': 'dist', accept: 'ci-passed' };
    expect((await read(checklist, packagesDir, given)).accept).toEqual(['dependencies-audited', 'ci-passed']);
  });
});

describe('the shipped actions', () => {
  const PROJECT = '[project]\nname = "sample-project"\nversion = "1.0"\n';

  test('take a setting, let an input overrule it, and name file, line and nearest name of a mistake', async () => {
    const run = async (toml: string, inputs: Readonly<Record<string, string>>): Promise<readonly string[]> => {
      const workspace = folderWith({ 'pyproject.toml': `${PROJECT}${toml}`, 'README.md': '# x\n', LICENSE: 'x\n' });
      const temp = join(workspace, '..', `temp ${String(runs)}`);
      return (await runBundle('validate-metadata', { workspace, runnerTemp: temp, inputs })).errors;
    };
    const required = '[tool.repo-agent-actions]\nrequired-fields = ["keywords"]\nchecks = ["metadata"]\n';
    const [configured, overruled, mistaken] = await Promise.all([
      run(required, {}),
      run(required, { 'required-fields': 'name' }),
      run('[tool.repo-agent-actions]\nrequird-files = ["x"]\n', {}),
    ]);
    expect(configured.join('\n')).toContain('has no keywords');
    expect(overruled.join('\n')).not.toContain('has no keywords');
    expect(mistaken).toEqual([
      expect.stringMatching(
        /pyproject\.toml:5, \[tool\.repo-agent-actions\] requird-files: is not a setting\. Did you mean required-files\? Rename or remove it\.$/u,
      ),
    ]);
  });

  test('hand settings of later stages on in the manifest, also of a project with setup.py', async () => {
    const workspace = folderWith({
      'setup.py':
        'from setuptools import setup\n\nsetup(name="sample-project", version="1.0", py_modules=["sample"])\n',
      'sample.py': '"""A sample."""\n',
      'pyproject.toml': '[tool.repo-agent-actions]\nverify-timeout = 77\nformats = ["sdist"]\ncheck-strict = false\n',
    });
    const runnerTemp = join(workspace, '..', `temp ${String(runs)}`);
    const build = await runBundle('build-dists', { workspace, runnerTemp, inputs: {} });
    expect(build.errors).toEqual([]);
    const path = build.outputs['manifest-path'] ?? '';
    const manifest = parseReleaseManifest(await readFile(path, 'utf8'), path);
    expect(manifest.files.map(({ kind }) => kind)).toEqual(['sdist']);
    expect(manifest.settings).toEqual({ 'verify-timeout': 77, 'check-strict': false });
    const verify = verifyInstall as unknown as ActionDefinition<ReturnType<typeof verifyInstall.readInputs>, never>;
    const given = { manifest: path, index: 'pypi', stage: 'auto', imports: 'auto', scripts: 'auto' };
    expect((await read(verify, workspace, given)).timeout).toBe(77);
  });

  test('say the default of each setting in the description of its input', () => {
    expect(BUILD_INPUTS.find(({ name }) => name === 'timeout')).toMatchObject({ default: '1800', isSetting: true });
  });
});
