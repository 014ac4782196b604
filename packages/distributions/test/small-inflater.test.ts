import { deflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { inflateAlone, SmallInflater } from '../src/small-inflater.ts';

const MEBIBYTE = 1_048_576;

/** Bytes that don't compress away. */
function bytesOf(length: number, seed: number): Buffer {
  return Buffer.alloc(length, `${String(seed * 7919)} piece ${String(seed)} of an archive; `);
}

type Inflate = (packed: Buffer, size: number) => Buffer | null;

const WAYS: readonly (readonly [title: string, use: (work: (inflate: Inflate) => void) => Promise<void>])[] = [
  [
    'into the same buffer',
    (work) =>
      SmallInflater.use((inflater) => {
        work((packed, size) => inflater.inflate(packed, size));
        return Promise.resolve();
      }),
  ],
  [
    'as where Node has other internals',
    (work) => {
      work(inflateAlone);
      return Promise.resolve();
    },
  ],
];

test.each(WAYS)('one piece after the other is inflated, whatever was wrong with the one before: %s', async (_, use) => {
  const sizes = [0, 1, 63, 64, 2000, 65_536, MEBIBYTE - 1, MEBIBYTE, MEBIBYTE + 1, 3 * MEBIBYTE, 8 * MEBIBYTE + 1, 5];
  await use((inflate) => {
    for (const [index, size] of sizes.entries()) {
      const bytes = bytesOf(size, index + 3);
      const packed = deflateRawSync(bytes);
      const found = inflate(packed, size);
      expect([size, found === null ? null : Buffer.compare(found, bytes)]).toEqual([size, 0]);
      // The end of the stream is all that counts
      expect(inflate(Buffer.concat([packed, Buffer.from('rest')]), size)?.length).toBe(size);
      const answers = {
        more: inflate(deflateRawSync(bytesOf(size + 1, 5)), size)?.length === size,
        cut: inflate(packed.subarray(0, -1), size),
        broken: inflate(Buffer.from([0xff, 0xff, 1, 2]), size),
        empty: inflate(Buffer.alloc(0), size),
      };
      expect([size, answers]).toEqual([size, { more: false, cut: null, broken: null, empty: null }]);
      // Fewer than there should be are told by their number
      expect(inflate(packed, size + 10)?.length).toBe(size);
    }
  });
});
