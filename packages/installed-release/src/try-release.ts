import { isValidName, normalizeName, type MarkerEnvironment } from '#python-standards';
import { durationText, type Finding, largest, type ReceiptItem } from '#release-model';
import { compatibleTags } from './compatible-tags.ts';
import { recordItem, requirementsItem } from './environment-points.ts';
import {
  beginExtra,
  installExtra,
  probePlaceOf,
  tryExtra,
  trySdist,
  type BegunExtra,
  type ExtraInstallation,
  type ExtraResult,
  type Lacking,
} from './extra-environments.ts';
import { planExtras, trialsAhead, withEntryPoints, type ExtrasPlan, type ExtraTrial } from './extras-plan.ts';
import {
  effectFindings,
  IMPORT_LIMIT,
  importItems,
  planImports,
  tallyImports,
  type ImportPlan,
  type Resolution,
} from './import-trial.ts';
import { installFile, type Installation } from './install-step.ts';
import { readInstalledFiles } from './installed-files.ts';
import { installedRelease, type InstalledRelease } from './installed-release.ts';
import { chooseFile, type InstallerChoice } from './installer-choice.ts';
import { nearbyOf, nearbyWords } from './nearby-module.ts';
import { combinedExtras, extrasFor, MOST_EXTRAS } from './needed-extras.ts';
import { noteUntriedExtras } from './note-untried-extras.ts';
import { probe, type ImportAnswer, type ProbeAnswer, type ProbePlace } from './probe.ts';
import { platformOf, type PythonVerdict, type PythonWork } from './python-work.ts';
import { lackingExtras } from './requirement-problems.ts';
import { installItem, judgeWarnings, slowInstall, versionItem } from './release-points.ts';
import { tryPip, type PipTrial } from './try-pip.ts';
import { tryScript, type ScriptContext, type ScriptTrial } from './script-runs.ts';
import { runSmokeTest } from './smoke-run.ts';
import { lineInOutput, placeInTree } from './source-place.ts';
import { toldVersionItems } from './told-versions.ts';
import type { TrialFile, TrialPlan } from './trial-plan.ts';

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

  const installing = limit(() => installFile(work, 'main', file, []));
  const over = new AbortController();
  const ahead = beginAhead({ ...work, host: { ...host, signal: AbortSignal.any([host.signal, over.signal]) } }, file);
  try {
    return await tryInstalled(work, file, { fileItem, release, installing, ahead, verdict });
  } finally {
    // What a failure has made needless ends, and nothing works in the folders when they are removed
    over.abort();
    await Promise.allSettled([installing, ahead.pip, ...ahead.extras]);
  }
}

/** What is installed beside the release without extras, because it is known before that. */
interface Ahead {
  /** In the order of the extras that are tried; none where only the installed release tells them. */
  readonly extras: readonly Promise<BegunExtra>[];
  /** The extras with which pip installs. */
  readonly names: readonly string[];
  /** `null`: not begun. */
  readonly pip: Promise<PipTrial> | null;
}

/** The names of all extras that are tried, each once. */
function namesOf(trials: readonly ExtraTrial[]): readonly string[] {
  return [...new Set(trials.flatMap(({ names }) => names))];
}

function installsWithPip({ first, uv }: PythonWork): boolean {
  return first && uv !== null;
}

function beginAhead(work: PythonWork, file: TrialFile): Ahead {
  const { plan, limit } = work;
  const trials = trialsAhead(plan);
  const names = namesOf(trials ?? []);
  if (trials === null || !names.every(isValidName)) return { extras: [], names: [], pip: null };
  const declared = new Set((plan.verification?.extras ?? []).map(({ name }) => normalizeName(name)));
  const isSure = names.every((name) => declared.has(normalizeName(name)));
  // It takes longest
  const pip = isSure && installsWithPip(work) ? limit(() => tryPip(work, file, names, 'pip')) : null;
  const extras = trials.map((trial, position) => limit(() => beginExtra(work, file, trial.names, labelOf(position))));
  for (const one of [pip, ...extras]) one?.catch(() => undefined);
  return { extras, names, pip };
}

function labelOf(position: number): string {
  return `extra-${String(position)}`;
}

/** What is known or begun when the release is being installed. */
interface Begun {
  readonly fileItem: ReceiptItem;
  readonly release: string;
  readonly installing: Promise<Installation>;
  readonly ahead: Ahead;
  readonly verdict: (items: readonly ReceiptItem[], rest?: Partial<PythonVerdict>) => PythonVerdict;
}

async function tryInstalled(
  work: PythonWork,
  file: TrialFile,
  { fileItem, release, installing: main, ahead, verdict }: Begun,
): Promise<PythonVerdict> {
  const { plan, python, place, host, limit } = work;
  const installation = await main;
  const installed = installItem(release, work, installation);
  if (installation.problem !== null) return verdict([fileItem, installed], { installMs: installation.ms });
  const { environment } = installation;
  await work.ledger?.note(environment.folder, 'runtime dependencies', false);
  const about = installedRelease(
    await readInstalledFiles(environment.folder, plan.normalizedName),
    platformOf(work),
    plan.skipImports,
  );

  host.progress(`Python ${python.minor}: testing the installation`);
  const imports = planImports(plan, about);
  const { nearby = [], sources = {} } = plan.verification ?? {};
  const probePlace = await probePlaceOf(work, environment);
  const scripts: ScriptContext = {
    place,
    environment: place.environmentFor(environment.bin),
    pathOf: (name) => environment.script(name),
    declared: about.scripts,
    remaining: () => work.remaining(),
    signal: host.signal,
    limit,
    version: plan.version,
    nearbyOf(module) {
      const near = nearbyOf(module, nearby);
      return near === null ? null : nearbyWords(near, about.files.own?.requiresDist ?? []);
    },
    placeOf(output) {
      const line = lineInOutput(output, about.files.paths);
      return line === null ? null : placeInTree(line, plan.verification?.sources ?? {});
    },
  };
  const extras = withEntryPoints(planExtras(plan, about), about);
  // In parallel, as far as there are cores. What an extra makes importable is known once everything was tried without it
  const installing = extras.trials.map((trial, position) => {
    const [label, begun] = [labelOf(position), ahead.extras[position]];
    return begun === undefined
      ? limit(() => installExtra(work, file, trial, about, { label, helps: false }))
      : installExtra(work, file, trial, about, { label, helps: false, begun });
  });
  const offered = new Set(about.extras.map(normalizeName));
  const isOffered = (name: string): boolean => offered.has(normalizeName(name));
  const withPip =
    ahead.pip !== null && ahead.names.every(isOffered)
      ? ahead.pip
      : installsWithPip(work)
        ? limit(() => tryPip(work, file, namesOf(extras.trials).filter(isOffered), 'pip-again'))
        : { items: [], findings: [] };
  const answering = limit(() => probeModules(work, probePlace, imports, about));
  const tallying = answering.then((answer) =>
    tallyImports(imports, answer.imports, {
      installed: about,
      on: platformOf(work),
      markers: markersOf(answer),
      nearby,
      sources,
    }),
  );
  const running = Promise.all(scriptTrials(plan, about).map((trial) => tryScript(trial, scripts)));
  const extraResults = Promise.all([answering, tallying, running]).then(([answer, tally, ran]) => {
    const lacking = {
      imports: tally.pending,
      scripts: ran.flat().flatMap((one) => (one.lacking === null ? [] : [one.lacking])),
    };
    return tryExtras(work, file, { about, installing, lacking, markers: markersOf(answer), extras });
  });
  const untried =
    work.ledger === null || !work.first ? null : limit(() => noteUntriedExtras(work, file, environment, about, extras));
  // The audit starts while commands and smoke test still run.
  void Promise.allSettled([...installing, untried]).then(() => work.ledger?.close(python.minor));
  const { smokeTest } = plan;
  const [answer, tally, scriptResults, smokeItems, extrasTried, sdistItems, slow, pip] = await Promise.all([
    answering,
    tallying,
    running,
    smokeTest === null
      ? []
      : limit(async () => [await runSmokeTest(smokeTest, { ...scripts, python: environment.python })]),
    extraResults,
    plan.settings.sdist ? limit(() => trySdist(work)) : [],
    answering.then((found) => limit(() => slowImports(work, probePlace, imports, about, found))),
    withPip,
    untried,
  ]);
  const environmentFacts = {
    own: plan.normalizedName,
    extras: [],
    distributions: about.files.distributions,
    markers: markersOf(answer),
  };
  const warnings = judgeWarnings(work, installation, lackingExtras(environmentFacts));
  const leftOut = extras.leftOut.map((name): ReceiptItem => ({
    kind: 'extra',
    subject: name,
    outcome: 'not-configured',
    message: "is meant for the project's developers; list it in verify-extras of [tool.repo-agent-actions] to test it",
    ms: 0,
  }));
  const promised = answer.imports.filter(({ reference }) => imports.promised.has(reference));
  return verdict(
    [
      fileItem,
      installed,
      ...pip.items,
      ...warnings.items,
      requirementsItem({ ...environmentFacts, python }),
      recordItem(about),
      versionItem(work, answer),
      ...toldVersionItems(work, answer, about),
      ...importItems(tally, resolutionsOf(extrasTried), about, plan),
      ...scriptResults.flat().map(({ item }) => withExtra(item, extrasTried)),
      ...smokeItems,
      ...extrasTried.flatMap(({ item }) => item ?? []),
      ...leftOut,
      ...sdistItems,
    ],
    {
      findings: [
        ...warnings.findings,
        ...pip.findings,
        ...extrasTried.flatMap(({ findings }) => findings),
        ...slowInstall(work, file, installation),
        ...slow,
        ...effectFindings(answer.effects, about, plan.verification),
      ],
      installMs: installation.ms,
      importMs: promised.length === 0 ? null : largest(promised.map(({ ms }) => ms)),
    },
  );
}

function markersOf({ python }: ProbeAnswer): MarkerEnvironment {
  return python?.markers ?? {};
}

async function probeModules(
  { plan }: PythonWork,
  place: ProbePlace,
  { imports }: ImportPlan,
  { files }: InstalledRelease,
): Promise<ProbeAnswer> {
  const packages = files.own?.place ?? null;
  return await probe(place, { project: plan.project, imports, packages, own: files.paths, limit: IMPORT_LIMIT });
}

/** What is run: what somebody named, and each script that the wheel brings as a file, with what scripts usually understand. */
export function scriptTrials(
  { scripts, verification }: Pick<TrialPlan, 'scripts' | 'verification'>,
  about: Pick<InstalledRelease, 'scripts' | 'files'>,
): readonly ScriptTrial[] {
  const named = scripts ?? about.scripts.map((name): ScriptTrial => ({ name, arguments: [] }));
  const known = new Set(named.map(({ name }) => name));
  // Who lists the scripts to run has left out the others
  const isWhole = (verification?.scripts ?? []).every(({ name }) => known.has(name));
  const files = isWhole ? about.files.scriptFiles.filter((name) => !known.has(name)) : [];
  return [...named, ...files.map((name): ScriptTrial => ({ name, arguments: [['--help']], assumed: true }))];
}

/** What is known for the trial of extras. */
interface ExtrasAtHand {
  readonly about: InstalledRelease;
  readonly installing: readonly Promise<ExtraInstallation>[];
  readonly lacking: Lacking;
  readonly markers: MarkerEnvironment;
  readonly extras: ExtrasPlan;
}

/** Tries each extra, and those for developers as far as something may need them. */
async function tryExtras(
  work: PythonWork,
  file: TrialFile,
  { about, installing, lacking, markers, extras }: ExtrasAtHand,
): Promise<readonly ExtraResult[]> {
  const { limit, plan } = work;
  const results: ExtraResult[] = await Promise.all(
    installing.map(async (one) => {
      const installation = await one;
      return limit(() => tryExtra(work, installation, lacking, markers));
    }),
  );
  if (plan.settings.extras === 'none') return results;
  const isOpen = (one: string): boolean => !results.some(({ imports }) => imports.has(one));
  const open: Lacking = {
    imports: lacking.imports.filter(({ reference }) => isOpen(reference)),
    scripts: lacking.scripts.filter(({ trial, args }) => {
      const subject = [trial.name, ...args].join(' ');
      return !results.some(({ scripts }) => scripts.has(subject));
    }),
  };
  const tried = new Set(extras.trials.flatMap(({ names }) => names.map(normalizeName)));
  const needed = extrasFor(open, about, markers).filter((name) => !tried.has(name));
  const tryWith = (names: readonly string[], label: string, what: Lacking): Promise<ExtraResult> =>
    limit(async () =>
      tryExtra(
        work,
        await installExtra(work, file, { names, imports: [] }, about, { label, helps: true }),
        what,
        markers,
      ),
    );
  const helping = needed.map((name, position) => tryWith([name], `helps-${String(position)}`, open));
  for (const one of await Promise.all(helping)) results.push(one);
  // What needs several extras at once shows, with one of them, what it needs next
  for (let round = 1; round < MOST_EXTRAS; round += 1) {
    const together = combinedExtras(results, about, markers);
    if (together.length === 0) break;
    const tries = together.map(({ names, lacking: what }, position) =>
      tryWith(names, `together-${String(round)}-${String(position)}`, what),
    );
    for (const one of await Promise.all(tries)) results.push(one);
  }
  return results;
}

/** How the imports that lacked something end: by the extra with which they work, if there is one. */
function resolutionsOf(results: readonly ExtraResult[]): ReadonlyMap<string, Resolution> {
  const found = new Map<string, Resolution>();
  for (const { imports } of results)
    for (const [reference, resolution] of imports)
      if ('extra' in resolution || !found.has(reference)) found.set(reference, resolution);
  return found;
}

/** A command that lacked something, as it ends with the extra that brings it. */
function withExtra(item: ReceiptItem, results: readonly ExtraResult[]): ReceiptItem {
  return results.flatMap(({ scripts }) => scripts.get(item.subject) ?? [])[0] ?? item;
}

/**
 * Imports that took too long. The first import of new files also compiles them, so a slow one is measured again
 * before it is reported.
 */
async function slowImports(
  { plan, python }: PythonWork,
  place: ProbePlace,
  { imports, promised }: ImportPlan,
  { files }: InstalledRelease,
  answer: ProbeAnswer,
): Promise<readonly Finding[]> {
  const maximum = plan.settings.maximumImportSeconds;
  const isSlow = ({ ok, ms, reference }: ImportAnswer): boolean => ok && ms > maximum * 1000 && promised.has(reference);
  const suspects = new Set(answer.imports.filter(isSlow).map(({ reference }) => reference));
  if (suspects.size === 0) return [];
  const again = await probe(place, {
    project: plan.project,
    imports: imports.filter(({ reference }) => suspects.has(reference)),
    packages: files.own?.place ?? null,
    own: files.paths,
    limit: IMPORT_LIMIT,
  });
  return again.imports.filter(isSlow).map(({ reference, ms }): Finding => ({
    rule: 'import-slow',
    severity: 'warning',
    subject: reference,
    message: `the import took ${durationText(ms)} on Python ${python.minor}, more than ${String(maximum)} s`,
    remedy: 'Import large modules only where they are used, or raise maximum-import-seconds',
  }));
}
