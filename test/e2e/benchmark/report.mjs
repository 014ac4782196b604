// What was measured, as tables.
import { median, printTable, spread } from '../../benchmark/statistics.mjs';
import { CONTENDERS, FRAMES } from './contenders.mjs';

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** The ways of the plan, next to which ours are shown. */
const BASES = ['plan-sleeping', 'plan'];

/** What ours may take of the plan's workflow. */
const TARGETS = [
  { name: 'self-contained', base: 'plan-sleeping', limit: 0.25 },
  { name: 'self-contained', base: 'plan', limit: 0.5 },
  { name: 'single-job', base: 'plan', limit: 0.2 },
];

/** Round by round, since the machine may change between them. */
const ratios = (ours, base) => ours.map(({ wall }, round) => wall / base[round].wall);

/**
 * @typedef {ReturnType<typeof import('./timed-release.mjs').timeRelease>} Timed
 * @param {Record<string, Awaited<Timed>[]>} timed - by contender, one per round
 */
export function printContenders(timed) {
  const names = Object.keys(CONTENDERS).filter((name) => name in timed);
  if (names.length === 0) return;
  const bases = BASES.filter((base) => base in timed);
  console.log('\n# From the push of the tag to the end of the last job, seconds, median (least-most)');
  printTable([
    ['way', 'wall clock', "server's stamps", 'processors', 'jobs', ...bases.map((base) => `wall / ${base}`)],
    ...names.map((name) => [
      CONTENDERS[name].title,
      spread(timed[name].map(({ wall }) => wall)),
      spread(
        timed[name].map(({ server }) => server),
        0,
      ),
      timed[name][0].processor === null ? 'unknown' : spread(timed[name].map(({ processor }) => processor)),
      Object.keys(timed[name][0].jobs).length,
      ...bases.map((base) => (name === base ? '' : spread(ratios(timed[name], timed[base])))),
    ]),
  ]);
  const targets = TARGETS.filter(({ name, base }) => name in timed && base in timed);
  if (targets.length === 0) return;
  console.log('');
  printTable([
    ['target', 'reached, median (least-most)', 'to reach', ''],
    ...targets.map(({ name, base, limit }) => {
      const found = ratios(timed[name], timed[base]);
      return [`${name} / ${base}`, spread(found, 3), `<= ${limit}`, median(found) <= limit ? 'yes' : 'NO'];
    }),
  ]);
}

/** Steps of the shipped workflow that are there in every job of their kind, beside its own. */
const KINDS = { fetching: /^Fetch the source$/u, handing: /^(?:Take over|Hand over) the /u };

/** Parts of a job of the shipped workflow. `waited` is the time since the job before it ended. */
function partsOf({ begin, end, clones, steps, cleaning }, others) {
  const before = others.map((other) => other.end).filter((other) => other <= begin);
  const of = (isOne) => sum(steps.filter(({ name }) => isOne(name)).map(({ seconds }) => seconds));
  const fetching = of((name) => KINDS.fetching.test(name));
  const handing = of((name) => KINDS.handing.test(name));
  const own = of(() => true) - fetching - handing;
  const whole = end - begin;
  return {
    waited: before.length === 0 ? null : begin - Math.max(...before),
    bringing: sum(clones),
    fetching,
    handing,
    own,
    cleaning,
    whole,
    beside: whole - own,
  };
}

const PARTS = {
  waited: 'waited',
  bringing: 'brought the suite',
  fetching: 'fetched the source',
  handing: 'handed over',
  own: 'own steps',
  cleaning: 'cleaned up',
  whole: 'whole',
};

/** @param {Awaited<Timed>[]} rounds - of the shipped workflow */
export function printJobs(name, rounds) {
  console.log(`\n# Where the time of ${name} goes: each job by the stamps of its log, seconds, median of the rounds`);
  const jobs = Object.keys(rounds[0].jobs);
  const parts = Object.fromEntries(
    jobs.map((job) => [job, rounds.map((round) => partsOf(round.jobs[job], Object.values(round.jobs)))]),
  );
  const cell = (job, part) => {
    const found = parts[job].map((one) => one[part]).filter((seconds) => seconds !== null);
    return found.length === 0 ? '' : median(found).toFixed(2);
  };
  const total = (part) =>
    median(rounds.map((_, round) => sum(jobs.map((job) => parts[job][round][part] ?? 0)))).toFixed(2);
  printTable([
    ['job', ...Object.values(PARTS)],
    ...jobs.map((job) => [job, ...Object.keys(PARTS).map((part) => cell(job, part))]),
    ['all together', ...Object.keys(PARTS).map(total)],
  ]);
  return parts;
}

/** @param {Awaited<Timed>[]} rounds - of a workflow whose steps aren't ours */
export function printPlainJobs(name, rounds) {
  console.log(`\n# The jobs of ${name}, seconds, median (least-most)`);
  printTable([
    ['job', 'whole'],
    ...Object.keys(rounds[0].jobs).map((job) => [
      job,
      spread(rounds.map(({ jobs }) => jobs[job].end - jobs[job].begin)),
    ]),
  ]);
}

const whole = ({ jobs: { frame } }) => frame.end - frame.begin;

/**
 * What a job costs beside its work.
 * @param {ReturnType<typeof printJobs> | null} parts - of the shipped workflow
 * @param {Awaited<Timed> | undefined} first - the shipped workflow on the runner that had never seen the suite
 */
export function printOverhead(timed, parts, first) {
  const frames = Object.keys(FRAMES).filter((name) => name in timed);
  if (frames.length > 0) {
    console.log('\n# Jobs that do next to nothing, seconds, median (least-most)');
    printTable([
      ['job', 'by its log', 'beyond the empty one', 'tag push to end, wall clock'],
      ...frames.map((name) => [
        FRAMES[name].title,
        spread(timed[name].map(whole)),
        name === 'empty' || !('empty' in timed)
          ? ''
          : spread(timed[name].map((one, round) => whole(one) - whole(timed.empty[round]))),
        spread(timed[name].map(({ wall }) => wall)),
      ]),
    ]);
  }
  const lines = [];
  if (timed['suite-started'] !== undefined) {
    const start = timed['suite-started'].map(({ jobs }) => jobs.frame.steps.at(-1).seconds);
    lines.push(['the start of one action: its step in the third of them', spread(start)]);
  }
  if (parts !== null) {
    const all = Object.values(parts);
    const rounds = all[0].map((_, round) => all.map((job) => job[round]));
    const each = (of) => spread(rounds.map((jobs) => median(jobs.map(of))));
    if (timed.empty !== undefined) {
      const beyond = rounds.map((jobs, round) => median(jobs.map(({ beside }) => beside)) - whole(timed.empty[round]));
      lines.push(['a job of ours beside its own steps and beyond an empty job, median of the jobs', spread(beyond)]);
    }
    lines.push(['… of which bringing the suite: `git clone` in its log to the next line', each((job) => job.bringing)]);
    lines.push(['… of which handing over, with the starts of Node for that', each((job) => job.handing)]);
    lines.push(['between two jobs: the end of the one before to its first line', each((job) => job.waited ?? 0)]);
  }
  if (first !== undefined) {
    const bringing = Object.values(first.jobs).map(({ clones }) => sum(clones));
    lines.push(['bringing the suite on a runner that never had it, per job', spread(bringing)]);
    lines.push(['… all jobs of one release together', sum(bringing).toFixed(2)]);
  }
  if (lines.length === 0) return;
  console.log('');
  printTable([['overhead', 'seconds, median (least-most)'], ...lines]);
}
