import { realTiming, type Timing } from '#http';
import { hashByDownload, judgePlainHttpIndex, readProjectPage, resolveIndex, type IndexAddress } from '#index-client';
import {
  messageOf,
  ReleaseError,
  type Host,
  type Outcome,
  type ReceiptItem,
  type ReleaseManifest,
} from '#release-model';
import type { PublishIndexInputs } from './inputs.ts';
import type { StageRecorder } from '#release-store';
import { judgePlan } from './make-plan.ts';
import { prepareFiles, readManifest } from './prepare-files.ts';
import type { ProductionIndex, Publication } from './publication.ts';

/** It isn't what this step is for: an index that doesn't answer delays it a little, and no more. */
const ATTEMPTS = 2;

/**
 * Begins to read what the production index has.
 * @returns `null` without one, and where it is the index of this upload
 * @throws ReleaseError if it is specified incorrectly
 */
export function openProduction(
  { production, allowHttpHosts: allowed }: Pick<PublishIndexInputs, 'production' | 'allowHttpHosts'>,
  release: {
    /** Where this step sends to. */
    readonly index: Pick<IndexAddress, 'uploadUrl'>;
    readonly manifest: Pick<ReleaseManifest, 'project'>;
    readonly host: Host;
    readonly timing: Timing;
  },
  given: AbortSignal,
): ProductionIndex | null {
  if (production === undefined) return null;
  const { manifest, host, timing } = release;
  const { environment } = host;
  const { index, allowHttpHosts } = naming(production.prefix, () => {
    const address = resolveIndex({ ...production, environment });
    return {
      index: address,
      ...judgePlainHttpIndex({ index: production.index, allowHttpHosts: allowed }, address, 'read'),
    };
  });
  if (index.uploadUrl === release.index.uploadUrl) return null;
  const signal = AbortSignal.any([host.signal, given]);
  const context = { environment, allowHttpHosts, signal, limits: timing.limits };
  const page = readProjectPage(index.simpleUrl, manifest.project, {
    ...context,
    timing,
    attempts: ATTEMPTS,
    bypassCaches: true,
  });
  page.catch(() => undefined); // Reported where the files are compared.
  return { index, page, hashOf: hashByDownload(index.simpleUrl, context) };
}

/** @throws ReleaseError that names the inputs as the caller has them */
function naming<Result>(prefix: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    const { subject, problem, remedy } = error;
    throw new ReleaseError({ subject: `${prefix}${subject}`, problem, remedy }, { cause: error });
  }
}

/** What the production index is asked about, and before what. */
export interface AskedRelease extends Pick<Publication, 'production' | 'host' | 'manifest' | 'files' | 'timing'> {
  readonly inputs: Pick<PublishIndexInputs, 'profile' | 'ignore' | 'takeBack'>;
  readonly target: { readonly index: Pick<IndexAddress, 'title'> };
  taken: readonly string[];
}

/**
 * Finds out, before anything is sent to the test index, whether the production index could take these files: a version
 * that is taken there is spent on the test index for nothing.
 * @returns why it couldn't; `null` if it could, or doesn't say
 * @throws TransportError `aborted` if the run is stopped
 */
export async function askProduction(
  publication: AskedRelease,
  recorder: Pick<StageRecorder, 'item' | 'findings'> | null,
): Promise<ReleaseError | null> {
  const { production, host } = publication;
  if (production === null) return null;
  const { title } = production.index;
  const began = performance.now();
  const tell = (outcome: Outcome, message: string): void => {
    const ms = Math.round(performance.now() - began);
    recorder?.item({ kind: 'production', subject: title, outcome, message, ms } satisfies ReceiptItem);
    host.info(`${title}: ${message}`);
  };
  try {
    const page = await production.page;
    const { index, hashOf } = production;
    // Files that an earlier attempt of this release left there can stay
    const subject = { ...publication, index, hashOf, existing: 'skip-identical', taken: [] } as const;
    const { refusal, versions, findings, files } = await judgePlan(subject, page);
    publication.taken = versions;
    if (refusal === null) {
      const there = files.filter(({ state }) => state === 'identical').length;
      tell('passed', there === 0 ? 'can take these files' : `can take these files, and already has ${String(there)}`);
      return null;
    }
    recorder?.findings([...refusal.findings, ...findings]);
    const { subject: about, problem, remedy } = refusal.error;
    tell('failed', problem);
    return new ReleaseError({
      subject: about,
      problem: `${problem}, not even to ${publication.target.index.title}`,
      remedy,
    });
  } catch (error) {
    host.signal.throwIfAborted();
    if (!(error instanceof ReleaseError)) throw error;
    tell('unknown', `whether it can take these files was not found out (${messageOf(error)})`);
    return null;
  }
}

/**
 * The same question before anything of the release is put anywhere: by the inputs of the upload to the test index.
 * @throws ReleaseError if the production index couldn't take the files, for an invalid input, and if the files aren't
 *   those of the manifest
 */
export async function requireFreeOnProduction(
  inputs: PublishIndexInputs,
  host: Host,
  timing: Timing = realTiming,
): Promise<void> {
  if (inputs.production === undefined) return;
  const index = resolveIndex({ ...inputs, environment: host.environment });
  const manifest = await readManifest(inputs, host);
  const production = openProduction(inputs, { index, manifest, host, timing }, host.signal);
  const files = await prepareFiles(manifest, inputs.packagesDir);
  const refused = await askProduction(
    { production, host, manifest, files, timing, inputs, target: { index }, taken: [] },
    null,
  );
  if (refused !== null) throw refused;
}
