import { normalizeName, parseRequirement } from '#python-standards';

/** Whether one of the requirements is for a project whose normalized name is meant; malformed ones don't count. */
export function namesRequirement(requirements: readonly string[], isMeant: (name: string) => boolean): boolean {
  return requirements.some((requirement) => {
    try {
      return isMeant(normalizeName(parseRequirement(requirement).name));
    } catch {
      return false;
    }
  });
}
