import type { Distribution, DistributionKind, Finding, RuleId, Severity } from '@repo-agent-actions/release-model';
import { visibleValue } from '@repo-agent-actions/harmless-text';
import type { DistributionContents, UploadForm } from '@repo-agent-actions/distributions';
import {
  FRESH_DAYS,
  isFresh,
  profileAgeDays,
  type ServerProfile,
  type VolatileList,
} from '@repo-agent-actions/server-profiles';
import type { IndexFacts } from './indexed-project.ts';
import type { Inspection } from './inspection.ts';

/**
 * From what a rule can be known: the file alone, the metadata that we send, a read of the public index, the state of the
 * account or token, a switch of the server, or how the client speaks.
 */
export type Known = 'file' | 'metadata' | 'index' | 'account' | 'server' | 'client';

/** What is known of a rule beside its row in the tables of `release-model/rules`. */
export interface RuleInfo {
  /** `U33` for what the index refuses, `record-mismatch` for what only we refuse. */
  readonly id: RuleId;
  /** Of a fault, unless the fault says another. */
  readonly severity: Severity;
  readonly known: Known;
}

/** One breach of a rule. */
export interface Fault {
  /** What is wrong, without a closing full stop. */
  readonly message: string;
  /** What to do, without a closing full stop. */
  readonly remedy: string;
  readonly severity?: Severity;
  /** Member of the archive. */
  readonly member?: string;
  /** Of the member, from 1. */
  readonly line?: number;
  /** The fault rests on a list that grows: it refuses only while that list is fresh or confirmed. */
  readonly list?: VolatileList;
}

/** Everything there is to judge about one file. What could not be read is `null`. */
export interface Subject {
  readonly filename: string;
  readonly kind: DistributionKind | null;
  readonly distribution: Distribution | null;
  readonly contents: DistributionContents | null;
  readonly form: UploadForm | null;
  readonly inspection: Inspection | null;
  readonly indexFacts: IndexFacts | null;
  readonly profile: ServerProfile;
  readonly now: Date;
  /** Lists that somebody has just confirmed from a fresher source than the profile. */
  readonly confirmed: ReadonlySet<VolatileList>;
}

/** A rule that can be judged here. `judge` returns `null` when the subject lacks what it needs. */
export interface Rule extends RuleInfo {
  judge(subject: Subject): readonly Fault[] | null;
}

/** A part of the subject that a rule can't do without. */
type Part = 'kind' | 'distribution' | 'contents' | 'form' | 'inspection' | 'indexFacts';

/** A subject whose parts `P` are there. */
export type Complete<P extends Part> = Subject & { readonly [K in P]: NonNullable<Subject[K]> };

function isComplete<P extends Part>(subject: Subject, parts: readonly P[]): subject is Complete<P> {
  return parts.every((part) => subject[part] !== null);
}

/**
 * Makes a rule that is judged where the named parts of the subject are there.
 * @param judge - returns the faults; a single one or none may be given as it is
 */
export function rule<P extends Part>(
  info: RuleInfo,
  parts: readonly P[],
  judge: (subject: Complete<P>) => readonly Fault[] | Fault | null,
): Rule {
  return {
    ...info,
    judge(subject) {
      if (!isComplete(subject, parts)) return null;
      const faults = judge(subject);
      if (faults === null) return [];
      return isFaults(faults) ? faults : [faults];
    },
  };
}

function isFaults(faults: readonly Fault[] | Fault): faults is readonly Fault[] {
  return Array.isArray(faults);
}

/** A fault of a rule as a finding about the file. */
export function findingOf(info: RuleInfo, fault: Fault, subject: Subject): Finding {
  const stale =
    fault.list !== undefined && !subject.confirmed.has(fault.list) && !isFresh(subject.profile, subject.now);
  const severity = fault.severity ?? info.severity;
  return {
    rule: info.id,
    severity: stale && severity === 'refused' ? 'warning' : severity,
    subject: visibleValue(subject.filename),
    message: stale
      ? `${fault.message} (by a list of ${subject.profile.date}, ${profileAgeDays(subject.profile, subject.now)} days old; older than ${FRESH_DAYS - 1} days it only warns)`
      : fault.message,
    remedy: fault.remedy,
    ...(fault.member === undefined
      ? {}
      : {
          location: {
            file: visibleValue(subject.filename),
            member: visibleValue(fault.member),
            ...(fault.line === undefined ? {} : { line: fault.line }),
          },
        }),
  };
}
