/**
 * Unpacks an sdist, asks a back-end what else it needs, and lets it build: PEP 517 and PEP 660. It takes plans in JSON
 * one after the other, as `Worker` gives them.
 *
 * Each hook gets a process of its own, so none sees what another has left in the interpreter. Where a fork is safe (on
 * Linux; macOS ends forked processes that use its frameworks), that costs a few milliseconds, and a back-end that only
 * has functions when it is imported is imported once for all hooks. What is unpacked stays inside the folder, if Python
 * can ensure that (PEP 706).
 */
export const DRIVER = `
import gc, importlib, itertools, json, os, signal, subprocess, sys, tempfile

FORKS = sys.platform.startswith('linux')
sys.path.pop(0)
os.umask(0o022)


def read_plan(path):
    global plan
    with open(path, encoding='utf-8') as file:
        plan = json.load(file)


def report(kind, error, trace):
    import traceback
    while trace is not None and trace.tb_frame.f_code.co_filename == __file__:
        trace = trace.tb_next
    traceback.print_exception(kind, error, trace)


# Where this file called the back-end helps nobody
sys.excepthook = report


def load_backend():
    module, _, attributes = plan['backend'].partition(':')
    backend = importlib.import_module(module)
    for name in attributes.split('.') if attributes else []:
        if not hasattr(backend, name):
            sys.exit('the back-end ' + module + ' has no object ' + name)
        backend = getattr(backend, name)
    return backend


def preload():
    load_backend()
    for name in plan['preload']:
        try:
            importlib.import_module(name)
        except Exception:
            # Another release of the back-end; a hook will say what is wrong with it
            pass
    gc.freeze()


def in_project(folder):
    # The names of temporary folders get into what is compiled there. These are in a folder of this build alone
    tempfile._name_sequence = map('{:08}'.format, itertools.count())
    os.chdir(folder)
    for path in plan['path']:
        if not os.path.isdir(path):
            sys.exit("backend-path entry '" + path + "' does not exist or is not a directory")
    sys.path[:0] = [os.path.abspath(path) for path in plan['path']]
    sys.argv[1:] = []
    return load_backend()


def unpack(folder):
    import tarfile
    with tarfile.open(plan['archive']) as archive:
        archive.extractall(folder, **({'filter': 'data'} if hasattr(tarfile, 'data_filter') else {}))


def ask(folder):
    hook = getattr(in_project(folder), 'get_requires_for_build_' + plan['kind'], None)
    write_answer('asked', [] if hook is None else [str(requirement) for requirement in hook()])


def build(folder):
    backend = in_project(folder)
    if not hasattr(backend, 'build_' + plan['kind']):
        sys.exit('the back-end ' + plan['backend'] + ' has no hook build_' + plan['kind'])
    getattr(backend, 'build_' + plan['kind'])(plan['out'])


HOOKS = {'unpack': unpack, 'ask': ask, 'build': build}


def write_answer(name, value):
    with open(os.path.join(plan['answers'], name), 'w', encoding='utf-8') as file:
        json.dump(value, file)


def apart(name, folder):
    if not FORKS:
        words = [sys.executable, '-B', '-X', 'pycache_prefix=', __file__, plan['file'], name, folder]
        code = subprocess.call(words, stdin=subprocess.DEVNULL)
        if code != 0:
            sys.exit(code)
        return
    sys.stdout.flush()
    sys.stderr.flush()
    child = os.fork()
    if child == 0:
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        HOOKS[name](folder)
        sys.exit()
    status = os.waitpid(child, 0)[1]
    if os.WIFSIGNALED(status):
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.kill(os.getpid(), os.WTERMSIG(status))
    elif status != 0:
        sys.exit(os.WEXITSTATUS(status))


def text_of(path):
    try:
        with open(path, encoding='utf-8', newline='') as file:
            return file.read()
    except (OSError, ValueError):
        return None


def follow():
    folder = plan['folder']
    if plan['archive'] is not None:
        apart('unpack', folder)
        [top] = sorted(os.listdir(folder))[:1] or ['.']
        folder = os.path.join(folder, top)
        if plan['backend'] is None or text_of(os.path.join(folder, 'pyproject.toml')) != plan['pyproject']:
            return write_answer('unpacked', folder)
    if FORKS and plan['preload'] is not None:
        preload()
    if plan['ask']:
        apart('ask', folder)
        answer = text_of(os.path.join(plan['answers'], 'asked'))
        if answer is None:
            sys.exit('the back-end ended before it said what it needs')
        asked = json.loads(answer)
        if set(asked) != set(plan['installed']):
            return write_answer('requires', {'folder': folder, 'requirements': asked})
    apart('build', folder)
    write_answer('built', folder)


def main():
    for line in iter(sys.stdin.readline, ''):
        done, path = line.rstrip('\\n').split(' ', 1)
        read_plan(path)
        follow()
        for stream in (sys.stdout, sys.stderr):
            print(done, file=stream, flush=True)


if len(sys.argv) > 1:
    read_plan(sys.argv[1])
    HOOKS[sys.argv[2]](sys.argv[3])
else:
    main()
`;

const SETUPTOOLS: readonly string[] = [
  'csv',
  'email.generator',
  'tarfile',
  'tomllib',
  'zipfile',
  'setuptools.archive_util',
  'setuptools.config._validate_pyproject',
  'setuptools.namespaces',
  'wheel.wheelfile',
  ...[
    'alias',
    'bdist_egg',
    'bdist_rpm',
    'bdist_wheel',
    'build',
    'build_clib',
    'build_ext',
    'build_py',
    'develop',
    'dist_info',
    'easy_install',
    'editable_wheel',
    'egg_info',
    'install',
    'install_egg_info',
    'install_lib',
    'install_scripts',
    'rotate',
    'saveopts',
    'sdist',
    'setopt',
  ].map((name) => `setuptools.command.${name}`),
];

/**
 * Back-ends that do nothing when they are imported, so that the driver may import them outside of the project's folder,
 * each with the modules that its hooks would import next.
 */
const WITHOUT_EFFECTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['setuptools.build_meta', SETUPTOOLS],
  ['setuptools.build_meta:__legacy__', SETUPTOOLS],
  ['hatchling.build', []],
  ['flit_core.buildapi', []],
  ['pdm.backend', []],
  ['poetry.core.masonry.api', []],
]);

/**
 * The modules that the hooks of a back-end may share beside that of the back-end, so that they are imported once.
 * @returns `null`: each hook imports the back-end itself
 */
export function sharedModules(backend: string, path: readonly string[]): readonly string[] | null {
  return path.length > 0 ? null : (WITHOUT_EFFECTS.get(backend) ?? null);
}
