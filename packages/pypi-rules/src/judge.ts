import {
  deriveUploadForm,
  readContents,
  readDistribution,
  type DistributionContents,
  type UploadForm,
} from '@repo-agent-actions/distributions';
import { ReleaseError, SEVERITIES, type Distribution, type Finding } from '@repo-agent-actions/release-model';
import type { ServerProfile, VolatileList } from '@repo-agent-actions/server-profiles';
import { basename } from 'node:path';
import type { IndexFacts } from './indexed-project.ts';
import { inspectDistribution } from './inspect-distribution.ts';
import type { Inspection } from './inspection.ts';
import { findingOf, type Subject } from './rule.ts';
import { RULES } from './rules.ts';

/** What a judgment may use in addition to the file. */
export interface JudgeOptions {
  readonly now: Date;
  /** Without it, the rules about the index aren't checked. */
  readonly indexFacts?: IndexFacts | null;
  /** Without it, the rules about the archive's bytes, RECORD and secrets aren't checked. */
  readonly inspection?: Inspection | null;
  /** Lists that were just confirmed from a fresher source than the profile. */
  readonly confirmed?: ReadonlySet<VolatileList>;
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
    else for (const one of faults.map((fault) => findingOf(rule, fault, subject))) findings.push(one);
  }
  findings.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  return { findings, notJudged };
}

/**
 * Judges a distribution by every rule for which enough is known.
 * @param form - the form exactly as publish-index will send it
 * @returns findings, the worst first
 */
export function judgeDistribution(
  distribution: Distribution,
  contents: DistributionContents,
  form: UploadForm,
  profile: ServerProfile,
  options: JudgeOptions,
): readonly Finding[] {
  return judgeSubject({
    filename: distribution.filename,
    kind: distribution.kind,
    distribution,
    contents,
    form,
    inspection: options.inspection ?? null,
    indexFacts: options.indexFacts ?? null,
    profile,
    now: options.now,
    confirmed: options.confirmed ?? new Set(),
  }).findings;
}

/** What is known about a file after it was judged. Parts that couldn't be read are `null`. */
export interface FileJudgement extends Judgement {
  readonly filename: string;
  readonly distribution: Distribution | null;
  readonly contents: DistributionContents | null;
  readonly form: UploadForm | null;
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
export async function judgeFile(
  path: string,
  profile: ServerProfile,
  options: Omit<JudgeOptions, 'inspection'>,
): Promise<FileJudgement> {
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
    const nothing = { kind: null, distribution: null, contents: null, form: null, inspection: null };
    const judgement = judgeSubject({ ...common, ...nothing });
    // A name that breaks a rule is a finding; anything else is a file that can't be read, which the caller must handle.
    if (judgement.findings.some(({ severity }) => severity === 'refused'))
      return { filename, ...nothing, ...judgement };
    throw distribution;
  }
  const read = await orError(() => readContents(distribution));
  const inspection = await inspectDistribution(distribution, read);
  const contents = read instanceof ReleaseError ? null : read;
  const form = contents === null ? null : deriveUploadForm(distribution, contents.metadata);
  const judgement = judgeSubject({ ...common, kind: distribution.kind, distribution, contents, form, inspection });
  return { filename, distribution, contents, form, ...judgement };
}
