import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withTemporaryFolder, writeProject } from '#testkit';
import { validate, validateProject } from './validate-project.ts';

async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

async function refusal(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>> = {},
): Promise<string> {
  return await withTemporaryFolder(async (folder) => {
    await mkdir(join(folder, 'project'));
    await writeFiles(folder, files);
    try {
      await validate(folder, inputs);
    } catch (error) {
      return error instanceof Error ? error.message.replaceAll(folder, 'FOLDER') : String(error);
    }
    return 'nothing was refused';
  });
}

describe('bad input gets one sentence, and nothing happens', () => {
  test('no folder', async () => {
    expect(await refusal({}, { 'project-dir': 'elsewhere' })).toBe(
      "project-dir: FOLDER/elsewhere doesn't exist. Set it to the folder that contains pyproject.toml.",
    );
  });

  test('no pyproject.toml', async () => {
    expect(await refusal({})).toBe(
      'project/pyproject.toml: is missing. Add one with a [project] table, or set project-dir to the folder that contains it.',
    );
  });

  test('the project is one folder further down', async () => {
    expect(await refusal({ 'project/python/pyproject.toml': '', 'project/python/deeper/pyproject.toml': '' })).toBe(
      'project/pyproject.toml: is missing. Set project-dir to the folder that contains it, such as project/python.',
    );
  });

  test('a syntax error of TOML, with line and column', async () => {
    expect(await refusal({ 'project/pyproject.toml': '[project]\nname = "x"\nversion = 1.0.0\n' })).toMatch(
      /^project\/pyproject\.toml: line 3, column \d+: .+\. Fix the TOML there\.$/u,
    );
  });

  test('TOML that only newer readers take', async () => {
    expect(await refusal({ 'project/pyproject.toml': '[project]\nreadme = {file = "README.md",\n text = ""}\n' })).toBe(
      'project/pyproject.toml: line 2, column 30: breaks the line inside an inline table, which is new in TOML 1.1; Python up to 3.14 refuses it. Fix the TOML there.',
    );
  });

  test('a file that is not UTF-8', async () => {
    const text = Buffer.from('[project]\nname = "\xe4"\n', 'latin1') as unknown as string;
    expect(await refusal({ 'project/pyproject.toml': text })).toBe(
      'project/pyproject.toml: is not UTF-8. Save it as UTF-8.',
    );
  });

  test('no table [project] and nothing instead', async () => {
    expect(await refusal({ 'project/pyproject.toml': '[tool.black]\n' })).toBe(
      'project/pyproject.toml: has no [project] table. Add one with name and version.',
    );
  });

  test('a setup.py that passes no name', async () => {
    expect(await refusal({ 'project/setup.py': 'from setuptools import setup\nsetup(version="1")\n' })).toBe(
      'project/setup.py: passes no name to setup(), and setup.cfg has none. Add a pyproject.toml with a [project] table, or pass name and version to setup().',
    );
  });

  test('a setup.cfg alone, which no tool builds', async () => {
    expect(await refusal({ 'project/setup.cfg': '[metadata]\nname = old\nversion = 1\n' })).toBe(
      'project/pyproject.toml: is missing, and so is setup.py, so nothing can build what setup.cfg describes. Add one with [build-system] requires = ["setuptools"] and build-backend = "setuptools.build_meta".',
    );
  });

  const PROJECT = { 'project/pyproject.toml': '[project]\nname = "x"\nversion = "1"\n' };

  test.each([
    [
      'checks',
      'metadata, nonsense',
      "checks: 'nonsense' is unknown. Allowed: all, metadata, version, tag, structure, changelog, secrets, todo, links.",
    ],
    ['strict', 'yes', "strict: is 'yes', which is neither true nor false. Write true or false."],
    [
      'required-fields',
      'licence',
      "required-fields: 'licence' is unknown. Did you mean license? Allowed: name, version, description, readme,",
    ],
    ['changelog', 'docs/news.md', "changelog: project/docs/news.md doesn't exist."],
    [
      'todo-paths',
      'src/engine',
      "todo-paths: 'src/engine' matches no file of the project. Use files, folders or patterns inside the project.",
    ],
  ])('an unknown value of %s', async (input, value, sentence) => {
    expect(await refusal(PROJECT, { [input]: value })).toContain(sentence);
  });

  test('an unknown key of the configuration', async () => {
    const toml = '[project]\nname = "x"\nversion = "1"\n[tool.repo-agent-actions]\nimport = ["x"]\n';
    expect(await refusal({ 'project/pyproject.toml': toml })).toMatch(
      /^project\/pyproject\.toml:5, \[tool\.repo-agent-actions\] import: is not a setting\. Did you mean imports\?/u,
    );
  });
});

describe('the tag must be the version', () => {
  const tagged = async (inputs: Readonly<Record<string, string>>, toml = ''): Promise<string | null> =>
    await withTemporaryFolder(async (folder) => (await validateProject(folder, { toml }, inputs)).result.failure);

  test('another version', async () => {
    expect(await tagged({ tag: 'v1.2.4' })).toBe(
      'tag: v1.2.4 says 1.2.4, but the project says 1.2.3 (pyproject.toml). Set the version to 1.2.4, or tag the release v1.2.3.',
    );
  });

  test('another beginning', async () => {
    expect(await tagged({ tag: '1.2.3' })).toBe(
      "tag: 1.2.3 doesn't begin with 'v'. Tag the release v1.2.3, or set tag-prefix to what your tags begin with.",
    );
  });

  test('no version at all', async () => {
    expect(await tagged({ tag: 'vacation' })).toBe(
      "tag: vacation doesn't name a version after 'v'. Tag the release v1.2.3.",
    );
  });

  test.each([
    [{ tag: 'v1.2.3' }, ''],
    [{ tag: 'refs/tags/v1.2.3' }, ''],
    [{ tag: 'v1.2.3.0' }, ''],
    [{ tag: 'release-1.2.3', 'tag-prefix': 'release-' }, ''],
    [{ tag: 'trial-project/v1.2.3', 'tag-prefix': '{name}/v' }, ''],
    [{ tag: '1.2.3' }, '[tool.repo-agent-actions]\ntag-prefix = ""\n'],
  ])('%j is the version', async (inputs, toml) => {
    expect(await tagged(inputs, toml)).toBeNull();
  });
});

describe('where a project lies', () => {
  test('in a subfolder with blanks and letters outside ASCII, within a larger repository', async () => {
    await withTemporaryFolder(async (folder) => {
      await writeProject({ folder: join(folder, 'mono repo'), git: 'committed' });
      await writeProject({
        folder: join(folder, 'mono repo', 'Päckchen eins'),
        name: 'second',
        files: { LICENSE: null },
      });
      const { result } = await validate(folder, { 'project-dir': 'mono repo/Päckchen eins' });
      expect(result.failure).toBe('mono repo/Päckchen eins/LICENSE: is missing. Add the text of the license.');
      expect(result.facts?.importNames).toEqual(['second']);
    });
  });
});
