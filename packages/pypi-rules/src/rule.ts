import type { Distribution, DistributionKind, Finding, RuleId, Severity } from '#release-model';
import { visibleValue } from '#harmless-text';
import type { DistributionContents, UploadForm } from '#distributions';
import {
  FRESH_DAYS,
  isFresh,
  profileAgeDays,
  severityAt,
  type RuleScope,
  type ServerProfile,
  type VolatileList,
} from '#server-profiles';
import type { IndexFacts } from './indexed-project.ts';
import type { Inspection } from './inspection.ts';
import { metadataLine } from './metadata-place.ts';

/**
 * What decides a rule: the file alone, the metadata that we send, data from the public index, the state of the
 * account or token, a setting of the server, or the behavior of the client.
 */
export type Known = 'file' | 'metadata' | 'index' | 'account' | 'server' | 'client';

/** What is known about a rule in addition to its row in the tables of `release-model/rules`. */
export interface RuleInfo {
  /** `U33` for what the index refuses, `record-mismatch` for what only we refuse. */
  readonly id: RuleId;
  /** Of a fault, unless the fault has its own. */
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
  /** How far it reaches, where that differs from its rule. */
  readonly scope?: RuleScope;
  /** Member of the archive. */
  readonly member?: string;
  /** Of the member, or without one of the description; from 1. */
  readonly line?: number;
  /** The fault depends on a list that grows: it is only `refused` while that list is fresh or confirmed. */
  readonly list?: VolatileList;
}

/** Everything that is judged about one file. What could not be read is `null`. */
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
  /** Lists that were just confirmed from a fresher source than the profile. */
  readonly confirmed: ReadonlySet<VolatileList>;
}

/** A rule that can be judged here. `judge` returns `null` when the subject lacks what it needs. */
export interface Rule extends RuleInfo {
  judge(subject: Subject): readonly Fault[] | null;
}

/** A part of the subject that a rule needs. */
type Part = 'kind' | 'distribution' | 'contents' | 'form' | 'inspection' | 'indexFacts';

/** A subject that has the parts `P`. */
export type Complete<P extends Part> = Subject & { readonly [K in P]: NonNullable<Subject[K]> };

function isComplete<P extends Part>(subject: Subject, parts: readonly P[]): subject is Complete<P> {
  return parts.every((part) => subject[part] !== null);
}

/**
 * Makes a rule that is judged if the subject has the named parts.
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

/** A fault of a rule as a finding about the file; `null` where it doesn't count for the index. */
export function findingOf(info: RuleInfo, fault: Fault, subject: Subject): Finding | null {
  const stale =
    fault.list !== undefined && !subject.confirmed.has(fault.list) && !isFresh(subject.profile, subject.now);
  const severity = severityAt(subject.profile, info.id, fault.severity ?? info.severity, fault.scope);
  if (severity === null) return null;
  return {
    rule: info.id,
    severity: stale && severity === 'refused' ? 'warning' : severity,
    subject: visibleValue(subject.filename),
    // Elsewhere, an old list changes nothing
    message:
      stale && severity !== 'advice'
        ? `${fault.message} (according to the list of ${subject.profile.date}, ${profileAgeDays(subject.profile, subject.now)} days old; from ${FRESH_DAYS} days on, this only warns)`
        : fault.message,
    remedy: fault.remedy,
    ...placeOf(info, fault, subject),
  };
}

/** The member and line of a fault: its own, or those of the metadata that it is about. */
function placeOf(info: RuleInfo, fault: Fault, { filename, contents }: Subject): Pick<Finding, 'location'> {
  const isOfMetadata = fault.member === undefined;
  const member = fault.member ?? contents?.metadataPath;
  const line = !isOfMetadata ? fault.line : contents === null ? null : metadataLine(info.id, fault, contents);
  // Without a line, only a member of its own says more than the file
  if (member === undefined || (isOfMetadata && line === null)) return {};
  const file = visibleValue(filename);
  return { location: { file, member: visibleValue(member), ...(line === undefined || line === null ? {} : { line }) } };
}
