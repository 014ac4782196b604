import { availableParallelism } from 'node:os';
import { displayAddress, readProjectPage } from '@repo-agent-actions/index-client';
import { choosePythons, findPythons, findUv, indexSettings, type Python } from '@repo-agent-actions/python-env';
import {
  messageOf,
  ReleaseError,
  type Finding,
  type Host,
  type ReceiptItem,
  type StageResult,
} from '@repo-agent-actions/release-model';
import { recordStage } from '@repo-agent-actions/release-store';
import { makeCleanPlace } from './clean-place.ts';
import { failureOf, failureOfPython } from './failure.ts';
import type { VerifyInstallInputs } from './inputs.ts';
import { createLimiter } from './limiter.ts';
import type { PythonVerdict } from './python-work.ts';
import { compareWithManifest, listedVersions, releaseFiles, type ReleaseFile } from './release-files.ts';
import { releaseTarget, type ReleaseTarget } from './release-target.ts';
import { parseScriptLines } from './script-runs.ts';
import { readSmokeTest } from './smoke-test.ts';
import { testedIndex } from './tested-index.ts';
import type { VerificationPlan } from './verification-plan.ts';
import { verifyPython } from './verify-python.ts';
import { parseAddress } from '@repo-agent-actions/index-client';

/** What came of one Python, for outputs. */
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

interface Prepared {
  readonly plan: VerificationPlan;
  readonly findings: readonly Finding[];
}

/** Reads the page of the tested index, alone, and holds it against the manifest. */
async function readFiles(
  target: ReleaseTarget,
  simpleUrl: string,
  host: Host,
): Promise<{ readonly files: readonly ReleaseFile[]; readonly findings: readonly Finding[] }> {
  const settings = await indexSettings(host.environment);
  const page = await readProjectPage(simpleUrl, target.project, {
    environment: host.environment,
    signal: host.signal,
    bypassCaches: false,
    ...(settings.cert === null ? {} : { certificates: [settings.cert] }),
    ...(settings.proxy === null ? {} : { proxy: settings.proxy }),
  });
  const shown = displayAddress(simpleUrl);
  const release = `${target.project} ${target.version}`;
  if (!page.exists) {
    throw new ReleaseError({
      subject: shown,
      problem: `knows no project ${target.normalizedName}`,
      remedy: 'Upload the release first, or look whether this is the index that it went to',
    });
  }
  const files = releaseFiles(page.files, target.project, target.version);
  if (files.length === 0) {
    const others = listedVersions(page.files).slice(-5).join(', ');
    throw new ReleaseError({
      subject: shown,
      problem: `lists no file of ${release}${others === '' ? '' : ` (it has ${others})`}`,
      remedy: 'Upload the release first; an index may take minutes until it shows what was uploaded',
    });
  }
  const disagreements = target.manifest === null ? [] : compareWithManifest(files, target.manifest);
  const ours = disagreements.filter((each) => each.ours);
  if (ours.length > 0) {
    throw new ReleaseError({
      subject: shown,
      problem: `is not what the manifest of ${release} binds: ${ours.map(({ filename, problem }) => `${filename} ${problem}`).join('; ')}`,
      remedy: 'Upload what is missing; where other bytes are there, release a new version',
    });
  }
  return { files, findings: [...unlistedFindings(disagreements), ...yankedFindings(files)] };
}

function unlistedFindings(disagreements: ReturnType<typeof compareWithManifest>): readonly Finding[] {
  return disagreements
    .filter((each) => !each.ours)
    .map(({ filename, problem }) => ({
      rule: 'unlisted-file',
      severity: 'warning',
      subject: filename,
      message: problem,
      remedy: 'Find out who uploaded it; users of its platform get it',
    }));
}

function yankedFindings(files: readonly ReleaseFile[]): readonly Finding[] {
  return files
    .filter(({ yanked }) => yanked)
    .map(({ filename, yankedReason }) => ({
      rule: 'yanked-file',
      severity: 'warning',
      subject: filename,
      message: `is yanked on the index${yankedReason === null ? '' : ` (${yankedReason})`}: nobody gets it without naming the version`,
      remedy: 'Take the yank back, or release a new version',
    }));
}

async function prepare(
  inputs: VerifyInstallInputs,
  target: ReleaseTarget,
  simpleUrl: string,
  host: Host,
): Promise<Prepared> {
  const { files, findings } = await readFiles(target, simpleUrl, host);
  const verification = target.manifest?.verification ?? null;
  const settings = await indexSettings(host.environment);
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
 * Installs a release from an index as a user would, in a clean environment for each Python, and tries what it promises.
 * @throws ReleaseError for bad input, before anything is fetched or installed
 */
export async function run(inputs: VerifyInstallInputs, host: Host): Promise<VerifyResult> {
  const simpleUrl = testedIndex(inputs, host.environment);
  if (inputs.dependenciesIndexUrl !== null) parseAddress(inputs.dependenciesIndexUrl, 'dependencies-index-url');
  if (inputs.scripts !== 'auto') parseScriptLines(inputs.scripts);
  const target = await releaseTarget(inputs);
  await readSmokeTest(inputs.smokeTest, target);
  const pythons = choose(inputs, await findPythons(host.environment), target, host);

  const { project, normalizedName, version } = target;
  const about = { project, normalizedName, version, index: displayAddress(simpleUrl) };
  const joined = recordStage(inputs.stage, host);
  joined.about(about);
  try {
    const [{ plan, findings }, uv] = await Promise.all([
      prepare(inputs, target, simpleUrl, host),
      indexSettings(host.environment).then((settings) => findUv(host, settings)),
    ]);
    joined.findings(findings);
    for (const { subject, message } of findings) host.warning(`${subject} ${message}.`);
    const limit = createLimiter(Math.max(1, availableParallelism()));
    const verdicts = await Promise.all(
      pythons.map(async (python) => {
        const recorder = recordStage(inputs.stage, host);
        recorder.about({ ...about, python: python.minor });
        const verdict = await verifyInPlace(plan, python, uv, host, limit);
        for (const item of verdict.items) recorder.item({ ...item, python: python.minor });
        recorder.findings(verdict.findings);
        const failure = failureOfPython(inputs.stage, verdict);
        return { verdict, failure, closed: await recorder.close({ outcome: outcomeOf(verdict, failure), failure }) };
      }),
    );
    for (const { verdict } of verdicts) {
      await show(verdict, host);
      for (const item of verdict.items) joined.item({ ...item, python: verdict.python.minor });
      joined.findings(verdict.findings);
    }
    const failure = failureOf(verdicts.map((each) => each.failure));
    const outcome =
      failure !== null
        ? 'failed'
        : verdicts.some(({ closed }) => closed.receipt.outcome === 'unknown')
          ? 'unknown'
          : 'passed';
    const closed = await joined.close({ outcome, failure });
    return {
      ...closed,
      results: verdicts.map((each) => resultOf(each.verdict, each.failure)),
      receiptPaths: verdicts.map((each) => each.closed.receiptPath),
    };
  } catch (error) {
    host.signal.throwIfAborted();
    const failure =
      error instanceof ReleaseError
        ? error.message
        : `verify-install: stopped unexpectedly (${messageOf(error)}). Run it again, and report it if it stays.`;
    return { ...(await joined.close({ outcome: 'failed', failure })), results: [], receiptPaths: [] };
  }
}

async function verifyInPlace(
  plan: VerificationPlan,
  python: Python,
  uv: Awaited<ReturnType<typeof findUv>>,
  host: Host,
  limit: ReturnType<typeof createLimiter>,
): Promise<PythonVerdict> {
  const deadline = performance.now() + plan.inputs.timeout * 1000;
  const place = await makeCleanPlace(host, `${plan.inputs.stage}-${python.minor}`);
  try {
    return await verifyPython({ plan, python, place, uv, host, limit, remaining: () => deadline - performance.now() });
  } catch (error) {
    host.signal.throwIfAborted();
    const item: ReceiptItem = {
      kind: 'install',
      subject: `Python ${python.version}`,
      outcome: 'failed',
      message: messageOf(error),
      ms: 0,
    };
    return { python, items: [item], findings: [], installMs: null, importMs: null };
  } finally {
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

async function show({ python, items, findings }: PythonVerdict, host: Host): Promise<void> {
  await host.group(`Python ${python.version}`, () => {
    for (const { kind, subject, outcome, message, ms } of items) {
      const line = `${outcome.padEnd(14)}  ${kind} ${subject}  ${(ms / 1000).toFixed(1)} s${message === '' ? '' : `  ${message}`}`;
      if (outcome === 'failed') host.error(line);
      else host.info(line);
    }
    for (const { subject, message, remedy } of findings) host.warning(`${subject}: ${message}. ${remedy}.`);
    return Promise.resolve();
  });
}
