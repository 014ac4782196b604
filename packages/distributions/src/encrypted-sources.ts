import { pythonSuffix } from '#python-standards';
import type { DistributionContents } from './contents.ts';
import type { ArchiveMember } from './archive-member.ts';
import { collecting, type MemberReader } from './member-reader.ts';

/** How much of a source file PyPI scans, at most. Bytes. */
const MAXIMUM_SCANNED = 5_242_880;

const PYARMOR: readonly string[] = [
  '__pyarmor__(__name__, __file__,',
  '__pyarmor_enter__',
  '__pyarmor_exit__',
  '__pyarmor_assert__',
  '__pyarmor_bcc__',
];
const PYARMOR_START = '__pyarmor_';
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
  const suffix = pythonSuffix(path).toLowerCase();
  return (suffix === '.py' || suffix === '.pye') && size <= MAXIMUM_SCANNED;
}

/** Looks for encrypted sources while an archive is read. */
export interface EncryptedSourceSearch extends MemberReader {
  /** What was found, in the end. */
  readonly found: readonly EncryptedSource[];
}

/**
 * Finds what PyPI's scanner refuses: a marker of PyArmor, or both of SourceDefender, anywhere in a `.py` or `.pye` of
 * up to 5 MiB, in a test or in documentation too.
 */
export function searchEncryptedSources(): EncryptedSourceSearch {
  const found: EncryptedSource[] = [];
  return {
    found,
    begin(member) {
      if (!isScannedSource(member)) return null;
      return collecting(member, MAXIMUM_SCANNED, (text) => {
        const tool = encryptedBy(text);
        if (tool !== null) found.push({ member: member.path, tool });
      });
    },
  };
}

/** By what a source is encrypted; `null` for any that isn't. */
function encryptedBy(text: Buffer): EncryptedSource['tool'] | null {
  // What all markers of the tool have in common, which hardly any other source has
  if (text.includes(PYARMOR_START) && PYARMOR.some((marker) => text.includes(marker))) return 'PyArmor';
  return SOURCE_DEFENDER.every((marker) => text.includes(marker)) ? 'SourceDefender' : null;
}

/** As {@link searchEncryptedSources}, in a pass of its own. @throws ReleaseError when the archive can't be read */
export async function findEncryptedSources(
  contents: Pick<DistributionContents, 'pass'>,
): Promise<readonly EncryptedSource[]> {
  const search = searchEncryptedSources();
  await contents.pass([search]);
  return search.found;
}
