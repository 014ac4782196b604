import { withoutStop, type ReceiptItem } from '#release-model';
import type { ImportAnswer } from './probe.ts';
import { importRemedy } from './remedies.ts';

/** What is wrong with an import, and what to do; `null` when it works. */
export function importProblem(answer: ImportAnswer, ownModules: readonly string[]): string | null {
  const { reference, ok, error, message, missing, path, inside } = answer;
  if (!ok && error !== null) {
    const said = message === '' ? error : `${error}: ${message}`;
    return `${withoutStop(said)}. ${importRemedy({ reference, error, missing }, ownModules)}.`;
  }
  if (inside === false) {
    return `was imported from ${path ?? 'elsewhere'}, which is outside the environment. Check whether another distribution, or Python itself, has a module of this name.`;
  }
  return null;
}

/** The receipt item for an import. */
export function importItem(answer: ImportAnswer, ownModules: readonly string[]): ReceiptItem {
  const problem = importProblem(answer, ownModules);
  return {
    kind: 'import',
    subject: answer.reference,
    outcome: problem === null ? 'passed' : 'failed',
    message: problem ?? '',
    ms: answer.ms,
  };
}
