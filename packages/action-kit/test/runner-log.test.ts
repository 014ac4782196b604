import { expect, test } from '@jest/globals';
import { runnerLog, type RunnerLog } from '../src/runner-log.ts';

test.each<[string, Readonly<Record<string, string>>, RunnerLog]>([
  [
    'Gitea',
    { GITEA_ACTIONS: 'true', ACT: 'true', GITHUB_ACTIONS: 'true' },
    { annotations: 'shown', beginsFolded: true },
  ],
  ['Forgejo', { FORGEJO_TOKEN: 'x', GITEA_ACTIONS: 'true' }, { annotations: 'shown', beginsFolded: true }],
  ['act', { ACT: 'true', GITHUB_ACTIONS: 'true' }, { annotations: 'shown', beginsFolded: false }],
  [
    'GitHub',
    { GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: 'github-hosted' },
    { annotations: 'decoded', beginsFolded: false },
  ],
  ['another runner', {}, { annotations: 'decoded', beginsFolded: false }],
])('the log of %s', (_, environment, log) => {
  expect(runnerLog(environment)).toEqual(log);
});
