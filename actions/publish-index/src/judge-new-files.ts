import type { Timing } from '#http';
import { releaseOnIndex, type ProjectPage } from '#index-client';
import { judgeIndexFacts } from '#pypi-rules/index-facts';
import type { Finding, PlannedFile } from '#release-model';
import { pypiProfile } from '#server-profiles';
import type { Publication } from './publication.ts';

/** What the rules about the index say about the files that would be sent. */
export function judgeNewFiles(
  { server, files, timing, manifest }: Pick<Publication, 'server' | 'files' | 'timing' | 'manifest'>,
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
  const now = indexTime(page, timing);
  return files
    .filter(({ distribution }) => isNew.has(distribution.filename))
    .flatMap(({ distribution, form }) => judgeIndexFacts(distribution, form, pypiProfile, { now, indexFacts }))
    .filter(({ rule }) => server === 'pypi' || rule === 'U59');
}

/** The time by the index's own clock, which decides how old a release is: a machine's clock may be off by months. */
function indexTime({ headers }: Pick<ProjectPage, 'headers'>, timing: Pick<Timing, 'wall'>): Date {
  const said = Date.parse(headers.date ?? '');
  const age = Number(headers.age ?? 0);
  if (Number.isNaN(said)) return new Date(timing.wall());
  return new Date(said + (Number.isSafeInteger(age) && age > 0 ? age * 1000 : 0));
}
