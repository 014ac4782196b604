import { visibleLine } from '#harmless-text';
import { compareVersions, normalizeName, parseRequirement, tryParseVersion } from '#python-standards';
import type { ReleaseDocument } from './release-document.ts';

/** A release as it was sent. */
export interface SentRelease {
  readonly files: readonly SentFile[];
}

/** One file, with its upload form. */
export interface SentFile {
  readonly filename: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly form: readonly (readonly [field: string, value: string])[];
}

/**
 * `contradiction`: the index shows a different release than the one that was sent. `lost`: something that readers of
 * the page need isn't shown at all. `changed`: it is shown differently.
 */
export type DifferenceWeight = 'contradiction' | 'lost' | 'changed';

/** One value that an index shows differently than it was sent. */
export interface MetadataDifference {
  readonly what: string;
  readonly weight: DifferenceWeight;
  /** Each on one line, shortened to where they differ; what the index shows is untrusted. */
  readonly sent: string;
  readonly shown: string;
}

/** Normalizes values for comparison. */
type Normalize = (values: readonly string[]) => readonly string[];

const text: Normalize = (values) => values.map((value) => value.replace(/\r\n?/gu, '\n').trim());

const compact: Normalize = (values) => values.map((value) => value.replace(/\s+/gu, '').toLowerCase());

const keywords: Normalize = (values) =>
  values.flatMap((value) => value.split(',').map((word) => word.trim())).filter((word) => word !== '');

const clauses: Normalize = (values) =>
  values.flatMap((value) => value.replace(/\s+/gu, '').split(',')).filter((clause) => clause !== '');

/** Operators and parentheses may be written differently; case doesn't matter. */
const expression: Normalize = (values) =>
  values.map((value) => value.toLowerCase().replace(/[()]/gu, ' ').replace(/\s+/gu, ' ').trim());

/** `Requests (>=2.0)  ; python_version<'3.8'` and `requests>=2.0; python_version < "3.8"` are the same. */
function requirementKey(line: string): string {
  try {
    const { name, extras, specifierText, url } = parseRequirement(line);
    const marker = line.includes(';') ? line.slice(line.lastIndexOf(';') + 1) : '';
    const parts = [
      normalizeName(name),
      extras.map(normalizeName).sort().join(','),
      [...clauses([specifierText])].sort().join(','),
      url ?? '',
      marker.replace(/[\s()]+/gu, '').replaceAll("'", '"'),
    ];
    return parts.join(' ').replace(/ +/gu, ' ').trim();
  } catch {
    return line.trim();
  }
}

/**
 * Fields of the form, with the same names in `info`, and which differences are harmless: what PyPI does to values on
 * purpose. It joins keywords again, writes requirements, specifiers and license expressions in their normal form,
 * orders classifiers, and shows what is empty or `UNKNOWN` as null (pypi-rules: the server drops such fields).
 */
const FIELDS: readonly (readonly [field: string, normalize: Normalize])[] = [
  ['summary', text],
  ['description', text],
  ['description_content_type', compact],
  ['keywords', keywords],
  ['author', text],
  ['author_email', text],
  ['maintainer', text],
  ['maintainer_email', text],
  ['license', text],
  ['license_expression', expression],
  ['requires_python', clauses],
  ['classifiers', text],
  ['requires_dist', (values) => values.map(requirementKey)],
];

/** What the server treats as empty. */
function isNothing(value: string): boolean {
  return value.trim() === '' || value.trim() === 'UNKNOWN';
}

function valuesOf(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return values.filter((one): one is string => typeof one === 'string' && !isNothing(one));
}

function sentValues(form: SentFile['form'], field: string): readonly string[] {
  return form.flatMap(([name, value]) => (name === field && !isNothing(value) ? [value] : []));
}

/**
 * The file that gave the release its metadata: PyPI takes it from the first uploaded file, and keeps it.
 * @returns the first uploaded file, according to the document; otherwise the first of `files`
 */
export function firstSent(files: readonly SentFile[], document: Pick<ReleaseDocument, 'files'>): SentFile | null {
  const times = new Map(document.files.map(({ filename, uploadTime }) => [filename, Date.parse(uploadTime ?? '')]));
  const timeOf = ({ filename }: SentFile): number => {
    const time = times.get(filename);
    return time === undefined || Number.isNaN(time) ? Number.POSITIVE_INFINITY : time;
  };
  return files.reduce<SentFile | null>(
    (first, file) => (first === null || timeOf(file) < timeOf(first) ? file : first),
    null,
  );
}

const LONGEST_SHOWN = 80;

/** One line around the first difference of two texts. */
function around(value: string, other: string): string {
  if (value === '') return 'nothing';
  let at = 0;
  while (at < value.length && value[at] === other[at]) at += 1;
  const start = at < LONGEST_SHOWN - 20 ? 0 : at - 20;
  const part = visibleLine(value.slice(start, start + LONGEST_SHOWN));
  return `'${start > 0 ? '…' : ''}${part}${start + LONGEST_SHOWN < value.length ? '…' : ''}'`;
}

function difference(what: string, weight: DifferenceWeight, sent: string, shown: string): MetadataDifference {
  return { what, weight, sent: around(sent, shown), shown: around(shown, sent) };
}

/** `null` when both are equal; order doesn't matter. */
function compareField(
  what: string,
  sent: readonly string[],
  shown: readonly string[],
  normalize: Normalize,
  weight: DifferenceWeight,
): MetadataDifference | null {
  const [ours, theirs] = [normalize(sent), normalize(shown)].map((values) => [...new Set(values)].sort());
  if (ours === undefined || theirs === undefined) return null;
  const [missing, added] = [
    ours.filter((value) => !theirs.includes(value)),
    theirs.filter((value) => !ours.includes(value)),
  ];
  if (missing.length === 0 && added.length === 0) return null;
  return difference(what, weight, missing.join(', '), added.join(', '));
}

/** PyPI shows Home-page as `Homepage` and Download-URL as `Download` among the others, unless the label is used. */
function labelKey(label: string): string {
  const key = label.toLowerCase().replace(/[\s_-]+/gu, '');
  return key === 'downloadurl' ? 'download' : key;
}

function sentLinks(form: SentFile['form']): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  const add = (label: string, url: string): void => {
    if (url.trim() !== '') links.set(`${labelKey(label)} ${url.trim()}`, `${label}: ${url.trim()}`);
  };
  for (const value of sentValues(form, 'home_page')) add('Homepage', value);
  for (const value of sentValues(form, 'download_url')) add('Download', value);
  for (const value of sentValues(form, 'project_urls')) {
    const comma = value.indexOf(',');
    add(value.slice(0, comma).trim(), value.slice(comma + 1));
  }
  return links;
}

function shownLinks(info: ReleaseDocument['info']): ReadonlyMap<string, string> {
  const { project_urls: urls, home_page: home, download_url: download } = info;
  const links = new Map<string, string>();
  const add = (label: string, url: unknown): void => {
    if (typeof url === 'string' && !isNothing(url)) {
      links.set(`${labelKey(label)} ${url.trim()}`, `${label}: ${url.trim()}`);
    }
  };
  if (typeof urls === 'object' && urls !== null) for (const [label, url] of Object.entries(urls)) add(label, url);
  add('Homepage', home);
  add('Download', download);
  return links;
}

function compareLinks(form: SentFile['form'], info: ReleaseDocument['info']): readonly MetadataDifference[] {
  const [sent, shown] = [sentLinks(form), shownLinks(info)];
  const missing = [...sent].flatMap(([key, link]) => (shown.has(key) ? [] : [link]));
  const added = [...shown].flatMap(([key, link]) => (sent.has(key) ? [] : [link]));
  if (missing.length === 0 && added.length === 0) return [];
  return [difference('project URLs', missing.length > 0 ? 'lost' : 'changed', missing.join(', '), added.join(', '))];
}

function compareIdentity(form: SentFile['form'], info: ReleaseDocument['info']): readonly MetadataDifference[] {
  const [sentName = ''] = sentValues(form, 'name');
  const [sentVersion = ''] = sentValues(form, 'version');
  const [shownName = ''] = valuesOf(info['name']);
  const [shownVersion = ''] = valuesOf(info['version']);
  const found: MetadataDifference[] = [];
  if (sentName !== shownName) {
    const other = shownName !== '' && normalizeName(sentName) !== normalizeName(shownName);
    found.push(difference('name', other ? 'contradiction' : 'changed', sentName, shownName));
  }
  const [ours, theirs] = [tryParseVersion(sentVersion), tryParseVersion(shownVersion)];
  const same = ours !== undefined && theirs !== undefined && compareVersions(ours, theirs) === 0;
  if (!same && sentVersion !== shownVersion) {
    found.push(difference('version', shownVersion === '' ? 'changed' : 'contradiction', sentVersion, shownVersion));
  }
  return found;
}

function compareFiles(files: readonly SentFile[], document: ReleaseDocument): readonly MetadataDifference[] {
  return files.flatMap((file): MetadataDifference[] => {
    const shown = document.files.find(({ filename }) => filename === file.filename);
    if (shown === undefined) return [difference('files', 'contradiction', file.filename, '')];
    const found: MetadataDifference[] = [];
    if (shown.sha256 !== null && shown.sha256 !== file.sha256) {
      found.push(difference(`sha256 of ${file.filename}`, 'contradiction', file.sha256, shown.sha256));
    }
    if (shown.size !== null && shown.size !== file.size) {
      const [sentSize, shownSize] = [`${file.size} bytes`, `${shown.size} bytes`];
      found.push(difference(`size of ${file.filename}`, 'contradiction', sentSize, shownSize));
    }
    if (shown.yanked) found.push(difference(file.filename, 'lost', 'not yanked', 'yanked'));
    return found;
  });
}

/**
 * Compares what an index shows about a release with what was sent to it.
 *
 * The document is that of Warehouse, PyPI's software (`warehouse/legacy/api/json.py`): `info` holds the release's
 * metadata, which is that of the first uploaded file; `urls` the files. Values come back as they were sent, except for
 * what {@link FIELDS} allows. `project_urls` also has Home-page and Download-URL, under the labels Homepage and
 * Download, only once if a project URL is the same. `name` is the project's spelling, which follows the newest upload;
 * `version` is in normal form.
 * @returns the most serious first; empty when everything is as it was sent
 */
export function metadataDifferences({ files }: SentRelease, document: ReleaseDocument): readonly MetadataDifference[] {
  const { info } = document;
  const form = firstSent(files, document)?.form ?? [];
  const found = [
    ...compareFiles(files, document),
    ...compareIdentity(form, info),
    ...compareLinks(form, info),
    ...FIELDS.flatMap(([field, normalize]) => {
      const [sent, shown] = [sentValues(form, field), valuesOf(info[field])];
      const isLost = field === 'description' && sent.length > 0 && shown.length === 0;
      return compareField(field.replaceAll('_', ' '), sent, shown, normalize, isLost ? 'lost' : 'changed') ?? [];
    }),
    ...(info['yanked'] === true ? [difference('release', 'lost', 'not yanked', 'yanked')] : []),
  ];
  const order: readonly DifferenceWeight[] = ['contradiction', 'lost', 'changed'];
  return found.sort((a, b) => order.indexOf(a.weight) - order.indexOf(b.weight));
}

/**
 * Compares the `requires-python` that the project's page gives for our files with the files' own: with a different one,
 * an installer would skip a file, or choose one that doesn't run. A page without the value isn't wrong.
 */
export function requiresPythonDifferences(
  files: readonly SentFile[],
  shown: readonly { readonly filename: string; readonly requiresPython: string | null }[],
): readonly MetadataDifference[] {
  return files.flatMap((file) => {
    const told = shown.find(({ filename }) => filename === file.filename)?.requiresPython ?? '';
    if (told.trim() === '') return [];
    const sent = sentValues(file.form, 'requires_python');
    return compareField(`requires-python of ${file.filename}`, sent, [told], clauses, 'changed') ?? [];
  });
}
