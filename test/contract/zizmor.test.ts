import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { REPOSITORY, withTemporaryFolder } from '#testkit';
import { scriptWords } from '../../scripts/parts/script-words.ts';
import { installInto } from './installed-project.ts';
import { readWorkflow } from './workflow-file.ts';

/** zizmor as `npm run zizmor` runs it: pinned by hash, without the network. */
function zizmor(...words: string[]): { readonly status: number | null; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...scriptWords('zizmor'), ...words], {
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}

test('finds nothing in our workflows, templates and actions', () => {
  expect(zizmor()).toEqual({ status: 0, said: expect.stringContaining('No findings to report') });
});

test('finds nothing in what init writes, as its users run it: without a configuration of ours', async () => {
  const [gitea, github] = ['https://gitea.example/team/sample.git', 'https://github.com/team/sample.git'] as const;
  const cases = [
    ['self-contained', gitea],
    ['several-packages', gitea],
    ['compiled', gitea],
    ['reusable-caller', github],
    ['single-job', github],
  ] as const;
  await withTemporaryFolder(async (folder) => {
    const files: string[] = [];
    for (const [template, remote] of cases) {
      const words = ['--ref', '0123456789'.repeat(4), '--on-failure'];
      const { workflow, rehearsal } = await installInto(remote, template, words);
      await mkdir(join(folder, template));
      for (const [name, text] of Object.entries({ workflow, rehearsal })) {
        const path = join(folder, template, `${name}.yml`);
        await writeFile(path, text);
        files.push(path);
      }
    }
    expect(zizmor('--no-config', ...files)).toEqual({
      status: 0,
      said: expect.stringContaining('No findings to report'),
    });
  });
});

test.each([
  [
    'an expression in a script',
    '    steps:\n',
    '    steps:\n      - run: echo ${{ github.head_ref }}\n',
    'template-injection',
  ],
  ['a trigger with rights for strangers', '\n  pull_request:\n', '\n  pull_request_target:\n', 'dangerous-triggers'],
  ['rights for all jobs', 'permissions:\n  contents: read', 'permissions: write-all', 'excessive-permissions'],
  [
    'a checkout that stores its token',
    'steps:\n',
    `steps:\n      - uses: actions/checkout@${'0123456789'.repeat(4)}\n`,
    'artipacked',
  ],
])('finds %s', async (_, from, to, audit) => {
  const { text } = readWorkflow('action-templates/rehearsal.yml');
  const wrong = text.replace(from, to);
  expect(wrong).not.toBe(text);
  await withTemporaryFolder(async (folder) => {
    const path = join(folder, 'wrong.yml');
    await writeFile(path, wrong);
    const { status, said } = zizmor('--persona', 'auditor', '--config', join(REPOSITORY, 'zizmor.yml'), path);
    expect(status).not.toBe(0);
    expect(said).toContain(audit);
  });
});
