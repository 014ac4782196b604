import { mkdtemp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createInputReader, inputVariable, NOTHING_CONFIGURED, readConfigured, withIsolatedCaches } from '#action-kit';
import { readInputs as readPublishInputs, type PublishInputs } from '#publish';
import { ACTION_INPUTS as PUBLISH_INPUTS } from '#publish/inputs';
import { run as publish, type PublishResult } from '#publish/run';
import { run as validateMetadata, type ValidateResult } from '#actions/validate-metadata/run';
import { builtVersion } from '#actions/build-dists/built-version';
import { findDistributions } from '#actions/build-dists/find-files';
import { startPypiservers, type ServedIndexes } from '#embedded-index';
import { choosePythons, findPythons, findUv, indexSettings, type Python } from '#python-env';
import { canonicalVersion, tagOf, tagScheme } from '#python-standards';
import {
  configuredInputs,
  messageOf,
  ReleaseError,
  runnerOf,
  type ConfiguredInputs,
  type Host,
  type ReleaseRecord,
  type StageResult,
} from '#release-model';
import { failuresOf, outcomeWords, stageTable } from '#release-report';
import type { RehearseInputs } from './inputs.ts';
import { copyForRehearsal, tagCopy, type RehearsalCopy } from './project-copy.ts';
import { inventVersion } from './rehearsal-version.ts';
import { rehearsalSettings, type RehearsalSettings } from './rehearsal-settings.ts';
import { openReportFolder } from './report-folder.ts';

export interface RehearseResult
  extends StageResult, Pick<PublishResult, 'record' | 'recordPath' | 'reportPath' | 'summary'> {
  /** The table of stages, and the path of the report; several lines. */
  readonly closing: string;
}

/** What is wrong, if several stages failed: the sentence of one alone is the last thing that is said. */
function failures(record: ReleaseRecord): readonly string[] {
  const failed = failuresOf(record);
  if (failed.length < 2) return [];
  return [`${String(failed.length)} stages failed:`, ...failed.map(({ sentence }) => `- ${sentence}`), ''];
}

/** What to do before a release; nothing where a release of the same would pass. */
function lastLine(record: ReleaseRecord): string | null {
  const { wouldStop } = record;
  return wouldStop === undefined ? null : `${outcomeWords(record)}. ${wouldStop.remedy}.`;
}

/** The umbrella's inputs for a rehearsal: the given ones, else those of the project's configuration, else their defaults. */
function publishInputs(
  given: Readonly<Record<string, string>>,
  workspace: string,
  { resultsUrl, runtimeToken }: RehearseInputs['places'],
  configured: ConfiguredInputs = NOTHING_CONFIGURED,
): PublishInputs {
  const environment = {
    ...Object.fromEntries(PUBLISH_INPUTS.map(({ name }) => [inputVariable(name), given[name] ?? ''])),
    ...(resultsUrl === null ? {} : { ACTIONS_RESULTS_URL: resultsUrl }),
    ...(runtimeToken === null ? {} : { ACTIONS_RUNTIME_TOKEN: runtimeToken }),
  };
  const defaults = Object.fromEntries(PUBLISH_INPUTS.map(({ name, default: fallback }) => [name, fallback]));
  const reader = createInputReader({ environment, workspace, defaults });
  return { ...readConfigured(readPublishInputs, reader, configured), rehearsal: true };
}

async function checkProject(projectDir: string): Promise<void> {
  const facts = await stat(projectDir).catch(() => null);
  if (facts?.isDirectory() === true) return;
  throw new ReleaseError({
    subject: 'project-dir',
    problem: facts === null ? `${projectDir} does not exist` : `${projectDir} is a file`,
    remedy: "Give the folder that holds the project's pyproject.toml",
  });
}

type Described = Pick<ValidateResult, 'facts' | 'config'>;

/** For work that a stage does again, and reports on. */
function quiet(host: Host): Host {
  const { debug } = host;
  return { ...host, info: debug, notice: debug, warning: debug, error: debug, group: (_title, work) => work() };
}

/** Reads the metadata of the project; the stage reports what is wrong with it. @throws ReleaseError without a project */
async function describeProject(base: PublishInputs, host: Host): Promise<Described> {
  return await validateMetadata({ ...base.validate, tag: null, askLinks: false }, quiet(host));
}

/** Reports a missing Python before anything that takes time. @throws ReleaseError */
function checkPythons(
  { pythonVersions, allowMissingPython, pythonDownloads }: PublishInputs['test'],
  { facts }: Described,
  found: readonly Python[],
): void {
  // What uv can fetch is known only when it does
  if (facts === null || pythonDownloads === true) return;
  choosePythons(pythonVersions, found, facts.requiresPython, facts.classifiers, allowMissingPython);
}

/** Reports which settings are used, and from where. */
function tellSettings({ lines, notes }: RehearsalSettings, host: Host): void {
  if (lines.length > 0) host.info(['Settings:', ...lines.map((line) => `  ${line}`)].join('\n'));
  for (const note of notes) host.notice(note);
}

/** Reports what the rehearsal uses. */
async function tellTools(host: Host): Promise<void> {
  const settings = await indexSettings(host.environment);
  const uv = await findUv(host, settings);
  const installer = uv === null ? 'pip, because uv is not available' : `uv ${uv.version}`;
  host.info(`Packages come from ${settings.describe()}, installed by ${installer}.`);
}

/** Chooses version and tag from the files of the project, and tags the copy. */
async function tagRelease(
  inputs: RehearseInputs,
  copy: RehearsalCopy,
  { facts, config }: Described,
  { validate: { tagPrefix }, build }: PublishInputs,
  host: Host,
): Promise<string> {
  const scheme = tagScheme(tagPrefix, config, facts?.name ?? null);
  let version = facts?.version ?? null;
  if (inputs.version !== null) {
    try {
      version = canonicalVersion(inputs.version);
    } catch (cause) {
      throw new ReleaseError(
        {
          subject: 'version',
          problem: `'${inputs.version}' is not a version (${messageOf(cause)})`,
          remedy: 'Write a PEP 440 version such as 1.2.3',
        },
        { cause },
      );
    }
  }
  if (version === null) {
    const followsTags = facts?.versionSource.kind === 'scm';
    const built = (): Promise<string | null> => builtVersion({ ...build, projectDir: copy.projectDir }, quiet(host));
    const invented = await inventVersion(copy, scheme, followsTags ? null : built, host);
    host.notice(
      `Only a build can tell the version of the project, so it is rehearsed as ${invented.version} (${invented.from}).`,
    );
    version = invented.version;
  }
  const tag = tagOf(scheme, version);
  await tagCopy(copy, tag, host);
  return tag;
}

/**
 * Runs a whole release of a copy of a project against two real index servers on loopback.
 * @throws ReleaseError for a missing folder, an invalid version, and a machine without git or Python
 */
export async function run(inputs: RehearseInputs, outer: Host): Promise<RehearseResult> {
  const { projectDir, reportDir, places, failFast } = inputs;
  await checkProject(projectDir);
  const workshop = await mkdtemp(join(outer.temporaryFolder, 'rehearsal-'));
  // A separate store, so that two rehearsals of one project don't overwrite each other's receipts, and caches that no
  // release uses
  const host: Host = { ...withIsolatedCaches(outer, 'rehearsal'), storeFolder: join(workshop, 'store') };
  let starting: Promise<ServedIndexes> | null = null;
  try {
    const plain = { 'project-dir': projectDir, 'dry-run': 'true' };
    // Before the copy: the given folder may be large and not a project
    const described = await describeProject(publishInputs(plain, projectDir, places), host);
    const pythons = await findPythons(host.environment);
    const isSet = (name: string): boolean =>
      host.environment[name] !== undefined || host.withheld?.names.includes(name) === true;
    const settings = await rehearsalSettings(inputs, described, { pythons, isSet }, host);
    tellSettings(settings, host);
    const asked = { ...settings.inputs, profile: settings.profile, 'report-dir': reportDir };
    const configuredFor = (folder: string): ConfiguredInputs => configuredInputs('publish', described.config, folder);
    const original = publishInputs({ ...asked, ...plain }, projectDir, places, configuredFor(projectDir));
    checkPythons(original.test, described, pythons);
    const elsewhere = await findDistributions(original.build.wheelsFrom ?? []);
    await openReportFolder(reportDir);
    host.progress('copying the project and starting two index servers …');
    // Started at once and awaited when needed: the first time, they are installed while the project is copied
    const folders = ['test-index', 'production-index'].map((name) => join(workshop, name));
    starting = startPypiservers(folders, host);
    starting.catch(() => undefined);
    const copy = await copyForRehearsal(projectDir, join(workshop, 'project'), reportDir, elsewhere, host);
    if (!copy.hadGit)
      host.notice(
        'The project is not in a git repository, so its manifest has the commit and the tag of the rehearsal.',
      );
    if (copy.hadChanges) host.notice('The rehearsal includes uncommitted changes.');
    const given = {
      ...asked,
      'project-dir': copy.projectDir,
      'packages-dir': join(workshop, 'dist'),
    };
    const tag = await tagRelease(inputs, copy, described, original, host);
    host.info(`Rehearsing ${tag} in a copy of ${projectDir}.`);
    const {
      indexes: [test, production],
      served,
    } = await starting;
    if (test === undefined || production === undefined) throw new Error('fewer than two servers were started');
    await tellTools(host);
    const result: PublishResult = await publish(
      {
        ...publishInputs(
          {
            ...given,
            tag,
            'testpypi-token': test.password,
            'pypi-token': production.password,
            'test-index': test.uploadUrl,
            'test-simple-url': test.simpleUrl,
            index: production.uploadUrl,
            'simple-url': production.simpleUrl,
          },
          // Paths in workflows are relative to the top of the repository
          copy.top,
          places,
          configuredFor(copy.projectDir),
        ),
        keepGoing: !failFast,
      },
      host,
    );
    // Whatever went wrong at an index that wasn't served, this is why
    if (!host.signal.aborted) await served;
    const last = lastLine(result.record);
    // A terminal shows what closes it; of a job, people see the log, and some servers show no summary
    if (last !== null && runnerOf(host.environment) !== 'unknown') host.warning(`rehearsal: ${last}`);
    const closing = [
      stageTable(result.record),
      '',
      ...failures(result.record),
      `report: ${result.reportPath}`,
      `record: ${result.recordPath}`,
      ...(last === null ? [] : ['', last]),
    ].join('\n');
    return { ...result, closing };
  } finally {
    const started = await starting?.catch(() => null);
    await started?.stop();
    await rm(workshop, { recursive: true, force: true, maxRetries: 5 });
  }
}
