import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withTemporaryFolder, writeProject, type ProjectOptions } from '#testkit';
import { outcomeOf, validate, type Validation } from './validate-project.ts';

type Options = Omit<ProjectOptions, 'folder'>;

async function validated(
  options: Options,
  inputs: Readonly<Record<string, string>> = {},
  prepare: (project: string) => void = () => undefined,
): Promise<Validation> {
  return await withTemporaryFolder(async (folder) => {
    const project = join(folder, 'project');
    await writeProject({ ...options, folder: project });
    prepare(project);
    return await validate(folder, inputs);
  });
}

/** `line: message` of each finding of a rule; each is advice, and the project passes. */
async function advice(rule: string, ...given: Parameters<typeof validated>): Promise<readonly string[]> {
  const { result } = await validated(...given);
  const found = result.findings.filter((finding) => finding.rule === rule);
  expect(result.passed).toBe(true);
  expect(found.map(({ severity }) => severity)).toEqual(found.map(() => 'advice'));
  return found.map(({ message, location }) => `${String(location?.line)}: ${message}`);
}

const readme = (text: string, more: Options = {}): Options => ({ ...more, files: { 'README.md': text } });

describe('install commands of the README', () => {
  test.each<[string, Options, readonly string[]]>([
    ['the project', readme('# A\n\n```sh\n$ python -m  pip install -U "trial-project[dev]>=1"\npip install numpy\n```\n', { extras: { dev: [] } }), []],
    ['its name in another spelling', readme('`pip install Trial_Project`\n'), []],
    ['only another project', readme('# A\n\n```\nuv add old-name\n```\n'), ['4: says to install old-name, and nowhere to install trial-project']],
    ['a slip of the keyboard', readme('`pipx install trial-projct`, or `pip install .`\n'), ['1: says to install trial-projct, which is another project than trial-project']],
    ['what is imported', { files: { 'README.md': '`pip install -e .[dev]` or `pip install imported`\n', 'src/imported/__init__.py': '' } }, ['1: says to install imported, which is another project than trial-project']],
    ['from sources only', readme('    pip install git+https://example.org/x.git\n'), []],
    ['an extra that is not there', readme('\n`pip install trial-project[moniter]`', { extras: { monitor: [] } }), ["2: says to install the extra moniter, which the project doesn't have"]],
    ['another version', readme('`pip install trial-project==1.0`'), ['1: says to install version 1.0, but this one is 1.2.3']],
    ['this version', readme('`pip install trial-project==1.2.3.0`'), []],
    ['the test index', readme('```\npip install --index-url https://test.pypi.org/simple/ trial-project\n```'), ['2: says to install from TestPyPI, which is for trials and loses its files']],
    ['a private index', readme('`pip install -i http://10.0.0.5/simple trial-project`'), ["1: says to install from http://10.0.0.5/simple, which the public can't open"]],
    ['nothing at all', readme('# A\n\nSorts issues.\n'), ["undefined: doesn't say how to install trial-project"]],
    ['another page', readme('# A\n\n[Installation](https://example.org/install)\n'), []],
    ['a range with this version', readme('`pip install "trial-project>=1,<2"` `pip install trial-project~=1.2`'), []],
    ['a range without it', readme('`pip install "trial-project>=1,<1.2"`'), ['1: says to install >=1,<1.2, which excludes this version, 1.2.3']],
    ['words in a sentence', readme('Run pip install other to get more.\n'), []],
    ['plugins beside it', readme('`pip install trial-project` and `pip install trial-project-extras pytest`'), []],
  ])('%s', async (_name, options, expected) => {
    expect(await advice('readme-install', options)).toEqual(expected);
  }); // prettier-ignore
});

test.each<[string, Options, string, string]>([
  ['a command', readme('# A\n\n    pip install trial-project\n'), 'passed', 'README.md says how in line 3'],
  ['no command', readme('# A\n\nIt is `useful`.\n'), 'not-configured', 'README.md has no command that installs it'],
  ['only from its sources', readme('`pip install .`\n'), 'not-configured', 'README.md has no command that installs it'],
  ['a command with a fault', readme('`pip install trial-project==1.0`\n'), 'unknown', 'README.md says to install version 1.0, but this one is 1.2.3'],
])('whether the README says how to install the project: %s', async (_name, options, outcome, message) => {
  const { result } = await validated(options);
  const item = result.receipt.items.find(({ subject }) => subject === 'install instructions');
  expect([item?.outcome, item?.message]).toEqual([outcome, message]);
}); // prettier-ignore

describe('badges of the README', () => {
  const badge = (address: string): string => `[![A badge](https://${address})](https://example.org/)\n`;
  test.each<[string, string, readonly string[]]>([
    ['of the project', badge('img.shields.io/pypi/pyversions/Trial_project.svg'), []],
    ['of another project', badge('img.shields.io/pypi/v/other?style=flat'), ['1: has a badge of other, which is another project than trial-project']],
    ['of another server', badge('badge.fury.io/py/other.svg'), ['1: has a badge of other, which is another project than trial-project']],
    ['of the same Pythons', badge('img.shields.io/badge/python-3.8%2B-blue'), []],
    ['of newer Pythons', badge('img.shields.io/badge/python-3.10+-blue'), ['1: has a badge that says Python 3.10 or later, but requires-python (>=3.8) allows older ones']],
    ['of older Pythons', badge('img.shields.io/badge/Python-3.7%20|%203.8-blue'), ['1: has a badge that says Python 3.7, which requires-python (>=3.8) excludes']],
    ['of the license', badge('img.shields.io/badge/license-MIT-green'), []],
    ['of the license in more words', badge('img.shields.io/badge/License-The_MIT_License-green'), []],
    ['of another license', badge('img.shields.io/badge/License-Apache_2.0-green'), ['1: has a badge that says Apache 2.0, but the license is MIT']],
    ['of another project, on another server', badge('badgen.net/pypi/v/other'), ['1: has a badge of other, which is another project than trial-project']],
    ['of the license, on another server', badge('badgen.net/badge/license/GPLv3/blue'), ['1: has a badge that says GPLv3, but the license is MIT']],
    ['with parameters', badge('img.shields.io/static/v1?label=Python&message=3.9+&color=blue'), ['1: has a badge that says Python 3.9 or later, but requires-python (>=3.8) allows older ones']],
    ['of this version', badge('img.shields.io/badge/version-v1.2.3-blue.svg'), []],
    ['of another version', badge('img.shields.io/badge/Release-1.2.2-blue'), ['1: has a badge that says version 1.2.2, but this one is 1.2.3']],
    ['of something else', badge('img.shields.io/badge/code%20style-black-000'), []],
    ['in a definition', '[![v]][x]\n\n[v]: https://img.shields.io/pypi/v/other\n[x]: https://example.org\n', ['3: has a badge of other, which is another project than trial-project']],
  ])('%s', async (_name, text, expected) => {
    expect(await advice('readme-badge', readme(text))).toEqual(expected);
  }); // prettier-ignore
});

describe('badges of repositories', () => {
  const toml = (url: string): string =>
    `[build-system]\nrequires = ["flit_core"]\nbuild-backend = "flit_core.buildapi"\n\n[project]\nname = "trial-project"\nversion = "1.2.3"\nreadme = "README.md"\n\n[project.urls]\nSource = "${url}"\n`;
  const shown = ['github.com/o/r/actions/workflows/ci.yml/badge.svg', 'img.shields.io/github/license/o/r', 'img.shields.io/github/actions/workflow/status/o/r/ci.yml?branch=main', 'codecov.io/gh/o/r/branch/main/graph/badge.svg']; // prettier-ignore
  const text = shown.map((address) => `![A badge](https://${address})\n`).join('');
  test.each<[string, readonly string[]]>([
    ['https://github.com/O/r.git', []],
    ['https://github.com/o/r/tree/main', []],
    ['https://gitlab.com/o/other', []],
    ['https://github.com/o/other', [1, 2, 3, 4].map((line) => `${String(line)}: has a badge of the repository o/r, but the project URLs lead to o/other`)],
  ])('%s', async (url, expected) => {
    expect(await advice('readme-badge', { files: { 'README.md': text, 'pyproject.toml': toml(url) } })).toEqual(expected);
  }); // prettier-ignore
});

test.each<[string, readonly string[]]>([
  ['## [1.2.3] - 2026-01-02', []],
  ['## [1.2.3] - 2024-02-29', []],
  ['## [1.2.3] - 2026-02-29', ['3: the heading of this version still says 2026-02-29']],
  ['## [1.2.3] - 2026-00-00', ['3: the heading of this version still says 2026-00-00']],
  ['## [1.2.3] - 2099-01-02', ['3: the heading of this version says 2099-01-02, which is yet to come']],
  ['## [1.2.3] - DD.MM.YYYY', ['3: the heading of this version still says DD.MM.YYYY']],
  ['## [1.2.3] - ????-??-??', ['3: the heading of this version still says ????-??-??']],
  ['## [1.2.3] - <date>', ['3: the heading of this version still says date']],
  ['## 1.2.3 (TODO)', ['3: the heading of this version still says TODO']],
  ['## 1.2.3 - March 3, 2026', []],
  ['## 1.2.3 - 03.04.2026', []],
  ['## [1.2.3] - YYYY-MM-DD', ['3: the heading of this version still says YYYY-MM-DD']],
  ['## 1.2.3 (unreleased)', ['3: the heading of this version still says unreleased']],
  ['## v1.2.3 - 2026-XX-XX', ['3: the heading of this version still says 2026-XX-XX']],
  ['## 1.2.3: TBD', ['3: the heading of this version still says TBD']],
  ['## 1.2.3 "Update of the year"', []],
])('the heading %j of a changelog', async (heading, expected) => {
  const files = { 'CHANGELOG.md': `# Changelog\n\n${heading}\n\n- More\n\n## Unreleased\n\n- Less\n` };
  expect(await advice('changelog-date', { files })).toEqual(expected);
});

test('missing urls and keywords are advice, unless somebody requires them', async () => {
  const files = {
    'pyproject.toml':
      '[build-system]\nrequires = ["flit_core"]\nbuild-backend = "flit_core.buildapi"\n\n[project]\nname = "trial-project"\nversion = "1.2.3"\ndescription = "A"\nreadme = "README.md"\nrequires-python = ">=3.8"\nlicense = "MIT"\nauthors = [{ name = "A" }]\n',
  };
  expect(await advice('required-field', { files })).toEqual(['5: has no keywords', '5: has no urls']);
  const { result } = await validated({ files }, { 'required-fields': 'urls' });
  expect(result.findings.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
    'unsafe has no urls',
    'advice has no keywords',
  ]);
});

describe('project URLs and the remotes of git', () => {
  const project = (urls: string): Options => ({
    git: 'committed',
    files: {
      'pyproject.toml': `[build-system]\nrequires = ["flit_core"]\nbuild-backend = "flit_core.buildapi"\n\n[project]\nname = "trial-project"\nversion = "1.2.3"\ndescription = "A"\nkeywords = ["x"]\n\n[project.urls]\n${urls}\n`,
    },
  });
  const remote =
    (...addresses: readonly string[]) =>
    (folder: string): void => {
      for (const [at, address] of addresses.entries())
        execFileSync('git', ['remote', 'add', at === 0 ? 'origin' : `other${String(at)}`, address], { cwd: folder });
    };
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['the same over ssh, in other letters', 'Repository = "https://GitHub.com/Owner/Name"', ['git@github.com:owner/name.git'], []],
    ['the same with .git', 'Source = "https://www.github.com/owner/name.git/"', ['https://github.com/owner/name'], []],
    ['a folder of it', '"Source Code" = "https://github.com/owner/name/tree/main/pkg"', ['ssh://git@github.com/owner/name'], []],
    ['a port of ssh', 'Repository = "https://git.example.org/owner/name"', ['ssh://git@git.example.org:2222/owner/name.git'], []],
    ['the upstream of a fork', 'Repository = "https://github.com/up/name"', ['git@github.com:me/name.git', 'https://github.com/up/name.git'], []],
    ['another repository', 'Repository = "https://github.com/other/name"', ['git@github.com:owner/name.git'], ['12: the project URL Repository is https://github.com/other/name, but git knows the repository as github.com/owner/name']],
    ['a homepage elsewhere', 'Homepage = "https://name.example.org/a/b"', ['git@github.com:owner/name.git'], []],
    ['a homepage that is another repository', 'Homepage = "https://github.com/owner/old"', ['git@github.com:owner/name.git'], ['12: the project URL Homepage is https://github.com/owner/old, but git knows the repository as github.com/owner/name']],
    ['no remote on a server', 'Repository = "https://github.com/owner/name"', ['/srv/git/name.git'], []],
  ])('%s', async (_name, urls, remotes, expected) => {
    expect(await advice('repository-url', project(urls), {}, remote(...remotes))).toEqual(expected);
  }); // prettier-ignore
});

describe('TODO and FIXME in the packages', () => {
  const files = {
    'src/trial_project/a.py':
      'STATE = "#TODO"\nTODO = 1\nx = TODO  # done\ny = 2  # don\'t TODO: mend, isn\'t it\n"""\nFIXME later\n"""\n',
    'src/trial_project/b.c': '#define TODO 1\n/* x FIXME */\n',
    'src/trial_project/data.json': '{"a": "# TODO"}\n',
    'tests/test_x.py': '# TODO\n',
  };
  const places = ['a.py line 4', 'a.py line 6', 'b.c line 2'].map((place) => `project/src/trial_project/${place}`);

  test.each<[Readonly<Record<string, string>>, string, string | null]>([
    [{}, 'not-configured', 'advice'],
    [{ todo: 'advice' }, 'not-configured', 'advice'],
    [{ todo: 'stop' }, 'failed', 'unsafe'],
    [{ todo: 'off' }, 'not-configured', null],
    [{ 'todo-paths': 'tests' }, 'unknown', 'warning'],
    [{ 'todo-paths': 'tests', todo: 'stop' }, 'failed', 'unsafe'],
  ])('%j', async (inputs, outcome, severity) => {
    const found = await validated({ files }, inputs);
    const todos = found.result.findings.filter(({ rule }) => rule === 'todo');
    expect(outcomeOf(found, 'todo')).toBe(outcome);
    const expected = severity === null ? [] : 'todo-paths' in inputs ? ['project/tests/test_x.py line 1'] : places;
    expect(todos.map(({ subject }) => subject)).toEqual(expected);
    expect(new Set(todos.map((one) => one.severity))).toEqual(new Set(severity === null ? [] : [severity]));
    expect(found.result.passed).toBe(severity !== 'unsafe');
  });

  test('many are told as 50 and a number', async () => {
    const { result } = await validated({ files: { 'src/trial_project/a.py': '# TODO\n'.repeat(60) } });
    const todos = result.findings.filter(({ rule }) => rule === 'todo');
    expect(todos).toHaveLength(50);
    expect(todos.at(-1)?.message).toBe('contains a TODO; and 10 findings more like it');
  });
});
