// npm run e2e:act: the shipped workflows in act, with real index servers, on this machine. No server of a forge.
//   --only NAME, --list, --at-once N (2 by default), --minutes N (12) as for e2e:gitea
import { goTool } from './stack/go-tools.mjs';
import { openActBench } from './stack/act-bench.mjs';
import { openLaboratory } from './stack/laboratory.mjs';
import { missingNeeds } from './stack/needs.mjs';
import { exportSuite } from './stack/suite-tree.mjs';
import { serveRepositories } from './stack/act.mjs';
import { readWords, runScenarios } from './scenario-runner.mjs';
import { actScenarios } from './scenarios/act.mjs';

const options = readWords(process.argv.slice(2), { minutes: 12, atOnce: 2 });
const missing = await missingNeeds(['go', 'git']);
if (options.list) {
  console.log(Object.keys(actScenarios).join('\n'));
} else if (missing.length > 0) {
  console.error(`act can't be built or used.\n${missing.join('\n')}`);
  process.exitCode = 1;
} else {
  const laboratory = openLaboratory();
  let repositories;
  try {
    await goTool('act');
    const suite = laboratory.makeFolder('suite');
    exportSuite(suite, '');
    const served = laboratory.makeFolder('served');
    repositories = await serveRepositories(served);
    const place = { laboratory, suite, served, repositories, home: laboratory.makeFolder('home') };
    const open = (name) => Promise.resolve(openActBench(place, name));
    const passed = await runScenarios(actScenarios, options, open, laboratory.logs);
    if (!passed) process.exitCode = 1;
  } finally {
    await repositories?.stop();
    await laboratory.close();
  }
}
