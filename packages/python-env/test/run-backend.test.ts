import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createRecordingHost, temporaryFolder, type TemporaryFolder } from '#testkit';
import {
  beginEnvironment,
  findPythons,
  findUv,
  indexSettings,
  openBackends,
  toolsPython,
  type Backends,
  type EnvironmentOptions,
} from '../src/index.ts';

/** Notes in a file what each hook sees. */
const BACKEND = `
import json, os, sys, tarfile
import helper

NOTES = os.environ["NOTES"]
calls = []


def note(hook, **more):
    umask = os.umask(0)
    os.umask(umask)
    entry = {"hook": hook, "calls": len(calls), "umask": umask, "cwd": os.path.basename(os.getcwd()), "env": sys.prefix,
             "left": os.path.exists(os.path.join(sys.prefix, "left-behind")), "parent": os.getppid(),
             "input": sys.stdin.read(), **more}
    calls.append(hook)
    with open(NOTES, "a", encoding="utf-8") as file:
        file.write(json.dumps(entry) + "\\n")


def get_requires_for_build_sdist(settings=None):
    note("requires-sdist")
    return []


def build_sdist(folder, settings=None):
    note("sdist")
    if "STAYS" in os.environ:
        import subprocess
        child = subprocess.Popen(["sleep", "1000"], start_new_session=True, env={"PATH": os.environ["PATH"]})
        with open(os.environ.pop("STAYS"), "w") as file:
            file.write(str(child.pid))
    if os.environ.get("LEAVES") == "1":
        open(os.path.join(sys.prefix, "left-behind"), "w").close()
    with tarfile.open(os.path.join(folder, "demo-1.0.tar.gz"), "w:gz") as archive:
        for name in ("pyproject.toml", "backend.py", "helper.py"):
            path = name
            if name == "pyproject.toml" and os.environ.get("REWRITES") == "1":
                path = "other.toml"
                with open(path, "w", encoding="utf-8") as file:
                    file.write(open("pyproject.toml", encoding="utf-8").read() + "# other\\n")
            archive.add(path, "demo-1.0/" + name)
    return "demo-1.0.tar.gz"


def get_requires_for_build_wheel(settings=None):
    note("requires-wheel")
    return []


def build_wheel(folder, settings=None, metadata=None):
    note("wheel", variables={name: os.environ.get(name) for name in ("ADDED", "TERM")})
    left = os.environ.get("ANSWERS")
    if left is not None:
        answers = sys.modules["__main__"].plan["answers"]
        for name in ("unpacked", "requires"):
            path = os.path.join(answers, name)
            if left == "pipe":
                os.mkfifo(path)
            elif left == "link":
                os.symlink("/etc/hostname", path)
            else:
                with open(path, "w", encoding="utf-8") as file:
                    file.write(left)
    if os.environ.get("FAILS") == "1":
        os.kill(os.getpid(), 6) if os.environ.get("KILLS") == "1" else sys.exit(7)
    open(os.path.join(folder, "demo-1.0-py3-none-any.whl"), "w").close()
    return "demo-1.0-py3-none-any.whl"
`;

const PYPROJECT = '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n';

interface Note {
  readonly hook: string;
  readonly calls: number;
  readonly umask: number;
  readonly cwd: string;
  readonly env: string;
  readonly left: boolean;
  readonly parent: number;
  readonly input: string;
  readonly variables?: Readonly<Record<string, string | null>>;
}

let folder: TemporaryFolder;
let count = 0;
beforeEach(async () => {
  folder = await temporaryFolder();
  const project = join(folder.path, 'demo');
  mkdirSync(project);
  writeFileSync(join(project, 'pyproject.toml'), PYPROJECT);
  writeFileSync(join(project, 'backend.py'), BACKEND);
  writeFileSync(join(project, 'helper.py'), '');
});
afterEach(async () => {
  await folder.remove();
});

async function optionsOfNext(): Promise<EnvironmentOptions> {
  const host = createRecordingHost({ folder: folder.path });
  count += 1;
  return {
    folder: join(folder.path, `work-${String(count)}`),
    python: toolsPython(await findPythons(host.environment)),
    uv: await findUv(host, await indexSettings(host.environment)),
    host,
    timeoutMs: () => 300_000,
  };
}

async function open(variables: Readonly<Record<string, string | null>> = {}): Promise<Backends> {
  return openBackends({
    ...(await optionsOfNext()),
    variables: { NOTES: join(folder.path, 'notes'), ...variables },
  });
}

function notes(): readonly Note[] {
  const lines = readFileSync(join(folder.path, 'notes'), 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Note);
}

async function buildBoth(backends: Backends): Promise<readonly (number | string | null)[]> {
  const outDir = join(folder.path, 'out');
  mkdirSync(outDir, { recursive: true });
  try {
    const sdist = await backends.build({ kind: 'sdist', source: join(folder.path, 'demo'), outDir });
    const wheel = await backends.build({ kind: 'wheel', source: join(outDir, 'demo-1.0.tar.gz'), outDir });
    return [sdist.exitCode, wheel.exitCode ?? wheel.signal];
  } finally {
    await backends.close();
  }
}

test('sdist and wheel share an environment, and each hook has an interpreter, a umask and variables of its own', async () => {
  const before = process.umask(0o077);
  try {
    expect(await buildBoth(await open({ ADDED: 'yes', TERM: null }))).toEqual([0, 0]);
  } finally {
    process.umask(before);
  }
  const seen = notes();
  expect(seen.map(({ hook, calls, umask, cwd }) => [hook, calls, umask, cwd])).toEqual([
    ['requires-sdist', 0, 0o022, 'demo'],
    ['sdist', 0, 0o022, 'demo'],
    ['requires-wheel', 0, 0o022, 'demo-1.0'],
    ['wheel', 0, 0o022, 'demo-1.0'],
  ]);
  expect(new Set(seen.map(({ env }) => env)).size).toBe(1);
  expect(seen[3]?.variables).toEqual({ ADDED: 'yes', TERM: null });
  expect(seen.map(({ input }) => input)).toEqual(['', '', '', '']);
  // One process has started them all
  expect(new Set(seen.map(({ parent }) => parent)).size).toBe(1);
  const made = readdirSync(folder.path, { recursive: true, encoding: 'utf8' });
  expect(made.filter((path) => path.includes('__pycache__'))).toEqual([]);
});

test('a process that a hook has left is gone before the next step', async () => {
  const backends = await open({ STAYS: join(folder.path, 'pid') });
  const outDir = join(folder.path, 'out');
  mkdirSync(outDir);
  try {
    await backends.build({ kind: 'sdist', source: join(folder.path, 'demo'), outDir });
    const pid = Number(readFileSync(join(folder.path, 'pid'), 'utf8'));
    expect(pid).toBeGreaterThan(1);
    expect(
      existsSync(`/proc/${String(pid)}/cmdline`) && readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8'),
    ).toBeFalsy();
    expect((await backends.build({ kind: 'wheel', source: join(outDir, 'demo-1.0.tar.gz'), outDir })).exitCode).toBe(0);
  } finally {
    await backends.close();
  }
});

const GONE = PYPROJECT.replace('[]', '["gone @ file:///gone-1.0-py3-none-any.whl"]');

test.each<[what: string, builds: string, isUsed: boolean]>([
  ['is used where the build needs the same', PYPROJECT, true],
  ['is made anew, in the same place, where it needs something else', GONE, false],
])('an environment that was begun early %s', async (_, builds, isUsed) => {
  const project = join(folder.path, 'demo');
  const options = await optionsOfNext();
  const begun = await beginEnvironment(project, options);
  const place = begun?.environment.folder ?? '';
  const made = statSync(place).ctimeMs;
  writeFileSync(join(project, 'pyproject.toml'), builds);
  const variables = { NOTES: join(folder.path, 'notes') };
  const backends = openBackends({ ...options, variables, begun: Promise.resolve(begun) });
  const result = await backends.build({ kind: 'sdist', source: project, outDir: folder.path });
  await backends.close();
  expect(statSync(place).ctimeMs === made).toBe(isUsed);
  const seen = existsSync(variables.NOTES) ? notes().map(({ env }) => env) : [];
  expect([result.exitCode === 0, seen]).toEqual([isUsed, isUsed ? [place, place] : []]);
  expect(/gone/u.test(result.output)).toBe(!isUsed);
});

test.each(['gone @ file:///gone-1.0-py3-none-any.whl', 'setuptools @ file:///gone.tar.gz', 'cython'])(
  'nothing is begun where code of others could run, or what is installed could differ: %s',
  async (requirement) => {
    const project = join(folder.path, 'demo');
    writeFileSync(join(project, 'pyproject.toml'), PYPROJECT.replace('[]', JSON.stringify([requirement])));
    const options = await optionsOfNext();
    expect(await beginEnvironment(project, options)).toBeNull();
    expect(existsSync(options.folder)).toBe(false);
  },
);

test('an environment that a hook has changed is not used again', async () => {
  expect(await buildBoth(await open({ LEAVES: '1' }))).toEqual([0, 0]);
  const [, sdist, , wheel] = notes();
  expect(wheel?.left).toBe(false);
  expect(wheel?.env).not.toBe(sdist?.env);
  expect(dirname(wheel?.env ?? '')).toBe(dirname(sdist?.env ?? ''));
});

test('an sdist with another pyproject.toml gets an environment of its own', async () => {
  expect(await buildBoth(await open({ REWRITES: '1' }))).toEqual([0, 0]);
  expect(new Set(notes().map(({ env }) => env)).size).toBe(2);
});

test('a hook that fails or is killed ends the build with its exit code or signal', async () => {
  expect(await buildBoth(await open({ FAILS: '1' }))).toEqual([0, 7]);
  expect(await buildBoth(await open({ FAILS: '1', KILLS: '1' }))).toEqual([0, 'SIGABRT']);
});

test.each(['pipe', 'link', 'no JSON', '{"folder": 1}'])(
  'a back-end that leaves %j as an answer of ours changes nothing',
  async (left) => {
    expect(await buildBoth(await open({ ANSWERS: left }))).toEqual([0, 0]);
  },
);
