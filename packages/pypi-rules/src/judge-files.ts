import { visibleLine } from '#harmless-text';
import {
  failureOf,
  knownTrouble,
  messageOf,
  ReleaseError,
  REPORT_BUG,
  tellStack,
  type Finding,
  type Host,
} from '#release-model';
import type { ServerProfile } from '#server-profiles';
import { basename } from 'node:path';
import { judgeFile, type FileJudgement, type JudgeOptions } from './judge.ts';

/** Files judged at the same time: reading and hashing is what takes the time. */
const AT_ONCE = 4;

/** Characters of an error that ended the checks of a file. */
const LONGEST_REASON = 300;

/** A file that was judged, with how long that took. */
export interface TimedJudgement {
  readonly judgement: FileJudgement;
  /** Milliseconds. */
  readonly ms: number;
}

/** A file that ends its own checks doesn't end those of the others: what the index says of it is then unknown. */
async function judgeOne(
  path: string,
  profile: ServerProfile,
  options: JudgeOptions,
  host: Host,
): Promise<FileJudgement> {
  try {
    return await judgeFile(path, profile, options);
  } catch (thrown) {
    if (thrown instanceof ReleaseError) throw thrown;
    const filename = basename(path);
    const failure = failureOf(filename, thrown, host.signal);
    if (failure.kind === 'stopped') throw thrown;
    tellStack(failure, host);
    const known = knownTrouble(thrown);
    const why = visibleLine(known?.problem ?? messageOf(thrown), LONGEST_REASON);
    const message = `could not be judged: ${why}`;
    const remedy = known?.remedy ?? REPORT_BUG;
    const finding: Finding = { rule: 'not-judged', severity: 'unsafe', subject: filename, message, remedy };
    const nothing = { distribution: null, contents: null, form: null, notJudged: [] };
    return { filename, ...nothing, findings: [finding], unread: message };
  }
}

/**
 * Judges files of any projects side by side, each on its own.
 * @param paths - absolute
 * @returns the judgements in the order of the paths
 * @throws ReleaseError when a path isn't a regular file that can be read
 */
export async function judgeFiles(
  paths: readonly string[],
  profile: ServerProfile,
  options: JudgeOptions,
  host: Host,
): Promise<readonly TimedJudgement[]> {
  const judged: TimedJudgement[] = [];
  const queue = [...paths.entries()];
  async function worker(): Promise<void> {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, path] = next;
      const clock = performance.now();
      const judgement = await judgeOne(path, profile, options, host);
      judged[index] = { judgement, ms: Math.round(performance.now() - clock) };
    }
  }
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, paths.length) }, worker));
  return judged;
}
