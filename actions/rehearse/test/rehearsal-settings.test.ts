import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createInputReader, inputVariable } from '#action-kit';
import type { Python } from '#python-env';
import type { InputKind, ProjectFacts, SettingValues } from '#release-model';
import { ACTION_INPUTS as PUBLISH_INPUTS } from '#publish/inputs';
import { createRecordingHost, temporaryFolder, type TemporaryFolder } from '#testkit';
import { ACTION_INPUTS } from '../src/generated/inputs.ts';
import { SETTINGS } from '../src/generated/settings.ts';
import { readInputs } from '../src/inputs.ts';
import { rehearsalSettings, type RehearsalSettings } from '../src/rehearsal-settings.ts';

const HOME = 'https://gitea.example/o/suite';
const FACTS = { name: 'x', requiresPython: '>=3.9', classifiers: [] } as unknown as ProjectFacts;
const PYTHONS = ['3.11.7', '3.12.1'].map(
  (version): Python => ({ path: `/python${version}`, version, minor: version.slice(0, 4), source: 'PATH' }) as Python,
);

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(async () => {
  await folder.remove();
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder.path, path)), { recursive: true });
  writeFileSync(join(folder.path, path), text);
}

async function settle(
  given: Readonly<Record<string, string>> = {},
  project = '.',
  own: SettingValues = {},
): Promise<RehearsalSettings> {
  const environment = Object.fromEntries(
    ACTION_INPUTS.map(({ name, default: fallback }) => [inputVariable(name), given[name] ?? fallback]),
  );
  const inputs = readInputs(createInputReader({ environment, workspace: folder.path }));
  const host = createRecordingHost({ folder: join(folder.path, 'host') });
  return await rehearsalSettings(
    { ...inputs, projectDir: join(folder.path, project) },
    { facts: FACTS, config: { minimumCoverage: 80, tagPrefix: 'r', settings: own } },
    { pythons: PYTHONS, isSet: (name) => name === 'HERE' },
    host,
  );
}

const ON = "on: { push: { tags: ['v*'] }, workflow_dispatch: { inputs: { accept: { default: '' } } } }";

describe('whose rules apply: those of the index that the release is for, which is never the one on this machine', () => {
  const step = (what: string, inputs: string): string =>
    `${ON}\nenv: { INDEX: gitea }\njobs: { release: { steps: [{ uses: '${HOME}/${what}@v1', with: { ${inputs} } }] } }`;

  test.each<[what: string, workflow: string | null, given: string, own: string, profile: string]>([
    ['nobody says an index', null, '', '', 'pypi'],
    ['a workflow without an index', step('publish', 'tag-prefix: v'), '', '', 'pypi'],
    ['the index of the umbrella', step('publish', 'index: gitea'), '', '', 'gitea'],
    ['an address', step('publish', 'index: https://devpi.example/root/x'), '', '', 'generic'],
    ['a variable', step('actions/twine-check', "index: '${{ env.INDEX }}'"), '', '', 'gitea'],
    ['what only the server knows', step('publish', "index: '${{ vars.INDEX }}'"), '', '', 'pypi'],
    ['the test index, which comes first', step('actions/publish-index', 'index: testpypi'), '', '', 'pypi'],
    ['the profile of the workflow', step('publish', 'index: gitea, profile: generic'), '', '', 'generic'],
    ['auto in the workflow', step('publish', 'index: gitea, profile: auto'), '', '', 'gitea'],
    ['an option', step('publish', 'index: gitea'), 'pypi', 'generic', 'pypi'],
    // The stages read the configuration themselves
    ['the configuration', step('publish', 'index: gitea'), '', 'generic', ''],
    ['auto in the configuration', step('publish', 'index: gitea'), '', 'auto', 'gitea'],
  ])('%s', async (_what, workflow, given, own, profile) => {
    if (workflow !== null) write('.gitea/workflows/release.yml', workflow);
    const settings = await settle(given === '' ? {} : { profile: given }, '.', own === '' ? {} : { profile: own });
    expect(settings.profile).toBe(profile);
  });
});

/** A workflow as the templates write it: settings in `env`, which the steps name. */
const SEPARATE = `${ON}
env: { PROJECT_DIR: '.', TAG_PREFIX: 'release-', PYTHON_VERSIONS: '3.12', ACCEPT: 'team-approval', AUDIT_IGNORE: '' }
jobs:
  preflight:
    steps: [{ uses: '${HOME}/actions/preflight@v1', with: { project-dir: '\${{ env.PROJECT_DIR }}', tag: '\${{ inputs.tag }}' } }]
  validate:
    steps: [{ uses: '${HOME}/actions/validate-metadata@v1', with: { project-dir: '\${{ env.PROJECT_DIR }}', tag: '\${{ needs.preflight.outputs.tag }}', tag-prefix: '\${{ env.TAG_PREFIX }}', ignore: 'todo' } }]
  test:
    steps:
      - uses: ${HOME}/actions/test-project@v1
        with:
          project-dir: \${{ env.PROJECT_DIR }}
          python-versions: \${{ env.PYTHON_VERSIONS }}
          install: |
            extra:dev
            group:test
          commands: python -m pytest -q
          minimum-coverage: 55.5
          target-coverage: \${{ vars.TARGET }}
  verify-test:
    steps: [{ uses: '${HOME}/actions/verify-install@v1', with: { python-versions: '3.11', audit: 'false', extras: none } }]
  upload:
    steps: [{ uses: '${HOME}/actions/release-checklist@v1', with: { accept: '\${{ inputs.accept || env.ACCEPT }}' } }]
`;

describe('a rehearsal takes its settings', () => {
  test('from the installed workflow, and says from where', async () => {
    write('.gitea/workflows/pypi-publish.yml', SEPARATE);
    const { inputs, lines, notes } = await settle();
    expect(inputs).toEqual({
      'tag-prefix': 'release-',
      'validate-ignore': 'todo',
      'python-versions': '3.12',
      install: 'extra:dev\ngroup:test',
      commands: 'python -m pytest -q',
      'minimum-coverage': '55.5',
      extras: 'none',
      accept: 'team-approval',
    });
    expect(lines).toContain('python-versions: 3.12 (.gitea/workflows/pypi-publish.yml, PYTHON_VERSIONS)');
    expect(lines).toContain('install: extra:dev, group:test (.gitea/workflows/pypi-publish.yml, job test)');
    expect(lines).toContain('minimum-coverage, tag-prefix (pyproject.toml, [tool.repo-agent-actions])');
    expect(notes).toEqual([
      '.gitea/workflows/pypi-publish.yml: target-coverage is ${{ vars.TARGET }}, which only the server can evaluate. It is not used.',
      '.gitea/workflows/pypi-publish.yml, job verify-test: python-versions is 3.11 there. That of .gitea/workflows/pypi-publish.yml, PYTHON_VERSIONS is used.',
    ]);
  });

  test('from what was given rather than from the workflow', async () => {
    write('.gitea/workflows/pypi-publish.yml', SEPARATE);
    const given = {
      'python-versions': 'auto',
      install: 'auto',
      commands: 'pytest',
      'minimum-coverage': '0',
      accept: 'code-review',
      formats: 'sdist',
      'wheels-from': 'wheels, more/*.whl',
    };
    const { inputs, lines } = await settle(given);
    expect(inputs).toMatchObject({ ...given, 'wheels-from': `${folder.path}/wheels\n${folder.path}/more/*.whl` });
    expect(inputs['tag-prefix']).toBe('release-');
    expect(lines).toContain('install: auto (given)');
  });

  test.each<[string, string, Record<string, string>]>([
    [
      'one step',
      `${ON}\njobs: { publish: { steps: [{ uses: '${HOME}/publish@v1', with: { check-strict: 'false', pypi-token: x, index: 'https://elsewhere', stages: check, formats: sdist, dry-run: 'true' } }] } }`,
      { 'check-strict': 'false', formats: 'sdist' },
    ],
    [
      'a call of the reusable workflow',
      `${ON}\njobs: { publish: { uses: '${HOME}/.gitea/workflows/publish.yml@v1', with: { accept: '\${{ inputs.accept }}', audit-ignore: CVE-2026-1, test-index: devpi } } }`,
      { 'audit-ignore': 'CVE-2026-1' },
    ],
    [
      'the workflow that rehearses',
      `on: [push]\njobs: { r: { steps: [{ uses: '${HOME}/actions/rehearse@v1', with: { audit: 'false', version: '9', install: 'extra:ci' } }] } }`,
      { audit: 'false', install: 'extra:ci' },
    ],
    [
      'other actions',
      `${ON}\njobs: { t: { steps: [{ uses: actions/setup-python@v5, with: { formats: sdist } }] } }`,
      {},
    ],
    [
      'nothing but its defaults',
      `${ON}\njobs: { t: { steps: [{ uses: '${HOME}/actions/test-project@v1', with: { install: auto } }] } }`,
      {},
    ],
  ])('from %s', async (_, text, expected) => {
    write('.forgejo/workflows/any.yaml', text);
    const { inputs } = await settle();
    expect(inputs).toEqual(expected);
  });

  test('from the workflow that rehearses before that which releases', async () => {
    write('.gitea/workflows/a.yml', SEPARATE);
    write(
      '.gitea/workflows/z.yml',
      `on: [push]\njobs: { r: { steps: [{ uses: '${HOME}/actions/rehearse@v1', with: { commands: pytest -x } }] } }`,
    );
    const { inputs } = await settle();
    expect(inputs).toMatchObject({ commands: 'pytest -x', 'minimum-coverage': '55.5' });
  });

  test('of its own package, where there are several', async () => {
    const jobs = ['a', 'b'].map(
      (name) =>
        `  ${name}: { uses: '${HOME}/.gitea/workflows/publish.yml@v1', with: { project-dir: packages/${name}/, tag-prefix: ${name}-v } }`,
    );
    write('.git/HEAD', 'ref: refs/heads/main\n');
    write('.git/objects/x', '');
    write('.git/refs/x', '');
    write('.gitea/workflows/pypi-publish.yml', `${ON}\njobs:\n${jobs.join('\n')}\n`);
    write('packages/b/pyproject.toml', '');
    write('packages/c/pyproject.toml', '');
    expect((await settle({}, 'packages/b')).inputs).toEqual({ 'tag-prefix': 'b-v' });
    expect((await settle({}, 'packages/c')).inputs).toEqual({});
  });
});

describe('what a workflow names and this machine lacks', () => {
  const building = (given: string): string =>
    `${ON}\njobs: { build: { steps: [{ uses: '${HOME}/actions/build-dists@v1', with: { ${given} } }] } }`;

  test('is left out: artifacts of a run, of which the sdist is left', async () => {
    write('.gitea/workflows/p.yml', building("wheels-from: 'artifact:wheels-*'"));
    const { inputs, notes } = await settle();
    expect(inputs).toEqual({ formats: 'sdist' });
    expect(notes).toEqual([
      '.gitea/workflows/p.yml, job build: wheels-from is artifact:wheels-*, which is not here, so the sdist is rehearsed alone. To rehearse with such files, name them with wheels-from.',
    ]);
    expect((await settle({ formats: 'sdist,wheel' })).inputs).toEqual({ formats: 'sdist,wheel' });
  });

  test('is taken where it is here: a folder of wheels', async () => {
    write('.gitea/workflows/p.yml', building("wheels-from: 'wheelhouse, other', formats: none"));
    write('wheelhouse/x.whl', '');
    const { inputs, notes } = await settle();
    expect(inputs).toEqual({ formats: 'none', 'wheels-from': join(folder.path, 'wheelhouse') });
    expect(notes[0]).toContain('wheels-from is other, which is not here. ');
  });

  test.each([
    [
      "python-versions: '3.11, 3.13'",
      { 'python-versions': '3.11, 3.13', 'allow-missing-python': 'true' },
      /Python 3\.13 isn't installed here/u,
    ],
    ["python-versions: '3.13'", {}, /none of the Pythons 3\.13 can be used here/u],
    [
      "environment-variables: 'HERE, THERE'",
      { 'environment-variables': 'HERE' },
      /names THERE, which is not set here/u,
    ],
    ['environment-variables: THERE', {}, /names THERE/u],
  ])('is left out: %s', async (given, expected, note) => {
    write(
      '.gitea/workflows/p.yml',
      `${ON}\njobs: { t: { steps: [{ uses: '${HOME}/actions/test-project@v1', with: { ${given} } }] } }`,
    );
    const { inputs, notes } = await settle();
    expect(inputs).toEqual(expected);
    expect(notes.join()).toMatch(note);
  });
});

test('a Python that isn’t installed stays where the configuration lets uv fetch it', async () => {
  write(
    '.gitea/workflows/p.yml',
    `${ON}\njobs: { t: { steps: [{ uses: '${HOME}/actions/test-project@v1', with: { python-versions: '3.13' } }] } }`,
  );
  const { inputs, notes } = await settle({}, '.', { 'python-downloads': true });
  expect([inputs, notes]).toEqual([{ 'python-versions': '3.13' }, []]);
});

describe('every setting of a stage', () => {
  const usable: Readonly<Record<string, string>> = {
    'python-versions': '3.12',
    'environment-variables': 'HERE',
    'wheels-from': 'wheels',
    formats: 'sdist',
  };

  /** A value that it can have, and that isn't the default. */
  function valueOf(name: string, kind: InputKind): string {
    switch (kind.type) {
      case 'boolean':
        return String(PUBLISH_INPUTS.find((input) => input.name === name)?.default !== 'true');
      case 'integer':
      case 'decimal':
        return '3';
      case 'choice':
        return kind.allowed.find((word) => word !== PUBLISH_INPUTS.find((input) => input.name === name)?.default) ?? '';
      default:
        return usable[name] ?? ('allowed' in kind ? (kind.allowed.at(-1) ?? '') : 'other-than-the-default');
    }
  }

  const values = SETTINGS.map(({ name, kind }) => [name, valueOf(name, kind)] as const).filter(
    // Only one profile exists so far
    ([, value]) => value !== '',
  );

  test('is taken from the workflow', async () => {
    const lines = values.map(([name, value]) => `${name}: '${value}'`);
    write(
      '.gitea/workflows/release.yml',
      `${ON}\njobs: { publish: { steps: [{ uses: '${HOME}/publish@v1', with: { ${lines.join(', ')} } }] } }`,
    );
    write('wheels/x-1.0-py3-none-any.whl', '');
    const { inputs } = await settle();
    expect(Object.keys(inputs).sort()).toEqual(values.map(([name]) => name).sort());
  });

  test('is an input of rehearse, too', async () => {
    const own = new Set(ACTION_INPUTS.map(({ name }) => name));
    expect(SETTINGS.filter(({ name }) => !own.has(name))).toEqual([]);
    const { inputs } = await settle(Object.fromEntries(values));
    const files = { 'wheels-from': join(folder.path, 'wheels') };
    const paths = SETTINGS.filter(({ kind }) => kind.type === 'path').map(
      ({ name }) => [name, join(folder.path, 'other-than-the-default')] as const,
    );
    expect(inputs).toEqual({ ...Object.fromEntries(values), ...files, ...Object.fromEntries(paths) });
  });
});
