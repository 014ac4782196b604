import type { DistributionContents } from './contents.ts';
import { collect, type ArchiveMember } from './archive-member.ts';

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
 * Whether PyPI's scanner reads a member: by `Path(name).suffix.lower()`, so that `x.PY` counts and a file that is just named
 * `.py` doesn't.
 */
export function isScannedSource({ path, size }: Pick<ArchiveMember, 'path' | 'size'>): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const suffix = name.slice(Math.max(0, name.lastIndexOf('.'))).toLowerCase();
  const isHidden = name.length === suffix.length || /^\.+$/u.test(name.slice(0, -suffix.length));
  return (suffix === '.py' || suffix === '.pye') && !isHidden && size <= MAXIMUM_SCANNED;
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
  await contents.visit(isScannedSource, async (member, chunks) => {
    const text = await collect(filename, member, chunks, MAXIMUM_SCANNED);
    if (PYARMOR.some((marker) => text.includes(marker))) found.push({ member: member.path, tool: 'PyArmor' });
    else if (SOURCE_DEFENDER.every((marker) => text.includes(marker)))
      found.push({ member: member.path, tool: 'SourceDefender' });
  });
  return found;
}
