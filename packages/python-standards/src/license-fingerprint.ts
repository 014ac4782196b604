/** What is kept of a license's text to recognize it by: some of its groups of three words, as numbers. */
export interface LicenseFingerprint {
  /** Groups whose number is divisible by this are kept. */
  readonly modulus: number;
  readonly groups: ReadonlySet<number>;
}

/** How alike a text and a license are, from 0 to 1. */
export interface LicenseLikeness {
  /** How much of the license is in the text. */
  readonly coverage: number;
  /** How much of both is the same (Sørensen–Dice). */
  readonly likeness: number;
}

/** Fewer than these tell licenses apart. */
const MOST_GROUPS = 400;

/** Words in a group. */
const GROUP = 3;

/** A line that names who owns the copyright; SPDX doesn't compare it. Other lines of a license begin with the word, too. */
const COPYRIGHT_LINE = /^(?:portions )?copyright[ \t]*(?:\(c\)|©|\d{4}|<|\[|by\b)|^©|^\(c\)[ \t]/iu;

/** What may stand before the words of a line: signs of comments and lists. */
const LINE_SIGNS = /^[^\p{L}\p{N}©(]+/u;

/** What a template leaves to be filled in. */
const BLANK = /<[^<>\n]{1,60}>|\[(?:yyyy|year|fullname|name of copyright owner)\]/giu;

/** Words that say nothing about a license. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(['http', 'https', 'www']);

/** British spellings, which SPDX takes as equal. */
function americanSpelling(word: string): string {
  return word
    .replace(/licenc/u, 'licens')
    .replace(/isation/u, 'ization')
    .replace(/dgement/u, 'dgment');
}

/** The words of a license by which SPDX compares: without case, punctuation, numbering, copyright lines and blanks. */
function wordsOf(text: string): readonly string[] {
  const lines = text.normalize('NFKC').split(/\r\n|\n|\r/u);
  const terms = lines.filter((line) => !COPYRIGHT_LINE.test(line.replace(LINE_SIGNS, '')));
  const plain = terms.join('\n').replace(BLANK, ' ').toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? [])
    .map(americanSpelling)
    .filter((word) => word.length > 1 && !/^\d+$/u.test(word) && !EMPTY_WORDS.has(word));
}

/** FNV-1a over UTF-16, 32 bits, mixed: neighbors must not share a factor. */
function numberOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01_00_01_93);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** Every group of three words of a text, as numbers of 32 bits. */
export function wordGroups(text: string): ReadonlySet<number> {
  const words = wordsOf(text);
  const groups = new Set<number>();
  for (let index = 0; index + GROUP <= words.length; index += 1)
    groups.add(numberOf(words.slice(index, index + GROUP).join(' ')));
  return groups;
}

/** What to keep of a license's text. */
export function fingerprintOf(text: string): LicenseFingerprint {
  const all = [...wordGroups(text)];
  const modulus = Math.max(1, Math.ceil(all.length / MOST_GROUPS));
  return { modulus, groups: new Set(all.filter((group) => group % modulus === 0)) };
}

/** Compares a text with a license. @param groups - of the text, by {@link wordGroups} */
export function compareWithLicense(groups: ReadonlySet<number>, license: LicenseFingerprint): LicenseLikeness {
  const { modulus, groups: wanted } = license;
  let common = 0;
  let sampled = 0;
  for (const group of groups) {
    if (group % modulus !== 0) continue;
    sampled += 1;
    if (wanted.has(group)) common += 1;
  }
  return {
    coverage: wanted.size === 0 ? 0 : common / wanted.size,
    likeness: sampled + wanted.size === 0 ? 0 : (2 * common) / (sampled + wanted.size),
  };
}
