import type { RuleTable } from './rule-entry.ts';

const REBUILD = 'Build the file again with a current build back-end, and do not repack or edit it afterwards.';
const LEAVE_OUT = 'Leave it out of the distribution, or rename it.';
const REVOKE =
  'Revoke the secret first: everyone who has seen the file knows it. Then remove it from the distribution, the project and its history.';

/** What can be wrong with built files although no index checks it: contents, archives, RECORD, secrets. */
export const DISTRIBUTION_RULES = {
  W001: {
    title: 'Compiled Python in the distribution',
    meaning:
      'The distribution has `.pyc` or `.pyo` files. They fit one version of Python only, and installers write their own.',
    fix: 'Exclude `__pycache__` and `*.pyc`.',
    sources: ['check-wheel-contents'],
  },
  W003: {
    title: 'File next to the packages of a wheel',
    meaning:
      'The wheel installs a file that is not a module directly into `site-packages`, where other projects may install one of the same name.',
    fix: 'Correct what the build back-end is told to include.',
    sources: ['check-wheel-contents'],
  },
  W004: {
    title: "Module that can't be imported by its name",
    meaning: 'No import statement can name the module: a part of its path is not an identifier, or is a keyword.',
    fix: 'Rename it, or exclude it.',
    sources: ['check-wheel-contents'],
  },
  W005: {
    title: 'Common folder name as a top-level package',
    meaning:
      'The wheel installs a top-level package with a name such as `docs`, `scripts` or `src`. Other projects do so by mistake, too, and overwrite each other. The name of the project itself, and what its metadata declare in Import-Name, are not reported.',
    fix: 'Correct what the build back-end is told to include. Tests can be left out of the wheel, or moved into your package.',
    sources: ['check-wheel-contents'],
  },
  W006: {
    title: '__init__.py at the top level',
    meaning: 'The wheel installs an `__init__.py` directly into `site-packages`.',
    fix: 'Put it into a package, and tell the build back-end where that is.',
    sources: ['check-wheel-contents'],
  },
  W008: {
    title: 'Wheel that installs nothing',
    meaning: 'The wheel has nothing but its metadata.',
    fix: 'Tell the build back-end where the packages are. A package that consists of dependencies only is fine as it is.',
    sources: ['check-wheel-contents'],
  },
  W009: {
    title: 'Several top-level packages',
    meaning: 'The wheel installs more than one top-level package. Often one of them was meant to stay out.',
    fix: "Correct what the build back-end is told to include. If all of them are meant, you don't need to do anything.",
    sources: ['check-wheel-contents'],
  },
  'archive-bomb': {
    title: 'Archive that unpacks to too much data',
    meaning: 'Unpacking the archive would fill memory or disk, so it is not read any further.',
    fix: REBUILD,
    sources: [],
  },
  'archive-framing': {
    title: 'Archive that two readers could read differently',
    meaning: 'The records of the archive are ambiguous. What one tool checks may not be what another one installs.',
    fix: REBUILD,
    sources: [],
  },
  'archive-header': {
    title: 'Excessive headers in a tar',
    meaning: 'The tar has an extended header that is enormous, or an endless row of them.',
    fix: REBUILD,
    sources: [],
  },
  'archive-members': {
    title: 'Too many members',
    meaning: 'The archive has more members, or a larger directory of them, than any real distribution.',
    fix: REBUILD,
    sources: [],
  },
  'build-name': {
    title: 'Built file with another name',
    meaning: 'The file name, the metadata and `pyproject.toml` do not all give the same project name.',
    fix: 'Correct the project or its back-end, and build again. If the name is not normalized, use a newer release of the back-end.',
    sources: ['wheel', 'sdist'],
  },
  'build-size': {
    title: 'Built file larger than its limit',
    meaning:
      'The file is larger than `maximum-wheel-size` or `maximum-sdist-size`. Limits that you give stop the release; the default ones only warn.',
    fix: 'Look at what it contains and leave out what nobody needs, or raise the limit.',
    sources: [],
  },
  'build-version': {
    title: 'Built file with another version',
    meaning: 'The file names, the metadata and `pyproject.toml` do not all give the same version.',
    fix: 'Correct the project or its back-end, and build again.',
    sources: ['wheel', 'sdist'],
  },
  'description-missing': {
    title: 'No description',
    meaning: 'The metadata have no description, so the project page will be empty.',
    fix: 'Set `readme` in `[project]`.',
    sources: ['core-metadata'],
  },
  'description-type': {
    title: 'Description without a declared format',
    meaning:
      'Without Description-Content-Type, indexes render the description as reStructuredText. That is advice for one that is, and a warning for Markdown, which people would see as raw text.',
    fix: 'Set `readme` in `[project]` to a `.md` or `.rst` file, or declare its `content-type`; in `setup.py` and `setup.cfg`, set `long_description_content_type`.',
    sources: ['core-metadata'],
  },
  'empty-wheel': {
    title: 'Wheel without the packages of the project',
    meaning: 'The project has packages, and the wheel has nothing to import.',
    fix: 'Tell the build back-end which packages to ship.',
    sources: [],
  },
  'entry-point-target': {
    title: 'Entry point that leads to nothing',
    meaning:
      "The wheel doesn't have the module that an entry point names, or the module doesn't define the object. The command, or the plug-in, fails for everyone who installs it. Nothing is run: only what is certain counts. A module that may come from a dependency, and a name that the code may make in another way, are left to `verify-install`.",
    fix: 'Correct the entry point, or tell the build back-end to ship the module.',
    sources: ['entry-points'],
  },
  'entry-points': {
    title: 'Entry points that two readers see differently',
    meaning:
      'Tools read a line of `entry_points.txt` in different ways, so a script may be there for one installer and missing for another.',
    fix: 'Write each entry point as `NAME = OBJECT` on one line below its `[GROUP]`, and comments with `#`.',
    sources: ['entry-points'],
  },
  'gzip-broken': {
    title: 'Broken gzip stream',
    meaning: "The compressed stream of the `.tar.gz` breaks off or can't be decompressed.",
    fix: REBUILD,
    sources: [],
  },
  'gzip-checksum': {
    title: 'Wrong checksum of a gzip stream',
    meaning:
      'The checksum or the length at the end of the compressed stream is not that of its contents. Some readers do not check it.',
    fix: REBUILD,
    sources: [],
  },
  'gzip-trailing': {
    title: 'Data after a gzip stream',
    meaning:
      'The compressed stream is followed by something that is not gzip. Some readers ignore it and others refuse the file.',
    fix: REBUILD,
    sources: [],
  },
  'ignored-file': {
    title: 'Files of a package that git ignores',
    meaning:
      'The working folder has files of a package that git ignores. The build runs in a clean checkout of the commit, so the wheel does not have them.',
    fix: 'Commit them, or let the back-end create them during the build. Remove them if nobody needs them.',
    sources: [],
  },
  'junk-file': {
    title: 'Files of tools and operating systems',
    meaning:
      'The distribution has files that tools, editors or operating systems left: `.DS_Store`, `.git/`, `.vscode/`, `.mypy_cache/`, `.coverage`, `*.log`, `*.sqlite3`, `*~`. Where a project may have them on purpose, this is advice: data of tests, and settings of an editor in an sdist.',
    fix: 'Correct what the build back-end is told to include.',
    sources: [],
  },
  'lfs-pointer': {
    title: 'Git LFS pointer',
    meaning: 'The distribution contains a Git LFS pointer instead of the file itself.',
    fix: 'Fetch the files before the build: `git lfs pull`, or `lfs: true` in the checkout step.',
    sources: [],
  },
  'license-missing': {
    title: 'Wheel without the license',
    meaning:
      'The project has a file such as `LICENSE`, and the wheel has no license. Most licenses require that their text is passed on with each copy.',
    fix: 'Name the file in `license-files` of `[project]`, and use a build back-end that packs it.',
    sources: ['license-expressions'],
  },
  'member-collision': {
    title: 'Members that become one file',
    meaning:
      'Two members have names that are the same on some system, or once they are installed; one overwrites the other.',
    fix: LEAVE_OUT,
    sources: [],
  },
  'member-foreign': {
    title: 'File that takes the place of another project',
    meaning: 'Installing the wheel would overwrite files of another project, or of Python itself.',
    fix: `${LEAVE_OUT} If the project is meant to do this, name this rule in \`ignore\`.`,
    sources: [],
  },
  'member-kind': {
    title: 'Device, pipe, or link in a wheel',
    meaning: 'A member is a device or a pipe, or is a link in a wheel, which installers write as a plain file.',
    fix: LEAVE_OUT,
    sources: ['wheel'],
  },
  'member-link': {
    title: 'Link that leaves the archive',
    meaning: 'A link points to a place outside the archive.',
    fix: LEAVE_OUT,
    sources: [],
  },
  'member-mode': {
    title: 'Member that not everybody may read',
    meaning:
      'The archive says that only its owner, or its owner and group, may read a file. Whoever unpacks it as another user, such as a packager, shuts others out.',
    fix: 'Build with a umask of 022. `build-dists` does so, and its `normalize-sdist` gives every member the mode 644 or 755.',
    sources: [],
  },
  'member-name': {
    title: "Name that some systems can't store, or that deceives",
    meaning: 'The name has characters or a form that some systems refuse, or that show it as something else.',
    fix: LEAVE_OUT,
    sources: [],
  },
  'member-path': {
    title: 'Member that unpacks outside its folder',
    meaning: 'The path of the member is absolute, or climbs out of the folder with `..`.',
    fix: LEAVE_OUT,
    sources: [],
  },
  'member-source': {
    title: 'Member without a source in the commit',
    meaning:
      'The distribution has a file that is not in the commit, and that the build back-end is not known to write.',
    fix: "Find out what wrote it. If the project's own build does, name it in `generated` below `[tool.repo-agent-actions]`.",
    sources: [],
  },
  'member-startup': {
    title: 'File that runs whenever Python starts',
    meaning:
      'A `.pth` file with code, `sitecustomize.py` or a similar file runs whenever the Python that it is installed into starts.',
    fix: 'Leave it out of the distribution. If it is the purpose of the project, name this rule in `ignore`.',
    sources: [],
  },
  'missing-data': {
    title: 'Wheel without a file that its package has',
    meaning:
      'A package of the project has a file that is neither Python nor for tests, and no wheel of the release has it. Code that opens it works in the work tree and fails for those who install the wheel. What the configuration of the back-end leaves out is not reported, nor sources of native code and texts for readers, unless code of the wheel names them.',
    fix: 'Add the line that the message names, or leave the file out in the configuration of the back-end.',
    sources: ['check-wheel-contents'],
  },
  'missing-module': {
    title: 'Wheel without a module that its package has',
    meaning:
      "A package of the project has a module or subpackage that no wheel of the release has, so importing it ends with `ModuleNotFoundError`. Often its folder has no `__init__.py`, or a list of packages doesn't name it. What the configuration of the back-end leaves out, tests, and projects in a folder of their own are not reported. It is a warning where code decides what is packed, as with Meson, CMake or `setup.py`, or where the module is a script or template, unless the wheel itself imports it.",
    fix: 'Add the line that the message names, or leave the module out in the configuration of the back-end.',
    sources: ['check-wheel-contents'],
  },
  'metadata-differs': {
    title: 'Wheel whose metadata differ from those of the sdist',
    meaning:
      'METADATA of the wheel and PKG-INFO of the sdist have other values in a field that the sdist does not call Dynamic. Installers that resolve by the sdist then expect other dependencies than the wheel has.',
    fix: 'Build the wheel from the sdist of the release, or declare the field in `dynamic` of `[project]`.',
    sources: ['core-metadata'],
  },
  'metadata-platforms': {
    title: 'Wheels of a release with different metadata',
    meaning:
      'Two wheels of one release have different METADATA. Indexes and resolvers read one of them and take it for all.',
    fix: 'Build all wheels from the same sources, and use environment markers where platforms differ.',
    sources: ['core-metadata'],
  },
  'metadata-malformed': {
    title: 'Malformed metadata',
    meaning: 'METADATA or PKG-INFO has fields or lines that no specification knows.',
    fix: 'Build with a current build back-end.',
    sources: ['core-metadata'],
  },
  'metadata-source': {
    title: 'Metadata without a source in the commit',
    meaning:
      'The built metadata have something that `pyproject.toml` does not say, such as an extra requirement or script, or lack something that it says.',
    fix: 'Find out what wrote it. If the project computes it, name it in `generated` below `[tool.repo-agent-actions]`.',
    sources: [],
  },
  'not-judged': {
    title: 'File whose checks ended early',
    meaning:
      'Something that is not a fault of the file ended its checks, so nothing is known about it. The other files were checked.',
    fix: 'Run the check again. If it ends in the same way, report it with the debug log.',
    sources: [],
  },
  'same-file-name': {
    title: 'Two files with one name',
    meaning:
      'The release has two files whose names differ in nothing but case. Gitea and Forgejo accept only the first, and many file systems keep only one.',
    fix: 'Keep one of them, and build with a current build back-end, which writes names in lower case.',
    sources: [],
  },
  'not-reproducible': {
    title: 'Two builds that differ',
    meaning:
      '`verify-reproducible` is set, and the same sources gave other bytes in a second build, in another folder and at another time. Nobody can then check that a file was built from its sources.',
    fix: "Make the build use `SOURCE_DATE_EPOCH` instead of the time, sort what it lists, and keep paths and random values out of it. For what can't be made equal, use `ignore` with its path, such as `not-reproducible:*.dist-info/sboms/**`.",
    sources: ['reproducible-builds'],
  },
  'private-address': {
    title: 'Address that only a private network knows',
    meaning:
      "A project URL, or a link of the README, leads to a private address (`10.…`, `172.16.…` to `172.31.…`, `192.168.…`, `100.64.…` to `100.127.…`), to `localhost`, or to a name such as `….local` or `….internal`. Nobody else can open it from the page of a public index. Links of a README to the reader's own machine are fine. This is advice.",
    fix: 'Write a public address, or leave the link out.',
    sources: [],
  },
  'record-duplicate': {
    title: 'File that RECORD lists more than once',
    meaning: 'RECORD has two rows for the same file.',
    fix: REBUILD,
    sources: ['wheel'],
  },
  'record-form': {
    title: 'Malformed RECORD',
    meaning: 'RECORD is not CSV with three fields in each row.',
    fix: REBUILD,
    sources: ['wheel'],
  },
  'record-hash': {
    title: 'File whose bytes differ from RECORD',
    meaning:
      'The hash of a file is not the one in RECORD. PyPI does not check it; installers do, and refuse the wheel.',
    fix: REBUILD,
    sources: ['wheel'],
  },
  'record-missing': {
    title: 'File in RECORD that is not in the wheel',
    meaning: 'RECORD lists a file that the wheel does not have.',
    fix: REBUILD,
    sources: ['wheel'],
  },
  'record-no-hash': {
    title: 'File without a hash in RECORD',
    meaning: 'Every file needs a hash in RECORD, except RECORD itself and its signatures.',
    fix: REBUILD,
    sources: ['wheel'],
  },
  'record-path': {
    title: 'Path in RECORD outside the installation',
    meaning:
      'RECORD lists a path that is absolute or climbs out of the folder with `..`. Uninstalling could delete files that belong to others.',
    fix: REBUILD,
    sources: ['wheel'],
  },
  'record-size': {
    title: 'File whose size differs from RECORD',
    meaning: 'The size of a file is not the one in RECORD.',
    fix: REBUILD,
    sources: ['wheel'],
  },
  'record-unlisted': {
    title: 'File that is not in RECORD',
    meaning:
      'The wheel has a file that RECORD does not list. PyPI accepts that and sends an email; uninstalling leaves the file behind.',
    fix: REBUILD,
    sources: ['wheel'],
  },
  'record-weak-hash': {
    title: 'Weak hash in RECORD',
    meaning: 'RECORD uses MD5 or SHA-1, which the wheel format forbids.',
    fix: REBUILD,
    sources: ['wheel'],
  },
  'sdist-incomplete': {
    title: 'Sdist that lacks files of the project',
    meaning:
      'The sdist lacks files that the wheel has, that its own configuration refers to, or that a compiler may need (a warning), so a wheel that is built from it is another one, or none. Reported where the wheel was not built from this sdist.',
    fix: 'Add the line that the message names, and build the wheel from the sdist.',
    sources: ['sdist'],
  },
  'sdist-folder': {
    title: 'Top folder named differently from the sdist',
    meaning: 'The folder in the sdist should be named `{name}-{version}`, like the file.',
    fix: 'Build with a current build back-end.',
    sources: ['sdist'],
  },
  'sdist-no-build': {
    title: "Sdist that can't be built",
    meaning: "The sdist has neither `pyproject.toml` nor `setup.py`, so a wheel can't be built from it.",
    fix: 'Make the build back-end pack them.',
    sources: ['sdist'],
  },
  'relative-link': {
    title: 'Relative link or image in the README',
    meaning:
      'The README has links or images whose address is a path of the repository. They break on the page of an index, which has no such files. This is advice.',
    fix: 'Write whole addresses; the message shows one.',
    sources: ['core-metadata'],
  },
  anchor: {
    title: 'Link to a heading of the README that is not there',
    meaning:
      'The README links to a place of its own, such as `#usage`, and no heading gets this id on the page of an index: it was renamed, or the link is misspelled. Ids are those of GitHub: the text in small letters, with `-` for each blank and without other signs. This is advice.',
    fix: 'Write the id of the heading; the message shows one that is near.',
    sources: ['core-metadata'],
  },
  'secret-file': {
    title: 'File that usually holds secrets',
    meaning:
      'The name or the contents of the file show that it contains credentials: `.env`, `.pypirc`, a private key. An index shows every file to everyone, forever.',
    fix: `${REVOKE} Name it in \`.gitignore\`.`,
    sources: [],
  },
  'secret-literal': {
    title: 'Possible secret in the code',
    meaning: 'A literal value is assigned to a name like `password` or `api_key`.',
    fix: 'Read it from the environment or from a file that is not in the repository. If it is not a secret, name this rule in `ignore`, with the reason.',
    sources: [],
  },
  'secret-text': {
    title: 'Token, key or password in a file',
    meaning: 'The file contains what looks like a token of a known service, a private key, or a URL with a password.',
    fix: REVOKE,
    sources: [],
  },
  'secret-unread': {
    title: 'Text too large to search for secrets',
    meaning: 'Only the beginning of the file was searched for secrets. What follows is unknown.',
    fix: 'Check the rest yourself, or keep such data out of the distribution.',
    sources: [],
  },
  'tar-ambiguous': {
    title: 'Tar header that readers understand differently',
    meaning:
      'A header gives a size to a member without data, or has a NUL in a path; readers disagree about what follows.',
    fix: REBUILD,
    sources: [],
  },
  'tar-broken-header': {
    title: 'Broken tar header',
    meaning:
      'The checksum or a number of a header in the middle of the tar is wrong; many readers stop there without an error.',
    fix: REBUILD,
    sources: [],
  },
  'tar-data-after-end': {
    title: 'Data after the end of a tar',
    meaning: 'The end-of-archive blocks are followed by data that some readers read and others ignore.',
    fix: REBUILD,
    sources: [],
  },
  'tar-member-type': {
    title: 'Unknown type of a tar member',
    meaning: 'The tar has a member of a type that readers treat differently.',
    fix: REBUILD,
    sources: [],
  },
  'tar-no-end': {
    title: 'Tar without an end',
    meaning: 'The end-of-archive blocks are missing; the file was probably cut off.',
    fix: REBUILD,
    sources: [],
  },
  'top-level-tests': {
    title: 'Tests as a top-level package',
    meaning: 'Reported as [W005](#w005). Where `ignore` names this id, W005 is meant.',
    fix: 'Leave the tests out of the wheel, or move them into your package.',
    sources: [],
  },
  twine: {
    title: 'twine check reports a problem',
    meaning:
      '`twine check` could not check the description, or checks a different text from the one that is sent. The message quotes it.',
    fix: 'Fix what the message names. If twine itself could not be run, the finding says why.',
    sources: ['twine'],
  },
  uncommitted: {
    title: 'Uncommitted changes',
    meaning: 'The working folder has changes, so the built files do not belong to any commit.',
    fix: 'Commit them, or leave them out with `.gitignore`.',
    sources: [],
  },
  'unknown-configuration': {
    title: 'Configuration of something that the wheel does not have',
    meaning: '`[tool.repo-agent-actions]` names an import, a script or an extra that is not in the wheel.',
    fix: 'Correct the name, or add it to `[project]`.',
    sources: [],
  },
  unreadable: {
    title: "Archive that can't be read",
    meaning:
      "The archive can't be opened, its metadata can't be found, or a member is damaged. If the index reads that member, it refuses the file; if not, what it says is unknown.",
    fix: REBUILD,
    sources: [],
  },
  'wheel-file': {
    title: "WHEEL that installers can't use",
    meaning: 'The file WHEEL has no Wheel-Version 1.x, or a Root-Is-Purelib that is neither `true` nor `false`.',
    fix: REBUILD,
    sources: ['wheel'],
  },
  'wheel-from-tree': {
    title: 'Wheel not built from the sdist',
    meaning: '`wheel-from` is `tree`, so nothing has shown that the sdist is complete.',
    fix: 'Set `wheel-from` to `sdist`.',
    sources: [],
  },
  'wheel-tags': {
    title: 'WHEEL whose tags differ from the file name',
    meaning: 'The tags in the wheel and in its name are not the same. Installers go by the name.',
    fix: 'Do not rename wheels; build them again.',
    sources: ['wheel', 'platform-tags'],
  },
  'zip-encrypted': {
    title: 'Encrypted member of a ZIP',
    meaning: "A member is encrypted, and installers can't read it.",
    fix: REBUILD,
    sources: [],
  },
  'zip-local-header': {
    title: 'Member of a ZIP whose own header contradicts the directory',
    meaning:
      "PyPI and pip go by the directory at the end of the file, and programs that read it as a stream by each member's own header. The two differ in offset, method, checksum, flags or name, so the file is two different wheels; uv refuses to install it.",
    fix: REBUILD,
    sources: [],
  },
} as const satisfies RuleTable;
