import { displayAddress } from '#http';
import {
  FILE_HOST_REMEDY,
  findUnreachableHost,
  requiresPythonDifferences,
  waitUntilInstallable,
  type SentRelease,
  type WaitOutcome,
} from '#index-client';
import { durationText, findingAnnotation, type ReleaseError } from '#release-model';
import { compareWithIndex, differenceFindings, comparisonFailure, comparisonItem } from './compare-with-index.ts';
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
    const first = await waitOnce(publication, { jsonUrl, limit });
    if (first.state !== 'not-published') return { waited: first, refused: null };
    const { count, failure } = await sendAgain(publication, first);
    if (count === 0 || failure !== null) return { waited: first, refused: failure };
    return { waited: await waitOnce(publication, { jsonUrl, limit }), refused: null };
  });
  const item = waitItem(index, manifest.project, waited);
  recorder.item(item);
  host.info(item.message);
  await warnOfFileHost(publication, waited);
  const failure = refused ?? waitFailure(index, inputs.waitTimeout, nextVersion, waited);
  if (failure !== null) return failure;
  return checkShown(publication, waited, { jsonUrl, limit: limit - waited.ms });
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

function waitOnce(
  { host, timing, target, manifest, hashOf }: Publication,
  { jsonUrl, limit }: { readonly jsonUrl: string | null; readonly limit: number },
): Promise<WaitOutcome> {
  const { index, context } = target;
  return waitUntilInstallable({
    ...context,
    simpleUrl: index.simpleUrl,
    uploadUrl: index.uploadUrl,
    name: manifest.project,
    files: manifest.files,
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
