import { describe, expect, test } from '@jest/globals';
import { findingSentence } from '#release-model';
import { readPyproject, type PyprojectTables } from '#python-standards';

const TABLES: PyprojectTables = {
  licenses: {
    licenses: new Map([
      ['mit', { id: 'MIT', deprecated: false }],
      ['apache-2.0', { id: 'Apache-2.0', deprecated: false }],
    ]),
    exceptions: new Map(),
  },
  classifiers: {
    valid: new Set([
      'Topic :: Software Development',
      'Development Status :: 3 - Alpha',
      'Development Status :: 4 - Beta',
      'License :: OSI Approved :: MIT License',
    ]),
    deprecated: new Map([['Natural Language :: Ukranian', ['Natural Language :: Ukrainian']]]),
    unknownSeverity: 'warning',
    date: '2026-11-21',
  },
};

const BUILD = '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta"\n';

/** Rule and severity of every finding about `[project]` with these lines. */
function judge(lines: string, build = BUILD): readonly string[] {
  const { findings } = readPyproject(`${build}[project]\n${lines}`, 'pyproject.toml', TABLES);
  return findings.map(({ rule, severity }) => `${rule} ${severity}`);
}

const NAMED = 'name = "x"\nversion = "1"\n';

describe('a pyproject.toml', () => {
  test('the whole table is read', () => {
    const { project, buildSystem, findings, tool, dependencyGroups } = readPyproject(
      `${BUILD}
[project]
name = "Repo.Agent"
dynamic = ["version"]
description = "Does it"
readme = "README.md"
requires-python = ">=3.11"
license = "MIT"
license-files = ["LICEN[CS]E*"]
authors = [{name = "A", email = "a@example.com"}, {name = "B"}]
keywords = ["k"]
classifiers = ["Topic :: Software Development"]
dependencies = ["pyyaml>=6; python_version < '4'"]
import-names = ["automation"]
[project.urls]
Homepage = "http://100.89.157.127:3000/x"
[project.scripts]
automation = "automation.main:cli"
[project.entry-points."a.b"]
c = "d"
[project.optional-dependencies]
dev = ["pytest"]
[dependency-groups]
test = ["pytest", {include-group = "lint"}]
lint = ["ruff"]
[tool.setuptools.dynamic]
version = {attr = "automation.__version__"}
`,
      'pyproject.toml',
      TABLES,
    );
    expect(findings).toEqual([]);
    expect(project).toMatchObject({
      name: 'Repo.Agent',
      version: null,
      dynamic: ['version'],
      readme: { file: 'README.md', contentType: 'text/markdown' },
      license: { expression: 'MIT' },
      authors: [
        { name: 'A', email: 'a@example.com' },
        { name: 'B', email: null },
      ],
      scripts: { automation: 'automation.main:cli' },
      entryPoints: { 'a.b': { c: 'd' } },
      optionalDependencies: { dev: ['pytest'] },
      importNames: ['automation'],
    });
    expect(buildSystem).toEqual({
      requires: ['setuptools>=77'],
      buildBackend: 'setuptools.build_meta',
      backendPath: [],
    });
    expect(dependencyGroups).toEqual({ test: ['pytest', { includeGroup: 'lint' }], lint: ['ruff'] });
    expect(Object.keys(tool)).toEqual(['setuptools']);
  });

  test.each([
    ['P01', `${NAMED}licence = "MIT"`],
    ['P02', 'version = "1"'],
    ['P02', 'name = "-x"\nversion = "1"'],
    ['P02', 'dynamic = ["name"]\nversion = "1"'],
    ['P03', 'name = "x"'],
    ['P03', 'name = "x"\nversion = "1.0.x"'],
    ['U33', 'name = "x"\nversion = "1.0+local"'],
    ['P04', `${NAMED}dynamic = ["nonsense"]`],
    ['P05', `${NAMED}dynamic = ["version"]`],
    ['P06', `${NAMED}description = "a\\nb"`],
    ['U34', `${NAMED}description = "${'x'.repeat(513)}"`],
    ['P07', `${NAMED}readme = "README.txt"`],
    ['P08', `${NAMED}readme = {file = "README.md"}`],
    ['P08', `${NAMED}readme = {file = "a", text = "b", content-type = "text/plain"}`],
    ['P08', `${NAMED}readme = {file = "a", content-type = "text/markdown; charset=utf-8"}`],
    ['P09', `${NAMED}requires-python = "3.8"`],
    ['P10', `${NAMED}license = "MIT License"`],
    ['P10', `${NAMED}license = "Use-it"`],
    ['P12', `${NAMED}license-files = ["../LICENSE"]`],
    ['P13', `${NAMED}authors = [{name = "A", email = "a@localhost"}]`],
    ['P13', `${NAMED}authors = [{}]`],
    ['P13', `${NAMED}authors = [{email = "a@localhost"}, {name = "B"}]`],
    ['P13', `${NAMED}authors = [{name = "A", email = "a..b@example.com"}]`],
    ['P13', `${NAMED}maintainers = [{email = "a@-x.com"}]`],
    ['P13', `${NAMED}maintainers = [{email = "desk at example.com"}]`],
    ['P13', `${NAMED}maintainers = [{email = "a@b.local"}]`],
    ['P15', `${NAMED}urls = {"Docs, old" = "https://example.org"}`],
    ['P15', `${NAMED}urls = {A = "https://example.org:70000/"}`],
    ['P15', `${NAMED}urls = {A = "https://example.org/[x]"}`],
    ['P15', `${NAMED}urls = {A = "https://example.org", " A" = "https://example.org"}`],
    ['private-classifier', `${NAMED}classifiers = ["private :: Do Not Upload"]`],
    ['P08', `${NAMED}readme = {file = "README", content-type = "text/markdown; variant=Other"}`],
    ['P08', `${NAMED}readme = {file = "README", content-type = "text/markdown; charset*"}`],
    ['U87a', `${NAMED}license = "LicenseRef-x+"`],
    ['private-classifier', `${NAMED}classifiers = ["Private :: Do Not Upload"]`],
    ['P14', `${NAMED}classifiers = ["Natural Language :: Ukranian"]`],
    ['P14', `${NAMED}license = "MIT"\nclassifiers = ["License :: OSI Approved :: MIT License"]`],
    ['P15', `${NAMED}urls = {Home = "example.com"}`],
    ['P15', `${NAMED}urls = {"${'x'.repeat(33)}" = "https://x.org"}`],
    ['P16', `${NAMED}scripts = {a = "a-b:c"}`],
    ['P16', `${NAMED}scripts = {"a b" = "a:c"}`],
    ['P17', `${NAMED}entry-points = {console_scripts = {a = "b:c"}}`],
    ['P18', `${NAMED}dependencies = ["a>=1.*"]`],
    ['P18', `${NAMED}optional-dependencies = {A = [], a = []}`],
    ['U44', `${NAMED}dependencies = ["a @ https://x.org/a.whl"]`],
    ['P19', `${NAMED}import-names = ["a.b"]`],
    ['P19', `${NAMED}import-names = ["class"]`],
  ])('%s stops %j', (rule, lines) => {
    expect(judge(lines)).toEqual([`${rule} refused`]);
  });

  test('a command and a graphical command that would be one file', () => {
    const both = (gui: string): string => `${NAMED}scripts = {Demo = "a:c"}\ngui-scripts = {${gui} = "a:d"}`;
    expect(judge(both('demo'))).toEqual(['P16 unsafe']);
    expect(judge(both('demo-window'))).toEqual([]);
  });

  test.each([
    ['P11 warning', `${NAMED}license = {text = "MIT"}`],
    ['P13 warning', `${NAMED}authors = [{name = "A, B"}]`],
    ['P13 warning', `${NAMED}authors = [{email = "a@localhost"}, {email = "b@example.org"}]`],
    ['P13 warning', `${NAMED}authors = [{email = "Name <a@b.local>, b@example.org"}]`],
    ['P14 warning', `${NAMED}classifiers = ["Topic :: New"]`],
    ['P14 advice', `${NAMED}classifiers = ["Development Status :: 4 - Beta", "Development Status :: 3 - Alpha"]`],
    ['P14 advice', `${NAMED}keywords = ["one", "two, three"]`],
    ['self-dependency warning', `${NAMED}dependencies = ["X>=1"]`],
    ['P10 advice', `${NAMED}license = "mit"`],
    ['P20 warning', `${NAMED}dynamic = ["classifiers"]\nclassifiers = []`],
  ])('%s: %j passes', (verdict, lines) => {
    expect(judge(lines)).toEqual([verdict]);
  });

  test('a back-end that is held too old for an SPDX licence stops', () => {
    const held = (requirement: string): readonly string[] =>
      judge(`${NAMED}license = "MIT"`, `[build-system]\nrequires = ["${requirement}"]\nbuild-backend = "x"\n`);
    expect(held('setuptools<77')).toEqual(['P20 refused']);
    expect(held('setuptools~=68.0')).toEqual(['P20 refused']);
    expect(held('setuptools>=61')).toEqual([]);
    expect(held('flit_core>=3.2,<4')).toEqual([]);
    expect(held('hatchling==1.27.0')).toEqual([]);
  });

  test('hatchling builds with keys that it does not know', () => {
    expect(
      judge(`${NAMED}x = 1`, '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n'),
    ).toEqual(['P01 warning']);
  });

  test('without a table [build-system] setuptools builds, which is said', () => {
    expect(judge(NAMED, '')).toEqual(['build-system warning']);
  });

  test('mistakes in dependency groups are warnings', () => {
    const { findings } = readPyproject(
      `${BUILD}[dependency-groups]\na = [{include-group = "b"}]\nb = [{include-group = "A"}, "x>=1.*"]\nc = [{include-group = "z"}]`,
      'p',
    );
    expect(
      findings.map(({ rule, severity, location }) => `${rule} ${severity} ${String(location?.line)}`).sort(),
    ).toEqual([
      'dependency-groups warning 5',
      'dependency-groups warning 6',
      'dependency-groups warning 6',
      'dependency-groups warning 7',
    ]);
  });

  test('a finding is one sentence with its place and a remedy', () => {
    const [finding] = readPyproject(
      `${BUILD}[project]\n${NAMED}classifiers = [\n  "Private :: No",\n]`,
      'sub/pyproject.toml',
    ).findings;
    if (finding === undefined) throw new Error('nothing was found');
    expect(findingSentence(finding)).toBe(
      "sub/pyproject.toml:8 [project] classifiers[0]: 'Private :: No' keeps the project off PyPI. Remove it if you want to publish the project.",
    );
    expect(finding.location).toEqual({ file: 'sub/pyproject.toml', line: 8 });
  });

  test('values of the wrong type are findings, never a crash', () => {
    for (const key of [
      'name',
      'version',
      'description',
      'readme',
      'requires-python',
      'license',
      'license-files',
      'authors',
      'maintainers',
      'keywords',
      'classifiers',
      'urls',
      'scripts',
      'gui-scripts',
      'entry-points',
      'dependencies',
      'optional-dependencies',
      'import-names',
      'dynamic',
    ]) {
      for (const value of ['1', 'true', '[1]', '{a = 1}', '2024-01-01', '[[]]', '""']) {
        expect(() => readPyproject(`project.${key} = ${value}\n`, 'x')).not.toThrow();
      }
    }
    expect(judge(`${NAMED}keywords = "a"`)).toEqual(['P14 refused']);
  });
});
