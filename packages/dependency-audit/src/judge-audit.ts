import type { Finding, ReceiptItem } from '#release-model';
import type { Advisory } from './advisory.ts';
import { pinText, type AuditSubject } from './audit-subject.ts';
import { CONTROLS } from './controls.ts';
import { DATABASE, type PinAnswer } from './database-answer.ts';
import type { DependencySet } from './dependency-ledger.ts';

/** Subject of the item with the overall verdict; the checklist reads it. */
const WHOLE = 'dependencies';

/** How many of a kind one sentence lists. */
const TOLD = 5;

/** The queries and their results. */
export interface AuditEvidence {
  readonly subjects: readonly AuditSubject[];
  readonly sets: readonly DependencySet[];
  /** By `name version`; for everything that could be asked. */
  readonly answers: ReadonlyMap<string, PinAnswer>;
  /** Ids that a person accepts. */
  readonly ignore: readonly string[];
  /** Milliseconds. */
  readonly ms: number;
}

export interface AuditVerdict {
  readonly items: readonly ReceiptItem[];
  /** Advice: what only developers of the project are exposed to. */
  readonly findings: readonly Finding[];
  /** Ids to ignore that no dependency has. */
  readonly unused: readonly string[];
}

type State =
  | { readonly kind: 'clean' }
  | { readonly kind: 'unknown'; readonly reason: string }
  | { readonly kind: 'vulnerable'; readonly advisories: readonly Advisory[] };

interface Judged {
  readonly subject: AuditSubject;
  readonly state: State;
  readonly ignored: readonly Advisory[];
}

function isNamed(advisory: Advisory, ids: readonly string[]): boolean {
  const wanted = ids.map((id) => id.toUpperCase());
  return [advisory.id, ...advisory.aliases].some((id) => wanted.includes(id.toUpperCase()));
}

/** Why a clean result proves nothing: a database that doesn't know widely known vulnerabilities can't clear anything. */
function distrust(answers: ReadonlyMap<string, PinAnswer>): string | null {
  const told = CONTROLS.map((control) => answers.get(pinText(control)));
  if (told.some((answer) => answer?.kind === 'known' && answer.advisories.length > 0)) return null;
  const reasons = told.flatMap((answer) => (answer?.kind === 'unanswered' ? [answer.reason] : []));
  return reasons.length === told.length ? (reasons[0] ?? UNTRUSTED) : UNTRUSTED;
}

function judge(subject: AuditSubject, { answers, ignore }: AuditEvidence, doubt: string | null): Judged {
  const unknown = (reason: string): Judged => ({ subject, state: { kind: 'unknown', reason }, ignored: [] });
  if (subject.unaskable !== null) return unknown(subject.unaskable);
  const answer = answers.get(pinText(subject));
  if (answer === undefined) return unknown('nobody has asked for it');
  if (answer.kind === 'unanswered') return unknown(answer.reason);
  // A service that isn't PyPI doesn't show what is on PyPI.
  if (answer.kind === 'absent') return unknown(doubt ?? `${DATABASE.name} don't cover it: this version is not on PyPI`);
  const ignored = answer.advisories.filter((advisory) => isNamed(advisory, ignore));
  const advisories = answer.advisories.filter((advisory) => !ignored.includes(advisory));
  if (advisories.length > 0) return { subject, state: { kind: 'vulnerable', advisories }, ignored };
  if (doubt !== null) return { ...unknown(doubt), ignored };
  return { subject, state: { kind: 'clean' }, ignored };
}

const UNTRUSTED = `the server that answers as ${DATABASE.url} doesn't know the vulnerabilities of ${CONTROLS.map(pinText).join(' and ')}, as PyPI does: it may be a mirror or a proxy without advisories, so its clean results prove nothing`;

function advisoryText({ id, aliases, fixVersions }: Advisory): string {
  const names = aliases.length === 0 ? id : `${id} (${aliases.slice(0, TOLD).join(', ')})`;
  return `${names}, ${fixVersions.length === 0 ? 'not fixed in any version' : `fixed in ${fixVersions.join(', ')}`}`;
}

/** What to do: require a fixed version, or what else if there is none. */
function remedyText(subject: AuditSubject, advisories: readonly Advisory[]): string {
  const where = subject.origins.some((origin) => origin.startsWith('extra'))
    ? 'dependencies, or the extra,'
    : 'dependencies';
  return advisories.some(({ fixVersions }) => fixVersions.length === 0)
    ? `Remove the dependency ${subject.name}, or list the id in audit-ignore if the release is not exposed to it`
    : `Make ${where} in pyproject.toml require a fixed version of ${subject.name}, update whatever holds it back, or list the id in audit-ignore if the release is not exposed to it`;
}

function vulnerableText({ subject, state }: Judged): string {
  if (state.kind !== 'vulnerable') return '';
  const { advisories } = state;
  const said = advisories.slice(0, TOLD).map(advisoryText).join('; ');
  const more = advisories.length > TOLD ? `; ${String(advisories.length - TOLD)} more` : '';
  return `${said}${more} (${subject.origins.join(', ')})`;
}

function several(texts: readonly string[]): string {
  const more = texts.length > TOLD ? `; and ${String(texts.length - TOLD)} more` : '';
  return `${texts.slice(0, TOLD).join('; ')}${more}`;
}

function count(number: number, one: string, many: string): string {
  return `${String(number)} ${number === 1 ? one : many}`;
}

/** The verdict in one item: a vulnerability takes precedence over an unknown, and that over the rest. */
function wholeItem(judged: readonly Judged[], evidence: AuditEvidence): ReceiptItem {
  const facts = { kind: 'audit', subject: WHOLE, ms: evidence.ms } as const;
  const counted = judged.filter(({ subject }) => !subject.advice);
  const vulnerable = counted.filter(({ state }) => state.kind === 'vulnerable');
  const [first] = vulnerable;
  if (first?.state.kind === 'vulnerable') {
    const told = several(vulnerable.map((each) => `${pinText(each.subject)}: ${vulnerableText(each)}`));
    const verb = vulnerable.length === 1 ? 'has' : 'have';
    return {
      ...facts,
      outcome: 'failed',
      message: `${String(vulnerable.length)} of ${String(counted.length)} ${verb} known vulnerabilities. ${told}. ${remedyText(first.subject, first.state.advisories)}.`,
    };
  }
  const gaps = evidence.sets.filter(({ advice, trouble }) => !advice && trouble !== null);
  const reasons = new Map<string, string[]>();
  for (const { subject, state } of counted) {
    if (state.kind !== 'unknown') continue;
    reasons.set(state.reason, [...(reasons.get(state.reason) ?? []), pinText(subject)]);
  }
  const open = [
    ...gaps.map(({ label, trouble }) => `${label}: ${trouble ?? ''}`),
    ...[...reasons].map(([reason, pins]) =>
      pins.length === counted.length ? `nothing is known: ${reason}` : `${listed(pins)}: ${reason}`,
    ),
  ];
  if (open.length > 0) {
    return { ...facts, outcome: 'unknown', message: `${several(open)}. ${unknownRemedy(evidence)}.` };
  }
  if (counted.length === 0) {
    return { ...facts, outcome: 'not-configured', message: 'the release brings no dependencies' };
  }
  const ids = [...new Set(counted.flatMap(({ ignored }) => ignored.map(({ id }) => id)))];
  const left = ids.length === 0 ? '' : `; ignored by audit-ignore: ${several(ids)}`;
  const audited = count(counted.length, 'dependency', 'dependencies');
  return {
    ...facts,
    outcome: 'passed',
    message: `${audited} audited, database: ${DATABASE.name} (${DATABASE.url})${left}`,
  };
}

function listed(pins: readonly string[]): string {
  const more = pins.length > TOLD ? ` and ${String(pins.length - TOLD)} more` : '';
  return `${pins.slice(0, TOLD).join(', ')}${more}`;
}

/** Whether something that could be asked wasn't answered. */
function lacksAnswers({ answers }: AuditEvidence): boolean {
  return [...answers.values()].some(({ kind }) => kind === 'unanswered');
}

function unknownRemedy(evidence: AuditEvidence): string {
  return lacksAnswers(evidence)
    ? 'Check the network, and the proxy and certificate settings, and run again; or check manually, then accept the point dependency-vulnerabilities'
    : 'Check manually whether it is vulnerable, then accept the point dependency-vulnerabilities';
}

function itemsOf({ subject, state, ignored }: Judged): readonly ReceiptItem[] {
  const facts = { kind: 'audit', ms: 0 } as const;
  const left = ignored.map((advisory): ReceiptItem => ({
    ...facts,
    subject: `${pinText(subject)} ${advisory.id}`,
    outcome: 'skipped',
    message: `ignored by audit-ignore: ${advisoryText(advisory)} (${subject.origins.join(', ')})`,
  }));
  if (state.kind === 'clean' || subject.advice) return left;
  const message =
    state.kind === 'unknown'
      ? `${state.reason} (${subject.origins.join(', ')})`
      : `${vulnerableText({ subject, state, ignored })}. ${remedyText(subject, state.advisories)}.`;
  const outcome = state.kind === 'unknown' ? 'unknown' : 'failed';
  return [{ ...facts, subject: pinText(subject), outcome, message }, ...left];
}

function adviceOf(judged: Judged): readonly Finding[] {
  const { subject, state } = judged;
  if (!subject.advice || state.kind !== 'vulnerable') return [];
  return [
    {
      rule: 'dependency-vulnerability',
      severity: 'advice',
      subject: pinText(subject),
      message: `has known vulnerabilities: ${vulnerableText(judged)}; users who install the release don't get it`,
      remedy: 'Require a fixed version, for your own safety',
    },
  ];
}

/** Results for the developers' extras: reported only. */
function adviceItems(judged: readonly Judged[], sets: readonly DependencySet[]): readonly ReceiptItem[] {
  return sets
    .filter(({ advice }) => advice)
    .map(({ label, trouble }): ReceiptItem => {
      const facts = { kind: 'audit-advice', subject: label, ms: 0 } as const;
      const own = judged.filter(({ subject }) => subject.advice && subject.origins.includes(label));
      const vulnerable = own.filter(({ state }) => state.kind === 'vulnerable').length;
      const reason =
        trouble ?? own.flatMap(({ state }) => (state.kind === 'unknown' ? [state.reason] : [])).at(0) ?? null;
      if (vulnerable > 0)
        return {
          ...facts,
          outcome: 'skipped',
          message: `${String(vulnerable)} of ${String(own.length)} vulnerable; advice only`,
        };
      if (reason !== null) return { ...facts, outcome: 'skipped', message: `not all could be audited: ${reason}` };
      return {
        ...facts,
        outcome: 'passed',
        message: `${count(own.length, 'more dependency', 'more dependencies')} audited`,
      };
    });
}

/** Judges what the database answered. Nothing counts as clean unless a verified database says so. */
export function judgeAudit(evidence: AuditEvidence): AuditVerdict {
  const doubt = distrust(evidence.answers);
  const judged = evidence.subjects.map((subject) => judge(subject, evidence, doubt));
  const used = evidence.subjects.flatMap((subject) => {
    const answer = evidence.answers.get(pinText(subject));
    return answer?.kind === 'known' ? answer.advisories : [];
  });
  return {
    items: [wholeItem(judged, evidence), ...judged.flatMap(itemsOf), ...adviceItems(judged, evidence.sets)],
    findings: judged.flatMap(adviceOf),
    // Only if everything was answered: an unknown dependency may have it.
    unused:
      doubt === null && !lacksAnswers(evidence)
        ? evidence.ignore.filter((id) => !used.some((advisory) => isNamed(advisory, [id])))
        : [],
  };
}
