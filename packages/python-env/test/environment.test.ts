import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProcess } from '#process';
import {
  createEnvironment,
  findUv,
  indexSettings,
  indexTrouble,
  installFailure,
  type Environment,
  type Python,
  type Uv,
} from '../src/index.ts';
import { anyPython, createHost, machine, userCache, removeFolder, temporaryFolder } from './testing.ts';
import { writeProject, writeWheel } from './wheels.ts';

const folder = temporaryFolder();
const links = join(folder, 'links, with a comma');
// Nothing is fetched but from our own folder.
const host = createHost(folder, { ...machine, UV_FIND_LINKS: '', PIP_FIND_LINKS: '', PIP_NO_INDEX: '1' });

let python: Python;
let uv: Uv | null;
let hash: string;

beforeAll(async () => {
  python = await anyPython();
  uv = await findUv({ ...createHost(folder), cacheFolder: userCache }, await indexSettings(machine));
  hash = writeWheel(python, links, 'tiny', '1.2');
  writeWheel(python, links, 'tiny', '1.3');
  writeProject(join(folder, 'project é'));
  writeProject(join(folder, 'broken'), { fails: true });
});

afterAll(() => {
  removeFolder(folder);
});

async function output(environment: Environment, ...args: readonly string[]): Promise<string> {
  const result = await runProcess({ file: environment.python, args, cwd: folder, env: environment.environment });
  return result.output.trim();
}

describe.each(['uv', 'pip'] as const)('an environment by %s', (installer) => {
  let environment: Environment;
  const onlyLinks = { indexUrl: 'http://127.0.0.1:9/simple', findLinks: [links] };

  beforeAll(async () => {
    environment = await createEnvironment({
      python,
      folder: join(folder, `${installer} environment é`),
      host,
      uv: installer === 'uv' ? uv : null,
    });
  });

  test('is of the Python asked for, and stands before everything else on the PATH', async () => {
    expect(
      await output(
        environment,
        '-c',
        'import sys, os; print(sys.prefix != sys.base_prefix, "%d.%d.%d" % sys.version_info[:3], os.environ["PATH"].split(os.pathsep)[0] == os.path.dirname(sys.executable))',
      ),
    ).toBe(`True ${python.version} True`);
    expect(environment.environment['VIRTUAL_ENV']).toBe(environment.folder);
  });

  test('installs by name from a folder, makes scripts, and leaves no file of its own', async () => {
    const result = await environment.install({
      requirements: ['tiny==1.2'],
      findLinks: [links],
      noIndex: true,
    });
    expect(result).toMatchObject({ exitCode: 0 });
    const run = await runProcess({
      file: environment.script('tiny-script'),
      args: [],
      cwd: folder,
      env: environment.environment,
    });
    expect(run.stdout).toBe('tiny 1.2\n');
    expect(readdirSync(environment.folder).filter((name) => name.startsWith('.install'))).toEqual([]);
  });

  test('installs a wheel by its path, upgrades, and refuses other bytes than the hash says', async () => {
    const path = join(links, 'tiny-1.3-py3-none-any.whl');
    expect(await environment.install({ requirements: [path], noDeps: true })).toMatchObject({ exitCode: 0 });
    expect(await output(environment, '-m', 'tiny')).toContain('tiny');
    const good = await environment.install({
      requirements: [`${join(links, 'tiny-1.2-py3-none-any.whl')} --hash=sha256:${hash}`],
      requireHashes: true,
    });
    expect(good).toMatchObject({ exitCode: 0 });
    const bad = await environment.install({ requirements: [`${path} --hash=sha256:${hash}`], requireHashes: true });
    expect(bad.exitCode).not.toBe(0);
    expect(installFailure(bad)).toContain(hash);
    expect(await output(environment, '-c', 'import tiny; print(tiny.VERSION)')).toBe('1.2');
  });

  test("installs a project's tree with an extra, unmoved by its [tool.uv] and uv.toml", async () => {
    const project = join(folder, 'project é');
    const result = await environment.install({
      editable: project,
      extras: ['extra'],
      cwd: project,
      constraints: ['tiny<1.3'],
      findLinks: [links],
      noIndex: true,
    });
    expect(result).toMatchObject({ exitCode: 0 });
    expect(await output(environment, '-c', 'import mine, tiny; print(mine.WHERE, tiny.VERSION)')).toBe(
      `${join(project, 'mine', '__init__.py')} 1.2`,
    );
  });

  test("says a failing build's own words", async () => {
    const result = await environment.install({ editable: join(folder, 'broken') });
    expect(result.exitCode).not.toBe(0);
    expect(installFailure(result)).toContain('RuntimeError: the back-end is broken: 42');
  });

  test('says that the index is out of reach, without the password', async () => {
    const indexUrl = 'http://user:geheim@127.0.0.1:9/simple';
    const result = await environment.install({
      requirements: ['nothing'],
      indexUrl,
      env: { PIP_RETRIES: '1', UV_HTTP_RETRIES: '0' },
    });
    expect(result.exitCode).not.toBe(0);
    expect(installFailure(result)).toBe("http://127.0.0.1:9 can't be reached (the connection is refused)");
    expect(indexTrouble(result, { indexUrl, source: 'PIP_INDEX_URL' })?.problem).toBe(
      "http://127.0.0.1:9/simple can't be reached (the connection is refused)",
    );
  });

  test.each([
    '--index-url http://x.example',
    'tiny --index-url http://x.example',
    'tiny\n--pre',
    '-e .',
    '',
    'tiny \\',
  ])('takes %j for no requirement', async (requirement) => {
    await expect(environment.install({ requirements: [requirement], ...onlyLinks })).rejects.toThrow(
      /: is not a requirement\. Write it in the form name==1\.2\.3\.$/u,
    );
  });
});

test('a Python that makes no environment is named', async () => {
  const broken = { ...python, path: '/bin/false' };
  await expect(createEnvironment({ python: broken, folder: join(folder, 'never'), host, uv: null })).rejects.toThrow(
    "/bin/false: it can't create an environment: it ended with exit code 1 without any output. Repair or reinstall this Python.",
  );
});

test.each([
  'Error: Command \'["x/bin/python3.10", "-m", \'ensurepip\', "--upgrade"]\' returned non-zero exit status 1.',
  'The virtual environment was not created successfully because ensurepip is not available.',
])('a Python without a whole venv is named, with what to install: %s', async (said) => {
  const path = join(folder, 'bare-python');
  writeFileSync(path, `#!/bin/sh\ncat <<'END'\n${said}\nEND\nexit 1\n`, { mode: 0o755 });
  const bare: Python = { ...python, path };
  await expect(createEnvironment({ python: bare, folder: join(folder, 'none'), host, uv: null })).rejects.toThrow(
    /bare-python: its modules venv and ensurepip are not installed, or are incomplete\. Install them \(python3\.\d+-venv on Debian/u,
  );
});
