import { durationText, type Finding, largest, type ReceiptItem } from '#release-model';
import { compatibleTags } from './compatible-tags.ts';
import { tryExtra, trySdist } from './extra-environments.ts';
import { installFile } from './install-step.ts';
import { chooseFile, type InstallerChoice } from './installer-choice.ts';
import { noteUntriedExtras } from './note-untried-extras.ts';
import { probe, type InstalledRelease, type ProbeAnswer, type ProbePlace } from './probe.ts';
import type { PythonVerdict, PythonWork } from './python-work.ts';
import { importItems, installItem, judgeWarnings, slowInstall, versionItem } from './release-points.ts';
import { tryScript, type ScriptContext, type ScriptTrial } from './script-runs.ts';
import { runSmokeTest } from './smoke-run.ts';
import { toldVersionItems } from './told-versions.ts';
import { planExtras } from './extras-plan.ts';
import type { TrialPlan } from './trial-plan.ts';

/** Why an installer would choose none of the files, and what to do. */
function noFile(reason: Exclude<InstallerChoice['reason'], null>, { filesAt, filesRemedy }: TrialPlan): string {
  switch (reason) {
    case 'no-files':
      return `there is no file of this version ${filesAt}. ${filesRemedy}.`;
    case 'wrong-python':
      return `Requires-Python of the files ${filesAt} excludes this Python. Check requires-python in pyproject.toml.`;
    case 'no-compatible-wheel':
      return `none of the wheels ${filesAt} is for this Python and platform, and there is no source distribution. Build a wheel for it, or a source distribution.`;
  }
}

const NOTHING_INSTALLED: InstalledRelease = {
  version: null,
  requiresPython: null,
  extras: [],
  scripts: [],
  modules: [],
};

/** Tries the release on one Python. Failures are in the items; only bugs throw. */
export async function tryRelease(work: PythonWork): Promise<PythonVerdict> {
  const { plan, python, place, host, limit } = work;
  const release = `${plan.project}==${plan.version}`;
  const verdict = (items: readonly ReceiptItem[], rest: Partial<PythonVerdict> = {}): PythonVerdict => ({
    python,
    items,
    findings: [],
    installMs: null,
    importMs: null,
    ...rest,
  });

  host.progress(`Python ${python.minor}: installing ${release}`);
  const tags = await limit(async () =>
    compatibleTags(python, plan.files, {
      cwd: await place.emptyFolder(),
      environment: place.environmentFor(''),
      signal: host.signal,
    }),
  );
  const { file, reason } = chooseFile(plan.files, python.version, tags);
  if (file === null)
    return verdict([{ kind: 'install', subject: release, outcome: 'failed', message: noFile(reason, plan), ms: 0 }]);
  const fileItem = plan.judgeFile(file);
  if (fileItem.outcome === 'failed') return verdict([fileItem]);

  const installation = await limit(() => installFile(work, 'main', file, []));
  const installed = installItem(release, work, installation);
  if (installation.problem !== null) return verdict([fileItem, installed], { installMs: installation.ms });
  const warnings = judgeWarnings(work, installation);
  await work.ledger?.note(installation.environment.folder, 'runtime dependencies', false);

  host.progress(`Python ${python.minor}: testing the installation`);
  const environment = place.environmentFor(installation.environment.bin);
  const probePlace: ProbePlace = {
    python: installation.environment.python,
    cwd: await place.emptyFolder(),
    scratch: place.scratch,
    environment,
    remaining: () => work.remaining(),
    signal: host.signal,
  };
  // In parallel, as far as there are cores; what depends on the list of installed files waits for the probe.
  const answering = limit(() => probeRelease(work, probePlace));
  const knowing = answering.then(({ installed: found }) => found ?? NOTHING_INSTALLED);
  const scripts: ScriptContext = {
    place,
    environment,
    pathOf: (name) => installation.environment.script(name),
    declared: async () => (await knowing).scripts,
    remaining: () => work.remaining(),
    signal: host.signal,
    limit,
  };
  const extraTrials = knowing.then((about) =>
    Promise.all(
      planExtras(plan, about).trials.map((trial, position) =>
        limit(() => tryExtra(work, file, trial, about, position)),
      ),
    ),
  );
  const untried =
    work.ledger === null || !work.first
      ? null
      : knowing.then((about) =>
          limit(() => noteUntriedExtras(work, file, installation.environment, about, planExtras(plan, about))),
        );
  // The audit starts while commands and smoke test still run.
  void Promise.allSettled([extraTrials, untried]).then(() => work.ledger?.close(python.minor));
  const { smokeTest } = plan;
  const [answer, about, extras, scriptItems, smokeItems, extraItems, sdistItems, slow] = await Promise.all([
    answering,
    knowing,
    knowing.then((about) => planExtras(plan, about)),
    scriptTrials(work, knowing).then((trials) => Promise.all(trials.map((trial) => tryScript(trial, scripts)))),
    smokeTest === null
      ? []
      : limit(async () => [await runSmokeTest(smokeTest, { ...scripts, python: installation.environment.python })]),
    extraTrials,
    plan.settings.sdist ? limit(() => trySdist(work)) : [],
    answering.then((answer) => limit(() => slowImports(work, probePlace, answer))),
    untried,
  ]);
  const leftOut = extras.leftOut.map((name): ReceiptItem => ({
    kind: 'extra',
    subject: name,
    outcome: 'not-configured',
    message: "is meant for the project's developers; list it in extras to test it",
    ms: 0,
  }));
  return verdict(
    [
      fileItem,
      installed,
      ...warnings.items,
      versionItem(work, answer, about),
      ...toldVersionItems(work, answer, about),
      ...importItems(work, answer, about),
      ...scriptItems.flat(),
      ...smokeItems,
      ...extraItems,
      ...leftOut,
      ...sdistItems,
    ],
    {
      findings: [...warnings.findings, ...slowInstall(work, installation), ...slow],
      installMs: installation.ms,
      importMs: answer.imports.length === 0 ? null : largest(answer.imports.map(({ ms }) => ms)),
    },
  );
}

/** Imports and what is installed; without a manifest and without the input, the modules in the files. */
async function probeRelease({ plan }: PythonWork, place: ProbePlace): Promise<ProbeAnswer> {
  const { project } = plan;
  if (plan.imports !== null) return await probe(place, project, plan.imports);
  const first = await probe(place, project, []);
  return await probe(place, project, first.installed?.modules ?? []);
}

async function scriptTrials({ plan }: PythonWork, knowing: Promise<InstalledRelease>): Promise<readonly ScriptTrial[]> {
  return plan.scripts ?? (await knowing).scripts.map((name) => ({ name, arguments: [] }));
}

/**
 * Imports that took too long. The first import of new files also compiles them, so a slow one is measured again
 * before it is reported.
 */
async function slowImports(
  { plan, python }: PythonWork,
  place: ProbePlace,
  answer: ProbeAnswer,
): Promise<readonly Finding[]> {
  const maximum = plan.settings.maximumImportSeconds;
  const isSlow = ({ ok, ms }: { ok: boolean; ms: number }): boolean => ok && ms > maximum * 1000;
  const suspects = answer.imports.filter(isSlow).map(({ reference }) => reference);
  if (suspects.length === 0) return [];
  const again = await probe(place, plan.project, suspects);
  return again.imports.filter(isSlow).map(({ reference, ms }): Finding => ({
    rule: 'import-slow',
    severity: 'warning',
    subject: reference,
    message: `the import took ${durationText(ms)} on Python ${python.minor}, more than ${String(maximum)} s`,
    remedy: 'Import large modules only where they are used, or raise maximum-import-seconds',
  }));
}
