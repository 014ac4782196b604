import { requiresPythonDifferences, waitUntilInstallable, type SentRelease, type WaitOutcome } from '#index-client';
import { durationText, findingAnnotation, type ReleaseError } from '#release-model';
import { compareWithIndex, differenceFindings, comparisonFailure, comparisonItem } from './compare-with-index.ts';
import { formFor } from './prepare-files.ts';
import type { Publication } from './publication.ts';
import { waitFailure, waitItem } from './wait-item.ts';

/**
 * Waits until pip and uv would install the release, then compares what the index shows of it with what was sent.
 * @returns why it can't be installed, or `null`
 */
export async function waitForInstallers(publication: Publication): Promise<ReleaseError | null> {
  const { inputs, host, timing, target, manifest, recorder, hashOf, nextVersion } = publication;
  const { index, context } = target;
  const limit = inputs.waitTimeout * 1000;
  const jsonUrl = publication.server === 'pypi' ? index.jsonUrl(manifest.project, manifest.version) : null;
  const waited = await host.group('Wait until it can be installed', () =>
    waitUntilInstallable({
      ...context,
      simpleUrl: index.simpleUrl,
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
    }),
  );
  const item = waitItem(index, manifest.project, waited);
  recorder.item(item);
  host.info(item.message);
  const failure = waitFailure(index, inputs.waitTimeout, nextVersion, waited);
  if (failure !== null) return failure;
  return checkShown(publication, waited, { jsonUrl, limit: limit - waited.ms });
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
  const sent = files.map(({ distribution: { filename, sha256, size, kind }, form }) => ({
    filename,
    sha256,
    size,
    kind,
    form: formFor(server, form),
  }));
  return { files: [...sent.filter(({ kind }) => kind === 'wheel'), ...sent.filter(({ kind }) => kind === 'sdist')] };
}
