// npm run e2e:gitea: releases on a real Gitea with a real runner and real index servers, on this machine.
//   --only NAME   this scenario alone; may be given again
//   --list        says the names
//   --at-once N   how many scenarios run at the same time, 3 by default: runner and server wait now and then
//   --minutes N   the limit of the whole, 30 by default; those that are not done then fail, with their logs
//   --all         also what takes many minutes: more attacks, and the suite's own CI on a real runner. PROOF=1 says
//                 the same
import { openBench } from './stack/bench.mjs';
import { openLaboratory } from './stack/laboratory.mjs';
import { missingNeeds } from './stack/needs.mjs';
import { startStack } from './stack/stack.mjs';
import { readWords, runScenarios } from './scenario-runner.mjs';
import { artifactScenarios } from './scenarios/artifacts.mjs';
import { attackProofs, attackScenarios } from './scenarios/attacks.mjs';
import { browserProofs } from './scenarios/browser.mjs';
import { projectScenarios } from './scenarios/every-project.mjs';
import { editedDraftProofs } from './scenarios/edited-drafts.mjs';
import { formScenarios } from './scenarios/forms.mjs';
import { installationScenarios } from './scenarios/installation.mjs';
import { issueScenarios } from './scenarios/issues.mjs';
import { plantedDraftScenarios } from './scenarios/planted-drafts.mjs';
import { registryScenarios } from './scenarios/registry.mjs';
import { registryVerdictScenarios } from './scenarios/registry-verdicts.mjs';
import { releaseScenarios } from './scenarios/releases.mjs';
import { suiteProofs, suiteScenarios } from './scenarios/suite.mjs';
import { wayBackScenarios } from './scenarios/way-back.mjs';

/** What takes long, or tries more than the proof of a point asks for. */
const proofs = { ...attackProofs, ...browserProofs, ...editedDraftProofs, ...suiteProofs };

const options = readWords(process.argv.slice(2), { minutes: 30, atOnce: 3 });
if (options.all) options.minutes += 60;
// What takes long begins early, so that it isn't waited for alone at the end.
const scenarios = {
  ...artifactScenarios,
  ...releaseScenarios,
  ...plantedDraftScenarios,
  ...attackScenarios,
  ...formScenarios,
  ...issueScenarios,
  ...wayBackScenarios,
  ...projectScenarios,
  ...installationScenarios,
  ...suiteScenarios,
  ...registryScenarios,
  ...registryVerdictScenarios,
  ...(options.all ? proofs : {}),
  // Those that are named alone
  ...Object.fromEntries(Object.entries(proofs).filter(([name]) => options.only.includes(name))),
};

const missing = await missingNeeds();
if (options.list) {
  console.log(Object.keys(scenarios).join('\n'));
} else if (missing.length > 0) {
  console.error(`The real Gitea and its runner can't be built or used.\n${missing.join('\n')}`);
  process.exitCode = 1;
} else {
  const laboratory = openLaboratory();
  try {
    const chosen = Object.keys(scenarios).filter((name) => options.only.length === 0 || options.only.includes(name));
    const hasPages = chosen.some((name) => Object.hasOwn(browserProofs, name));
    const stack = await startStack(laboratory, { hasPages });
    console.log(`Gitea ${stack.server.url}`);
    const open = (name) => Promise.resolve(openBench(stack, name));
    const passed = await runScenarios(scenarios, options, open, laboratory.logs);
    if (!passed) process.exitCode = 1;
  } finally {
    await laboratory.close();
  }
}
