import type { RuleTable } from './rule-entry.ts';

/** What can go wrong with a release on its way: tags, indexes, installations, the forge. */
export const RELEASE_RULES = {
  'coverage-target': {
    title: 'Coverage below its target',
    meaning: 'The tests cover less than `target-coverage`, but at least `minimum-coverage`.',
    fix: 'Test more of the code, or lower `target-coverage`.',
    sources: [],
  },
  'dependency-vulnerability': {
    title: 'Dependency with a known vulnerability',
    meaning:
      'A dependency in an extra for developers, such as `dev`, has a published vulnerability. People who only install the release do not get it.',
    fix: 'Use a version in which it is fixed, to protect your developers.',
    sources: [],
  },
  'foreign-file': {
    title: 'File on the index that the manifest does not have',
    meaning:
      'The index already has a file of this version that does not belong to this release. Installers on some platforms would get it.',
    fix: 'Release the next version, or use the manifest that has the file.',
    sources: [],
  },
  'forge-plain-http': {
    title: 'Token sent over plain HTTP',
    meaning: 'The address of the forge is `http://`, so anyone between the runner and the forge can read its token.',
    fix: 'Give the forge a certificate, and an `https` address in its `ROOT_URL`.',
    sources: [],
  },
  'import-slow': {
    title: 'Slow import',
    meaning: 'Importing the package took longer than `maximum-import-seconds`.',
    fix: 'Import large modules only where they are used, or raise the limit.',
    sources: [],
  },
  'import-warning': {
    title: 'Warning on import',
    meaning:
      'Code of the release causes a warning while it is imported, which users see, too. Python shows a `SyntaxWarning` when it compiles a module for the first time.',
    fix: 'Fix the cause of the warning.',
    sources: [],
  },
  'import-writes': {
    title: 'Import that writes files',
    meaning:
      'Code of the release writes into the working folder, the home folder or the folder for packages while it is imported. Users may not be allowed to write there, and nobody expects it.',
    fix: 'Write files only where a function is called for it.',
    sources: [],
  },
  'install-slow': {
    title: 'Slow installation',
    meaning: 'Installing the package took longer than `maximum-install-seconds`.',
    fix: 'Check the size of the package and of its dependencies, release a wheel where one had to be built from the source distribution, or raise the limit.',
    sources: [],
  },
  'install-warning': {
    title: 'Warning of the installer',
    meaning: 'The installer, pip or uv, printed a warning while it installed the release.',
    fix: 'Fix what it warns about.',
    sources: [],
  },
  'startup-code': {
    title: 'Code that runs whenever Python starts',
    meaning:
      'A `.pth` file of the release has a line that begins with `import`. Python runs it at each start, in every program of the environment.',
    fix: 'Run the code when the package is imported, or leave the file out of the wheel.',
    sources: [],
  },
  'release-commit-unknown': {
    title: 'Manifest without a commit',
    meaning: 'The manifest does not name a commit, so nobody can tell whether the tag belongs to these files.',
    fix: 'Build the files with `build-dists` in a clone of the repository.',
    sources: [],
  },
  'release-notes-history': {
    title: 'Release notes without the history that their template asks for',
    meaning:
      'The template in `release-notes-template` has `{{ compare }}`, `{{ contributors }}` or `{{ previous-tag }}`, but the clone does not contain the tag of the release before. They are left out.',
    fix: 'Fetch tags and history before `validate-metadata`: `fetch-depth: 0` for `actions/checkout`.',
    sources: [],
  },
  'release-notes-without-changes': {
    title: 'Release notes without changes',
    meaning: 'The changelog section for this version is not known, so the release notes do not say what changed.',
    fix: 'Give the output `release-notes` of `validate-metadata` as `notes` of `create-release`, or provide its receipt.',
    sources: ['keep-a-changelog'],
  },
  'release-several-drafts': {
    title: 'Several releases of one tag',
    meaning: 'The forge has more than one release or draft of this tag. The message says which one is used.',
    fix: 'Delete the others if nobody needs them.',
    sources: [],
  },
  'release-tag-assumed': {
    title: 'Assumed tag',
    meaning: 'Neither the input nor the manifest names the tag of the release, so it was derived from the version.',
    fix: 'Set `tag`.',
    sources: [],
  },
  'release-tag-lightweight': {
    title: 'Lightweight tag',
    meaning: 'A lightweight tag says neither who created it nor when.',
    fix: 'Keep this one. Create the next one with `git tag -a`, and push it before the release begins.',
    sources: [],
  },
  'secret-exposed': {
    title: 'Secret that child processes can read',
    meaning:
      "The operating system of the runner can't overwrite the initial environment of a process, so the children of this step can read its secrets there.",
    fix: 'Pass secrets only to a job that runs no code of the project.',
    sources: [],
  },
  'shown-changed': {
    title: 'Metadata shown in another form',
    meaning: 'The page of the release shows a field in a different form from the one that was sent.',
    fix: 'Look at the page of the release. If it is wrong, fix the metadata for the next version.',
    sources: [],
  },
  'shown-contradiction': {
    title: 'Metadata that contradicts what was sent',
    meaning:
      'The index shows a different release from the one that was sent: other files, another name or another version.',
    fix: 'Look at the page of the release. If it is wrong, fix the metadata for the next version.',
    sources: [],
  },
  'shown-lost': {
    title: 'Metadata that is not shown',
    meaning: 'Something that readers of the page need was sent and is not shown at all.',
    fix: 'Look at the page of the release. If it is wrong, fix the metadata for the next version.',
    sources: [],
  },
  'tag-version': {
    title: 'Tag and version differ',
    meaning: 'The tag and the project do not give the same version.',
    fix: 'Raise the version and tag that commit, or tag the commit with the version that it has.',
    sources: ['version-specifiers'],
  },
  'test-failed': {
    title: 'Failed test',
    meaning: 'A test of the project failed when `test-project` ran it. The place is where it failed.',
    fix: 'Correct the code or the test; the log has the full output of the command.',
    sources: [],
  },
  'tool-problem': {
    title: 'Problem that a tool reports',
    meaning:
      "A command of `test-project`, such as ruff, mypy or black, reports something about a file of the project. If the project doesn't declare the tool, this only warns, since another version may say something else.",
    fix: 'Correct what the tool reports; the log has the full output of the command.',
    sources: [],
  },
  'unlisted-file': {
    title: 'File of the release that nobody listed',
    meaning: 'The index shows a file of this version that is not in the manifest.',
    fix: 'Find out who uploaded it. Users of its platform get it.',
    sources: [],
  },
  'yanked-file': {
    title: 'Yanked file',
    meaning: 'A file of the release is yanked on the index. Nobody gets it without asking for exactly this version.',
    fix: 'Undo the yank on the website of the index, or release a new version.',
    sources: ['yanking'],
  },
  'yanked-release': {
    title: 'Yanked release',
    meaning: 'The index has yanked files of this version, so installers would skip whatever is added to it.',
    fix: 'Undo the yank on the website of the index, or release the next version.',
    sources: ['yanking'],
  },
} as const satisfies RuleTable;
