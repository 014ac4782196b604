// What this machine has to have for the end-to-end tests. As a program it says what is missing, a line each:
// node test/e2e/stack/needs.mjs
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { goVersion } from './go-tools.mjs';

const runFile = promisify(execFile);

/** The oldest Go that all pins take: newer ones are not fetched. */
function neededGo() {
  const versions = ['gitea', 'runner', 'act'].map((name) => {
    const text = readFileSync(join(import.meta.dirname, 'pins', name, 'go.mod'), 'utf8');
    return /^go (\S+)$/mu.exec(text)[1];
  });
  return versions.sort(compare).at(-1);
}

function compare(one, other) {
  const [left, right] = [one, other].map((version) => version.split('.').map((part) => Number.parseInt(part, 10)));
  for (let place = 0; place < 3; place += 1) {
    const difference = (left[place] ?? 0) - (right[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * @param {string[]} tools - of `go`, `gcc`, `git`
 * @returns {Promise<string[]>} a sentence for each that is missing or too old
 */
export async function missingNeeds(tools = ['go', 'gcc', 'git']) {
  const missing = [];
  for (const tool of tools) {
    if (tool === 'go') {
      const [found, needed] = [await goVersion(), neededGo()];
      if (found === null) missing.push(`go: is not installed. Install Go ${needed} or later.`);
      else if (compare(found.replace(/^go/u, ''), needed) < 0) {
        missing.push(`go: is ${found.replace(/^go/u, '')}. Install Go ${needed} or later.`);
      }
    } else if (
      !(await runFile(tool, ['--version']).then(
        () => true,
        () => false,
      ))
    ) {
      missing.push(`${tool}: is not installed. Install it.`);
    }
  }
  return missing;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = await missingNeeds();
  for (const sentence of missing) console.log(sentence);
  if (missing.length > 0) process.exitCode = 1;
}
