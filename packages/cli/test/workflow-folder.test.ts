import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { temporaryFolder, type TemporaryFolder } from '#testkit';
import { chooseWorkflowFolder, type WorkflowReader } from '../src/init/workflow-folder.ts';

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await temporaryFolder();
});
afterEach(() => folder.remove());

const OTHERS = 'on: push\njobs:\n  a:\n    steps:\n      - uses: actions/checkout@v4\n';
const OURS = 'on: push\njobs:\n  a:\n    steps:\n      - uses: https://git.example/o/s/publish@v1.0.0\n';

/** What is there, by the first letter: `f` Forgejo's folder, `g` Gitea's, `h` GitHub's; a capital has only ours. */
async function write(letters: string): Promise<void> {
  for (const letter of letters) {
    const place = { f: '.forgejo', g: '.gitea', h: '.github' }[letter.toLowerCase()] ?? '';
    const path = join(folder.path, place, 'workflows', letter === letter.toLowerCase() ? 'ci.yml' : 'pypi-publish.yml');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, letter === letter.toLowerCase() ? OTHERS : OURS);
  }
}

/** Which server it is isn't known, and matters. */
const ASKED = /^\.forgejo\/workflows: only a Forgejo reads this folder.* move the workflows to \.gitea\/workflows/u;

describe('workflows go where the server reads them already', () => {
  test.each<readonly [reader: WorkflowReader, there: string, chosen: string, said: readonly RegExp[]]>([
    ['unknown', '', '.gitea', []],
    ['unknown', 'g', '.gitea', []],
    [
      'unknown',
      'h',
      '.github',
      [/^\.github\/workflows: ci\.yml is there, .*the others would no longer run\. If .* also on GitHub/u],
    ],
    ['unknown', 'gh', '.gitea', [/^\.github\/workflows: the server doesn't run 1 workflow there \(ci\.yml\)/u]],
    [
      'unknown',
      'Gh',
      '.gitea',
      [/to run both, move them \(git mv \.gitea\/workflows\/\*\.yml \.github\/workflows\/\)\.$/u],
    ],
    ['unknown', 'H', '.github', []],
    ['unknown', 'G', '.gitea', []],
    ['unknown', 'f', '.forgejo', [ASKED]],
    ['unknown', 'fh', '.forgejo', [ASKED, /^\.github\/workflows: the server doesn't run/u]],
    ['unknown', 'fgh', '.forgejo', [ASKED, /^\.gitea\/workflows: the server/u, /^\.github\/workflows: the server/u]],
    ['gitea', '', '.gitea', []],
    ['gitea', 'g', '.gitea', []],
    ['gitea', 'h', '.github', [/^\.github\/workflows: ci\.yml is there/u]],
    ['gitea', 'gh', '.gitea', [/^\.github\/workflows: the server doesn't run/u]],
    ['gitea', 'f', '.gitea', []],
    ['gitea', 'fh', '.github', [/^\.github\/workflows: ci\.yml is there/u]],
    [
      'gitea',
      'F',
      '.gitea',
      [/^\.forgejo\/workflows: contains workflows of this suite, which this server doesn't read/u],
    ],
    ['forgejo', '', '.gitea', []],
    ['forgejo', 'f', '.forgejo', []],
    ['forgejo', 'g', '.gitea', []],
    ['forgejo', 'h', '.github', [/^\.github\/workflows: ci\.yml is there/u]],
    ['forgejo', 'fg', '.forgejo', [/^\.gitea\/workflows: the server doesn't run/u]],
    ['github', '', '.github', []],
    ['github', 'g', '.github', []],
    ['github', 'h', '.github', []],
    ['github', 'gh', '.github', []],
    ['github', 'G', '.github', [/^\.gitea\/workflows: contains workflows of this suite/u]],
  ])('%s with %j: %s', async (reader, there, chosen, said) => {
    await write(there);
    const choice = await chooseWorkflowFolder(folder.path, reader);
    expect(choice.folder).toBe(`${chosen}/workflows`);
    expect(choice.notices).toHaveLength(said.length);
    for (const [place, pattern] of said.entries()) expect(choice.notices[place]).toMatch(pattern);
  });
});

test('an empty folder, which git does not keep, and a file in its place count as none', async () => {
  await mkdir(join(folder.path, '.gitea/workflows'), { recursive: true });
  await writeFile(join(folder.path, '.forgejo'), '');
  await write('h');
  expect((await chooseWorkflowFolder(folder.path, 'unknown')).folder).toBe('.github/workflows');
});
