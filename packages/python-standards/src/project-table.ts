/** An author or maintainer. */
export interface Person {
  readonly name: string | null;
  readonly email: string | null;
}

/** `readme`: a file, or a text with its type. */
export interface Readme {
  readonly file: string | null;
  readonly text: string | null;
  /** Media type, from the table or by the file's suffix. */
  readonly contentType: string | null;
}

/** `license`: an SPDX expression, or the deprecated table. */
export type License = { readonly expression: string } | { readonly file: string } | { readonly text: string };

/** The table `[project]` (PEP 621, 639, 794). What is malformed is left out here and reported as a finding. */
export interface ProjectTable {
  readonly name: string | null;
  /** As written; `null` when it is dynamic or malformed. */
  readonly version: string | null;
  readonly dynamic: readonly string[];
  readonly description: string | null;
  readonly readme: Readme | null;
  readonly requiresPython: string | null;
  readonly license: License | null;
  /** `null` when the key isn't there, which leaves the choice to the back-end. */
  readonly licenseFiles: readonly string[] | null;
  readonly authors: readonly Person[];
  readonly maintainers: readonly Person[];
  readonly keywords: readonly string[];
  readonly classifiers: readonly string[];
  readonly urls: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly guiScripts: Readonly<Record<string, string>>;
  readonly entryPoints: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly dependencies: readonly string[];
  readonly optionalDependencies: Readonly<Record<string, readonly string[]>>;
  readonly importNames: readonly string[] | null;
  readonly importNamespaces: readonly string[] | null;
}

/** The table `[build-system]` (PEP 518, 517). */
export interface BuildSystem {
  readonly requires: readonly string[];
  /** `null` when the key isn't there, which means setuptools in its legacy mode. */
  readonly buildBackend: string | null;
  readonly backendPath: readonly string[];
}

/** An entry of a dependency group (PEP 735). */
export type DependencyGroupEntry = string | { readonly includeGroup: string };
