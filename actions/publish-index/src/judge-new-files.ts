import type { Timing } from '#http';
import { readIgnoreInput } from '#ignored-rules';
import { releaseOnIndex, type IndexAddress, type ProjectPage } from '#index-client';
import { judgeFiles, judgeFileSet, LIMIT_RULES } from '#pypi-rules';
import { judgeIndexFacts } from '#pypi-rules/index-facts';
import { isStopping, type Finding, type PlannedFile } from '#release-model';
import { profileOf, PROFILES, RULE_SCOPES, type ProfileName, type ServerProfile } from '#server-profiles';
import type { PreparedFile } from './prepare-files.ts';
import type { Publication } from './publication.ts';

/** What is judged, and for which index. */
export interface NewFilesSubject extends Pick<Publication, 'files' | 'timing' | 'manifest' | 'host'> {
  readonly index: Pick<IndexAddress, 'uploadUrl' | 'known'>;
  /** Whose rules apply; `null`: those of the index. */
  readonly profile: ProfileName | null;
  /** Ids of rules that don't stop the upload. */
  readonly ignore: readonly string[];
}

/** Rules that data from the index decide, which are judged with them. */
const BY_INDEX: ReadonlySet<string> = new Set([...LIMIT_RULES, 'U54']);

/** PyPI and TestPyPI refuse what they refuse, whatever a person calls them. */
export function profileAt({ index, profile }: Pick<NewFilesSubject, 'index' | 'profile'>): ServerProfile {
  return PROFILES[index.known ?? profile ?? profileOf(index.uploadUrl)];
}

type FileFindings = ReadonlyMap<string, readonly Finding[]>;

const judged = new WeakMap<readonly PreparedFile[], Map<string, Promise<FileFindings>>>();

/** What the files themselves break: for a test index and the production index, which often have the same rules, once. */
function findingsOfFiles(
  { files, host }: Pick<NewFilesSubject, 'files' | 'host'>,
  profile: ServerProfile,
  now: Date,
): Promise<FileFindings> {
  const before = judged.get(files) ?? new Map<string, Promise<FileFindings>>();
  judged.set(files, before);
  const key = profile.policies;
  const known = before.get(key);
  if (known !== undefined) return known;
  const work = async (): Promise<FileFindings> => {
    const paths = files.map(({ distribution }) => distribution.path);
    const judgements = await judgeFiles(paths, profile, { now, withSecrets: false }, host);
    const together = judgeFileSet(
      files.map(({ distribution }) => distribution),
      profile,
    );
    return new Map(
      judgements.map(({ judgement: { filename, findings } }) => [
        filename,
        [...findings, ...(together.get(filename) ?? [])].filter((finding) => isRefusal(finding, profile)),
      ]),
    );
  };
  const found = work();
  before.set(key, found);
  return found;
}

/** What the index refuses; elsewhere than at PyPI, also what couldn't be installed from it. The rest is for check to judge. */
function isRefusal({ rule, severity }: Finding, { policies }: ServerProfile): boolean {
  if (BY_INDEX.has(rule)) return false;
  return (
    severity === 'refused' || (severity === 'unsafe' && policies !== 'refused' && Object.hasOwn(RULE_SCOPES, rule))
  );
}

/**
 * Judges the files that would be sent, by the rules of the index, and by what the index says about the project.
 * @throws ReleaseError when a file can't be read, or `ignore` has a malformed entry
 */
export async function judgeNewFiles(
  subject: NewFilesSubject,
  page: ProjectPage,
  planned: readonly PlannedFile[],
): Promise<readonly Finding[]> {
  const { files, timing, manifest } = subject;
  const profile = profileAt(subject);
  const isNew = new Set(planned.flatMap(({ filename, state }) => (state === 'new' ? [filename] : [])));
  if (isNew.size === 0) return [];
  const indexFacts = {
    projectExists: page.exists,
    projectStatus: page.projectStatus,
    files: page.files,
    releaseFiles: releaseOnIndex(page, manifest.project, manifest.version).files,
  };
  const now = indexTime(page, timing);
  const entries = readIgnoreInput(subject.ignore);
  const ofFiles = await findingsOfFiles(subject, profile, now);
  return files
    .filter(({ distribution }) => isNew.has(distribution.filename))
    .flatMap(({ distribution, form }) => [
      ...judgeIndexFacts(distribution, form, profile, { now, indexFacts }),
      ...(ofFiles.get(distribution.filename) ?? []),
    ])
    .filter(({ rule }) => !entries.some(({ takesRule }) => takesRule(rule)))
    .filter((finding) => finding.severity === 'warning' || isStopping(finding, false));
}

/** The time by the index's own clock, which decides how old a release is: a machine's clock may be off by months. */
function indexTime({ headers }: Pick<ProjectPage, 'headers'>, timing: Pick<Timing, 'wall'>): Date {
  const said = Date.parse(headers.date ?? '');
  const age = Number(headers.age ?? 0);
  if (Number.isNaN(said)) return new Date(timing.wall());
  return new Date(said + (Number.isSafeInteger(age) && age > 0 ? age * 1000 : 0));
}
