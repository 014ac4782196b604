import type { DistributionKind } from '#release-model';

/**
 * Sends the files of a release in the one order that works for every index: a wheel first and alone (the release's
 * page takes its metadata from the first file), further wheels up to `parallel` at once, and the sdist last, after
 * every wheel is there. After a file fails, no further file is started; those in transit are finished.
 * @param send - sends one file; resolves to whether the index has it. Must not throw
 * @returns the files that were never started
 */
export async function sendInOrder<T extends { readonly distribution: { readonly kind: DistributionKind } }>(
  files: readonly T[],
  parallel: number,
  send: (file: T) => Promise<boolean>,
): Promise<readonly T[]> {
  const wheels = files.filter(({ distribution }) => distribution.kind === 'wheel');
  const sdists = files.filter(({ distribution }) => distribution.kind === 'sdist');
  const first = wheels.slice(0, 1);
  const left = new Set(files);
  const course = { going: true };
  for (const [batch, width] of [
    [first, 1],
    [wheels.slice(1), parallel],
    [sdists, 1],
  ] as const) {
    const waiting = [...batch];
    const work = async (): Promise<void> => {
      for (let file = waiting.shift(); file !== undefined && course.going; file = waiting.shift()) {
        left.delete(file);
        if (!(await send(file))) course.going = false;
      }
    };
    await Promise.all(Array.from({ length: Math.min(width, batch.length) }, work));
    if (!course.going) break;
  }
  return [...left];
}
