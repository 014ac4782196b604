import { normalizeName } from '#python-standards';
import { ReleaseError, type Distribution, type ReleaseManifest } from '#release-model';
import { readContents } from './contents.ts';
import { listDistributions } from './read-distribution.ts';

function oneRelease(folder: string, distributions: readonly Distribution[]): Distribution {
  const releases = new Map<string, Distribution>();
  for (const dist of distributions) releases.set(`${normalizeName(dist.name)} ${dist.version}`, dist);
  const [first] = releases.values();
  if (releases.size === 1 && first !== undefined) return first;
  throw new ReleaseError({
    subject: folder,
    problem: `contains ${releases.size} releases: ${[...releases].map(([release, { filename }]) => `${release} (${filename})`).join(', ')}`,
    remedy: 'Keep only the files of one release in it',
  });
}

/**
 * Makes a manifest for the one release in a folder. Import names and scripts come from its wheels.
 * @throws ReleaseError when the folder contains no distribution, more than one release, or a file that can't be read
 */
export async function manifestOnTheSpot(folder: string): Promise<ReleaseManifest> {
  const distributions = await listDistributions(folder);
  const { version } = oneRelease(folder, distributions);
  const wheels = distributions.filter(({ kind }) => kind === 'wheel');
  const described = wheels[0] ?? distributions[0];
  if (described === undefined)
    throw new ReleaseError({
      subject: folder,
      problem: 'contains no distribution',
      remedy: 'Build the distributions first',
    });
  const { metadata, topLevel, entryPoints } = await readContents(described);
  return {
    schema: 1,
    project: metadata.get('Name') ?? described.name,
    version,
    tag: null,
    commit: null,
    sourceDateEpoch: null,
    requiresPython: metadata.get('Requires-Python'),
    files: distributions.map(({ filename, kind, size, sha256 }) => ({ filename, kind, size, sha256 })),
    verification: {
      imports: topLevel,
      assumedImports: true,
      scripts: [
        ...Object.keys(entryPoints.console).map((name) => ({ name, arguments: [['--help']], assumed: true })),
        // A graphical script can't open a window in a job: all that can be tested is that it exists.
        ...Object.keys(entryPoints.gui).map((name) => ({ name, arguments: [] })),
      ],
      extras: metadata.getAll('Provides-Extra').map((name) => ({ name, imports: [] })),
      smokeTest: null,
    },
    builtWith: null,
  };
}
