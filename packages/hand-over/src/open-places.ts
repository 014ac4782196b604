import { openArtifactStore, type ArtifactStore } from '@repo-agent-actions/artifacts';
import {
  judgePlainHttp,
  openForge,
  plainHttpHosts,
  platformOf,
  type Forge,
  type ForgeAsset,
  type ForgeRelease,
} from '@repo-agent-actions/forge';
import { findingAnnotation, type Host, ReleaseError } from '@repo-agent-actions/release-model';
import type { DraftFiles } from './draft-source.ts';

/** What a job is given to reach the artifacts of its run and the releases of its repository. */
export interface HandOverPlaces {
  /** The job's token; `null`: the forge isn't asked. */
  readonly token: string | null;
  /** `GITHUB_API_URL`, or what somebody set instead. */
  readonly apiUrl: string | null;
  /** `GITHUB_REPOSITORY`: `owner/name`. */
  readonly repository: string | null;
  /** `ACTIONS_RESULTS_URL` */
  readonly resultsUrl: string | null;
  /** `ACTIONS_RUNTIME_TOKEN` */
  readonly runtimeToken: string | null;
}

/** An artifact of this run that an action saves a release in, or takes it from. */
export interface RunArtifact {
  /** `auto`, or a name. */
  readonly name: string;
  readonly places: Pick<HandOverPlaces, 'resultsUrl' | 'runtimeToken'>;
}

/** The artifacts of this run. @throws ReleaseError where runner or server have none */
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
 * The releases of the repository that runs the job; `null` without a token. Plain http to it is warned of.
 * @throws ReleaseError when it isn't said which repository that is, or others could read the token on its way
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
      problem: 'is empty, and without it the releases of this repository can’t be looked at',
      remedy: 'Set it, or leave token out',
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

/** The files of a tag's release: of the published one, else of its oldest draft. */
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
          remedy: 'Run again: somebody has changed the release meanwhile',
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
