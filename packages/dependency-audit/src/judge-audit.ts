import { visibleLine } from '@repo-agent-actions/harmless-text';
import { TOOL_VERSIONS } from '@repo-agent-actions/python-env';
import type { Finding, ReceiptItem } from '@repo-agent-actions/release-model';
import { CONTROLS } from './audit-rounds.ts';
import { pinText, type AuditSubject } from './audit-subject.ts';
import { DATABASE } from './audit-trouble.ts';
import type { DependencySet } from './dependency-ledger.ts';
import type { Advisory, PinAnswer } from './pip-audit-answer.ts';

/** Subject of the point that holds the whole verdict; the checklist reads it. */
const WHOLE = 'dependencies';

/** How many of a kind are told in one sentence. */
const TOLD = 5;

/** What was asked, and what came back. */
export interface AuditEvidence {
  readonly subjects: readonly AuditSubject[];
  readonly sets: readonly DependencySet[];
  /** By `name version`. */
  readonly answers: ReadonlyMap<string, PinAnswer>;
  /** Why an answer is missing; `null` when none is. */
  readonly trouble: string | null;
  /** Ids that a person lets pass. */
  readonly ignore: readonly string[];
  /** Milliseconds. */
  readonly ms: number;
}

export interface AuditVerdict {
  readonly items: readonly ReceiptItem[];
  /** Advice: what only developers of the project are exposed to. */
  readonly findings: readonly Finding[];
  /** Ids that were to be ignored and that nothing has. */
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

/** A database that doesn't know what everybody knows can't clear anything. */
function knowsControls(answers: ReadonlyMap<string, PinAnswer>): boolean {
  return CONTROLS.some((control) => {
    const answer = answers.get(pinText(control));
    return answer?.kind === 'known' && answer.advisories.length > 0;
  });
}

function judge(subject: AuditSubject, evidence: AuditEvidence, trusted: boolean): Judged {
  const unknown = (reason: string): Judged => ({ subject, state: { kind: 'unknown', reason }, ignored: [] });
  if (subject.unaskable !== null) return unknown(subject.unaskable);
  const answer = evidence.answers.get(pinText(subject));
  if (answer === undefined) return unknown(evidence.trouble ?? 'pip-audit says nothing of it');
  // Of a service that isn't PyPI nobody learns what is on PyPI.
  if (answer.kind === 'skipped') return unknown(trusted ? skippedReason(answer.reason) : UNTRUSTED);
  if (answer.version !== subject.version) return unknown(`pip-audit tells of another version, ${answer.version}`);
  const ignored = answer.advisories.filter((advisory) => isNamed(advisory, evidence.ignore));
  const advisories = answer.advisories.filter((advisory) => !ignored.includes(advisory));
  if (advisories.length > 0) return { subject, state: { kind: 'vulnerable', advisories }, ignored };
  if (!trusted) return { ...unknown(UNTRUSTED), ignored };
  return { subject, state: { kind: 'clean' }, ignored };
}

const UNTRUSTED = `what answers as ${DATABASE.url} doesn't know the vulnerabilities of ${CONTROLS.map(pinText).join(' and ')}, as PyPI does: it may be a mirror or a proxy without them, and its silence says nothing`;

/** pip-audit's words name the project again, which stands before them already. */
function skippedReason(reason: string): string {
  return /not found on PyPI/u.test(reason)
    ? `${DATABASE.name} don't know it: this version is not on PyPI`
    : `pip-audit left it out (${visibleLine(reason, 200)})`;
}

function advisoryText({ id, aliases, fixVersions }: Advisory): string {
  const names = aliases.length === 0 ? id : `${id} (${aliases.slice(0, TOLD).join(', ')})`;
  return `${names}, ${fixVersions.length === 0 ? 'not mended in any version' : `mended in ${fixVersions.join(', ')}`}`;
}

/** `requests>=2.20.0`, the version that is the last to be needed; or what to do where none is. */
function remedyText(subject: AuditSubject, advisories: readonly Advisory[]): string {
  const where = subject.origins.some((origin) => origin.startsWith('extra'))
    ? 'dependencies, or the extra,'
    : 'dependencies';
  return advisories.some(({ fixVersions }) => fixVersions.length === 0)
    ? `Do without ${subject.name}, or name the id in audit-ignore if the release is not exposed to it`
    : `Have ${where} in pyproject.toml ask for a version of ${subject.name} that has it mended, raise what keeps it back, or name the id in audit-ignore if the release is not exposed to it`;
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

/** The verdict in one point: a vulnerability goes before what is unknown, and that before the rest. */
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
    return { ...facts, outcome: 'unknown', message: `${several(open)}. ${unknownRemedy(evidence.trouble)}.` };
  }
  if (counted.length === 0) {
    return { ...facts, outcome: 'not-configured', message: 'the release brings no dependencies' };
  }
  const ids = [...new Set(counted.flatMap(({ ignored }) => ignored.map(({ id }) => id)))];
  const left = ids.length === 0 ? '' : `; left out by audit-ignore: ${several(ids)}`;
  const audited = count(counted.length, 'dependency', 'dependencies');
  return {
    ...facts,
    outcome: 'passed',
    message: `${audited} audited, database: ${DATABASE.name} (${DATABASE.url}), by pip-audit ${TOOL_VERSIONS['pip-audit']}${left}`,
  };
}

function listed(pins: readonly string[]): string {
  const more = pins.length > TOLD ? ` and ${String(pins.length - TOLD)} more` : '';
  return `${pins.slice(0, TOLD).join(', ')}${more}`;
}

function unknownRemedy(trouble: string | null): string {
  return trouble === null
    ? 'Look yourself whether it is vulnerable, and accept the point dependency-vulnerabilities'
    : 'Check the network, and the proxy and certificate settings, and run again; or look yourself, and accept the point dependency-vulnerabilities';
}

function itemsOf({ subject, state, ignored }: Judged): readonly ReceiptItem[] {
  const facts = { kind: 'audit', ms: 0 } as const;
  const left = ignored.map((advisory): ReceiptItem => ({
    ...facts,
    subject: `${pinText(subject)} ${advisory.id}`,
    outcome: 'skipped',
    message: `left out by audit-ignore: ${advisoryText(advisory)} (${subject.origins.join(', ')})`,
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
      message: `has known vulnerabilities: ${vulnerableText(judged)}; who installs the release doesn't get it`,
      remedy: 'Ask for a version that has it mended, for your own sake',
    },
  ];
}

/** What was not to be had of the developers' extras: said, and no more. */
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

/** Judges what pip-audit found. Nothing counts as clean of which it was not said by a database that proved to be one. */
export function judgeAudit(evidence: AuditEvidence): AuditVerdict {
  const trusted = knowsControls(evidence.answers);
  const judged = evidence.subjects.map((subject) => judge(subject, evidence, trusted));
  const used = evidence.subjects.flatMap((subject) => {
    const answer = evidence.answers.get(pinText(subject));
    return answer?.kind === 'known' ? answer.advisories : [];
  });
  return {
    items: [wholeItem(judged, evidence), ...judged.flatMap(itemsOf), ...adviceItems(judged, evidence.sets)],
    findings: judged.flatMap(adviceOf),
    // Only where everything was answered: what is unknown may have it.
    unused:
      evidence.trouble === null && trusted
        ? evidence.ignore.filter((id) => !used.some((advisory) => isNamed(advisory, [id])))
        : [],
  };
}
