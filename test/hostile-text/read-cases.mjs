// Reads hostile texts in a process of its own, which can be ended when it hangs. One line of JSON per case to the
// standard output: before it begins, and when it is done.
import { performance } from 'node:perf_hooks';
import { text } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import { ACTION_READERS } from './action-readers.ts';
import { HOSTILE_UNITS } from './hostile-units.ts';
import { PACKAGE_READERS } from './package-readers.ts';

const READERS = [...PACKAGE_READERS, ...ACTION_READERS];
const { size, ratio, cases } = JSON.parse(await text(process.stdin));

/** Milliseconds of processor time that one reading takes, and the error of the machine that it ends with. */
async function readOnce({ read }, hostile) {
  const before = process.cpuUsage();
  let problem = null;
  try {
    await read(hostile);
  } catch (error) {
    if (!(error instanceof Error)) problem = `throws ${typeof error}`;
    // A text that is refused is refused by an error of ours; these are of Node.
    else if (error instanceof RangeError || error instanceof TypeError || error instanceof SyntaxError)
      problem = `${error.name}: ${error.message.slice(0, 200)} ${(error.stack ?? '').split('\n').slice(1, 3).join(' ')}`;
  }
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, problem };
}

async function say(line) {
  if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await setImmediate();
}

if (cases === undefined) {
  await say({ readers: READERS.map(({ name }) => name), units: HOSTILE_UNITS.map(({ name }) => name) });
} else {
  const texts = new Map();
  const textOf = (unit, length) => {
    const key = `${unit} ${length}`;
    if (!texts.has(key)) texts.set(key, HOSTILE_UNITS[unit].text(length));
    return texts.get(key);
  };
  for (const [reader, unit] of cases) {
    await say({ begin: [reader, unit] });
    const started = performance.now();
    const { ms, problem } = await readOnce(READERS[reader], textOf(unit, size));
    let growth = null;
    if (ratio && problem === null && ms > 400) {
      // A quarter of the text should take a quarter of the time: quadratic readers take a sixteenth.
      const [small, whole] = [
        await readOnce(READERS[reader], textOf(unit, size / 4)),
        await readOnce(READERS[reader], textOf(unit, size)),
      ];
      growth = Math.min(ms, whole.ms) / Math.max(1, small.ms);
    }
    await say({ done: [reader, unit], ms, wall: performance.now() - started, growth, problem });
  }
}
