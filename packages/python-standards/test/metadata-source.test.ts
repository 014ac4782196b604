import { describe, expect, test } from '@jest/globals';
import { parseCoreMetadata, pyprojectLine, readmePath } from '../src/index.ts';

const PYPROJECT = `[build-system]
requires = ["hatchling"]

[project]
name = "demo"
dynamic = ["version"]
description = "A demo"
readme = { file = "docs/README.md", content-type = "text/markdown" }
requires-python = ">=3.10"
license = "MIT"
authors = [{ name = "A", email = "a@b.example" }]
classifiers = [
  "Programming Language :: Python",
  "Framework :: Nothing",
]
dependencies = [
  "requests >= 2",
  'tomli; python_version < "3.11"',
]

[project.optional-dependencies]
Web_UI = [
  "flask",
  "demo[other]",
]

[project.urls]
Homepage = "https://demo.example"
"Bug Tracker" = "ftp://demo.example"
`;

describe('where the metadata come from', () => {
  test.each([
    ['name', 'demo', 5],
    ['summary', 'A demo', 7],
    ['description', '', 8],
    ['description-content-type', 'text/markdown', 8],
    ['requires-python', '>=3.10', 9],
    ['license-expression', 'MIT', 10],
    ['author-email', 'A <a@b.example>', 11],
    ['classifier', 'Framework :: Nothing', 14],
    ['requires-dist', 'requests>=2', 17],
    ['requires-dist', "tomli ; python_version < '3.11'", 18],
    ['requires-dist', "demo[other] ; extra == 'web-ui'", 24],
    ['provides-extra', 'Web_UI', 22],
    ['project-url', 'Bug Tracker, ftp://demo.example', 29],
    // What the file doesn't say comes from elsewhere
    ['version', '1.0', null],
    ['keywords', 'a', null],
    ['requires-dist', 'nowhere', null],
  ])('%s: %s', (field, value, line) => {
    expect(pyprojectLine(PYPROJECT, field, value)).toBe(line);
  });

  test('in the table of Poetry, and nothing where there is none', () => {
    expect(pyprojectLine('[tool.poetry]\nname = "a"\ndescription = "x"\n', 'summary', 'x')).toBe(3);
    expect(pyprojectLine('[tool.other]\nname = "a"\n', 'name', 'a')).toBeNull();
    expect(pyprojectLine('[project\n', 'name', 'a')).toBeNull();
  });

  test('the README that it names', () => {
    expect(readmePath(PYPROJECT)).toBe('docs/README.md');
    expect(readmePath('[project]\nreadme = "./README.rst"\n')).toBe('README.rst');
    expect(readmePath('[tool.poetry]\nreadme = ["A.md", "B.md"]\n')).toBeNull();
  });

  test('the lines of the metadata themselves', () => {
    const text = 'Metadata-Version: 2.1\nName: demo\nAuthor: A\n  B\nSummary: x\n\nThe text\nof it\n';
    const { headers, bodyLine } = parseCoreMetadata(Buffer.from(text));
    expect(headers.map(({ name, line }) => `${name} ${String(line)}`)).toEqual([
      'metadata-version 1',
      'name 2',
      'author 3',
      'summary 5',
    ]);
    expect(bodyLine).toBe(7);
    expect(parseCoreMetadata(Buffer.from('Name: demo\n')).bodyLine).toBeNull();
  });
});
