import { displayAddress } from '#http';
import {
  FILE_HOST_REMEDY,
  findUnreachableHost,
  releaseOnIndex,
  requiresPythonDifferences,
  waitUntilInstallable,
  type SentRelease,
  type WaitOutcome,
} from '#index-client';
import { durationText, findingAnnotation, type PlannedFile, type ReleaseError } from '#release-model';
import { anotherBuild, replacedFiles } from './another-build.ts';
import { compareWithIndex, differenceFindings, comparisonFailure, comparisonItem } from './compare-with-index.ts';
import { lookUp } from './look-up.ts';
import { formFor } from './prepare-files.ts';
import type { Publication } from './publication.ts';
import { sendAgain } from './send-again.ts';
import { waitFailure, waitItem } from './wait-item.ts';

/**
 * Waits until pip and uv would install the release, then compares what the index shows of it with what was sent.
 * @returns why it can't be installed, or `null`
 */
export async function waitForInstallers(publication: Publication): Promise<ReleaseError | null> {
  const { inputs, host, target, manifest, recorder, nextVersion } = publication;
  const { index } = target;
  const limit = inputs.waitTimeout * 1000;
  const jsonUrl = publication.hasDocuments ? index.jsonUrl(manifest.project, manifest.version) : null;
  const { waited, refused } = await host.group('Wait until it can be installed', async () => {
    const first = await waitPatiently(publication, { jsonUrl, limit });
    if (first.state !== 'not-published' || first.replaced.length > 0) return { waited: first, refused: null };
    const { count, failure } = await sendAgain(publication, first);
    if (count === 0 || failure !== null) return { waited: first, refused: failure };
    return { waited: await waitOnce(publication, { jsonUrl, limit }), refused: null };
  });
  const item = waitItem(index, manifest.project, waited);
  recorder.item(item);
  host.info(item.message);
  await warnOfFileHost(publication, waited);
  const failure =
    refused ??
    replacedFiles(publication, replacedPlan(publication, waited)) ??
    waitFailure(index, inputs.waitTimeout, nextVersion, waited) ??
    (await otherFiles(publication, waited));
  if (failure !== null) return failure;
  return checkShown(publication, waited, { jsonUrl, limit: limit - waited.ms });
}

function replacedPlan({ manifest }: Publication, { replaced }: WaitOutcome): readonly PlannedFile[] {
  return manifest.files.flatMap(({ filename, sha256 }): PlannedFile[] => {
    const other = replaced.find((file) => file.filename === filename);
    return other === undefined ? [] : [{ filename, state: 'conflict', sha256, indexSha256: other.sha256 }];
  });
}

/** Files of another build beside ours: both runs found the version free, and no index refuses a wheel with other tags. */
async function otherFiles(publication: Publication, { shown }: WaitOutcome): Promise<ReleaseError | null> {
  const { manifest } = publication;
  const planned = manifest.files.map(({ filename, sha256 }): PlannedFile => {
    return { filename, state: 'identical', sha256, indexSha256: sha256 };
  });
  return anotherBuild(publication, { planned, listed: shown }, 'this release is on the index with them');
}

/** Not a failure: others may reach what this machine can't. The public indexes are known to have their files elsewhere. */
async function warnOfFileHost({ host, target }: Publication, { shown }: WaitOutcome): Promise<void> {
  const { index, context } = target;
  if (index.known !== null) return;
  const lost = await findUnreachableHost(shown, displayAddress(index.simpleUrl), context);
  if (lost === null) return;
  host.warning(
    `${index.title}: its page names files at ${lost.origin}, where nobody can get them: ${lost.why}. ${FILE_HOST_REMEDY}.`,
  );
}

interface WaitLimits {
  readonly jsonUrl: string | null;
  /** Milliseconds. */
  readonly limit: number;
  readonly endAtOtherBytes?: boolean;
}

/**
 * Other bytes under a name of ours are an old page of some cache, unless the index itself shows them: then no time helps,
 * because another upload has replaced the file.
 */
async function waitPatiently(publication: Publication, limits: WaitLimits): Promise<WaitOutcome> {
  const first = await waitOnce(publication, { ...limits, endAtOtherBytes: true });
  for (const { filename } of first.replaced) {
    const file = publication.files.find(({ distribution }) => distribution.filename === filename);
    if (file !== undefined && (await lookUp(publication, file.distribution)).state === 'different') return first;
  }
  const limit = limits.limit - first.ms;
  if (first.replaced.length === 0 || limit <= 0) return { ...first, replaced: [] };
  const second = await waitOnce(publication, { ...limits, limit });
  return { ...second, ms: first.ms + second.ms, polls: first.polls + second.polls, replaced: [] };
}

function waitOnce(
  { host, timing, target, manifest, hashOf }: Publication,
  { jsonUrl, limit, endAtOtherBytes }: WaitLimits,
): Promise<WaitOutcome> {
  const { index, context } = target;
  return waitUntilInstallable({
    ...context,
    simpleUrl: index.simpleUrl,
    uploadUrl: index.uploadUrl,
    name: manifest.project,
    files: manifest.files,
    isOfRelease: (file) =>
      releaseOnIndex({ files: [file], versions: [] }, manifest.project, manifest.version).files.length > 0,
    endAtOtherBytes,
    limit,
    hashOf,
    timing,
    jsonUrl,
    onWaiting: (elapsed, missing) => {
      host.progress(
        `waiting for ${index.title}: ${missing} of ${manifest.files.length} files missing after ${durationText(elapsed)}`,
      );
    },
  });
}

async function checkShown(
  publication: Publication,
  waited: WaitOutcome,
  { jsonUrl, limit }: { readonly jsonUrl: string | null; readonly limit: number },
): Promise<ReleaseError | null> {
  const { host, target, recorder } = publication;
  const { title } = target.index;
  const sent = sentRelease(publication);
  const findings = [...differenceFindings(title, requiresPythonDifferences(sent.files, waited.shown))];
  let failure: ReleaseError | null = null;
  if (jsonUrl !== null) {
    const shown = await host.group(`What ${title} shows`, () =>
      compareWithIndex(publication, sent, { url: jsonUrl, limit, pageSerial: waited.pageSerial }),
    );
    const item = comparisonItem(jsonUrl, shown);
    recorder.item(item);
    host.info(item.message);
    if (shown.state === 'different') for (const one of differenceFindings(title, shown.differences)) findings.push(one);
    failure = comparisonFailure(title, shown);
  }
  recorder.findings(findings);
  for (const finding of findings)
    if (finding.severity === 'warning') host.warning(findingAnnotation(finding, host.environment));
  return failure;
}

/** The files in the order in which they are sent: wheels first. */
function sentRelease({ files, server }: Publication): SentRelease {
  const sent = files.map((file) => {
    const { filename, sha256, size, kind } = file.distribution;
    return { filename, sha256, size, kind, form: formFor(server, file) };
  });
  return { files: [...sent.filter(({ kind }) => kind === 'wheel'), ...sent.filter(({ kind }) => kind === 'sdist')] };
}
