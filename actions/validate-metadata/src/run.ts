import {
  configOf,
  describeProject,
  findImportPackages,
  findVersion,
  type FoundVersion,
  type ImportPackage,
  judgeHistory,
  openProject,
  packageHintsOf,
  type ProjectDescription,
  type ProjectSource,
} from '#project-tree';
import {
  type IgnoredEntry,
  leaveOut,
  type LeftOut,
  leftOutItems,
  readIgnoreInput,
  readIgnoreTable,
  treePaths,
  unusedEntries,
} from '#ignored-rules';
import { runStage } from '#action-kit/run-stage';
import { choosePythons, findPythons } from '#python-env';
import { formatVersion, isPrerelease, normalizeName, parseVersion, readVersionTag, tagScheme } from '#python-standards';
import {
  DEFAULT_ENTRY,
  findingAnnotation,
  type Finding,
  findingSentence,
  type Host,
  isStopping,
  outcomeText,
  type ReceiptItem,
  type ProjectConfig,
  type ProjectFacts,
  ReleaseError,
  type StageResult,
  firstFindings,
  type RunFailure,
} from '#release-model';
import type { StageRecorder } from '#release-store';
import { foldSecretFindings } from '#secret-finder';
import { PROFILES, severityAt, type ServerProfile } from '#server-profiles';
import { checkChangelog, readChangelog } from './check-changelog.ts';
import { checkLicense, checkReadme } from './check-documents.ts';
import { checkInstallation } from './check-install-commands.ts';
import { checkLinks } from './check-links.ts';
import { checkMetadata } from './check-metadata.ts';
import { judgeRepository } from './check-repository.ts';
import { checkSecrets } from './check-secrets.ts';
import { checkStructure, requirePaths } from './check-structure.ts';
import { checkVersion } from './check-version.ts';
import { checkTag } from './check-tag.ts';
import { checkTodo } from './check-todo.ts';
import { planNotes, readNotesTemplate, type PlannedNotes } from './notes-plan.ts';
import { notJudged, type CheckContext, type CheckedPoint } from './check-context.ts';
import { CHECK_GROUPS, type CheckGroup } from './check-groups.ts';
import { indexTables } from './index-tables.ts';
import type { ValidateInputs } from './inputs.ts';

export interface ValidateResult extends StageResult {
  /** `null` when the project has no valid name, or only a build can tell it. */
  readonly facts: ProjectFacts | null;
  readonly config: ProjectConfig;
  /** Without those that are ignored. */
  readonly findings: readonly Finding[];
  /** Minor versions of the installed Pythons that the project supports, newest first. */
  readonly pythonVersions: readonly string[];
  /** The changelog's section for the version; `null` when there is none. */
  readonly releaseNotes: string | null;
  readonly isPrerelease: boolean;
}

/** Everything that was read before anything is judged. */
interface ReadProject {
  readonly source: ProjectSource;
  readonly project: ProjectDescription;
  readonly config: ProjectConfig;
  readonly version: FoundVersion;
  /** The version to release: that of the project, else that of the tag; `null`: only a build tells it. */
  readonly released: string | null;
  readonly packages: readonly ImportPackage[];
  readonly changelog: Awaited<ReturnType<typeof readChangelog>>;
  readonly notes: PlannedNotes;
  readonly facts: ProjectFacts | null;
  readonly ignored: readonly IgnoredEntry[];
}

/** The version in the tag, for a project whose version only a build tells: `build` stops at any other. */
function versionOfTag({ tag, tagPrefix }: ValidateInputs, config: ProjectConfig, name: string | null): string | null {
  if (tag === null) return null;
  const read = readVersionTag(tag, tagScheme(tagPrefix, config, name));
  return read.kind === 'version' ? formatVersion(read.version) : null;
}

async function readProject(inputs: ValidateInputs, host: Host): Promise<ReadProject> {
  const ignoredByInput = readIgnoreInput(inputs.ignore);
  const source = await openProject(inputs.projectDir, inputs.displayDir, host);
  const project = await describeProject(source, indexTables(PROFILES[inputs.profile], new Date()));
  const config = configOf(project, source.show('pyproject.toml'));
  const ignored = [...ignoredByInput, ...readIgnoreTable(config.ignore)];
  const todoPaths = inputs.todoPaths.filter((pattern) => pattern !== DEFAULT_ENTRY);
  requirePaths('todo-paths', todoPaths, source.files);
  const version = await findVersion(project, source, host.environment);
  const released = version.version ?? versionOfTag(inputs, config, project.name);
  const changelog = await readChangelog(source, inputs.changelog, config, released);
  const template = await readNotesTemplate(source, inputs.releaseNotesTemplate ?? null);
  const scheme = tagScheme(inputs.tagPrefix, config, project.name);
  const notes = await planNotes(source, template, released, scheme, host);
  const packages = findImportPackages(source.files, packageHintsOf(project));
  const facts: ProjectFacts | null =
    project.name === null
      ? null
      : {
          schema: 1,
          name: project.name,
          normalizedName: normalizeName(project.name),
          version: version.version,
          versionSource: version.source,
          requiresPython: project.requiresPython,
          scripts: project.scripts,
          importNames: project.importNames ?? [...new Set(packages.map(({ name }) => name))],
          extras: project.extras,
          classifiers: project.classifiers,
          buildBackend: project.buildBackend,
          changelogSection: changelog.section,
        };
  return { source, project, config, version, released, packages, changelog, notes, facts, ignored };
}

/** Whether git has what the version is taken from. */
async function checkHistory(
  { project, source, version, config }: ReadProject,
  { inputs }: CheckContext,
  host: Host,
): Promise<readonly Finding[]> {
  const scheme = tagScheme(inputs.tagPrefix, config, project.name);
  return await judgeHistory(project, source, version, { tag: inputs.tag, scheme }, host);
}

/** The changelog is what the notes of the release are made of. */
function withNotes(point: CheckedPoint, { findings }: PlannedNotes): CheckedPoint {
  return { ...point, findings: [...point.findings, ...findings] };
}

/** The points of each group. */
async function judge(
  group: CheckGroup,
  read: ReadProject,
  context: CheckContext,
  host: Host,
): Promise<readonly CheckedPoint[]> {
  switch (group) {
    case 'metadata':
      return [await checkMetadata(context, await judgeRepository(context, host))];
    case 'version':
      return [await checkVersion(context, read.version, read.packages, await checkHistory(read, context, host))];
    case 'tag':
      return [checkTag(context)];
    case 'structure':
      return [
        await checkStructure(context, read.packages),
        await checkReadme(context),
        await checkInstallation(context),
        await checkLicense(context),
      ];
    case 'changelog':
      return [withNotes(checkChangelog(read.changelog, read.released, read.source, new Date()), read.notes)];
    case 'secrets':
      return await checkSecrets(context);
    case 'todo':
      return [await checkTodo(context, read.packages)];
    case 'links':
      return [await checkLinks(context, host)];
  }
}

async function findPythonVersions(project: ProjectDescription, host: Host): Promise<readonly string[]> {
  try {
    const found = await findPythons(host.environment);
    const { chosen } = choosePythons('auto', found, project.requiresPython, project.classifiers, true);
    return chosen.map(({ minor }) => minor);
  } catch (error) {
    if (!(error instanceof ReleaseError)) throw error;
    // Validation doesn't run Python: a stage that needs one fails with this error.
    host.notice(`No installed Python fits the project: ${error.message}`);
    return [];
  }
}

function show(findings: readonly Finding[], strict: boolean, host: Host): void {
  for (const finding of findings) {
    const text = findingAnnotation(finding, host.environment);
    if (isStopping(finding, strict)) host.error(text, finding.location, finding);
    else if (finding.severity === 'warning') host.warning(text, finding.location);
    else host.notice(text, finding.location);
  }
}

/** The one sentence of a stage that failed: the worst finding, and how many more there are. */
function failureOf(stopping: readonly Finding[]): RunFailure | null {
  const first = stopping.find(({ severity }) => severity === 'refused') ?? stopping[0];
  if (first === undefined) return null;
  const more = stopping.length - 1;
  const others = more === 0 ? '' : ` (${more} more ${more === 1 ? 'finding stops' : 'findings stop'} the release.)`;
  return { failure: `${findingSentence(first)}${others}`, failureAbout: first };
}

/** The findings as they count for the index. */
function findingsAt(profile: ServerProfile, findings: readonly Finding[]): readonly Finding[] {
  return findings.flatMap((finding): Finding[] => {
    const severity = severityAt(profile, finding.rule, finding.severity);
    return severity === null ? [] : [{ ...finding, severity }];
  });
}

/** The outcome and message of a point, by the findings that count. */
function outcomeOf(
  point: CheckedPoint,
  kept: readonly Finding[],
  strict: boolean,
): Pick<ReceiptItem, 'outcome' | 'message' | 'remedy'> {
  const stopping = kept.find((finding) => isStopping(finding, strict));
  if (stopping !== undefined) return { outcome: 'failed', message: findingSentence(stopping) };
  const warnings = kept.filter(({ severity }) => severity === 'warning');
  const [warning] = warnings;
  const remedy = warning?.remedy ?? point.remedy;
  const toDo = remedy === undefined ? {} : { remedy };
  if (point.whenWarned === undefined || warning === undefined) {
    const { outcome, message } = point;
    return outcome === 'unknown' ? { outcome, message, ...toDo } : { outcome, message };
  }
  const more = warnings.length === 1 ? '' : ` (and ${warnings.length - 1} more)`;
  return { outcome: point.whenWarned, message: `${warning.subject} ${warning.message}${more}`, ...toDo };
}

async function judgeAll(
  read: ReadProject,
  inputs: ValidateInputs,
  recorder: StageRecorder,
  host: Host,
): Promise<readonly Finding[]> {
  const { source, project, config, facts, ignored } = read;
  const context: CheckContext = { inputs, config, source, project, facts };
  const profile = PROFILES[inputs.profile];
  const findings: Finding[] = [];
  const everythingLeft: LeftOut[] = [];
  for (const group of CHECK_GROUPS) {
    const started = performance.now();
    const isWanted = inputs.checks.includes(group);
    const points = isWanted ? await judge(group, read, context, host) : [notJudged(group, 'skipped', 'not requested')];
    for (const point of points) {
      const { kept: counting, left } = leaveOut(findingsAt(profile, point.findings), ignored, (finding) =>
        treePaths(finding, inputs.displayDir),
      );
      const kept = firstFindings(foldSecretFindings(counting));
      for (const { finding, entry } of left)
        host.info(`Ignored (${entry.reason}): ${findingSentence(finding)} [${finding.rule}]`);
      for (const one of left) everythingLeft.push(one);
      const judged = outcomeOf(point, kept, inputs.strict);
      const { outcome, message } = judged;
      recorder.item({
        kind: 'check',
        subject: point.subject,
        ...judged,
        ms: Math.round(performance.now() - started),
      });
      host.info(
        `${point.subject}: ${outcomeText(outcome)}${message === '' || outcome === 'failed' ? '' : ` (${message})`}`,
      );
      for (const one of kept) findings.push(one);
    }
  }
  for (const item of leftOutItems(everythingLeft)) recorder.item(item);
  // An entry about a group that wasn't checked may be correct
  if (inputs.checks.length === CHECK_GROUPS.length)
    for (const sentence of unusedEntries(ignored, everythingLeft)) host.notice(sentence);
  return findings;
}

/**
 * Checks the files of a project, without running its code or writing to it.
 * @throws ReleaseError for a folder without a project, TOML that can't be read, or a wrong configuration or input
 */
export async function run(inputs: ValidateInputs, host: Host): Promise<ValidateResult> {
  return await runStage(host, {
    action: 'validate-metadata',
    stage: 'validate',
    async prepare({ recorder }) {
      const read = await readProject(inputs, host);
      const { facts, changelog, notes } = read;
      if (facts !== null) {
        const { name, normalizedName, version } = facts;
        recorder.about({ project: name, normalizedName, version, changes: changelog.section, notes: notes.plan });
      }
      return read;
    },
    async work(read, { recorder }) {
      const { facts, project, source } = read;
      const pythonVersions = await findPythonVersions(project, host);
      const findings = await judgeAll(read, inputs, recorder, host);
      show(findings, inputs.strict, host);
      recorder.findings(findings);
      // A name that setup.py computes is the build's to tell
      const isNameless = facts === null && !project.untold.includes('name');
      const nameless = isNameless ? `${source.show(project.file)}: doesn't name the project. Add a name.` : null;
      const failed: RunFailure = failureOf(findings.filter((finding) => isStopping(finding, inputs.strict))) ?? {
        failure: nameless,
      };
      const rest = { ...knownOf(read), findings, pythonVersions };
      return { outcome: failed.failure === null ? 'passed' : 'failed', ...failed, rest };
    },
    unfinished: (read) => ({ ...knownOf(read), findings: [], pythonVersions: [] }),
  });
}

function knownOf({
  facts,
  config,
  released,
  changelog,
}: ReadProject): Omit<ValidateResult, keyof StageResult | 'findings' | 'pythonVersions'> {
  return {
    facts,
    config,
    releaseNotes: changelog.section,
    isPrerelease: released !== null && isPrerelease(parseVersion(released)),
  };
}
