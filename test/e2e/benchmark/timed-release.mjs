// One release by the clock, and where its time went by the runner's own stamps.
import { until } from '../stack/laboratory.mjs';
import { processorSeconds } from './processor-time.mjs';

/** A run that takes longer hangs. Seconds; the plan's workflow takes two to three minutes on an idle machine. */
const LIMIT = 1200;

/**
 * Pushes the tag and waits for the last job.
 * @returns all in seconds. `wall`: from the start of `git push` to the answer that says the run is complete, by the clock
 *   here; `server`: from the first job's start to the last one's end, by the server's stamps, which are whole seconds;
 *   `processor`: what the runner and its jobs took of all processors, or `null`; `jobs`: those that ran, by name, see
 *   `timesOf`
 */
export async function timeRelease(bench, { repository, tag }) {
  const commit = await repository.commit('Release');
  await repository.git('tag', '--annotate', tag, '--message=Release');
  await repository.push('main');

  const processorBefore = processorSeconds(bench.runner.pid);
  const begun = Date.now();
  await repository.push(`refs/tags/${tag}`);
  const run = await repository.runOf(`refs/tags/${tag}`, { commit });
  const isOver = async () => {
    const { status } = await repository.api.get(`${repository.path}/actions/runs/${run}`);
    return status === 'completed' ? true : undefined;
  };
  await until(`the end of ${bench.scenario}`, isOver, { seconds: LIMIT });
  const wall = (Date.now() - begun) / 1000;
  const processor = processorBefore === null ? null : processorSeconds(bench.runner.pid) - processorBefore;

  const ended = await bench.ended(repository, run);
  const failed = Object.entries(ended).filter(([, { result }]) => result !== 'success' && result !== 'skipped');
  for (const [name, { result, log }] of failed) {
    throw new Error(`${bench.scenario}, job ${name}: ${result}\n${log.split('\n').slice(-60).join('\n')}`);
  }
  const ran = (await repository.jobsOf(run)).filter(({ conclusion }) => conclusion !== 'skipped');
  const stamps = (name) => ran.map((job) => Date.parse(job[name]) / 1000);
  const jobs = Object.fromEntries(
    ran.map(({ name }) => [name, timesOf(ended[name].log)]).sort(([, one], [, other]) => one.begin - other.begin),
  );
  const server = Math.max(...stamps('completed_at')) - Math.min(...stamps('started_at'));
  return { wall, server, processor, jobs };
}

/**
 * Reads the stamps of a job's log. All in seconds.
 * @returns `begin` and `end`, since 1970; `clones`: what each bringing of an action took; `steps`: what each took, by name
 *   (a `run:` step is named by the first line of its script, but the first of a job); `cleaning`
 */
export function timesOf(log) {
  const lines = log.split('\n').flatMap((line) => {
    const [, stamp, text] = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) ?(.*)$/u.exec(line) ?? [];
    return stamp === undefined ? [] : [{ at: toSeconds(stamp), text }];
  });
  if (lines.length < 2) throw new Error(`a job's log has no stamps: ${log.slice(0, 300)}`);
  const [begin, end] = [lines[0].at, lines.at(-1).at];
  const clones = lines.flatMap(({ at, text }, place) =>
    text.startsWith('git clone ') ? [(lines[place + 1]?.at ?? end) - at] : [],
  );
  const marks = lines.flatMap(({ at, text }) => {
    const [, name] = /^(?:Run Main|::group::Run) (.*)$/u.exec(text) ?? [];
    return name === undefined ? [] : [{ at, name, isNamed: text.startsWith('Run Main') }];
  });
  const cleaning = lines.findLast(({ text }) => text.startsWith('Cleaning up '))?.at ?? end;
  // What a step runs is told right after its name
  const starts = marks.filter(({ isNamed }, place) => isNamed || !marks[place - 1]?.isNamed);
  const steps = starts.map(({ at, name }, place) => ({
    name,
    seconds: (starts[place + 1]?.at ?? cleaning) - at,
  }));
  return { begin, end, clones, steps, cleaning: end - cleaning };
}

/** Stamps have more digits than `Date.parse` keeps. */
function toSeconds(stamp) {
  const [, whole, fraction = '0'] = /^([^.Z]+)(?:\.(\d+))?Z$/u.exec(stamp);
  return Date.parse(`${whole}Z`) / 1000 + Number(`0.${fraction}`);
}
