import * as v from 'valibot';

export const VERSION_SOURCE_KINDS = [
  'static',
  'attr',
  'file',
  'regex',
  'module',
  'scm',
  'env',
  'code',
  'unknown',
] as const;

/** How a project declares its version. `where` names the file or key; `null` when there is none. */
export interface VersionSource {
  readonly kind: (typeof VERSION_SOURCE_KINDS)[number];
  readonly where: string | null;
}

/** What is known of a project before it is built, read without running its code. */
export interface ProjectFacts {
  readonly schema: 1;
  readonly name: string;
  /** PEP 503 normal form. */
  readonly normalizedName: string;
  /** PEP 440 normal form; `null` when only a build can tell. */
  readonly version: string | null;
  readonly versionSource: VersionSource;
  readonly requiresPython: string | null;
  /** Console and GUI scripts: name to object reference. */
  readonly scripts: Readonly<Record<string, string>>;
  /** Top-level import names found in the tree or declared. */
  readonly importNames: readonly string[];
  readonly extras: readonly string[];
  readonly classifiers: readonly string[];
  readonly buildBackend: string;
  /** The changelog's section for the version, without its heading; `null` when there is none. */
  readonly changelogSection: string | null;
}

export const projectFactsSchema = v.object({
  schema: v.literal(1),
  name: v.string(),
  normalizedName: v.string(),
  version: v.nullable(v.string()),
  versionSource: v.object({ kind: v.picklist(VERSION_SOURCE_KINDS), where: v.nullable(v.string()) }),
  requiresPython: v.nullable(v.string()),
  scripts: v.record(v.string(), v.string()),
  importNames: v.array(v.string()),
  extras: v.array(v.string()),
  classifiers: v.array(v.string()),
  buildBackend: v.string(),
  changelogSection: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, ProjectFacts>;
