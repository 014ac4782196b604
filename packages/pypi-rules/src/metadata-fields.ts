/** Fields that core metadata may have once only, by their names in lower case. */
export const SINGLE_FIELDS: readonly string[] = [
  'metadata-version',
  'name',
  'version',
  'summary',
  'description',
  'description-content-type',
  'keywords',
  'home-page',
  'download-url',
  'author',
  'author-email',
  'maintainer',
  'maintainer-email',
  'license',
  'license-expression',
  'requires-python',
];

/** Fields that core metadata may have several times. */
export const REPEATED_FIELDS: readonly string[] = [
  'platform',
  'supported-platform',
  'classifier',
  'requires-dist',
  'requires-external',
  'project-url',
  'provides-extra',
  'provides-dist',
  'obsoletes-dist',
  'requires',
  'provides',
  'obsoletes',
  'dynamic',
  'license-file',
  'import-name',
  'import-namespace',
];

/** Every field of core metadata 2.5. */
export const KNOWN_FIELDS: ReadonlySet<string> = new Set([...SINGLE_FIELDS, ...REPEATED_FIELDS]);

const PYTHON_KEYWORDS: ReadonlySet<string> = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global if import in is ' +
    'lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);

/** Whether Python takes `text` for an identifier (keywords are identifiers here, as for `str.isidentifier`). */
export function isPythonIdentifier(text: string): boolean {
  return /^[\p{XIDS}_]\p{XIDC}*$/u.test(text);
}

/** Whether `text` is a hard keyword of Python; `match`, `case` and `type` are none. */
export function isPythonKeyword(text: string): boolean {
  return PYTHON_KEYWORDS.has(text);
}
