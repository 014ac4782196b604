import { availableParallelism } from 'node:os';
import { type Audit, showAudit } from '#dependency-audit';
import { runStage, type StageEnding } from '#action-kit/run-stage';
import { displayAddress, parseAddress, requireSafeToRead } from '#http';
import { judgePlainHttpIndex, resolveIndex } from '#index-client';
import {
  choosePythons,
  findPythons,
  findUv,
  indexSettings,
  isTrustedBlindly,
  makeCleanPlace,
  tellSafety,
  type Python,
  type Uv,
} from '#python-env';
import {
  knownTrouble,
  ReleaseError,
  type Finding,
  type Host,
  type ReceiptItem,
  type StageResult,
} from '#release-model';
import { recordStage, type StageRecorder } from '#release-store';
import { beginAudit } from './begin-audit.ts';
import { failureOf, failureOfPython } from './failure.ts';
import type { VerifyInstallInputs } from './inputs.ts';
import { createLimiter } from './limiter.ts';
import type { PythonVerdict, PythonWork } from './python-work.ts';
import { readReleaseFiles, type TestedIndex } from './read-release-files.ts';
import { releaseTarget, type ReleaseTarget } from './release-target.ts';
import { parseScriptLines } from './script-runs.ts';
import { readSmokeTest } from './smoke-test.ts';
import { showVerdict } from './show-verdict.ts';
import type { VerificationPlan } from './verification-plan.ts';
import { verifyPython } from './verify-python.ts';

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

export interface VerifyResult extends StageResult {
  readonly results: readonly PythonResult[];
  /** One receipt per Python, in the order of `results`. */
  readonly receiptPaths: readonly string[];
}

/** The item for an audit that was switched off: the checklist doesn't treat it as a clean one. */
const NOT_AUDITED: ReceiptItem = {
  kind: 'audit',
  subject: 'dependencies',
  outcome: 'skipped',
  message: 'not requested: audit is false',
  ms: 0,
};

interface Prepared {
  readonly plan: VerificationPlan;
  readonly findings: readonly Finding[];
}

async function prepare(
  inputs: VerifyInstallInputs,
  target: ReleaseTarget,
  index: TestedIndex,
  host: Host,
): Promise<Prepared> {
  const { files, findings } = await readReleaseFiles(target, index, host);
  const verification = target.manifest?.verification ?? null;
  const settings = await indexSettings(host.environment);
  tellSafety(settings.safety, host);
  return {
    findings,
    plan: {
      inputs,
      target,
      files,
      imports: inputs.imports === 'auto' ? (verification?.imports ?? null) : inputs.imports,
      scripts: inputs.scripts === 'auto' ? (verification?.scripts ?? null) : parseScriptLines(inputs.scripts),
      smokeTest: await readSmokeTest(inputs.smokeTest, target),
      dependenciesFrom:
        inputs.dependenciesIndexUrl === null ? settings.describe() : displayAddress(inputs.dependenciesIndexUrl),
    },
  };
}

function choose(
  inputs: VerifyInstallInputs,
  found: readonly Python[],
  target: ReleaseTarget,
  host: Host,
): readonly Python[] {
  const { chosen, notes } = choosePythons(
    inputs.pythonVersions,
    found,
    target.manifest?.requiresPython ?? null,
    [],
    inputs.allowMissingPython,
  );
  for (const note of notes) host.notice(note);
  return chosen;
}

/**
 * Judges the routes by which the release and its dependencies are downloaded, before anything is sent.
 * @throws ReleaseError for plain http, and for a release from a host whose certificate pip or uv is configured not to
 *   verify
 */
async function judgeWays(inputs: VerifyInstallInputs, host: Host): Promise<TestedIndex> {
  const { index, dependenciesIndexUrl } = inputs;
  const { environment } = host;
  const address = resolveIndex({ index, simpleUrl: inputs.simpleUrl, environment });
  const { allowHttpHosts, warning } = judgePlainHttpIndex(inputs, address, 'read');
  if (warning !== null) host.warning(warning);
  if (dependenciesIndexUrl !== null) {
    const { url } = parseAddress(dependenciesIndexUrl, 'dependencies-index-url');
    requireSafeToRead(url, allowHttpHosts, 'dependencies-index-url');
  }
  const { url } = parseAddress(address.simpleUrl, 'simple-url');
  const { trustedHosts } = await indexSettings(environment);
  if (url.protocol === 'https:' && isTrustedBlindly(url, trustedHosts)) {
    throw new ReleaseError({
      subject: 'simple-url',
      problem: `pip or uv is configured not to verify the certificate of ${url.host}, so anyone on the network path could serve a different release`,
      remedy:
        'Remove it from UV_INSECURE_HOST, PIP_TRUSTED_HOST or trusted-host in pip.conf, and set SSL_CERT_FILE or PIP_CERT to its certificate authority',
    });
  }
  return { simpleUrl: address.simpleUrl, allowHttpHosts };
}

/** What is known before anything is fetched or installed. */
interface Aim {
  readonly index: TestedIndex;
  readonly target: ReleaseTarget;
  readonly pythons: readonly Python[];
  /** Of its receipts. */
  readonly about: Parameters<StageRecorder['about']>[0];
}

async function aim(inputs: VerifyInstallInputs, recorder: StageRecorder, host: Host): Promise<Aim> {
  const index = await judgeWays(inputs, host);
  if (inputs.scripts !== 'auto') parseScriptLines(inputs.scripts);
  const target = await releaseTarget(inputs);
  await readSmokeTest(inputs.smokeTest, target);
  const pythons = choose(inputs, await findPythons(host.environment), target, host);
  const { project, normalizedName, version } = target;
  const about = { project, normalizedName, version, index: displayAddress(index.simpleUrl) };
  recorder.about(about);
  return { index, target, pythons, about };
}

type VerifyEnding = StageEnding<Omit<VerifyResult, keyof StageResult>>;

async function verify(
  inputs: VerifyInstallInputs,
  { pythons, about }: Aim,
  { plan, uv, audit }: { readonly plan: VerificationPlan; readonly uv: Uv | null; readonly audit: Audit | null },
  joined: StageRecorder,
  host: Host,
): Promise<VerifyEnding> {
  const limit = createLimiter(Math.max(1, availableParallelism()));
  const ledger = audit?.ledger ?? null;
  const verdicts = await Promise.all(
    pythons.map(async (python, position) => {
      const recorder = recordStage(inputs.stage, host);
      recorder.about({ ...about, python: python.minor });
      const verdict = await verifyInPlace(plan, python, host, { uv, limit, ledger, first: position === 0 });
      for (const item of verdict.items) recorder.item({ ...item, python: python.minor });
      recorder.findings(verdict.findings);
      const failed = failureOfPython(inputs.stage, verdict);
      const { failure } = failed;
      return { verdict, failed, closed: await recorder.close({ outcome: outcomeOf(verdict, failure), failure }) };
    }),
  );
  for (const { verdict } of verdicts) {
    await showVerdict(verdict, host);
    for (const item of verdict.items) joined.item({ ...item, python: verdict.python.minor });
    joined.findings(verdict.findings);
  }
  if (inputs.audit === 'false') joined.item(NOT_AUDITED);
  const audited = await audit?.verdict;
  if (audited !== undefined && audited !== null) {
    await showAudit(audited, host);
    // Only in the receipt that combines the Pythons, and without effect on the outcome: the installation is correct.
    for (const item of audited.items) joined.item(item);
    joined.findings(audited.findings);
  }
  const failed = failureOf(verdicts.map((each) => each.failed));
  const isOpen = verdicts.some(({ closed }) => closed.receipt.outcome === 'unknown');
  return {
    outcome: failed.failure !== null ? 'failed' : isOpen ? 'unknown' : 'passed',
    ...failed,
    rest: {
      results: verdicts.map((each) => resultOf(each.verdict, each.failed.failure)),
      receiptPaths: verdicts.map((each) => each.closed.receiptPath),
    },
  };
}

/**
 * Installs a release from an index as a user would, in a clean environment for each Python, and tests what it promises.
 * @throws ReleaseError for invalid input, before anything is fetched or installed
 */
export async function run(inputs: VerifyInstallInputs, host: Host): Promise<VerifyResult> {
  return await runStage(host, {
    action: 'verify-install',
    stage: inputs.stage,
    prepare: ({ recorder }) => aim(inputs, recorder, host),
    async work(aimed, { recorder }) {
      const { index, target, pythons } = aimed;
      const [{ plan, findings }, uv] = await Promise.all([
        prepare(inputs, target, index, host),
        indexSettings(host.environment).then((settings) => findUv(host, settings)),
      ]);
      recorder.findings(findings);
      for (const { subject, message } of findings) host.warning(`${subject} ${message}.`);
      const audit = await beginAudit(inputs, target, pythons, host);
      try {
        return await verify(inputs, aimed, { plan, uv, audit }, recorder, host);
      } catch (error) {
        await audit?.giveUp();
        throw error;
      }
    },
    unfinished: () => ({ results: [], receiptPaths: [] }),
  });
}

async function verifyInPlace(
  plan: VerificationPlan,
  python: Python,
  host: Host,
  shared: Pick<PythonWork, 'uv' | 'limit' | 'ledger' | 'first'>,
): Promise<PythonVerdict> {
  const deadline = performance.now() + plan.inputs.timeout * 1000;
  const place = await makeCleanPlace(host, `${plan.inputs.stage}-${python.minor}`);
  try {
    const remaining = (): number => deadline - performance.now();
    const verdict = await verifyPython({ ...shared, plan, python, place, host, remaining });
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
