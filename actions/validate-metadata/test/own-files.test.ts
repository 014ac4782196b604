import { execFileSync } from 'node:child_process';
import { copyFileSync, linkSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { REPOSITORY, withTemporaryFolder, writeProject, type ProjectOptions } from '#testkit';
import { dynamicProject, validate, type Validation } from './validate-project.ts';

const SECRET = 'nobody may read this';

/** Writes a project, changes it with `change`, and validates it. */
async function validated(
  folder: string,
  change: (project: string) => void,
  options: Omit<ProjectOptions, 'folder'> = {},
  inputs: Readonly<Record<string, string>> = {},
): Promise<Validation> {
  const project = join(folder, 'project');
  writeFileSync(join(folder, 'secret.txt'), `## [1.2.3]\n\n${SECRET}\n`);
  await writeProject({ ...options, folder: project });
  change(project);
  return await validate(folder, inputs);
}

function link(project: string, path: string, target: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  rmSync(join(project, path), { recursive: true, force: true });
  symlinkSync(target, join(project, path));
}

function strays({ result }: Validation): readonly string[] {
  return result.findings
    .filter(({ rule }) => rule === 'stray-file')
    .map(({ severity, subject, message }) => `${severity} ${subject} ${message}`);
}

describe('a link out of the project stops', () => {
  test.each([
    ['README.md', '/etc/passwd'],
    ['README.md', '../secret.txt'],
    ['LICENSE', '../secret.txt'],
    ['COPYING', '../secret.txt'],
    ['src/trial_project/data.json', '../../../secret.txt'],
    ['src/trial_project/folder', '../../..'],
    ['docs', '..'],
    ['tests/fixture', '/nonexistent'],
  ])('%s -> %s', async (path, target) => {
    await withTemporaryFolder(async (folder) => {
      for (const git of ['none', 'committed'] as const) {
        mkdirSync(join(folder, git));
        const change = (project: string): void => {
          link(project, path, target);
        };
        const validation = await validated(join(folder, git), change, { git }, { ignore: 'stray-file' });
        expect(strays(validation)).toEqual([
          `unsafe project/${path} is a link to ${target}, which is outside of the project`,
        ]);
        expect(validation.result.passed).toBe(false);
        expect(validation.host.transcript()).not.toContain(SECRET);
        expect(JSON.stringify(validation.result.receipt)).not.toContain(SECRET);
      }
    });
  });

  test.each([
    ['CHANGELOG.md', '../secret.txt'],
    ['pyproject.toml', '../secret.txt'],
    ['setup.cfg', '../secret.txt'],
    ['src/trial_project/__init__.py', '../../../secret.txt'],
  ])('before anything of it is read: %s', async (path, target) => {
    await withTemporaryFolder(async (folder) => {
      const pyproject = dynamicProject(
        'setuptools.build_meta',
        'setuptools',
        '[tool.setuptools.dynamic]\nversion = {attr = "trial_project.__version__"}',
      );
      const run = validated(
        folder,
        (project) => {
          link(project, path, target);
        },
        { files: { 'pyproject.toml': pyproject } },
      );
      await expect(run).rejects.toThrow(
        `project/${path}: is a link to ${target}, which is outside of the project. Put the file itself in its place, or remove it.`,
      );
    });
  });

  test('on the way to a changelog that is named, and to files that the metadata name', async () => {
    await withTemporaryFolder(async (folder) => {
      mkdirSync(join(folder, 'private'));
      writeFileSync(join(folder, 'private/README.md'), SECRET);
      const validation = await validated(
        folder,
        (project) => {
          link(project, 'notes', '../private');
        },
        {
          toml: '[tool.setuptools.dynamic]\nreadme = {file = ["README.md", "notes/README.md", "../secret.txt", "/etc/passwd"]}\n[tool.hatch.metadata.hooks.fancy-pypi-readme]\nfragments = [{ path = "../secret.txt" }, { path = ".git/config" }]\n',
        },
      );
      expect(strays(validation)).toEqual([
        'unsafe project/notes is a link to ../private, which is outside of the project',
        'unsafe project/notes/README.md leads through the link notes to ../private, which is outside of the project',
        'unsafe project/../secret.txt is outside of the project',
        'unsafe project//etc/passwd is an absolute path, which is a different file on another machine',
        "unsafe project/.git/config is one of git's own files, which may contain credentials",
      ]);
    });
  });

  test("into git's own files, and to a file that git ignores", async () => {
    await withTemporaryFolder(async (folder) => {
      const validation = await validated(
        folder,
        (project) => {
          link(project, 'config.txt', '.git/config');
          writeFileSync(join(project, '.env'), SECRET);
          link(project, 'env.txt', '.env');
        },
        { git: 'committed', files: { '.gitignore': '.env\n' } },
      );
      expect(strays(validation)).toEqual([
        "unsafe project/config.txt is a link to .git/config, one of git's own files, which may contain credentials",
        'unsafe project/env.txt is a link to .env, which git ignores, so no commit contains it',
      ]);
    });
  });
});

test('a hard link to a file elsewhere stops outside git', async () => {
  await withTemporaryFolder(async (folder) => {
    const validation = await validated(folder, (project) => {
      rmSync(join(project, 'README.md'));
      linkSync(join(folder, 'secret.txt'), join(project, 'README.md'));
    });
    expect(strays(validation)).toEqual([
      'unsafe project/README.md is a hard link to a file that has another name outside of the project',
    ]);
  });
});

test('a pipe in the place of a document is not waited for', async () => {
  await withTemporaryFolder(async (folder) => {
    const validation = await validated(folder, (project) => {
      rmSync(join(project, 'README.md'));
      execFileSync('mkfifo', [join(project, 'README.md')]);
    });
    expect(strays(validation)).toEqual(['unsafe project/README.md is a named pipe, not a file']);
  });
});

test('a licence that a whole monorepo shares is no such link, nor is one within the project', async () => {
  await withTemporaryFolder(async (folder) => {
    const validation = await validated(folder, (project) => {
      link(project, 'LICENSE', '../LICENSE');
      link(project, 'docs/README.md', '../README.md');
      copyFileSync(join(REPOSITORY, 'LICENSE'), join(folder, 'LICENSE'));
      execFileSync('git', ['init', '-q'], { cwd: folder });
      execFileSync('git', ['add', '-A'], { cwd: folder });
    });
    expect(validation.result.findings).toEqual([]);
    expect(validation.result.passed).toBe(true);
  });
});
