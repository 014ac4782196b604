import type { Pace } from '@repo-agent-actions/http';
import { type Distribution, durationText, type Host, sizeText } from '@repo-agent-actions/release-model';

/** An upload to PyPI that takes longer is cut by the server. Milliseconds. */
const SERVER_LIMIT = 240_000;

/** A rate says something from here on. Milliseconds. */
const SETTLED = 10_000;

/** How far all files of an upload have come, told in one line however many are under way. */
export interface TransferProgress {
  /** A file is under way from now on. Returns what is to be told how many bytes of it have left. */
  begin(distribution: Pick<Distribution, 'filename' | 'size'>): (sent: number) => void;
  /** A file isn't under way any more. */
  end(distribution: Pick<Distribution, 'filename'>, arrived: boolean): void;
}

/**
 * Says per cent, rate and time left. Warns once when the line is so slow that the index would cut an upload.
 * @param limited - whether the index is one that has that limit
 */
export function transferProgress(
  host: Pick<Host, 'progress' | 'warning'>,
  files: readonly Pick<Distribution, 'filename' | 'size'>[],
  limited: boolean,
  pace: Pick<Pace, 'now'>,
): TransferProgress {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const left = new Map<string, number>();
  const underWay = new Set<string>();
  const begun = pace.now();
  let arrivedFiles = 0;
  let warned = false;

  const tell = (): void => {
    const done = [...left.values()].reduce((sum, bytes) => sum + bytes, 0);
    if (done === 0) return;
    const rate = done / Math.max(1, pace.now() - begun);
    const percent = Math.floor((100 * done) / total);
    const [only] = underWay;
    const what =
      files.length === 1 && only !== undefined
        ? only
        : `file ${Math.min(files.length, arrivedFiles + 1)} of ${files.length}, ${[...underWay].join(', ')}`;
    // The name last: a narrow terminal cuts it off.
    host.progress(
      `${percent} % of ${sizeText(total)}, ${sizeText(rate * 1000)}/s, ${durationText((total - done) / rate)} left: ${what}`,
      done / total,
    );
  };

  const warnWhenSlow = (filename: string, size: number, sent: number, elapsed: number): void => {
    const takes = (size * elapsed) / sent;
    if (!limited || warned || sent === 0 || elapsed < SETTLED || takes < SERVER_LIMIT) return;
    warned = true;
    host.warning(
      `${filename}: at ${sizeText((1000 * sent) / elapsed)}/s the upload takes ${durationText(takes)}, and the index cuts it after about ${durationText(SERVER_LIMIT)}. Use a faster line, or make the file smaller.`,
    );
  };

  return {
    begin({ filename, size }) {
      underWay.add(filename);
      let attemptBegun = pace.now();
      let before = 0;
      return (sent) => {
        // Another attempt begins at the first byte again.
        if (sent < before) attemptBegun = pace.now();
        before = sent;
        left.set(filename, sent);
        tell();
        warnWhenSlow(filename, size, sent, pace.now() - attemptBegun);
      };
    },
    end({ filename }, arrived) {
      underWay.delete(filename);
      if (arrived) arrivedFiles += 1;
      else left.delete(filename);
    },
  };
}
