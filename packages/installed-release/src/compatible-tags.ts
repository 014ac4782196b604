import { lastMeaningfulLines, runProcess } from '#process';
import { ReleaseError } from '#release-model';
import type { Python } from '#python-env';
import { isUniversal } from './installer-choice.ts';
import { TAGS_SCRIPT } from './tags-script.ts';
import type { TrialFile } from './trial-plan.ts';

/** Milliseconds. */
const LIMIT = 30_000;

function tagsOf(text: string): { readonly tags: readonly string[] | null; readonly reason: string } {
  try {
    const answer: unknown = JSON.parse(text);
    if (typeof answer === 'object' && answer !== null && 'tags' in answer && Array.isArray(answer.tags)) {
      return { tags: answer.tags.filter((tag) => typeof tag === 'string'), reason: '' };
    }
    const reason = typeof answer === 'object' && answer !== null && 'reason' in answer ? answer.reason : null;
    return { tags: null, reason: typeof reason === 'string' ? reason : '' };
  } catch {
    return { tags: null, reason: '' };
  }
}

/**
 * The tags that a Python supports, most specific first; queried only if the files need them.
 * @throws ReleaseError if they are needed and the interpreter can't list them
 */
export async function compatibleTags(
  python: Python,
  files: readonly TrialFile[],
  place: { readonly cwd: string; readonly environment: Readonly<Record<string, string>>; readonly signal: AbortSignal },
): Promise<readonly string[]> {
  if (files.every((file) => file.kind === 'sdist' || isUniversal(file))) return ['py3-none-any'];
  const result = await runProcess({
    file: python.path,
    args: ['-I', '-c', TAGS_SCRIPT],
    cwd: place.cwd,
    env: place.environment,
    timeoutMs: LIMIT,
    signal: place.signal,
    sweep: false,
  });
  const { tags, reason } = tagsOf(result.stdout);
  if (tags !== null) return tags;
  throw new ReleaseError({
    subject: `Python ${python.version}`,
    problem: `can't tell which of the release's wheels it supports (${reason || lastMeaningfulLines(result.output, 1) || 'no output'})`,
    remedy: 'Install pip for this Python',
  });
}
