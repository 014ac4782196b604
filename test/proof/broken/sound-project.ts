import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What builds the project. */
export const BACK_ENDS = ['setuptools', 'hatchling', 'flit-core', 'poetry-core', 'pdm-backend'] as const;
export type BackEnd = (typeof BACK_ENDS)[number];

/** The files of a project by their paths. */
type ProjectFiles = Readonly<Record<string, string>>;

/** How each back-end is told to build `automation`. */
const BUILD: Readonly<Record<BackEnd, { readonly system: string; readonly tool: string }>> = {
  setuptools: {
    system: 'requires = ["setuptools>=77.0.3"]\nbuild-backend = "setuptools.build_meta"',
    tool: `[tool.setuptools.packages.find]
include = ["automation*"]

[tool.setuptools.package-data]
"automation.config" = ["*.yaml"]
automation = ["py.typed"]`,
  },
  hatchling: {
    system: 'requires = ["hatchling"]\nbuild-backend = "hatchling.build"',
    tool: '[tool.hatch.build.targets.wheel]\npackages = ["automation"]',
  },
  'flit-core': {
    system: 'requires = ["flit_core>=3.12"]\nbuild-backend = "flit_core.buildapi"',
    tool: '[tool.flit.module]\nname = "automation"',
  },
  'poetry-core': {
    system: 'requires = ["poetry-core>=2.2"]\nbuild-backend = "poetry.core.masonry.api"',
    tool: '[tool.poetry]\npackages = [{ include = "automation" }]',
  },
  'pdm-backend': {
    system: 'requires = ["pdm-backend"]\nbuild-backend = "pdm.backend"',
    tool: '[tool.pdm.build]\nincludes = ["automation"]',
  },
};

const pyproject = (backend: BackEnd): string => `[build-system]
${BUILD[backend].system}

[project]
name = "desk-agent"
version = "0.2.0"
description = "Sorts the issues of a repository"
readme = "README.md"
requires-python = ">=3.9"
license = "MIT"
license-files = ["LICENSE"]
authors = [{ name = "Desk Team", email = "desk@example.com" }]
keywords = ["issues", "automation"]
classifiers = [
  "Development Status :: 4 - Beta",
  "Programming Language :: Python :: 3",
  "Typing :: Typed",
]
dependencies = ["platformdirs>=4.2"]

[project.optional-dependencies]
monitoring = ["prometheus-client>=0.20"]
analytics = ["tabulate>=0.9"]
all = ["desk-agent[monitoring,analytics]"]

[dependency-groups]
test = ["pytest>=8"]

[project.scripts]
desk-agent = "automation.cli:main"

[project.urls]
Homepage = "https://github.com/desk-team/desk-agent"
Issues = "https://github.com/desk-team/desk-agent/issues"

${BUILD[backend].tool}

[tool.pytest.ini_options]
testpaths = ["tests"]

[tool.repo-agent-actions]
smoke-test = "scripts/smoke_test.py"
minimum-coverage = 20
target-coverage = 20
`;

const LICENSE = `MIT License

Copyright (c) 2026 Desk Team

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`;

const FILES: ProjectFiles = {
  LICENSE,
  'MANIFEST.in': 'recursive-include automation *.yaml\n',
  'README.md':
    '# desk-agent\n\nSorts the issues of a repository.\n\n## Installation\n\n    pip install desk-agent\n\nMore in the [issues](https://github.com/desk-team/desk-agent/issues).\n',
  'CHANGELOG.md': '# Changelog\n\n## [0.2.0] - 2026-11-01\n\n### Added\n\n- The first thing.\n',
  '.gitignore': '/dist/\n/build/\n*.egg-info/\n__pycache__/\n',
  'automation/__init__.py': '"""Sorts issues."""\n\n__version__ = "0.2.0"\n',
  'automation/py.typed': '',
  'automation/cli.py': `"""The command."""

import argparse

from automation import __version__
from automation.engine import sort_issues


def main() -> int:
    parser = argparse.ArgumentParser(prog="desk-agent")
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("issues", nargs="*")
    print(*sort_issues(parser.parse_args().issues))
    return 0
`,
  'automation/engine/__init__.py': `"""What sorts."""

from automation.models.issue import Issue


def sort_issues(titles: list[str]) -> list[str]:
    return [issue.title for issue in sorted(Issue(title) for title in titles)]
`,
  'automation/models/__init__.py': '"""What is sorted."""\n',
  'automation/models/issue.py':
    'from dataclasses import dataclass\n\n\n@dataclass(order=True)\nclass Issue:\n    title: str\n',
  'automation/config/__init__.py': `"""The settings."""

from importlib.resources import files

import platformdirs


def default_settings() -> str:
    return (files(__name__) / "default.yaml").read_text()


def settings_folder() -> str:
    return platformdirs.user_config_dir("desk-agent")
`,
  'automation/config/default.yaml': 'order: title\n',
  'automation/monitoring/__init__.py': '"""Counts, with the extra monitoring."""\n',
  'automation/monitoring/metrics.py':
    'from prometheus_client import Counter\n\nSORTED = Counter("desk_sorted", "Sorted issues")\n',
  'automation/analytics/__init__.py': '"""Reports, with the extra analytics."""\n',
  'automation/analytics/report.py':
    'from tabulate import tabulate\n\n\ndef report(rows: list[list[str]]) -> str:\n    return tabulate(rows)\n',
  'scripts/smoke_test.py':
    'from automation.config import default_settings\nfrom automation.engine import sort_issues\n\nassert sort_issues(["b", "a"]) == ["a", "b"]\nassert "order" in default_settings()\n',
  'tests/test_engine.py':
    'from automation.engine import sort_issues\n\n\ndef test_order() -> None:\n    assert sort_issues(["b", "a"]) == ["a", "b"]\n',
};

/** One thing that is changed in a project. */
export type Change =
  /** Replaces text that must be there. */
  | { readonly file: string; readonly from: string; readonly to: string }
  /** Writes a file, or adds text at its end. */
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly added: string }
  /** Removes a file. */
  | { readonly file: string; readonly removed: true }
  /** Creates a link. */
  | { readonly file: string; readonly linkTo: string };

function changed(files: Map<string, string>, change: Exclude<Change, { readonly linkTo: string }>): void {
  const old = files.get(change.file);
  if ('text' in change) files.set(change.file, change.text);
  else if (old === undefined) throw new Error(`there is no ${change.file} to change`);
  else if ('removed' in change) files.delete(change.file);
  else if ('added' in change) files.set(change.file, old + change.added);
  else if (old.split(change.from).length !== 2) throw new Error(`${change.file} doesn't contain "${change.from}" once`);
  else
    files.set(
      change.file,
      old.replace(change.from, () => change.to),
    );
}

/**
 * Writes a project, and commits it. It is shaped like most that people release: packages below packages, package data,
 * extras, a script, a smoke test, tests. Nothing is wrong with it, so that each row of the table breaks one thing.
 * @throws Error - if a change doesn't find what it changes
 */
export async function writeProject(
  folder: string,
  {
    backend,
    changes,
    tag,
  }: { readonly backend: BackEnd; readonly changes: readonly Change[]; readonly tag: string | null },
): Promise<void> {
  const files = new Map([['pyproject.toml', pyproject(backend)], ...Object.entries(FILES)]);
  const links: { readonly file: string; readonly linkTo: string }[] = [];
  for (const change of changes) {
    if ('linkTo' in change) links.push(change);
    else changed(files, change);
  }
  for (const [file, text] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  for (const { file, linkTo } of links) await symlink(linkTo, join(folder, file));
  const git = (...words: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.com', ...words], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  };
  git('init', '-q', '--initial-branch=main', '.');
  git('add', '-A');
  git('commit', '-qm', 'Write the project');
  if (tag !== null) git('tag', tag);
}
