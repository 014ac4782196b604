import {
  formatVersion,
  normalizeName,
  parseSdistFilename,
  parseWheelFilename,
  splitProjectUrl,
  stripSpace,
  tryParseVersion,
  type CoreMetadata,
} from '#python-standards';
import type { Distribution } from '#release-model';

/** One field of the upload form. */
export type FormField = readonly [field: string, value: string];

/** The form that goes to the index with a file, without the file itself, in the order in which it is sent. */
export type UploadForm = readonly FormField[];

/**
 * Metadata field → form field. The server reads fields that may repeat in the plural, except for these five, which it
 * reads in the singular: platform, supported_platform, license_file, import_name, import_namespace. A wrong name is
 * ignored without an error.
 */
const FIELDS: readonly (readonly [metadata: string, form: string])[] = [
  ['Metadata-Version', 'metadata_version'],
  ['Name', 'name'],
  ['Version', 'version'],
  ['Summary', 'summary'],
  ['Description-Content-Type', 'description_content_type'],
  ['Keywords', 'keywords'],
  ['Home-page', 'home_page'],
  ['Download-URL', 'download_url'],
  ['Author', 'author'],
  ['Author-email', 'author_email'],
  ['Maintainer', 'maintainer'],
  ['Maintainer-email', 'maintainer_email'],
  ['License', 'license'],
  ['License-Expression', 'license_expression'],
  ['License-File', 'license_file'],
  ['Classifier', 'classifiers'],
  ['Platform', 'platform'],
  ['Supported-Platform', 'supported_platform'],
  ['Requires-Python', 'requires_python'],
  ['Requires-Dist', 'requires_dist'],
  ['Requires-External', 'requires_external'],
  ['Provides-Extra', 'provides_extra'],
  ['Provides-Dist', 'provides_dist'],
  ['Obsoletes-Dist', 'obsoletes_dist'],
  ['Requires', 'requires'],
  ['Provides', 'provides'],
  ['Obsoletes', 'obsoletes'],
  ['Project-URL', 'project_urls'],
  ['Dynamic', 'dynamic'],
  ['Import-Name', 'import_name'],
  ['Import-Namespace', 'import_namespace'],
];

const NAMES: ReadonlyMap<string, string> = new Map(FIELDS.map(([name]) => [name.toLowerCase(), name]));

/** The name of a field of core metadata as the specification spells it; an unknown one as it is. */
export function metadataFieldName(field: string): string {
  return NAMES.get(field.toLowerCase()) ?? field;
}

/** More parts than this, the file among them, are a message too large for a server that is written in Go. */
const MOST_PARTS_OF_GO = 1000;

/** The fields that the registry of Gitea and Forgejo reads. */
const READ_BY_GITEA: ReadonlySet<string> = new Set([
  'name', 'version', 'author', 'description', 'summary', 'project_urls', 'home_page', 'license', 'requires_python', 'sha256_digest',
  ':action', 'protocol_version', 'metadata_version', 'filetype', 'pyversion',
]); // prettier-ignore

/**
 * The form as the registry of Gitea and Forgejo needs it. It stores the name as sent, and pip then asks only for the normalized
 * one; and its pattern for versions doesn't know all the spellings of PEP 440, but their normal form. A form of very many
 * fields is reduced to those that it reads.
 */
export function giteaForm(form: UploadForm): UploadForm {
  const fields = form.length < MOST_PARTS_OF_GO ? form : form.filter(([field]) => READ_BY_GITEA.has(field));
  return fields.map(([field, value]): FormField => {
    if (field === 'name') return [field, normalizeName(value)];
    const version = field === 'version' ? tryParseVersion(value) : undefined;
    return version === undefined ? [field, value] : [field, formatVersion(version)];
  });
}

/** The version as the name of a file spells it. */
function namedVersion({ kind, filename, version }: Distribution): string {
  if (kind === 'sdist') return parseSdistFilename(filename).versionText;
  const spelled = filename.split('-')[1] ?? version;
  return spelled.includes('_') ? version : spelled;
}

/**
 * The form as indexes other than PyPI need it. Several, such as devpi, read the version from the name of the file, and refuse
 * a form that spells the same version otherwise.
 */
export function plainForm(form: UploadForm, dist: Distribution): UploadForm {
  return form.map(([field, value]): FormField => {
    const version = field === 'version' ? tryParseVersion(value) : undefined;
    const isSame = version !== undefined && formatVersion(version) === dist.version;
    return [field, isSame ? namedVersion(dist) : value];
  });
}

/** Whether `Metadata-Version` is 2.4 or newer, where `License-File` became a field. */
function knowsLicenseFile(version: string | null): boolean {
  const match = /^(\d+)\.(\d+)$/u.exec(stripSpace(version ?? ''));
  if (match === null) return false;
  const [major, minor] = [Number(match[1]), Number(match[2])];
  return major > 2 || (major === 2 && minor >= 4);
}

/** `label, url` with one blank, as the server takes it apart; a value without a comma keeps its missing URL. */
function projectUrl(value: string): string {
  const { label, url } = splitProjectUrl(value);
  return `${label}, ${url}`;
}

function keywords(value: string): string {
  return value.split(',').map(stripSpace).join(', ');
}

function formValue(form: string, value: string): string {
  if (form === 'project_urls') return projectUrl(value);
  return form === 'keywords' ? keywords(value) : value;
}

/**
 * The upload form of a file, from its own metadata: PyPI judges this form and never looks into the file for it.
 *
 * `License-File` of metadata older than 2.4 is left out, as twine does: old setuptools wrote it, and the server would
 * refuse it. A field that appears twice is sent twice, so that the server judges what the file really contains.
 * @param metadata - of the same file
 */
export function deriveUploadForm(dist: Distribution, metadata: CoreMetadata): UploadForm {
  const withLicenseFile = knowsLicenseFile(metadata.get('Metadata-Version'));
  const form: FormField[] = [
    [':action', 'file_upload'],
    ['protocol_version', '1'],
  ];
  for (const [name, field] of FIELDS) {
    if (field === 'license_file' && !withLicenseFile) continue;
    for (const value of metadata.getAll(name)) form.push([field, formValue(field, value)]);
  }
  if (metadata.description !== null) form.push(['description', metadata.description]);
  form.push(
    ['filetype', dist.kind === 'wheel' ? 'bdist_wheel' : 'sdist'],
    ['pyversion', dist.kind === 'wheel' ? parseWheelFilename(dist.filename).pythonTag : 'source'],
    ['sha256_digest', dist.sha256],
  );
  return form;
}
