import { add, caughtAt, setting, TOLD, toml, write } from './broken-project.ts';

const TOKEN = ['ghp', 'aB3dE5gH7jK9mN1pQ3sT5vW7xY9zA1cD3eF5'].join('_');
const KEY = `-----BEGIN RSA PRIVATE KEY-----\n${'MIIEowIBAAKCAQEAt8Zr1XhU0sZb7nU5kqV9xqL3\n'.repeat(12)}-----END RSA PRIVATE KEY-----\n`;

/** What lies beside the metadata, and what the project tells this suite. */
export const TREE_ROWS = [
  ...caughtAt('settings', [
    [
      'a rule to leave out that does not exist',
      setting('ignore = [{ rule = "missing-modules", reason = "they are made later" }]'),
      "[tool.repo-agent-actions] ignore: 'missing-modules' is not a rule. Did you mean missing-module? Write the id that a finding shows in brackets",
    ],
    [
      'an unknown setting',
      setting('smoke-tests = "scripts/smoke_test.py"'),
      '[tool.repo-agent-actions] smoke-tests: is not a setting. Did you mean smoke-test? Rename or remove it',
    ],
    [
      'a setting of another type',
      toml('minimum-coverage = 20', 'minimum-coverage = "much"'),
      'pyproject.toml:49, [tool.repo-agent-actions] minimum-coverage: is "much". Write a number from 0 to 100',
    ],
    [
      'a choice that is none, among others',
      setting('checks = ["metadata", "chnagelog"]'),
      '[tool.repo-agent-actions] checks: is ["metadata","chnagelog"], and "chnagelog" is none of its values. Did you mean changelog? Write a list of some of',
    ],
    [
      'a limit that is none',
      toml('minimum-coverage = 20', 'minimum-coverage = 180'),
      'pyproject.toml:49, [tool.repo-agent-actions] minimum-coverage: is 180. Write a number from 0 to 100',
    ],
    [
      'a changelog that is set and not there',
      setting('changelog = "HISTORY.md"'),
      "changelog: HISTORY.md doesn't exist. Set it to a file of the project",
    ],
  ]),
  ...caughtAt('validate', [
    [
      'a changelog without the version',
      [{ file: 'CHANGELOG.md', from: '[0.2.0]', to: '[0.1.9]' }],
      'CHANGELOG.md: has no section for 0.2.0; its first section is for 0.1.9. Add a heading such as ## [0.2.0], and list what changed',
      TOLD,
    ],
    [
      'a changelog whose section is empty',
      [{ file: 'CHANGELOG.md', from: '### Added\n\n- The first thing.\n', to: '' }],
      'CHANGELOG.md: has an empty section for 0.2.0. List what changed',
      TOLD,
    ],
    [
      'a changelog whose date was left open',
      [{ file: 'CHANGELOG.md', from: '2026-11-01', to: 'YYYY-MM-DD' }],
      'CHANGELOG.md…: the heading of this version still says YYYY-MM-DD. Write the date of the release',
      TOLD,
    ],
    [
      'a changelog whose date is yet to come',
      [{ file: 'CHANGELOG.md', from: '2026-11-01', to: '2096-11-01' }],
      'CHANGELOG.md…: the heading of this version says 2096-11-01, which is yet to come. Write the date of the release',
      TOLD,
    ],
    [
      'a token in the sources',
      add('automation/config/__init__.py', `TOKEN = "${TOKEN}"`),
      'automation/config/__init__.py line 15: contains a GitHub token (ghp_…). Revoke it, since everyone with the repository knows it, and remove it',
    ],
    [
      'a private key in the package',
      [write('automation/config/key.pem', KEY)],
      'automation/config/key.pem: is a private key. Remove it from the project and its history, name it in .gitignore, and revoke what it contains',
    ],
    [
      'an environment file with a password',
      [write('.env', 'PYPI_API_TOKEN=pypi-AgEIcHlwaS5vcmcCJDA4ZjBmYmM5LTQ3ZTAtNDA3Mi1hZGVlLTI4NjU0ZTVjNzM1MQ\n')],
      '.env: is a file which usually contains credentials. Remove it from the project and its history, name it in .gitignore, and revoke what it contains',
    ],
    [
      'an environment file in the package',
      [write('automation/.env', 'USER=desk\n')],
      'automation/.env: is a file which usually contains credentials. Remove it from the project and its history',
    ],
    [
      'the credentials of twine',
      [
        write(
          '.pypirc',
          '[pypi]\nusername = __token__\npassword = pypi-AgEIcHlwaS5vcmcCJDA4ZjBmYmM5LTQ3ZTAtNDA3Mi1hZGVlLTI4NjU0ZTVjNzM1MQ\n',
        ),
      ],
      '.pypirc: is a file which usually contains credentials. Remove it from the project and its history, name it in .gitignore, and revoke',
    ],
    [
      'a link that leads out of the project',
      [{ file: 'automation/outside', linkTo: '../../outside' }],
      'automation/outside: is a link to …/outside, which is outside of the project. Put the file itself in its place, or remove it',
    ],
    [
      'a TODO in the package',
      add('automation/engine/__init__.py', '# TODO: sort by date, too'),
      'automation/engine/__init__.py line 9: contains a TODO. Resolve it, or move it to an issue',
      TOLD,
    ],
    [
      'a FIXME in the package',
      add('automation/cli.py', '# FIXME: stdin'),
      'automation/cli.py line 16: contains a FIXME. Resolve it, or move it to an issue',
      TOLD,
    ],
    [
      'a TODO that the project stops at',
      [...add('automation/engine/__init__.py', '# TODO: sort by date, too'), ...setting('todo = "stop"')],
      'automation/engine/__init__.py line 9: contains a TODO. Resolve it, or move it to an issue',
    ],
    [
      'a README that installs another project',
      [{ file: 'README.md', from: 'pip install desk-agent', to: 'pip install desk-agnet' }],
      'README.md…: says to install desk-agnet, which is another project than desk-agent. Write desk-agent',
      TOLD,
    ],
    [
      'a README whose extra is not there',
      [{ file: 'README.md', from: 'pip install desk-agent', to: 'pip install desk-agent[metrics]' }],
      "README.md…: says to install the extra metrics, which the project doesn't have. Add the extra 'metrics', or name one of 'monitoring', 'analytics', 'all'",
      TOLD,
    ],
    [
      'a conflict of git in the README',
      add('README.md', '<<<<<<< HEAD\nOne text.\n=======\nAnother text.\n>>>>>>> other'),
      'README.md:11: has a conflict that git has marked with <<<<<<< and >>>>>>>. Choose one of the two versions, and remove the marks',
      TOLD,
    ],
    [
      'an image of a picture that is not there',
      add('README.md', '<picture><source srcset="docs/dark.png"><img src="docs/light.png"></picture>'),
      "README.md:11: shows the image docs/dark.png, which the project doesn't have. Correct the path, or leave it out",
      TOLD,
    ],
    [
      'a version in CITATION.cff that was forgotten',
      [write('CITATION.cff', 'cff-version: 1.2.0\nversion: 0.1.0\ntitle: desk-agent\n')],
      'CITATION.cff line 2: says 0.1.0, but the version of the project is 0.2.0 (pyproject.toml line 7). Write 0.2.0 here',
      TOLD,
    ],
    [
      'a README that does not say how to install',
      [{ file: 'README.md', from: '## Installation\n\n    pip install desk-agent\n\n', to: '' }],
      "README.md: doesn't say how to install desk-agent. Write pip install desk-agent",
      TOLD,
    ],
    [
      'a badge of another project',
      [
        {
          file: 'README.md',
          from: '# desk-agent\n',
          to: '# desk-agent\n\n![PyPI](https://img.shields.io/pypi/v/desk-agnet)\n',
        },
      ],
      'README.md…: has a badge of desk-agnet, which is another project than desk-agent. Write desk-agent',
      TOLD,
    ],
    [
      'a badge of another license',
      [
        {
          file: 'README.md',
          from: '# desk-agent\n',
          to: '# desk-agent\n\n![License](https://img.shields.io/badge/license-Apache--2.0-blue)\n',
        },
      ],
      'README.md…: has a badge that says Apache-2.0, but the license is MIT. Correct the badge, or the license',
      TOLD,
    ],
    [
      'a required file that is not there',
      setting('required-files = ["SECURITY.md"]'),
      'SECURITY.md: is missing. Add it, or remove it from required-files',
    ],
    [
      'a required field that is not there',
      setting('required-fields = ["maintainers"]'),
      'pyproject.toml…: has no maintainers. Add it, or remove maintainers from required-fields',
    ],
    [
      'no README',
      [{ file: 'README.md', removed: true }, ...toml('readme = "README.md"\n', '')],
      'README.md: is missing. Add it, and set readme = "README.md" in [project]',
    ],
  ]),
  ...caughtAt('check', [
    [
      'relative links in the README',
      add('README.md', '[Guide](docs/guide.md)'),
      'the README has links that break on the page of an index: docs/guide.md (line 11). Write whole addresses: https://github.com/desk-team/desk-agent/blob/HEAD/docs/guide.md',
      TOLD,
    ],
    [
      'a relative image in the README',
      add('README.md', '![Screen](docs/screen.png)'),
      'the README has images that break on the page of an index: docs/screen.png (line 11). Write whole addresses: https://github.com/desk-team/desk-agent/raw/HEAD/docs/screen.png',
      TOLD,
    ],
    [
      'a link to a heading that is not there',
      add('README.md', 'See [how](#instalation) and [more](#installation).'),
      'the README links to #instalation, but has no such heading (line 11). Write #installation',
      TOLD,
    ],
    [
      'a private address in the README',
      add('README.md', 'See [the server](http://10.1.2.3/desk).'),
      "the README links to http://10.1.2.3/desk, which the public can't open. Write a public address, or leave it out",
      TOLD,
    ],
  ]),
  ...caughtAt('build', [
    [
      'a smoke test that is set and not there',
      [{ file: 'scripts/smoke_test.py', removed: true }],
      "[tool.repo-agent-actions] smoke-test: scripts/smoke_test.py doesn't exist. Set it to a Python script of the project",
    ],
    [
      'a script that is set and not there',
      setting('[tool.repo-agent-actions.scripts]\ndesk = ["--help"]'),
      "[tool.repo-agent-actions]: names the script 'desk', which the wheel doesn't have. Fix the name, or add it to [project]",
    ],
    [
      'an extra that is set and not there',
      setting('[tool.repo-agent-actions.extras]\nmetrics = ["automation.monitoring.metrics"]'),
      "[tool.repo-agent-actions]: names the extra 'metrics', which the wheel doesn't have. Fix the name, or add it to [project]",
    ],
  ]),
];
