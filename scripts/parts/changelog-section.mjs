// Releases run this with access to the signing key, so it loads no package: the suite's own changelog reader, which
// supports more forms, is TypeScript. A contract test compares the two on our file.

/**
 * The section of a version in a text by Keep a Changelog, without its heading; `null` when there is none.
 * @param {string} text
 * @param {string} version
 * @returns {string | null}
 */
export function changelogSection(text, version) {
  const lines = text.split(/\r?\n/u);
  const from = lines.findIndex((line) => line.startsWith(`## [${version}]`));
  if (from < 0) return null;
  const length = lines.slice(from + 1).findIndex((line) => /^## /u.test(line));
  const section = lines.slice(from + 1, length < 0 ? lines.length : from + 1 + length);
  return section.join('\n').trim();
}
