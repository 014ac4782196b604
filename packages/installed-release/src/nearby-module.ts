import { normalizeName, parseRequirement } from '#python-standards';
import type { NearbyModule } from '#release-model';

/** Folders that packages are in, and that are none. */
const LAYOUT: ReadonlySet<string> = new Set(['src', 'lib']);

/** What the tree of the project has of a module that is missing; `null`: nothing. */
export function nearbyOf(missing: string, nearby: readonly NearbyModule[]): NearbyModule | null {
  const exact = nearby.find(({ module }) => missing === module || missing.startsWith(`${module}.`));
  return exact ?? nearby.find(({ module }) => module.startsWith(`${missing}.`)) ?? null;
}

function isRequired(project: string, requiresDist: readonly string[]): boolean {
  return requiresDist.some((text) => {
    try {
      return normalizeName(parseRequirement(text).name) === normalizeName(project);
    } catch {
      return false; // the stage check judges it
    }
  });
}

/** Where a missing module is in the tree, as the end of a sentence, and what to do. */
export function nearbyWords(
  { module, project, path }: NearbyModule,
  requiresDist: readonly string[],
): { readonly what: string; readonly remedy: string } {
  if (project === null)
    return {
      what: `which is at ${path} in the project, but not in the wheel`,
      remedy: LAYOUT.has(module)
        ? `Import what is in it by its own name, without ${module}`
        : `Import it only in files that aren't shipped, or add ${module} to the packages of the wheel`,
    };
  const at = `it is the workspace member at ${path}`;
  return isRequired(project, requiresDist)
    ? {
        what: `which ${project} should provide, but what is installed doesn't: ${at}`,
        remedy: `Release ${project} first, and require the version that has it`,
      }
    : {
        what: `which no dependency provides: ${at}`,
        remedy: `Declare ${project} as a dependency in pyproject.toml, and release it first`,
      };
}

/** What to do when the release requires a project of its own repository that no index has; `null`: it doesn't. */
export function unreleasedNeighbor(output: string, nearby: readonly NearbyModule[]): string | null {
  const words = new Set((output.match(/[A-Za-z0-9][A-Za-z0-9._-]*/gu) ?? []).map(normalizeName));
  const found = nearby.find(({ project }) => project !== null && words.has(normalizeName(project)));
  return found?.project == null
    ? null
    : `Release ${found.project} first: it is the workspace member at ${found.path}, and its users get it from an index`;
}
