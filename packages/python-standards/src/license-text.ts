import {
  compareWithLicense,
  wordGroups,
  type LicenseFingerprint,
  type LicenseLikeness,
} from './license-fingerprint.ts';

/** The text of a license that a project names, in its files. */
export interface LicenseTextVerdict {
  /** As the project names it. */
  readonly id: string;
  /**
   * `found`: a file has the text. `other`: no file has it, and one is the text of another license. `absent`: no file has it.
   * `unknown`: the text of this license isn't known here.
   */
  readonly kind: 'found' | 'other' | 'absent' | 'unknown';
  /** The file that has the text, or that of another license. */
  readonly file: string | null;
  /** The other license. */
  readonly other: string | null;
  /** Whether most of the named license is in that file, too: the two are variants. */
  readonly isVariant: boolean;
}

/** A text that covers this much of a license has it; people adapt names in it. */
const COVERED = 0.8;

/** A file this much like a license is that license, and not one that quotes it. */
const ALIKE = 0.85;

/** How much more a file must resemble another license, so that it counts as that one. */
const MARGIN = 0.04;

/** The text of `GPL-3.0-or-later` is that of `GPL-3.0-only`. */
function textOf(id: string): string {
  return id.replace(/(?:-only|-or-later|\+)$/u, '');
}

/**
 * Compares files with the texts of the licenses that a project names, as SPDX matches them: by their words, without case,
 * punctuation, copyright lines and what a template leaves blank.
 * @param named - SPDX identifiers
 * @param known - identifier, without `-only` and `-or-later`, to fingerprint
 */
export function judgeLicenseTexts(
  named: readonly string[],
  files: readonly { readonly file: string; readonly text: string }[],
  known: ReadonlyMap<string, LicenseFingerprint>,
): readonly LicenseTextVerdict[] {
  const texts = files.map(({ file, text }) => {
    const groups = wordGroups(text);
    const compared = [...known].map(([id, license]) => ({ id, ...compareWithLicense(groups, license) }));
    return { file, by: new Map(compared.map((one) => [one.id, one])), compared };
  });
  const wanted = new Set(named.map(textOf));
  const NOTHING: LicenseLikeness = { coverage: 0, likeness: 0 };
  return named.map((id): LicenseTextVerdict => {
    const key = textOf(id);
    const nothing = { id, file: null, other: null, isVariant: false };
    if (!known.has(key)) return { ...nothing, kind: 'unknown' };
    let other: LicenseTextVerdict | null = null;
    for (const { file, by, compared } of texts) {
      const own = by.get(key) ?? NOTHING;
      const [best] = [...compared].sort((a, b) => b.likeness - a.likeness);
      const isOther = best !== undefined && best.likeness >= ALIKE && best.likeness > own.likeness + MARGIN;
      if (own.coverage >= COVERED && !isOther) return { ...nothing, kind: 'found', file };
      if (isOther && !wanted.has(best.id))
        other ??= { id, kind: 'other', file, other: best.id, isVariant: own.coverage >= COVERED };
    }
    return other ?? { ...nothing, kind: 'absent' };
  });
}
