import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { parseWorkflow } from '@actions/workflow-parser/workflows/workflow-parser';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createInputReader, inputVariable, type InputReader } from '#action-kit';
import { action as buildDists } from '#actions/build-dists';
import { run as build } from '#actions/build-dists/run';
import { ACTION_INPUTS as BUILD_INPUTS } from '#actions/build-dists/inputs';
import { action as preflight } from '#actions/preflight';
import { ACTION_INPUTS as PREFLIGHT_INPUTS } from '#actions/preflight/inputs';
import { action as rehearsal } from '#actions/rehearse';
import { ACTION_INPUTS as REHEARSE_INPUTS } from '#actions/rehearse/inputs';
import { action as validateMetadata } from '#actions/validate-metadata';
import { ACTION_INPUTS as VALIDATE_INPUTS } from '#actions/validate-metadata/inputs';
import type { ActionInput } from '#release-model';
import { createRecordingHost, REPOSITORY, temporaryFolder, writeProject, type TemporaryFolder } from '#testkit';
import { parse } from 'yaml';
import { readmeParts, releasingDocument, type DocumentContext } from '../src/init/documents.ts';
import { fillWorkflow } from '../src/init/fill-workflow.ts';
import { parseRemote } from '#project-tree';
import { serverOf } from '../src/init/git-remote.ts';
import { nextSteps } from '../src/init/next-steps.ts';
import type { PackageFacts } from '../src/init/package-facts.ts';
import { plainValue } from '../src/init/plain-value.ts';
import { suiteAddress } from '../src/init/suite-address.ts';
import { RELEASE_TEMPLATES, type ReleaseTemplate } from '../src/init/templates.ts';
import { git, SERVER, writeClone } from './init-project.ts';
import { runWords } from './terminal.ts';

/** Names of folders that mean something where init writes them. */
const HOSTILE = [
  '${{ secrets.PYPI_API_TOKEN }}',
  '${{ github.token }}',
  "'; touch marker; '",
  '"; touch marker; "',
  '$(touch marker)',
  '`touch marker`',
  'a && touch marker',
  'a | touch marker',
  'a > marker',
  'a\ntouch marker',
  'a\n    run: touch marker',
  'a\r\n# x',
  'x # y',
  'key: value',
  '- item',
  '[a, b]',
  '{a: b}',
  '*alias',
  '&anchor',
  '!tag',
  '%PDF',
  '@at',
  '|',
  '>',
  '? x',
  "it''s",
  '-rf',
  '--upload-pack=touch marker',
  '~',
  'null',
  '0x10',
  '<script>alert(1)</script>',
  '<!-- /repo-agent-actions:install -->',
  '](https://evil.example)',
  '```\ntouch marker\n```',
  '{{#registry}}',
  '\u202egnp.exe',
  'a\u0000b',
  '\\',
  "it's/here",
] as const;

const template = (name: string): string => readFileSync(join(REPOSITORY, 'action-templates', `${name}.yml`), 'utf8');

const facts: PackageFacts = {
  schema: 1,
  name: 'sample-tool',
  normalizedName: 'sample-tool',
  version: '1!2.0',
  versionSource: { kind: 'static', where: 'pyproject.toml' },
  requiresPython: null,
  scripts: {},
  importNames: ['sample_tool'],
  extras: ['web', 'dev'],
  classifiers: [],
  buildBackend: 'setuptools.build_meta',
  changelogSection: null,
  smokeTest: null,
  folder: '/nowhere',
  place: '.',
  tags: { prefix: 'v', projectName: 'sample' },
  knownTags: [],
  installedPrefix: null,
  pythons: [],
  changelog: 'CHANGELOG.md',
  readme: 'README.md',
};

const home = { serverUrl: SERVER, repository: 'team/sample', defaultBranch: 'main', isGuessed: false };
const address = suiteAddress('o/suite', { ref: 'a'.repeat(40), release: 'v9.9.9' }, SERVER);

function workflowWith(name: ReleaseTemplate | 'rehearsal', place: string): string {
  const other = { ...facts, name: 'other', normalizedName: 'other', place: 'packages/other' };
  return fillWorkflow(template(name), {
    template: name,
    address,
    packages:
      name === 'several-packages' || name === 'rehearsal' ? [{ ...facts, place }, other] : [{ ...facts, place }],
    pythons: () => 'auto',
    onFailure: null,
  });
}

/** Every expression in the values of a workflow, as a server would find them. */
function expressionsOf(workflow: string): readonly string[] {
  const found: string[] = [];
  JSON.stringify(parse(workflow), (_key, value: unknown) => {
    if (typeof value === 'string') found.push(...(value.match(/\$\{\{[^]*?(?:\}\}|$)/gu) ?? []));
    return value;
  });
  return found.sort();
}

const harmless = new Map<string, readonly string[]>();

/** The expressions of a workflow whose folder is called like any other. */
function harmlessExpressions(name: ReleaseTemplate | 'rehearsal'): readonly string[] {
  const found = harmless.get(name) ?? expressionsOf(workflowWith(name, 'harmless'));
  harmless.set(name, found);
  return found;
}

function contextWith(change: Partial<PackageFacts>): DocumentContext {
  return {
    home,
    facts: { ...facts, ...change },
    template: 'self-contained',
    workflowPath: '.gitea/workflows/pypi-publish.yml',
    secretPrefix: '',
    suiteUrl: 'https://gitea.example/o/suite',
    onFailure: true,
    rehearsalPath: null,
    initPlace: facts.place,
  };
}

let scratch: TemporaryFolder;
/** Stands in for the programs that the commands name: writes down its words, and does nothing. */
let stubs: string;

beforeAll(async () => {
  scratch = await temporaryFolder();
  stubs = join(scratch.path, 'stubs');
  mkdirSync(stubs);
  for (const name of ['git', 'pip', 'node', 'diff', 'chmod', 'chown']) {
    const path = join(stubs, name);
    writeFileSync(path, `#!/bin/sh\nprintf '%s\\0' ${name} "$@" "$END" >> "$LOG"\n`);
    chmodSync(path, 0o755);
  }
  // What an injected command would do has to work here, else its failure would prove nothing
  writeFileSync(join(stubs, 'touch'), '#!/bin/sh\n: > "$1"\n');
  chmodSync(join(stubs, 'touch'), 0o755);
});

afterAll(async () => {
  await scratch.remove();
});

/** Runs a command that people would copy. @returns the words that each program got, and whether anything else ran */
function tried(command: string): { readonly calls: readonly (readonly string[])[]; readonly marked: boolean } {
  const folder = mkdtempSync(join(scratch.path, 'shell-'));
  const log = join(folder, 'log');
  spawnSync('/bin/sh', ['-c', `cd() { printf '%s\\0' cd "$@" "$END" >> "$LOG"; }\n${command}`], {
    cwd: folder,
    // In one write for each call: the programs of a pipe run at the same time
    env: { PATH: stubs, LOG: log, HOME: folder, END: '\n' },
  });
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\0\n\0').slice(0, -1) : [];
  return { calls: lines.map((line) => line.split('\0')), marked: existsSync(join(folder, 'marker')) };
}

test('the sandbox sees a command that got through', () => {
  expect(tried('git tag $(touch marker)').marked).toBe(true);
});

/** Whether init refuses the name, by one sentence without any of it. */
function isRefused(place: string): boolean {
  try {
    plainValue(place, 'folder of sample-tool');
    return false;
  } catch (error) {
    expect(String(error)).toMatch(
      /^ReleaseError: folder of sample-tool: contains \S+, which a workflow or a document would not read as part of a name\. Rename it, and run this again\.$/u,
    );
    return true;
  }
}

test.each(HOSTILE.filter((name) => /\$\{\{|[\n\r\0`<>|\\\u202e]|\{\{/u.test(name)))(
  'init refuses the folder %j',
  (place) => {
    expect(isRefused(place)).toBe(true);
  },
);

describe.each(HOSTILE.filter((place) => !/\$\{\{|[\n\r\0`<>|\\\u202e]|\{\{/u.test(place)))('the folder %j', (place) => {
  test.each([...RELEASE_TEMPLATES, 'rehearsal'] as const)('is itself, and no more, in %s', (name) => {
    expect(isRefused(place)).toBe(false);
    const workflow = workflowWith(name, place);
    expect(JSON.stringify(parse(workflow))).toContain(JSON.stringify(place));
    expect(expressionsOf(workflow)).toEqual(harmlessExpressions(name));
    const content = workflow.replaceAll(/uses: https:\/\/[^/]+\//gu, 'uses: ');
    const { context } = parseWorkflow({ name: 'w.yml', content }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  test('is one word of the commands in README, and closes no part of it', () => {
    const parts = readmeParts(contextWith({ place }));
    const body = parts.find(({ part }) => part.name === 'install')?.part.body ?? '';
    const commands = [...body.matchAll(/^```sh\n(?<code>[^]*?)^```$/gmu)].map(({ groups }) => groups?.['code'] ?? '');
    expect(commands).toHaveLength(2);
    const { calls, marked } = tried(commands.join('\n'));
    expect(marked).toBe(false);
    expect(calls).toEqual([
      ['pip', 'install', 'sample-tool'],
      ['pip', 'install', 'sample-tool[web]'],
      ['git', 'clone', `${SERVER}/team/sample.git`],
      ['cd', `sample/${place}`],
      ['pip', 'install', '-e', '.[dev]'],
    ]);
  });
});

test('a tag of an epoch is one word of the commands that release it', () => {
  const context = contextWith({});
  const steps = nextSteps([context], { init: 'node init', rehearse: () => 'node rehearse' });
  const command = steps.find((line) => line.includes('git tag'))?.replace(/ {2}releases$/u, '') ?? '';
  expect(command).toContain("'v1!2.0'");
  expect(tried(command).calls).toEqual([
    ['git', 'tag', '-a', 'v1!2.0', '-m', 'Release v1!2.0'],
    ['git', 'push', 'origin', 'v1!2.0'],
  ]);
  const document = releasingDocument(readFileSync(join(REPOSITORY, 'action-templates/RELEASING.md'), 'utf8'), context);
  expect(document).not.toContain('{{');
});

describe('the address of a remote, of a host and of the suite', () => {
  test.each([
    'https://$(touch marker).example/team/sample.git',
    'https://a;touch marker/team/sample.git',
    'https://a`id`/team/sample',
    "https://a'b/team/sample",
    'https://gitea.example/$(touch marker)/team/sample.git',
    'https://gitea.example/${{ secrets.PYPI_API_TOKEN }}/team/sample.git',
    'https://gitea.example/%0a  run: x/team/sample.git',
    'https://gitea.example/a%23b/team/sample.git',
    'https://gitea.example/team/sample%60id%60.git',
    'https://gitea.example/team/..',
    'https://gitea.example/%/team$/sample',
    'git@$(touch marker):team/sample.git',
    'git@gitea.example\nrun:team/sample.git',
    'git@gitea.example:team/-sample',
    'ssh://git@a$(id)/team/sample.git',
  ])('%j names no repository', (url) => {
    expect(parseRemote(url)).toBeNull();
  });

  test.each([
    'a$(id)',
    'https://a`id`',
    'https://a/${{ x }}',
    'https://a/$(id)',
    "https://a'b",
    'https://a/b#c',
    'https://a/?b',
    'a b',
  ])('%j is not a host', (host) => {
    expect(() => serverOf(host)).toThrow(/^host: .* is not the address of a server\. Give https:\/\/HOST/u);
  });

  test.each(['https://a$(id)/o/suite', 'https://a/${{x}}/o/suite', 'https://a;b/o/suite', '-o/suite', 'o/$(id)'])(
    '%j is not the suite',
    (suite) => {
      expect(() => suiteAddress(suite, { ref: 'v1', release: null }, SERVER)).toThrow(
        /^suite: .* is not a repository\. /u,
      );
    },
  );

  test.each([
    ['http://my_forge:3000/below/team/sample.git', 'http://my_forge:3000/below'],
    ['https://[::1]:3000/team/sample', 'https://[::1]:3000'],
    ['git@forge.example:team/sample.git', 'https://forge.example'],
    ['https://forge.example/~user/x+y/team/sample', 'https://forge.example/~user/x+y'],
  ])('%s is on %s', (url, serverUrl) => {
    expect(parseRemote(url)?.serverUrl).toBe(serverUrl);
  });
});

test('two packages of one name are refused: one of their jobs would take the place of the other', () => {
  const one = { ...facts, place: 'packages/one' };
  const two = { ...facts, name: 'Sample_Tool', place: 'packages/two' };
  const settings = {
    template: 'several-packages',
    address,
    packages: [one, two],
    pythons: () => 'auto',
    onFailure: null,
  } as const;
  expect(() => fillWorkflow(template('several-packages'), settings)).toThrow(
    /^templates: the packages in packages\/one and packages\/two are both named Sample_Tool, .+\. Rename one of them/u,
  );
});

describe('init, from end to end', () => {
  test('writes nothing for a folder that is an expression', async () => {
    const folder = await writeClone(scratch.path, 'expression');
    const place = '${{ secrets.PYPI_API_TOKEN }}';
    await writeProject({ folder: join(folder, place), name: 'inner' });
    const { status, output } = await runWords(['init', place], { folder });
    expect({ status, output }).toEqual({
      status: 2,
      output: expect.stringMatching(/^error: folder of inner: contains \{\{, .*\n$/u),
    });
    expect(git(folder, 'status', '--short')).toBe('?? "${{ secrets.PYPI_API_TOKEN }}/"\n');
  });

  test('shows commands that do what they say, whatever the folder is called', async () => {
    const folder = await writeClone(scratch.path, "-it's; $(touch marker)");
    expect(await runWords(['init'], { folder })).toMatchObject({ status: 0 });
    writeFileSync(join(folder, '.gitea/workflows/pypi-publish.yml'), 'name: other\n');
    const { errors, output } = await runWords(['init', folder, '--check'], { folder: scratch.path });
    const commands = [...(errors + output).matchAll(/^ *(?<command>node .*--print .*)$/gmu)].map(
      ({ groups }) => groups?.['command'] ?? '',
    );
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) {
      const { calls, marked } = tried(command);
      expect(marked).toBe(false);
      expect(calls.map(([program]) => program).sort()).toEqual(['diff', 'node']);
      expect(calls.flat()).toContain("./-it's; $(touch marker)/.gitea/workflows/pypi-publish.yml");
    }
  });
});

describe('a tag-prefix that is a command', () => {
  const PREFIX = '$(touch marker)';
  const readers: readonly [string, { readInputs: (reader: never) => unknown }, readonly ActionInput[]][] = [
    ['validate-metadata', validateMetadata, VALIDATE_INPUTS],
    ['build-dists', buildDists, BUILD_INPUTS],
    ['preflight', preflight, PREFLIGHT_INPUTS],
  ];

  test.each(readers)('is refused as an input of %s', (_, { readInputs }, inputs) => {
    const environment = Object.fromEntries(
      inputs.map(({ name, default: fallback }) => [inputVariable(name), name === 'tag-prefix' ? PREFIX : fallback]),
    );
    expect(() => readInputs(createInputReader({ environment, workspace: scratch.path }) as never)).toThrow(
      /^tag-prefix: contains '\$', which a tag-prefix can't contain\. Write what your tags begin with/u,
    );
  });

  test.each([['validate'], ['init']])('in pyproject.toml is refused by %s', async (command) => {
    const folder = await writeClone(scratch.path, `prefix-${command}`, {
      toml: `[tool.repo-agent-actions]\ntag-prefix = "v${PREFIX}"\n`,
    });
    const before = git(folder, 'status', '--short', '--ignored');
    const { status, output, errors } = await runWords([command, '.'], { folder });
    expect(status).not.toBe(0);
    expect(output + errors).toMatch(/tag-prefix: contains '\$', which a tag-prefix can't contain\. /u);
    expect(output + errors).not.toContain(PREFIX);
    expect(git(folder, 'status', '--short', '--ignored')).toBe(before);
  });

  test('in pyproject.toml is refused by build-dists, preflight and rehearse, before anything is made', async () => {
    const folder = await writeClone(scratch.path, 'prefix-jobs', {
      toml: `[tool.repo-agent-actions]\ntag-prefix = "v${PREFIX}"\n`,
    });
    const host = createRecordingHost({ folder: join(scratch.path, 'host') });
    const environment = (inputs: readonly ActionInput[]): Readonly<Record<string, string>> => ({
      ...Object.fromEntries(inputs.map(({ name, default: fallback }) => [inputVariable(name), fallback])),
      'INPUT_PROJECT-DIR': folder,
      GITHUB_REF: 'refs/tags/v1.2.3',
    });
    const readerOf = (inputs: readonly ActionInput[]): InputReader =>
      createInputReader({ environment: environment(inputs), workspace: folder });
    const sentence = /tag-prefix: contains '\$', which a tag-prefix can't contain\. Write what your tags begin with/u;
    await expect(build(buildDists.readInputs(readerOf(BUILD_INPUTS)), host)).rejects.toThrow(sentence);
    const result = await preflight.run(preflight.readInputs(readerOf(PREFLIGHT_INPUTS)), host);
    expect(host.transcript()).toMatch(sentence);
    expect(result.passed).toBe(false);
    await expect(rehearsal.run(rehearsal.readInputs(readerOf(REHEARSE_INPUTS)), host)).rejects.toThrow(sentence);
    expect(existsSync(join(folder, 'dist'))).toBe(false);
    expect(host.transcript() + (result.failure ?? '')).not.toContain(PREFIX);
  });
});

test('every command that is shown goes through the one function that quotes', () => {
  // A value right after a word of git, pip, chmod or cd in a text: it has to be quoted or validated
  const found = execFileSync(
    'git',
    [
      'grep',
      '-nE',
      '(git (tag|push|clone|checkout|fetch)|chmod|chown|cd) [^`]*\\$\\{',
      '--',
      'packages/*/src/*.ts',
      'actions/*/src/*.ts',
      'publish/src/*.ts',
    ],
    { cwd: REPOSITORY, encoding: 'utf8' },
  )
    .split('\n')
    .filter((line) => line !== '')
    .filter((line) => !/shellWord|shellPath|tagWord/u.test(line));
  // The prefix is judged where it is read, and X.Y.Z stands for a version. Variables of a shell are escaped.
  expect(found.filter((line) => !line.includes('X.Y.Z') && !line.includes('\\${'))).toEqual([]);
});

test('each of several packages is named, with commands for the top of the repository', () => {
  const contexts = ['alpha', 'beta'].map((name) => {
    const context = contextWith({});
    const tags = { prefix: `${name}-v`, projectName: name };
    return { ...context, facts: { ...context.facts, name, tags, place: `packages/${name}` }, initPlace: 'packages' };
  });
  const steps = nextSteps(contexts, { init: 'node init packages', rehearse: ({ place }) => `node rehearse ${place}` });
  for (const name of ['alpha', 'beta']) {
    expect(steps.join('\n')).toContain(`node rehearse packages/${name}  shows whether a release of ${name} would pass`);
    expect(steps.join('\n')).toContain(`git push origin '${name}-v1!2.0'  releases ${name}`);
  }
  const [first] = contexts;
  if (first === undefined) throw new Error('no package');
  const template = readFileSync(join(REPOSITORY, 'action-templates/RELEASING.md'), 'utf8');
  const document = releasingDocument(template, first);
  for (const command of [
    'rehearse packages/alpha',
    'build packages/alpha',
    'validate packages/alpha',
    'init packages --check',
  ]) {
    expect(document).toContain(`index.js ${command}`);
  }
});
