/** The keys of `[project]` that a release can be asked to have. */
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

/** Fields by which people find a project, and from there its sources; to miss one is advice. */
export const HELPFUL_FIELDS = ['keywords', 'urls'] as const satisfies readonly RequirableField[];

/** Fields that users of a release need; a missing one only warns. */
export const EXPECTED_FIELDS = [
  'description',
  'readme',
  'requires-python',
  'license',
  'authors',
] as const satisfies readonly RequirableField[];
