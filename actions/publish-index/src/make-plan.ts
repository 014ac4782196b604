import { lazyModule } from '#lazy-modules';
import type { Timing } from '#http';
import { planUpload, readProjectPage, releaseOnIndex, serverKindOf, type ProjectPage } from '#index-client';
import { nextFreeVersion } from '#python-standards';
import {
  findingAnnotation,
  isStopping,
  type Finding,
  type PlannedFile,
  type ReleaseError,
  type ReleaseManifest,
} from '#release-model';
import { planWords } from './file-items.ts';
import { refusalOf } from './plan-refusal.ts';
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
  return readProjectPage(index.simpleUrl, project, { ...context, signal, timing, bypassCaches: true });
}

/**
 * Compares the release with what the index has, and judges whether the index would end up with exactly the manifest's
 * files.
 * @throws ReleaseError when the index can't be read, or would refuse the token for a project that it doesn't have yet
 */
export async function makePlan(publication: Publication): Promise<MadePlan> {
  const { host, target, manifest, files, hashOf, inputs, recorder } = publication;
  return host.group(`Plan for ${target.index.title}`, async () => {
    const page = await publication.page;
    checkTokenScope(publication, page.exists);
    publication.server = serverKindOf(target.index, page.headers);
    const planned = await planUpload(
      files.map(({ distribution }) => distribution),
      page,
      hashOf,
    );
    publication.plan = { schema: 1, index: target.index.uploadUrl, files: planned };
    for (const file of planned) host.info(planWords(file));

    const release = releaseOnIndex(page, manifest.project, manifest.version);
    publication.nextVersion = nextFreeVersion(manifest.version, release.versions);
    const findings = await judgeByRules(publication, page, planned);
    for (const finding of findings.filter(({ severity }) => severity === 'warning')) {
      host.warning(findingAnnotation(finding, host.environment));
    }
    const refusal = refusalOf({
      title: target.index.title,
      existing: inputs.existing,
      project: manifest.project,
      version: manifest.version,
      nextVersion: publication.nextVersion,
      planned,
      distributions: files.map(({ distribution }) => distribution),
      onIndex: release.files,
      findings: findings.filter((finding) => isStopping(finding, false)),
    });
    recorder.findings([...(refusal?.findings ?? []), ...findings]);
    return { files: planned, refusal: refusal?.error ?? null };
  });
}

/** Only PyPI has more rules about an index than PEP 792: their lists aren't loaded for any other index. */
async function judgeByRules(
  publication: Publication,
  page: ProjectPage,
  planned: readonly PlannedFile[],
): Promise<readonly Finding[]> {
  if (publication.server !== 'pypi' && page.projectStatus === null) return [];
  const { judgeNewFiles } = await indexRules();
  return judgeNewFiles(publication, page, planned);
}
