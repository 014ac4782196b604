import type { DistributionContents } from './contents.ts';
import { collect } from './archive-member.ts';

/** How much of a source file PyPI scans, at most. Bytes. */
const MAXIMUM_SCANNED = 5_242_880;

const PYARMOR: readonly string[] = [
  '__pyarmor__(__name__, __file__,',
  '__pyarmor_enter__',
  '__pyarmor_exit__',
  '__pyarmor_assert__',
  '__pyarmor_bcc__',
];
const SOURCE_DEFENDER: readonly string[] = ['---BEGIN PYE FILE---', '---END PYE FILE---'];

/** A source file that PyPI considers encrypted (`U82`). */
export interface EncryptedSource {
  readonly member: string;
  readonly tool: 'PyArmor' | 'SourceDefender';
}

/**
 * Finds what PyPI's scanner refuses: a marker of PyArmor, or both of SourceDefender, anywhere in a `.py` or `.pye` of
 * up to 5 MiB, in a test or in documentation too.
 * @throws ReleaseError when the archive can't be read
 */
export async function findEncryptedSources(
  filename: string,
  contents: DistributionContents,
): Promise<readonly EncryptedSource[]> {
  const found: EncryptedSource[] = [];
  await contents.visit(
    ({ path, size }) => /\.pye?$/u.test(path) && size <= MAXIMUM_SCANNED,
    async (member, chunks) => {
      const text = await collect(filename, member, chunks, MAXIMUM_SCANNED);
      if (PYARMOR.some((marker) => text.includes(marker))) found.push({ member: member.path, tool: 'PyArmor' });
      else if (SOURCE_DEFENDER.every((marker) => text.includes(marker)))
        found.push({ member: member.path, tool: 'SourceDefender' });
    },
  );
  return found;
}
