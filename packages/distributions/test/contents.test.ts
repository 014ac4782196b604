import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  commonPath,
  findEncryptedSources,
  findUnsafeMembers,
  importNamesOf,
  parseEntryPoints,
  parseRecord,
  parseWheelFile,
  readContents,
  verifyRecord,
  type ArchiveMember,
  type MemberReader,
} from '../src/index.ts';
import { buildFixtures, type Fixtures } from './fixtures.ts';

let fixtures: Fixtures;

beforeAll(() => {
  fixtures = buildFixtures();
});

afterAll(() => {
  fixtures.remove();
});

function file(path: string): ArchiveMember {
  return { path, size: 1, kind: 'file', mode: 0o644 };
}

describe('what is inside a distribution', () => {
  test('a wheel gives its metadata, its WHEEL, its entry points, its RECORD and its import names', async () => {
    const contents = await readContents(await fixtures.read('zip-good'));
    expect(contents.metadataPath).toBe('demo-1.0.dist-info/METADATA');
    expect(contents.metadata.get('Name')).toBe('demo');
    expect(contents.wheel).toMatchObject({ generator: 'demo (1.0)', rootIsPurelib: true, tags: ['py3-none-any'] });
    expect(contents.entryPoints).toMatchObject({ console: { demo: 'demo:main' }, gui: { 'demo-gui': 'demo:main' } });
    expect(parseRecord(contents.record ?? '').rows.map(({ path }) => path)).toContain('demo/__init__.py');
    expect(contents.topLevel).toEqual(['demo']);
    expect(contents.members.find(({ path }) => path === 'demo/data.txt')).toEqual({
      path: 'demo/data.txt',
      size: 51,
      kind: 'file',
      mode: 0o644,
      modified: 1344339968,
    });
    expect((await contents.read('demo/data.txt', 100)).toString()).toBe('x'.repeat(51));
  });

  test('an sdist of every dialect gives its metadata and its members, long names whole', async () => {
    for (const name of fixtures.names('tar-good')) {
      const contents = await readContents(await fixtures.read(name));
      expect([name, contents.metadata.get('Version'), contents.wheel, contents.record]).toEqual([
        name,
        '1.0',
        null,
        null,
      ]);
    }
    const long = `demo-1.0/${'d'.repeat(90)}/${'f'.repeat(120)}.txt`;
    const contents = await readContents(await fixtures.read('tar-good-long-gnu'));
    expect((await contents.read(long, 10)).toString()).toBe('abc');
    expect(contents.members.at(-1)).toMatchObject({ path: 'demo-1.0/link', kind: 'symlink', linkTarget: long });
    expect((await readContents(await fixtures.read('zip-sdist'))).metadataPath).toBe('demo-1.0/PKG-INFO');
    expect((await readContents(await fixtures.read('tar-good-deep'))).topDirectory).toBe('a/b');
  });

  test('what follows the end of the archive is not seen, as Python does not see it', async () => {
    const contents = await readContents(await fixtures.read('tar-ours-data-after-end'));
    expect(contents.members.map(({ path }) => path)).not.toContain('demo-1.0/evil.py');
    await expect(contents.read('demo-1.0/evil.py', 10)).rejects.toThrow('has no member demo-1.0/evil.py');
  });

  test('an sdist of its metadata alone is told as what it is', async () => {
    await expect(readContents(await fixtures.read('tar-bad-only-pkg-info'))).rejects.toThrow(
      'demo-1.0.tar.gz: holds nothing but demo-1.0/PKG-INFO, so nobody can build from it. Check what the back-end puts into the sdist: its include and exclude settings, MANIFEST.in, and which files git tracks.',
    );
  });

  test('a member larger than asked for, and one that is not there, are said in one sentence', async () => {
    const contents = await readContents(await fixtures.read('zip-good'));
    await expect(contents.read('demo/data.txt', 50)).rejects.toThrow(
      'demo-1.0-py3-none-any.whl: its member demo/data.txt is larger than 50 bytes. Make the member smaller.',
    );
    await expect(contents.read('demo/gone', 50)).rejects.toThrow('has no member demo/gone');
  });

  test('bombs are refused before they are unpacked', async () => {
    await expect(readContents(await fixtures.read('tar-bomb'))).rejects.toThrow(
      'unpacks to more than 200 times its size',
    );
    const limits = { memberBytes: 1e9, totalBytes: 1e6, ratio: 200, ratioFrom: 1e5, members: 100, headerBytes: 1e6 };
    await expect(readContents(await fixtures.read('zip-bad-ratio'), limits)).rejects.toThrow('unpacks to more than');
    await expect(readContents(await fixtures.read('zip-good'), { ...limits, members: 5 })).rejects.toThrow(
      'has more than 5 members',
    );
    await expect(readContents(await fixtures.read('zip-good'), { ...limits, memberBytes: 50 })).rejects.toThrow(
      'unpacks to too much data',
    );
  });

  test('a broken archive is one sentence, whatever is broken', async () => {
    for (const name of [...fixtures.names('zip-bad'), ...fixtures.names('tar-bad')]) {
      const dist = await fixtures.read(name);
      const outcome = await readContents(dist).then(
        () => 'read',
        (error: unknown) =>
          error instanceof Error ? `${error.name} ${error.message.split(':')[0] ?? ''}` : 'not an error',
      );
      expect(['read', `ReleaseError ${dist.filename}`]).toContain(outcome);
    }
  });

  test('no file is left open', async () => {
    const open = (): number => readdirSync('/proc/self/fd').length;
    const before = open();
    for (const name of [
      'zip-good',
      'zip-bad-truncated',
      'zip-lie-crc',
      'tar-good',
      'tar-bad-deflate',
      'tar-bad-truncated-gzip',
      'tar-bomb',
    ]) {
      await readContents(await fixtures.read(name))
        .then((contents) =>
          contents.visit(
            () => true,
            () => Promise.resolve(),
          ),
        )
        .catch(() => undefined);
    }
    expect(open()).toBeLessThanOrEqual(before);
  });

  test('PyArmor and SourceDefender are found where PyPI looks for them', async () => {
    const contents = await readContents(await fixtures.read('zip-good'));
    expect(await findEncryptedSources(contents)).toEqual([]);
    const texts = {
      'a.py': 'x __pyarmor_enter__ y',
      'b.pye': '---BEGIN PYE FILE---',
      'c.pye': '---BEGIN PYE FILE---\n---END PYE FILE---',
      'd.txt': '__pyarmor_exit__',
      'e.py': '__pyarmor_inside__',
    };
    const fake = {
      pass: (readers: readonly MemberReader[]) => {
        for (const [path, text] of Object.entries(texts)) {
          for (const reader of readers) {
            const sink = reader.begin({ ...file(path), size: text.length });
            for (const half of [text.slice(0, 9), text.slice(9)]) sink?.write(Buffer.from(half));
            sink?.end();
          }
        }
        return Promise.resolve();
      },
    };
    expect(await findEncryptedSources(fake)).toEqual([
      { member: 'a.py', tool: 'PyArmor' },
      { member: 'c.pye', tool: 'SourceDefender' },
    ]);
  });

  test('members that do harm where they are unpacked are named', async () => {
    const dist = await fixtures.read('members-unsafe');
    const { members } = await readContents(dist);
    expect(findUnsafeMembers(dist, members).map(({ rule, location }) => [rule, location?.member])).toEqual([
      ['member-kind', 'demo-1.0/fifo'],
      ['member-link', 'demo-1.0/link'],
      ['member-path', 'demo-1.0/../../up'],
      ['member-collision', 'demo-1.0/pkg-info'],
    ]);
  });
});

const RECORD_FAULTS: readonly (readonly [fixture: string, rules: readonly string[]])[] = [
  ['good', []],
  ['quoted', []],
  ['backslash', []],
  ['no-record', ['U92g']],
  ['not-utf8', ['U92g']],
  ['blank-line', ['U87d']],
  ['wrong-hash', ['record-hash']],
  ['wrong-size', ['record-size']],
  ['missing-row', ['record-unlisted']],
  ['extra-row', ['record-missing']],
  ['duplicate-row', ['record-duplicate']],
  ['two-fields', ['record-form']],
  ['md5', ['record-weak-hash']],
  ['no-hash', ['record-no-hash']],
  ['outside', ['record-path', 'record-missing']],
];

describe('RECORD', () => {
  test.each(RECORD_FAULTS)('%s: %j', async (fixture, rules) => {
    const findings = await verifyRecord(await fixtures.read(`record-${fixture}`));
    expect(findings.map(({ rule }) => rule)).toEqual(rules);
  });

  test('every fault fixture is in the table', () => {
    expect(fixtures.names('record-')).toEqual(RECORD_FAULTS.map(([name]) => `record-${name}`).sort());
  });

  test('a wrong hash is said with the member and both hashes', async () => {
    const [finding] = await verifyRecord(await fixtures.read('record-wrong-hash'));
    expect(finding?.message).toMatch(
      /^demo\/data\.txt doesn't match RECORD: its hash is sha256=\S+, but RECORD says sha256=\S+$/u,
    );
  });

  test('CSV is read as Python reads it', () => {
    expect(parseRecord('"a ""b"", c",sha256=x,1\r\nd,,\n').rows).toEqual([
      { path: 'a "b", c', hash: 'sha256=x', size: 1 },
      { path: 'd', hash: '', size: null },
    ]);
    expect(parseRecord('a,b,1\n\n"open').defects).toEqual([
      'line 3 has 1 field instead of 3',
      'line 3: a quote is not closed',
    ]);
    expect(parseRecord('a,b,1\n\nc,d,2\n').blankLines).toEqual([2]);
  });
});

describe('import names', () => {
  const names = (...paths: readonly string[]): readonly string[] => importNamesOf(paths.map(file));

  test.each([
    ['a package', ['demo/__init__.py', 'demo/inner/__init__.py'], ['demo']],
    ['single modules', ['six.py', 'seven.py'], ['seven', 'six']],
    [
      'extension modules',
      ['fast.cpython-312-x86_64-linux-gnu.so', 'win.cp312-win_amd64.pyd', 'abi.abi3.so'],
      ['abi', 'fast', 'win'],
    ],
    ['a package that is an extension', ['ext/__init__.cpython-312-darwin.so'], ['ext']],
    ['private beside public', ['_cffi.abi3.so', 'demo/__init__.py'], ['demo']],
    ['only private', ['_demo/__init__.py'], ['_demo']],
    ['a namespace', ['google/cloud/storage/__init__.py', 'google/cloud/extra.py'], ['google.cloud.storage']],
    ['a namespace of modules', ['ns/one.py', 'ns/two.py'], ['ns.one', 'ns.two']],
    [
      'data/purelib and platlib',
      ['x-1.data/purelib/pure.py', 'x-1.data/platlib/plat/__init__.py', 'x-1.data/scripts/run.py'],
      ['plat', 'pure'],
    ],
    [
      'what cannot be imported',
      ['x-1.dist-info/METADATA', 'demo-stubs/__init__.pyi', 'class.py', 'a-b/__init__.py', 'x.pth', 'demo.py'],
      ['demo'],
    ],
    ['loose tests', ['demo/__init__.py', 'tests/test_a.py', 'tests/conftest.py'], ['demo']],
  ])('%s', (_, paths, expected) => {
    expect(names(...paths)).toEqual(expected);
  });
});

describe('small files of a wheel', () => {
  test('entry points are read as configparser reads them', () => {
    const read = parseEntryPoints('# c\n[console_scripts]\nA.b = m:f\nlong =\n  m:g\n\n[my.group]\nx=y = z\n');
    expect(read.console).toEqual({ 'A.b': 'm:f', long: '\nm:g' });
    expect(read.groups['my.group']).toEqual({ x: 'y = z' });
    expect(read.defects).toEqual([]);
    expect(parseEntryPoints('[console_scripts]\n__proto__ = m:f\n').console).toEqual(
      Object.fromEntries([['__proto__', 'm:f']]),
    );
  });

  test.each([
    ['a = b\n', 'line 1 is before the first [section]'],
    ['[a]\nb\n', 'line 2 is neither [section] nor name = value'],
    ['[a]\nb: c\n', 'line 2 is neither [section] nor name = value'],
    ['[a]\nb=1\nb=2\n', 'line 3 repeats an option of its section, first set in line 2'],
    ['[a]\n[a]\n', 'line 2 repeats a section, first set in line 1'],
    ['\ufeff[a]\n', 'line 1 begins with a byte order mark, which Python reads as text'],
  ])('%j: %s', (text, defect) => {
    expect(parseEntryPoints(text).defects).toContain(defect);
  });

  test('entries of DEFAULT belong to the scripts, too', () => {
    expect(parseEntryPoints('[DEFAULT]\nx = m:f\n[console_scripts]\n').console).toEqual({ x: 'm:f' });
  });

  test.each([
    ['[console_scripts]\na = m:f\n  b = m:g\n', ['a', 'b'], ['line 2 is an entry point for importlib.metadata only', 'line 3 is an entry point for importlib.metadata only']],
    ['[console_scripts]\n; b = m:g\n', ['; b'], ['line 2 is an entry point for importlib.metadata only']],
    ['[DEFAULT]\nx = m:f\n[console_scripts]\n', ['x'], ['line 2 is an entry point of console_scripts for configparser only']],
    ['[console_scripts]\na =\n  m:f\n', ['a'], ['importlib.metadata can\'t read it']],
    ['  [console_scripts]\n  a = m:f  \n  # c\n', ['a'], []],
  ])('%j means more than one thing to the tools that read it', (text, names, disputes) => {
    const read = parseEntryPoints(text);
    expect([Object.keys(read.console), read.disputes]).toEqual([names, disputes]);
  }); // prettier-ignore

  test('WHEEL', () => {
    expect(
      parseWheelFile('Wheel-Version: 1.0\r\nRoot-Is-Purelib: FALSE\r\nTag: a-b-c\r\nTag: d-e-f\r\nBuild: 1x\r\n'),
    ).toEqual({
      version: '1.0',
      generator: null,
      rootIsPurelib: false,
      tags: ['a-b-c', 'd-e-f'],
      build: '1x',
    });
  });

  test.each([
    [['a/b', 'a/c'], 'a'],
    [['./a/b', './a'], 'a'],
    [['a', 'b'], ''],
    [['/a/b', '/a'], '/a'],
    [['a//b/', 'a/b/c'], 'a/b'],
    [['/a', 'a'], null],
    [[], null],
  ])('the common path of %j is %j, as in Python', (paths, expected) => {
    expect(commonPath(paths)).toBe(expected);
  });
});
