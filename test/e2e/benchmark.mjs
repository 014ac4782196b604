// npm run bench:gitea: the plan's workflow, as its first user wrote it, against the shipped ones, on a real Gitea with one
// real runner, in turn, on the same project with the same Python.
//   --rounds N          how often each is counted, 3 by default; one round before them warms the caches
//   --only NAME,NAME    these alone: plan-sleeping, plan, self-contained, reusable, single-job, empty, suite-unused,
//                       suite-started
//   --runner-defaults   the runner asks for work and reports as seldom as its defaults say, not as in the tests
//   --logs FOLDER       keeps the log of every job there
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { blankEnvironments } from './benchmark/blank-environments.mjs';
import { CONTENDERS, FRAMES } from './benchmark/contenders.mjs';
import { printContenders, printJobs, printOverhead, printPlainJobs } from './benchmark/report.mjs';
import { pushStandIns } from './benchmark/stand-ins.mjs';
import { timeRelease } from './benchmark/timed-release.mjs';
import { openBench } from './stack/bench.mjs';
import { openLaboratory } from './stack/laboratory.mjs';
import { missingNeeds } from './stack/needs.mjs';
import { startStack } from './stack/stack.mjs';

const { findPythons } = await import('../../packages/python-env/src/index.ts');

/** The Python that the plan's workflow asks for. */
const PYTHON = '3.11';

const ALL = { ...CONTENDERS, ...FRAMES };

function readWords() {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '3' },
      only: { type: 'string', default: Object.keys(ALL).join(',') },
      'runner-defaults': { type: 'boolean', default: false },
      logs: { type: 'string' },
    },
  });
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds: '${values.rounds}' is not a number above 0.`);
  const names = values.only.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !Object.hasOwn(ALL, name));
  if (unknown.length > 0) {
    throw new Error(`--only: ${unknown.join(', ')}: unknown. Known are ${Object.keys(ALL).join(', ')}.`);
  }
  return { rounds, names, isQuick: !values['runner-defaults'], logs: values.logs };
}

/** Times everybody in turn. @returns by name, one per round; `first` is the round that isn't counted */
async function timeAll({ names, rounds, logs }, stack, setting) {
  const timed = Object.fromEntries(names.map((name) => [name, []]));
  const first = {};
  for (let round = 0; round <= rounds; round += 1) {
    for (const name of names) {
      // What it leaves in the caches, `plan` leaves there too
      if (round === 0 && name === 'plan-sleeping' && names.includes('plan')) continue;
      const opened = openBench(stack, `${name}-${round}`);
      try {
        const project = await ALL[name].prepare(opened.bench, setting);
        const one = await timeRelease(opened.bench, project);
        await ALL[name].check?.(project);
        if (round === 0) first[name] = one;
        else timed[name].push(one);
        console.log(`${round === 0 ? 'not counted' : `round ${round}`}  ${name}: ${one.wall.toFixed(1)} s`);
      } finally {
        if (logs !== undefined) {
          mkdirSync(logs, { recursive: true });
          for (const { name: log, text } of await opened.logs()) writeFileSync(join(logs, `${log}.log`), text);
        }
        await opened.close();
        // Thousands of files each
        setting.removeEnvironments(opened.bench.scenario);
      }
    }
  }
  return { timed, first };
}

async function benchmark(options, laboratory) {
  const stack = await startStack(laboratory, { isQuick: options.isQuick });
  const pythons = await findPythons(process.env);
  const python = pythons.find(({ minor }) => minor === PYTHON);
  if (python === undefined) throw new Error(`Python ${PYTHON}: is not here. The plan's workflow asks for it.`);
  const environments = laboratory.makeFolder('pythons');
  const makeEnvironment = await blankEnvironments(python.path, environments);
  await pushStandIns(stack, environments);
  const setting = {
    python: PYTHON,
    makeEnvironments(repository, jobs) {
      for (const job of jobs) makeEnvironment(join(environments, repository, job));
    },
    removeEnvironments(repository) {
      rmSync(join(environments, repository), { recursive: true, force: true });
    },
  };
  console.log(
    `Gitea 1.26.0 and one runner that takes ${stack.runner.capacity} jobs at a time${options.isQuick ? ', and asks for work every 200 ms' : ', with its defaults'}. Python ${PYTHON}.`,
  );
  const { timed, first } = await timeAll(options, stack, setting);
  console.log(`\n${options.rounds} rounds in turn, the caches of pip, uv and the runner warm.`);
  printContenders(timed);
  if ('plan' in timed) printPlainJobs('plan', timed.plan);
  const parts = 'self-contained' in timed ? printJobs('self-contained', timed['self-contained']) : null;
  printOverhead(timed, parts, first['self-contained']);
}

const options = readWords();
const missing = await missingNeeds();
if (missing.length > 0) {
  console.error(`The real Gitea and its runner can't be built or used.\n${missing.join('\n')}`);
  process.exitCode = 1;
} else {
  const laboratory = openLaboratory();
  try {
    await benchmark(options, laboratory);
  } finally {
    await laboratory.close();
  }
}
