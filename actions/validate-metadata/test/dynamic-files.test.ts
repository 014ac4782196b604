import { describe, expect, test } from '@jest/globals';
import { findingSentence } from '#release-model';
import { withTemporaryFolder } from '#testkit';
import { validateProject } from './validate-project.ts';

async function told(
  rule: string,
  files: Readonly<Record<string, string | null>>,
  toml = '',
): Promise<readonly string[]> {
  return await withTemporaryFolder(async (folder) => {
    const { result } = await validateProject(folder, { files, toml });
    return result.findings
      .filter((finding) => finding.rule === rule)
      .map((finding) => `${finding.severity} ${findingSentence(finding)}`);
  });
}

describe('files from which setuptools takes dynamic fields', () => {
  const DYNAMIC = `[tool.setuptools.dynamic]
version = { file = "NO-VERSION" }
dependencies = { file = ["requirements.txt", "more.txt"] }
optional-dependencies.plots = { file = "plots.txt" }
classifiers = { attr = "x.y" }
`;
  const lost = (severity: string, field: string, file: string): string =>
    `${severity} project/pyproject.toml [tool.setuptools.dynamic]: takes ${field} from ${file}, which doesn't exist. Add the file, or correct its name.`;

  test('must be there', async () => {
    expect(await told('dynamic-file', { 'requirements.txt': 'x\n' }, DYNAMIC)).toEqual([
      lost('unsafe', 'dependencies', 'more.txt'),
      lost('unsafe', 'optional-dependencies.plots', 'plots.txt'),
    ]);
  });

  test('may be written by a setup.py', async () => {
    const files = { 'requirements.txt': '', 'more.txt': '', 'setup.py': 'from setuptools import setup\nsetup()\n' };
    expect(await told('dynamic-file', files, DYNAMIC)).toEqual([
      lost('warning', 'optional-dependencies.plots', 'plots.txt'),
    ]);
  });
});

test.each<[what: string, text: string, warns: boolean]>([
  ['all three marks', '# x\n\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> other\n', true],
  ['a heading with a line below it', '# x\n\nTitle\n=======\n', false],
  ['two of the marks', '# x\n\n<<<<<<< HEAD\na\n=======\nb\n', false],
  ['marks within a line', '# x\n\nUse `<<<<<<< HEAD`, ======= and >>>>>>> other.\n', false],
])('a README with %s', async (_what, text, warns) => {
  const found = await told('conflict-marker', { 'README.md': text });
  expect(found).toEqual(
    warns
      ? [
          'warning project/README.md:3: has a conflict that git has marked with <<<<<<< and >>>>>>>. Choose one of the two versions, and remove the marks.',
        ]
      : [],
  );
});
