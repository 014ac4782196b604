import type { ReceiptItem } from '#release-model';
import { installFile } from './install-step.ts';
import { installerWarnings } from './installer-warnings.ts';
import { importProblem } from './judge-imports.ts';
import { probe, type InstalledRelease, type ProbePlace } from './probe.ts';
import type { PythonWork } from './python-work.ts';
import type { TrialFile } from './trial-plan.ts';
import { isForDevelopers, type ExtraTrial } from './extras-plan.ts';

function normal(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/gu, '-');
}

async function probePlace(work: PythonWork, python: string, bin: string): Promise<ProbePlace> {
  const { place, host } = work;
  return {
    python,
    cwd: await place.emptyFolder(),
    scratch: place.scratch,
    environment: place.environmentFor(bin),
    remaining: () => work.remaining(),
    signal: host.signal,
  };
}

/** Installs the release with one or more extras into a separate environment, and imports what they provide. */
export async function tryExtra(
  work: PythonWork,
  file: TrialFile,
  trial: ExtraTrial,
  installed: InstalledRelease,
  position: number,
): Promise<ReceiptItem> {
  const subject = trial.names.join(',');
  const started = performance.now();
  const item = (outcome: 'passed' | 'failed', message: string): ReceiptItem => ({
    kind: 'extra',
    subject,
    outcome,
    message,
    ms: Math.round(performance.now() - started),
  });
  const offered = installed.extras.map(normal);
  const unknown = trial.names.filter((name) => !offered.includes(normal(name)));
  if (unknown.length > 0) {
    const has = installed.extras.length === 0 ? 'it has none' : `it has ${installed.extras.join(', ')}`;
    return item(
      'failed',
      `${unknown.join(', ')} is not an extra of the release; ${has}. Check [project.optional-dependencies] in pyproject.toml.`,
    );
  }
  const { environment, problem, result } = await installFile(work, `extra-${String(position)}`, file, trial.names);
  if (problem !== null) return item('failed', problem);
  // A development extra for which the project declares imports is one for users.
  const advice = trial.imports.length === 0 && trial.names.every(isForDevelopers);
  await work.ledger?.note(environment.folder, `extra ${subject}`, advice);
  const own = installerWarnings(result.output, work.plan.project).filter((warning) => warning.own);
  if (own.length > 0 && work.plan.settings.installWarnings === 'fail')
    return item('failed', own.map(({ text }) => text).join('\n'));
  if (trial.imports.length === 0) return item('passed', 'installs; no imports are declared for it');
  const answer = await probe(
    await probePlace(work, environment.python, environment.bin),
    work.plan.project,
    trial.imports,
  );
  const problems = answer.imports.flatMap((each) => {
    const said = importProblem(each, installed.modules);
    return said === null ? [] : [`${each.reference}: ${said}`];
  });
  return problems.length === 0
    ? item('passed', `imports ${trial.imports.join(', ')}`)
    : item('failed', problems.join('\n'));
}

/** Also installs from the source distribution, as users without a compatible wheel do. */
export async function trySdist(work: PythonWork): Promise<readonly ReceiptItem[]> {
  const { plan } = work;
  const file = plan.files.find(({ kind }) => kind === 'sdist');
  if (file === undefined) {
    return [
      {
        kind: 'install',
        subject: 'source distribution',
        outcome: 'failed',
        message: `is not ${plan.filesAt}. ${plan.filesRemedy}, or set sdist to false.`,
        ms: 0,
      },
    ];
  }
  const started = performance.now();
  const item = (outcome: 'passed' | 'failed', message: string): readonly ReceiptItem[] => [
    {
      kind: 'install',
      subject: file.filename,
      outcome,
      message,
      ms: Math.round(performance.now() - started),
      urls: [file.url],
    },
  ];
  const judged = plan.judgeFile(file);
  if (judged.outcome === 'failed') return [judged];
  const { environment, problem } = await installFile(work, 'sdist', file, []);
  if (problem !== null) return item('failed', problem);
  const references = plan.imports ?? [];
  const answer = await probe(await probePlace(work, environment.python, environment.bin), plan.project, references);
  const problems = answer.imports.flatMap((each) => {
    const said = importProblem(each, answer.installed?.modules ?? []);
    return said === null ? [] : [`${each.reference}: ${said}`];
  });
  const version = answer.installed?.version ?? null;
  if (version !== plan.version) problems.unshift(`version ${version ?? 'unknown'} is installed, not ${plan.version}`);
  return problems.length === 0
    ? item('passed', 'builds and installs; version and imports are correct')
    : item('failed', problems.join('\n'));
}
