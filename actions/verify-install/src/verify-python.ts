import { canonicalVersion } from '@repo-agent-actions/python-standards';
import type { Finding, ReceiptItem } from '@repo-agent-actions/release-model';
import { compatibleTags } from './compatible-tags.ts';
import { tryExtra, trySdist } from './extra-environments.ts';
import { expectedSha256, installFile, type Installation } from './install-step.ts';
import { chooseFile, type InstallerChoice } from './installer-choice.ts';
import { installerWarnings } from './installer-warnings.ts';
import { importItem } from './judge-imports.ts';
import { probe, type InstalledRelease, type ProbeAnswer, type ProbePlace } from './probe.ts';
import type { PythonVerdict, PythonWork } from './python-work.ts';
import type { ReleaseFile } from './release-files.ts';
import { tryScript, type ScriptContext, type ScriptTrial } from './script-runs.ts';
import { runSmokeTest } from './smoke-run.ts';
import { planExtras } from './verification-plan.ts';

const NO_FILE: Readonly<Record<Exclude<InstallerChoice['reason'], null>, string>> = {
  'no-files': 'the index lists no file of this version. Upload it, or wait until the index shows it.',
  'wrong-python':
    'Requires-Python of the files on the index leaves this Python out. Look at requires-python in pyproject.toml.',
  'no-compatible-wheel':
    'none of the wheels on the index is for this Python and platform, and there is no source distribution. Build a wheel for it, or upload the source distribution.',
};

/** Verifies the release on one Python. What fails is in the points; only what nobody foresaw throws. */
export async function verifyPython(work: PythonWork): Promise<PythonVerdict> {
  const { plan, python, place, host, limit } = work;
  const { target } = plan;
  const release = `${target.project}==${target.version}`;
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
    return verdict([{ kind: 'install', subject: release, outcome: 'failed', message: NO_FILE[reason], ms: 0 }]);
  const fileItem = chosenFileItem(work, file);
  if (fileItem.outcome === 'failed') return verdict([fileItem]);

  const installation = await limit(() => installFile(work, 'main', file, []));
  const installed = installItem(release, work, installation);
  if (installation.problem !== null) return verdict([fileItem, installed], { installMs: installation.ms });
  const warnings = judgeWarnings(work, installation);

  host.progress(`Python ${python.minor}: trying what was installed`);
  const environment = place.environmentFor(installation.environment.bin);
  const probePlace: ProbePlace = {
    python: installation.environment.python,
    cwd: await place.emptyFolder(),
    scratch: place.scratch,
    environment,
    remaining: () => work.remaining(),
    signal: host.signal,
  };
  const answer = await limit(() => probeRelease(work, probePlace));
  const about: InstalledRelease = answer.installed ?? {
    version: null,
    requiresPython: null,
    extras: [],
    scripts: [],
    modules: [],
  };
  const scripts: ScriptContext = {
    place,
    environment,
    pathOf: (name) => installation.environment.script(name),
    declared: about.scripts,
    remaining: () => work.remaining(),
    signal: host.signal,
  };
  const extras = planExtras(plan, about);
  const { smokeTest } = plan;
  const [scriptItems, smokeItems, extraItems, sdistItems, slow] = await Promise.all([
    Promise.all(scriptTrials(work, about).map((trial) => limit(() => tryScript(trial, scripts)))),
    smokeTest === null
      ? []
      : limit(async () => [await runSmokeTest(smokeTest, { ...scripts, python: installation.environment.python })]),
    Promise.all(extras.trials.map((trial, position) => limit(() => tryExtra(work, file, trial, about, position)))),
    plan.inputs.sdist ? limit(() => trySdist(work)) : [],
    limit(() => slowImports(work, probePlace, answer)),
  ]);
  const leftOut = extras.leftOut.map((name): ReceiptItem => ({
    kind: 'extra',
    subject: name,
    outcome: 'not-configured',
    message: "serves the project's developers; name it in extras to have it tried",
    ms: 0,
  }));
  return verdict(
    [
      fileItem,
      installed,
      ...warnings.items,
      versionItem(work, answer, about),
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
      importMs: answer.imports.length === 0 ? null : Math.max(...answer.imports.map(({ ms }) => ms)),
    },
  );
}

function chosenFileItem(work: PythonWork, file: ReleaseFile): ReceiptItem {
  const { manifest } = work.plan.target;
  const expected = expectedSha256(work, file);
  const facts = { kind: 'file', subject: file.filename, ms: 0, urls: [file.url] } as const;
  if (manifest !== null && expected === null) {
    return {
      ...facts,
      outcome: 'failed',
      message: 'is what an installer takes here, but it is not in the manifest. Find out who uploaded it.',
    };
  }
  if (expected === null)
    return { ...facts, outcome: 'unknown', message: 'the index tells no hash of it, and there is no manifest' };
  if (file.sha256 !== null && file.sha256 !== expected) {
    return {
      ...facts,
      outcome: 'failed',
      message: `has sha256 ${file.sha256} on the index, ${expected} in the manifest. Other bytes were uploaded under this name: release a new version.`,
    };
  }
  const against = manifest === null ? 'the hash that the index tells' : 'the hash in the manifest';
  return { ...facts, outcome: 'passed', message: `is what an installer takes here, with ${against}`, sha256: expected };
}

function installItem(release: string, work: PythonWork, { problem, ms }: Installation): ReceiptItem {
  const message = problem ?? `in an environment of its own, dependencies from ${work.plan.dependenciesFrom}`;
  return { kind: 'install', subject: release, outcome: problem === null ? 'passed' : 'failed', message, ms };
}

function judgeWarnings(
  { plan }: PythonWork,
  { result }: Installation,
): { readonly items: readonly ReceiptItem[]; readonly findings: readonly Finding[] } {
  const subject = 'installer warnings';
  if (plan.inputs.installWarnings === 'ignore') {
    return { items: [{ kind: 'install', subject, outcome: 'skipped', message: 'not asked for', ms: 0 }], findings: [] };
  }
  const own = installerWarnings(result.output, plan.target.project).filter((warning) => warning.own);
  if (own.length === 0)
    return { items: [{ kind: 'install', subject, outcome: 'passed', message: '', ms: 0 }], findings: [] };
  const texts = own.map(({ text }) => text);
  if (plan.inputs.installWarnings === 'fail') {
    const message = `${texts.join('\n')}\nMend what it warns of, or set install-warnings to warn.`;
    return { items: [{ kind: 'install', subject, outcome: 'failed', message, ms: 0 }], findings: [] };
  }
  const findings = texts.map((message): Finding => ({
    rule: 'install-warning',
    severity: 'warning',
    subject: plan.target.project,
    message: `the installer says: ${message}`,
    remedy: 'Mend what it warns of',
  }));
  return {
    items: [{ kind: 'install', subject, outcome: 'passed', message: 'let pass by install-warnings', ms: 0 }],
    findings,
  };
}

/** Imports and what is installed; without a manifest and without the input, the modules that the files have. */
async function probeRelease({ plan }: PythonWork, place: ProbePlace): Promise<ProbeAnswer> {
  const { project } = plan.target;
  if (plan.imports !== null) return await probe(place, project, plan.imports);
  const first = await probe(place, project, []);
  return await probe(place, project, first.installed?.modules ?? []);
}

function versionItem({ plan }: PythonWork, answer: ProbeAnswer, { version }: InstalledRelease): ReceiptItem {
  const { project, version: wanted } = plan.target;
  const facts = { kind: 'version', subject: project, ms: 0 } as const;
  if (answer.installed === null) {
    return {
      ...facts,
      outcome: 'failed',
      message: `nobody could be asked: ${answer.trouble ?? 'the interpreter ended'}. Import the package by hand and mend what it says.`,
    };
  }
  if (version === null) {
    return {
      ...facts,
      outcome: 'failed',
      message: `importlib.metadata knows no ${project}. Look whether the name in the metadata is the one that was uploaded.`,
    };
  }
  if (normal(version) !== wanted) {
    return {
      ...facts,
      outcome: 'failed',
      message: `${version} is installed, not ${wanted}. Look what version the build back-end wrote into the metadata.`,
    };
  }
  return { ...facts, outcome: 'passed', message: version };
}

function normal(version: string): string {
  try {
    return canonicalVersion(version);
  } catch {
    return version;
  }
}

function importItems({ plan }: PythonWork, answer: ProbeAnswer, { modules }: InstalledRelease): readonly ReceiptItem[] {
  if (answer.imports.length > 0) return answer.imports.map((each) => importItem(each, modules));
  const why = plan.imports === null ? 'the installed files have no module' : 'the manifest names none';
  return [{ kind: 'import', subject: plan.target.project, outcome: 'not-configured', message: why, ms: 0 }];
}

function scriptTrials({ plan }: PythonWork, { scripts }: InstalledRelease): readonly ScriptTrial[] {
  return plan.scripts ?? scripts.map((name) => ({ name, arguments: [] }));
}

function slowInstall({ plan, python }: PythonWork, { ms }: Installation): readonly Finding[] {
  const maximum = plan.inputs.maximumInstallSeconds;
  if (ms <= maximum * 1000) return [];
  return [
    {
      rule: 'install-slow',
      severity: 'warning',
      subject: `Python ${python.minor}`,
      message: `the installation took ${(ms / 1000).toFixed(1)} s, more than ${String(maximum)} s`,
      remedy: 'Look at the size of the package and of its dependencies, or raise maximum-install-seconds',
    },
  ];
}

/**
 * Imports that took too long. The first import of fresh files also compiles them, so that a slow one is measured again
 * before it is told of.
 */
async function slowImports(
  { plan, python }: PythonWork,
  place: ProbePlace,
  answer: ProbeAnswer,
): Promise<readonly Finding[]> {
  const maximum = plan.inputs.maximumImportSeconds;
  const isSlow = ({ ok, ms }: { ok: boolean; ms: number }): boolean => ok && ms > maximum * 1000;
  const suspects = answer.imports.filter(isSlow).map(({ reference }) => reference);
  if (suspects.length === 0) return [];
  const again = await probe(place, plan.target.project, suspects);
  return again.imports.filter(isSlow).map(({ reference, ms }) => ({
    rule: 'import-slow',
    severity: 'warning',
    subject: reference,
    message: `the import took ${(ms / 1000).toFixed(1)} s on Python ${python.minor}, more than ${String(maximum)} s`,
    remedy: 'Import what is large only where it is used, or raise maximum-import-seconds',
  }));
}
