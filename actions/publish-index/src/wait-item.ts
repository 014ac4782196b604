import { displayAddress } from '#http';
import { projectPageUrl, type IndexAddress, type WaitOutcome } from '#index-client';
import { ReleaseError, type ReceiptItem } from '#release-model';

function missingWords({ missing, pageSerial, indexSerial }: WaitOutcome): string {
  const files = missing.map(({ filename, why }) => `${filename} (${why})`).join(', ');
  const isBehind = pageSerial !== null && indexSerial !== null && pageSerial < indexSerial;
  return isBehind ? `${files}; the page has serial ${pageSerial}, the index is at ${indexSerial}` : files;
}

function messageOf(waited: WaitOutcome): string {
  switch (waited.state) {
    case 'installable':
      return `pip and uv see every file with its sha256, ${waited.polls} checks`;
    case 'yanked':
      return `pip and uv see every file with its sha256, but skip yanked files: ${missingWords(waited)}`;
    case 'published-page-old':
      return `published, but the page that installers read is still outdated: ${missingWords(waited)}`;
    case 'not-published':
      return `not published: ${missingWords(waited)}`;
    case 'unreachable':
      return `the index can't be read: ${missingWords(waited)}`;
  }
}

/** The receipt's line of the wait until the release can be installed. */
export function waitItem(index: IndexAddress, name: string, waited: WaitOutcome): ReceiptItem {
  const outcome = waited.state === 'installable' ? 'passed' : waited.state === 'unreachable' ? 'unknown' : 'failed';
  const urls = [projectPageUrl(displayAddress(index.simpleUrl), name)];
  return {
    kind: 'wait',
    subject: 'installable',
    outcome,
    message: messageOf(waited),
    ms: waited.ms,
    attempts: waited.polls,
    urls,
    seenAfter: waited.seenAfter,
  };
}

/**
 * The error for a release that can't be installed in time; `null` when it can.
 * @param nextVersion - the version to propose
 */
export function waitFailure(
  index: IndexAddress,
  seconds: number,
  nextVersion: string,
  waited: WaitOutcome,
): ReleaseError | null {
  const subject = index.title;
  const after = `after ${seconds} s`;
  switch (waited.state) {
    case 'installable':
      return null;
    case 'yanked':
      return new ReleaseError({
        subject,
        problem: `has every file, but installers skip yanked files: ${missingWords(waited)}`,
        remedy: `Un-yank it on the index's website, or release as version ${nextVersion}`,
      });
    case 'published-page-old':
      return new ReleaseError({
        subject,
        problem: `has the release, but the page that installers read is still outdated ${after}: ${missingWords(waited)}`,
        remedy: "Don't upload again; run again later, or with a larger wait-timeout",
      });
    case 'not-published':
      return new ReleaseError({
        subject,
        problem: `accepted the upload, but doesn't show it ${after}: ${missingWords(waited)}`,
        remedy:
          waited.elsewhere === null
            ? 'Run again: missing files are sent again'
            : `If ${waited.elsewhere} is this index under another name, use that name in simple-url; otherwise, run again: missing files are sent again`,
      });
    case 'unreachable':
      return new ReleaseError({
        subject,
        problem: `accepted the upload, but its page couldn't be read ${after}: ${missingWords(waited)}`,
        remedy: 'Run again when the index can be reached; nothing is sent twice',
      });
  }
}
