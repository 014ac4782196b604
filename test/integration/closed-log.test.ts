import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { REPOSITORY, withTemporaryFolder, writeProject } from '#testkit';

test('an action whose runner has died ends, and does not write forever into a log that nobody reads', async () => {
  await withTemporaryFolder(async (folder) => {
    await writeProject({ folder: join(folder, 'project') });
    const { PATH = '' } = process.env;
    const child = spawn(process.execPath, [join(REPOSITORY, 'dist/validate-metadata/index.js')], {
      env: {
        PATH,
        RUNNER_TEMP: join(folder, 'temp'),
        GITHUB_WORKSPACE: join(folder, 'project'),
        'INPUT_PROJECT-DIR': '.',
        INPUT_CHECKS: 'all',
        INPUT_STRICT: 'false',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    child.stderr.destroy();
    const ended = await once(child, 'exit', { signal: AbortSignal.timeout(50_000) }).finally(() =>
      child.kill('SIGKILL'),
    );
    expect(ended).toHaveLength(2);
  });
});
