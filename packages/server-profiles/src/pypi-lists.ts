import classifierLists from '../data/classifiers.json' with { type: 'json' };
import licenseLists from '../data/licenses.json' with { type: 'json' };
import sourceReleases from '../data/sources.json' with { type: 'json' };
import standardLibrary from '../data/stdlib-names.json' with { type: 'json' };
import type { ServerProfile } from './server-profile.ts';

type PypiLists = Pick<
  ServerProfile,
  'date' | 'sources' | 'classifiers' | 'licenses' | 'licenseExceptions' | 'stdlibNames'
>;

function readLists(): PypiLists {
  const { date, ...sources } = sourceReleases;
  const licenses = (ids: readonly string[], deprecated: boolean): [string, { id: string; deprecated: boolean }][] =>
    ids.map((id) => [id.toLowerCase(), { id, deprecated }]);
  return {
    date,
    sources,
    classifiers: {
      valid: new Set(classifierLists.valid),
      deprecated: new Map<string, readonly string[]>(Object.entries(classifierLists.deprecated)),
    },
    licenses: new Map([...licenses(licenseLists.current, false), ...licenses(licenseLists.deprecated, true)]),
    licenseExceptions: new Map(licenseLists.exceptions.map((id) => [id.toLowerCase(), id])),
    stdlibNames: new Set(standardLibrary),
  };
}

/** The lists that PyPI takes from other packages. `scripts/update-profiles.ts` writes them to `data/`. */
export const pypiLists = readLists();
