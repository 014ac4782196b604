import { spawnSync } from 'node:child_process';

/** Reads files as each authority does; `null` stands for a refusal. */
const SCRIPT = `
import configparser, io, json, os, sys, tempfile, warnings
warnings.simplefilter('ignore')
sys.path.insert(0, sys.argv[1])

def text_of(text):
    # As of a file: every end of line is one
    return io.StringIO(text, newline=None)

def sections(parser):
    return {name: {option: parser.get(name, option) for option in parser.options(name)} for name in parser.sections()}

def ini(text, options):
    case = options.pop('keepCase')
    parser = configparser.ConfigParser(**options)
    if case: parser.optionxform = str
    parser.read_file(text_of(text))
    return sections(parser)

def entry_points(text):
    from importlib.metadata import EntryPoints
    points = EntryPoints._from_text_for(text_of(text).read(), None)
    return [[point.group, point.name, point.value] for point in points]

folder = tempfile.mkdtemp()
path = os.path.join(folder, 'file.ini')
def written(text):
    with open(path, 'w', encoding='utf-8', newline='') as file: file.write(text)
    return path

def pip(text):
    os.environ['PIP_CONFIG_FILE'] = written(text)
    from pip._internal.configuration import Configuration
    configuration = Configuration(isolated=False)
    configuration.load()
    return configuration.get_values_in_config('env')[path]

def pip_listed(text):
    import ast, contextlib
    from pip._internal.cli.main import main
    os.environ['PIP_CONFIG_FILE'] = written(text)
    out = io.StringIO()
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(io.StringIO()):
            status = main(['config', 'list'])
    except SystemExit as ended:
        status = ended.code
    if status != 0: raise ValueError(status)
    lines = [line.partition('=') for line in out.getvalue().splitlines() if not line.startswith(':env:')]
    return {key: ast.literal_eval(value) for key, _, value in lines}

# What the machine sets, whatever the file says
of_machine = None
def pip_config_list(text):
    global of_machine
    if of_machine is None:
        os.environ.update(HOME=folder, XDG_CONFIG_HOME=folder, XDG_CONFIG_DIRS=folder)
        of_machine = pip_listed('')
    return {key: value for key, value in pip_listed(text).items() if of_machine.get(key) != value}

def setuptools(text):
    from setuptools.dist import Distribution
    from setuptools.config.setupcfg import ConfigHandler
    dist = Distribution()
    dist._parse_config_files([written(text)])
    wanted = lambda name: name == 'metadata' or name.startswith('options')
    return {name: {option: value for option, (_, value) in options.items()} for name, options in dist.command_options.items() if wanted(name)}

def setuptools_list(text):
    from setuptools.config.setupcfg import ConfigHandler
    return ConfigHandler._parse_list(text)

def iniconfig(text):
    import iniconfig
    read = iniconfig.IniConfig(written(text))
    return {name: dict(section.items()) for name, section in ((name, read[name]) for name in read.sections)}

def coverage(text):
    from coverage.config import HandyConfigParser
    parser = HandyConfigParser(True)
    parser.read([written(text)])
    return {name: dict(parser._sections[name]) for name in parser.sections()}

answers = []
for operation, *arguments in json.load(sys.stdin):
    try:
        answers.append(globals()[operation](*arguments))
    except (KeyboardInterrupt, ImportError, NameError):
        raise
    except Exception:
        answers.append(None)
json.dump(answers, sys.stdout)
`;

/** A file, and who reads it. */
export type IniQuestion = readonly [
  reader:
    'ini' | 'entry_points' | 'pip' | 'pip_config_list' | 'setuptools' | 'setuptools_list' | 'iniconfig' | 'coverage',
  text: string,
  options?: Readonly<Record<string, unknown>>,
];

/**
 * What Python's readers make of files.
 * @param packages - a folder of pip, setuptools, iniconfig and coverage; empty for Python's own readers alone
 */
export function askIniReaders(questions: readonly IniQuestion[], packages = ''): readonly unknown[] {
  const result = spawnSync('python3', ['-I', '-c', SCRIPT, packages], {
    input: JSON.stringify(questions),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (result.status !== 0) throw new Error(result.stderr);
  return JSON.parse(result.stdout) as unknown[];
}
