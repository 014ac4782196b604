// Runs scenarios, one line each, and keeps what a failed one leaves.
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A scenario that takes longer has failed. Minutes; the longest takes two on an idle machine with two cores. */
const LIMIT = 10;

/** Lines of an error that are shown at once: where no folder outlives the run, they are all that is left. */
const SHOWN_LINES = 60;

/** The words of the command line: `--only NAME` (may be given again), `--list`, `--all`, `--at-once N`, `--minutes N`. */
export function readWords(words, { minutes, atOnce }) {
  const options = { only: [], list: false, all: process.env.PROOF === '1', atOnce, minutes };
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place];
    if (word === '--list') options.list = true;
    else if (word === '--all') options.all = true;
    else if (word === '--only') options.only.push(words[(place += 1)]);
    else if (word === '--at-once') options.atOnce = number(word, words[(place += 1)]);
    else if (word === '--minutes') options.minutes = number(word, words[(place += 1)]);
    else throw new Error(`${word}: unknown. Known are --only NAME, --list, --all, --at-once N, --minutes N.`);
  }
  return options;
}

function number(word, text) {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`${word}: '${text}' is not a number above 0.`);
  return value;
}

/** Rejects when `promise` has not settled in time, so that a hang ends with logs. The promise is left to itself then. */
async function within(promise, ms, sentence) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(sentence)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * @typedef {object} Opened
 * @property {object} bench - what the scenario gets
 * @property {() => Promise<{ name: string, text: string }[]>} logs - what is worth keeping when it failed
 * @property {() => Promise<void>} close
 */

/**
 * @param {Record<string, ((bench: object) => Promise<void>) & { minutes?: number }>} scenarios - `minutes` is the limit
 *   of one, where it isn't `LIMIT`
 * @param {{ only: string[], atOnce: number, minutes: number }} options - `minutes` is the limit of all together, from the
 *   start of this process
 * @param {(name: string) => Promise<Opened>} open
 * @param {string} serverLogs - a folder with the logs of what they share
 * @returns whether all passed
 */
export async function runScenarios(scenarios, { only, atOnce, minutes }, open, serverLogs) {
  const unknown = only.filter((name) => !Object.hasOwn(scenarios, name));
  if (unknown.length > 0)
    throw new Error(`${unknown.join(', ')}: no such scenario. Known: ${Object.keys(scenarios).join(', ')}`);
  const names = Object.keys(scenarios).filter((name) => only.length === 0 || only.includes(name));
  const waiting = [...names];
  const failed = [];
  let kept;
  const began = Date.now();
  const end = performance.timeOrigin + minutes * 60_000;

  const one = async (name) => {
    const start = Date.now();
    const seconds = () => `${((Date.now() - start) / 1000).toFixed(1)} s`;
    const own = scenarios[name].minutes ?? LIMIT;
    const isLast = end - start < own * 60_000;
    const limit = isLast ? end - start : own * 60_000;
    const late = isLast ? `not done when the ${minutes} minutes of all were over` : `not done within ${own} minutes`;
    if (limit <= 0) {
      failed.push(name);
      console.log(`FAILED  ${name}: not begun when the ${minutes} minutes of all were over`);
      return;
    }
    const opened = await open(name);
    try {
      await within(scenarios[name](opened.bench), limit, late);
      console.log(`passed  ${name} (${seconds()})`);
    } catch (error) {
      failed.push(name);
      kept ??= mkdtempSync(join(tmpdir(), 'repo-agent-actions-e2e-failed-'));
      const folder = join(kept, name);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'error.txt'), `${error.stack ?? error}\n`);
      const logs = await within(opened.logs(), 60_000, 'the logs: not within a minute').catch((reason) => [
        { name: 'no-logs', text: String(reason) },
      ]);
      for (const log of logs) writeFileSync(join(folder, `${log.name.replaceAll(/[^\w.-]+/gu, '_')}.log`), log.text);
      console.log(
        `FAILED  ${name} (${seconds()}): ${String(error.message).split('\n').slice(0, SHOWN_LINES).join('\n        ')}`,
      );
      console.log(`        logs: ${folder}`);
    } finally {
      await within(opened.close(), 60_000, `${name}: does not close`).catch((error) => console.log(error.message));
    }
  };
  const worker = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await one(name);
  };
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, worker));
  if (kept !== undefined) cpSync(serverLogs, join(kept, 'servers'), { recursive: true });
  console.log(
    `${((Date.now() - began) / 1000).toFixed(0)} s${failed.length === 0 ? '' : `; failed: ${failed.join(', ')}`}`,
  );
  console.log(`${names.length - failed.length} passed, ${failed.length} failed`);
  return failed.length === 0;
}
