import { canonicalVersion } from '#python-standards';
import { durationText, type Finding, type ReceiptItem } from '#release-model';
import type { Installation } from './install-step.ts';
import { installerWarnings } from './installer-warnings.ts';
import type { ProbeAnswer } from './probe.ts';
import type { TrialFile } from './trial-plan.ts';
import type { PythonWork } from './python-work.ts';
import type { LackingExtra } from './requirement-problems.ts';

/** The installation itself. */
export function installItem(release: string, work: PythonWork, { problem, ms }: Installation): ReceiptItem {
  const message = problem ?? `in a separate environment, dependencies from ${work.plan.dependenciesFrom}`;
  return { kind: 'install', subject: release, outcome: problem === null ? 'passed' : 'failed', message, ms };
}

/**
 * The installer's warnings about this package, treated as `install-warnings` says.
 * @param lacking - what it should have warned of: uv says nothing about an extra that a dependency lacks
 */
export function judgeWarnings(
  { plan }: PythonWork,
  { result }: Installation,
  lacking: readonly LackingExtra[] = [],
): { readonly items: readonly ReceiptItem[]; readonly findings: readonly Finding[] } {
  const subject = 'installer warnings';
  if (plan.settings.installWarnings === 'ignore') {
    return { items: [{ kind: 'install', subject, outcome: 'skipped', message: 'not requested', ms: 0 }], findings: [] };
  }
  const own = installerWarnings(result.output, plan.project).filter((warning) => warning.own);
  if (own.length === 0 && lacking.length === 0)
    return { items: [{ kind: 'install', subject, outcome: 'passed', message: '', ms: 0 }], findings: [] };
  const texts = own.map(({ text }) => text);
  if (plan.settings.installWarnings === 'fail') {
    const sentences = lacking.map(({ problem, remedy }) => `${problem}. ${remedy}.`);
    const message = `${[...texts, ...sentences].join('\n')}\nFix the cause of the warning, or set install-warnings to warn.`;
    return { items: [{ kind: 'install', subject, outcome: 'failed', message, ms: 0 }], findings: [] };
  }
  const findings = [
    ...texts.map((message) => ({
      message: `the installer says: ${message}`,
      remedy: 'Fix the cause of the warning',
    })),
    ...lacking.map(({ problem, remedy }) => ({ message: problem, remedy })),
  ].map((words): Finding => ({ rule: 'install-warning', severity: 'warning', subject: plan.project, ...words }));
  return {
    items: [{ kind: 'install', subject, outcome: 'passed', message: 'allowed by install-warnings', ms: 0 }],
    findings,
  };
}

/** The version according to importlib.metadata. */
export function versionItem({ plan }: PythonWork, answer: ProbeAnswer): ReceiptItem {
  const { project, version: wanted } = plan;
  const facts = { kind: 'version', subject: project, ms: 0 } as const;
  const version = answer.python?.version ?? null;
  if (answer.python === null) {
    return {
      ...facts,
      outcome: 'failed',
      message: `unknown: ${answer.trouble ?? 'the interpreter exited'}. Import the package by hand and fix what it reports.`,
    };
  }
  if (version === null) {
    return {
      ...facts,
      outcome: 'failed',
      message: `importlib.metadata doesn't find ${project}. Check whether the name in the metadata is the one that was uploaded.`,
    };
  }
  if (normal(version) !== wanted) {
    return {
      ...facts,
      outcome: 'failed',
      message: `${version} is installed, not ${wanted}. Check which version the build backend wrote into the metadata.`,
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

/**
 * A warning for an installation above `maximum-install-seconds`.
 * @param file - the one that was installed; of a source distribution, the installer builds a wheel first
 */
export function slowInstall(
  { plan, python }: PythonWork,
  { kind, filename }: Pick<TrialFile, 'kind' | 'filename'>,
  { ms }: Installation,
): readonly Finding[] {
  const maximum = plan.settings.maximumInstallSeconds;
  if (ms <= maximum * 1000) return [];
  const time = `${durationText(ms)}, more than ${String(maximum)} s`;
  const [why, what] =
    kind === 'sdist'
      ? [
          `, because no wheel fits here and one was built from ${filename}`,
          'Release a wheel for this Python and platform (cibuildwheel makes them)',
        ]
      : ['', 'Check the size of the package and of its dependencies'];
  return [
    {
      rule: 'install-slow',
      severity: 'warning',
      subject: `Python ${python.minor}`,
      message: `the installation took ${time}${why}`,
      remedy: `${what}, or raise maximum-install-seconds`,
    },
  ];
}
