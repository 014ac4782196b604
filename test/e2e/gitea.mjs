// npm run e2e:gitea: releases on a real Gitea with a real runner and real index servers, on this machine.
//   --only NAME   this scenario alone; may be given again
//   --list        says the names
//   --at-once N   how many scenarios run at the same time, 2 by default
import { goVersion } from './stack/go-tools.mjs';
import { openBench } from './stack/bench.mjs';
import { openLaboratory } from './stack/laboratory.mjs';
import { startStack } from './stack/stack.mjs';
import { readWords, runScenarios } from './scenario-runner.mjs';
import { artifactScenarios } from './scenarios/artifacts.mjs';
import { formScenarios } from './scenarios/forms.mjs';
import { registryScenarios } from './scenarios/registry.mjs';
import { releaseScenarios } from './scenarios/releases.mjs';

const scenarios = { ...registryScenarios, ...artifactScenarios, ...releaseScenarios, ...formScenarios };

const options = readWords(process.argv.slice(2));
if (options.list) {
  console.log(Object.keys(scenarios).join('\n'));
} else if ((await goVersion()) === null) {
  console.error('Go is not installed: the real Gitea and its runner are built with it. Install Go 1.26 or later.');
  process.exitCode = 1;
} else {
  const laboratory = openLaboratory();
  try {
    const stack = await startStack(laboratory);
    console.log(`Gitea ${stack.server.url}`);
    const passed = await runScenarios(scenarios, options, (name) => Promise.resolve(openBench(stack, name)));
    if (!passed) process.exitCode = 1;
  } finally {
    await laboratory.close();
  }
}
