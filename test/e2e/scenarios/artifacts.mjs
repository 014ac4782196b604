// Our artifact client and GitHub's, each taking what the other has left, on the real server.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { assertResults, assertSays } from '../stack/results.mjs';

const SCRIPT = join(import.meta.dirname, '..', 'in-job-artifacts.mjs');
const KINDS = ['small', 'empty', 'large'];

function job(mode, client, artifacts, needs) {
  const steps = artifacts.map((artifact) => `      - run: node '${SCRIPT}' ${mode} ${client} ${artifact}\n`);
  const after = needs === undefined ? '' : `    needs: [${needs.join(', ')}]\n`;
  return `  ${mode}-${client}:\n${after}    runs-on: ubuntu-latest\n    steps:\n${steps.join('')}`;
}

const ours = KINDS.map((kind) => `ours-${kind}`);
const official = KINDS.filter((kind) => kind !== 'empty').map((kind) => `official-${kind}`);

export const artifactScenarios = {
  async 'artifacts-crosswise'(bench) {
    const repository = await bench.repository({
      async write(folder) {
        await mkdir(join(folder, '.gitea/workflows'), { recursive: true });
        const jobs = [
          // At the same time
          job('save', 'ours', ours),
          job('save', 'official', official),
          job('restore', 'ours', official, ['save-ours', 'save-official']),
          job('restore', 'official', ours, ['save-ours', 'save-official']),
        ];
        const text = `name: Artifacts\non: { push: { branches: ['**'] } }\njobs:\n${jobs.join('')}`;
        await writeFile(join(folder, '.gitea/workflows/artifacts.yml'), text);
      },
    });
    const commit = await repository.commit();
    await repository.push('main');
    const jobs = await bench.ended(repository, await repository.runOf('refs/heads/main', { commit }));
    assertResults(jobs, {
      'save-ours': 'success',
      'save-official': 'success',
      'restore-ours': 'success',
      'restore-official': 'success',
    });
    for (const artifact of official) assertSays(jobs['restore-ours'], new RegExp(`ours restored ${artifact} in`, 'u'));
    for (const artifact of ours) {
      assertSays(jobs['restore-official'], new RegExp(`official restored ${artifact} in`, 'u'));
    }
  },
};
