import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseCoreMetadata } from '@repo-agent-actions/python-standards';
import type { Distribution } from '@repo-agent-actions/release-model';
import {
  deriveUploadForm,
  listDistributions,
  readContents,
  verifyRecord,
  inspectArchive,
  type UploadForm,
} from '../src/index.ts';
import { temporaryFolder } from './fixtures.ts';

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

const SLICE = { wheels: ['six==1.17.0', 'attrs==25.3.0'], sdists: ['idna==3.10'] };

const VOLUME = {
  wheels:
    'six==1.17.0 attrs==25.3.0 idna==3.10 packaging==24.2 wheel==0.45.1 typing-extensions==4.12.2 requests==2.32.3 pytz==2024.2 certifi==2024.8.30 click==8.1.7 jinja2==3.1.4 python-dateutil==2.9.0.post0 pyyaml==6.0.2 markupsafe==3.0.2 tomli==2.2.1 zipp==3.21.0 pluggy==1.5.0 setuptools==75.6.0 pip==24.3.1 colorama==0.4.6'.split(
      ' ',
    ),
  sdists:
    'idna==3.10 six==1.17.0 attrs==25.3.0 packaging==24.2 wheel==0.45.1 typing-extensions==4.12.2 click==8.1.7 zipp==3.21.0 pluggy==1.5.0 python-dateutil==2.9.0.post0 pytz==2024.2 colorama==0.4.6'.split(
      ' ',
    ),
};

type TwineAnswer = readonly [path: string, form: readonly (readonly [string, string])[] | null, error: string | null];

/** What twine sends and we don't (a second digest), or the other way round (what it never learnt to send). */
const NOT_COMPARED = new Set(['blake2_256_digest', ':action', 'protocol_version', 'import_name', 'import_namespace']);

/** By field, values in their order. */
function byField(form: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>();
  for (const [field, value] of form) {
    if (!NOT_COMPARED.has(field)) fields.set(field, [...(fields.get(field) ?? []), value]);
  }
  return new Map([...fields].sort(([a], [b]) => (a < b ? -1 : 1)));
}

describe('compared with twine 7.0.0 on real distributions from PyPI', () => {
  const isProof = process.env['PROOF'] !== undefined;
  const chosen = isProof ? VOLUME : SLICE;
  let folder: string;
  let bin: string;

  function run(file: string, ...args: readonly string[]): string {
    const { status, stdout, stderr, error } = spawnSync(file, args, { encoding: 'utf8', maxBuffer: 268_435_456 });
    if (error !== undefined) throw error;
    if (status !== 0) throw new Error(`${args.join(' ')}\n${stderr}`);
    return stdout;
  }

  beforeAll(() => {
    folder = temporaryFolder();
    bin = join(folder, 'tools', process.platform === 'win32' ? 'Scripts' : 'bin', 'python');
    mkdirSync(join(folder, 'dist'));
    run('python3', '-m', 'venv', join(folder, 'tools'));
    run(bin, '-m', 'pip', '-q', 'install', '--no-compile', 'twine==7.0.0', 'flit-core==3.12.0');
    const download = [
      bin,
      '-m',
      'pip',
      '-q',
      'download',
      '--no-deps',
      '--no-cache-dir',
      '-d',
      join(folder, 'dist'),
    ] as const;
    run(...download, '--only-binary', ':all:', ...chosen.wheels);
    for (const sdist of chosen.sdists) {
      const name = sdist.split('==')[0] ?? '';
      // The slice has a back-end at hand; for the volume pip makes an environment for each.
      run(...download, ...(isProof ? [] : ['--no-build-isolation']), '--no-binary', name, sdist);
    }
  }, 600_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('every field is the same, every archive is sound, every RECORD agrees', async () => {
    const distributions = await listDistributions(join(folder, 'dist'));
    expect(distributions).toHaveLength(chosen.wheels.length + chosen.sdists.length);
    const script = join(import.meta.dirname, 'twine_form.py');
    const answers = JSON.parse(run(bin, script, ...distributions.map(({ path }) => path))) as readonly TwineAnswer[];
    for (const [index, dist] of distributions.entries()) {
      const contents = await readContents(dist);
      expect([dist.filename, await inspectArchive(dist), await verifyRecord(dist, contents)]).toEqual([
        dist.filename,
        [],
        [],
      ]);
      const ours = byField(deriveUploadForm(dist, contents.metadata));
      const [, form, error] = answers[index] ?? ['', null, 'no answer'];
      expect([dist.filename, error]).toEqual([dist.filename, null]);
      const theirs = new Map(byField(form ?? []));
      // twine replaces what it finds unsafe in a name; the server registers the name as it is sent, so ours is true.
      theirs.set('name', [contents.metadata.get('Name') ?? '']);
      expect([dist.filename, Object.fromEntries(ours)]).toEqual([dist.filename, Object.fromEntries(theirs)]);
    }
  }, 300_000);
});
