import { displayAddress, isLoopback } from '@repo-agent-actions/http';
import {
  readReleaseDocument,
  shownDifferences,
  type DocumentAnswer,
  type SentRelease,
  type ShownDifference,
} from '@repo-agent-actions/index-client';
import { ReleaseError, type Finding, type ReceiptItem } from '@repo-agent-actions/release-model';
import type { Publication } from './publication.ts';

/** What came out of the comparison. */
export interface ShownOutcome {
  readonly state: 'same' | 'different' | 'absent' | 'old' | 'unreadable';
  readonly differences: readonly ShownDifference[];
  /** Why it could not be compared; empty when it could. */
  readonly why: string;
  readonly ms: number;
  readonly attempts: number;
}

/** How often in a row a document that isn't old must show a difference before that is believed. */
const LASTING = 3;

/** How often in a row the API may fail to answer: installers don't need it. */
const MOST_FAILURES = 5;

/**
 * Compares what the index's JSON API shows of the release with what was sent. The document may be old, as pages are: as
 * long as it lacks files or is of an older serial than the page of the installers, it is read again.
 * @param url - of `/pypi/NAME/VERSION/json`
 * @param limit - milliseconds; at least one look is taken
 * @param pageSerial - of the page that shows every file; `null` when it has none
 */
export async function compareShown(
  { pace, target, server }: Pick<Publication, 'pace' | 'target' | 'server'>,
  sent: SentRelease,
  { url, limit, pageSerial }: { readonly url: string; readonly limit: number; readonly pageSerial: number | null },
): Promise<ShownOutcome> {
  const begun = pace.now();
  const near = isLoopback(new URL(displayAddress(url)).hostname);
  let pause = near ? 20 : 1_000;
  let steady = 0;
  let failures = 0;
  for (let attempts = 1; ; attempts += 1) {
    const answer = await readReleaseDocument(url, target.context);
    const ms = Math.max(0, Math.round(pace.now() - begun));
    const isOver = ms >= limit;
    const outcome = (state: ShownOutcome['state'], rest: Partial<ShownOutcome> = {}): ShownOutcome => ({
      state,
      differences: [],
      why: '',
      ms,
      attempts,
      ...rest,
    });
    if (answer.state === 'read') {
      failures = 0;
      const differences = shownDifferences(sent, answer.document);
      if (differences.length === 0) return outcome('same');
      const old = isOld(answer, sent, pageSerial);
      steady = old ? 0 : steady + 1;
      if (steady >= LASTING || (isOver && !old)) return outcome('different', { differences });
      if (isOver) return outcome('old', { differences, why: 'it is older than the page that installers get' });
    } else {
      steady = 0;
      failures += 1;
      // An index of one's own may speak like PyPI and have no such document.
      const isGone = answer.state === 'absent' && target.index.known === null;
      if (isGone || isOver || failures >= MOST_FAILURES) {
        if (answer.state === 'absent') return outcome('absent', { why: `${server} has no such document` });
        return outcome('unreadable', { why: answer.why });
      }
    }
    await pace.sleep(Math.max(1, Math.min(pause, limit - ms)), target.context.signal);
    pause = Math.min(pause * 1.6, near ? 500 : 15_000);
  }
}

function isOld(
  { document }: Extract<DocumentAnswer, { state: 'read' }>,
  { files }: SentRelease,
  pageSerial: number | null,
): boolean {
  if (pageSerial !== null && document.lastSerial !== null) return document.lastSerial < pageSerial;
  const shown = new Set(document.files.map(({ filename }) => filename));
  return files.some(({ filename }) => !shown.has(filename));
}

export function differenceWords({ what, sent, shown }: ShownDifference): string {
  return `${what} (sent ${sent}, shown ${shown})`;
}

/** Differences as findings: what is published can't be mended by sending it again, so that they only warn. */
export function differenceFindings(title: string, differences: readonly ShownDifference[]): readonly Finding[] {
  return differences.map(({ what, weight, sent, shown }): Finding => ({
    rule: `shown-${weight}`,
    severity: weight === 'contradiction' ? 'unsafe' : 'warning',
    subject: title,
    message: `shows ${what} otherwise than it was sent: sent ${sent}, shown ${shown}`,
    remedy: "Look at the release's page; if it is wrong there, mend the metadata for the next version",
  }));
}

/**
 * The receipt's line. A difference is `failed`, also where it doesn't fail the stage; `unknown` says that nobody could
 * compare.
 */
export function shownItem(url: string, { state, differences, why, ms, attempts }: ShownOutcome): ReceiptItem {
  const common = { kind: 'shown', subject: 'release page', ms, attempts, urls: [displayAddress(url)] } as const;
  switch (state) {
    case 'same':
      return { ...common, outcome: 'passed', message: 'the index shows what was sent, description and URLs included' };
    case 'different':
      return {
        ...common,
        outcome: 'failed',
        message: `the index shows otherwise: ${differences.map(differenceWords).join('; ')}`,
      };
    case 'absent':
      return { ...common, outcome: 'unknown', message: `not compared: ${why}` };
    case 'old':
    case 'unreadable':
      return { ...common, outcome: 'unknown', message: `not compared, the JSON API could not tell in time: ${why}` };
  }
}

/** The error of an index that shows another release than the one that was sent; `null` for lesser differences. */
export function shownFailure(title: string, { state, differences }: ShownOutcome): ReleaseError | null {
  const contradictions = differences.filter(({ weight }) => weight === 'contradiction');
  if (state !== 'different' || contradictions.length === 0) return null;
  return new ReleaseError({
    subject: title,
    problem: `has the files, but its JSON API shows another release: ${contradictions.map(differenceWords).join('; ')}`,
    remedy: 'Send nothing again; look at the page of the release, and report it to those who run the index',
  });
}
