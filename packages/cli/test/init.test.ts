import { readFileSync } from 'node:fs';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SUITE_VERSION } from '#release-model';
import { REPOSITORY, temporaryFolder, writeProject, type TemporaryFolder } from '#testkit';
import { listen } from '#testkit/loopback';
import { parse } from 'yaml';
import { git, SERVER, writeClone } from './init-project.ts';
import { runWords, type CommandRun } from './terminal.ts';

const WORKFLOW = '.gitea/workflows/pypi-publish.yml';
const REHEARSAL = '.gitea/workflows/pypi-rehearsal.yml';

/** What this clone pins: the tag of its version, unless it has that tag. */
const RELEASE = `v${SUITE_VERSION}`;
const PIN = ((): string => {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--verify', '--quiet', `refs/tags/${RELEASE}^{commit}`], {
    cwd: REPOSITORY,
    encoding: 'utf8',
  });
  return status === 0 ? `${stdout.trim()} # ${RELEASE}` : RELEASE;
})();

let scratch: TemporaryFolder;

beforeAll(async () => {
  scratch = await temporaryFolder();
});

afterAll(async () => {
  await scratch.remove();
});

let count = 0;

/** A fresh clone of a project. */
async function clone(options: Parameters<typeof writeClone>[2] = {}): Promise<string> {
  count += 1;
  return await writeClone(scratch.path, `project ${String(count)}`, options);
}

async function init(folder: string, ...words: string[]): Promise<CommandRun> {
  return await runWords(['init', ...words], { folder });
}

interface InitDocument {
  readonly passed: boolean;
  readonly failure?: string;
  readonly files: readonly { readonly path: string; readonly outcome: string; readonly compare?: string }[];
  readonly pages: readonly { readonly what: string; readonly url: string }[];
  readonly secrets: readonly string[];
}

async function initJson(folder: string, ...words: string[]): Promise<InitDocument> {
  const { output } = await init(folder, '--json', ...words);
  return JSON.parse(output) as InitDocument;
}

function read(folder: string, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

const classifiers = ['3.11', '3.9', '3.7', '3.12'].map((minor) => `Programming Language :: Python :: ${minor}`);
const withClassifiers = (toml: string): string =>
  toml.replace(/^classifiers = .*$/mu, `classifiers = ${JSON.stringify(classifiers)}`);

describe('a first run', () => {
  test('writes the workflow with server, name and Pythons, and the documents', async () => {
    const folder = await clone();
    await writeFile(join(folder, 'pyproject.toml'), withClassifiers(read(folder, 'pyproject.toml')));
    const run = await init(folder, '--templates', 'self-contained, rehearsal');
    expect(run).toMatchObject({ status: 0, errors: '' });

    const workflow = read(folder, WORKFLOW);
    expect(parse(workflow)).toMatchObject({
      name: 'Publish trial-project to PyPI',
      on: { push: { tags: ['v*.*.*'] } },
      env: { PROJECT_DIR: '.', PYTHON_VERSIONS: '3.9, 3.11, 3.12' },
    });
    expect(workflow).toContain(`uses: ${SERVER}/shireadmin/repo-agent-actions/actions/fetch-source@${PIN}\n`);
    expect(workflow + read(folder, REHEARSAL)).not.toContain('gitea.example.com');
    expect(read(folder, 'docs/RELEASING.md')).toContain(`<${SERVER}/team/sample/actions>`);
    // A relative link would break on the page of the index
    expect(read(folder, 'README.md')).toContain(`](${SERVER}/team/sample/src/branch/main/docs/RELEASING.md)`);
    expect(git(folder, 'status', '--short', '--untracked-files=all').split('\n').filter(Boolean).sort()).toEqual(
      [
        ' M README.md',
        ' M pyproject.toml',
        `?? ${WORKFLOW}`,
        `?? ${REHEARSAL}`,
        '?? docs/RELEASING.md',
        '?? scripts/smoke_test.py',
      ].sort(),
    );
    for (const page of [
      'https://test.pypi.org/manage/account/token/',
      'https://pypi.org/manage/account/token/',
      `${SERVER}/team/sample/settings/actions/secrets`,
    ])
      expect(run.output).toContain(page);
    expect(run.output).toContain("git tag -a v1.2.3 -m 'Release v1.2.3' && git push origin v1.2.3");
  });

  test('only adds to a README that a person wrote, and nothing that it has already', async () => {
    const folder = await clone();
    const before = read(folder, 'README.md');
    await init(folder);
    const after = read(folder, 'README.md');
    expect(after).toMatch(
      /^# trial-project\n\n<!-- repo-agent-actions:badges -->\n\n\[!\[PyPI version\][^]*<!-- \/repo-agent-actions:badges -->\n\nA project for a test\./u,
    );
    expect(after).toContain('## Releasing a new version');
    expect(after).not.toContain('repo-agent-actions:install');
    const ours = /\n{0,9}<!-- repo-agent-actions:(\w+) -->[^]*?<!-- \/repo-agent-actions:\1 -->\n*/gu;
    expect(after.replaceAll(ours, '\n\n').trim()).toBe(before.trim());
  });

  test('makes README and changelog where there is none, and keeps the line ends of existing files', async () => {
    const folder = await clone({ files: { 'README.md': null, 'CHANGELOG.md': null }, extras: { web: [], dev: [] } });
    await init(folder);
    expect(read(folder, 'README.md')).toContain('pip install "trial-project[web]"');
    expect(read(folder, 'README.md')).not.toContain('pip install "trial-project[dev]"');
    expect(read(folder, 'CHANGELOG.md')).toContain('## [Unreleased]');

    const windows = await clone({ files: { 'README.md': '# Title\r\n\r\nWords.\r\n' } });
    await init(windows);
    expect(read(windows, 'README.md').replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('says which lines the changelog lacks and writes none into it', async () => {
    const changelog = '# Changelog\n\n## [Unreleased]\n\n## [1.0.0] - 2026-01-01\n';
    const folder = await clone({ files: { 'CHANGELOG.md': changelog } });
    const { status, output } = await init(folder);
    expect(status).toBe(0);
    expect(output).toMatch(
      /CHANGELOG\.md: has no section for 1\.2\.3[^]*Below Unreleased, add:\n {4}## \[1\.2\.3\] - \d{4}/u,
    );
    expect(read(folder, 'CHANGELOG.md')).toBe(changelog);
  });

  test('asks for --host or a remote where nobody knows the server', async () => {
    const folder = await clone({ remote: null });
    expect(await init(folder)).toMatchObject({ status: 2, errors: '' });
    const run = await init(folder);
    expect(run.output).toMatch(/^error: host: .* has no remote, .*\. Run this in a clone .*\n$/u);
    expect(git(folder, 'status', '--short')).toBe('');
  });

  test.each([
    ['ssh://git@forge.example:2222/team/sample.git', 'https://forge.example'],
    ['git@forge.example:team/sample.git', 'https://forge.example'],
    ['http://somebody:secret-word@10.0.0.7:3000/below/team/sample', 'http://10.0.0.7:3000/below'],
  ])('takes the server from %s, and no password with it', async (remote, server) => {
    const folder = await clone({ remote });
    const { status, output, errors } = await init(folder);
    expect(status).toBe(0);
    expect(read(folder, WORKFLOW)).toContain(`uses: ${server}/shireadmin/repo-agent-actions/`);
    expect(output).toContain(`${server}/team/sample/settings/actions/secrets`);
    const written = [WORKFLOW, 'docs/RELEASING.md', 'README.md'].map((path) => read(folder, path)).join('');
    expect(output + errors + written).not.toMatch(/secret-word|git@/u);
    expect(output.includes('is assumed to be the server')).toBe(!remote.startsWith('http'));
  });

  test('takes host, suite, ref and Pythons as they are given', async () => {
    const folder = await clone();
    const words = [
      '--host',
      'other.example',
      '--suite',
      'https://mirror.example/ci/repo-agent-actions',
      '--ref',
      'v1.0.0',
    ];
    await init(folder, '--templates=single-job', '--python-versions', '3.11', ...words);
    const workflow = read(folder, WORKFLOW);
    expect(workflow).toContain('uses: https://mirror.example/ci/repo-agent-actions/publish@v1.0.0\n');
    expect(workflow).toContain("          python-versions: '3.11'\n");
    expect(read(folder, 'docs/RELEASING.md')).toContain('<https://other.example/team/sample/actions>');
  });

  test('writes the short form below .github for a project on GitHub', async () => {
    const folder = await clone({ remote: 'https://github.com/team/sample.git' });
    expect(await init(folder, '--templates', 'reusable-caller')).toMatchObject({ status: 0 });
    expect(read(folder, '.github/workflows/pypi-publish.yml')).toContain(
      `uses: shireadmin/repo-agent-actions/.github/workflows/publish.yml@${PIN}\n`,
    );
  });

  test("follows the project's tag prefix and the length of its versions", async () => {
    const folder = await clone({ version: '26.11', toml: '[tool.repo-agent-actions]\ntag-prefix = "{name}+"' });
    await init(folder);
    expect(parse(read(folder, WORKFLOW))).toMatchObject({ on: { push: { tags: ['trial-project\\+*.*'] } } });
    expect(await init(folder, '--check')).toMatchObject({ status: 0 });
  });

  test('fills in the folder of a project that is not at the top', async () => {
    const folder = await clone();
    await writeProject({ folder: join(folder, "it's/here"), name: 'inner' });
    await init(folder, "it's/here");
    expect(parse(read(folder, WORKFLOW))).toMatchObject({ env: { PROJECT_DIR: "it's/here" } });
    expect(read(folder, "it's/here/docs/RELEASING.md")).toContain('# Releasing inner');
  });

  test('makes one job for each of several packages', async () => {
    const folder = await clone({ files: { 'pyproject.toml': '[tool.uv.workspace]\nmembers = ["packages/*"]\n' } });
    await writeProject({ folder: join(folder, 'packages/one'), name: 'first.tool', version: '0.1.0' });
    const rst = {
      'CHANGELOG.md': null,
      'CHANGES.rst': 'Changes\n=======\n\n1.9.0 (2026-01-01)\n~~~~~~~~~~~~~~~~~~\n\n- Old\n',
      'README.md': null,
      'README.rst': 'Second\n======\n',
    };
    const second = { folder: join(folder, 'packages/two'), name: 'second', version: '2.0.0', files: rst };
    await writeProject({ ...second, toml: '[tool.repo-agent-actions]\nchangelog = "CHANGES.rst"\n' });
    const said = (await init(folder, '--templates', 'several-packages, rehearsal')).output.split('\n');
    // What is to be done is said of each, from where the reader stands, and in the format of its files
    for (const line of [
      'packages/two/README.rst: is not Markdown, so nothing was added to it. Mention docs/RELEASING.md there.',
      'packages/two/CHANGES.rst: has no section for 2.0.0, which becomes its release notes. Add:',
      `    ${'~'.repeat('2.0.0 (2026-01-01)'.length)}`,
      '  node dist/cli/index.js rehearse packages/one  shows whether a release of first.tool would pass',
      '  node dist/cli/index.js rehearse packages/two  shows whether a release of second would pass',
      "  git tag -a second-v2.0.0 -m 'Release second-v2.0.0' && git push origin second-v2.0.0  releases second",
    ])
      expect(said).toContain(line);
    const document = await initJson(folder, '--templates', 'several-packages, rehearsal');
    expect(document).toMatchObject({ passed: true });
    expect(document.secrets).toEqual([
      'FIRST_TOOL_TESTPYPI_API_TOKEN',
      'FIRST_TOOL_PYPI_API_TOKEN',
      'SECOND_TESTPYPI_API_TOKEN',
      'SECOND_PYPI_API_TOKEN',
    ]);
    const { jobs } = parse(read(folder, WORKFLOW)) as { jobs: Record<string, unknown> };
    expect(Object.keys(jobs)).toEqual(['first-tool', 'second']);
    expect(jobs['first-tool']).toMatchObject({
      if: "${{ startsWith(inputs.tag || github.ref_name, 'first.tool-v') || startsWith(inputs.tag, 'refs/tags/first.tool-v') }}",
      with: { 'project-dir': 'packages/one', 'tag-prefix': 'first.tool-v' },
      secrets: { PYPI_API_TOKEN: '${{ secrets.FIRST_TOOL_PYPI_API_TOKEN }}' },
    });
    expect(read(folder, 'packages/two/docs/RELEASING.md')).toContain('git tag -a second-v1.2.3');
    const rehearsal = parse(read(folder, REHEARSAL)) as { jobs: { rehearse: { steps: unknown[] } } };
    expect(rehearsal.jobs.rehearse.steps).toMatchObject([
      {},
      { with: { 'project-dir': 'packages/one' } },
      { with: { 'project-dir': 'packages/two' } },
    ]);
    expect(await init(folder, '--check')).toMatchObject({ status: 0 });
  });
});

describe('--on-failure', () => {
  interface Reporting {
    readonly jobs: Readonly<
      Record<
        string,
        {
          readonly needs?: readonly string[];
          readonly permissions?: Readonly<Record<string, string>>;
          readonly steps?: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, string>> }[];
        }
      >
    >;
  }

  test('adds a job that waits for all others, and the document describes it', async () => {
    const folder = await clone();
    expect(await init(folder, '--on-failure')).toMatchObject({ status: 0, errors: '' });
    const { jobs } = parse(read(folder, WORKFLOW)) as Reporting;
    const { 'on-failure': reporting, ...others } = jobs;
    expect(reporting?.needs).toEqual(Object.keys(others));
    expect(reporting?.permissions).toEqual({ contents: 'read', issues: 'write' });
    expect(reporting?.steps?.[0]?.uses).toBe(
      `${SERVER}/shireadmin/repo-agent-actions/actions/report-failure@${PIN.split(' ')[0]}`,
    );
    expect(read(folder, 'docs/RELEASING.md')).toContain('`Release v1.2.3 stopped at …`');
  });

  test('is known again by --check and by another run, which change nothing', async () => {
    for (const template of ['self-contained', 'single-job']) {
      const folder = await clone();
      await init(folder, '--templates', template, '--on-failure', '--ref', 'v1.0.0');
      const before = read(folder, WORKFLOW);
      expect(await init(folder, '--check')).toMatchObject({ status: 0, errors: '' });
      expect(await init(folder, '--ref=v1.0.0')).toMatchObject({ status: 0, errors: '' });
      expect(read(folder, WORKFLOW)).toBe(before);
      await writeFile(join(folder, WORKFLOW), before.replace(/^ +results: .*\n/mu, ''));
      expect(await init(folder, '--check')).toMatchObject({ status: 1 });
    }
  });

  test('asked for later keeps existing files, and shows what to add by the command that it names', async () => {
    const folder = await clone();
    await init(folder);
    expect(await init(folder, '--check')).toMatchObject({ status: 0 });
    const before = read(folder, WORKFLOW);
    const { files } = await initJson(folder, '--on-failure');
    const compare = files.find(({ path }) => path === WORKFLOW)?.compare ?? '';
    expect(compare).toMatch(/ init \. --on-failure --print \.gitea\/workflows\/pypi-publish\.yml \| diff -u /u);
    expect(read(folder, WORKFLOW)).toBe(before);
    const printed = await init(folder, '--on-failure', '--print', WORKFLOW);
    expect(printed.output.startsWith(before.trimEnd())).toBe(true);
    expect(await init(folder, '--check', '--on-failure')).toMatchObject({ status: 1 });
  });

  test('is the last step where there is one job, with a permission more', async () => {
    const folder = await clone();
    await init(folder, '--templates=single-job', '--on-failure');
    const { jobs } = parse(read(folder, WORKFLOW)) as Reporting;
    expect(Object.keys(jobs)).toEqual(['publish']);
    expect(jobs['publish']?.permissions).toEqual({ contents: 'write', issues: 'write' });
    expect(jobs['publish']?.steps?.at(-1)?.with?.['results']).toBe('publish ${{ job.status }}');
  });

  test('waits for the job of each package', async () => {
    const folder = await clone({ files: { 'pyproject.toml': '[tool.uv.workspace]\nmembers = ["packages/*"]\n' } });
    await writeProject({ folder: join(folder, 'packages/one'), name: 'first', version: '0.1.0' });
    await writeProject({ folder: join(folder, 'packages/two'), name: 'second', version: '2.0.0' });
    await init(folder, '--templates', 'several-packages', '--on-failure');
    const { jobs } = parse(read(folder, WORKFLOW)) as Reporting;
    expect(jobs['on-failure']?.needs).toEqual(['first', 'second']);
    expect(await init(folder, '--check')).toMatchObject({ status: 0 });
  });

  test('needs a template that releases', async () => {
    const folder = await clone();
    const { status, output, errors } = await init(folder, '--templates', 'rehearsal', '--on-failure');
    expect(status).toBe(2);
    expect(output + errors).toContain("on-failure: a rehearsal can't report a stopped release. Name the template");
  });
});

describe('another run', () => {
  test('changes nothing', async () => {
    const folder = await clone();
    await init(folder);
    git(folder, 'add', '--all');
    const tree = git(folder, 'write-tree');
    const again = await initJson(folder);
    expect(again).toMatchObject({ passed: true });
    expect(new Set(again.files.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']));
    git(folder, 'add', '--all');
    expect(git(folder, 'write-tree')).toBe(tree);
  });

  test('keeps every file that a person changed, and says how to compare it', async () => {
    const folder = await clone();
    await init(folder);
    const edited = ['docs/RELEASING.md', 'README.md', WORKFLOW];
    for (const path of edited) {
      const text = read(folder, path);
      await writeFile(
        join(folder, path),
        text.replace(/^(?:runs|1\. raise|How a new)/mu, 'Changed: $&').replace('fetch', 'fetch -v'),
      );
    }
    const before = edited.map((path) => read(folder, path));
    const { status, output, errors } = await init(folder);
    expect(status).toBe(1);
    expect(errors).toMatch(
      /^error: \S+: already exists and differs from what this version writes \(and 2 more\)\. .+\n$/u,
    );
    expect(edited.map((path) => read(folder, path))).toEqual(before);
    const kept = edited.filter((path) => output.includes(`${path}: kept unchanged`));
    expect(kept).toEqual(edited);

    // The command is one that works, and shows the change
    const { files } = await initJson(folder);
    const compare = files.find(({ path }) => path === 'README.md')?.compare ?? '';
    expect(compare).toMatch(/^node dist\/cli\/index\.js init \. --print README\.md \| diff -u README\.md -$/u);
    const printed = await init(folder, '--print', 'README.md');
    const difference = spawnSync('diff', ['README.md', '-'], { cwd: folder, input: printed.output, encoding: 'utf8' });
    expect(difference.stdout).toMatch(/^\d+c\d+\n< Changed: 1\. raise.*\n---\n> 1\. raise.*\n$/u);
  });

  test('does not follow a link out of the repository', async () => {
    const folder = await clone();
    const outside = join(scratch.path, 'outside');
    await mkdir(outside);
    await symlink(outside, join(folder, 'docs'));
    const { status, output } = await init(folder);
    expect({ status, output }).toEqual({
      status: 2,
      output: expect.stringContaining('docs: is a link. Move it away'),
    });
    expect(git(folder, 'status', '--short', '--untracked-files=all')).toBe('?? docs\n');
  });
});

describe('--check', () => {
  let folder: string;
  let good: string;

  beforeAll(async () => {
    folder = await clone();
    await init(folder, '--templates', 'single-job, rehearsal');
    good = read(folder, WORKFLOW);
  });

  async function checked(text: string): Promise<CommandRun> {
    await writeFile(join(folder, WORKFLOW), text);
    return await init(folder, '--check');
  }

  test('knows what was installed, and says that the tag would start it', async () => {
    const { status, output } = await checked(good);
    expect(status).toBe(0);
    expect(output).toContain(`${WORKFLOW}: is up to date with this version.`);
    expect(output).toContain(`${REHEARSAL}: is up to date with this version.`);
    expect(output).toContain(`the tag v1.2.3 would start ${WORKFLOW}: it matches 'v*.*.*'.`);
  });

  test("takes a project's own settings for what they are", async () => {
    const own = good
      .replace("tags: ['v*.*.*']", "tags: ['v[0-9]*', '!v0*']")
      .replace('name: Publish trial-project', 'name: Ship it')
      .replace('tag: ${{ inputs.tag ||', "python-versions: '3.12'\n          tag: ${{ inputs.tag ||")
      .replaceAll(`@${PIN}`, '@v1');
    expect(await checked(own)).toMatchObject({ status: 0, errors: '' });
  });

  test('finds a step that was changed, one that is gone, and a workflow that is gone', async () => {
    const changed = await checked(good.replace('actions/fetch-source@', 'actions/preflight@'));
    expect(changed.status).toBe(1);
    expect(changed.output).toMatch(
      /pypi-publish\.yml: differs from this version in 1 line\. To see them, run:\n.*--print/u,
    );
    expect(changed.output).toMatch(
      /pypi-publish\.yml:\d+: job publish: step Fetch the source: uses is \S+preflight@\S+, not \S+fetch-source@\S+\./u,
    );
    expect(await checked(good.replace(/^ +dry-run: .*\n/gmu, ''))).toMatchObject({ status: 1 });
    await rm(join(folder, WORKFLOW));
    expect(await init(folder, '--check')).toMatchObject({
      status: 1,
      errors: expect.stringContaining('does not exist'),
    });
  });

  test('tells how to change a workflow of an earlier version, and which settings to keep', async () => {
    const former = (await readFile(new URL('former/self-contained.yml', import.meta.url), 'utf8'))
      .replaceAll('gitea.example.com', 'gitea.example.org')
      .replace("ACCEPT: ''", "ACCEPT: 'docs-links'")
      .replace("PYTHON_VERSIONS: ''", "PYTHON_VERSIONS: '3.12'")
      .replace(/^( +)(python-versions: \S+ env\.PYTHON_VERSIONS \}\}\n)/mu, '$1$2$1minimum-coverage: 90\n');
    const { status, output, errors } = await checked(former);
    expect(status).toBe(1);
    expect(errors).toContain(`${WORKFLOW}: is of an earlier version`);
    expect(output).toMatch(/write the new one with:\n.*init/u);
    expect(output).toMatch(/below env:\n[^]*PYTHON_VERSIONS: 3\.12\n +ACCEPT: docs-links/u);
    expect(output).toMatch(/of the job prepare's last step\n +minimum-coverage: 90/u);
    expect(output).not.toContain('lacks the job');
  });

  test.each([
    ["tags: ['release-*']", "it doesn't match 'release-*'; tags: ['v*.*.*'] would"],
    ["tags: ['v*', '!v1.2.*']", "it doesn't match 'v*', '!v1.2.*'"],
    ["branches: ['main']", 'it only starts for branches'],
    ["tags-ignore: ['v*']", 'tags-ignore excludes it'],
  ])('says when a tag would start nothing: %s', async (trigger, reason) => {
    const { status, errors } = await checked(good.replace("tags: ['v*.*.*']", trigger));
    expect(status).toBe(1);
    expect(errors).toMatch(/v1\.2\.3: would not start the release|differs from this version/u);
    expect((await init(folder, '--check')).output).toContain(reason);
  });

  test('tells that the version is tagged already', async () => {
    await writeFile(join(folder, WORKFLOW), good);
    git(folder, 'tag', 'v1.2.3');
    expect((await init(folder, '--check')).output).toContain('v1.2.3 already exists. Raise the version');
  });
});

describe('--check with a tag-prefix that the installed workflow sets', () => {
  async function installed(template: string, change: (text: string) => string, tags: string): Promise<string> {
    const folder = await clone();
    await init(folder, '--templates', template);
    const before = read(folder, WORKFLOW);
    const text = change(before).replace("tags: ['v*.*.*']", `tags: ['${tags}']`);
    expect(text).not.toBe(before);
    await writeFile(join(folder, WORKFLOW), text);
    return folder;
  }

  const variable =
    (value: string) =>
    (text: string): string =>
      text.replace("TAG_PREFIX: ''", `TAG_PREFIX: ${value}`);
  const input =
    (value: string) =>
    (text: string): string =>
      text.replace(/^( +)tag: \$\{\{ inputs\.tag(?=.*\n +from-stage:)/mu, `$1tag-prefix: ${value}\n$&`);

  test.each([
    ['self-contained', variable("'rel-'"), 'rel-*.*.*', 'rel-1.2.3'],
    ['self-contained', variable("'{name}-v'"), 'trial-project-v*.*.*', 'trial-project-v1.2.3'],
    ['self-contained', variable('r # as before'), 'r*.*.*', 'r1.2.3'],
    ['gitea-registry', variable("'r/'"), 'r/*.*.*', 'r/1.2.3'],
    ['single-job', input('rel-'), 'rel-*.*.*', 'rel-1.2.3'],
    ['reusable-caller', input("'rel-'"), 'rel-*.*.*', 'rel-1.2.3'],
    ['self-contained', variable("''"), 'v*', 'v1.2.3'],
  ])('%s: the tag begins with it', async (template, change, tags, tag) => {
    const folder = await installed(template, change, tags);
    git(folder, 'tag', tag);
    const check = await init(folder, '--check');
    expect(check).toMatchObject({ status: 0, errors: '' });
    expect(check.output).toContain(`the tag ${tag} would start ${WORKFLOW}: it matches '${tags}'.`);
    expect(check.output).toContain(`${tag} already exists. Raise the version of trial-project`);
  });

  test('a pattern for other tags is found', async () => {
    const folder = await installed('self-contained', variable("'rel-'"), 'v*.*.*');
    const check = await init(folder, '--check');
    expect(check.status).toBe(1);
    expect(check.output).toContain("it doesn't match 'v*.*.*'; tags: ['rel-*.*.*'] would");
  });

  test('an expression is not guessed, and what tags can not begin with is refused', async () => {
    const folder = await installed('single-job', input('${{ vars.PREFIX }}'), 'rel-*');
    const { output } = await init(folder, '--check');
    expect(output).toContain(
      'sets tag-prefix of trial-project to ${{ vars.PREFIX }}, which only the server can evaluate',
    );
    expect(output).not.toMatch(/would (?:not )?start \.gitea/u);
    const other = await installed('self-contained', variable("'a b'"), 'a*');
    expect(await init(other, '--check')).toMatchObject({
      status: 2,
      output: expect.stringContaining(`error: ${WORKFLOW}, tag-prefix: contains a space`),
    });
  });

  test('another run keeps it, and its documents name the tag', async () => {
    const folder = await installed('self-contained', variable("'rel-'"), 'rel-*.*.*');
    await rm(join(folder, 'docs/RELEASING.md'));
    expect((await init(folder)).output).toContain(`${WORKFLOW}: is up to date.`);
    expect(read(folder, 'docs/RELEASING.md')).toContain('git tag -a rel-1.2.3');
  });

  test('each of several packages has its own', async () => {
    const folder = await clone({ files: { 'pyproject.toml': '[tool.uv.workspace]\nmembers = ["packages/*"]\n' } });
    await writeProject({ folder: join(folder, 'packages/one'), name: 'first', version: '0.1.0' });
    await writeProject({ folder: join(folder, 'packages/two'), name: 'second', version: '2.0.0' });
    await init(folder, '--templates', 'several-packages');
    const text = read(folder, WORKFLOW).replaceAll('second-v', 'two/');
    await writeFile(join(folder, WORKFLOW), text);
    const check = await init(folder, '--check');
    expect(check).toMatchObject({ status: 0, errors: '' });
    expect(check.output).toContain('the tag first-v0.1.0 would start');
    expect(check.output).toContain('the tag two/2.0.0 would start');
  });
});

describe('used wrongly', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await clone();
  });

  test.each([
    [['--templates', 'everything'], 'templates: '],
    [['--templates', 'single-job,self-contained'], 'templates: names single-job, self-contained'],
    [['--templates', 'several-packages'], 'templates: several-packages needs several packages'],
    [['--host', 'https://a:b@host.example'], 'host: '],
    [['--suite', 'nonsense'], "suite: 'nonsense' is not a repository"],
    [['--ref', '--x'], '--ref: needs a value'],
    [['--ref=v1 x'], "ref: 'v1 x' is not a tag"],
    [['--python-versions', 'auto,3.12'], "python-versions: auto can't be combined with versions"],
    [['--python-versions', '2.7'], "python-versions: '2.7' is not a version"],
    [['--check', '--set-secrets'], "check, print, set-secrets: can't be combined"],
    [['--print', '/etc/passwd'], 'print: /etc/passwd is not a file that init writes here'],
    [['nowhere'], 'project-dir: '],
    [['.', 'more'], "init: unexpected argument 'more'"],
  ])('%j is refused in one sentence, and nothing is written', async (words, message) => {
    const { status, output, errors } = await init(folder, ...words);
    expect(status).toBe(2);
    expect(output + errors).toMatch(/^error: [^\n]+?: [^\n]+\. [^\n]+\n$/u);
    expect(output + errors).toContain(`error: ${message}`);
    expect(output + errors).not.toContain('a:b@');
    expect(git(folder, 'status', '--short')).toBe('');
  });
});

test('a rehearsal alone can be chosen, and brings nothing else', async () => {
  const folder = await clone();
  expect(await init(folder, '--templates=rehearsal')).toMatchObject({ status: 0, errors: '' });
  expect(git(folder, 'status', '--short', '--untracked-files=all')).toBe(`?? ${REHEARSAL}\n`);
});

test('a clone of the suite without its templates is told', async () => {
  const folder = await clone();
  const suiteFolder = join(scratch.path, 'half');
  expect(await runWords(['init'], { folder, suiteFolder })).toMatchObject({
    status: 2,
    output: expect.stringMatching(/self-contained\.yml: can't be read .* Run the program from a complete clone/u),
  });
  expect(await readFile(join(REPOSITORY, 'action-templates/RELEASING.md'), 'utf8')).toContain('{{name}}');
});

test.each([
  ['1.26.0', '.gitea'],
  ['11.0.1+gitea-1.22.0', '.forgejo'],
])('a server that says it is %s, and a folder that only a Forgejo reads: written to %s', async (version, place) => {
  const server = await listen((request, response) => {
    response.statusCode = request.url === '/api/v1/version' ? 200 : 404;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ version }));
  });
  try {
    const folder = await clone({ remote: `${server.origin}/team/sample.git` });
    await mkdir(join(folder, '.forgejo/workflows'), { recursive: true });
    await writeFile(join(folder, '.forgejo/workflows/ci.yml'), 'on: push\njobs: {}\n');
    expect((await init(folder)).output).toContain(`${place}/workflows/pypi-publish.yml: written.`);
  } finally {
    await server.close();
  }
});

test('tags that are there: a version that has one is raised, and the pattern fits them', async () => {
  const folder = await clone();
  for (const tag of ['v1.2', 'v1.2.3']) git(folder, 'tag', tag);
  const { output } = await init(folder);
  expect(output).toContain('Raise the version, for example to 1.2.4: v1.2.3 already exists.');
  expect(output).toContain("git tag -a v1.2.4 -m 'Release v1.2.4' && git push origin v1.2.4");
  expect(read(folder, WORKFLOW)).toContain("tags: ['v*.*']");
});
