import {
  planUpload,
  readProjectPage,
  releaseOnIndex,
  serverKindOf,
  type Pace,
  type ProjectPage,
} from '@repo-agent-actions/index-client';
import { judgeIndexFacts } from '@repo-agent-actions/pypi-rules/index-facts';
import { nextFreeVersion } from '@repo-agent-actions/python-standards';
import {
  findingSentence,
  isStopping,
  type Finding,
  type PlannedFile,
  type ReleaseError,
} from '@repo-agent-actions/release-model';
import { pypiProfile } from '@repo-agent-actions/server-profiles';
import { planWords } from './file-items.ts';
import { refusalOf } from './plan-refusal.ts';
import type { Publication } from './publication.ts';

/** What would be sent, and why it isn't. */
export interface MadePlan {
  readonly files: readonly PlannedFile[];
  /** `null` when the plan can be carried out. */
  readonly refusal: ReleaseError | null;
}

/**
 * Compares the release with what the index has, and judges whether the index would end with exactly the manifest's
 * files. The page is asked for past every cache: an old one would hide what is in the way.
 * @throws ReleaseError when the index can't be read
 */
export async function makePlan(publication: Publication): Promise<MadePlan> {
  const { host, target, manifest, files, hashOf, inputs, pace, recorder } = publication;
  return host.group(`Plan for ${target.index.title}`, async () => {
    const page = await readProjectPage(target.index.simpleUrl, manifest.project, {
      ...target.context,
      pace,
      bypassCaches: true,
    });
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
    const findings = judgeNewFiles(publication, page, planned);
    for (const finding of findings.filter(({ severity }) => severity === 'warning')) {
      host.warning(findingSentence(finding));
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

/** The rules about the index, for the files that would be sent. Only PyPI has more of them than that of PEP 792. */
function judgeNewFiles(
  { server, files, pace, manifest }: Publication,
  page: ProjectPage,
  planned: readonly PlannedFile[],
): readonly Finding[] {
  const isNew = new Set(planned.flatMap(({ filename, state }) => (state === 'new' ? [filename] : [])));
  const indexFacts = {
    projectExists: page.exists,
    projectStatus: page.projectStatus,
    files: page.files,
    releaseFiles: releaseOnIndex(page, manifest.project, manifest.version).files,
  };
  const now = indexTime(page, pace);
  return files
    .filter(({ distribution }) => isNew.has(distribution.filename))
    .flatMap(({ distribution, form }) => judgeIndexFacts(distribution, form, pypiProfile, { now, indexFacts }))
    .filter(({ rule }) => server === 'pypi' || rule === 'U59');
}

/** The time by the index's own clock, which decides how old a release is: that of a machine may be wrong by months. */
function indexTime({ headers }: Pick<ProjectPage, 'headers'>, pace: Pick<Pace, 'wall'>): Date {
  const said = Date.parse(headers.date ?? '');
  const age = Number(headers.age ?? 0);
  if (Number.isNaN(said)) return new Date(pace.wall());
  return new Date(said + (Number.isSafeInteger(age) && age > 0 ? age * 1000 : 0));
}
