import { type Audit, showAudit } from '#dependency-audit';
import { runStage, type StageEnding } from '#action-kit/run-stage';
import { displayAddress, isLoopback, parseAddress, requireSafeToRead } from '#http';
import {
  askedImports,
  askedScripts,
  type PythonResult,
  readSmokeTest,
  type TrialPlan,
  tryOnPythons,
} from '#installed-release';
import { judgePlainHttpIndex, resolveIndex } from '#index-client';
import {
  choosePythons,
  findNamedPythons,
  findUv,
  indexSettings,
  isTrustedBlindly,
  tellSafety,
  type Python,
  type Uv,
} from '#python-env';
import { type Finding, type Host, type ReceiptItem, ReleaseError, type StageResult } from '#release-model';
import type { StageRecorder } from '#release-store';
import { beginAudit } from './begin-audit.ts';
import { chosenFileItem, trialFile } from './chosen-file.ts';
import type { VerifyInstallInputs } from './inputs.ts';
import { readReleaseFiles, type TestedIndex } from './read-release-files.ts';
import type { ReleaseFile } from './release-files.ts';
import { releaseTarget, type ReleaseTarget } from './release-target.ts';
import { yankAdvice } from './yank-advice.ts';

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
  readonly plan: TrialPlan;
  readonly findings: readonly Finding[];
}

async function prepare(
  inputs: VerifyInstallInputs,
  target: ReleaseTarget,
  index: TestedIndex,
  host: Host,
): Promise<Prepared> {
  const { files, findings } = await readReleaseFiles(target, index, inputs, host);
  const verification = target.manifest?.verification ?? null;
  const settings = await indexSettings(host.environment);
  tellSafety(settings.safety, host);
  return {
    findings,
    plan: {
      stage: inputs.stage,
      project: target.project,
      normalizedName: target.normalizedName,
      version: target.version,
      files: files.map((file) => trialFile(target.manifest, file)),
      filesAt: 'on the index',
      filesRemedy: 'Upload it, or wait until the index shows it',
      judgeFile: judgeChosen(target, files),
      verification,
      settings: inputs,
      imports: askedImports(inputs.imports, verification),
      skipImports: verification?.skipImports ?? [],
      scripts: askedScripts(inputs.scripts, verification),
      smokeTest: await readSmokeTest(inputs.smokeTest, target),
      dependenciesFrom:
        inputs.dependenciesIndexUrl === null ? settings.describe() : displayAddress(inputs.dependenciesIndexUrl),
    },
  };
}

/** Compares the file that an installer would choose with the manifest. */
function judgeChosen({ manifest }: ReleaseTarget, files: readonly ReleaseFile[]): TrialPlan['judgeFile'] {
  return ({ filename }) => {
    const file = files.find((listed) => listed.filename === filename);
    if (file === undefined) throw new TypeError(`${filename} is not on the page`);
    return chosenFileItem(manifest, file);
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
  const target = await releaseTarget(inputs);
  await readSmokeTest(inputs.smokeTest, target);
  askedScripts(inputs.scripts, target.manifest?.verification ?? null);
  const pythons = choose(
    inputs,
    await findNamedPythons(inputs.pythonVersions, inputs.pythonDownloads ?? false, host),
    target,
    host,
  );
  const { project, normalizedName, version } = target;
  const about = { project, normalizedName, version, index: displayAddress(index.simpleUrl) };
  recorder.about(about);
  return { index, target, pythons, about };
}

type VerifyEnding = StageEnding<Omit<VerifyResult, keyof StageResult>>;

async function verify(
  inputs: VerifyInstallInputs,
  { index, pythons, about, target }: Aim,
  { plan, uv, audit }: { readonly plan: TrialPlan; readonly uv: Uv | null; readonly audit: Audit | null },
  joined: StageRecorder,
  host: Host,
): Promise<VerifyEnding> {
  const { results, receiptPaths, ...ending } = await tryOnPythons(
    plan,
    pythons,
    { uv, ledger: audit?.ledger ?? null, about, joined },
    host,
  );
  if (inputs.audit === 'false') joined.item(NOT_AUDITED);
  const audited = await audit?.verdict;
  if (audited !== undefined && audited !== null) {
    await showAudit(audited, host);
    // Only in the receipt that combines the Pythons, and without effect on the outcome: the installation is correct.
    for (const item of audited.items) joined.item(item);
    joined.findings(audited.findings);
  }
  if (inputs.stage === 'verify' && ending.failure !== null && !isLoopback(new URL(index.simpleUrl).hostname)) {
    const { known } = resolveIndex({ index: inputs.index, simpleUrl: inputs.simpleUrl, environment: host.environment });
    host.notice(yankAdvice(target, known, ending.failure));
  }
  return { ...ending, rest: { results, receiptPaths } };
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
