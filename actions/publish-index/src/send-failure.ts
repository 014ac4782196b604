import {
  conflictOf,
  ownError,
  serverKindOf,
  type IndexAddress,
  type SendOutcome,
} from '@repo-agent-actions/index-client';
import { nextPatch } from '@repo-agent-actions/python-standards';
import { ReleaseError, type Distribution } from '@repo-agent-actions/release-model';
import { remedyFor } from '@repo-agent-actions/server-profiles';

const CONTINUE = 'Run again: what is there already is recognized by its sha256 and not sent twice';

function seeStatus(index: IndexAddress, status: number | null): string {
  return index.statusUrl !== null && status !== null && status >= 500 ? `See ${index.statusUrl}. ` : '';
}

/** The one error of a file that isn't on the index after it was sent. */
export function sendFailure(
  index: IndexAddress,
  distribution: Distribution,
  sent: SendOutcome,
  ended: boolean,
): ReleaseError {
  const { filename, sha256 } = distribution;
  const subject = `${filename} to ${index.title}`;
  const words = sent.words.at(-1) ?? '';
  if (ended) return new ReleaseError({ subject, problem: 'the run was ended before it was there', remedy: CONTINUE });
  const own = ownError(sent);
  if (own !== null) return own;
  switch (sent.result) {
    case 'conflict': {
      const next = nextPatch(distribution.version);
      const plan = [{ filename, state: 'conflict', sha256, indexSha256: sent.indexSha256 }] as const;
      const told = conflictOf(plan, index.title, next);
      if (told !== null)
        return new ReleaseError({
          subject,
          problem: told.problem.replace(/; nothing was sent$/u, ''),
          remedy: told.remedy,
        });
      break;
    }
    case 'refused': {
      const remedy = remedyFor(serverKindOf(index, sent.headers), sent.status ?? 0, words);
      return new ReleaseError({
        subject,
        problem: `was refused: ${words}`,
        remedy: remedy ?? 'Mend what the server names, and run again',
      });
    }
    case 'unclear':
      return new ReleaseError({
        subject,
        problem: `nobody can tell whether it arrived: ${words}, and the index can't be asked`,
        remedy: `${seeStatus(index, sent.status)}${CONTINUE}`,
      });
    default:
  }
  return new ReleaseError({
    subject,
    problem: `did not arrive in ${sent.attempts} ${sent.attempts === 1 ? 'attempt' : 'attempts'}, the last: ${words}`,
    remedy: `${seeStatus(index, sent.status)}${CONTINUE}`,
  });
}
