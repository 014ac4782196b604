import type { PyprojectTables, SetupCall, SetupCfg, TomlTable } from '#python-standards';
import type { Finding, RequirableField } from '#release-model';

/** What a project says about itself, wherever it does so. */
export interface ProjectDescription {
  /** The file that says it, relative to the project. */
  readonly file: 'pyproject.toml' | 'setup.cfg' | 'setup.py' | 'PKG-INFO';
  /** `null` when it is missing or malformed, which is then among the findings; or when it is among `untold`. */
  readonly name: string | null;
  /** Keywords that `setup.py` computes, so that only a build tells their values: `name`, `version`, `python_requires`, … */
  readonly untold: readonly string[];
  /** As written; `null` when it is given elsewhere, or malformed. */
  readonly version: string | null;
  /** The key of the version, for messages. */
  readonly versionKey: string | null;
  /** Whether the back-end sets the version. */
  readonly isVersionDynamic: boolean;
  readonly requiresPython: string | null;
  /** Console and GUI scripts. */
  readonly scripts: Readonly<Record<string, string>>;
  readonly extras: readonly string[];
  /** Whether the project has no other extras than these: a back-end may add some. */
  readonly areExtrasKnown: boolean;
  readonly classifiers: readonly string[];
  /** The pages of the project: label to address, as written. Empty where the back-end gives them. */
  readonly urls: Readonly<Record<string, string>>;
  /** `setuptools.build_meta`; if the project doesn't say, setuptools' legacy mode. */
  readonly buildBackend: string;
  readonly buildRequires: readonly string[];
  readonly backendPath: readonly string[];
  /** Top-level names that are declared; `null`: look into the tree. */
  readonly importNames: readonly string[] | null;
  readonly readmeFile: string | null;
  /** As written: an SPDX expression, or any other text where the table isn't `[project]`; `null` when it isn't given. */
  readonly license: string | null;
  readonly licenseFile: string | null;
  /** Patterns; `null` when they aren't given. */
  readonly licenseFiles: readonly string[] | null;
  /** From the keys outside `[project]` that give email addresses, to the metadata headers that they become. */
  readonly addresses: Readonly<Record<string, string>>;
  /** Fields that are given, here or by the back-end. */
  readonly fields: ReadonlySet<RequirableField>;
  /** `[tool]` of pyproject.toml. */
  readonly tool: TomlTable;
  /** `setup.cfg`; empty when there is none. */
  readonly setupCfg: SetupCfg;
  /** What `setup.py` passes to `setup()`; `null` when there is none, or that isn't clear. */
  readonly setupCall: SetupCall | null;
  readonly findings: readonly Finding[];
  lineOf(path: readonly (string | number)[]): number | undefined;
}

/** The facts of an index that a description is judged by. */
export type IndexTables = PyprojectTables;

/** The back-end that builds when the project doesn't name one. */
export const LEGACY_BACKEND = 'setuptools.build_meta:__legacy__';

/** The keys of `given` that have a value. */
export function fieldsOf(given: Partial<Record<RequirableField, unknown>>): ReadonlySet<RequirableField> {
  const isGiven = (value: unknown): boolean => {
    if (value === null || value === undefined || value === '' || value === false) return false;
    if (Array.isArray(value)) return value.length > 0;
    return typeof value !== 'object' || Object.keys(value).length > 0;
  };
  return new Set(
    (Object.entries(given) as [RequirableField, unknown][]).flatMap(([field, value]) =>
      isGiven(value) ? [field] : [],
    ),
  );
}
