/** Fields that may appear only once in core metadata, by their names in lower case. */
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
