// Runs scenarios, one line each, and keeps what a failed one leaves.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The words of the command line: `--only NAME` (may be given again), `--list`, `--at-once N`. */
export function readWords(words) {
  const options = { only: [], list: false, atOnce: 2 };
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place];
    if (word === '--list') options.list = true;
    else if (word === '--only') options.only.push(words[(place += 1)]);
    else if (word === '--at-once') options.atOnce = Number(words[(place += 1)]);
    else throw new Error(`${word}: unknown. Known are --only NAME, --list, --at-once N.`);
  }
  return options;
}

/**
 * @param {Record<string, (bench: object) => Promise<void>>} scenarios
 * @param {(name: string) => Promise<{ bench: object, logs: () => Promise<{ name: string, text: string }[]>, close: () => Promise<void> }>} open
 * @returns whether all passed
 */
export async function runScenarios(scenarios, { only, atOnce }, open) {
  const unknown = only.filter((name) => !Object.hasOwn(scenarios, name));
  if (unknown.length > 0)
    throw new Error(`${unknown.join(', ')}: no such scenario. Known: ${Object.keys(scenarios).join(', ')}`);
  const names = Object.keys(scenarios).filter((name) => only.length === 0 || only.includes(name));
  const waiting = [...names];
  const failed = [];
  let kept;
  const began = Date.now();

  const one = async (name) => {
    const start = Date.now();
    const seconds = () => `${((Date.now() - start) / 1000).toFixed(1)} s`;
    const opened = await open(name);
    try {
      await scenarios[name](opened.bench);
      console.log(`passed  ${name} (${seconds()})`);
    } catch (error) {
      failed.push(name);
      kept ??= mkdtempSync(join(tmpdir(), 'repo-agent-actions-e2e-failed-'));
      const folder = join(kept, name);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'error.txt'), `${error.stack ?? error}\n`);
      const logs = await opened.logs().catch((reason) => [{ name: 'no-logs', text: String(reason) }]);
      for (const log of logs) writeFileSync(join(folder, `${log.name.replaceAll(/[^\w.-]+/gu, '_')}.log`), log.text);
      console.log(
        `FAILED  ${name} (${seconds()}): ${String(error.message).split('\n').slice(0, 12).join('\n        ')}`,
      );
      console.log(`        logs: ${folder}`);
    } finally {
      await opened.close();
    }
  };
  const worker = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await one(name);
  };
  await Promise.all(Array.from({ length: Math.max(1, atOnce) }, worker));
  console.log(
    `${((Date.now() - began) / 1000).toFixed(0)} s${failed.length === 0 ? '' : `; failed: ${failed.join(', ')}`}`,
  );
  console.log(`${names.length - failed.length} passed, ${failed.length} failed`);
  return failed.length === 0;
}
