import type { Pace } from '@repo-agent-actions/index-client';
import type { Host } from '@repo-agent-actions/release-model';

/** An upload to PyPI that takes longer is cut by the server. Milliseconds. */
const SERVER_LIMIT = 240_000;

/** A rate says something from here on. Milliseconds. */
const SETTLED = 10_000;

function megabytes(bytes: number): string {
  return bytes < 1_000_000 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/**
 * Says how far a file has come: per cent, rate, seconds left. Warns once when the line is so slow that the index would
 * cut the upload.
 * @param limited - whether the index is one that has that limit
 */
export function transferProgress(
  host: Host,
  filename: string,
  size: number,
  limited: boolean,
  pace: Pick<Pace, 'now'>,
): (sent: number) => void {
  let begun = pace.now();
  let before = 0;
  let warned = false;
  return (sent) => {
    if (sent < before) begun = pace.now();
    before = sent;
    const elapsed = Math.max(1, pace.now() - begun);
    const rate = sent / elapsed;
    const left = Math.round((size - sent) / rate / 1000);
    const percent = size === 0 ? 100 : Math.floor((100 * sent) / size);
    host.progress(`${filename}: ${percent} % of ${megabytes(size)}, ${megabytes(rate * 1000)}/s, ${left} s left`);
    if (!limited || warned || elapsed < SETTLED || size / rate < SERVER_LIMIT) return;
    warned = true;
    host.warning(
      `${filename}: at ${megabytes(rate * 1000)}/s the upload takes ${Math.round(size / rate / 1000)} s, and the index cuts it after about ${SERVER_LIMIT / 1000} s. Use a faster line, or make the file smaller.`,
    );
  };
}
