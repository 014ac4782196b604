import type { Python } from '#python-env';
import { placedSubject, withoutStop, type ReceiptItem, type RunFailure } from '#release-model';
import type { PythonVerdict } from './python-work.ts';

/** What is wrong with one check on a Python; its message may have several lines. */
export function pointSentence({ kind, subject, message, location }: ReceiptItem, python: Python): string {
  const what = subject.startsWith(`Python ${python.minor}`) ? subject : `${kind} ${subject} on Python ${python.minor}`;
  return `${placedSubject(what, location, message)}: ${message}`;
}

/** The first failed check on a Python as a sentence. */
export function failureOfPython(stage: string, { python, items }: PythonVerdict): RunFailure {
  const failed = items.filter(({ outcome }) => outcome === 'failed');
  const [first] = failed;
  if (first === undefined) return { failure: null };
  const more =
    failed.length === 1
      ? ''
      : ` (${String(failed.length - 1)} more failed: ${failed
          .slice(1, 4)
          .map(({ kind, subject }) => `${kind} ${subject}`)
          .join(', ')}${failed.length > 4 ? ', …' : ''})`;
  const sentence = pointSentence(first, python).replace(/\s+/gu, ' ');
  return { failure: `${stage}, ${withoutStop(sentence)}.${more}`, failureAbout: first };
}

/** The sentence for the stage: the first Python's, and how many Pythons failed. */
export function failureOf(failures: readonly RunFailure[]): RunFailure {
  const told = failures.filter(({ failure }) => failure !== null);
  const [first] = told;
  if (first === undefined) return { failure: null };
  if (told.length === 1) return first;
  const failure = `${first.failure ?? ''} ${String(told.length)} of ${String(failures.length)} Pythons failed.`;
  return { ...first, failure };
}
