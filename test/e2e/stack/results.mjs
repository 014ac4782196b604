// Asking the jobs of a run.
import assert from 'node:assert/strict';

/** Results of jobs by name. */
export function resultsOf(jobs) {
  return Object.fromEntries(Object.entries(jobs).map(([name, { result }]) => [name, result]));
}

/** How runners and actions write a warning or an error into a log. */
const ANNOTATION = /^(?:\S+Z )?(?:::(warning|error)\b[^:]*::|##\[(warning|error)\])(.*)$/gmu;

/** The warnings and errors that a log shows. */
export function annotationsOf(log) {
  return [...log.matchAll(ANNOTATION)].map(([, one, other, text]) => `${one ?? other}: ${text.trim()}`);
}

/** Asserts what every job of a run came to, and names what the log of a wrong one says. */
export function assertResults(jobs, expected) {
  const found = resultsOf(jobs);
  const wrong = Object.keys(expected).filter((name) => found[name] !== expected[name]);
  const said = wrong.map((name) => `${name}: ${jobs[name]?.log.split('\n').slice(-25).join('\n') ?? 'no such job'}`);
  assert.deepEqual(found, expected, `${JSON.stringify(found)}\n${said.join('\n')}`);
}

export function assertSays(job, pattern) {
  assert.ok(job !== undefined, `no job that could say ${pattern}`);
  assert.match(job.log, pattern, `${pattern} is not in: …${job.log.slice(-3000)}`);
}

/** Asserts that no job warns: what goes well goes without a word of trouble. */
export function assertQuiet(jobs) {
  const found = Object.entries(jobs).flatMap(([name, { log }]) => annotationsOf(log).map((line) => `${name}: ${line}`));
  assert.deepEqual(found, [], 'a good run warns');
}
