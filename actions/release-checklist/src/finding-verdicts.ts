import type { RecordedFinding, Stage } from '#release-model';
import { findingsOf, itemsOf, receiptsOf, type Evidence } from './evidence.ts';
import { noReceipt, receiptSource, verdictOfItems, verdictOfStage, worstVerdict, type Verdict } from './verdict.ts';

/** How a topic is recognized in the receipts. */
interface TopicFacts {
  /** Points of validate that are about it, by their subject. */
  readonly points: readonly string[];
  /** Rules of build and check that are about it; `null` when neither looks at it. */
  readonly rules: RegExp | null;
  /** Whether check's items about twine's result are about it. */
  readonly twine: boolean;
}

const TOPICS = {
  changelog: { points: ['changelog'], rules: null, twine: false },
  readme: { points: ['readme'], rules: /^(?:U24|U61|U62|U87b|description-.*|twine)$/u, twine: true },
  license: { points: ['license'], rules: /^(?:U91|U92f|P1[0-2]|license-text)$/u, twine: false },
  todo: { points: ['todo'], rules: null, twine: false },
  secrets: { points: ['secrets', '.env and key files'], rules: /^secret-(?:file|text|literal)$/u, twine: false },
  'env-files': { points: ['.env and key files'], rules: /^secret-file$/u, twine: false },
} as const satisfies Readonly<Record<string, TopicFacts>>;

/** What both validate and check cover. */
export type Topic = keyof typeof TOPICS;

/** A finding that stops makes a point fail; a warning leaves it open; advice doesn't give a verdict. */
function verdictOfFinding({ severity, subject, message, remedy }: RecordedFinding, stage: Stage): Verdict | null {
  if (severity === 'advice') return null;
  const outcome = severity === 'warning' ? 'unknown' : 'failed';
  return { outcome, source: receiptSource(stage), message: `${subject} ${message}`, remedy };
}

/** What validate says: its items contain the results of its findings. */
function judgeValidate(evidence: Evidence, { points }: TopicFacts): Verdict | null {
  const items = itemsOf(evidence, 'validate').filter(({ subject }) => points.includes(subject));
  if (items.length === 0) return null;
  const verdict = verdictOfItems(items, 'validate', noReceipt('validate'));
  const [item] = items;
  // What exactly was compared says more than that one item passed
  const isSole = items.length === 1 && item?.outcome === 'passed' && item.message !== '';
  return isSole ? { ...verdict, message: item.message } : verdict;
}

/** What was found in the released files themselves; a stage that checked files and found nothing says so. */
function judgeFiles(evidence: Evidence, stage: 'build' | 'check', { rules, twine }: TopicFacts): Verdict | null {
  // A stage that failed before it reached any file has checked nothing.
  const looked = itemsOf(evidence, stage).some(({ kind }) => kind === 'file' || kind === 'twine');
  if (rules === null || !looked) return null;
  const verdicts = findingsOf(evidence, [stage])
    .filter(({ rule }) => rules.test(rule))
    .flatMap((finding) => verdictOfFinding(finding, stage) ?? []);
  const silent: Verdict = { outcome: 'passed', source: receiptSource(stage), message: 'nothing was found' };
  // Skipped: a format that always renders wasn't passed to twine.
  const rendered = itemsOf(evidence, stage).filter(({ kind, outcome }) => kind === 'twine' && outcome !== 'skipped');
  if (twine) verdicts.push(verdictOfItems(rendered, stage, silent));
  const [first = silent, ...rest] = verdicts;
  return worstVerdict([first, ...rest]);
}

/** Findings that someone has ignored, with the reasons; empty when there are none. */
function leftOut(evidence: Evidence, { rules }: TopicFacts): string {
  const words = (['validate', 'build', 'check'] as const)
    .flatMap((stage) => itemsOf(evidence, stage))
    .filter(({ kind, subject, outcome }) => kind === 'rule' && outcome === 'skipped' && rules?.test(subject) === true)
    .map(({ message }) => message);
  return [...new Set(words)].join('; ');
}

/** What validate, build and check found about one topic, and what of it someone has accepted. */
export function judgeChecks(evidence: Evidence, topic: Topic): Verdict {
  const verdict = judgeStages(evidence, TOPICS[topic]);
  const accepted = leftOut(evidence, TOPICS[topic]);
  if (accepted === '') return verdict;
  return { ...verdict, message: [verdict.message, accepted].filter((part) => part !== '').join('; ') };
}

function judgeStages(evidence: Evidence, facts: TopicFacts): Verdict {
  const [first, ...rest] = [
    judgeValidate(evidence, facts),
    judgeFiles(evidence, 'build', facts),
    judgeFiles(evidence, 'check', facts),
  ].filter((verdict) => verdict !== null);
  if (first !== undefined) return worstVerdict([first, ...rest]);
  if (receiptsOf(evidence, 'validate').length === 0) return noReceipt('validate');
  const message =
    verdictOfStage(evidence, 'validate').outcome === 'failed'
      ? 'validate failed before it reached this'
      : 'it was not checked';
  return { outcome: 'unknown', source: receiptSource('validate'), message };
}

/** What validate has shown by itself under the name of one of its points; `null` unless that passed. */
export function shownByValidate(evidence: Evidence, point: string): Verdict | null {
  const items = itemsOf(evidence, 'validate').filter(({ subject }) => subject === point);
  const [first] = items;
  if (first === undefined || items.some(({ outcome }) => outcome !== 'passed')) return null;
  return { outcome: 'passed', source: receiptSource('validate'), message: first.message };
}

/** A stage that found a secret within reach of the project's code contradicts "tokens are secured". */
export function findExposure(evidence: Evidence): Verdict | null {
  for (const { stage, findings } of evidence.receipts) {
    const exposed = findings.find(({ rule }) => rule === 'secret-exposed');
    if (exposed !== undefined) {
      return { outcome: 'failed', source: receiptSource(stage), message: `${exposed.subject} ${exposed.message}` };
    }
  }
  return null;
}
