/** The software of an index. `unknown` matches what any server says. */
export type ServerKind = 'pypi' | 'gitea' | 'pypiserver' | 'devpi' | 'unknown';

/** What a server says, and what to do about it. */
export interface ServerMessage {
  readonly servers: readonly ServerKind[];
  /** HTTP status; left out when the text suffices. */
  readonly status?: number;
  /** Found anywhere in the reason phrase or the body. Left out when the status suffices. */
  readonly pattern?: RegExp;
  /** What to do, without a closing full stop. */
  readonly remedy: string;
}

const PYPI: readonly ServerKind[] = ['pypi'];
const GITEA: readonly ServerKind[] = ['gitea'];
const PYPISERVER: readonly ServerKind[] = ['pypiserver'];
const DEVPI: readonly ServerKind[] = ['devpi'];
/** By words that no other software says: pypiserver, and what runs PyPI's own code, have no header that names them. */
const SAYS_PYPISERVER: readonly ServerKind[] = ['pypiserver', 'unknown'];
const SAYS_PYPI: readonly ServerKind[] = ['pypi', 'unknown'];

const DEVPI_AND_PYPISERVER: readonly ServerKind[] = ['pypiserver', 'devpi'];
const EVERY: readonly ServerKind[] = ['pypi', 'gitea', 'pypiserver', 'devpi', 'unknown'];

const NEW_VERSION =
  'Raise the version, build and upload again; an index never accepts new contents for a file name that was used before';
const RUN_CHECK = 'Run twine-check on the file, fix what it reports, then build and upload again';

const AUTHENTICATION: readonly ServerMessage[] = [
  {
    servers: SAYS_PYPI,
    pattern: /Username\/Password authentication is no longer supported/iu,
    remedy: 'Use the user name __token__ and an API token as the password',
  },
  {
    servers: SAYS_PYPI,
    pattern: /project-scoped token is not valid for project/iu,
    remedy: 'Use a token for this project; a first upload needs a token for the whole account',
  },
  {
    servers: PYPI,
    pattern: /Invalid API Token/iu,
    remedy:
      'Create a new token for this project on this index (TestPyPI and PyPI have separate tokens), and store it as the secret',
  },
  {
    servers: PYPI,
    pattern: /Invalid or non-existent authentication information/iu,
    remedy:
      'Check that the secret contains a complete token, beginning with pypi-, for this index: TestPyPI and PyPI have separate accounts and tokens',
  },
  {
    servers: SAYS_PYPI,
    pattern: /isn.t allowed to upload to project/iu,
    remedy: "Ask an owner of the project for the role Maintainer, or choose another project name if it isn't yours",
  },
  {
    servers: SAYS_PYPI,
    pattern: /does not have a verified primary email/iu,
    remedy: 'Verify the email address of the account on the website of the index',
  },
  {
    servers: SAYS_PYPI,
    pattern: /does not have two-factor authentication/iu,
    remedy: 'Turn on two-factor authentication in the account settings on the website of the index',
  },
  {
    servers: PYPI,
    pattern: /Organization account owning this project is inactive/iu,
    remedy: "Resolve the problem with the organization's account on the website of the index",
  },
  {
    servers: PYPI,
    pattern: /Non-user identities cannot create new projects/iu,
    remedy: "Make the first upload with a user's token, or register a pending publisher",
  },
  {
    servers: PYPI,
    pattern: /given token isn.t allowed to upload to project/iu,
    remedy: 'Use a token for this project, or an API token of one of its maintainers',
  },
  {
    servers: GITEA,
    pattern: /token scope is limited to public packages/iu,
    remedy: 'Use a token whose scope is not limited to public packages',
  },
  {
    servers: GITEA,
    pattern: /maximum allowed package (?:count|type size|storage quota)/iu,
    remedy: 'Delete old packages of this owner, or have the administrator raise the limit in app.ini, section packages',
  },
  {
    servers: GITEA,
    status: 401,
    remedy:
      "Use a personal token with the scope write:package, of somebody who may write packages of this owner; the token of the job can't upload packages",
  },
  { servers: GITEA, status: 403, remedy: 'Give the owner of the token write access to packages of this owner' },
  { servers: GITEA, status: 404, remedy: 'Check the owner in the URL: <server>/api/packages/<owner>/pypi' },
  { servers: PYPISERVER, status: 401, remedy: 'Give a user name and a password' },
  {
    servers: PYPISERVER,
    status: 403,
    remedy: 'Check the user name and the password against the password file of the server',
  },
  { servers: DEVPI, status: 401, remedy: 'Give a user name and a password that may upload to this stage' },
  {
    servers: DEVPI,
    status: 403,
    remedy: "Add the user to acl_upload of the stage, or use the account of the stage's owner",
  },
];

const DUPLICATES: readonly ServerMessage[] = [
  { servers: ['pypi', 'unknown'], pattern: /File already exists/iu, remedy: NEW_VERSION },
  {
    servers: SAYS_PYPI,
    pattern: /previously used by a file that has since been deleted/iu,
    remedy: 'Raise the version; the name of a deleted file can never be reused',
  },
  {
    servers: SAYS_PYPI,
    pattern: /releases older than \d+ days is not allowed/iu,
    remedy: "Raise the version; an old release can't get new files",
  },
  {
    servers: SAYS_PYPI,
    pattern: /Only one sdist may be uploaded per release/iu,
    remedy: 'Leave the sdist out, or raise the version; the release has an sdist under another spelling of the name',
  },
  {
    servers: ['unknown'],
    pattern: /already been taken|updating asset|overwrite artifact|already exists?\b/iu,
    remedy: NEW_VERSION,
  },
  { servers: GITEA, status: 409, remedy: NEW_VERSION },
  { servers: SAYS_PYPISERVER, pattern: /Package .* already exists/iu, remedy: NEW_VERSION },
  { servers: PYPISERVER, status: 409, remedy: NEW_VERSION },
  {
    servers: DEVPI,
    pattern: /already exists in non-volatile index/iu,
    remedy: `${NEW_VERSION}. A stage with volatile=True would accept them`,
  },
  { servers: DEVPI, status: 409, remedy: `${NEW_VERSION}. A stage with volatile=True would accept them` },
];

const PROJECT_NAMES: readonly ServerMessage[] = [
  {
    servers: SAYS_PYPI,
    pattern: /conflict with Python Standard Library module name/iu,
    remedy: 'Choose another project name: this one is a module of the standard library',
  },
  {
    servers: SAYS_PYPI,
    pattern: /too similar to an existing project/iu,
    remedy: 'Choose a project name that is less similar to the name of another project',
  },
  {
    servers: PYPI,
    pattern: /The name .* conflicts with an existing project/iu,
    remedy: 'Upload again; somebody created the project at the same moment',
  },
  {
    servers: SAYS_PYPI,
    pattern: /The name .* is invalid|is an invalid value for Name/iu,
    remedy:
      'Choose a project name of ASCII letters, digits, full stops, hyphens and underscores that begins and ends with a letter or digit',
  },
  {
    servers: SAYS_PYPI,
    pattern: /The name .* isn.t allowed/iu,
    remedy: 'Choose another project name: this one is on the prohibited list of the index',
  },
  {
    servers: SAYS_PYPI,
    pattern: /Too many new projects created/iu,
    remedy: 'Wait until the limit for new projects ends (the answer says when), and do not try again before then',
  },
  {
    servers: PYPI,
    pattern: /project registration temporarily disabled/iu,
    remedy: 'Try again later; see https://status.python.org/',
  },
];

const CONTENTS: readonly ServerMessage[] = [
  {
    servers: SAYS_PYPI,
    pattern: /use of local versions/iu,
    remedy: 'Build from a clean checkout exactly on the tag, so that the version has no +part',
  },
  {
    servers: PYPI,
    pattern: /'Private ::.*' is not a valid classifier/iu,
    remedy:
      'Do not upload to this index, or remove the classifier: its purpose is to keep the project off public indexes',
  },
  {
    servers: SAYS_PYPI,
    pattern: /is not a valid classifier/iu,
    remedy: 'Correct or remove the classifier; https://pypi.org/classifiers/ lists them all',
  },
  { servers: SAYS_PYPI, pattern: /classifier .* has been deprecated/iu, remedy: 'Replace the deprecated classifier' },
  {
    servers: SAYS_PYPI,
    pattern: /description failed to render/iu,
    remedy: 'Fix the README; twine-check names the line',
  },
  {
    servers: SAYS_PYPI,
    pattern: /Can.t have direct dependency/iu,
    remedy: 'Replace the URL of the dependency with a name and a version range',
  },
  {
    servers: SAYS_PYPI,
    pattern: /is not a valid metadata version|introduced in metadata version/iu,
    remedy: 'Pin the build back-end to a release that writes a metadata version that this index accepts',
  },
  {
    servers: SAYS_PYPI,
    pattern: /License is deprecated when License-Expression is present/iu,
    remedy: 'Remove the field License next to License-Expression, or use a current build back-end',
  },
  {
    servers: SAYS_PYPI,
    pattern: /License-File .* does not exist/iu,
    remedy: 'Build again, so that every file under license-files is in the distribution',
  },
  {
    servers: PYPI,
    pattern: /is not a valid email address/iu,
    remedy: 'Correct the email address of the author or maintainer in pyproject.toml, and build again',
  },
  {
    servers: PYPI,
    pattern: /is not a valid url|Must have a (?:label|URL)|must be 32 characters or less/iu,
    remedy: 'Correct the project URLs in pyproject.toml, and build again',
  },
  {
    servers: PYPI,
    pattern: /'summary' (?:field must be|must be a single line)/iu,
    remedy: 'Make the description in pyproject.toml one line of at most 512 characters, and build again',
  },
  {
    servers: SAYS_PYPI,
    pattern: /ZIP archive not accepted|tar archive not accepted|File is (?:not a|both a)|compression/iu,
    remedy:
      'Build again with a current build back-end, and do not edit the archive afterwards; twine-check names the place',
  },
  {
    servers: PYPI,
    pattern: /PyArmor-encrypted|SourceDefender-encrypted/iu,
    remedy: 'Leave encrypted sources out: this index refuses them',
  },
  {
    servers: SAYS_PYPI,
    pattern:
      /required RECORD file|required METADATA file|invalid entry points|WHEEL not found|PKG-INFO not found|top-level directories/iu,
    remedy: 'Build again with a current build back-end, which adds what is missing to the archive',
  },
  {
    servers: SAYS_PYPI,
    pattern: /unsupported platform tag/iu,
    remedy: 'Repair the wheel with auditwheel, delocate or cibuildwheel',
  },
  {
    servers: PYPI,
    pattern: /File too large/iu,
    remedy: 'Make the file smaller, or ask for a higher limit: https://pypi.org/help/#file-size-limit',
  },
  {
    servers: PYPI,
    pattern: /Project size too large/iu,
    remedy: 'Delete old releases, or ask for a higher limit: https://pypi.org/help/#project-size-limit',
  },
  {
    servers: SAYS_PYPI,
    pattern: /digest supplied does not match/iu,
    remedy: 'Upload again; the file was damaged in transit',
  },
  {
    servers: SAYS_PYPI,
    pattern:
      /Filename .* is invalid, should be|should contain the normalized project name|Start filename for|Version in filename should be|Invalid source distribution filename|Invalid wheel filename|Unable to parse name and version|Filename is too long|in the name\./iu,
    remedy: 'Build again with a current build back-end, which names files as PEP 625 and PEP 427 require',
  },
  {
    servers: PYPI,
    pattern: /attestations?/iu,
    remedy: 'Do not send attestations: only trusted publishers can',
  },
  {
    servers: SAYS_PYPI,
    pattern:
      /Invalid distribution file|Invalid file extension|core-metadata for more information|version-specifiers|Invalid value for/iu,
    remedy: RUN_CHECK,
  },
  {
    servers: PYPI,
    pattern:
      /pre-registration is no longer|Uploading documentation is no longer|Unknown protocol version|Should not be a tuple|does not have a file|at least one message digest|valid, hex-encoded/iu,
    remedy: 'This is a bug, please report it: the suite sent a form that this index does not accept',
  },
  { servers: GITEA, pattern: /hash mismatch/iu, remedy: 'Upload again; the file was damaged in transit' },
  {
    servers: GITEA,
    pattern: /invalid name or version/iu,
    remedy:
      'Give the project a name of letters, digits, full stops, hyphens and underscores, and a version in normal form',
  },
  { servers: GITEA, status: 400, remedy: RUN_CHECK },
  {
    servers: SAYS_PYPISERVER,
    pattern: /Bad filename/iu,
    remedy: 'Build again with a current build back-end, which names files as PEP 625 and PEP 427 require',
  },
  {
    servers: DEVPI,
    pattern: /cannot submit to mirror index/iu,
    remedy: 'Upload to a stage index; a mirror does not accept uploads',
  },
  {
    servers: DEVPI,
    pattern: /does not match project name|does not contain version|is not a valid archive name/iu,
    remedy: 'Build again with a current build back-end, which names files as PEP 625 and PEP 427 require',
  },
  { servers: PYPISERVER, status: 400, remedy: RUN_CHECK },
  { servers: DEVPI, status: 400, remedy: RUN_CHECK },
];

const STATUS_PAGE = 'Try again later; see https://status.python.org/';

const SERVERS: readonly ServerMessage[] = [
  { servers: PYPI, pattern: /Read-only mode|uploads are temporarily disabled/iu, remedy: STATUS_PAGE },
  {
    servers: PYPI,
    pattern: /with a trailing slash/iu,
    remedy: 'End the upload URL with a slash',
  },
  {
    servers: PYPI,
    status: 308,
    pattern: /redirects to \S*\/legacy\/$/iu,
    remedy: 'End the upload URL with a slash',
  },
  {
    servers: EVERY,
    pattern: /^(?:3\d\d )?redirects to /iu,
    remedy: 'Use the address that it redirects to as the upload URL, if you trust that server with the token',
  },
  { servers: EVERY, status: 407, remedy: 'Add the user name and the password of the proxy to its address' },
  { servers: EVERY, status: 413, remedy: 'Raise the size limit of the server, or of the proxy in front of it' },
  { servers: EVERY, status: 429, remedy: 'Wait as long as the answer says, then run again' },
  { servers: ['unknown'], status: 401, remedy: 'Check the user name and the password' },
  { servers: PYPI, status: 403, remedy: 'Check that the user may upload here' },
  {
    servers: ['unknown'],
    status: 403,
    remedy: 'Check the user name and the password, and whether this user may upload here',
  },
  { servers: ['pypi', 'unknown'], status: 404, remedy: 'Check the upload URL' },
  { servers: DEVPI_AND_PYPISERVER, status: 404, remedy: 'Check the upload URL' },
  { servers: EVERY, status: 405, remedy: 'Check the upload URL: this one does not accept uploads' },
  { servers: EVERY, status: 410, remedy: 'Check the upload URL: this one is no longer in use' },
  { servers: ['unknown'], status: 409, remedy: NEW_VERSION },
];

/** Every message that we know a remedy for; the first match counts. */
export const SERVER_MESSAGES: readonly ServerMessage[] = [
  ...AUTHENTICATION,
  ...DUPLICATES,
  ...PROJECT_NAMES,
  ...CONTENTS,
  ...SERVERS,
];

/** Servers' words are untrusted: no pattern sees more than this many characters of them. */
const LONGEST_MESSAGE = 4096;

/**
 * What to do about a server's answer, or `null` when we know nothing better than the server's own words. Messages that
 * name a cause come before those with only a status.
 * @param message - reason phrase and body, as far as they were read
 */
export function remedyFor(server: ServerKind, status: number, message: string): string | null {
  const words = message.slice(0, LONGEST_MESSAGE);
  const fits = SERVER_MESSAGES.filter(
    (known) =>
      known.servers.includes(server) &&
      (known.status === undefined || known.status === status) &&
      (known.pattern === undefined || known.pattern.test(words)),
  );
  const best = fits.find((known) => known.pattern !== undefined) ?? fits[0];
  if (best !== undefined) return best.remedy;
  return status >= 500
    ? 'Run again; before a file is sent a second time, the suite checks whether the index already has it'
    : null;
}
