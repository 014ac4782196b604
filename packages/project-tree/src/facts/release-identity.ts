import { lazyModule } from '#lazy-modules';
import { normalizeName } from '#python-standards';
import { ReleaseError, type ProjectFacts, type VersionSource } from '#release-model';
import type { GitHost } from '../git.ts';
import type { NamedProject } from './named-project.ts';

// Every stage asks for it, and it contains the code that reads name and version for every back-end
const readNamed = lazyModule(() => import('./named-project.ts'));

/** Whose release it is, for the receipts of every stage and for the tag. */
export interface ReleaseIdentity {
  /** As the project spells it. */
  readonly project: string;
  /** PEP 503. */
  readonly normalizedName: string;
  /** PEP 440 normal form; `null` when only a build can tell. */
  readonly version: string | null;
}

/** The identity, and where its version comes from. */
export interface ReadIdentity extends ReleaseIdentity {
  readonly versionSource: VersionSource;
}

/** The identity among the facts of a project. */
export function identityOf({ name, version }: Pick<ProjectFacts, 'name' | 'version'>): ReleaseIdentity {
  return { project: name, normalizedName: normalizeName(name), version };
}

/**
 * Reads what a project's files say of it, as `validate` does. None of its code is run.
 * @param projectDir - absolute
 * @param listed - its files, if `listProjectFiles` has just listed them
 * @returns `null` where the files can't be read as a project: `validate` reports what is wrong with them
 */
export async function readNamedProject(
  projectDir: string,
  host: GitHost,
  listed?: readonly string[],
): Promise<NamedProject | null> {
  try {
    const { namedProject } = await readNamed();
    return await namedProject(projectDir, host, listed);
  } catch (error) {
    if (error instanceof ReleaseError) return null;
    throw error;
  }
}

/** The identity in what was read of a project; `null` where only a build can tell the name. */
export function readIdentityOf(named: NamedProject | null): ReadIdentity | null {
  if (named?.name == null) return null;
  const { name, version, versionSource } = named;
  return { ...identityOf({ name, version }), versionSource };
}

/**
 * Reads whose release a project is: by `[project]`, else the table of Poetry or flit, else what `setup.py` passes to
 * `setup()` and `setup.cfg`, else the `PKG-INFO` of an unpacked source distribution. None of its code is run.
 * @param projectDir - absolute
 * @param listed - its files, if `listProjectFiles` has just listed them
 * @returns `null` where only a build can tell the name, and where the files can't be read as a project: `validate`
 *   reports what is wrong with them
 */
export async function readIdentity(
  projectDir: string,
  host: GitHost,
  listed?: readonly string[],
): Promise<ReadIdentity | null> {
  return readIdentityOf(await readNamedProject(projectDir, host, listed));
}
