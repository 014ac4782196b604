import { makeCleanPlace, type Environment } from '#python-env';
import { messageOf, ReleaseError, type Host, withoutStop } from '#release-model';
import { auditEnvironment } from './audit-environment.ts';
import { auditRounds, CONTROLS } from './audit-rounds.ts';
import { auditSubjects, pinText, type AuditSubject } from './audit-subject.ts';
import type { DependencySet } from './dependency-ledger.ts';
import { judgeAudit, type AuditVerdict } from './judge-audit.ts';
import type { PinAnswer } from './pip-audit-answer.ts';
import { runPipAudit } from './run-pip-audit.ts';

/**
 * For all queries: a base time, and more for each version. If a firewall drops everything, it
 * is all used: a host with eight addresses is tried at each. Milliseconds.
 */
const LIMIT = { start: 45_000, each: 500 } as const;

/** What an audit needs. */
export interface AuditRequest {
  /** Names the folder it works in. */
  readonly label: string;
  /** The release's name in normal form: it isn't its own dependency. */
  readonly normalizedName: string;
  /** Ids of vulnerabilities that a person accepts. */
  readonly ignore: readonly string[];
  /** pip-audit's environment, which may still have to be created. */
  tool(): Promise<Environment>;
  readonly host: Host;
}

interface Asked {
  readonly answers: ReadonlyMap<string, PinAnswer>;
  readonly trouble: string | null;
}

/**
 * Looks up every dependency in the advisory database. What can't be looked up is unknown, with the reason: an audit
 * never fails, unless the run is stopped.
 */
export async function auditDependencies(sets: readonly DependencySet[], request: AuditRequest): Promise<AuditVerdict> {
  const { normalizedName, ignore, host } = request;
  const started = performance.now();
  const subjects = auditSubjects(sets, normalizedName);
  const askable = subjects.filter(({ unaskable }) => unaskable === null);
  let asked: Asked = { answers: new Map(), trouble: null };
  if (askable.length > 0) {
    host.progress(`auditing ${String(askable.length)} dependencies`);
    try {
      asked = await ask(askable, request);
    } catch (error) {
      host.signal.throwIfAborted();
      asked = { answers: new Map(), trouble: sentencePart(error) };
    }
  }
  return judgeAudit({ subjects, sets, ignore, ...asked, ms: Math.round(performance.now() - started) });
}

function sentencePart(error: unknown): string {
  const said = error instanceof ReleaseError ? `${error.subject}: ${error.problem}` : messageOf(error);
  return `pip-audit can't be run (${withoutStop(said)})`;
}

async function ask(subjects: readonly AuditSubject[], request: AuditRequest): Promise<Asked> {
  const { label, host } = request;
  const ready = await request.tool();
  const place = await makeCleanPlace(host, `${label}-audit`);
  try {
    const deadline = performance.now() + LIMIT.start + LIMIT.each * subjects.length;
    const where = {
      tool: ready,
      place,
      environment: await auditEnvironment(place, ready, host.environment),
      remaining: () => deadline - performance.now(),
      signal: host.signal,
    };
    const answers = new Map<string, PinAnswer>();
    let trouble: string | null = null;
    for (const [position, round] of auditRounds([...CONTROLS, ...subjects]).entries()) {
      const answer = await runPipAudit(round, `round-${String(position)}`, where);
      if (answer.answers === null) {
        trouble = answer.trouble;
        break;
      }
      for (const pin of round) {
        const told = answer.answers.get(pin.name);
        if (told !== undefined) answers.set(pinText(pin), told);
      }
    }
    return { answers, trouble };
  } finally {
    await place.remove();
  }
}
