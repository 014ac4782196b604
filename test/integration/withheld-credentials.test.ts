import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startPypiserver, type EmbeddedIndex } from '#embedded-index';
import { findPythons } from '#python-env';
import {
  createRecordingHost,
  makeDistributions,
  runBundle,
  temporaryFolder,
  writeProject,
  type TemporaryFolder,
} from '#testkit';
import { startFront, type IndexFront } from '#testkit/real-indexes';

/** Stands in every credential of these tests, so that one look finds any of them. */
const SENTINEL = 'w1thheld-from-project-code';

/** Notes every place where the sentinel can be seen: this process, and what else runs as this user. */
const LOOK = `
import os
def look(where, loot, sentinel):
    found = {where + ' was here'}
    for name, value in os.environ.items():
        if sentinel in value:
            found.add(where + ' ' + name)
    for pid in filter(str.isdigit, os.listdir('/proc') if os.path.isdir('/proc') else []):
        for file in ('environ', 'cmdline'):
            try:
                with open('/proc/%s/%s' % (pid, file), 'rb') as opened:
                    if sentinel.encode() in opened.read():
                        found.add(where + ' /proc ' + file)
            except OSError:
                pass
    with open(loot, 'a') as opened:
        opened.write(''.join(line + '\\n' for line in sorted(found)))
`;

let scratch: TemporaryFolder;
let index: EmbeddedIndex;
let front: IndexFront;
let python: string;

beforeAll(async () => {
  scratch = await temporaryFolder();
  const host = createRecordingHost({ folder: join(scratch.path, 'host') });
  const folder = join(scratch.path, 'index');
  index = await startPypiserver(folder, host);
  makeDistributions(
    ['private-build-need', 'private-test-need'].map((name) => ({
      filename: `${name.replaceAll('-', '_')}-1.0-py3-none-any.whl`,
      metadata: { Name: name, Version: '1.0' },
    })),
    folder,
  );
  front = await startFront({ origin: new URL(index.uploadUrl).origin, readers: `reader:${SENTINEL}` });
  const found = await findPythons(host.environment);
  python = found.find(({ minor }) => minor === '3.12')?.minor ?? found.at(-1)?.minor ?? '';
});

afterAll(async () => {
  await front.stop();
  await index.stop();
  await scratch.remove();
});

/** A machine whose private index needs a password, and a step that was given more than any test needs. */
function environment(home: string): Record<string, string> {
  const address = `${front.origin.replace('//', `//reader:${SENTINEL}@`)}/simple/`;
  return {
    HOME: home,
    PIP_EXTRA_INDEX_URL: address,
    UV_INDEX_INTERNAL_PASSWORD: SENTINEL,
    NETRC: `/nowhere/${SENTINEL}`,
    SSHPASS: SENTINEL,
    SLACK_WEBHOOK_URL: `https://hooks.example/${SENTINEL}`,
    SERVICE_JWT: SENTINEL,
    API_BEARER: SENTINEL,
    DATABASE_URL: `postgres://db.example/${SENTINEL}`,
    HARMLESS_BY_ITS_NAME: `${SENTINEL}-of-the-runner`,
    PYTEST_PASSWORD: SENTINEL,
    CFLAGS: `-DX=https://me:${SENTINEL}@example.org`,
    INPUT_TOKEN_OF_ANOTHER_ACTION: SENTINEL,
    ACTIONS_RUNTIME_TOKEN: `${SENTINEL}-of-the-runner`,
  };
}

async function hostileProject(name: string): Promise<{ project: string; loot: string; home: string }> {
  const project = join(scratch.path, name, 'project');
  const loot = join(scratch.path, name, 'loot');
  const home = join(scratch.path, name, 'home');
  await mkdir(home, { recursive: true });
  const call = (where: string): string =>
    `${LOOK}\nlook(${JSON.stringify(where)}, ${JSON.stringify(loot)}, ${JSON.stringify(SENTINEL)})\n`;
  await writeProject({
    folder: project,
    name: 'hostile-looker',
    extras: { dev: ['pytest', 'private-test-need'] },
    git: 'none',
    toml: '[tool.pytest.ini_options]\ntestpaths = ["tests"]\n',
    files: {
      'setup.py': `${call('setup.py')}\nfrom setuptools import setup\nsetup()\n`,
      'conftest.py': call('conftest.py'),
    },
  });
  const toml = join(project, 'pyproject.toml');
  const text = await readFile(toml, 'utf8');
  await writeFile(toml, text.replace('"setuptools>=77"', '"setuptools>=77", "private-build-need"'));
  return { project, loot, home };
}

async function seen(loot: string): Promise<readonly string[]> {
  const text = await readFile(loot, 'utf8').catch(() => '');
  return [...new Set(text.split('\n').filter((line) => line !== ''))].sort();
}

/** A log as a runner shows it: it hides what it was told to hide, and how. */
function shown(log: string): string {
  return log.replaceAll(/^::add-mask::.*$/gmu, '');
}

describe('code of a project on a machine whose private index needs a password', () => {
  test('builds with what is only there, and sees no credential', async () => {
    const { project, loot, home } = await hostileProject('build');
    const step = await runBundle('build-dists', {
      workspace: project,
      runnerTemp: join(scratch.path, 'build', 'temp'),
      environment: environment(home),
    });
    expect(step.errors).toEqual([]);
    expect(step.outputs['passed']).toBe('true');
    expect(front.requests.some((line) => line.includes('private'))).toBe(true);
    expect(await seen(loot)).toEqual(['setup.py was here']);
    expect(shown(step.log)).not.toContain(SENTINEL);
  });

  test('is tested with what is only there, sees the variable that somebody named, and is told which it did not see', async () => {
    const { project, loot, home } = await hostileProject('test');
    await writeFile(join(project, 'tests/test_fails.py'), 'def test_it():\n    assert False\n');
    const step = await runBundle('test-project', {
      workspace: project,
      runnerTemp: join(scratch.path, 'test', 'temp'),
      inputs: {
        'python-versions': python,
        'minimum-coverage': '0',
        commands: 'python -m pytest -q -p no:cacheprovider tests/test_fails.py',
        'environment-variables': 'DATABASE_URL',
      },
      environment: environment(home),
    });
    expect(step.outputs['passed']).toBe('false');
    expect(step.outputs['results']).toContain('"outcome":"failed"');
    const looked = await seen(loot);
    // Named, it is in the environment of the commands themselves, and so in theirs below /proc
    expect(looked.filter((line) => !line.endsWith('/proc environ'))).toEqual([
      'conftest.py DATABASE_URL',
      'conftest.py was here',
      'setup.py DATABASE_URL',
      'setup.py was here',
    ]);
    expect(step.log).toMatch(
      /code of the project doesn't see: .*HARMLESS_BY_ITS_NAME.*If it needs one of them, add its name to environment-variables\./u,
    );
    expect(shown(step.log)).not.toContain(SENTINEL);
  });

  test('a token of the release is refused', async () => {
    const { project, home } = await hostileProject('refused');
    const step = await runBundle('test-project', {
      workspace: project,
      runnerTemp: join(scratch.path, 'refused', 'temp'),
      inputs: { 'environment-variables': 'HARMLESS_BY_ITS_NAME' },
      environment: environment(home),
    });
    expect(step.errors).toEqual([
      'environment-variables: HARMLESS_BY_ITS_NAME belongs to the runner or contains a token of this release, which code of the project must not see. Remove it.',
    ]);
  });
});
