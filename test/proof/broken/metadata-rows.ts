import { caughtAt, projectKey, toml, TOLD, write } from './broken-project.ts';

const VERSION = 'version = "0.2.0"';
const SUMMARY = '"Sorts the issues of a repository"';
const TYPED = '"Typing :: Typed"';
const DEPENDENCY = '"platformdirs>=4.2"';
const HOMEPAGE = 'Homepage = "https://github.com/desk-team/desk-agent"';

/** What the project says of itself. */
export const METADATA_ROWS = [
  ...caughtAt('settings', [
    [
      'TOML that is not closed',
      toml('name = "desk-agent"', 'name = "desk-agent'),
      'pyproject.toml: line 6, column 19: control characters are not allowed in strings. Fix the TOML there',
    ],
    [
      'a key twice',
      toml(VERSION, `${VERSION}\n${VERSION}`),
      'pyproject.toml: line 8, column 1: trying to redefine an already defined table or value. Fix the TOML there',
    ],
  ]),
  ...caughtAt('validate', [
    ['no name', toml('name = "desk-agent"\n', ''), 'pyproject.toml:5 [project] name: is missing. Write name = "'],
    [
      'a name with a blank',
      toml('"desk-agent"', '"desk agent"'),
      "name: 'desk agent' is not a project name. Use ASCII letters, digits",
    ],
    [
      'a name that ends with a hyphen',
      toml('"desk-agent"', '"desk-agent-"'),
      "name: 'desk-agent-' is not a project name. Use…beginning and ending with a letter or digit",
    ],
    [
      'a version that is none',
      toml(VERSION, 'version = "0.2.x"'),
      "version: '0.2.x' is not a PEP 440 version. Write it like 1.2.3",
    ],
    [
      'a local version',
      [
        ...toml(VERSION, 'version = "0.2.0+linux"'),
        { file: 'automation/__init__.py', from: '"0.2.0"', to: '"0.2.0+linux"' },
      ],
      "version: '0.2.0+linux' has a local label, which PyPI refuses. Remove the part that begins with +",
      { tag: null },
    ],
    [
      'no version',
      toml(`${VERSION}\n`, ''),
      'version: is missing and not dynamic. Write version = "…", or dynamic = ["version"]',
    ],
    [
      'a version that is given and dynamic',
      toml(VERSION, `${VERSION}\ndynamic = ["version"]`),
      'dynamic[0]: version is static and dynamic at once. Remove version from dynamic',
    ],
    [
      'a dynamic version whose module is not there',
      [
        ...toml(VERSION, 'dynamic = ["version"]'),
        ...toml(
          '[tool.pytest',
          '[tool.setuptools.dynamic]\nversion = { attr = "automation.__version__.__version__" }\n\n[tool.pytest',
        ),
      ],
      'pyproject.toml [tool.setuptools.dynamic] version: names automation.__version__.__version__, but there is no module automation.__version__. Set attr = "package.module.__version__" with a module that exists',
    ],
    [
      'a tag of another version',
      [],
      'tag: v0.3.0 says 0.3.0, but the project says 0.2.0 (pyproject.toml). Set the version to 0.3.0, or tag the release v0.2.0',
      { options: ['--version', '0.3.0'], tag: null },
    ],
    [
      'a version that the code contradicts',
      [{ file: 'automation/__init__.py', from: '0.2.0', to: '0.1.0' }],
      'automation/__init__.py line 3: says __version__ = 0.1.0, but the version of the project is 0.2.0 (pyproject.toml line 7). Write 0.2.0 here, or keep one of the two',
    ],
    [
      'a version that a module of the version contradicts',
      [write('automation/__version__.py', '__version__ = "0.1.9"\n')],
      'automation/__version__.py line 1: says __version__ = 0.1.9, but the version of the project is 0.2.0',
    ],
    [
      'a version as a tuple that the version contradicts',
      [{ file: 'automation/__init__.py', added: 'VERSION = (0, 1, 9)\n' }],
      'automation/__init__.py line 4: says VERSION = 0.1.9, but the version of the project is 0.2.0 (pyproject.toml line 7). Write 0.2.0 here',
    ],
    [
      'a version_info that the version contradicts',
      [{ file: 'automation/__init__.py', added: 'version_info = (0, 1, 9)\n' }],
      'automation/__init__.py line 4: says version_info = 0.1.9, but the version of the project is 0.2.0 (pyproject.toml line 7). Write 0.2.0 here',
    ],
    [
      'a version tuple that the version contradicts',
      [write('automation/_version.py', '__version_tuple__ = (0, 1, 9)\n')],
      'automation/_version.py line 1: says __version_tuple__ = 0.1.9, but the version of the project is 0.2.0',
    ],
    [
      'a command and a window of one name',
      toml('[project.urls]', '[project.gui-scripts]\nDesk-Agent = "automation.cli:main"\n\n[project.urls]'),
      'gui-scripts.Desk-Agent: [project.scripts] has desk-agent, too, and both would be one file. Rename one of the two',
    ],
    [
      'dependencies of a file that is not there',
      [
        ...toml('dependencies = ["platformdirs>=4.2"]\n', 'dynamic = ["dependencies"]\n'),
        ...toml(
          '[tool.pytest',
          '[tool.setuptools.dynamic]\ndependencies = { file = ["requirements.txt"] }\n\n[tool.pytest',
        ),
      ],
      "[tool.setuptools.dynamic]: takes dependencies from requirements.txt, which doesn't exist. Add the file, or correct its name",
    ],
    [
      'an extra of a file that is not there',
      [
        ...toml(
          'monitoring = ["prometheus-client>=0.20"]\nanalytics = ["tabulate>=0.9"]\nall = ["desk-agent[monitoring,analytics]"]\n',
          '',
        ),
        ...toml('[project.optional-dependencies]\n', ''),
        ...toml('dependencies = [', 'dynamic = ["optional-dependencies"]\ndependencies = ['),
        ...toml(
          '[tool.pytest',
          '[tool.setuptools.dynamic]\noptional-dependencies = { analytics = { file = "analytics.txt" } }\n\n[tool.pytest',
        ),
      ],
      "[tool.setuptools.dynamic]: takes optional-dependencies.analytics from analytics.txt, which doesn't exist. Add the file, or correct its name",
    ],
    [
      'a license exception that does not exist',
      toml('license = "MIT"', 'license = "GPL-2.0-only WITH Classpath-exception-2"'),
      "license: 'Classpath-exception-2' is not a license exception in the SPDX list. Write an SPDX expression",
    ],
    [
      'a license with an exception, of another text',
      toml('license = "MIT"', 'license = "Apache-2.0 WITH LLVM-exception"'),
      'LICENSE: is the text of MIT, but the project names Apache-2.0 WITH LLVM-exception (pyproject.toml line 11). Name the license that you mean',
    ],
    [
      'a choice of licenses, and the text of one',
      toml('license = "MIT"', 'license = "MIT OR Apache-2.0"'),
      'names MIT OR Apache-2.0, but no license file has the text of Apache-2.0. Add the whole text',
      TOLD,
    ],
    [
      'a classifier for a Python that is excluded',
      toml('Python :: 3",\n', 'Python :: 3",\n  "Programming Language :: Python :: 3.8",\n'),
      "the classifier 'Programming Language :: Python :: 3.8' contradicts requires-python (>=3.9). Remove the classifier, or widen requires-python",
      TOLD,
    ],
    [
      'an extra of its own with a marker that does not exist',
      toml('"desk-agent[monitoring,analytics]"', `"desk-agent[monitorng]; python_version >= '3.9'"`),
      "the project has no extra 'monitorng', so installers leave it out. Write 'monitoring', or add the extra 'monitorng'",
    ],
    [
      'build requirements too old for the metadata',
      toml('"setuptools>=77.0.3"', '"setuptools>=61,<70"'),
      "[build-system] requires[0]: 'setuptools>=61,<70' is too old for [project] license, which needs metadata version 2.4. Require setuptools>=77.0.3",
    ],
    [
      'a version that setup.py contradicts',
      [
        ...toml(`${VERSION}\n`, 'dynamic = ["version"]\n'),
        write('setup.py', 'from setuptools import setup\n\nsetup(version="0.2.1")\n'),
      ],
      'automation/__init__.py line 3: says __version__ = 0.2.0, but the version of the project is 0.2.1 (setup.py). Write 0.2.1 here',
    ],
    [
      'a summary of two lines',
      toml(SUMMARY, '"Sorts\\nthe issues"'),
      'description: has a line break. Write the summary on one line',
    ],
    [
      'a summary that is too long',
      toml(SUMMARY, `"${'x'.repeat(513)}"`),
      'description: is longer than 512 characters. Shorten the summary',
    ],
    [
      'a README that is not there',
      toml('"README.md"', '"READ.md"'),
      "READ.md: is the readme in pyproject.toml, but doesn't exist. Add it, or fix the name",
    ],
    [
      'a README of an unknown kind',
      toml('"README.md"', '{ file = "README.md", content-type = "text/asciidoc" }'),
      "readme: has the content-type text/asciidoc: …doesn't render this format. Write text/markdown, text/x-rst or text/plain",
    ],
    [
      'a README in another charset',
      toml('"README.md"', '{ file = "README.md", content-type = "text/markdown; charset=latin-1" }'),
      'readme: has the content-type text/markdown; charset=latin-1: the charset must be exactly UTF-8, not latin-1. Write',
    ],
    [
      'a README without a word',
      [write('README.md', '\n')],
      'README.md: is empty, and PyPI refuses an empty description. Describe what the project does',
    ],
    [
      'a license expression with a word that is none',
      toml('"MIT"', '"MIT OR something"'),
      "license: 'something' is not a license identifier in the SPDX list. Write an SPDX expression",
    ],
    [
      'a license that is no identifier',
      toml('"MIT"', '"Apache 2"'),
      "license: 'Apache 2' is not an SPDX license expression. Write an SPDX expression such as",
    ],
    [
      'a license of another name than its text',
      toml('"MIT"', '"Apache-2.0"'),
      'LICENSE: is the text of MIT, but the project names Apache-2.0 (pyproject.toml line 11). Name the license that you mean, and add its text',
    ],
    [
      'a second license whose text is missing',
      toml('"MIT"', '"MIT AND BSD-3-Clause"'),
      'pyproject.toml line 11: names MIT AND BSD-3-Clause, but no license file has the text of BSD-3-Clause. Add the whole text: https://spdx.org/licenses/BSD-3-Clause.html',
      TOLD,
    ],
    [
      'a license that a classifier contradicts',
      toml(TYPED, `${TYPED},\n  "License :: OSI Approved :: Apache Software License"`),
      "classifiers[3]: 'License :: OSI Approved :: Apache Software License' can't be combined with an SPDX license expression. Remove the classifier",
    ],
    ['no license file', [{ file: 'LICENSE', removed: true }], 'LICENSE: is missing. Add the text of the license'],
    [
      'a license file above the project',
      toml('["LICENSE"]', '["../LICENSE"]'),
      "license-files[0]: '../LICENSE' contains '..'. Name files below the project",
    ],
    [
      'an unknown classifier',
      toml(TYPED, '"Typing :: Typped"'),
      "classifiers[2]: 'Typing :: Typped' is not in PyPI's list of classifiers of …. Choose one from https://pypi.org/classifiers/",
    ],
    [
      'a classifier that keeps it private',
      toml(TYPED, '"Private :: Do Not Upload"'),
      "classifiers[2]: 'Private :: Do Not Upload' keeps the project off …. Remove it if you want to publish",
    ],
    [
      'a bound of Python that is none',
      toml('">=3.9"', '"=>3.9"'),
      'requires-python: is not a specifier set: \'=>3.9\': has no operator. Write it like ">=3.10"',
    ],
    [
      'a dependency that is none',
      toml(DEPENDENCY, '"platformdirs=>4.2"'),
      "dependencies[0]: 'platformdirs=>4.2' is not a dependency specifier: expected a version clause…. Write it like",
    ],
    [
      'a dependency by its address',
      toml(DEPENDENCY, '"platformdirs @ https://example.com/platformdirs-4.2.tar.gz"'),
      "dependencies[0]: 'platformdirs @ https://example.com/platformdirs-4.2.tar.gz' names a URL, and PyPI refuses direct references. Depend on a release on the index",
    ],
    [
      'a dependency of an extra by its address',
      toml('"tabulate>=0.9"', '"tabulate @ git+https://github.com/astanin/python-tabulate"'),
      "optional-dependencies.analytics[0]: 'tabulate @ git+https://github.com/astanin/python-tabulate' names a URL, and PyPI refuses direct references. Depend on a release on the index",
    ],
    [
      'a marker that is none',
      toml(DEPENDENCY, `"platformdirs>=4.2; python_vers < '3'"`),
      "is not a dependency specifier: expected a marker variable or a quoted string, but found 'python_vers…. Write it like",
    ],
    [
      'an extra that does not exist',
      toml('[monitoring,analytics]', '[monitorng,analytics]'),
      "optional-dependencies.all[0]: 'desk-agent[monitorng,analytics]': the project has no extra 'monitorng', so installers leave it out. Write 'monitoring', or add the extra 'monitorng'",
    ],
    [
      'a dependency on an extra of its own that does not exist',
      toml('analytics = ["tabulate>=0.9"]', 'analytics = ["desk-agent[tables]"]'),
      "optional-dependencies.analytics[0]: 'desk-agent[tables]': the project has no extra 'tables', so installers leave it out. Add the extra 'tables', or name one of 'monitoring', 'analytics', 'all'",
    ],
    [
      'an extra with a name that is none',
      toml('analytics = [', '"an alytics" = ['),
      "optional-dependencies.an alytics: 'an alytics' is not the name of an extra. Use letters, digits and hyphens",
    ],
    [
      'two extras of one normalized name',
      toml('analytics = ["tabulate>=0.9"]', 'analytics = ["tabulate>=0.9"]\nAnalytics = []'),
      "optional-dependencies.Analytics: 'Analytics' and 'analytics' are the same extra. Merge them",
    ],
    [
      'an address that is none',
      toml(HOMEPAGE, 'Homepage = "github.com/desk-team/desk-agent"'),
      "urls.Homepage: 'github.com/desk-team/desk-agent' is not an http or https URL. Begin it with https://",
    ],
    [
      'a label that is too long',
      toml('Issues =', '"All of the issues that were ever told" ='),
      'urls.All of the issues that were ever told: has a label of more than 32 characters. Shorten the label',
    ],
    [
      'a mail address that is none',
      toml('desk@example.com', 'desk at example.com'),
      "authors[0]: PyPI doesn't accept the email 'desk at example.com': …. Write an address that exists, or leave it out",
    ],
    [
      'a key that the table does not have',
      projectKey('licence = "MIT"'),
      'licence: is not a key of [project]. Remove it, or move it to your own table below [tool]',
    ],
    [
      'a key of another type',
      toml('keywords = ["issues", "automation"]', 'keywords = "issues, automation"'),
      'keywords: must be an array of strings, not a string. Write it in brackets',
    ],
    [
      'a dynamic field that is none',
      projectKey('dynamic = ["urls2"]'),
      'dynamic[0]: "urls2" is not a key of [project]. Name keys of [project] only',
    ],
    [
      'a script with a blank in its target',
      toml('automation.cli:main', 'automation cli:main'),
      'scripts.desk-agent: \'automation cli:main\' is not an object reference. Write it like "package.module:function"',
    ],
    [
      'a build requirement that is none',
      toml('"setuptools>=77.0.3"', '"setuptools=>77"'),
      '[build-system] requires[0]: \'setuptools=>77\' is not a dependency specifier. Write it like "setuptools>=77"',
    ],
    [
      'a classifier twice',
      toml(TYPED, `${TYPED},\n  ${TYPED}`),
      "classifiers[3]: 'Typing :: Typed' appears twice. Remove one",
      TOLD,
    ],
    [
      'a pattern of license files that matches none',
      toml('["LICENSE"]', '["LICENSE", "COPYING*"]'),
      "license-files contains 'COPYING*', which matches no file. Add the file, or fix the pattern",
      TOLD,
    ],
    [
      'no keywords',
      toml('keywords = ["issues", "automation"]\n', ''),
      'pyproject.toml…: has no keywords. Add it, so that people find the project',
      TOLD,
    ],
    [
      'no address at all',
      toml(`[project.urls]\n${HOMEPAGE}\nIssues = "https://github.com/desk-team/desk-agent/issues"\n`, ''),
      'pyproject.toml…: has no urls. Add it, so that people find the project and its sources',
      TOLD,
    ],
    [
      'no summary',
      toml(`description = ${SUMMARY}\n`, ''),
      'pyproject.toml…: has no description. Add it, so that people know what they install',
      TOLD,
    ],
    [
      'no bound of Python',
      toml('requires-python = ">=3.9"\n', ''),
      'pyproject.toml…: has no requires-python. Add it',
      TOLD,
    ],
    [
      'an extra that asks for another version of the project',
      toml('[monitoring,analytics]"]', '[monitoring,analytics]==0.1.9"]'),
      "optional-dependencies.all[0]: 'desk-agent[monitoring,analytics]==0.1.9': asks for ==0.1.9 of the project itself, but this is 0.2.0, so nobody can install the extra 'all'. Remove ==0.1.9",
    ],
    [
      'a dependency on itself',
      toml(DEPENDENCY, `${DEPENDENCY}, "Desk_Agent"`),
      "dependencies[1]: 'Desk_Agent': the project depends on itself, which brings nothing. Remove it",
      TOLD,
    ],
    [
      'an extra that includes itself',
      toml('[monitoring,analytics]', '[monitoring,analytics,all]'),
      "optional-dependencies.all[0]: 'desk-agent[monitoring,analytics,all]': the extra 'all' includes itself. Name the extra that was meant, or remove it",
      TOLD,
    ],
    [
      'an address without a server',
      toml(HOMEPAGE, 'Homepage = "https:/desk.example.org"'),
      'has the project URL Homepage, https:/desk.example.org, which names no server. Write // and the name of a server after the colon',
      TOLD,
    ],
    [
      'two keywords in one',
      toml('["issues", "automation"]', '["issues, automation"]'),
      "keywords[0]: 'issues, automation' has a comma, which separates keywords in the metadata. Write each keyword as a string of its own",
      TOLD,
    ],
    [
      'types that are promised, and no marker',
      [{ file: 'automation/py.typed', removed: true }],
      'automation/py.typed: is missing, but the project says that it is typed. Add an empty file of that name',
      TOLD,
    ],
  ]),
  ...caughtAt('check', [
    [
      'a name of the standard library',
      toml('name = "desk-agent"', 'name = "asyncio"'),
      "asyncio is a module of the standard library, so a new project can't use this name. Choose another project name",
    ],
    [
      'a README in broken reStructuredText',
      [
        ...toml('"README.md"', '"README.rst"'),
        { file: 'README.md', removed: true },
        write('README.rst', 'Desk\n====\n\n.. foo:: bar\n\n`broken <\n'),
      ],
      'the description does not render as reST: line 4: Error: Unknown directive type "foo". .. foo:: bar. Fix the README at the lines named',
    ],
    [
      'a script without a function',
      toml('automation.cli:main', 'automation.cli'),
      'the console script desk-agent is automation.cli, but that names no function. Write it like package.module:function',
    ],
    [
      'a script of a module that is not there',
      toml('automation.cli:main', 'automation.comand:main'),
      'the console script desk-agent is automation.comand:main, but the wheel has no module automation.comand. Find out why automation.comand is not in the wheel',
    ],
    [
      'a script of a function that is not there',
      toml('automation.cli:main', 'automation.cli:mian'),
      'the console script desk-agent is automation.cli:mian, but automation/cli.py defines no mian. Check whether',
    ],
    [
      'a graphical script of a function that is not there',
      projectKey('gui-scripts = { desk-window = "automation.cli:window" }'),
      'desk-window is automation.cli:window, but automation/cli.py defines no window. Check whether automation.cli:window is spelled correctly',
    ],
    [
      'a plugin of a module that is not there',
      toml('[project.urls]', '[project.entry-points."desk.plugins"]\ndesk = "automation.plugin"\n\n[project.urls]'),
      'the entry point of desk.plugins desk is automation.plugin, but the wheel has no module automation.plugin. Find out why automation.plugin is not in the wheel',
    ],
    [
      'a plugin of an attribute that is not there',
      toml(
        '[project.urls]',
        '[project.entry-points."desk.plugins"]\ndesk = "automation.engine:Plugin"\n\n[project.urls]',
      ),
      'desk is automation.engine:Plugin, but automation/engine/__init__.py defines no Plugin. Check whether automation.engine:Plugin is spelled correctly',
    ],
    [
      'a private address of the project',
      toml('"https://github.com/desk-team/desk-agent"', '"http://192.168.1.4:3000/desk"'),
      "the project URL Homepage is http://192.168.1.4:3000/desk, which the public can't open. Write a public address, or leave it out",
      TOLD,
    ],
    [
      'an address of this machine',
      toml('"https://github.com/desk-team/desk-agent/issues"', '"http://localhost:3000/issues"'),
      "the project URL Issues is http://localhost:3000/issues, which the public can't open. Write a public address, or leave it out",
      TOLD,
    ],
    [
      'an address of a private network of carriers',
      toml('"https://github.com/desk-team/desk-agent"', '"http://100.89.157.127:3000/desk"'),
      "the project URL Homepage is http://100.89.157.127:3000/desk, which the public can't open. Write a public address, or leave it out",
      TOLD,
    ],
  ]),
];
