import { lastMeaningfulLines } from '#process';
import { durationText, type Host, outcomeText } from '#release-model';
import type { DetailedResult } from './command-result.ts';
import type { PythonResult } from './test-python.ts';

/** Lines of a command's output that the log shows: enough for a traceback, not for a flood. */
const SHOWN_WHEN_FAILED = 400;
const SHOWN_WHEN_PASSED = 60;

async function show(result: DetailedResult, host: Host): Promise<void> {
  const { command, python, outcome, ms, message, output } = result;
  const title = `${command} on Python ${python}: ${outcomeText(outcome)} (${durationText(ms)})`;
  if (output === '') {
    host.info(message === '' ? title : `${title}: ${message}`);
    return;
  }
  const failed = outcome !== 'passed';
  await host.group(title, () => {
    host.info(lastMeaningfulLines(output, failed ? SHOWN_WHEN_FAILED : SHOWN_WHEN_PASSED));
    return Promise.resolve();
  });
  // The group is folded: what matters is repeated outside it.
  const sentence = `${command} on Python ${python}: ${message}`;
  if (outcome === 'failed') host.error(sentence, undefined, result);
  else if (failed) host.warning(sentence);
}

/** Shows every command's output, one after the other, however they ran. */
export async function showResults(pythons: readonly PythonResult[], host: Host): Promise<void> {
  for (const { install, notes, commands } of pythons) {
    if (install.outcome === 'failed') await show(install, host);
    else host.info(`install on Python ${install.python}: ${install.message} (${durationText(install.ms)})`);
    for (const note of notes) host.warning(`install on Python ${install.python}: ${note}`);
    for (const command of commands) await show(command, host);
  }
}
