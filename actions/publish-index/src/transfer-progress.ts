import type { Timing } from '#http';
import { type Distribution, durationText, type Host, percentText, sizeText } from '#release-model';

/** The server cuts off an upload to PyPI that takes longer. Milliseconds. */
const SERVER_LIMIT = 240_000;

/** A rate is meaningful only after this time. Milliseconds. */
const SETTLED = 10_000;

/** The progress of all files of an upload, in one line however many are in transit. */
export interface TransferProgress {
  /** Starts a file. Returns a function to call with the number of its bytes sent so far. */
  begin(distribution: Pick<Distribution, 'filename' | 'size'>): (sent: number) => void;
  /** Ends a file. */
  end(distribution: Pick<Distribution, 'filename'>, arrived: boolean): void;
}

/**
 * Shows percent, rate and time left. Warns once if the connection is so slow that the index would cut off an upload.
 * @param limited - whether the index has that limit
 */
export function transferProgress(
  host: Pick<Host, 'progress' | 'warning'>,
  files: readonly Pick<Distribution, 'filename' | 'size'>[],
  limited: boolean,
  timing: Pick<Timing, 'now'>,
): TransferProgress {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  const left = new Map<string, number>();
  const underWay = new Set<string>();
  const begun = timing.now();
  let arrivedFiles = 0;
  let warned = false;

  const tell = (): void => {
    const done = [...left.values()].reduce((sum, bytes) => sum + bytes, 0);
    if (done === 0) return;
    const rate = done / Math.max(1, timing.now() - begun);
    const [only] = underWay;
    const what =
      files.length === 1 && only !== undefined
        ? only
        : `file ${Math.min(files.length, arrivedFiles + 1)} of ${files.length}, ${[...underWay].join(', ')}`;
    // The name comes last: a narrow terminal cuts it off.
    host.progress(
      `${percentText((100 * done) / total, 0)} of ${sizeText(total)}, ${sizeText(rate * 1000)}/s, ${durationText((total - done) / rate)} left: ${what}`,
      done / total,
    );
  };

  const warnWhenSlow = (filename: string, size: number, sent: number, elapsed: number): void => {
    const takes = (size * elapsed) / sent;
    if (!limited || warned || sent === 0 || elapsed < SETTLED || takes < SERVER_LIMIT) return;
    warned = true;
    host.warning(
      `${filename}: at ${sizeText((1000 * sent) / elapsed)}/s the upload takes ${durationText(takes)}, and the index cuts it off after about ${durationText(SERVER_LIMIT)}. Use a faster connection, or make the file smaller.`,
    );
  };

  return {
    begin({ filename, size }) {
      underWay.add(filename);
      let attemptBegun = timing.now();
      let before = 0;
      return (sent) => {
        // Another attempt starts at the first byte again.
        if (sent < before) attemptBegun = timing.now();
        before = sent;
        left.set(filename, sent);
        tell();
        warnWhenSlow(filename, size, sent, timing.now() - attemptBegun);
      };
    },
    end({ filename }, arrived) {
      underWay.delete(filename);
      if (arrived) arrivedFiles += 1;
      else left.delete(filename);
    },
  };
}
