import data from '../data/license-texts.json' with { type: 'json' };

/** Some groups of words of a license's text, as `licenseFingerprint` of python-standards makes them. */
interface Fingerprint {
  readonly modulus: number;
  readonly groups: ReadonlySet<number>;
}

function unpacked(text: string): ReadonlySet<number> {
  const bytes = Buffer.from(text, 'base64');
  return new Set(Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readUInt32LE(index * 4)));
}

/**
 * What the texts of common licenses are recognized by: SPDX identifier to fingerprint. Identifiers that end in `-only` and
 * `-or-later` have one text, and are here without that. `npm run update-license-texts` writes them.
 */
export const licenseTexts: ReadonlyMap<string, Fingerprint> = new Map(
  Object.entries(data.texts).map(([id, { modulus, groups }]) => [id, { modulus, groups: unpacked(groups) }]),
);
