import { lazyModule } from '#lazy-modules';
import type { Timing } from '#http';
import {
  mayHaveDocuments,
  planUpload,
  readProjectPage,
  releaseOnIndex,
  serverKindOf,
  type IndexAddress,
  type ProjectPage,
} from '#index-client';
import { nextFreeVersion } from '#python-standards';
import {
  findingAnnotation,
  isStopping,
  type Finding,
  type PlannedFile,
  type ReleaseError,
  type ReleaseManifest,
} from '#release-model';
import type { ServerKind } from '#server-profiles';
import { planWords } from './file-items.ts';
import { refusalOf, type PlanRefusal } from './plan-refusal.ts';
import type { Publication } from './publication.ts';
import { checkTokenScope } from './token-scope.ts';
import type { Target } from './target.ts';

const indexRules = lazyModule(() => import('./judge-new-files.ts'));

/** What would be sent, and why it isn't. */
export interface MadePlan {
  readonly files: readonly PlannedFile[];
  /** `null` when the plan can be carried out. */
  readonly refusal: ReleaseError | null;
}

/**
 * Reads what the index has, past every cache: an old page would hide conflicts.
 * @throws ReleaseError when the index can't be read, or would refuse the token for a project that it doesn't have yet
 */
export function readPlanPage(
  { index, context }: Target,
  { project }: Pick<ReleaseManifest, 'project'>,
  timing: Timing,
  signal: AbortSignal,
): Promise<ProjectPage> {
  return readProjectPage(index.simpleUrl, project, {
    ...context,
    uploadUrl: index.uploadUrl,
    signal,
    timing,
    bypassCaches: true,
  });
}

/** What an index, read or written, would say to the files of a release. */
export interface JudgedPlan {
  readonly files: readonly PlannedFile[];
  /** `null` when the plan can be carried out. */
  readonly refusal: PlanRefusal | null;
  readonly server: ServerKind;
  /** The versions that can't be used there. */
  readonly versions: readonly string[];
  /** The version to propose. */
  readonly nextVersion: string;
  readonly findings: readonly Finding[];
}

/** What a plan is made from. */
export interface PlanSubject extends Pick<Publication, 'manifest' | 'files' | 'hashOf' | 'timing' | 'host'> {
  readonly index: IndexAddress;
  readonly inputs: Pick<Publication['inputs'], 'profile' | 'ignore' | 'takeBack'>;
  readonly existing: Publication['inputs']['existing'];
  /** Versions that can't be used elsewhere. */
  readonly taken: readonly string[];
}

/**
 * Compares a release with what an index has.
 * @throws ReleaseError when a file must be downloaded to be compared, and can't be
 */
export async function judgePlan(
  {
    index,
    manifest,
    files,
    hashOf,
    timing,
    host,
    existing,
    taken,
    inputs: { profile = null, ignore = [], takeBack },
  }: PlanSubject,
  page: ProjectPage,
): Promise<JudgedPlan> {
  const server = serverKindOf(index, page.headers);
  const distributions = files.map(({ distribution }) => distribution);
  const planned = await planUpload(distributions, page, hashOf);
  const { versions, files: onIndex } = releaseOnIndex(page, manifest.project, manifest.version);
  const nextVersion = nextFreeVersion(manifest.version, [...versions, ...taken]);
  const { judgeNewFiles } = await indexRules();
  const subject = { index, profile, ignore, files, timing, manifest, host };
  const findings = await judgeNewFiles(subject, page, planned);
  const refusal = refusalOf({
    title: index.title,
    existing,
    project: manifest.project,
    version: manifest.version,
    nextVersion,
    planned,
    distributions,
    onIndex,
    takeBack,
    findings: findings.filter((finding) => isStopping(finding, false)),
  });
  return { files: planned, refusal, server, versions, nextVersion, findings };
}

/**
 * Compares the release with what the index has, and judges whether the index would end up with exactly the manifest's
 * files.
 * @throws ReleaseError when the index can't be read, or would refuse the token for a project that it doesn't have yet
 */
export async function makePlan(publication: Publication): Promise<MadePlan> {
  const { host, target, inputs, manifest, recorder } = publication;
  return host.group(`Plan for ${target.index.title}`, async () => {
    const page = await publication.page;
    const { elsewhere, inherited } = page;
    if (inherited !== null) {
      host.info(`${target.index.title}: files of ${inherited}, which this index inherits, don't count.`);
    }
    if (elsewhere !== null) {
      host.info(
        `${target.index.title}: it redirects the page of ${manifest.project} to ${elsewhere}, which is another server. Files of that server don't count: this index has none of the release.`,
      );
    }
    checkTokenScope(publication, elsewhere === null ? page.exists : null);
    const { existing } = inputs;
    const { taken } = publication;
    const judged = await judgePlan({ ...publication, index: target.index, existing, taken }, page);
    const { files: planned, refusal, findings } = judged;
    publication.server = judged.server;
    publication.hasDocuments = mayHaveDocuments(judged.server, page.headers);
    publication.nextVersion = judged.nextVersion;
    publication.plan = { schema: 1, index: target.index.uploadUrl, files: planned };
    for (const file of planned) host.info(planWords(file));
    for (const finding of findings.filter(({ severity }) => severity === 'warning')) {
      host.warning(findingAnnotation(finding, host.environment));
    }
    recorder.findings([...(refusal?.findings ?? []), ...findings]);
    return { files: planned, refusal: refusal?.error ?? null };
  });
}
