import { join } from 'node:path';
import { rm } from 'node:fs/promises';
import { secretForms } from '#http';
import { startScriptedIndex } from '#testkit';
import { openFaultyWay, type WayStep } from './faulty-way.ts';
import { seededChance, seedOf } from './seeded.ts';
import { mostRuns, uploadSequence } from './upload-sequence.ts';
import {
  everythingSaid,
  judgeIndex,
  leftovers,
  receiptOnDisk,
  type TrialMeans,
  type TrialReport,
  wayAddress,
} from './upload-trial.ts';

/**
 * Two clients upload to one index at the same time over a way that spoils requests of both: the same release, as when
 * a job was started twice, or two releases. Each is run until it passes.
 */
export async function playTogether(
  baseSeed: number,
  number: number,
  { build, releases, folder }: TrialMeans,
): Promise<TrialReport> {
  const sequence = uploadSequence(seedOf(baseSeed, 77_777), number, releases.length);
  const chance = seededChance(sequence.seed + 2);
  const same = chance.happens(0.5);
  const chosen = [sequence.release, same ? sequence.release : (sequence.release + 1) % releases.length];
  const clients = chosen.flatMap((which, client) => {
    const release = releases[which];
    return release === undefined ? [] : [{ client, release, runnerTemp: join(folder, `client ${client}`) }];
  });
  // Nobody knows which of the two a request is from, so that only the runs themselves are stopped.
  const unstopped = (steps: readonly WayStep[]): readonly WayStep[] =>
    steps.map(({ fault }) => ({ fault, stop: null }));
  const index = await startScriptedIndex({ software: sequence.software, pages: sequence.pages });
  const way = await openFaultyWay({
    end: { uploadUrl: index.uploadUrl, simpleUrl: index.simpleUrl, has: (filename) => index.files.has(filename) },
    uploads: unstopped(sequence.uploads),
    reads: unstopped(sequence.reads),
    readers: null,
    latency: sequence.latency,
    address: wayAddress(sequence.number),
    tls: null,
  });
  const secrets = secretForms(index.username, index.password);
  const { story } = way;
  const wrong: string[] = [];
  const counts = { runs: 0, kills: 0, terms: 0 };
  const most = mostRuns(sequence) + sequence.stops.length + 2;
  const inputs = { parallel: chance.integer(1, 4), attempts: chance.pick([1, 2, 3, 5]), waitTimeout: 12, wait: true };

  const bring = async ({ client, release, runnerTemp }: (typeof clients)[number]): Promise<void> => {
    for (let run = 0; wrong.length === 0; run += 1) {
      counts.runs += 1;
      if (counts.runs > most) {
        wrong.push(`they are not done after ${most} runs`);
        return;
      }
      const stop = sequence.stops[run] ?? null;
      const place = {
        uploadUrl: way.uploadUrl,
        simpleUrl: way.simpleUrl,
        username: index.username,
        password: index.password,
      };
      const step = await build.run({ release, place, inputs, runnerTemp, stop });
      story.push(
        `client ${client}, run ${run}: ${JSON.stringify(stop)}`,
        step.log.replaceAll(/^::add-mask::.*\n/gmu, '').replaceAll(/^/gmu, '    | '),
      );
      if (step.signal === 'SIGKILL') counts.kills += 1;
      else if (step.signal === 'SIGTERM' || /stopped by SIGTERM/u.test(step.log)) counts.terms += 1;
      const said = await everythingSaid(step, runnerTemp);
      if (secrets.some((secret) => said.includes(secret))) wrong.push('a secret was shown');
      if (/is a bug in/u.test(step.log)) wrong.push(`client ${client} did not foresee: ${step.errors.join(' | ')}`);
      const receipt = await receiptOnDisk(runnerTemp, release);
      if (typeof receipt === 'string') wrong.push(receipt);
      else if (step.exitCode === 0 && receipt?.outcome !== 'passed')
        wrong.push(`client ${client} passed, and its receipt says ${String(receipt?.outcome)}`);
      wrong.push(...judgeIndex(index, releases));
      if (step.exitCode === 0) return;
    }
  };

  try {
    await Promise.all(clients.map(bring));
    const wanted = new Set(clients.flatMap(({ release }) => release.manifest.files.map(({ filename }) => filename)));
    const lost = [...wanted].filter((filename) => !index.files.has(filename));
    const strange = [...index.files.keys()].filter((filename) => !wanted.has(filename));
    if (lost.length > 0) wrong.push(`lost: ${lost.join(', ')}`);
    if (strange.length > 0) wrong.push(`nobody sent ${strange.join(', ')}`);
    for (const { runnerTemp, release } of clients) wrong.push(...(await leftovers(runnerTemp, release)));
  } finally {
    await way.stop();
    await index.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
  return { ...counts, faults: way.faults, wrong, story: `${JSON.stringify(sequence, null, 1)}\n${story.join('\n')}` };
}
