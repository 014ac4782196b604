/**
 * Unpacks an sdist, asks a back-end what else it needs, and lets it build: PEP 517 and PEP 660, for one plan in JSON.
 *
 * Each hook gets a process of its own, so none sees what another has left in the interpreter. Where a fork is safe (on
 * Linux; macOS ends forked processes that use its frameworks), that costs a few milliseconds, and a back-end that only
 * has functions when it is imported is imported once for all hooks. What is unpacked stays inside the folder, if Python
 * can ensure that (PEP 706).
 */
export const DRIVER = `
import importlib, itertools, json, os, signal, subprocess, sys, tempfile

FORKS = sys.platform.startswith('linux')
sys.path.pop(0)
os.umask(0o022)
with open(sys.argv[1], encoding='utf-8') as file:
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
        backend = getattr(backend, name)
    return backend


def in_project(folder):
    # The names of temporary folders get into what is compiled there. These are in a folder of this build alone
    tempfile._name_sequence = map('{:08}'.format, itertools.count())
    os.chdir(folder)
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


def finish(name, value):
    write_answer(name, value)
    sys.exit()


def apart(name, folder):
    if not FORKS:
        code = subprocess.call([sys.executable, __file__, sys.argv[1], name, folder])
        if code != 0:
            sys.exit(code)
        return
    sys.stdout.flush()
    sys.stderr.flush()
    child = os.fork()
    if child == 0:
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


def main():
    folder = plan['folder']
    if plan['archive'] is not None:
        apart('unpack', folder)
        [top] = sorted(os.listdir(folder))[:1] or ['.']
        folder = os.path.join(folder, top)
        if plan['backend'] is None or text_of(os.path.join(folder, 'pyproject.toml')) != plan['pyproject']:
            finish('unpacked', folder)
    if FORKS and plan['preload']:
        load_backend()
    if plan['ask']:
        apart('ask', folder)
        answer = text_of(os.path.join(plan['answers'], 'asked'))
        if answer is None:
            sys.exit('the back-end ended before it said what it needs')
        asked = json.loads(answer)
        if set(asked) != set(plan['installed']):
            finish('requires', {'folder': folder, 'requirements': asked})
    apart('build', folder)
    finish('built', folder)


if len(sys.argv) > 2:
    HOOKS[sys.argv[2]](sys.argv[3])
else:
    main()
`;

/** Back-ends that do nothing when they are imported, so that the driver may import them outside of the project's folder. */
const WITHOUT_EFFECTS: ReadonlySet<string> = new Set([
  'setuptools.build_meta',
  'setuptools.build_meta:__legacy__',
  'hatchling.build',
  'flit_core.buildapi',
  'pdm.backend',
  'poetry.core.masonry.api',
]);

/** Whether the hooks of a back-end may share its import. */
export function canPreload(backend: string, path: readonly string[]): boolean {
  return path.length === 0 && WITHOUT_EFFECTS.has(backend);
}
