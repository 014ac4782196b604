import type { ActionResult } from '#action-kit';
import { listDistributions, loadManifest, NOTHING_EXPECTED } from '#distributions';
import type { Forge } from '#forge';
import {
  artifactSource,
  draftSource,
  indexSource,
  isReleaseArtifact,
  keepPage,
  keepPageOfRun,
  keepReceipts,
  openArtifacts,
  openDraftFiles,
  openRepository,
  restoreReceipts,
  restoreRelease,
  saveFailureNote,
  saveReceipts,
  saveRelease,
  tellKept,
  tellReceipts,
  tellRestored,
  tellStrange,
  type ArtifactStore,
  type DraftFiles,
  type ReleaseSource,
} from '#hand-over';
import { visibleValue } from '#harmless-text';
import { judgePlainHttpIndex, resolveIndex } from '#index-client';
import { countText, jobOfRun, ReleaseError, sizeText, type Host } from '#release-model';
import type { HandOverInputs } from './inputs.ts';

/** The release that was handed over. */
export interface HandedOver {
  readonly project: string;
  readonly version: string;
  /** `null` when it was restored. */
  readonly artifactName: string | null;
  readonly manifestPath: string;
  readonly manifestSha256: string;
  readonly packagesDir: string;
}

export interface HandOverResult extends ActionResult {
  readonly receipt: null;
  readonly receiptPath: null;
  /** `null` when only receipts were saved. */
  readonly release: HandedOver | null;
}

/** Where a run reads and writes; tests pass their own. */
export interface OpenPlaces {
  artifacts(inputs: HandOverInputs, host: Host): ArtifactStore;
  /** `null` if the forge can't be asked. */
  draftFiles(inputs: HandOverInputs, host: Host): DraftFiles | null;
  /** `null` if there is no permission to write to the forge. */
  forge(inputs: HandOverInputs, host: Host): Forge | null;
}

const realPlaces: OpenPlaces = {
  artifacts: ({ places }, host) => openArtifacts(places, host),
  draftFiles: ({ places }, host) => openDraftFiles(places, host),
  forge: ({ places }, host) => openRepository(places, host),
};

/**
 * Saves a release and the receipts of this job for later ones, restores them, or keeps the receipts of this run for
 * later runs.
 * @throws ReleaseError if something isn't what it should be, can't be found, or a server refuses
 */
export async function run(inputs: HandOverInputs, host: Host, open: OpenPlaces = realPlaces): Promise<HandOverResult> {
  const release = await handOver(inputs, host, open);
  return { passed: true, failure: null, receipt: null, receiptPath: null, release };
}

async function handOver(inputs: HandOverInputs, host: Host, open: OpenPlaces): Promise<HandedOver | null> {
  switch (inputs.mode) {
    case 'save':
      return save(inputs, host, open);
    case 'restore':
      return restore(inputs, host, open);
    case 'keep':
      await keep(inputs, host, open);
      return null;
  }
}

async function keep(inputs: HandOverInputs, host: Host, open: OpenPlaces): Promise<void> {
  const { tag } = inputs;
  const forge = open.forge(inputs, host);
  if (tag === null || forge === null) {
    throw new ReleaseError({
      subject: tag === null ? 'tag' : 'token',
      problem: 'is empty, and mode keep attaches the receipts to the draft release of the tag',
      remedy:
        tag === null
          ? 'Set tag to the tag of the release'
          : 'Set token to ${{ github.token }}, and add permissions: contents: write',
    });
  }
  const store = open.artifacts(inputs, host);
  const page = await keepPageOfRun({ store, forge, tag }, host);
  if (page.attached) host.info(`The draft release of ${tag} has a report of this run.`);
  await keepPage(page.record, page.path, store, host);
  tellKept(await keepReceipts({ store, forge, tag, temporaryFolder: host.temporaryFolder }), tag, host);
}

async function save(inputs: HandOverInputs, host: Host, open: OpenPlaces): Promise<HandedOver | null> {
  const store = open.artifacts(inputs, host);
  let release: HandedOver | null = null;
  if (inputs.contents.includes('release')) {
    const { path, onTheSpot } = await loadManifest(inputs.manifest, inputs.packagesDir, { host });
    if (path === null || onTheSpot) {
      throw new ReleaseError({
        subject: 'manifest',
        problem: `no manifest for the distributions in ${inputs.packagesDir} was given or left by an earlier step`,
        remedy: 'Use the output manifest-path of build-dists, and its packages-dir',
      });
    }
    const { packagesDir, artifactName, manifestSha256 } = inputs;
    const saved = await saveRelease({ store, manifestPath: path, packagesDir, artifactName, manifestSha256 });
    host.info(
      `Saved ${saved.project} ${saved.version} as ${saved.artifactName}, manifest sha256 ${saved.manifestSha256}.`,
    );
    release = { ...saved, manifestPath: path, packagesDir };
  }
  if (inputs.contents.includes('distributions')) await saveDistributions(inputs, store, host);
  if (inputs.contents.includes('receipts')) {
    const { stages } = inputs;
    if (stages === null) {
      throw new ReleaseError({
        subject: 'stages',
        problem: "is empty, and the job isn't named after a stage, so it is unknown whose receipts it may save",
        remedy: 'List the stages that this job runs, such as build, check',
      });
    }
    const { saved, strange } = await saveReceipts({ store, storeFolder: host.storeFolder, stages });
    tellStrange(strange, stages, host);
    const note = await saveFailureNote(store, host.storeFolder, jobOfRun(host.environment));
    if (note !== null) host.info(`Saved why ${note.action} failed, for the issue of the release.`);
    // A job that failed before its stage started has none
    host.info(saved.length === 0 ? 'This job has no receipt to hand over.' : `Saved ${saved.join(', ')}.`);
  }
  return release;
}

/** Saves files of which a build of this run makes a release, with others. */
async function saveDistributions(
  { packagesDir, artifactName }: HandOverInputs,
  store: ArtifactStore,
  host: Host,
): Promise<void> {
  if (artifactName === 'auto' || isReleaseArtifact(artifactName)) {
    throw new ReleaseError({
      subject: 'artifact-name',
      problem: `is ${visibleValue(artifactName, 100)}, which names an artifact with a whole release`,
      remedy: 'Set it to another name, such as wheels-linux',
    });
  }
  const distributions = await listDistributions(packagesDir);
  await store.upload(
    artifactName,
    distributions.map(({ filename, path }) => ({ name: filename, path })),
  );
  for (const { filename, size, sha256 } of distributions) host.info(`${filename}  ${sizeText(size)}  sha256 ${sha256}`);
  host.info(`Saved ${countText(distributions.length, 'file')} as the artifact ${artifactName}.`);
}

async function restore(inputs: HandOverInputs, host: Host, open: OpenPlaces): Promise<HandedOver> {
  const { packagesDir, tag } = inputs;
  const { storeFolder, temporaryFolder } = host;
  const store = open.artifacts(inputs, host);
  const files = open.draftFiles(inputs, host);
  const draft = files === null || tag === null ? null : { files, tag };
  const sources: readonly ReleaseSource[] = [
    artifactSource({ store, name: inputs.artifactName, temporaryFolder }),
    ...(draft === null ? [] : [draftSource({ ...draft, temporaryFolder })]),
    ...sourcesOfIndex(inputs, host),
  ];
  const restored = await restoreRelease({
    sources,
    manifestSha256: inputs.manifestSha256,
    expected: { ...NOTHING_EXPECTED, tag, commit: inputs.commit },
    packagesDir,
    storeFolder,
    host,
  });
  if (restored === null) throw nothingToRestore(inputs, sources);
  tellRestored(restored, host);
  const { manifest } = restored;
  if (inputs.contents.includes('receipts')) {
    const { results } = inputs;
    const request = { store, manifest, results, storeFolder, temporaryFolder };
    tellReceipts(await restoreReceipts(request), host);
  }
  return {
    project: manifest.project,
    version: manifest.version,
    artifactName: null,
    manifestPath: restored.path,
    manifestSha256: restored.sha256,
    packagesDir,
  };
}

function sourcesOfIndex(inputs: HandOverInputs, host: Host): readonly ReleaseSource[] {
  const { index, simpleUrl } = inputs;
  if (index === null) return [];
  const address = resolveIndex({ index, simpleUrl, environment: host.environment });
  const { allowHttpHosts, warning } = judgePlainHttpIndex({ ...inputs, index }, address, 'read');
  if (warning !== null) host.warning(warning);
  const context = { environment: host.environment, allowHttpHosts, signal: host.signal };
  return [indexSource({ title: address.title, simpleUrl: address.simpleUrl, context })];
}

function nothingToRestore({ tag, places }: HandOverInputs, sources: readonly ReleaseSource[]): ReleaseError {
  const asked = sources.map(({ title }) => title).join(', ');
  const more =
    places.token === null || tag === null ? ', or set tag and token to restore it from the draft release' : '';
  return new ReleaseError({
    subject: 'artifact-name',
    problem: `there is no release to restore (searched: ${asked})`,
    remedy: `Save it in an earlier job with mode: save, and list that job in needs${more}`,
  });
}
