import {
  ARCHIVE_LIMITS,
  deriveUploadForm,
  isSequential,
  readContents,
  readDistribution,
  type DistributionContents,
  type UploadForm,
} from '#distributions';
import { isStopping, ReleaseError, SEVERITIES, type Distribution, type Finding } from '#release-model';
import type { ServerProfile, VolatileList } from '#server-profiles';
import { basename } from 'node:path';
import type { IndexFacts } from './indexed-project.ts';
import { inspectDistribution, startMemberChecks } from './inspect-distribution.ts';
import { findingOf, type Subject } from './rule.ts';
import { RULES } from './rules.ts';

/** What a judgment may use in addition to the file. */
export interface JudgeOptions {
  readonly now: Date;
  /** Without it, the rules about the index aren't checked. */
  readonly indexFacts?: IndexFacts | null;
  /** Lists that were just confirmed from a fresher source than the profile. */
  readonly confirmed?: ReadonlySet<VolatileList>;
  /** Whether secrets are searched for, which no index does; they are by default. */
  readonly withSecrets?: boolean;
}

/** What was found about a file, and which rules couldn't be judged. */
export interface Judgement {
  /** The worst first, then in the order of the rules. */
  readonly findings: readonly Finding[];
  /** Ids of rules that couldn't be checked for lack of what they need. */
  readonly notJudged: readonly string[];
}

function judgeSubject(subject: Subject): Judgement {
  const findings: Finding[] = [];
  const notJudged: string[] = [];
  for (const rule of RULES) {
    const faults = rule.judge(subject);
    if (faults === null) notJudged.push(rule.id);
    else for (const one of faults.flatMap((fault) => findingOf(rule, fault, subject) ?? [])) findings.push(one);
  }
  findings.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  return { findings, notJudged };
}

/** What is known about a file after it was judged. Parts that couldn't be read are `null`. */
export interface FileJudgement extends Judgement {
  readonly filename: string;
  readonly distribution: Distribution | null;
  readonly contents: DistributionContents | null;
  readonly form: UploadForm | null;
  /** Why not all of the file could be read, which leaves open what the index says; `null` when all of it was. */
  readonly unread: string | null;
}

async function orError<T>(work: () => Promise<T>): Promise<T | ReleaseError> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ReleaseError) return error;
    throw error;
  }
}

/**
 * Reads a file and judges it, whatever is in it: a name that isn't a distribution's and an archive that can't be read
 * are findings, too.
 * @throws ReleaseError when the path isn't a regular file that can be read
 */
export async function judgeFile(path: string, profile: ServerProfile, options: JudgeOptions): Promise<FileJudgement> {
  const filename = basename(path);
  const common = {
    filename,
    profile,
    now: options.now,
    indexFacts: options.indexFacts ?? null,
    confirmed: options.confirmed ?? new Set<VolatileList>(),
  };
  const distribution = await orError(() => readDistribution(path));
  if (distribution instanceof ReleaseError) {
    const nothing = { distribution: null, contents: null, form: null };
    const judgement = judgeSubject({ ...common, ...nothing, kind: null, inspection: null });
    // A name that breaks a rule is a finding; anything else is a file that can't be read, which the caller must handle.
    if (judgement.findings.some((finding) => isStopping(finding, false)))
      return { filename, ...nothing, ...judgement, unread: distribution.problem };
    throw distribution;
  }
  const { withSecrets = true } = options;
  // What can only be read from its beginning to its end is read once, and checked on the way
  const checks = isSequential(distribution) ? await startMemberChecks(undefined, withSecrets) : null;
  const along = checks === null ? [] : [checks.encrypted, checks.secrets];
  const read = await orError(() => readContents(distribution, ARCHIVE_LIMITS, along));
  const inspection = await inspectDistribution(distribution, read, checks, withSecrets);
  const contents = read instanceof ReleaseError ? null : read;
  const form = contents === null ? null : deriveUploadForm(distribution, contents.metadata);
  const judgement = judgeSubject({ ...common, kind: distribution.kind, distribution, contents, form, inspection });
  return { filename, distribution, contents, form, ...judgement, unread: inspection.unread?.reason ?? null };
}
