import { describe, expect, test } from '@jest/globals';
import { findingSentence } from '#release-model';
import { readPyproject, unknownExtraRemedy, unknownExtras } from '#python-standards';

const OWNER = { name: 'Repo.Agent', extras: ['monitoring', 'Type_Hints', 'all'] };

describe('the extras that a requirement names', () => {
  test.each([
    ['repo-agent[monitorng,all]', ['monitorng']],
    ['repo_agent [ monitoring , type-hints ]', []],
    ['REPO-AGENT[TYPE.HINTS]>=1; python_version > "3.8"', []],
    ['repo-agent', []],
    ['repo-agents[monitorng]', []],
    ['pytest; extra == "tests"', ['tests']],
    ['pytest; ("type__hints" == extra or extra === "x") and os_name == "nt"', ['x']],
    ['pytest; extra != "tests"', []],
    ['repo-agent[x]; extra == "y"', ['x', 'y']],
    ['not a requirement [x', []],
  ])('%s', (requirement, extras) => {
    expect(unknownExtras(requirement, OWNER).map(({ extra }) => extra)).toEqual(extras);
  });

  test.each([
    ['monitorng', ['monitoring', 'all'], "Write 'monitoring', or add the extra 'monitorng'"],
    ['type.hint', ['Type_Hints'], "Write 'Type_Hints', or add the extra 'type.hint'"],
    ['gpu', ['monitoring', 'all'], "Add the extra 'gpu', or name one of 'monitoring', 'all'"],
    ['gpu', [], "Add the extra 'gpu', or remove it here"],
  ])('%s of %j', (extra, extras, remedy) => {
    expect(unknownExtraRemedy(extra, extras)).toBe(remedy);
  });
});

describe('a pyproject.toml', () => {
  const judged = (lines: string): readonly string[] =>
    readPyproject(`[project]\nname = "repo-agent"\nversion = "1"\n${lines}`, 'pyproject.toml')
      .findings.filter(({ rule }) => rule === 'unknown-extra')
      .map((finding) => `${finding.severity} ${finding.location?.line ?? 0} ${findingSentence(finding)}`);

  test('names what its own requirements name wrongly, with the line', () => {
    expect(
      judged(`dependencies = ["x; extra == 'dev'"]
[project.optional-dependencies]
monitoring = ["prometheus-client"]
all = [
  "repo-agent[monitoring]",
  "repo-agent[monitorng,analytics]",
]
[dependency-groups]
test = ["repo_agent[tests]", {include-group = "lint"}]
lint = ["ruff"]`),
    ).toEqual([
      "unsafe 4 pyproject.toml:4 [project] dependencies[0]: 'x; extra == 'dev'': the project has no extra 'dev', so nobody can install this. Add the extra 'dev', or name one of 'monitoring', 'all'.",
      "unsafe 9 pyproject.toml:9 [project] optional-dependencies.all[1]: 'repo-agent[monitorng,analytics]': the project has no extra 'monitorng', so installers leave it out. Write 'monitoring', or add the extra 'monitorng'.",
      "unsafe 9 pyproject.toml:9 [project] optional-dependencies.all[1]: 'repo-agent[monitorng,analytics]': the project has no extra 'analytics', so installers leave it out. Add the extra 'analytics', or name one of 'monitoring', 'all'.",
      "warning 12 pyproject.toml:12 [dependency-groups] test[0]: 'repo_agent[tests]': the project has no extra 'tests', so installers leave it out. Add the extra 'tests', or name one of 'monitoring', 'all'.",
    ]);
  });

  test('says nothing where the back-end adds extras', () => {
    expect(judged('dynamic = ["optional-dependencies"]\ndependencies = ["repo-agent[gpu]"]')).toEqual([]);
  });
});
