import { describe, expect, test } from '@jest/globals';
import { compareWithManifest, releaseFiles } from '../src/release-files.ts';
import { manifestOf } from './release.ts';

const plain = { sha256: null, requiresPython: null, yanked: false, yankedReason: null, size: null, uploadTime: null };

function listed(...names: readonly string[]): ReturnType<typeof releaseFiles> {
  const files = names.map((filename) => ({ ...plain, filename, url: `https://x.example/${filename}` }));
  return releaseFiles(files, 'demo', '1.0');
}

describe('the files that an index lists', () => {
  test('are those of the version, in any spelling of name and version', () => {
    const names = [
      'Demo-1.0.0-py3-none-any.whl',
      'demo-1.1-py3-none-any.whl',
      'demo-not-a-file.txt',
      'demo-1.0.tar.gz',
    ];
    expect(listed(...names).map(({ filename, kind }) => [filename, kind])).toEqual([
      ['Demo-1.0.0-py3-none-any.whl', 'wheel'],
      ['demo-1.0.tar.gz', 'sdist'],
    ]);
  });

  test('are held against the manifest: missing, other, and unknown files are told apart', () => {
    const file = (filename: string, sha: string): { filename: string; bytes: Buffer; sha256: string } => ({
      filename,
      bytes: Buffer.from('x'),
      sha256: sha.repeat(64),
    });
    const manifest = manifestOf('demo', '1.0', [file('demo-1.0-py3-none-any.whl', 'a'), file('demo-1.0.tar.gz', 'b')]);
    const there = listed('demo-1.0-py3-none-any.whl', 'demo-1.0-cp312-cp312-win_amd64.whl').map((each) => ({
      ...each,
      sha256: 'c'.repeat(64),
    }));
    expect(compareWithManifest(there, manifest)).toEqual([
      {
        filename: 'demo-1.0-py3-none-any.whl',
        problem: `has sha256 ${'c'.repeat(64)} on the index, ${'a'.repeat(64)} in the manifest`,
        ours: true,
        isMissing: false,
      },
      { filename: 'demo-1.0.tar.gz', problem: 'is not on the index', ours: true, isMissing: true },
      {
        filename: 'demo-1.0-cp312-cp312-win_amd64.whl',
        problem: 'is on the index, but not in the manifest',
        ours: false,
        isMissing: false,
      },
    ]);
  });
});
