import { describe, expect, test } from '@jest/globals';
import { remedyFor, type ServerKind } from '../src/index.ts';

const CORE = ' See https://packaging.python.org/specifications/core-metadata for more information.';

/** What PyPI answers to an upload that it doesn't take, as its source has it; the number is that of our rules. */
const PYPI: readonly (readonly [rule: string, status: number, text: string])[] = [
  ['U01', 308, 'An upload was attempted to /legacy but the expected upload URL is /legacy/ (with a trailing slash)'],
  ['U02', 410, 'Project pre-registration is no longer required or supported, upload your files instead.'],
  ['U03', 410, 'Uploading documentation is no longer supported, we recommend using https://readthedocs.org/.'],
  [
    'U05',
    403,
    'Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead. See https://pypi.org/help/#apitoken and https://pypi.org/help/#trusted-publishers',
  ],
  ['U06', 400, 'summary: Should not be a tuple.'],
  ['U07', 403, 'Read-only mode: Uploads are temporarily disabled.'],
  [
    'U08',
    403,
    'New uploads are temporarily disabled. See https://pypi.org/help/#admin-intervention for more information.',
  ],
  [
    'U09',
    403,
    'Invalid or non-existent authentication information. See https://pypi.org/help/#invalid-auth for more information.',
  ],
  ['U10', 400, 'Unknown protocol version.'],
  [
    'U11',
    400,
    `'-x' is an invalid value for Name. Error: Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'.${CORE}`,
  ],
  ['U12', 400, 'Invalid value for filetype. Error: Use a known file type.'],
  ['U13', 400, 'Invalid value for pyversion. Error: Python version is required for binary distribution uploads.'],
  ['U14', 400, "Invalid value for pyversion. Error: Use 'source' as Python version for an sdist."],
  ['U15', 400, 'Error: Include at least one message digest.'],
  ['U16', 400, 'Invalid value for sha256_digest. Error: Use a valid, hex-encoded, SHA256 message digest.'],
  ['U17', 400, `'2.6' is not a valid metadata version.${CORE}`],
  ['U18', 400, `'name' has invalid data.${CORE}`],
  ['U20', 400, `license-file introduced in metadata version 2.4, not 2.1.${CORE}`],
  ['U21', 400, `'name' is a required field.${CORE}`],
  ['U22', 400, `'1.0.x' is invalid for 'version'.${CORE}`],
  ['U23', 400, `'summary' must be a single line.${CORE}`],
  ['U24', 400, `'description-content-type' can only specify the UTF-8 charset, not 'utf-8'.${CORE}`],
  ['U25', 400, `'name' is not allowed as a dynamic field.${CORE}`],
  ['U26', 400, `'a b' is invalid for 'provides-extra'.${CORE}`],
  ['U27', 400, `'3.8' is invalid for 'requires-python'.${CORE}`],
  ['U28', 400, `'a>=1.*' is invalid for 'requires-dist'.${CORE}`],
  ['U29', 400, `'Nonsense' is invalid for 'license-expression'.${CORE}`],
  ['U30', 400, `'../x' is invalid for 'license-file', parent directory indicators are not allowed.${CORE}`],
  ['U31', 400, `'1x' is not a valid identifier.${CORE}`],
  [
    'U33',
    400,
    "The use of local versions in '1+x' is not allowed. See https://packaging.python.org/specifications/version-specifiers/#local-version-identifiers for more information.",
  ],
  ['U34', 400, `'summary' field must be 512 characters or less.${CORE}`],
  ['U35', 400, `'a@b.local' is not a valid email address: The domain name b.local is not valid.${CORE}`],
  ['U36', 400, `'Private :: Do Not Upload' is not a valid classifier.${CORE}`],
  ['U37', 400, `The classifier 'Natural Language :: Ukranian' has been deprecated, use one of [] instead.${CORE}`],
  ['U38', 400, `'example.com' is not a valid url.${CORE}`],
  ['U39', 400, `Must have a label.${CORE}`],
  ['U40', 400, `'A label' must be 32 characters or less.${CORE}`],
  ['U41', 400, `Must have a URL.${CORE}`],
  ['U43', 400, `'x y' is invalid: Expected end.${CORE}`],
  ['U44', 400, `Can't have direct dependency: 'x @ https://example.com/x.whl'.${CORE}`],
  ['U45', 400, `Dynamic field 'dynamic' is not a valid dynamic field.${CORE}`],
  [
    'U46',
    400,
    `License is deprecated when License-Expression is present. Only License-Expression should be present.${CORE}`,
  ],
  ['U47', 400, 'Upload payload does not have a file.'],
  [
    'U48',
    400,
    'Non-user identities cannot create new projects. This was probably caused by successfully using a pending publisher.',
  ],
  [
    'U49',
    403,
    "User 'a', associated with the API token used, does not have a verified primary email address. Please add a verified primary email before attempting to upload to PyPI.",
  ],
  [
    'U50',
    403,
    "User 'a' does not have two-factor authentication enabled. Please enable it before attempting to upload.",
  ],
  ['U51', 429, 'Too many new projects created'],
  [
    'U52',
    403,
    'New project registration temporarily disabled. See https://pypi.org/help/#admin-intervention for more information.',
  ],
  ['U53', 400, "The name '-x' is invalid."],
  [
    'U54',
    400,
    "The name 'os' isn't allowed (conflict with Python Standard Library module name). See https://pypi.org/help/#project-name",
  ],
  ['U55', 409, "The name 'x' conflicts with an existing project. See https://pypi.org/help/#project-name"],
  ['U56', 400, "The name 'x' isn't allowed. See https://pypi.org/help/#project-name for more information."],
  ['U57', 400, "The name 'l0gging' is too similar to an existing project. See https://pypi.org/help/#project-name"],
  ['U58', 403, "Invalid API Token: project-scoped token is not valid for project: 'x'"],
  ['U58b', 403, 'Invalid API Token: token is expired'],
  [
    'U59',
    403,
    "The user 'a' isn't allowed to upload to project 'x'. See https://pypi.org/help/#project-name for more information.",
  ],
  [
    'U59b',
    403,
    "The given token isn't allowed to upload to project 'x'. See https://pypi.org/help/#project-name for more information.",
  ],
  ['U60', 400, 'Organization account owning this project is inactive. This may be due to inactive billing.'],
  [
    'U61',
    400,
    "The description failed to render for 'text/x-rst'. See https://pypi.org/help/#description-content-type for more information.",
  ],
  [
    'U62',
    400,
    'The description failed to render in the default format of reStructuredText. See https://pypi.org/help/#description-content-type',
  ],
  [
    'U63',
    400,
    'Cannot upload a file with non-printable characters (ordinals 0-31) or the DEL character (ordinal 127) in the name.',
  ],
  ['U64', 400, "Cannot upload a file with '/' or '\\' in the name."],
  [
    'U65',
    400,
    'Invalid file extension: Use .tar.gz, .whl or .zip extension. See https://www.python.org/dev/peps/pep-0527',
  ],
  ['U66', 400, 'Invalid file extension: Extension .WHL is invalid for filetype bdist_wheel. See'],
  ['U67', 400, 'Invalid distribution file.'],
  [
    'U68',
    400,
    "File too large. Limit for project 'x' is 100 MB. See https://pypi.org/help/#file-size-limit for more information.",
  ],
  [
    'U69',
    400,
    "Project size too large. Limit for project 'x' total size is 10 GB. See https://pypi.org/help/#project-size-limit",
  ],
  ['U70', 400, 'The digest supplied does not match a digest calculated from the uploaded file.'],
  [
    'U71',
    400,
    "File already exists ('x-1.0.tar.gz', with blake2_256 hash '00'). See https://pypi.org/help/#file-name-reuse for more information.",
  ],
  ['U72', 400, 'This filename was previously used by a file that has since been deleted. Use a different version. See'],
  ['U73', 400, 'Uploading new files to releases older than 14 days is not allowed.'],
  ['U74', 400, 'Only one sdist may be uploaded per release.'],
  ['U75', 400, 'Invalid distribution file. File is both a zip and a tar file'],
  ['U77', 400, 'Invalid distribution file. File exceeds compression ratio of 50'],
  ['U81', 400, 'Invalid distribution file. WHEEL not found at x-1.0.dist-info/WHEEL'],
  [
    'U82',
    400,
    'Invalid distribution file. PyArmor-encrypted content is not allowed. See https://pypi.org/policy/acceptable-use-policy/',
  ],
  [
    'U83',
    400,
    'Invalid distribution file. ZIP archive not accepted: Trailing data. See https://docs.pypi.org/archives',
  ],
  ['U84', 400, 'Invalid distribution file. None'],
  [
    'U85',
    400,
    'Invalid distribution file. tar archive not accepted: Sparse members are not allowed. See https://docs.pypi.org/archives',
  ],
  ['U86', 400, 'Invalid distribution file. PKG-INFO not found at x-1.0/PKG-INFO'],
  ['U87', 500, 'Internal Server Error'],
  ['U88', 400, 'Invalid source distribution filename: x.tar.gz'],
  ['U89', 400, "Start filename for 'x' with 'x_'."],
  ['U90', 400, "Filename 'X-1.0.tar.gz' is invalid, should be 'x-1.0.tar.gz'."],
  ['U91', 400, 'License-File LICENSE does not exist in distribution file x-1.0.tar.gz at x-1.0/LICENSE'],
  ['U92a', 400, 'Invalid wheel filename (wrong number of parts): x-1.0.whl'],
  ['U92b', 400, "Binary wheel 'x' has an unsupported platform tag 'linux_x86_64'."],
  ['U92d', 400, "Filename 'X-1.0-py3-none-any.whl' should contain the normalized project name 'x', not 'X'."],
  ['U92e', 400, "Version in filename should be '1.0' not '1.1'."],
  ['U92g', 400, "Wheel 'x' does not contain the required RECORD file: x-1.0.dist-info/RECORD"],
  ['U92h', 400, "Wheel 'x' has invalid entry points defined in the entry_points.txt file"],
  ['U92i', 400, "Wheel 'x' does not contain the required METADATA file: x-1.0.dist-info/METADATA"],
  ['U92j', 400, "Filename is too long: 'x'"],
  ['attestations', 400, 'Invalid attestations supplied: attestations are only supported with Trusted Publishing'],
];

/** What the others answer, by their sources. */
const OTHERS: readonly (readonly [ServerKind, number, string])[] = [
  ['gitea', 400, 'hash mismatch'],
  ['gitea', 400, 'invalid name or version'],
  ['gitea', 400, 'http: no such file'],
  ['gitea', 401, 'reqPackageAccess'],
  ['gitea', 403, 'token scope is limited to public packages'],
  ['gitea', 403, 'maximum allowed package count exceeded'],
  ['gitea', 403, 'maximum allowed package type size exceeded'],
  ['gitea', 403, 'maximum allowed package storage quota exceeded'],
  ['gitea', 404, 'Not Found'],
  ['gitea', 409, 'package file already exists'],
  ['gitea', 413, 'Request Entity Too Large'],
  ['gitea', 500, 'internal server error'],
  ['pypiserver', 400, "Missing 'content' file-field!"],
  ['pypiserver', 400, 'Bad filename: x.exe'],
  ['pypiserver', 400, "Missing ':action' field!"],
  ['pypiserver', 401, 'Unauthorized'],
  ['pypiserver', 403, 'Forbidden'],
  ['pypiserver', 404, 'Not Found'],
  ['pypiserver', 405, 'Method not allowed.'],
  ['pypiserver', 409, "Package 'x-1.0.tar.gz' already exists! You may start server with `--overwrite` option."],
  ['devpi', 400, "filename 'y-1.0.tar.gz' does not match project name 'x'"],
  ['devpi', 400, "filename 'x-1.0.tar.gz' does not contain version '2.0'"],
  ['devpi', 400, ':action field not found'],
  ['devpi', 401, 'authentication required'],
  ['devpi', 403, 'no permission to submit'],
  ['devpi', 404, 'cannot submit to mirror index'],
  ['devpi', 409, 'x-1.0.tar.gz already exists in non-volatile index'],
  ['unknown', 307, 'redirects to https://elsewhere.example/'],
  ['unknown', 400, 'Repository does not allow updating assets: pypi'],
  ['unknown', 400, 'Validation failed: File name has already been taken'],
  ['unknown', 401, 'Unauthorized'],
  ['unknown', 403, 'Not enough permissions to overwrite artifact'],
  ['unknown', 404, 'Not Found'],
  ['unknown', 405, 'Method Not Allowed'],
  ['unknown', 407, 'Proxy Authentication Required'],
  ['unknown', 409, 'Conflict'],
  ['unknown', 413, 'Content Too Large'],
  ['unknown', 429, 'Too Many Requests'],
];

describe('every answer that an upload can get has a remedy', () => {
  test.each(PYPI)('PyPI %s', (_rule, status, text) => {
    expect(remedyFor('pypi', status, `${status} ${text}`)).not.toBeNull();
  });

  test.each(OTHERS)('%s: %i %s', (server, status, text) => {
    expect(remedyFor(server, status, `${status} ${text}`)).not.toBeNull();
  });

  test('what speaks of something comes before a mere status', () => {
    expect(remedyFor('gitea', 403, 'maximum allowed package count exceeded')).toMatch(/Delete old packages/u);
    expect(remedyFor('unknown', 403, 'Not enough permissions to overwrite artifact')).toMatch(/Raise the version/u);
    expect(remedyFor('pypi', 400, "'Private :: Do Not Upload' is not a valid classifier.")).toMatch(
      /off public indexes/u,
    );
  });
});
