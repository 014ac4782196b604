import { mkdirSync, rmSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { closeConnections } from '#http';
import { uploadFile } from '#index-client';
import { runProcess } from '#process';
import { toolEnvironment } from '#python-env';
import { parseCoreMetadata } from '#python-standards';
import type { Distribution } from '#release-model';
import { createRecordingHost } from '#testkit';
import {
  deriveUploadForm,
  giteaForm,
  plainForm,
  listDistributions,
  readContents,
  verifyRecord,
  inspectArchive,
  type UploadForm,
} from '../src/index.ts';
import { startCaptureServer, type CapturedUpload, type CaptureServer } from './capture-server.ts';
import { parseFilename } from '../src/read-distribution.ts';
import { temporaryFolder } from './fixtures.ts';
import { A_FEW, fetchDistributions, REAL_DISTRIBUTIONS } from './real-distributions.ts';

const WHEEL: Distribution = {
  filename: 'Demo_x-1.0-py2.py3-none-any.whl',
  path: '/x/Demo_x-1.0-py2.py3-none-any.whl',
  kind: 'wheel',
  size: 1,
  sha256: 'a'.repeat(64),
  name: 'Demo_x',
  version: '1.0',
  tags: [],
};

function formOf(lines: readonly string[], dist: Distribution = WHEEL): UploadForm {
  return deriveUploadForm(dist, parseCoreMetadata(Buffer.from(lines.join('\n'))));
}

function valuesOf(form: UploadForm, field: string): readonly string[] {
  return form.flatMap(([name, value]) => (name === field ? [value] : []));
}

describe('the form for the registry of Gitea and Forgejo', () => {
  /** https://github.com/go-gitea/gitea/blob/v1.26.0/routers/api/packages/pypi/pypi.go */
  const ACCEPTED =
    /^v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)*(?:[-_.]?(?:a|b|c|rc|alpha|beta|pre|preview)[-_.]?[0-9]*)?(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?(?:[-_.]?dev[-_.]?[0-9]*)?(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?$/u;

  test.each([
    ['1.0RC1', '1.0rc1'],
    ['1.0.RC1', '1.0rc1'],
    [' V1.0 ', '1.0'],
    ['1.0-1', '1.0.post1'],
    ['1!2.0.Post3.DEV4', '1!2.0.post3.dev4'],
    ['1.0+Ubuntu-1', '1.0+ubuntu.1'],
    ['1.0', '1.0'],
    ['1.0.0', '1.0.0'],
  ])('version %j is sent as %j', (version, sent) => {
    const form = giteaForm(formOf(['Metadata-Version: 2.1', 'Name: Demo_X.y', `Version: ${version}`]));
    expect([valuesOf(form, 'version'), valuesOf(form, 'name')]).toEqual([[sent], ['demo-x-y']]);
    expect(sent).toMatch(ACCEPTED);
  });

  test('a version that is none is sent as it is, for the registry to refuse', () => {
    expect(valuesOf(giteaForm(formOf(['Name: x', 'Version: one'])), 'version')).toEqual(['one']);
  });

  test('a form with more fields than its server reads is reduced to those that it looks at', () => {
    const head = [
      'Metadata-Version: 2.1',
      'Name: demo',
      'Version: 1.0',
      'Requires-Python: >=3.8',
      'Project-URL: Homepage, https://a.org',
    ];
    const many = Array.from({ length: 1200 }, (_, at) => `Requires-Dist: other-${at}`);
    const form = giteaForm(formOf([...head, ...many]));
    expect(form.length).toBeLessThan(1000);
    expect(form.map(([field]) => field)).toEqual(
      expect.arrayContaining(['name', 'version', 'requires_python', 'project_urls', 'sha256_digest', 'filetype']),
    );
    expect(giteaForm(formOf([...head, ...many.slice(0, 500)])).length).toBeGreaterThan(500);
  });
});

describe('the form for any other index than PyPI', () => {
  test.each([
    ['demo-1.0rc1-py3-none-any.whl', '1.0RC1', '1.0rc1'],
    ['demo-1.0.post1-py3-none-any.whl', '1.0-1', '1.0.post1'],
    ['demo-1.0+ubuntu.1.tar.gz', '1.0+Ubuntu-1', '1.0+ubuntu.1'],
    ['demo-1.0RC1.tar.gz', '1.0rc1', '1.0RC1'],
    // An escaped hyphen, another version, and none
    ['demo-1.0+ubuntu_1-py3-none-any.whl', '1.0+Ubuntu-1', '1.0+ubuntu.1'],
    ['demo-1.0-py3-none-any.whl', '2.0', '2.0'],
    ['demo-1.0-py3-none-any.whl', 'one', 'one'],
  ])('%s: version %j is sent as %j', (filename, version, sent) => {
    const dist = { ...WHEEL, filename, ...parseFilename(filename) };
    const form = formOf(['Metadata-Version: 2.1', 'Name: Demo', `Version: ${version}`], dist);
    expect(valuesOf(plainForm(form, dist), 'version')).toEqual([sent]);
    expect(valuesOf(plainForm(form, dist), 'name')).toEqual(['Demo']);
  });
});

describe('the form that goes to the index', () => {
  test('fields have the names that the server reads, singular and plural', () => {
    const form = formOf([
      'Metadata-Version: 2.5',
      'Name: Demo.x',
      'Version: 1.0',
      'Platform: any',
      'Supported-Platform: linux',
      'Classifier: A',
      'Classifier: B',
      'License-File: LICENSE',
      'Import-Name: demo',
      'Import-Namespace: ns',
      'Provides-Extra: fast',
      'Requires-Dist: six',
      'Requires-External: c',
      'Project-URL: Home ,  https://example.com/a,b ',
      'Keywords: one ,two,  three',
      'Home-page: https://example.com',
      '',
      'Text.',
      '',
    ]);
    expect(form).toEqual([
      [':action', 'file_upload'],
      ['protocol_version', '1'],
      ['metadata_version', '2.5'],
      ['name', 'Demo.x'],
      ['version', '1.0'],
      ['keywords', 'one, two, three'],
      ['home_page', 'https://example.com'],
      ['license_file', 'LICENSE'],
      ['classifiers', 'A'],
      ['classifiers', 'B'],
      ['platform', 'any'],
      ['supported_platform', 'linux'],
      ['requires_dist', 'six'],
      ['requires_external', 'c'],
      ['provides_extra', 'fast'],
      ['project_urls', 'Home, https://example.com/a,b'],
      ['import_name', 'demo'],
      ['import_namespace', 'ns'],
      ['description', 'Text.\n'],
      ['filetype', 'bdist_wheel'],
      ['pyversion', 'py2.py3'],
      ['sha256_digest', 'a'.repeat(64)],
    ]);
  });

  test.each([
    ['1.0', []],
    ['2.1', []],
    ['2.3', []],
    ['2.4', ['LICENSE']],
    ['2.10', ['LICENSE']],
    ['3.0', ['LICENSE']],
    ['nonsense', []],
  ])('License-File of metadata %s is sent as %j', (version, expected) => {
    expect(valuesOf(formOf([`Metadata-Version: ${version}`, 'License-File: LICENSE']), 'license_file')).toEqual(
      expected,
    );
  });

  test('an sdist says source, a field that stands twice is sent twice, a URL without label keeps its lack', () => {
    const sdist: Distribution = { ...WHEEL, filename: 'demo-1.0.tar.gz', kind: 'sdist' };
    const form = formOf(['Name: a', 'Name: b', 'Project-URL: https://example.com'], sdist);
    expect(valuesOf(form, 'pyversion')).toEqual(['source']);
    expect(valuesOf(form, 'filetype')).toEqual(['sdist']);
    expect(valuesOf(form, 'name')).toEqual(['a', 'b']);
    expect(valuesOf(form, 'project_urls')).toEqual(['https://example.com, ']);
    expect(valuesOf(form, 'description')).toEqual([]);
  });
});

/** Since which metadata version a field stands, what the form calls it, and whether it may stand more than once. */
const FIELDS_BY_VERSION: readonly (readonly [since: string, field: string, form: string, use: 'once' | 'many'])[] = [
  ['1.0', 'Metadata-Version', 'metadata_version', 'once'],
  ['1.0', 'Name', 'name', 'once'],
  ['1.0', 'Version', 'version', 'once'],
  ['1.0', 'Platform', 'platform', 'many'],
  ['1.0', 'Summary', 'summary', 'once'],
  ['1.0', 'Description', 'description', 'once'],
  ['1.0', 'Keywords', 'keywords', 'once'],
  ['1.0', 'Home-page', 'home_page', 'once'],
  ['1.0', 'Author', 'author', 'once'],
  ['1.0', 'Author-email', 'author_email', 'once'],
  ['1.0', 'License', 'license', 'once'],
  ['1.1', 'Supported-Platform', 'supported_platform', 'many'],
  ['1.1', 'Download-URL', 'download_url', 'once'],
  ['1.1', 'Classifier', 'classifiers', 'many'],
  ['1.1', 'Requires', 'requires', 'many'],
  ['1.1', 'Provides', 'provides', 'many'],
  ['1.1', 'Obsoletes', 'obsoletes', 'many'],
  ['1.2', 'Maintainer', 'maintainer', 'once'],
  ['1.2', 'Maintainer-email', 'maintainer_email', 'once'],
  ['1.2', 'Requires-Dist', 'requires_dist', 'many'],
  ['1.2', 'Provides-Dist', 'provides_dist', 'many'],
  ['1.2', 'Obsoletes-Dist', 'obsoletes_dist', 'many'],
  ['1.2', 'Requires-Python', 'requires_python', 'once'],
  ['1.2', 'Requires-External', 'requires_external', 'many'],
  ['1.2', 'Project-URL', 'project_urls', 'many'],
  ['2.1', 'Description-Content-Type', 'description_content_type', 'once'],
  ['2.1', 'Provides-Extra', 'provides_extra', 'many'],
  ['2.2', 'Dynamic', 'dynamic', 'many'],
  ['2.4', 'License-Expression', 'license_expression', 'once'],
  ['2.4', 'License-File', 'license_file', 'many'],
  ['2.5', 'Import-Name', 'import_name', 'many'],
  ['2.5', 'Import-Namespace', 'import_namespace', 'many'],
];

describe('the form of each metadata version', () => {
  const valueOf = (field: string, version: string, turn: number): string => {
    if (field === 'Metadata-Version') return version;
    return field === 'Project-URL' ? `Label ${turn}, https://example.com/${turn}` : `${field} Ünicode ${turn}`;
  };

  test.each(['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'])('%s: every field of it arrives', (version) => {
    const known = FIELDS_BY_VERSION.filter(([since]) => since <= version);
    const lines = known.flatMap(([, field, , use]) =>
      (use === 'many' ? [1, 2] : [1]).map((turn) => `${field}: ${valueOf(field, version, turn)}`),
    );
    const form = formOf([...lines, '', '']);
    for (const [, field, name, use] of known) {
      const expected = (use === 'many' ? [1, 2] : [1]).map((turn) => valueOf(field, version, turn));
      expect([name, valuesOf(form, name)]).toEqual([name, expected]);
    }
    const names = [...known.map(([, , name]) => name), ':action', 'protocol_version'];
    expect(new Set(form.map(([name]) => name))).toEqual(new Set([...names, 'filetype', 'pyversion', 'sha256_digest']));
  });
});

/** What twine 7.0.0 and we send differently for a file: field to why, or to both sides' values where nothing explains it. */
type Differences = Readonly<
  Record<string, string | { readonly twine: readonly string[]; readonly ours: readonly string[] }>
>;

/** twine sends a second digest; one is what an index wants. */
const TWINE_ONLY = 'blake2_256_digest';

/** Why twine is not right in a field, and how its values and ours hang together then. */
const REASONS = {
  // It replaces what it finds unsafe in a name by dashes; the server registers the name as it is sent.
  'a name with dashes': ([twine = '']: readonly string[], [ours = '']: readonly string[]) =>
    twine === ours.replaceAll(/[^A-Za-z\d.]+/gu, '-'),
  // It leaves the eight blanks in, with which distutils continued the header; a page would show it as a quotation.
  'an indented description': ([twine = '']: readonly string[], [ours = '']: readonly string[]) =>
    twine.replaceAll('\n        ', '\n') === ours,
  // It doesn't know the fields of metadata 2.5 (PEP 794), which PyPI takes.
  'a field that it never learnt': (twine: readonly string[], ours: readonly string[]) =>
    twine.length === 0 && ours.length > 0,
} as const;

/** Every difference that there is: file, field, and why twine is not right in it. */
const DIFFERENCES: Readonly<Record<string, Readonly<Record<string, keyof typeof REASONS>>>> = {
  'certifi-2018.1.18.tar.gz': { description: 'an indented description' },
  'defusedxml-0.7.1.tar.gz': { description: 'an indented description' },
  'enum34-1.1.6.tar.gz': { description: 'an indented description' },
  'flit_core-4.2.0-py3-none-any.whl': { import_name: 'a field that it never learnt', name: 'a name with dashes' },
  'flit_core-4.2.0.tar.gz': { import_name: 'a field that it never learnt', name: 'a name with dashes' },
  'idna-2.7.tar.gz': { description: 'an indented description' },
  'pycparser-2.21.tar.gz': { description: 'an indented description' },
  'scikit_build_core-1.1.2.tar.gz': { name: 'a name with dashes' },
  'typing_extensions-4.12.2-py3-none-any.whl': { name: 'a name with dashes' },
  'typing_extensions-4.12.2.tar.gz': { name: 'a name with dashes' },
};

describe('compared with twine 7.0.0 on real distributions from PyPI', () => {
  const chosen = process.env['PROOF'] === '1' ? Object.keys(REAL_DISTRIBUTIONS) : A_FEW;
  const CREDENTIALS = { username: '__token__', password: 'of-nobody' };
  let folder: string;
  let server: CaptureServer;
  let distributions: readonly Distribution[];

  beforeAll(async () => {
    folder = temporaryFolder();
    mkdirSync(join(folder, 'dist'));
    const fetched = fetchDistributions(chosen, join(folder, 'dist'));
    server = await startCaptureServer();
    await fetched;
    distributions = await listDistributions(join(folder, 'dist'));
  }, 600_000);

  afterAll(async () => {
    closeConnections();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What arrives when twine itself uploads. */
  async function sentByTwine(): Promise<ReadonlyMap<string, CapturedUpload>> {
    const host = createRecordingHost({ folder: join(folder, 'host') });
    const twine = await toolEnvironment('twine', host);
    const { username, password } = CREDENTIALS;
    const result = await runProcess({
      file: twine.python,
      args: ['-I', '-m', 'twine', 'upload', '--non-interactive', '--disable-progress-bar', '--config-file', devNull]
        .concat(['--repository-url', server.url, '--username', username, '--password', password])
        .concat(distributions.map(({ path }) => path)),
      cwd: folder,
      env: { ...twine.environment, HOME: folder },
    });
    expect([result.exitCode, result.exitCode === 0 ? '' : result.output]).toEqual([0, '']);
    return server.take();
  }

  async function sentByUs(): Promise<ReadonlyMap<string, CapturedUpload>> {
    for (const distribution of distributions) {
      const { metadata } = await readContents(distribution);
      const form = deriveUploadForm(distribution, metadata);
      const target = { url: server.url, credentials: CREDENTIALS, environment: {} };
      expect((await uploadFile(target, { distribution, form })).verdict).toBe('accepted');
    }
    return server.take();
  }

  /** The fields in which two uploads differ; the values of a field in their order. */
  function differences(theirs: CapturedUpload, mine: CapturedUpload): Differences {
    const found: Record<string, Differences[string]> = {};
    for (const field of new Set([...theirs.form.keys(), ...mine.form.keys()])) {
      const [twine, ours] = [theirs.form.get(field) ?? [], mine.form.get(field) ?? []];
      if (field === TWINE_ONLY || JSON.stringify(twine) === JSON.stringify(ours)) continue;
      const reason = DIFFERENCES[mine.filename]?.[field];
      found[field] = reason !== undefined && REASONS[reason](twine, ours) ? reason : { twine, ours };
    }
    return found;
  }

  test('what arrives is the same, field by field, but for the differences listed', async () => {
    const twine = await sentByTwine();
    const ours = await sentByUs();
    expect([...twine.keys()].sort()).toEqual([...chosen].sort());
    expect([...ours.keys()].sort()).toEqual([...chosen].sort());
    const found: Record<string, Differences> = {};
    for (const filename of chosen) {
      const [theirs, mine] = [twine.get(filename), ours.get(filename)];
      if (theirs === undefined || mine === undefined) throw new Error(`${filename} did not arrive`);
      expect(mine.file).toEqual({ sha256: REAL_DISTRIBUTIONS[filename], type: 'application/octet-stream' });
      expect({ ...theirs, form: null }).toEqual({ ...mine, form: null });
      expect([filename, theirs.form.get(TWINE_ONLY)?.length]).toEqual([filename, 1]);
      const differing = differences(theirs, mine);
      if (Object.keys(differing).length > 0) found[filename] = differing;
    }
    const expected = Object.entries(DIFFERENCES).filter(([filename]) => chosen.includes(filename));
    expect(found).toEqual(Object.fromEntries(expected));
  }, 600_000);

  test('every archive is sound, and every RECORD agrees', async () => {
    for (const distribution of distributions) {
      const contents = await readContents(distribution);
      const problems = [await inspectArchive(distribution), await verifyRecord(distribution, contents)];
      expect([distribution.filename, ...problems]).toEqual([distribution.filename, [], []]);
    }
  }, 600_000);
});
