import { availableParallelism } from 'node:os';
import type { DependencyLedger } from '#dependency-audit';
import { createLimiter } from '#process';
import { makeCleanPlace, type Python, type Uv } from '#python-env';
import { knownTrouble, type Host, type ReceiptItem, type RunFailure } from '#release-model';
import { recordStage, type StageRecorder } from '#release-store';
import { failureOf, failureOfPython } from './failure.ts';
import type { PythonVerdict, PythonWork } from './python-work.ts';
import { showVerdict } from './show-verdict.ts';
import type { TrialPlan } from './trial-plan.ts';
import { tryRelease } from './try-release.ts';

/** The result for one Python, for outputs. */
export interface PythonResult {
  /** `3.12` */
  readonly python: string;
  readonly passed: boolean;
  readonly failure: string | null;
  readonly installSeconds: number | null;
  /** Of the slowest import. */
  readonly importSeconds: number | null;
  readonly points: { readonly passed: number; readonly failed: number; readonly others: number };
}

/** What a trial on several Pythons uses together. */
export interface SharedTrial {
  /** `null`: pip installs. */
  readonly uv: Uv | null;
  /** Where dependencies are noted for the audit; closed for each Python, whatever happens. */
  readonly ledger: DependencyLedger | null;
  /** What the receipts say of the release. */
  readonly about: Parameters<StageRecorder['about']>[0];
  /** The stage's own receipt, which gets the items of every Python. */
  readonly joined: StageRecorder;
}

/** How a trial ended, in the shape that ends a stage. */
export interface TrialEnding extends RunFailure {
  readonly outcome: 'passed' | 'failed' | 'unknown';
  /** In the order of the Pythons. */
  readonly results: readonly PythonResult[];
  /** One receipt per Python, in the order of `results`. */
  readonly receiptPaths: readonly string[];
}

/**
 * Installs a release into clean environments of each Python, as a user would, and tries what it promises. Several Pythons
 * share the cores. Each gets its own receipt; what didn't work is in the items, never thrown.
 */
export async function tryOnPythons(
  plan: TrialPlan,
  pythons: readonly Python[],
  { uv, ledger, about, joined }: SharedTrial,
  host: Host,
): Promise<TrialEnding> {
  const limit = createLimiter(Math.max(1, availableParallelism()));
  const verdicts = await Promise.all(
    pythons.map(async (python, position) => {
      const recorder = recordStage(plan.stage, host);
      recorder.about({ ...about, python: python.minor });
      const verdict = await tryInPlace(plan, python, host, { uv, limit, ledger, first: position === 0 });
      for (const item of verdict.items) recorder.item({ ...item, python: python.minor });
      recorder.findings(verdict.findings);
      const failed = failureOfPython(plan.stage, verdict);
      const { failure } = failed;
      return { verdict, failed, closed: await recorder.close({ outcome: outcomeOf(verdict, failure), failure }) };
    }),
  );
  for (const { verdict } of verdicts) {
    await showVerdict(verdict, host);
    for (const item of verdict.items) joined.item({ ...item, python: verdict.python.minor });
    joined.findings(verdict.findings);
  }
  const failed = failureOf(verdicts.map((each) => each.failed));
  const isOpen = verdicts.some(({ closed }) => closed.receipt.outcome === 'unknown');
  return {
    ...failed,
    outcome: failed.failure !== null ? 'failed' : isOpen ? 'unknown' : 'passed',
    results: verdicts.map((each) => resultOf(each.verdict, each.failed.failure)),
    receiptPaths: verdicts.map((each) => each.closed.receiptPath),
  };
}

async function tryInPlace(
  plan: TrialPlan,
  python: Python,
  host: Host,
  shared: Pick<PythonWork, 'uv' | 'limit' | 'ledger' | 'first'>,
): Promise<PythonVerdict> {
  const deadline = performance.now() + plan.settings.timeout * 1000;
  const place = await makeCleanPlace(host, `${plan.stage}-${python.minor}`);
  try {
    const remaining = (): number => deadline - performance.now();
    const verdict = await tryRelease({ ...shared, plan, python, place, host, remaining });
    // A stopped run isn't a failure of the release.
    host.signal.throwIfAborted();
    return verdict;
  } catch (error) {
    host.signal.throwIfAborted();
    // A problem with one Python or its route to the index doesn't affect the others; a bug of ours does
    const known = knownTrouble(error);
    if (known === null) throw error;
    const item: ReceiptItem = {
      kind: 'install',
      subject: `Python ${python.version}`,
      outcome: 'failed',
      message: known.message,
      ms: 0,
    };
    return { python, items: [item], findings: [], installMs: null, importMs: null };
  } finally {
    shared.ledger?.close(python.minor);
    await place.remove();
  }
}

function outcomeOf({ items }: PythonVerdict, failure: string | null): 'passed' | 'failed' | 'unknown' {
  if (failure !== null) return 'failed';
  return items.some(({ outcome }) => outcome === 'unknown') ? 'unknown' : 'passed';
}

function resultOf({ python, items, installMs, importMs }: PythonVerdict, failure: string | null): PythonResult {
  const count = (wanted: string): number => items.filter(({ outcome }) => outcome === wanted).length;
  const [passed, failed] = [count('passed'), count('failed')];
  return {
    python: python.minor,
    passed: failure === null,
    failure,
    installSeconds: installMs === null ? null : installMs / 1000,
    importSeconds: importMs === null ? null : importMs / 1000,
    points: { passed, failed, others: items.length - passed - failed },
  };
}
