import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { framingFinding, inspectArchive, readContents, serverMessage, walkTar, walkZip } from '../src/index.ts';
import { buildFixtures, type Fixtures } from './fixtures.ts';

let fixtures: Fixtures;

beforeAll(() => {
  fixtures = buildFixtures();
});

afterAll(() => {
  fixtures.remove();
});

/** One fault a fixture, and what the server says of it. */
const ZIP_FAULTS: readonly (readonly [fixture: string, id: string, reason: string])[] = [
  ['prefix', 'U83', 'Unknown record signature'],
  ['gap-before-directory', 'U83', 'Unknown record signature'],
  ['gap-after-data', 'U83', 'Unknown record signature'],
  ['trailing', 'U83', 'Trailing data'],
  ['records', 'U83', 'Mismatched central directory records'],
  ['records-per-disk', 'U83', 'Malformed zip file'],
  ['end64-extensible', 'U83', 'ZIP64 extensible data not allowed'],
  ['end64-no-locator', 'U76', 'File is not a zipfile'],
  ['end64-locator-far', 'U76', 'File is not a zipfile'],
  ['end64-per-disk', 'U83', 'Malformed zip file'],
  ['data-descriptor', 'U83', 'ZIP contains a data descriptor'],
  ['control-character', 'U83', 'Invalid character in filename'],
  ['del-character', 'U83', 'Invalid character in filename'],
  ['not-utf8-local', 'U83', 'Filename not unicode'],
  ['cp437-name', 'U83', 'Filename not in central directory'],
  ['other-name', 'U83', 'Filename not in central directory'],
  ['packed-size', 'U83', 'Mis-matched data size'],
  ['file-size', 'U83', 'Mis-matched file size'],
  ['comment', 'U83', 'Comment in central directory'],
  ['unicode-path-control', 'U83', 'Invalid character in filename'],
  ['unicode-path-not-utf8', 'U83', 'Filename not valid UTF-8'],
  ['zip64-extra-twice', 'U83', 'Invalid duplicate extra in local file'],
  ['unicode-extra-twice', 'U83', 'Invalid duplicate extra in local file'],
  ['zip64-extra-size', 'U83', 'Malformed zip file'],
  ['zip64-extra-eight', 'U83', 'Malformed zip file'],
  ['zip64-no-value', 'U83', 'Mis-matched file size'],
  ['extra-short', 'U83', 'Malformed zip file'],
  ['extra-stub', 'U83', 'Malformed zip file'],
  ['central-extra-short', 'U83', 'Corrupt extra field 7075 (size=9)'],
  ['central-zip64-short', 'U83', 'Corrupt zip64 extra field. Compress size not found.'],
  ['local-missing', 'U83', 'Missing filename in local headers'],
  // Python reads the last name up to the end of the directory, and the server's walk reads on
  ['central-name-long', 'U83', 'Missing filename in local headers'],
  ['twice-local', 'U83', 'Duplicate filename in local headers'],
  ['twice-central', 'U83', 'Duplicate filename in central directory'],
  ['directory-cut', 'U76', 'File is not a zipfile'],
  ['directory-magic', 'U76', 'File is not a zipfile'],
  ['truncated', 'U76', 'File is not a zipfile'],
  ['empty-file', 'U76', 'File is not a zipfile'],
  ['method', 'U78', 'File does not use a supported compression type'],
  ['no-wheel', 'U81', 'WHEEL not found at demo-1.0.dist-info/WHEEL'],
  ['encrypted-wheel', 'U87f', 'has an encrypted WHEEL, which makes the server fail'],
  ['ratio', 'U77', 'File exceeds compression ratio of 50'],
  ['also-tar', 'U75', 'File is both a zip and a tar file'],
];

describe('the framing of a ZIP', () => {
  test('every way of writing a wheel that PyPI takes is sound', async () => {
    for (const name of [...fixtures.names('zip-good'), 'record-good']) {
      expect([name, await inspectArchive(await fixtures.read(name))]).toEqual([name, []]);
    }
  });

  test.each(ZIP_FAULTS)('%s is refused: %s %s', async (fixture, id, reason) => {
    const [problem] = await inspectArchive(await fixtures.read(`zip-bad-${fixture}`));
    expect(problem).toMatchObject({ id, reason });
  });

  test.each([
    ['crc', 'has the checksum 0x1, but the directory says'],
    ['flags', 'has the flags 0x800, but the directory says 0x0'],
    ['method', 'has the compression method 0, but the directory says 8'],
    ['name', 'is called "demo/__init__.py" in its own header, but "demo/other.py" in the directory'],
    ['local-name', 'is called "demo/other.py" in its own header, but "demo/__init__.py" in the directory'],
    ['offset', 'but the directory says'],
  ])('two readers see two wheels where the %s of a member differs', async (fixture, reason) => {
    const dist = await fixtures.read(`zip-two-${fixture}`);
    const [problem, ...others] = await inspectArchive(dist);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      id: 'zip-local-header',
      reason: expect.stringContaining(reason),
      member: 'demo/__init__.py',
    });
    expect(problem && framingFinding(dist.filename, problem)).toMatchObject({ severity: 'unsafe' });
  });

  test('every fault fixture is in the table', () => {
    expect(fixtures.names('zip-bad-')).toEqual(ZIP_FAULTS.map(([name]) => `zip-bad-${name}`).sort());
  });

  test('the walker alone says where the record is that the server names', async () => {
    const problems = await walkZip(fixtures.path('zip-bad-gap-before-directory'));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.offset).toBeGreaterThan(500);
    expect(serverMessage(problems[0] ?? { id: 'U83', reason: '', offset: 0 })).toBe(
      'Invalid distribution file. ZIP archive not accepted: Unknown record signature. See https://docs.pypi.org/archives for more information',
    );
  });

  test('a member that lies about its size passes PyPI, but is not read', async () => {
    const dist = await fixtures.read('zip-lie-size');
    expect(await inspectArchive(dist)).toEqual([]);
    const contents = await readContents(dist);
    await expect(contents.read('demo/__init__.py', 10_000)).rejects.toThrow(
      'demo/__init__.py is larger than the archive says',
    );
  });

  test('a member with a wrong checksum is not read', async () => {
    const contents = await readContents(await fixtures.read('zip-lie-crc'));
    await expect(contents.read('demo/__init__.py', 10_000)).rejects.toThrow(
      'the checksum of demo/__init__.py is wrong',
    );
  });

  test('a .zip sdist needs one top directory with PKG-INFO', async () => {
    expect(await inspectArchive(await fixtures.read('zip-sdist'))).toEqual([]);
    expect(await inspectArchive(await fixtures.read('zip-sdist-two-tops'))).toMatchObject([
      { id: 'U79', reason: 'Incorrect number of top-level directories in sdist' },
    ]);
  });
});

const TAR_FAULTS: readonly (readonly [fixture: string, id: string, reason: string])[] = [
  ['bad-not-gzip', 'U84', 'File is not a tarfile'],
  ['bad-noise', 'U84', 'File is not a tarfile'],
  ['bad-empty-file', 'U84', 'File is not a tarfile'],
  ['bad-empty-stream', 'U84', 'File is not a tarfile'],
  ['bad-no-member', 'U87c', 'has no members, which makes the server fail'],
  ['bad-first-checksum', 'U84', 'File is not a tarfile'],
  ['bad-truncated-data', 'U84', 'None (unexpected end of data)'],
  ['bad-truncated-gzip', 'U84', 'None (the compressed stream is truncated'],
  ['bad-deflate', 'U84', 'None (the compressed stream is broken'],
  ['bad-sparse-gnu', 'U85', 'Sparse members are not allowed'],
  ['bad-sparse-00', 'U85', 'Sparse members are not allowed'],
  ['bad-sparse-01', 'U85', 'Sparse members are not allowed'],
  ['bad-sparse-10', 'U85', 'Sparse members are not allowed'],
  ['bad-two-tops', 'U86', 'Incorrect number of top-level directories in sdist'],
  ['bad-dot-tops', 'U86', 'PKG-INFO not found at demo-1.0/PKG-INFO'],
  [
    'bad-only-pkg-info',
    'U86',
    'PKG-INFO not found at demo-1.0/PKG-INFO/PKG-INFO: PKG-INFO is its only file, which the server takes for its top-level directory',
  ],
  ['bad-no-pkg-info', 'U86', 'PKG-INFO not found at demo-1.0/PKG-INFO'],
  ['bad-absolute-mixed', 'U87c', 'mixes absolute and relative member names, which makes the server fail'],
  ['ours-no-end', 'tar-no-end', 'has no end-of-archive block'],
  ['ours-broken-header', 'tar-broken-header', 'has a broken header'],
  ['ours-data-after-end', 'tar-data-after-end', 'has data after the end of the archive'],
  ['ours-trailing-garbage', 'gzip-trailing', 'has bytes after the gzip stream'],
  ['ours-checksum', 'gzip-checksum', 'the checksum of the compressed stream is wrong'],
  ['bomb', 'archive-bomb', 'unpacks to more than 200 times its size'],
];

describe('the framing of a tar', () => {
  test('every dialect that build back-ends write is sound', async () => {
    for (const name of fixtures.names('tar-good')) {
      expect([name, await inspectArchive(await fixtures.read(name))]).toEqual([name, []]);
    }
  });

  test.each(TAR_FAULTS)('%s is found: %s %s', async (fixture, id, reason) => {
    const [problem] = await inspectArchive(await fixtures.read(`tar-${fixture}`));
    expect(problem).toMatchObject({ id, reason: expect.stringContaining(reason) });
  });

  test('every fault fixture is in the table', () => {
    const names = [...fixtures.names('tar-bad'), ...fixtures.names('tar-bomb'), ...fixtures.names('tar-ours')];
    expect(names.sort()).toEqual(TAR_FAULTS.map(([name]) => `tar-${name}`).sort());
  });

  test('the walker alone judges the headers, not where PKG-INFO is', async () => {
    expect(await walkTar(fixtures.path('tar-bad-two-tops'))).toEqual([]);
  });

  test('what only we refuse is unsafe, what the server refuses is refused', async () => {
    const ours = await fixtures.read('tar-ours-data-after-end');
    const theirs = await fixtures.read('tar-bad-truncated-data');
    const findings = await Promise.all(
      [ours, theirs].map(async (dist) =>
        (await inspectArchive(dist)).map((problem) => framingFinding(dist.filename, problem)),
      ),
    );
    expect(findings.map(([finding]) => finding?.severity)).toEqual(['unsafe', 'refused']);
    expect(findings[1]?.[0]?.message).toMatch(/^Invalid distribution file\. None: .*unexpected end of data/u);
  });
});
