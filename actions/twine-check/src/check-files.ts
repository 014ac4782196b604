import { leaveOut, memberPaths, type IgnoredEntry, type LeftOut } from '#ignored-rules';
import { judgeFiles, judgeRelease, LIMIT_RULES, valueOf, type FileJudgement, type TimedJudgement } from '#pypi-rules';
import { firstFindings, ReleaseError, SEVERITIES, type Finding, type Host, type Outcome } from '#release-model';
import { foldSecretFindings } from '#secret-finder';
import { lazyModule } from '#lazy-modules';
import { isFresh, leavesAnswerOpen, type ServerProfile, type VolatileList } from '#server-profiles';
import { randomUUID } from 'node:crypto';
import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  judgeReadme,
  readmeAt,
  type ReadmeVerdict,
  readsDifferently,
  rendersAsSent,
  withoutTwine,
} from './judge-readme.ts';
import { type ProjectLines, readProjectLines, withProjectLines } from './project-lines.ts';
import { ownIgnored } from './read-ignored.ts';
import type { TwineRun } from './run-twine.ts';

// Both bring everything that starts other programs, which a check without twine doesn't
const freshClassifiers = lazyModule(() => import('./fresh-classifiers.ts'));
const twineRunner = lazyModule(() => import('./run-twine.ts'));

/** What the index would do with the file, as far as the file shows it. Our own rules don't change it. */
export type Verdict = 'accepted' | 'refused' | 'unknown';

/** One file, judged. */
export interface CheckedFile {
  readonly filename: string;
  readonly path: string;
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  /** Ids of rules that couldn't be judged. */
  readonly notJudged: readonly string[];
  readonly size: number | null;
  readonly sha256: string | null;
  /** Milliseconds that the native rules took. */
  readonly ms: number;
  /** The result of twine. */
  readonly readme: { readonly outcome: Outcome; readonly message: string };
}

export interface CheckFilesOptions {
  readonly profile: ServerProfile;
  readonly twine: boolean;
  /** Findings that are left out. */
  readonly ignore: readonly IgnoredEntry[];
  readonly now: Date;
}

export interface FilesCheck {
  readonly files: readonly CheckedFile[];
  /** Why twine gave no answer for some files; `null` when it answered for all, or wasn't run. */
  readonly trouble: string | null;
  /** What `ignore` and the projects themselves left out. */
  readonly ignored: readonly LeftOut[];
  /** The description of the first file as cleaned HTML; `null`: it was not rendered. */
  readonly descriptionHtml: string | null;
}

/** Judges natively; if an old profile doesn't know a classifier, again with the newest list. */
async function judgeNatively(
  paths: readonly string[],
  { profile, now }: CheckFilesOptions,
  host: Host,
): Promise<readonly TimedJudgement[]> {
  const judged = await judgeFiles(paths, profile, { now }, host);
  const isDoubted = ({ rule, severity }: Finding): boolean => rule === 'U36' && severity === 'warning';
  if (
    profile.policies !== 'refused' ||
    isFresh(profile, now) ||
    !judged.some(({ judgement }) => judgement.findings.some(isDoubted))
  )
    return judged;
  const { withFreshClassifiers } = await freshClassifiers();
  const fresh = await withFreshClassifiers(profile, host);
  if (fresh === null) return judged;
  return await judgeFiles(paths, fresh, { now, confirmed: new Set<VolatileList>(['classifiers']) }, host);
}

/** Whether the index raised a limit for the project isn't known here. */
const LIMITS: ReadonlySet<string> = new Set(LIMIT_RULES);

/** The index accepts only what was read wholly: what nobody has looked at may be what it refuses. */
function verdictOf(
  profile: ServerProfile,
  findings: readonly Finding[],
  { unread }: FileJudgement,
  readme: ReadmeVerdict,
): Verdict {
  if (findings.some(({ severity }) => severity === 'refused')) return 'refused';
  const isOpen = findings.some((finding) => LIMITS.has(finding.rule) || leavesAnswerOpen(profile, finding));
  return unread !== null || readme.isOpen || isOpen ? 'unknown' : 'accepted';
}

/** Which project and version a file is of. */
function projectKey({ distribution }: FileJudgement): string {
  return distribution === null ? '' : `${distribution.name} ${distribution.version}`;
}

/** What an sdist says about its project also counts for the wheels next to it. */
async function ignoredByProjects(
  judged: readonly TimedJudgement[],
): Promise<ReadonlyMap<string, readonly IgnoredEntry[]>> {
  const own = new Map<string, readonly IgnoredEntry[]>();
  for (const { judgement } of judged) {
    if (judgement.distribution?.kind !== 'sdist') continue;
    own.set(projectKey(judgement), await ownIgnored(judgement.contents));
  }
  return own;
}

/** What the sdist of each project says about it, for the files next to it. */
async function projectLines(judged: readonly TimedJudgement[]): Promise<ReadonlyMap<string, ProjectLines>> {
  const found = new Map<string, ProjectLines>();
  for (const { judgement } of judged) {
    if (judgement.distribution?.kind !== 'sdist') continue;
    const lines = await readProjectLines(judgement.contents).catch((error: unknown) => {
      if (error instanceof ReleaseError) return null; // what can't be read is among the findings
      throw error;
    });
    if (lines !== null) found.set(projectKey(judgement), lines);
  }
  return found;
}

function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** Renders the description that is sent, if twine has refused the one that it reads and the two may differ. */
async function renderAsSent(
  paths: readonly string[],
  judged: readonly TimedJudgement[],
  { answers }: TwineRun,
  host: Host,
): Promise<TwineRun> {
  const tasks = judged.flatMap(({ judgement }, index) => {
    const path = paths[index] ?? '';
    const answer = answers.get(path);
    const isRefused = answer?.error === null && !answer.ok;
    if (!isRefused || judgement.form === null || !readsDifferently(judgement)) return [];
    return [{ path, description: valueOf(judgement.form, 'description') ?? '', html: null }];
  });
  return tasks.length === 0 ? { answers: new Map(), trouble: null } : (await twineRunner()).runTwine(tasks, host);
}

function readmeVerdict(
  path: string,
  judgement: FileJudgement,
  twine: TwineRun | null,
  asSent: TwineRun | null,
): ReadmeVerdict {
  if (twine === null) return withoutTwine(judgement, 'twine was not requested');
  const answer = twine.answers.get(path);
  if (answer === undefined) return withoutTwine(judgement, twine.trouble ?? 'twine gave no answer');
  const sent = asSent?.answers.get(path);
  if (sent?.ok === true) return rendersAsSent(judgement);
  return judgeReadme(judgement, sent ?? answer);
}

/** A page of more than this is none that anybody reads. Bytes. */
const LARGEST_HTML = 2_000_000;

/** The description as HTML, whose file is removed; `null`: it was not rendered. */
async function takeHtml(path: string): Promise<string | null> {
  const facts = await stat(path).catch(() => null);
  if (facts === null) return null;
  const html = facts.size > LARGEST_HTML ? null : await readFile(path, 'utf8');
  await rm(path, { force: true });
  return html;
}

/**
 * Checks files of any projects and versions: the native rules side by side, and meanwhile twine in one process.
 * @param paths - absolute
 * @throws ReleaseError when a path isn't a regular file that can be read
 */
export async function checkFiles(
  paths: readonly string[],
  options: CheckFilesOptions,
  host: Host,
): Promise<FilesCheck> {
  const htmlPath = join(host.temporaryFolder, `description-${randomUUID()}.html`);
  const twineRun = options.twine
    ? twineRunner().then(({ runTwine }) =>
        runTwine(
          paths.map((path, index) => ({ path, description: null, html: index === 0 ? htmlPath : null })),
          host,
        ),
      )
    : Promise.resolve(null);
  // twine may fail first, while nothing waits for it yet.
  twineRun.catch(() => undefined);
  const judged = await judgeNatively(paths, options, host);
  const twine = await twineRun;
  const descriptionHtml = await takeHtml(htmlPath);
  const asSent = twine === null ? null : await renderAsSent(paths, judged, twine, host);
  const own = await ignoredByProjects(judged);
  const lines = await projectLines(judged);
  const compared = judgeRelease(
    judged.map(({ judgement }) => judgement),
    options.profile,
  );
  const ignored: LeftOut[] = [];
  const files = judged.map(({ judgement, ms }, index): CheckedFile => {
    const path = paths[index] ?? '';
    const readme = readmeAt(options.profile, readmeVerdict(path, judgement, twine, asSent));
    const entries = [...options.ignore, ...(own.get(projectKey(judgement)) ?? [])];
    const all = [...judgement.findings, ...readme.findings, ...(compared.get(judgement.filename) ?? [])];
    const { kept, left } = leaveOut(all, entries, memberPaths);
    for (const one of left) ignored.push(one);
    const told = firstFindings(foldSecretFindings(kept));
    const findings = bySeverity(withProjectLines(told, judgement.contents, lines.get(projectKey(judgement)) ?? null));
    return {
      filename: judgement.filename,
      path,
      verdict: verdictOf(options.profile, findings, judgement, readme),
      findings,
      notJudged: judgement.notJudged,
      size: judgement.distribution?.size ?? null,
      sha256: judgement.distribution?.sha256 ?? null,
      ms,
      readme: { outcome: readme.outcome, message: readme.message },
    };
  });
  // Without twine, only PyPI's verdict on the README is missing
  const trouble = options.profile.policies === 'refused' ? (twine?.trouble ?? null) : null;
  return { files, trouble, ignored, descriptionHtml };
}
