import { normalizeName, type MarkerEnvironment } from '#python-standards';
import type { ExtraResult, Lacking } from './extra-environments.ts';
import type { InstalledRelease } from './installed-release.ts';
import { tracedRequirement } from './traced-requirement.ts';

/** Extras that one module may need at once. */
export const MOST_EXTRAS = 4;

/** Environments on one Python for modules that need several extras at once. */
const MOST_COMBINATIONS = 6;

/** The extras whose requirements are named after something that is missing; in their normal form. */
export function extrasFor(lacking: Lacking, about: InstalledRelease, markers: MarkerEnvironment): readonly string[] {
  const modules = [...lacking.imports, ...lacking.scripts].map(({ module }) => module.split('.')[0] ?? module);
  const requires = about.files.own?.requiresDist ?? [];
  const names = modules.flatMap((module) => {
    const traced = tracedRequirement(module, requires, markers);
    return traced?.kind === 'extra' ? traced.extras : [];
  });
  return [...new Set(names)];
}

/** Which extras are to be installed together, by what still lacks something with some of them. */
export function combinedExtras(
  results: readonly ExtraResult[],
  about: InstalledRelease,
  markers: MarkerEnvironment,
): readonly { readonly names: readonly string[]; readonly lacking: Lacking }[] {
  const keyOf = (names: readonly string[]): string => names.map(normalizeName).sort().join(',');
  const tried = new Set(results.map(({ names }) => keyOf(names)));
  const solved = new Set(
    results.flatMap(({ imports }) =>
      [...imports].flatMap(([reference, resolution]) => ('extra' in resolution ? [reference] : [])),
    ),
  );
  const ran = new Set(results.flatMap(({ scripts }) => [...scripts.keys()]));
  const found = new Map<string, { readonly names: readonly string[]; readonly lacking: Lacking }>();
  for (const { names, lacking } of results) {
    const add = (what: Lacking): void => {
      const [next] = extrasFor(what, about, markers).filter((name) => !names.map(normalizeName).includes(name));
      const all = next === undefined ? [] : [...names, next].sort();
      const key = keyOf(all);
      if (next === undefined || tried.has(key)) return;
      const before = found.get(key)?.lacking ?? { imports: [], scripts: [] };
      found.set(key, {
        names: all,
        lacking: { imports: [...before.imports, ...what.imports], scripts: [...before.scripts, ...what.scripts] },
      });
    };
    for (const one of lacking.imports) if (!solved.has(one.reference)) add({ imports: [one], scripts: [] });
    for (const one of lacking.scripts)
      if (!ran.has([one.trial.name, ...one.args].join(' '))) add({ imports: [], scripts: [one] });
  }
  return [...found.values()].slice(0, MOST_COMBINATIONS);
}
