import { posix } from 'node:path';
import type { DistributionKind } from '#release-model';
import { tableAt } from './tool-table.ts';

/** A file or folder of the project that a back-end is told to pack at another place. */
interface Placement {
  readonly from: string;
  readonly to: string;
  readonly scheme: string;
  readonly kinds: readonly DistributionKind[];
}

/** Where hatchling is told to pack something under another name, and the part of a wheel that it goes to. */
const TABLES: readonly (Pick<Placement, 'scheme' | 'kinds'> & { readonly keys: readonly string[] })[] = [
  { keys: ['force-include'], scheme: 'root', kinds: ['sdist', 'wheel'] },
  { keys: ['targets', 'sdist', 'force-include'], scheme: 'root', kinds: ['sdist'] },
  { keys: ['targets', 'wheel', 'force-include'], scheme: 'root', kinds: ['wheel'] },
  { keys: ['targets', 'wheel', 'shared-data'], scheme: 'data', kinds: ['wheel'] },
  { keys: ['targets', 'wheel', 'shared-scripts'], scheme: 'scripts', kinds: ['wheel'] },
];

function placementsOf(tool: Readonly<Record<string, unknown>>): readonly Placement[] {
  return TABLES.flatMap(({ keys, scheme, kinds }) =>
    Object.entries(tableAt(tool, 'hatch', 'build', ...keys)).flatMap(([from, to]) =>
      typeof to === 'string'
        ? [{ from: posix.normalize(from), to: posix.normalize(to).replace(/^\//u, ''), scheme, kinds }]
        : [],
    ),
  );
}

/**
 * Where in the project a member lies that the back-end was told to pack at this place.
 * @param bare - the member's path within its part of the archive
 */
export function configuredPlaces(
  tool: Readonly<Record<string, unknown>>,
  kind: DistributionKind,
  scheme: string,
  bare: string,
): readonly string[] {
  return placementsOf(tool).flatMap((placement) => {
    if (placement.scheme !== scheme || !placement.kinds.includes(kind)) return [];
    const rest = posix.relative(placement.to, bare);
    return rest.startsWith('..') ? [] : [posix.join(placement.from, rest)];
  });
}
