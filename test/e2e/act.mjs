// npm run e2e:act: the shipped workflows in act, with real index servers, on this machine. No server of a forge.
//   --only NAME, --list, --at-once N as for e2e:gitea
import { goTool, goVersion } from './stack/go-tools.mjs';
import { openActBench } from './stack/act-bench.mjs';
import { openLaboratory } from './stack/laboratory.mjs';
import { exportSuite } from './stack/suite-tree.mjs';
import { serveRepositories } from './stack/act.mjs';
import { readWords, runScenarios } from './scenario-runner.mjs';
import { actScenarios } from './scenarios/act.mjs';

const options = readWords(process.argv.slice(2));
if (options.list) {
  console.log(Object.keys(actScenarios).join('\n'));
} else if ((await goVersion()) === null) {
  console.error('Go is not installed: act is built with it. Install Go 1.26 or later.');
  process.exitCode = 1;
} else {
  await goTool('act');
  const laboratory = openLaboratory();
  let repositories;
  try {
    const suite = laboratory.makeFolder('suite');
    exportSuite(suite, '', { isSmall: true });
    const served = laboratory.makeFolder('served');
    repositories = await serveRepositories(served);
    const place = { laboratory, suite, served, serverUrl: repositories.url, home: laboratory.makeFolder('home') };
    const passed = await runScenarios(actScenarios, options, (name) => Promise.resolve(openActBench(place, name)));
    if (!passed) process.exitCode = 1;
  } finally {
    await repositories?.stop();
    await laboratory.close();
  }
}
