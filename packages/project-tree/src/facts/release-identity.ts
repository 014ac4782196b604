import { lazyModule } from '#lazy-modules';
import { normalizeName } from '#python-standards';
import { ReleaseError, type ProjectFacts, type VersionSource } from '#release-model';
import type { GitHost } from '../git.ts';

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
 * Reads whose release a project is, as `validate` does: by `[project]`, else the table of Poetry or flit, else `setup.cfg`,
 * else the `PKG-INFO` of an unpacked source distribution. None of its code is run.
 * @param projectDir - absolute
 * @returns `null` where only a build can tell the name, and where the files can't be read as a project: `validate`
 *   reports what is wrong with them
 */
export async function readIdentity(projectDir: string, host: GitHost): Promise<ReadIdentity | null> {
  try {
    const { namedProject } = await readNamed();
    const named = await namedProject(projectDir, host);
    return named === null ? null : { ...identityOf(named), versionSource: named.versionSource };
  } catch (error) {
    if (error instanceof ReleaseError) return null;
    throw error;
  }
}
