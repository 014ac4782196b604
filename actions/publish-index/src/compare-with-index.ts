import { displayAddress, isLoopback } from '#http';
import {
  readReleaseDocument,
  metadataDifferences,
  type DocumentAnswer,
  type SentRelease,
  type MetadataDifference,
} from '#index-client';
import { ReleaseError, type Finding, type ReceiptItem } from '#release-model';
import type { Publication } from './publication.ts';

/** The result of the comparison. */
export interface IndexComparison {
  readonly state: 'same' | 'different' | 'absent' | 'old' | 'unreadable';
  readonly differences: readonly MetadataDifference[];
  /** Why it could not be compared; empty when it could. */
  readonly why: string;
  readonly ms: number;
  readonly attempts: number;
}

/** How many times in a row an up-to-date document must show a difference before we believe it. */
const LASTING = 3;

/** How many times in a row the API may fail to answer: installers don't need it. */
const MOST_FAILURES = 5;

/**
 * Compares what the index's JSON API shows of the release with what was sent. The document may be old, as pages are: as
 * long as it lacks files or is of an older serial than the page of the installers, it is read again.
 * @param url - of `/pypi/NAME/VERSION/json`
 * @param limit - milliseconds; at least one look is taken
 * @param pageSerial - of the page that shows every file; `null` when it has none
 */
export async function compareWithIndex(
  { timing, target }: Pick<Publication, 'timing' | 'target'>,
  sent: SentRelease,
  { url, limit, pageSerial }: { readonly url: string; readonly limit: number; readonly pageSerial: number | null },
): Promise<IndexComparison> {
  const begun = timing.now();
  const near = isLoopback(new URL(displayAddress(url)).hostname);
  let pause = near ? 20 : 1_000;
  let steady = 0;
  let failures = 0;
  for (let attempts = 1; ; attempts += 1) {
    const answer = await readReleaseDocument(url, target.context);
    const ms = Math.max(0, Math.round(timing.now() - begun));
    const isOver = ms >= limit;
    const outcome = (state: IndexComparison['state'], rest: Partial<IndexComparison> = {}): IndexComparison => ({
      state,
      differences: [],
      why: '',
      ms,
      attempts,
      ...rest,
    });
    if (answer.state === 'read') {
      failures = 0;
      const differences = metadataDifferences(sent, answer.document);
      if (differences.length === 0) return outcome('same');
      const old = isOld(answer, sent, pageSerial);
      steady = old ? 0 : steady + 1;
      if (steady >= LASTING || (isOver && !old)) return outcome('different', { differences });
      if (isOver) return outcome('old', { differences, why: 'it is older than the page that installers read' });
    } else {
      steady = 0;
      failures += 1;
      // A private index may use PyPI's protocol and not have this document.
      const isGone = answer.state === 'absent' && target.index.known === null;
      if (isGone || isOver || failures >= MOST_FAILURES) {
        if (answer.state === 'absent') {
          const { elsewhere } = answer;
          const why = elsewhere === null ? "the index doesn't have this document" : `it redirects to ${elsewhere}`;
          return outcome('absent', { why });
        }
        return outcome('unreadable', { why: answer.why });
      }
    }
    await timing.sleep(Math.max(1, Math.min(pause, limit - ms)), target.context.signal);
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

export function differenceWords({ what, sent, shown }: MetadataDifference): string {
  return `${what} (sent ${sent}, shown ${shown})`;
}

/** Differences as findings: sending the files again can't fix what is published, so these are only warnings. */
export function differenceFindings(title: string, differences: readonly MetadataDifference[]): readonly Finding[] {
  return differences.map(({ what, weight, sent, shown }): Finding => ({
    rule: `shown-${weight}`,
    severity: weight === 'contradiction' ? 'unsafe' : 'warning',
    subject: title,
    message: `shows a different value for ${what}: sent ${sent}, shown ${shown}`,
    remedy: "Check the release's page; if it is wrong there, fix the metadata in the next version",
  }));
}

/**
 * The receipt's line. A difference is `failed`, even where it doesn't fail the stage; `unknown` means that it couldn't
 * be compared.
 */
export function comparisonItem(url: string, { state, differences, why, ms, attempts }: IndexComparison): ReceiptItem {
  const common = { kind: 'shown', subject: 'release page', ms, attempts, urls: [displayAddress(url)] } as const;
  switch (state) {
    case 'same':
      return { ...common, outcome: 'passed', message: 'the index shows what was sent, description and URLs included' };
    case 'different':
      return {
        ...common,
        outcome: 'failed',
        message: `the index shows something different: ${differences.map(differenceWords).join('; ')}`,
      };
    case 'absent':
      return { ...common, outcome: 'unknown', message: `not compared: ${why}` };
    case 'old':
    case 'unreadable':
      return {
        ...common,
        outcome: 'unknown',
        message: `not compared, because the JSON API didn't answer in time: ${why}`,
      };
  }
}

/** The error for an index that shows a different release than the one that was sent; `null` for minor differences. */
export function comparisonFailure(title: string, { state, differences }: IndexComparison): ReleaseError | null {
  const contradictions = differences.filter(({ weight }) => weight === 'contradiction');
  if (state !== 'different' || contradictions.length === 0) return null;
  return new ReleaseError({
    subject: title,
    problem: `has the files, but its JSON API shows a different release: ${contradictions.map(differenceWords).join('; ')}`,
    remedy: "Don't upload again. Check the release's page, and report the problem to the operators of the index",
  });
}
