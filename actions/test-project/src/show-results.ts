import { lastMeaningfulLines } from '#process';
import { durationText, type FindingLocation, type Host, outcomeText } from '#release-model';
import type { DetailedResult } from './command-result.ts';
import type { ReportedPlace } from './problem-findings.ts';
import type { PythonResult } from './test-python.ts';

/** Lines of a command's output that the log shows: enough for a traceback, not for a flood. */
const SHOWN_WHEN_FAILED = 400;
const SHOWN_WHEN_PASSED = 60;

async function show(result: DetailedResult, host: Host, place?: FindingLocation): Promise<void> {
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
  if (outcome === 'failed') host.error(sentence, place, result);
  else if (failed) host.warning(sentence, place);
}

/** Annotations of one command beyond its own: servers show only some of each step. */
const MOST_ANNOTATIONS = 9;

/** Marks the further places that a command reports; the first is that of its own sentence. */
function annotate(result: DetailedResult, found: readonly ReportedPlace[], host: Host): void {
  for (const { finding } of found.slice(1, 1 + MOST_ANNOTATIONS)) {
    const text = `${result.command}: ${finding.message}`;
    if (result.outcome === 'failed') host.error(text, finding.location, finding);
    else host.warning(text, finding.location);
  }
}

/**
 * Shows every command's output, one after the other, however they ran, and marks the places that they report.
 * @param places - of all commands; what several Pythons report is marked once
 */
export async function showResults(
  pythons: readonly PythonResult[],
  places: readonly ReportedPlace[],
  host: Host,
): Promise<void> {
  for (const { install, notes, commands } of pythons) {
    if (install.outcome === 'failed') await show(install, host);
    else host.info(`install on Python ${install.python}: ${install.message} (${durationText(install.ms)})`);
    for (const note of notes) host.warning(`install on Python ${install.python}: ${note}`);
    for (const command of commands) {
      const found = places.filter(({ result }) => result === command);
      const [first] = command.problems ?? [];
      // What another Python reported before is marked there
      const alike =
        first === undefined
          ? []
          : places.filter(({ problem }) => problem.file === first.file && problem.line === first.line);
      await show(command, host, alike[0]?.finding.location);
      annotate(command, found, host);
    }
  }
}
