import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const FOLDER = import.meta.dirname;
const LOADER = join(FOLDER, '../../scripts/parts/typescript-loader.mjs');

/** A reader and a unit, by their places in the lists. */
export type Case = readonly [reader: number, unit: number];

/** What there is to be tried. */
export interface Catalogue {
  readonly readers: readonly string[];
  readonly units: readonly string[];
}

export interface SweepOptions {
  /** Of each text, in UTF-16 units. */
  readonly size: number;
  /** Whether a case that takes long is held against a quarter of its text. */
  readonly ratio: boolean;
  /** Of one case: milliseconds of processor time where the system tells, so that a busy machine counts for nothing. */
  readonly limit: number;
}

/** Of one case by the clock, whatever else the machine does. Milliseconds. */
const WALL = 240_000;

/** A quarter of the text takes a quarter of the time, a sixteenth where a reader is quadratic. */
const LARGEST_GROWTH = 8;

type Line =
  | { readonly begin: Case }
  | { readonly done: Case; readonly ms: number; readonly growth: number | null; readonly problem: string | null };

function start(order: object, onLine: (line: unknown, child: ChildProcess) => void): Promise<number | null> {
  const child = spawn(process.execPath, ['--import', LOADER, join(FOLDER, 'read-cases.mjs')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(order));
  createInterface({ input: child.stdout }).on('line', (line) => {
    onLine(JSON.parse(line), child);
  });
  return new Promise((resolve) => child.on('close', resolve));
}

/** The readers and the texts. */
export async function catalogue(): Promise<Catalogue> {
  let found: Catalogue = { readers: [], units: [] };
  await start({}, (line) => {
    found = line as Catalogue;
  });
  return found;
}

/** Processor time of a child, in milliseconds; `null` where the system doesn't tell. */
function processorTime(pid: number | undefined): number | null {
  try {
    const fields =
      readFileSync(`/proc/${pid ?? 0}/stat`, 'utf8')
        .split(') ')[1]
        ?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return null;
  }
}

/**
 * Feeds each reader with each text of the cases, in a process of its own: what hangs is ended, and the rest goes on.
 * @returns what is wrong, a sentence per case, and the processor time of all readings in milliseconds
 */
export async function sweep(
  cases: readonly Case[],
  { readers, units }: Catalogue,
  { size, ratio, limit }: SweepOptions,
  onProblem: (sentence: string) => void = () => undefined,
): Promise<{ readonly problems: readonly string[]; readonly ms: number }> {
  const problems: string[] = [];
  let total = 0;
  const blame = ([reader, unit]: Case, what: string): void => {
    const sentence = `${readers[reader] ?? '?'}, fed with ${units[unit] ?? '?'}: ${what}`;
    problems.push(sentence);
    onProblem(sentence);
  };
  let next = 0;
  while (next < cases.length) {
    let watch: NodeJS.Timeout | undefined;
    await start({ size, ratio, cases: cases.slice(next) }, (raw, child) => {
      const line = raw as Line;
      clearInterval(watch);
      if ('begin' in line) {
        const began = { wall: performance.now(), own: processorTime(child.pid) };
        watch = setInterval(() => {
          const own = processorTime(child.pid);
          const used = own === null || began.own === null ? 0 : own - began.own;
          if (used > limit || performance.now() - began.wall > WALL) child.kill('SIGKILL');
        }, 500);
        return;
      }
      next += 1;
      total += line.ms;
      if (line.problem !== null) blame(line.done, line.problem);
      else if ((line.growth ?? 0) > LARGEST_GROWTH)
        blame(
          line.done,
          `takes ${Math.round(line.ms)} ms, ${(line.growth ?? 0).toFixed(1)} times what a quarter takes`,
        );
    });
    clearInterval(watch);
    if (next >= cases.length) break;
    blame(cases[next] ?? [0, 0], 'did not end');
    next += 1;
  }
  return { problems, ms: total };
}
