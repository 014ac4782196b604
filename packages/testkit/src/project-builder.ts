import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const runFile = promisify(execFile);

/** A small Python project; the defaults make a valid one. */
export interface ProjectOptions {
  /** Absolute; created if it is missing. */
  readonly folder: string;
  readonly name?: string;
  readonly version?: string;
  readonly requiresPython?: string;
  readonly dependencies?: readonly string[];
  readonly extras?: Readonly<Record<string, readonly string[]>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly backend?: 'setuptools' | 'hatchling' | 'flit-core';
  /** More lines of `pyproject.toml`, at its end. */
  readonly toml?: string;
  /** Additional or replaced files; `null` leaves a default out. Paths are relative to the project. */
  readonly files?: Readonly<Record<string, string | null>>;
  /** Whether to create a repository with one commit and the tag `v` + version. */
  readonly git?: 'none' | 'committed' | 'tagged';
}

/** A written project. */
export interface BuiltProject {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** Its only import name. */
  readonly importName: string;
}

const BACKENDS = {
  setuptools: { requires: 'setuptools>=77', backend: 'setuptools.build_meta' },
  hatchling: { requires: 'hatchling', backend: 'hatchling.build' },
  'flit-core': { requires: 'flit_core>=3.12', backend: 'flit_core.buildapi' },
} as const;

/** Writes a Python project: package, test, README, CHANGELOG, LICENSE, `pyproject.toml`. */
export async function writeProject(options: ProjectOptions): Promise<BuiltProject> {
  const { folder, name = 'trial-project', version = '1.2.3', git = 'none' } = options;
  const importName = name.toLowerCase().replaceAll(/[-.]+/gu, '_');
  const tests = `tests/test_${importName}.py`;
  const cli = `src/${importName}/cli.py`;
  const files: Record<string, string | null> = {
    'pyproject.toml': pyproject({ ...options, name, version }, importName),
    'README.md': `# ${name}\n\nA project for a test.\n\n## Installation\n\n    pip install ${name}\n`,
    'CHANGELOG.md': `# Changelog\n\n## [${version}] - 2026-11-01\n\n### Added\n\n- The first thing.\n`,
    LICENSE: MIT,
    [`src/${importName}/__init__.py`]: `"""A project for a test."""\n\n__version__ = "${version}"\n`,
    [cli]: CLI.replaceAll('IMPORT_NAME', importName),
    [tests]: TEST.replaceAll('IMPORT_NAME', importName).replaceAll('VERSION', version),
    ...([cli, tests].every((path) => options.files?.[path] === undefined)
      ? { [`tests/test_${importName}_cli.py`]: CLI_TEST.replaceAll('IMPORT_NAME', importName) }
      : {}),
    ...options.files,
  };
  for (const [path, text] of Object.entries(files)) {
    if (text === null) continue;
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  if (git !== 'none') await commit(folder, git === 'tagged' ? `v${version}` : null);
  return { folder, name, version, importName };
}

const MIT = `MIT License

Copyright (c) 2026 Somebody

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;

const CLI = `import argparse

from IMPORT_NAME import __version__


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--version", action="version", version=__version__)
    parser.parse_args()
    return 0
`;

const TEST = `import IMPORT_NAME


def test_version() -> None:
    assert IMPORT_NAME.__version__ == "VERSION"
`;

const CLI_TEST = `import pytest

from IMPORT_NAME.cli import main


def test_script(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["script"])
    assert main() == 0
`;

function pyproject(options: ProjectOptions & { name: string; version: string }, importName: string): string {
  const { name, version, requiresPython = '>=3.8', dependencies = [], extras = {}, backend = 'setuptools' } = options;
  const scripts = options.scripts ?? { [name]: `${importName}.cli:main` };
  const { requires, backend: module } = BACKENDS[backend];
  const table = (rows: Readonly<Record<string, unknown>>): string[] =>
    Object.entries(rows).map(([key, value]) => `${key} = ${JSON.stringify(value)}`);
  return [
    '[build-system]',
    `requires = ["${requires}"]`,
    `build-backend = "${module}"`,
    '',
    '[project]',
    ...table({
      name,
      version,
      description: 'A project for a test',
      readme: 'README.md',
      'requires-python': requiresPython,
      dependencies,
      classifiers: ['Programming Language :: Python :: 3'],
    }),
    'license = "MIT"',
    'license-files = ["LICENSE"]',
    'authors = [{ name = "Somebody" }]',
    'keywords = ["trial"]',
    '[project.urls]',
    'Homepage = "https://example.org/"',
    '',
    '[project.scripts]',
    ...table(scripts),
    '',
    '[project.optional-dependencies]',
    ...table(extras),
    '',
    ...(backend === 'hatchling' ? ['[tool.hatch.build.targets.wheel]', `packages = ["src/${importName}"]`, ''] : []),
    ...(backend === 'flit-core' ? ['[tool.flit.module]', `name = "${importName}"`, ''] : []),
    options.toml ?? '',
  ].join('\n');
}

async function commit(folder: string, tag: string | null): Promise<void> {
  const git = (...words: string[]): Promise<unknown> =>
    runFile(
      'git',
      ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org', '-c', 'commit.gpgsign=false', ...words],
      { cwd: folder },
    );
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git('commit', '--quiet', '--message=First');
  if (tag !== null) await git('tag', tag);
}
