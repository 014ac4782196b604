import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { runProcess, type ProcessResult } from '#process';
import type { CleanPlace, Environment } from '#python-env';
import { requirementsText } from './audit-rounds.ts';
import type { Pin } from './audit-subject.ts';
import { auditTrouble, isPassingTrouble } from './audit-trouble.ts';
import { parsePipAudit, type PinAnswer } from './pip-audit-answer.ts';

/** For one connection, and for one response. Seconds. */
const PATIENCE = 10;

/** The pause before a temporary failure is retried. Milliseconds. */
const PAUSE = 1_000;

/** The result for one round of versions. */
export type RoundAnswer =
  | { readonly answers: ReadonlyMap<string, PinAnswer>; readonly trouble: null }
  | { readonly answers: null; readonly trouble: string };

/** Where and how pip-audit runs. */
export interface AuditPlace {
  readonly tool: Environment;
  readonly place: CleanPlace;
  readonly environment: Readonly<Record<string, string>>;
  /** Milliseconds left. */
  remaining(): number;
  readonly signal: AbortSignal;
}

/**
 * Looks up every version of a round in the database. Only pip-audit's output counts: its exit code is 1 for a
 * vulnerability and for a broken connection, and 0 if it skipped everything.
 * @param label - names the files of the round
 */
export async function runPipAudit(round: readonly Pin[], label: string, where: AuditPlace): Promise<RoundAnswer> {
  const requirements = join(where.place.scratch, `${label}.txt`);
  await writeFile(requirements, requirementsText(round));
  let result = await ask(requirements, where);
  if (parsePipAudit(result.stdout) === null && isPassingTrouble(result) && where.remaining() > PAUSE) {
    await delay(PAUSE, undefined, { signal: where.signal });
    result = await ask(requirements, where);
  }
  const answers = result.timedOut ? null : parsePipAudit(result.stdout);
  return answers === null ? { answers, trouble: auditTrouble(result) } : { answers, trouble: null };
}

async function ask(requirements: string, where: AuditPlace): Promise<ProcessResult> {
  const { tool, place, environment, signal } = where;
  const options = ['--no-deps', '--disable-pip', '--format', 'json', '--desc', 'off', '--aliases', 'on'];
  // A separate cache: anything placed in pip's cache would be trusted like the database.
  const cache = ['--cache-dir', join(place.scratch, 'http-cache'), '--timeout', String(PATIENCE)];
  const result = await runProcess({
    file: tool.python,
    args: [
      '-I',
      '-m',
      'pip_audit',
      '-r',
      requirements,
      ...options,
      ...cache,
      '--progress-spinner',
      'off',
      '-s',
      'pypi',
    ],
    // Empty: pip-audit starts `python -m pip`, which would import files from here.
    cwd: await place.emptyFolder(),
    env: environment,
    timeoutMs: Math.max(1, where.remaining()),
    signal,
  });
  signal.throwIfAborted();
  return result;
}
