import { expect, test } from '@jest/globals';
import { withTemporaryFolder } from '#testkit';
import { validateProject, verdicts } from './validate-project.ts';

const PYPROJECT = `[build-system]
requires = ["flit_core"]
build-backend = "flit_core.buildapi"
[project]
name = "trial-project"
version = "1.2.3+team.1"
description = "${'x'.repeat(600)}"
readme = { file = "README.md", content-type = "text/markdown; charset=utf-8" }
requires-python = ">=3.8"
license = "MIT"
authors = [{ name = "Team", email = "team@git.local" }]
keywords = ["trial"]
classifiers = ["Private :: Do Not Upload", "Natural Language :: Ukranian", "Nothing :: That :: Exists"]
dependencies = ["other @ https://git.example.com/team/other/archive/v1.tar.gz"]
[project.urls]
Homepage = "https://git.local/team/trial-project"
"A label that is much longer than PyPI allows" = "ftp://git.local/"
`;

/** What validate says of a project that is made for a private index only. */
async function judged(index: string): Promise<readonly string[]> {
  return await withTemporaryFolder(async (folder) => {
    const validation = await validateProject(folder, { files: { 'pyproject.toml': PYPROJECT } }, { index });
    return [...new Set(verdicts(validation))]
      .filter((verdict) => /^(?:U|P08|P1[345]|private-cl)/u.test(verdict))
      .sort();
  });
}

test('PyPI forbids it', async () => {
  expect(await judged('pypi')).toEqual([
    'P08 refused',
    'P13 refused',
    'P14 refused',
    'P15 refused',
    'U33 refused',
    'U34 refused',
    'U44 refused',
    'private-classifier refused',
  ]);
});

test('a registry of Gitea takes it', async () => {
  expect(await judged('gitea')).toEqual([
    'P08 advice',
    'P13 advice',
    'P14 advice',
    'P15 advice',
    'U33 advice',
    'U34 advice',
    'U44 advice',
    'private-classifier advice',
  ]);
});

test('of any other index, none of PyPI’s policies is said', async () => {
  expect(await judged('https://devpi.example.com/team/dev/')).toEqual(['P08 advice', 'P13 advice', 'P15 advice']);
});
