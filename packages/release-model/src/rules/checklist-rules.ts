import type { RuleTable } from './rule-entry.ts';

const BY_PERSON = 'Only a person can know. Once it is done, name the point in `confirmed`.';

/** The points of release-checklist. */
export const CHECKLIST_RULES = {
  'tests-pass': {
    title: 'All tests pass',
    meaning: 'Every command of the stage `test` passed on every Python.',
    fix: 'Fix the code or its tests. The commit changes, so it needs a new tag.',
    sources: [],
  },
  'types-clean': {
    title: 'Type checking is clean',
    meaning: '`mypy`, where the project uses it, found nothing.',
    fix: 'Fix what mypy reports.',
    sources: [],
  },
  'lint-clean': {
    title: 'Linting is clean',
    meaning: '`ruff check`, where the project uses it, found nothing.',
    fix: 'Fix what ruff reports.',
    sources: [],
  },
  'format-clean': {
    title: 'Code is formatted',
    meaning: '`black --check`, where the project uses it, found nothing.',
    fix: 'Run black and commit the result.',
    sources: [],
  },
  'code-review': {
    title: 'The final code review is done',
    meaning: 'Somebody has reviewed what will be released.',
    fix: BY_PERSON,
    sources: [],
  },
  'no-critical-bugs': {
    title: 'No critical bug is known',
    meaning: 'No open bug is a reason to delay the release.',
    fix: BY_PERSON,
    sources: [],
  },
  'metadata-valid': {
    title: 'Metadata and project structure are valid',
    meaning: 'The stage `validate` passed.',
    fix: 'Fix what its findings name.',
    sources: [],
  },
  'version-final': {
    title: 'The version number is final',
    meaning: 'The version is a public one and not a development version.',
    fix: 'Raise the version. To release a development version on purpose, name the point in `accept`.',
    sources: ['version-specifiers'],
  },
  'changelog-updated': {
    title: 'The changelog describes this version',
    meaning: 'The changelog has a section for the version. See [changelog-section](#changelog-section).',
    fix: 'Write the section.',
    sources: ['keep-a-changelog'],
  },
  'readme-renders': {
    title: 'The README exists and renders',
    meaning: 'The project has a README, and its description renders as the index would render it. See [U61](#u61).',
    fix: 'Fix the README at the lines that the finding names.',
    sources: [],
  },
  'license-present': {
    title: 'The license exists and is correct',
    meaning: 'The project has a license file, and its metadata name it correctly. See [P10](#p10) to [P12](#p12).',
    fix: 'Fix what the finding names.',
    sources: [],
  },
  'no-todo-comments': {
    title: 'No TODO or FIXME in critical code',
    meaning: 'The code in `todo-paths` has no such comment. See [todo](#todo).',
    fix: 'Do what the comments say, or move them to issues.',
    sources: [],
  },
  'distributions-built': {
    title: 'The distributions are built',
    meaning: 'The stage `build` passed.',
    fix: 'Fix what its findings name.',
    sources: [],
  },
  'distributions-checked': {
    title: 'The index will accept the distributions',
    meaning: 'The stage `check` passed.',
    fix: 'Fix what its findings name.',
    sources: [],
  },
  'distributions-tried': {
    title: 'The distributions install and work',
    meaning:
      'The stage `try` installed the built files on every Python, before they were sent anywhere, and tried them.',
    fix: 'Fix what its points name.',
    sources: [],
  },
  'testpypi-upload': {
    title: 'The files are on the test index',
    meaning: 'The stage `upload-test` uploaded every file of the manifest, with the same sha256.',
    fix: 'Re-run `upload-test`, or start the run there.',
    sources: [],
  },
  'testpypi-install': {
    title: 'The package installs from the test index',
    meaning: 'The stage `verify-test` installed the release on every Python.',
    fix: 'Fix what its points name. The files are on the test index by then, so fixed ones need a new version.',
    sources: [],
  },
  'no-install-warnings': {
    title: 'The installer does not warn',
    meaning: 'The installer, pip or uv, printed no warning.',
    fix: 'Fix what it warns about.',
    sources: [],
  },
  'version-installed': {
    title: 'The installed version is the right one',
    meaning: 'The installed package reports the version of the manifest.',
    fix: 'Look at where the package gets its version from.',
    sources: [],
  },
  'imports-work': {
    title: 'Core imports work',
    meaning:
      'Every import that the project declares works after the installation, or, if it declares none, every module of the wheel. Tests, `__main__`, `skip-imports`, and what is made for other systems or Pythons are left out.',
    fix: 'Add the missing module to the wheel, or the missing dependency to `dependencies`. A module that needs what only users have belongs in `skip-imports` of `[tool.repo-agent-actions]`.',
    sources: [],
  },
  'commands-work': {
    title: 'Commands exist and work',
    meaning: 'Every script of the project is installed and runs.',
    fix: 'Correct `[project.scripts]`, or the arguments in `scripts` of `[tool.repo-agent-actions]`.',
    sources: [],
  },
  'extras-install': {
    title: 'Optional dependencies install',
    meaning: 'Every extra of the project can be installed.',
    fix: 'Correct `[project.optional-dependencies]`.',
    sources: [],
  },
  'smoke-test': {
    title: 'The smoke test passes',
    meaning: 'The script that `smoke-test` names passed against the installed release.',
    fix: 'Fix what its output names.',
    sources: [],
  },
  'testpypi-complete': {
    title: 'Every validation on the test index passed',
    meaning: 'The stages `upload-test` and `verify-test` both passed.',
    fix: 'Fix what their points name, or accept the points that nothing can answer.',
    sources: [],
  },
  'install-instructions': {
    title: 'The README says how to install the package',
    meaning:
      'Somebody new to the project can install it by following the README. `validate-metadata` shows it where a command of the README installs this project, this version and an extra that it has; else a person confirms it.',
    fix: BY_PERSON,
    sources: [],
  },
  'usage-examples': {
    title: 'Examples show how to use it',
    meaning: 'The documentation has examples, and they work.',
    fix: BY_PERSON,
    sources: [],
  },
  'api-docs': {
    title: 'The API documentation is up to date',
    meaning: 'The API documentation describes this version.',
    fix: BY_PERSON,
    sources: [],
  },
  'links-correct': {
    title: 'Links to repository and documentation work',
    meaning:
      'The links in README and metadata lead where they should. `validate-metadata` shows it where it could ask for all of them, and all work; else a person confirms it.',
    fix: BY_PERSON,
    sources: [],
  },
  'documentation-complete': {
    title: 'The documentation is complete',
    meaning: 'What is new in this version is documented.',
    fix: BY_PERSON,
    sources: [],
  },
  'no-secrets': {
    title: 'No secret in the code',
    meaning: 'Neither the sources nor the distributions contain a secret. See [secret-text](#secret-text).',
    fix: 'Revoke the secret, then remove it.',
    sources: [],
  },
  'no-env-files': {
    title: 'No .env file in the distributions',
    meaning:
      'Neither the sources nor the distributions contain a file with settings or keys. See [secret-file](#secret-file).',
    fix: 'Revoke what the file contains, then remove it.',
    sources: [],
  },
  'dependency-vulnerabilities': {
    title: 'Dependencies have no known vulnerability',
    meaning: 'No package that the release installs has a published vulnerability.',
    fix: 'Require a version in which it is fixed. If the release is not affected, name the id in `audit-ignore`. If the audit got no answer, re-run `verify-test`.',
    sources: [],
  },
  'tokens-secured': {
    title: 'API tokens are secured',
    meaning:
      'The tokens are limited to this project and stored as secrets. The point fails if a job with a secret could not hide it; see [secret-exposed](#secret-exposed).',
    fix: BY_PERSON,
    sources: [],
  },
  'tag-ready': {
    title: 'The git tag is ready',
    meaning: 'The files were built for a tag that fits their version. See [tag-version](#tag-version).',
    fix: 'Tag the commit with its version and push the tag.',
    sources: [],
  },
  'team-approval': {
    title: 'The team has approved',
    meaning: 'Whoever has to agree to the release has done so.',
    fix: BY_PERSON,
    sources: [],
  },
} as const satisfies RuleTable;
