// Files that are good or odd in one way each, for servers that are asked what they say to each of them.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkFiles, type CheckedFile } from '#actions/twine-check/check-files';
import {
  deriveUploadForm,
  giteaForm,
  plainForm,
  readDistribution,
  readMetadata,
  type UploadForm,
} from '#distributions';
import { formatVersion, tryParseVersion } from '#python-standards';
import { PROFILES, type ProfileName } from '#server-profiles';
import { createRecordingHost, makeReleases, type Recipe } from '#testkit';

/** What is odd about a file, and how it comes about. */
interface OddCase {
  readonly what: string;
  /** The name of the project is given, so that no two cases are of one release. */
  readonly recipe: (project: string) => Recipe;
  /** Changes the finished file. */
  readonly change?: (bytes: Buffer) => Buffer;
  /** The name of the finished file, where the recipe can't make one of that name. */
  readonly renamed?: (filename: string) => string;
}

type Metadata = NonNullable<Recipe['metadata']>;

/** The name of a project in names of files. */
const stemName = (project: string): string => project.replaceAll('-', '_');

function wheel(metadata: Metadata = {}, more: Partial<Recipe> = {}): OddCase['recipe'] {
  return (project) => {
    const version = tryParseVersion(String(metadata['Version'] ?? '1.0'));
    const stem = `${stemName(project)}-${version === undefined ? '1.0' : formatVersion(version)}`;
    return { filename: `${stem}-py3-none-any.whl`, stem, ...more, metadata: { Name: project, ...metadata } };
  };
}

function sdist(metadata: Metadata = {}, more: Partial<Recipe> = {}, extension = 'tar.gz'): OddCase['recipe'] {
  return (project) => {
    const stem = `${stemName(project)}-1.0`;
    return { filename: `${stem}.${extension}`, stem, ...more, metadata: { Name: project, ...metadata } };
  };
}

/** A wheel with other tags than those of most. */
function tagged(tags: string): OddCase['recipe'] {
  return (project) => ({
    filename: `${stemName(project)}-1.0-${tags}.whl`,
    stem: `${stemName(project)}-1.0`,
    metadata: { Name: project },
  });
}

const info = (project: string): string => `${stemName(project)}-1.0.dist-info`;

/** A wheel with a member more, or less. */
function member(path: (project: string) => string, text: string | null): OddCase['recipe'] {
  return (project) => ({ ...wheel()(project), members: { [path(project)]: text } });
}

const fields = (what: string, metadata: Metadata): OddCase => ({ what, recipe: wheel(metadata) });
const version = (text: string): OddCase => fields(`version ${JSON.stringify(text)}`, { Version: text });
const since = (text: string | null): OddCase =>
  fields(`Metadata-Version ${text ?? 'missing'}`, { 'Metadata-Version': text });
const type = (text: string): OddCase => fields(`description of ${text}`, { 'Description-Content-Type': text });

/** Each of them is a release of its own. */
export const ODD_UPLOADS: readonly OddCase[] = [
  { what: 'a good wheel', recipe: wheel() },
  { what: 'a good sdist', recipe: sdist() },
  ...['1.0RC1', '1.0.RC1', '1.0rc1', 'v1.0', 'V2.0', '1.0-1', '1.0.post2', '1!2.0', '1.0.dev3', '1.0a1.dev2'].map(
    version,
  ),
  ...['1.0-beta.3', '1.0.c1', '1.0+local.1', '1.0+Ubuntu-1', '00.01', '1.0.0.0.0', '20261130.12345678901234567890'].map(
    version,
  ),
  ...['one', '1..0', '1.0.*', '1.0 final', '1.0+', '-1'].map(version),
  fields('no version', { Version: null }),
  fields('no name', { Name: null }),
  ...['-odd', 'odd_', 'an odd name', 'ödd', 'odd/name', 'odd\u00a0name'].map((Name) =>
    fields(`name ${JSON.stringify(Name)}`, { Name }),
  ),
  {
    what: 'a name with capitals and dots',
    recipe: (project) => wheel({ Name: project.toUpperCase().replace('-', '.') })(project),
  },
  {
    what: 'a name with runs of separators',
    recipe: (project) => wheel({ Name: project.replace('-', '._-') })(project),
  },
  {
    what: 'a name of 150 letters',
    recipe: (project) => wheel({ Name: `${project}-${'x'.repeat(150)}` })(`${project}-${'x'.repeat(150)}`),
  },
  ...['1.0', '1.1', '1.2', '2.0', '2.5', '2.6', '9.9', null].map(since),
  fields('a summary of 600 letters', { Summary: 'x'.repeat(600) }),
  fields('a summary of two lines', { Summary: 'one\n        two' }),
  fields('two summaries', { Summary: ['one', 'two'] }),
  fields('an address without a dot', { 'Author-email': 'me@localhost' }),
  fields('an unknown classifier', { Classifier: 'Nothing :: That :: Exists' }),
  fields('a private classifier', { Classifier: 'Private :: Do Not Upload' }),
  fields('a deprecated classifier', { Classifier: 'Natural Language :: Ukranian' }),
  fields('a dependency by URL', { 'Requires-Dist': 'other @ https://git.example.com/other.tar.gz' }),
  fields('a dependency that is none', { 'Requires-Dist': 'a>=1.*' }),
  fields('1,500 dependencies', { 'Requires-Dist': Array.from({ length: 1500 }, (_, at) => `other-${String(at)}`) }),
  fields('a bare Python version', { 'Requires-Python': '3.8' }),
  fields('an unknown license', { 'Metadata-Version': '2.4', 'License-Expression': 'MITT' }),
  fields('both kinds of license', { 'Metadata-Version': '2.4', License: 'MIT', 'License-Expression': 'MIT' }),
  fields('a license file that is missing', { 'Metadata-Version': '2.4', 'License-File': 'LICENSE' }),
  fields('a home page without scheme', { 'Home-page': 'example.com' }),
  fields('a project URL without label', { 'Project-URL': ', https://example.com' }),
  fields('a label of 40 letters', { 'Project-URL': `${'l'.repeat(40)}, https://example.com` }),
  fields('a project URL of FTP', { 'Project-URL': 'Files, ftp://example.com' }),
  fields('a dynamic name', { 'Metadata-Version': '2.2', Dynamic: 'Name' }),
  fields('a bad extra', { 'Provides-Extra': 'a b' }),
  fields('a keyword as import name', { 'Metadata-Version': '2.5', 'Import-Name': 'class' }),
  fields('letters of other scripts', { Author: 'Ωμέγα 名前', Summary: 'Größe – ✓' }),
  ...[
    'text/html',
    'text/markdown; charset=utf-8',
    'text/markdown; variant=gfm',
    'text/plain; x*',
    'application/octet-stream',
  ].map(type),
  { what: 'a description of blanks', recipe: wheel({}, { description: ' \n\n' }) },
  { what: 'a description of 2 MB', recipe: wheel({}, { description: 'word '.repeat(400_000) }) },
  {
    what: 'a broken description',
    recipe: wheel({ 'Description-Content-Type': 'text/x-rst' }, { description: 'See :py:func:`os`.\n' }),
  },
  ...[
    'py3-none-linux_x86_64',
    'cp312-cp312-freebsd_13_amd64',
    'py3-none-macosx_27_0_arm64',
    'py2.py3-none-any',
    '1-py3-none-any',
  ].map((tags): OddCase => ({ what: `tags ${tags}`, recipe: tagged(tags) })),
  {
    what: 'capitals in the file name',
    recipe: wheel(),
    renamed: (name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
  },
  { what: 'hyphens in the name of an sdist', recipe: sdist(), renamed: (name) => name.replace('_', '-') },
  { what: 'a ZIP as sdist', recipe: sdist({}, {}, 'zip') },
  { what: 'the file name of another version', recipe: sdist(), renamed: (name) => name.replace('1.0', '1.1') },
  { what: 'the metadata of another project', recipe: (project) => wheel({ Name: `${project}-other` })(project) },
  {
    what: 'the metadata of another version',
    recipe: (project) => ({ ...wheel()(project), metadata: { Name: project, Version: '3.0' } }),
  },
  { what: 'an egg', recipe: wheel(), renamed: (name) => name.replace('-py3-none-any.whl', '-py3.12.egg') },
  { what: 'a .tar.bz2', recipe: sdist(), renamed: (name) => name.replace('.tar.gz', '.tar.bz2') },
  { what: 'an extension in capitals', recipe: wheel(), renamed: (name) => name.replace('.whl', '.WHL') },
  { what: 'a wheel with four parts in its name', recipe: wheel(), renamed: (name) => name.replace('-none', '') },
  { what: 'an sdist whose name has no version', recipe: sdist(), renamed: (name) => name.replace('-1.0', '') },
  { what: 'no METADATA', recipe: member((project) => `${info(project)}/METADATA`, null) },
  { what: 'no WHEEL', recipe: member((project) => `${info(project)}/WHEEL`, null) },
  { what: 'no RECORD', recipe: member((project) => `${info(project)}/RECORD`, null) },
  {
    what: 'entry points without a section',
    recipe: member((project) => `${info(project)}/entry_points.txt`, 'a = b:c\n'),
  },
  { what: 'a member above the folder', recipe: member(() => '../above.py', 'x = 1\n') },
  { what: 'encrypted code', recipe: member(() => 'sample_project/x.py', 'from x import __pyarmor_enter__\n') },
  { what: '80 MB of blanks', recipe: member(() => 'sample_project/data.txt', ' '.repeat(80_000_000)) },
  { what: 'no archive at all', recipe: wheel(), change: () => Buffer.from('This is no archive.\n') },
  { what: 'an empty file', recipe: wheel(), change: () => Buffer.alloc(0) },
  { what: 'half a wheel', recipe: wheel(), change: (bytes) => bytes.subarray(0, bytes.length >> 1) },
  { what: 'half an sdist', recipe: sdist(), change: (bytes) => bytes.subarray(0, bytes.length >> 1) },
  { what: 'a tar that is not packed', recipe: sdist(), change: () => Buffer.alloc(10_240) },
  { what: 'bytes after the archive', recipe: wheel(), change: (bytes) => Buffer.concat([bytes, Buffer.from('tail')]) },
  { what: 'a damaged member', recipe: wheel(), change: (bytes) => damaged(bytes) },
];

/** The first member of a ZIP with another byte in its data. */
function damaged(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  const start = 30 + changed.readUInt16LE(26) + changed.readUInt16LE(28);
  changed.writeUInt8(changed.readUInt8(start + 2) ^ 0x55, start + 2);
  return changed;
}

/** A file of a case, and the form that goes with it. */
export interface OddUpload {
  readonly what: string;
  readonly path: string;
  /** Derived from the file, or made up where it can't be. */
  readonly form: UploadForm;
  /** As the registry of Gitea gets it. */
  readonly giteaForm: UploadForm;
  /** As any other index than PyPI gets it. */
  readonly plainForm: UploadForm;
}

async function formOf(path: string, project: string): Promise<Pick<OddUpload, 'form' | 'giteaForm' | 'plainForm'>> {
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
  try {
    const distribution = await readDistribution(path);
    const form = deriveUploadForm(distribution, await readMetadata(distribution));
    return { form, giteaForm: giteaForm(form), plainForm: plainForm(form, distribution) };
  } catch {
    const form: UploadForm = [
      [':action', 'file_upload'],
      ['protocol_version', '1'],
      ['metadata_version', '2.1'],
      ['name', project],
      ['version', '1.0'],
      ['filetype', path.endsWith('.whl') ? 'bdist_wheel' : 'sdist'],
      ['pyversion', path.endsWith('.whl') ? 'py3' : 'source'],
      ['sha256_digest', sha256],
    ];
    return { form, giteaForm: form, plainForm: form };
  }
}

/** Makes the files of some cases, each in a folder of its own. */
export async function makeOddUploads(
  folder: string,
  cases: readonly OddCase[] = ODD_UPLOADS,
): Promise<readonly OddUpload[]> {
  const projects = cases.map((_, at) => `odd-number${String(at)}`);
  const recipes = cases.map(({ recipe }, at) => recipe(projects[at] ?? ''));
  const folderOf = (at: number): string => join(folder, String(at));
  makeReleases(
    recipes.map((recipe) => [recipe]),
    folderOf,
  );
  const made: OddUpload[] = [];
  for (const [at, { what, change, renamed }] of cases.entries()) {
    const { filename } = recipes[at] ?? { filename: '' };
    mkdirSync(folderOf(at), { recursive: true });
    const path = join(folderOf(at), renamed?.(filename) ?? filename);
    if (path !== join(folderOf(at), filename)) renameSync(join(folderOf(at), filename), path);
    if (change !== undefined) writeFileSync(path, change(readFileSync(path)));
    made.push({ what, path, ...(await formOf(path, projects[at] ?? '')) });
  }
  return made;
}

/** What check says of a file. */
export async function checkedFor(path: string, profile: ProfileName, folder: string): Promise<CheckedFile> {
  const host = createRecordingHost({ folder });
  const now = new Date(`${PROFILES.pypi.date}T12:00:00Z`);
  const { files } = await checkFiles([path], { profile: PROFILES[profile], twine: false, ignore: [], now }, host);
  const [file] = files;
  if (file === undefined) throw new Error(`${path} was not checked`);
  return file;
}

/** Where a file is sent, and how. */
export interface OddTarget {
  readonly uploadUrl: string;
  readonly authorization: string;
  /** What the file is called on the way. */
  readonly filename?: (own: string) => string;
}

/** Sends a file as publish-index does, whatever is known of it. @returns the status */
export async function sendOdd(
  { path, form }: Pick<OddUpload, 'path' | 'form'>,
  { uploadUrl, authorization, filename = (own) => own }: OddTarget,
): Promise<number> {
  const body = new FormData();
  for (const [field, value] of form) body.append(field, value);
  body.append('content', new Blob([readFileSync(path)]), filename(basename(path)));
  const answer = await fetch(uploadUrl, { method: 'POST', headers: { authorization }, body });
  await answer.arrayBuffer();
  return answer.status;
}

/** The rules that stop, as a column of a table. */
export function stoppingRules({ findings }: Pick<CheckedFile, 'findings'>): string {
  const rules = findings.filter(({ severity }) => severity === 'refused' || severity === 'unsafe');
  return [...new Set(rules.map(({ rule, severity }) => `${rule} (${severity})`))].join(', ');
}

/** Which of the files Python can't open: not by their names, but by what is in them. */
export function unopenableInPython(paths: readonly string[]): ReadonlySet<string> {
  const script = `
import json, sys, tarfile, zipfile
def opens(path):
    try:
        if path.lower().endswith((".tar.gz", ".tar.bz2")):
            with tarfile.open(path) as archive:
                for member in archive:
                    if member.isfile(): archive.extractfile(member).read()
        else:
            with zipfile.ZipFile(path) as archive:
                if archive.testzip() is not None: return False
        return True
    except Exception:
        return False
print(json.dumps([path for path in json.load(sys.stdin) if not opens(path)]))
`;
  const found = execFileSync('python3', ['-I', '-c', script], { input: JSON.stringify(paths), encoding: 'utf8' });
  return new Set(JSON.parse(found) as string[]);
}

/** A table for the log. */
export function oddTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) => Math.max(title.length, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), ...rows.map(line)].join('\n');
}
