import { isForDevelopers, normalizeName } from '#python-standards';
import type { Environment } from '#python-env';
import type { Finding, ReceiptItem } from '#release-model';
import { extraWords, type ExtraTrial } from './extras-plan.ts';
import type { PendingImport, Resolution } from './import-trial.ts';
import { IMPORT_LIMIT } from './import-trial.ts';
import { installFile, type Installation } from './install-step.ts';
import { installedRelease, type InstalledRelease } from './installed-release.ts';
import { readInstalledFiles } from './installed-files.ts';
import { installerWarnings } from './installer-warnings.ts';
import { judgeImport, type ImportContext } from './judge-imports.ts';
import { probe, type ProbeAnswer, type ProbePlace } from './probe.ts';
import { platformOf, type PythonWork } from './python-work.ts';
import { lackingExtras, requirementProblems } from './requirement-problems.ts';
import { runScript, type LackingScript } from './script-runs.ts';
import { namedImports, type TrialFile } from './trial-plan.ts';

/** Where the code of an environment is tried. */
export async function probePlaceOf(work: PythonWork, environment: Environment): Promise<ProbePlace> {
  const { place, host } = work;
  // With a home of its own, so that what an import writes is told from what commands write
  const home = await place.emptyFolder();
  return {
    python: environment.python,
    cwd: await place.emptyFolder(),
    scratch: place.scratch,
    environment: { ...place.environmentFor(environment.bin), HOME: home, USERPROFILE: home },
    remaining: () => work.remaining(),
    signal: host.signal,
  };
}

/** Imports references in an environment; the sources of modules aren't compiled again. */
export async function probeReferences(
  work: PythonWork,
  environment: Environment,
  references: readonly string[],
  installed: InstalledRelease,
): Promise<ProbeAnswer> {
  return await probe(await probePlaceOf(work, environment), {
    project: work.plan.project,
    imports: references.map((reference) => ({ reference, files: [] })),
    packages: installed.files.own?.place ?? null,
    own: installed.files.paths,
    limit: IMPORT_LIMIT,
  });
}

/** An extra that was installed, or the reason why it wasn't. */
export interface ExtraInstallation {
  readonly trial: ExtraTrial;
  readonly started: number;
  /** Only to find out what a module needs: its own faults aren't told. */
  readonly helps: boolean;
  readonly problem: string | null;
  readonly environment: Environment | null;
  readonly installed: InstalledRelease | null;
}

/** An installation that was begun before anything was known about the release. */
export interface BegunExtra {
  readonly started: number;
  readonly installation: Installation;
}

/** Installs the release with one or more extras into a separate environment; says nothing about it yet. */
export async function beginExtra(
  work: PythonWork,
  file: TrialFile,
  names: readonly string[],
  label: string,
): Promise<BegunExtra> {
  const started = performance.now();
  return { started, installation: await installFile(work, label, file, names) };
}

/** Installs the release with one or more extras into a separate environment, unless that was begun. */
export async function installExtra(
  work: PythonWork,
  file: TrialFile,
  trial: ExtraTrial,
  base: InstalledRelease,
  { label, helps, begun }: { readonly label: string; readonly helps: boolean; readonly begun?: Promise<BegunExtra> },
): Promise<ExtraInstallation> {
  const { plan } = work;
  const started = (await begun)?.started ?? performance.now();
  const failed = (problem: string): ExtraInstallation => ({
    trial,
    started,
    helps,
    problem,
    environment: null,
    installed: null,
  });
  const offered = base.extras.map(normalizeName);
  const unknown = trial.names.filter((name) => !offered.includes(normalizeName(name)));
  if (unknown.length > 0) {
    const has = base.extras.length === 0 ? 'it has none' : `it has ${base.extras.join(', ')}`;
    return failed(
      `${unknown.join(', ')} is not an extra of the release; ${has}. Check [project.optional-dependencies] in pyproject.toml.`,
    );
  }
  const { installation } = await (begun ?? beginExtra(work, file, trial.names, label));
  const { environment, problem, result } = installation;
  if (problem !== null) return failed(problem);
  // A development extra for which the project declares imports is one for users.
  const advice = trial.imports.length === 0 && trial.names.every(isForDevelopers);
  await work.ledger?.note(environment.folder, `extra ${trial.names.join(',')}`, advice);
  const own = installerWarnings(result.output, plan.project).filter((warning) => warning.own);
  if (own.length > 0 && plan.settings.installWarnings === 'fail') return failed(own.map(({ text }) => text).join('\n'));
  const files = await readInstalledFiles(environment.folder, plan.normalizedName);
  const installed = installedRelease(files, platformOf(work), plan.skipImports);
  return { trial, started, helps, problem: null, environment, installed };
}

/** What doesn't work without extras. */
export interface Lacking {
  readonly imports: readonly PendingImport[];
  readonly scripts: readonly LackingScript[];
}

/** What was found out in the environment of an extra. */
export interface ExtraResult {
  readonly names: readonly string[];
  /** `null` when the extra only helps. */
  readonly item: ReceiptItem | null;
  /** Of those that lacked something: how they end with this extra. */
  readonly imports: ReadonlyMap<string, Resolution>;
  /** By the command line. */
  readonly scripts: ReadonlyMap<string, ReceiptItem>;
  /** What lacks something else now: another extra may bring that. */
  readonly lacking: Lacking;
  readonly findings: readonly Finding[];
}

const NOTHING: Lacking = { imports: [], scripts: [] };

/** Imports what an extra provides, and tries in its environment what lacked something without it. */
export async function tryExtra(
  work: PythonWork,
  { trial, started, helps, problem, environment, installed }: ExtraInstallation,
  lacking: Lacking,
  markers: ImportContext['markers'],
): Promise<ExtraResult> {
  const subject = trial.names.join(',');
  const item = (outcome: 'passed' | 'failed', message: string): ReceiptItem | null =>
    helps ? null : { kind: 'extra', subject, outcome, message, ms: Math.round(performance.now() - started) };
  if (problem !== null || environment === null || installed === null)
    return {
      names: trial.names,
      item: item('failed', problem ?? ''),
      imports: new Map(),
      scripts: new Map(),
      lacking: NOTHING,
      findings: [],
    };
  const references = [...new Set([...trial.imports, ...lacking.imports.map(({ reference }) => reference)])];
  const answer = references.length === 0 ? null : await probeReferences(work, environment, references, installed);
  const { nearby = [], sources = {} } = work.plan.verification ?? {};
  const context = { installed, on: platformOf(work), markers, nearby, sources };
  const problems: string[] = [];
  const imports = new Map<string, Resolution>();
  const stillLacking: PendingImport[] = [];
  for (const one of answer?.imports ?? []) {
    const isDeclared = trial.imports.includes(one.reference);
    const judgment = await judgeImport(one, { ...context, isPromised: () => isDeclared });
    const pending = lacking.imports.find(({ reference }) => reference === one.reference);
    if (judgment.kind === 'passed' && pending !== undefined) imports.set(one.reference, { extra: trial.names });
    if (judgment.kind === 'lacks' && pending !== undefined && judgment.module !== pending.module) {
      if (judgment.otherwise === 'extra') stillLacking.push({ ...pending, module: judgment.module });
      else
        imports.set(one.reference, {
          [judgment.otherwise]: `with ${extraWords(trial.names)}, ${judgment.message}`,
        } as Resolution);
    }
    // It got further than without the extra
    if ((judgment.kind === 'failed' || judgment.kind === 'unknown') && pending !== undefined)
      imports.set(one.reference, {
        [judgment.kind]: `with ${extraWords(trial.names)}, ${judgment.message}`,
      } as Resolution);
    if (isDeclared && 'message' in judgment) problems.push(`${one.reference}: ${judgment.message}`);
  }
  const environmentFacts = {
    own: work.plan.normalizedName,
    extras: trial.names,
    distributions: installed.files.distributions,
    markers,
  };
  for (const one of requirementProblems({ ...environmentFacts, python: work.python }))
    problems.push(`${one.problem}. ${one.remedy}.`);
  const { installWarnings } = work.plan.settings;
  const withoutExtra = new Set(lackingExtras({ ...environmentFacts, extras: [] }).map(({ problem }) => problem));
  const lackingHere = helps ? [] : lackingExtras(environmentFacts).filter(({ problem }) => !withoutExtra.has(problem));
  if (installWarnings === 'fail') for (const one of lackingHere) problems.push(`${one.problem}. ${one.remedy}.`);
  const scripts = new Map<string, ReceiptItem>();
  const scriptsLacking: LackingScript[] = [];
  for (const script of lacking.scripts) {
    const { item: ran, lacking: next } = await runScript(
      script.trial,
      environment.script(script.trial.name),
      script.args,
      {
        place: work.place,
        environment: work.place.environmentFor(environment.bin),
        remaining: () => work.remaining(),
        signal: work.host.signal,
        placeOf: () => null,
        nearbyOf: () => null,
        version: work.plan.version,
      },
    );
    if (next !== null && next.module !== script.module) scriptsLacking.push(next);
    else if (ran.outcome === 'passed') scripts.set(ran.subject, { ...ran, message: `with ${extraWords(trial.names)}` });
    else if (ran.outcome === 'unknown' && next === null)
      scripts.set(ran.subject, { ...ran, message: `with ${extraWords(trial.names)}, it ${ran.message}` });
  }
  const tried =
    trial.imports.length === 0 ? 'installs; no imports are declared for it' : `imports ${trial.imports.join(', ')}`;
  return {
    names: trial.names,
    item: problems.length === 0 ? item('passed', tried) : item('failed', problems.join('\n')),
    imports,
    scripts,
    lacking: { imports: stillLacking, scripts: scriptsLacking },
    findings:
      installWarnings === 'warn'
        ? lackingHere.map(({ problem, remedy }) => ({
            rule: 'install-warning',
            severity: 'warning',
            subject: extraWords(trial.names),
            message: problem,
            remedy,
          }))
        : [],
  };
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
  const files = await readInstalledFiles(environment.folder, plan.normalizedName);
  const on = platformOf(work);
  const installed = installedRelease(files, on, plan.skipImports);
  const references = namedImports(plan, plan.verification?.imports ?? []);
  const answer = await probeReferences(work, environment, references, installed);
  const problems: string[] = [];
  for (const each of answer.imports) {
    const context = {
      installed,
      on,
      markers: answer.python?.markers ?? {},
      nearby: plan.verification?.nearby ?? [],
      sources: plan.verification?.sources ?? {},
      isPromised: () => true,
    };
    const judgment = await judgeImport(each, context);
    if ('message' in judgment) problems.push(`${each.reference}: ${judgment.message}`);
  }
  const version = answer.python?.version ?? null;
  if (version !== plan.version) problems.unshift(`version ${version ?? 'unknown'} is installed, not ${plan.version}`);
  return problems.length === 0
    ? item('passed', 'builds and installs; version and imports are correct')
    : item('failed', problems.join('\n'));
}
