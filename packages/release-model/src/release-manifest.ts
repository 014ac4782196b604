import * as v from 'valibot';
import { bytesSchema, sha256Schema, type DistributionKind } from './distribution.ts';
import type { SettingValue } from './setting.ts';

/** One file of a release. A file that isn't listed is never uploaded, verified or attached. */
export interface ManifestFile {
  readonly filename: string;
  readonly kind: DistributionKind;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
  /** Where the build took it from instead of building it: a folder, or an artifact of the run. */
  readonly takenFrom?: string;
}

/** A console or GUI script, and the argument lists it is tried with. */
export interface ScriptVerification {
  readonly name: string;
  readonly arguments: readonly (readonly string[])[];
  /** Nobody named the arguments, so a script that refuses them isn't necessarily broken. */
  readonly assumed?: boolean;
}

/** An extra, and what must be importable once it is installed: `module` or `module:attribute`. */
export interface ExtraVerification {
  readonly name: string;
  readonly imports: readonly string[];
}

/** A module that the project's developers can import, and that its wheel doesn't have. */
export interface NearbyModule {
  /** `acme_common`, `acme.common`. */
  readonly module: string;
  /** The project of the same repository that has it; `null`: it is this one's, beside its packages. */
  readonly project: string | null;
  /** The folder of that project below the repository, or the module's own path below this project. */
  readonly path: string;
}

/** What verify-install does with the installed release. */
export interface Verification {
  /** `module` or `module:attribute`. */
  readonly imports: readonly string[];
  /** Every module is tried: nobody named the imports, or they are named in addition to the default. */
  readonly assumedImports?: boolean;
  /** Patterns of modules that nobody has to be able to import: `automation.legacy`, `automation.plugins.*`. */
  readonly skipImports?: readonly string[];
  /**
   * Where the tree has what is installed, for messages: top-level package or module to its path below the repository,
   * `automation` to `src/automation`; absent: where nobody knows.
   */
  readonly sources?: Readonly<Record<string, string>>;
  /** What code that lacks a module may have found where it was developed; absent: nothing. */
  readonly nearby?: readonly NearbyModule[];
  readonly scripts: readonly ScriptVerification[];
  readonly extras: readonly ExtraVerification[];
  /** A Python script that exits 0 when the installed release works; the path is relative to the manifest's folder. */
  readonly smokeTest: { readonly path: string; readonly sha256: string } | null;
}

/** With what the files were built that weren't taken from elsewhere. */
export interface BuiltWith {
  /** `3.12.1` */
  readonly python: string;
  /** `setuptools 82.0.1`, as far as the wheel's Generator tells. */
  readonly backend: string;
  /** `repo-agent-actions 1.2.3` */
  readonly frontend: string;
  readonly normalizedSdist: boolean;
  readonly wheelFrom: 'sdist' | 'tree';
}

/** The one noun that moves through the stages: which bytes are the release. */
export interface ReleaseManifest {
  readonly schema: 1;
  /** As the core metadata spell it. */
  readonly project: string;
  /** PEP 440 normal form. */
  readonly version: string;
  readonly tag: string | null;
  /** 40 hexadecimal digits. */
  readonly commit: string | null;
  /** Seconds since the epoch. */
  readonly sourceDateEpoch: number | null;
  readonly requiresPython: string | null;
  readonly files: readonly ManifestFile[];
  readonly verification: Verification;
  /** `null` when all files were built by somebody else. */
  readonly builtWith: BuiltWith | null;
  /** What the project's configuration gives the inputs of later stages, which don't have its files; absent: nothing. */
  readonly settings?: Readonly<Record<string, SettingValue>>;
}

const plainFilename = v.pipe(v.string(), v.regex(/^(?!\.)[^/\\\p{Cc}]+$/u, 'is not a plain file name'));

export const manifestFileSchema = v.object({
  filename: plainFilename,
  kind: v.picklist(['wheel', 'sdist']),
  size: bytesSchema,
  sha256: sha256Schema,
  takenFrom: v.exactOptional(v.string()),
}) satisfies v.GenericSchema<unknown, ManifestFile>;

export const verificationSchema = v.object({
  imports: v.array(v.string()),
  assumedImports: v.exactOptional(v.boolean()),
  skipImports: v.exactOptional(v.array(v.string())),
  sources: v.exactOptional(v.record(v.string(), v.string())),
  nearby: v.exactOptional(v.array(v.object({ module: v.string(), project: v.nullable(v.string()), path: v.string() }))),
  scripts: v.array(
    v.object({ name: v.string(), arguments: v.array(v.array(v.string())), assumed: v.exactOptional(v.boolean()) }),
  ),
  extras: v.array(v.object({ name: v.string(), imports: v.array(v.string()) })),
  smokeTest: v.nullable(v.object({ path: v.string(), sha256: sha256Schema })),
}) satisfies v.GenericSchema<unknown, Verification>;

export const releaseManifestSchema = v.object({
  schema: v.literal(1),
  project: v.pipe(v.string(), v.minLength(1)),
  version: v.pipe(v.string(), v.minLength(1)),
  tag: v.nullable(v.string()),
  commit: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/u, 'is not a commit id'))),
  sourceDateEpoch: v.nullable(bytesSchema),
  requiresPython: v.nullable(v.string()),
  files: v.pipe(v.array(manifestFileSchema), v.minLength(1, 'lists no file')),
  verification: verificationSchema,
  builtWith: v.nullable(
    v.object({
      python: v.string(),
      backend: v.string(),
      frontend: v.string(),
      normalizedSdist: v.boolean(),
      wheelFrom: v.picklist(['sdist', 'tree']),
    }),
  ),
  settings: v.exactOptional(v.record(v.string(), v.union([v.boolean(), v.number(), v.string(), v.array(v.string())]))),
}) satisfies v.GenericSchema<unknown, ReleaseManifest>;
