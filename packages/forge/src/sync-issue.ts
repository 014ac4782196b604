import { withAttempts } from '#http';
import { ForgeError } from './forge-error.ts';
import type { ForgeIssue, ForgeIssues } from './forge-issues.ts';
import { bodyWithOurs, isBodyOf, sameBody, tagOfBody } from './issue-part.ts';

/** What the issue of a tag should say. */
export interface IssueReport {
  readonly tag: string;
  readonly title: string;
  /** Our part of the body, in Markdown. */
  readonly body: string;
  /** The comment for subscribers when the issue already existed and its content changes. */
  readonly comment: string;
}

/** The outcome for the issue of a tag. */
export interface SyncedIssue {
  readonly number: number;
  /** For a browser. */
  readonly url: string;
  readonly outcome: 'opened' | 'reopened' | 'updated' | 'unchanged' | 'closed';
}

const ATTEMPTS = 3;

/** The issues of a tag, the oldest first. Anyone can put a marker in their own issue: those don't count. */
async function issuesOf(issues: ForgeIssues, tag: string, state: 'open' | 'all'): Promise<readonly ForgeIssue[]> {
  const marked = (await issues.list(state)).filter(({ body }) => isBodyOf(body, tag));
  const ours: ForgeIssue[] = [];
  for (const issue of marked) if (await issues.isOurs(issue)) ours.push(issue);
  return ours.sort((a, b) => a.number - b.number);
}

/** Opens an issue, or finds the one whose response was lost. */
function open(issues: ForgeIssues, { tag, title, body }: IssueReport): Promise<ForgeIssue> {
  return withAttempts(() => issues.create({ title, body: bodyWithOurs('', tag, body) }), {
    most: ATTEMPTS,
    pause: (attempt) => issues.pause(attempt),
    async judge(error) {
      if (!(error instanceof ForgeError) || !error.ambiguous) return 'give-up';
      const [found] = await issuesOf(issues, tag, 'all');
      return found === undefined ? 'again' : { found };
    },
  });
}

/** Closes duplicates of a tag's issue left by parallel runs or a lost response, and removes their marker. */
async function settleDoubles(issues: ForgeIssues, kept: ForgeIssue, doubles: readonly ForgeIssue[]): Promise<void> {
  for (const { number } of doubles) {
    await issues.update(number, { isOpen: false, body: `The issue of this release is #${String(kept.number)}.` });
  }
}

/** Comments once. If the response is lost, it is unknown whether the comment arrived; the issue says the same. */
async function say(issues: ForgeIssues, number: number, text: string): Promise<void> {
  try {
    await issues.comment(number, text);
  } catch (error) {
    if (!(error instanceof ForgeError) || !error.ambiguous) throw error;
  }
}

/** Updates an existing issue. */
function revise(issues: ForgeIssues, found: ForgeIssue, report: IssueReport): Promise<SyncedIssue> {
  const { number, url } = found;
  let issue = found;
  return withAttempts<SyncedIssue>(
    async (attempt) => {
      if (attempt > 1) issue = (await issues.list('all')).find((one) => one.number === number) ?? issue;
      const body = bodyWithOurs(issue.body, report.tag, report.body);
      if (sameBody(body, issue.body) && issue.isOpen) return { number, url, outcome: 'unchanged' };
      await issues.update(number, { title: report.title, body, isOpen: true });
      await say(issues, number, report.comment);
      return { number, url, outcome: issue.isOpen ? 'updated' : 'reopened' };
    },
    {
      most: ATTEMPTS,
      pause: (attempt) => issues.pause(attempt),
      // Someone else edited it at this moment
      judge: (error) => (error instanceof ForgeError && error.status === 409 ? 'again' : 'give-up'),
    },
  );
}

/**
 * Makes the one issue of a tag show the report: opens it, or updates the existing one, and reopens that
 * if it was closed. Of several, as created by parallel runs, the oldest stays; each run finds the same one.
 * @throws ForgeError if the forge refuses; the next run finds what was done until then
 */
export async function reportIssue(issues: ForgeIssues, report: IssueReport): Promise<SyncedIssue> {
  const before = await issuesOf(issues, report.tag, 'all');
  const made = before.length === 0 ? await open(issues, report) : null;
  const listed = made === null ? before : await issuesOf(issues, report.tag, 'all');
  // A list may be a moment behind
  const all =
    made === null || listed.some(({ number }) => number === made.number)
      ? listed
      : [...listed, made].sort((a, b) => a.number - b.number);
  const [kept, ...doubles] = all;
  if (kept === undefined) throw new Error('a created issue is not among the issues');
  await settleDoubles(issues, kept, doubles);
  if (kept.number === made?.number) return { number: kept.number, url: kept.url, outcome: 'opened' };
  return await revise(issues, kept, report);
}

/**
 * Closes the issue of a tag, with a comment.
 * @returns `null` when none is open
 * @throws ForgeError if the forge refuses
 */
export async function closeIssue(issues: ForgeIssues, tag: string, comment: string): Promise<SyncedIssue | null> {
  const [kept, ...doubles] = await issuesOf(issues, tag, 'open');
  if (kept === undefined) return null;
  await settleDoubles(issues, kept, doubles);
  await say(issues, kept.number, comment);
  await issues.update(kept.number, { isOpen: false });
  return { number: kept.number, url: kept.url, outcome: 'closed' };
}

/** Tags that are asked about in one run. */
const MOST_TAGS = 20;

/**
 * Closes the issues of tags that don't exist: somebody deleted them, or they never did.
 * @param isGone - whether a tag doesn't exist
 * @param comment - for subscribers
 * @returns what was closed, and for which tag
 * @throws ForgeError if the forge refuses
 */
export async function closeIssuesOfGoneTags(
  issues: ForgeIssues,
  isGone: (tag: string) => Promise<boolean>,
  comment: (tag: string) => string,
): Promise<readonly { readonly of: string; readonly issue: SyncedIssue }[]> {
  const closed: { readonly of: string; readonly issue: SyncedIssue }[] = [];
  const asked = new Map<string, boolean>();
  for (const issue of await issues.list('open')) {
    const tag = tagOfBody(issue.body);
    if (tag === null || (!asked.has(tag) && asked.size >= MOST_TAGS) || !(await issues.isOurs(issue))) continue;
    if (!asked.has(tag)) asked.set(tag, await isGone(tag));
    if (asked.get(tag) !== true) continue;
    await say(issues, issue.number, comment(tag));
    await issues.update(issue.number, { isOpen: false });
    closed.push({ of: tag, issue: { number: issue.number, url: issue.url, outcome: 'closed' } });
  }
  return closed;
}
