import { withoutStop } from '@repo-agent-actions/release-model';
import type { PythonVerdict } from './python-work.ts';

/** The first failed point of a Python as a sentence; `null` when none failed. */
export function failureOfPython(stage: string, { python, items }: PythonVerdict): string | null {
  const failed = items.filter(({ outcome }) => outcome === 'failed');
  const [first] = failed;
  if (first === undefined) return null;
  const lines = first.message
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const message = withoutStop(lines.join(' '));
  const more =
    failed.length === 1
      ? ''
      : ` (${String(failed.length - 1)} more failed: ${failed
          .slice(1, 4)
          .map(({ kind, subject }) => `${kind} ${subject}`)
          .join(', ')}${failed.length > 4 ? ', …' : ''})`;
  const subject = first.subject.startsWith(`Python ${python.minor}`)
    ? first.subject
    : `${first.kind} ${first.subject} on Python ${python.minor}`;
  return `${stage}, ${subject}: ${message}.${more}`;
}

/** The sentence of the stage: the first Python's, and how many others failed too. */
export function failureOf(failures: readonly (string | null)[]): string | null {
  const told = failures.filter((failure) => failure !== null);
  const [first] = told;
  if (first === undefined) return null;
  if (told.length === 1) return first;
  return `${first} ${String(told.length)} of ${String(failures.length)} Pythons failed.`;
}
