import { describe, expect, test } from '@jest/globals';
import { createManifest } from '#testkit/release-documents';
import { parseReleaseManifest, serialize } from '../src/index.ts';

const manifest = createManifest({
  sourceDateEpoch: 1_766_000_000,
  requiresPython: '>=3.10',
  verification: { imports: ['automation'], scripts: [{ name: 'automation', arguments: [['--help']] }] },
});

function changed(change: object): string {
  return JSON.stringify({ ...manifest, ...change });
}

describe('a release manifest', () => {
  test('survives being written and read', () => {
    expect(parseReleaseManifest(serialize(manifest), 'm.json')).toEqual(manifest);
  });

  test.each([
    [
      'text that is no JSON',
      'no',
      /^m\.json: is not JSON \(.+\)\. Give the release manifest as this suite wrote it\.$/u,
    ],
    ['another schema', changed({ schema: 2 }), /^m\.json: is not a release manifest of schema 1 \(schema: .+\)\./u],
    ['no file', changed({ files: [] }), /files: lists no file/u],
    [
      'a path instead of a file name',
      changed({ files: [{ ...manifest.files[0], filename: '../x.whl' }] }),
      /is not a plain file name/u,
    ],
    ['a hidden file', changed({ files: [{ ...manifest.files[0], filename: '.pypirc' }] }), /is not a plain file name/u],
    ['a short hash', changed({ files: [{ ...manifest.files[0], sha256: 'ab' }] }), /64 lower-case hexadecimal/u],
    [
      'a file named twice',
      changed({ files: [manifest.files[0], manifest.files[0]] }),
      /lists sample_project-1\.0-py3-none-any\.whl twice/u,
    ],
    ['a commit that is none', changed({ commit: 'main' }), /commit: is not a commit id/u],
  ])('is refused for %s', (_, text, message) => {
    expect(() => parseReleaseManifest(text, 'm.json')).toThrow(message);
  });
});
