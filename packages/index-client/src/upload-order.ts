import type { DistributionKind } from '#release-model';

/** How one file of a batch is sent. */
export interface Turn {
  /** Whether further files, which are sent beside each other, wait now until one of these is done. */
  hasSuccessor(this: void): boolean;
  /** Whether nothing else is sent at the same time. */
  readonly isAlone: boolean;
}

/**
 * Sends the files of a release in the one order that works for every index: a wheel first and alone (the release's
 * page takes its metadata from the first file), further wheels up to `width` at once, and the sdist last, after
 * every wheel is there. After a file fails, no further file is started; those in transit are finished.
 * @param width - how many wheels are sent at once; asked before each
 * @param send - sends one file; resolves to whether the index has it. Must not throw
 * @returns the files that were never started
 */
export async function sendInOrder<T extends { readonly distribution: { readonly kind: DistributionKind } }>(
  files: readonly T[],
  width: () => number,
  send: (file: T, turn: Turn) => Promise<boolean>,
): Promise<readonly T[]> {
  const wheels = files.filter(({ distribution }) => distribution.kind === 'wheel');
  const sdists = files.filter(({ distribution }) => distribution.kind === 'sdist');
  const left = new Set(files);
  const course = { going: true };
  for (const [batch, isAlone] of [
    [wheels.slice(0, 1), true],
    [wheels.slice(1), false],
    [sdists, true],
  ] as const) {
    const waiting = [...batch];
    const underWay = new Set<Promise<void>>();
    const start = (file: T): void => {
      left.delete(file);
      const sending = send(file, { hasSuccessor: () => !isAlone && waiting.length > 0, isAlone }).then((isThere) => {
        underWay.delete(sending);
        if (!isThere) course.going = false;
      });
      underWay.add(sending);
    };
    for (;;) {
      while (course.going && underWay.size < (isAlone ? 1 : width())) {
        const file = waiting.shift();
        if (file === undefined) break;
        start(file);
      }
      if (underWay.size === 0) break;
      await Promise.race(underWay);
    }
    if (!course.going) break;
  }
  return [...left];
}
