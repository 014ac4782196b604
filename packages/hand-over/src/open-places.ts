import { openArtifactStore, type ArtifactStore } from '#artifacts';
import {
  judgePlainHttp,
  openForge,
  plainHttpHosts,
  platformOf,
  type Forge,
  type ForgeAsset,
  type ForgeRelease,
} from '#forge';
import { findingAnnotation, type Host, ReleaseError } from '#release-model';
import type { DraftFiles } from './draft-source.ts';

/** What a job needs to reach the artifacts of its run and the releases of its repository. */
export interface HandOverPlaces {
  /** The job's token; `null`: the forge isn't contacted. */
  readonly token: string | null;
  /** `GITHUB_API_URL`, or a configured replacement. */
  readonly apiUrl: string | null;
  /** `GITHUB_REPOSITORY`: `owner/name`. */
  readonly repository: string | null;
  /** `ACTIONS_RESULTS_URL` */
  readonly resultsUrl: string | null;
  /** `ACTIONS_RUNTIME_TOKEN` */
  readonly runtimeToken: string | null;
}

/** An artifact of this run that an action saves a release to, or restores it from. */
export interface RunArtifact {
  /** `auto`, or a name. */
  readonly name: string;
  readonly places: Pick<HandOverPlaces, 'resultsUrl' | 'runtimeToken'>;
}

/** The artifacts of this run. @throws ReleaseError if runner or server have none */
export function openArtifacts(
  { resultsUrl, runtimeToken }: RunArtifact['places'],
  { environment, temporaryFolder, signal }: Pick<Host, 'environment' | 'temporaryFolder' | 'signal'>,
): ArtifactStore {
  return openArtifactStore({
    platform: platformOf(environment),
    resultsUrl,
    runtimeToken,
    temporaryFolder,
    environment,
    signal,
  });
}

/**
 * The releases of the repository that runs the job; `null` without a token. Plain http to it causes a warning.
 * @throws ReleaseError if the repository isn't specified, or others could read the token in transit
 */
export function openRepository(
  { token, apiUrl, repository }: Pick<HandOverPlaces, 'token' | 'apiUrl' | 'repository'>,
  { environment, signal, warning }: Pick<Host, 'environment' | 'signal' | 'warning'>,
): Forge | null {
  if (token === null) return null;
  for (const [value, subject] of [
    [apiUrl, 'api-url'],
    [repository, 'GITHUB_REPOSITORY'],
  ] as const) {
    if (value !== null) continue;
    throw new ReleaseError({
      subject,
      problem: "is empty, so the releases of this repository can't be read",
      remedy: 'Set it, or remove token',
    });
  }
  const unsafe = judgePlainHttp(apiUrl ?? '', platformOf(environment));
  if (unsafe !== null) warning(findingAnnotation(unsafe, environment));
  const allowHttpHosts = plainHttpHosts(apiUrl ?? '', unsafe);
  return openForge({ apiUrl: apiUrl ?? '', token, environment, allowHttpHosts, signal }, repository ?? '');
}

interface Attached {
  readonly release: ForgeRelease;
  readonly assets: readonly ForgeAsset[];
}

/** The files of a tag's release: of the published one, otherwise of its oldest draft. */
export function draftFiles(forge: Pick<Forge, 'releasesOf' | 'assets' | 'saveAsset'>): DraftFiles {
  const known = new Map<string, Promise<Attached | null>>();
  async function look(tag: string): Promise<Attached | null> {
    const [release] = await forge.releasesOf(tag);
    return release === undefined ? null : { release, assets: await forge.assets(release) };
  }
  function attached(tag: string): Promise<Attached | null> {
    const found = known.get(tag) ?? look(tag);
    known.set(tag, found);
    return found;
  }
  return {
    async names(tag) {
      const found = await attached(tag);
      return found?.assets.filter(({ isWhole }) => isWhole).map(({ name }) => name) ?? null;
    },
    async download(tag, name, target) {
      const found = await attached(tag);
      const asset = found?.assets.find((candidate) => candidate.isWhole && candidate.name === name);
      if (found === null || asset === undefined) {
        throw new ReleaseError({
          subject: name,
          problem: `is not attached to the release ${tag}`,
          remedy: 'Run again: someone has changed the release in the meantime',
        });
      }
      await forge.saveAsset(found.release, asset, target);
    },
  };
}

/** {@link draftFiles} of the repository that runs the job; `null` without a token. */
export function openDraftFiles(
  places: HandOverPlaces,
  host: Pick<Host, 'environment' | 'signal' | 'warning'>,
): DraftFiles | null {
  const forge = openRepository(places, host);
  return forge === null ? null : draftFiles(forge);
}
