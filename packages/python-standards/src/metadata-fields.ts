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

/** The fields that newer versions of core metadata brought; all others are of 1.0. */
const FIELDS_OF_VERSION: Readonly<Record<string, readonly string[]>> = {
  '1.1': ['supported-platform', 'download-url', 'classifier', 'requires', 'provides', 'obsoletes'],
  '1.2': [
    'maintainer',
    'maintainer-email',
    'requires-dist',
    'provides-dist',
    'obsoletes-dist',
    'requires-python',
    'requires-external',
    'project-url',
  ],
  '2.1': ['description-content-type', 'provides-extra'],
  '2.2': ['dynamic'],
  '2.4': ['license-expression', 'license-file'],
  '2.5': ['import-name', 'import-namespace'],
};

/** Field → the version of core metadata that brought it; without those of 1.0. */
export const FIELD_VERSIONS: ReadonlyMap<string, string> = new Map(
  Object.entries(FIELDS_OF_VERSION).flatMap(([version, fields]) => fields.map((field) => [field, version] as const)),
);

/** Fields that `Dynamic` may name (PEP 643): all but those that identify the file and its format. */
export const DYNAMIC_FIELDS: ReadonlySet<string> = new Set(
  [...KNOWN_FIELDS].filter((field) => !['metadata-version', 'name', 'version', 'dynamic'].includes(field)),
);
