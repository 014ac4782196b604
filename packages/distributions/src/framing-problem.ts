import type { Finding, RuleId } from '#release-model';

/** Something wrong with the structure of an archive, found without trusting what it says about itself. */
export interface FramingProblem {
  /** The server's rule (`U75` … `U87f`), or a rule of ours if the server accepts it. */
  readonly id: RuleId;
  /** The server's reason text if it has one, else ours. */
  readonly reason: string;
  /** Where the record that shows it begins: in the file for a ZIP, in the unpacked stream for a tar. Bytes. */
  readonly offset: number;
  readonly member?: string;
}

/** Ends a walk: thrown in a walker, which turns it into a `FramingProblem`. */
export class FramingRefusal extends Error {
  readonly problem: FramingProblem;

  constructor(problem: FramingProblem) {
    super(problem.reason);
    this.name = 'FramingRefusal';
    this.problem = problem;
  }
}

const ARCHIVES_HELP = 'See https://docs.pypi.org/archives for more information';

/** What PyPI answers to a file with this problem; `null` when it accepts the file, or fails on it. */
export function serverMessage(problem: FramingProblem): string | null {
  if (!/^U(?:7|8[0-6])/u.test(problem.id)) return null;
  if (problem.id === 'U83')
    return `Invalid distribution file. ZIP archive not accepted: ${problem.reason}. ${ARCHIVES_HELP}`;
  if (problem.id === 'U85')
    return `Invalid distribution file. tar archive not accepted: ${problem.reason}. ${ARCHIVES_HELP}`;
  // What follows None in a reason of ours is why; the server says only None.
  return `Invalid distribution file. ${problem.reason.startsWith('None (') ? 'None' : problem.reason}`;
}

/**
 * The finding for a framing problem: `refused` for what the server refuses or fails on, `unsafe` for what only we
 * refuse, because two honest readers could see two different archives.
 */
export function framingFinding(filename: string, problem: FramingProblem): Finding {
  const answer = serverMessage(problem);
  return {
    rule: problem.id,
    severity: problem.id.startsWith('U') ? 'refused' : 'unsafe',
    subject: filename,
    message:
      answer === null || answer.endsWith('None')
        ? `${answer ?? ''}${answer === null ? '' : ': '}${problem.reason} (at byte ${problem.offset})`
        : answer,
    remedy: 'Build the file again with a current build back-end, and do not repack or edit it',
    location: { file: filename, ...(problem.member === undefined ? {} : { member: problem.member }) },
  };
}
