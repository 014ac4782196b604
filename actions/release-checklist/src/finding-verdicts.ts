import type { Finding, Stage } from '@repo-agent-actions/release-model';
import { findingsOf, itemsOf, receiptsOf, type Evidence } from './evidence.ts';
import { noReceipt, receiptSource, verdictOfItems, verdictOfStage, worstVerdict, type Verdict } from './verdict.ts';

/** How a topic is recognised in the receipts. */
interface TopicFacts {
  /** Points of validate and check that are about it, by what stands in their subject. */
  readonly items: RegExp;
  /** Findings about it, by their rule. */
  readonly rules: RegExp;
  /** Kinds of points of check that judge it. */
  readonly checkKinds: readonly string[];
  /** check always looks at it, in the very files that are released: no finding there means that it is well. */
  readonly alwaysChecked: boolean;
  /** What it is when validate looked at other things only. */
  readonly whenNotLookedAt: 'unknown' | 'not-configured';
}

const TOPICS = {
  changelog: {
    items: /changelog/iu,
    rules: /changelog/iu,
    checkKinds: [],
    alwaysChecked: false,
    whenNotLookedAt: 'unknown',
  },
  readme: {
    items: /readme/iu,
    rules: /readme|description|^U(?:24|61|62|87b)$/iu,
    checkKinds: ['twine'],
    alwaysChecked: true,
    whenNotLookedAt: 'unknown',
  },
  license: {
    items: /licen[cs]e/iu,
    rules: /licen[cs]e|^U(?:91|92f)$/iu,
    checkKinds: [],
    alwaysChecked: true,
    whenNotLookedAt: 'unknown',
  },
  todo: { items: /todo/iu, rules: /todo/iu, checkKinds: [], alwaysChecked: false, whenNotLookedAt: 'not-configured' },
  secrets: {
    items: /secret/iu,
    rules: /^secret-(?:file|text)$|secrets?$/iu,
    checkKinds: [],
    alwaysChecked: true,
    whenNotLookedAt: 'unknown',
  },
  'env-files': {
    items: /^\.env/u,
    rules: /^secret-file$|env-file/iu,
    checkKinds: [],
    alwaysChecked: true,
    whenNotLookedAt: 'unknown',
  },
} as const satisfies Readonly<Record<string, TopicFacts>>;

/** What validate and check look at together. */
export type Topic = keyof typeof TOPICS;

/** A finding that stops makes a point fail; a warning leaves it open; advice is no verdict. */
function verdictOfFinding({ severity, subject, message }: Finding, stage: Stage): Verdict | null {
  if (severity === 'advice') return null;
  const outcome = severity === 'warning' ? 'unknown' : 'failed';
  return { outcome, source: receiptSource(stage), message: `${subject} ${message}` };
}

function judgeStage(evidence: Evidence, stage: 'validate' | 'build' | 'check', facts: TopicFacts): Verdict | null {
  const receipts = receiptsOf(evidence, stage);
  if (receipts.length === 0) return null;
  const verdicts = findingsOf(evidence, [stage])
    .filter(({ rule }) => facts.rules.test(rule))
    .flatMap((finding) => verdictOfFinding(finding, stage) ?? []);
  const items = itemsOf(evidence, stage).filter(
    (item) => facts.items.test(item.subject) || (stage === 'check' && facts.checkKinds.includes(item.kind)),
  );
  const silent: Verdict = { outcome: 'passed', source: receiptSource(stage), message: 'nothing was found' };
  if (items.length > 0) verdicts.push(verdictOfItems(items, stage, silent));
  const [first, ...rest] = verdicts;
  if (first !== undefined) return worstVerdict([first, ...rest]);
  if (stage !== 'check' || !facts.alwaysChecked) return null;
  // A stage that failed before it judged any file has looked at nothing.
  if (itemsOf(evidence, stage).length === 0) return null;
  return silent;
}

/** What validate, build and check found about one topic. */
export function judgeChecks(evidence: Evidence, topic: Topic): Verdict {
  const facts: TopicFacts = TOPICS[topic];
  const [first, ...rest] = (['validate', 'build', 'check'] as const).flatMap(
    (stage) => judgeStage(evidence, stage, facts) ?? [],
  );
  if (first !== undefined) return worstVerdict([first, ...rest]);
  if (receiptsOf(evidence, 'validate').length === 0) return noReceipt('validate');
  if (verdictOfStage(evidence, 'validate').outcome === 'failed') {
    return { outcome: 'unknown', source: receiptSource('validate'), message: 'validate failed before it came to this' };
  }
  return { outcome: facts.whenNotLookedAt, source: receiptSource('validate'), message: 'it was not looked at' };
}

/** A stage that found a secret within reach of the project's code speaks against "tokens are secured". */
export function findExposure(evidence: Evidence): Verdict | null {
  for (const { stage, findings } of evidence.receipts) {
    const exposed = findings.find(({ rule }) => rule === 'secret-exposed');
    if (exposed !== undefined) {
      return { outcome: 'failed', source: receiptSource(stage), message: `${exposed.subject} ${exposed.message}` };
    }
  }
  return null;
}
