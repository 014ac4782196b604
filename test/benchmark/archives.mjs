import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { median, printTable } from './statistics.mjs';
import { startStopwatch } from './stopwatch.mjs';

/** Members and bytes of the archives: one that fits into memory many times, one of large members, one of very many. */
const SIZES = [
  [2, 2_000],
  [5_000, 103_000_000],
  [70_000, 140_000_000],
];

/**
 * What our check of a wheel or sdist costs, everything but twine, next to Python's own reader that only reads and hashes each
 * member; in turn, with what starting each of them costs by itself taken off. Processor time, because machines are busy.
 */
export async function compareArchives({ root, scratch, python, rounds }) {
  const folder = join(scratch, 'archives');
  mkdirSync(folder, { recursive: true });
  const watch = startStopwatch(python, scratch);
  const check = (file) => [process.execPath, join(root, 'dist/cli/index.js'), 'check', '--no-twine', file];
  const read = (file) => [python, join(import.meta.dirname, 'read_archive.py'), file];
  const rows = [['archive', 'Python', 'ours', 'ours / Python', 'without the start', 'MB', 'to reach']];
  try {
    const starts = { ours: 0, theirs: 0 };
    for (const [count, bytes] of SIZES) {
      execFileSync(python, [join(import.meta.dirname, 'make_archives.py'), folder, String(count), String(bytes)]);
      for (const ending of ['-py3-none-any.whl', '.tar.gz']) {
        const file = join(folder, `bench${count}-1.0${ending}`);
        const theirs = [];
        const ours = [];
        for (let round = 0; round < rounds; round += 1) {
          theirs.push(await watch.time({ argv: read(file), env: process.env }));
          ours.push(await watch.time({ argv: check(file), env: process.env }));
        }
        const cpu = (times) => median(times.map((time) => time.cpu));
        const [mine, other] = [cpu(ours), cpu(theirs)];
        if (count === SIZES[0][0]) Object.assign(starts, { ours: mine, theirs: other });
        const isSmall = count === SIZES[0][0];
        rows.push([
          `${count} members, ${ending === '.tar.gz' ? 'sdist' : 'wheel'}`,
          `${other.toFixed(2)} s`,
          `${mine.toFixed(2)} s`,
          (mine / other).toFixed(2),
          isSmall ? '' : ((mine - starts.ours) / (other - starts.theirs)).toFixed(2),
          (median(ours.map(({ peak }) => peak)) / 1e6).toFixed(0),
          isSmall ? '' : '<= 2.00, <= 150 MB',
        ]);
      }
    }
  } finally {
    await watch.stop();
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(
    `\n# The check of one archive, next to Python reading and hashing every member: ${rounds} rounds, processor time`,
  );
  printTable(rows);
}
