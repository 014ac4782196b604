/** The fields of metadata that a release can be asked to have. */
export const REQUIRABLE_FIELDS = [
  'name',
  'version',
  'description',
  'readme',
  'requires-python',
  'license',
  'license-files',
  'authors',
  'maintainers',
  'keywords',
  'classifiers',
  'urls',
  'dependencies',
  'scripts',
] as const;

export type RequirableField = (typeof REQUIRABLE_FIELDS)[number];

/** Without which a release is a riddle to its users; missing ones are warned of. */
export const EXPECTED_FIELDS = [
  'description',
  'readme',
  'requires-python',
  'license',
  'authors',
] as const satisfies readonly RequirableField[];
