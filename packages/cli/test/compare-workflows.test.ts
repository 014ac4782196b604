import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { REPOSITORY } from '#testkit';
import { compareWorkflows } from '../src/init/compare/compare-workflows.ts';
import { TEMPLATES, type Template } from '../src/init/templates.ts';

function textOf(template: Template): string {
  return readFileSync(join(REPOSITORY, 'action-templates', `${template}.yml`), 'utf8');
}

const TEXTS: ReadonlyMap<Template, string> = new Map(TEMPLATES.map((template) => [template, textOf(template)]));

/** A change of a workflow: what to replace, by what. */
type Change = readonly [what: string | RegExp, by: string];

/** What `init --check` says of a template with changes: `12: message`. */
async function compared(template: Template, ...changes: readonly Change[]): Promise<readonly string[]> {
  const wanted = TEXTS.get(template) ?? '';
  const installed = changes.reduce((text, [what, by]) => {
    const changed = text.replace(what, by);
    if (changed === text) throw new Error(`${template}: has no ${String(what)}`);
    return changed;
  }, wanted);
  const differences = await compareWorkflows(installed, wanted, REPOSITORY);
  return differences.map(({ line, message }) => `${String(line)}: ${message}`);
}

/** Templates with a job for each stage. */
const STAGED = ['self-contained', 'compiled', 'gitea-registry'] as const;

/** Templates with one step or call for each package. */
const WHOLE = ['reusable-caller', 'single-job', 'several-packages'] as const;

const RELEASING = [...STAGED, ...WHOLE] as const;

const NOTIFY = `
jobs:
  tell:
    needs: [VALIDATED]
    runs-on: docker
    steps:
      - run: curl --fail "$HOOK"
        env:
          HOOK: \${{ secrets.CHAT_HOOK }}
`;

/** A job of the project, before those of the template. */
function ownJob(text: string, needs: string): Change {
  return [/^jobs:\n/mu, text.trimStart().replace('VALIDATED', needs)];
}

describe('what a project may choose', () => {
  test.each<readonly [what: string, templates: readonly Template[], changes: readonly Change[]]>([
    ['nothing', TEMPLATES, []],
    ['name and run-name', TEMPLATES, [[/^(?:run-)?name: .*$/gmu, ''], [/^on:\n/mu, 'name: Ship it\nrun-name: Ship ${{ github.ref_name }}\non:\n']]], // prettier-ignore
    ['comments, blank lines and quotes', TEMPLATES, [[/^#.*$/gmu, ''], [/cancel-in-progress: (\w+)/u, "cancel-in-progress: '$1' # ours"]]], // prettier-ignore
    ['the line ends of Windows', TEMPLATES, [[/\n/gu, '\r\n']]],
    ['the patterns of the tags', RELEASING, [[/tags: \[.*\]/u, "tags: ['release/*', '!release/0*']"]]],
    [
      'a schedule',
      TEMPLATES,
      [[/^ {2}workflow_dispatch:/mu, "  schedule:\n    - cron: '0 4 * * 1'\n  workflow_dispatch:"]],
    ],
    ['the branches of a rehearsal', ['rehearsal'], [["branches: ['**']", 'branches: [main]'], [/^ {2}pull_request:$/mu, '  pull_request:\n    types: [opened]']]], // prettier-ignore
    [
      'texts and defaults of inputs',
      RELEASING,
      [[/description: 'tag: the tag to release; it must already exist'/mu, 'description: Which tag']],
    ],
    [
      'another input for people',
      RELEASING,
      [[/^ {6}dry-run: \{/mu, '      why:\n        type: string\n      dry-run: {']],
    ],
    ['the runners', ['self-contained', 'gitea-registry', 'single-job', 'rehearsal'], [[/runs-on: ubuntu-latest/gu, 'runs-on: [self-hosted, "${{ vars.LABEL }}"]']]], // prettier-ignore
    ['how long jobs may take, their container and services', ['self-contained', 'compiled', 'gitea-registry', 'single-job', 'rehearsal'], [[/^ {4}runs-on: ubuntu-latest$/gmu, '    runs-on: ubuntu-latest\n    timeout-minutes: 30\n    container: python:3.12\n    services:\n      db: { image: "postgres:16" }']]], // prettier-ignore
    [
      'an environment that people approve',
      ['self-contained', 'compiled'],
      [['environment: pypi', 'environment: { name: production }']],
    ],
    ['the Pythons', STAGED, [["PYTHON_VERSIONS: ''", "PYTHON_VERSIONS: '3.11, 3.12'"]]],
    ['the prefix of the tags, in every spelling', STAGED, [["TAG_PREFIX: ''", 'TAG_PREFIX: rel- # as before']]],
    ['a variable of the server as a setting', STAGED, [["TAG_PREFIX: ''", 'TAG_PREFIX: ${{ vars.TAG_PREFIX }}']]],
    ['the folder, points and vulnerabilities', ['self-contained', 'compiled'], [["PROJECT_DIR: '.'", 'PROJECT_DIR: packages/one'], ["ACCEPT: ''", "ACCEPT: 'docs'"], ["AUDIT_IGNORE: ''", 'AUDIT_IGNORE: GHSA-1']]], // prettier-ignore
    ['the indexes', ['self-contained', 'compiled'], [["INDEX: 'testpypi'", 'INDEX: https://devpi.example/test/'], ["TEST_SIMPLE_URL: ''", 'TEST_SIMPLE_URL: https://devpi.example/test/+simple/'], [/^ {2}INDEX: 'pypi'/mu, '  INDEX: gitea']]], // prettier-ignore
    ['no empty settings', STAGED, [[/^ {2}AUDIT_IGNORE: '' #.*\n/mu, '']]],
    [
      'a variable for every job',
      STAGED,
      [[/^env:\n/mu, 'env:\n  UV_PYTHON_INSTALL_MIRROR: https://mirror.example/python\n']],
    ],
    [
      'a variable for one job',
      STAGED,
      [[/^ {2}test:\n/mu, '  test:\n    env:\n      HTTPS_PROXY: http://proxy.example:3128\n']],
    ],
    ['settings in a step', STAGED, [[/(- name: Test\n.*\n {8}with:\n)/u, '$1          commands: |\n            {default}\n            python -m doctest README.md\n          test-timeout: 7200\n          python-downloads: true\n']]], // prettier-ignore
    ['what only a workflow says, in a step', STAGED, [[/(- name: Test\n.*\n {8}with:\n)/u, '$1          environment-variables: DATABASE_URL\n'], [/^( +)(?=job: verify\n)/mu, '$1dependencies-index-url: https://devpi.example/root/pypi/+simple/\n$1']]], // prettier-ignore
    ['warnings that stop, and a larger limit', STAGED, [[/^( +)(?=job: build\n)/mu, '$1check-strict: false\n$1maximum-wheel-size: 2 MB\n$1']]], // prettier-ignore
    ['hosts without encryption', STAGED, [[/^( +)(?=job: prepare\n)/gmu, '$1allow-http-hosts: devpi.internal\n$1']]],
    [
      'another token for the repository',
      STAGED,
      [[/token: \$\{\{ github\.token \}\}/gu, 'token: ${{ secrets.RELEASE_TOKEN }}']],
    ],
    ['settings of the one step or call', ['reusable-caller', 'single-job'], [[/^( +)accept: \$\{\{.*$/mu, "$1accept: docs\n$1python-versions: '3.12'\n$1project-dir: sub\n$1tag-prefix: rel-"]]], // prettier-ignore
    ['the name of a job of one package', ['several-packages'], [[/^ {2}alpha:$/mu, '  core:']]],
    [
      'the names of all of them',
      ['several-packages'],
      [
        [/^ {2}alpha:$/mu, '  core:'],
        [/^ {2}beta:$/mu, '  plug-in:'],
      ],
    ],
    ['the folders of packages, and their points', ['several-packages'], [['project-dir: packages/alpha', "project-dir: 'libs/alpha'"], [/^( +)accept: \$\{\{.*$/mu, '$1accept: docs']]], // prettier-ignore
    ['settings of the rehearsal', ['rehearsal'], [[/^( +)uses: (\S+rehearse\S+)$/mu, '$1uses: $2\n$1with:\n$1  project-dir: sub\n$1  commands: make test\n$1  fail-fast: true']]], // prettier-ignore
    [
      'commented lines, switched on',
      ['reusable-caller'],
      [[/^( +)# (python-versions: .*|audit-ignore: .*)$/gmu, '$1$2']],
    ],
    ['further platforms', ['compiled'], [[/^( +)# (- platform: .*\n +)# {3}(runner: .*)$/gmu, '$1$2  $3'], [/fail-fast: false/u, 'fail-fast: true\n      max-parallel: 2']]], // prettier-ignore
    ['another cibuildwheel', ['compiled'], [['CIBUILDWHEEL: 4.3.5', 'CIBUILDWHEEL: 4.9.0']]],
    [
      'names of secrets',
      ['reusable-caller', 'several-packages'],
      [[/secrets\.(?:ALPHA_)?PYPI_API_TOKEN/u, 'secrets.RELEASES']],
    ],
    ['steps of its own, where no token is', STAGED, [[/^ {6}- name: Test\n/mu, '      - run: apt-get install --yes libpq-dev\n$&'], [/^ {6}- name: Build, check and try the files\n/mu, '      - uses: actions/setup-python@v6\n        with: { python-version: "3.12" }\n$&']]], // prettier-ignore
    ['steps of its own, where all is in one job', ['single-job', 'rehearsal'], [[/^ {6}- name: (?:Publish|Rehearse)\n/mu, '      - run: apt-get install --yes libpq-dev\n$&']]], // prettier-ignore
    ['jobs of its own, before and after', RELEASING, [ownJob(NOTIFY, '')]],
    ['a job that must have passed before', STAGED, [ownJob(NOTIFY, 'prepare'), ['needs: [prepare]', 'needs: [prepare, tell]']]], // prettier-ignore
    ['names of steps', STAGED, [['- name: Test\n', '- name: Try the sources\n']]],
  ])('%s', async (_, templates, changes) => {
    for (const template of templates) {
      expect([template, await compared(template, ...changes)]).toEqual([template, []]);
    }
  });
});

describe('what is not its to choose', () => {
  test.each<readonly [what: string, templates: readonly Template[], changes: readonly Change[], message: RegExp]>([
    ['a permission more', TEMPLATES, [[/^permissions:\n {2}contents: read/mu, 'permissions:\n  contents: write']], /^\d+: permissions is \{"contents":"write"\}, not \{"contents":"read"\}$/u], // prettier-ignore
    [
      'no permissions',
      TEMPLATES,
      [[/^permissions:\n {2}contents: read\n/mu, '']],
      /^1: lacks permissions: \{"contents":"read"\}$/u,
    ],
    ['a permission of a job', RELEASING, [[/contents: write # .*$/mu, 'contents: write\n      packages: write']], /^\d+: job \S+: permissions is /u], // prettier-ignore
    ['a job that waits for less', STAGED, [['needs: [prepare, test, build, upload', 'needs: [prepare, build, upload']], /^\d+: job \S+: needs lacks test$/u], // prettier-ignore
    ['another condition', STAGED, [['&& !cancelled() && contains', '&& contains']], /^\d+: job test: if is /u],
    ['no condition', STAGED, [[/(?<=^ {2}test:\n {4}needs: .*\n) {4}if: .*\n/mu, '']], /^\d+: job test: lacks if: /u], // prettier-ignore
    ['a job that may fail', STAGED, [[/^ {2}test:\n/mu, '  test:\n    continue-on-error: true\n']], /^\d+: job test: has continue-on-error: true$/u], // prettier-ignore
    ['a stage less', STAGED, [[/^ {2}verify:\n[^]*?(?=^ {2}\w+:\n)/mu, '']], /^\d+: lacks the job verify$/u],
    ['a changed command', ['compiled'], [['--output-dir wheelhouse', '--output-dir elsewhere']], /^\d+: job wheels: step Build the wheels: run has \S+ -m cibuildwheel --output-dir elsewhere .* where this version has /u], // prettier-ignore
    ['a command more', ['compiled'], [[/ {10}unset ACTIONS_RUNTIME_TOKEN.*\n/u, '$&          make generated\n']], /^\d+: job wheels: step Build the wheels: run has make generated where this version has /u], // prettier-ignore
    ['another source', STAGED, [[/^ {10}commit: .*\n/mu, '']], /^\d+: job \w+: step Fetch the source: with lacks commit: /u], // prettier-ignore
    ['a step less', STAGED, [[/ {6}- name: Test\n(?: {8}.*\n)+/u, '']], /^\d+: job test: lacks the step Test$/u],
    ['steps in another order', STAGED, [[/( {6}- name: Fetch the source\n(?: {8}.*\n)+)( {6}- name: Test\n(?: {8}.*\n)+)/u, '$2$1']], /^\d+: job test: has in another order the step /u], // prettier-ignore
    ['a step whose failure is ignored', STAGED, [[/^ {6}- name: Test\n/mu, '$&        continue-on-error: true\n']], /^\d+: job test: step Test: has continue-on-error: true$/u], // prettier-ignore
    ['a step that runs only sometimes', STAGED, [[/^ {6}- name: Test\n/mu, "$&        if: github.actor != 'me'\n"]], /^\d+: job test: step Test: has if: /u], // prettier-ignore
    ['a step of its own beside a token', STAGED, [[/^ {6}- name: Plan the run .*\n/mu, '      - run: make version\n$&']], /^\d+: job prepare: has the step make version, in a job that holds a token$/u], // prettier-ignore
    ['a step that gets a secret', STAGED, [[/^ {6}- name: Test\n/mu, '      - run: ./login ${{ secrets.PYPI_API_TOKEN }}\n$&']], /^\d+: job test: has the step .*, which could pass on a secret$/u], // prettier-ignore
    ['an input less', STAGED, [[/^ {10}needs: .*\n/mu, '']], /^\d+: job \S+: step .*: with lacks needs: /u], // prettier-ignore
    [
      'a dry run less',
      WHOLE,
      [[/^ +dry-run: \$.*\n/mu, '']],
      /^\d+: job \w+: (?:step Publish: )?with lacks dry-run: /u,
    ],
    ['what one job tells the next', STAGED, [[/needs: \$\{\{ toJSON\(needs\) \}\}/u, "needs: '{}'"]], /^\d+: job test: step .*: needs is \{\}, not /u], // prettier-ignore
    ['the folder of one stage', STAGED, [['project-dir: ${{ env.PROJECT_DIR }}', 'project-dir: elsewhere']], /^\d+: job prepare: step .*: project-dir is elsewhere, not/u], // prettier-ignore
    ['the index of one job', ['self-contained', 'compiled'], [[/^( +)(?=job: upload\n)/mu, '$1index: gitea\n$1']], /^\d+: job upload: step .*: with has index: gitea, which this version leaves to the workflow$/u], // prettier-ignore
    ['the index of one stage', ['self-contained', 'compiled'], [['          index: ${{ env.INDEX }}', '          index: gitea']], /^\d+: job prepare: step .*: index is gitea, not /u], // prettier-ignore
    ['an input that there is not', STAGED, [[/(- name: Test\n.*\n {8}with:\n)/u, '$1          python-version: 3.12\n']], /^\d+: job test: step Test: with has python-version: 3\.12, which publish doesn't have$/u], // prettier-ignore
    ['an input that there is not, of the call', ['reusable-caller', 'several-packages'], [[/^( +)dry-run: \$/mu, '$1pythons: 3.12\n$&']], /^\d+: job \w+: with has pythons: 3\.12, which the called workflow doesn't have$/u], // prettier-ignore
    ['a token for the tests', STAGED, [[/(- name: Test\n.*\n {8}with:\n)/u, '$1          extra-index: ${{ secrets.PYPI_API_TOKEN }}\n']], /which publish doesn't have$/u], // prettier-ignore
    ['a secret as a setting', STAGED, [["TAG_PREFIX: ''", 'TAG_PREFIX: ${{ secrets.PYPI_API_TOKEN }}']], /^\d+: TAG_PREFIX is \$\{\{ secrets\.PYPI_API_TOKEN \}\}, not ''$/u], // prettier-ignore
    ['a token in a variable', STAGED, [[/^env:\n/mu, 'env:\n  X: ${{ toJSON(github) }}\n']], /^\d+: env has X: \$\{\{ toJSON\(github\) \}\}, which could pass on a secret$/u], // prettier-ignore
    ['a token in a new variable', [...WHOLE, 'rehearsal'], [[/^permissions:\n/mu, 'env:\n  X: ${{ github.token }}\npermissions:\n']], /^\d+: env has X: /u], // prettier-ignore
    ['no environment', ['self-contained', 'compiled'], [[/^ {4}environment: pypi\n/mu, '']], /^\d+: job upload: lacks environment: pypi$/u], // prettier-ignore
    ['what every program does', STAGED, [[/^env:\n/mu, 'env:\n  NODE_OPTIONS: --require ./x.js\n']], /^\d+: env has NODE_OPTIONS: --require \.\/x\.js, which changes what every program here does$/u], // prettier-ignore
    ['a setting that is needed', ['self-contained', 'compiled'], [[/^ {2}TEST_INDEX: .*\n/mu, '']], /^\d+: env lacks TEST_INDEX: testpypi$/u], // prettier-ignore
    ['another credential', ['self-contained', 'compiled'], [['pypi-token: ${{ secrets.PYPI_API_TOKEN }}', 'pypi-token: ${{ secrets.TESTPYPI_API_TOKEN }}']], /^\d+: job upload: step Upload to PyPI: pypi-token is /u], // prettier-ignore
    ['a package in another job, too', ['several-packages'], [[/^ {2}beta:$/mu, '  other:'], ['project-dir: packages/beta', 'project-dir: packages/gamma']], /^\d+: lacks the job beta$/u], // prettier-ignore
    ['all secrets', ['reusable-caller', 'several-packages'], [[/^ {4}secrets:\n(?: {6}.*\n)+/mu, '    secrets: inherit\n']], /^\d+: job \w+: secrets is inherit, not /u], // prettier-ignore
    ['code of strangers', TEMPLATES, [[/^ {2}workflow_dispatch:/mu, '  pull_request_target:\n  workflow_dispatch:']], /^\d+: starts for pull_request_target, which could bring code of others$/u], // prettier-ignore
    ['nothing to say when it is started by hand', RELEASING, [[/^ {6}from-stage: \{.*\n/mu, '']], /^\d+: workflow_dispatch lacks the input from-stage$/u], // prettier-ignore
    ['two runs at the same time', TEMPLATES, [[/^concurrency:\n(?: {2}.*\n)+/mu, '']], /^1: lacks concurrency: /u],
    ['a stage several times', STAGED, [[/^ {2}test:\n/mu, '  test:\n    strategy:\n      matrix: { os: [a, b] }\n']], /^\d+: job test: has a strategy, with which the stage would run several times$/u], // prettier-ignore
    ['an output less', STAGED, [[/^ {6}plan: .*\n/mu, '']], /^\d+: job prepare: outputs\.plan is '', not /u],
    ['an older version', STAGED, [[/(- name: Test\n {8}uses: \S+publish)@\S+/u, '$1@v0.9.0']], /^\d+: job test: step Test: uses is \S+@v0\.9\.0, not /u], // prettier-ignore
    ['a job that may write releases', RELEASING, [ownJob(NOTIFY.replace('    runs-on', '    permissions: { contents: write }\n    runs-on'), '')], /^\d+: tell is a job of your own that may write releases$/u], // prettier-ignore
    ['what is no workflow', TEMPLATES, [[/^name: .*$/mu, 'name: [']], /^1: is not valid YAML$/u],
  ])('%s', async (_, templates, changes, message) => {
    for (const template of templates) {
      const found = await compared(template, ...changes);
      expect([template, found]).toEqual([template, expect.arrayContaining([expect.stringMatching(message)])]);
    }
  });

  test('a job of its own that gets a secret of the release', async () => {
    for (const template of RELEASING) {
      const secret = /secrets\.(?<name>\w+)/u.exec(TEXTS.get(template) ?? '')?.groups?.['name'] ?? '';
      const found = await compared(template, ownJob(NOTIFY.replace('CHAT_HOOK', secret), ''));
      expect(found).toEqual([
        expect.stringMatching(/^\d+: tell is a job of your own that gets a secret of the release$/u),
      ]);
    }
  });

  test('each has its line in the installed file', async () => {
    const wanted = TEXTS.get('self-contained') ?? '';
    const installed = wanted
      .replace("AUDIT_IGNORE: ''", 'AUDIT_IGNORE: ${{ secrets.X }}')
      .replace('job: test', 'job: build');
    const lines = installed.split('\n');
    const found = await compareWorkflows(installed, wanted, REPOSITORY);
    expect(found.map(({ line }) => lines[line - 1]?.trim())).toEqual([
      expect.stringMatching(/^AUDIT_IGNORE: \$\{\{ secrets\.X \}\}/u),
      'job: build',
    ]);
  });
});
