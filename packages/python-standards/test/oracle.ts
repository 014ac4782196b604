import { spawnSync } from 'node:child_process';
import { pythonPackages } from '#testkit/python-packages';

/** Answers a batch of questions with Python's own `packaging`, `email`, `tomllib` and `ast`. `null` stands for a refusal. */
const SCRIPT = `
import ast, base64, csv, email, email.message, email.policy, json, sys
sys.path.insert(0, sys.argv[1])
try:
    import tomllib
except ImportError:
    from pip._vendor import tomli as tomllib
from packaging.licenses import canonicalize_license_expression
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name, parse_sdist_filename, parse_wheel_filename
from packaging.version import Version

def compare(a, b):
    a, b = Version(a), Version(b)
    return -1 if a < b else 1 if a > b else 0

def wheel(text):
    name, version, build, tags = parse_wheel_filename(text)
    return [name, str(version), list(build), sorted(map(str, tags))]

def sdist(text):
    name, version = parse_sdist_filename(text)
    return [name, str(version)]

def requirement(text):
    r = Requirement(text)
    return [r.name, sorted(r.extras), sorted(map(str, r.specifier)), r.url, r.marker is not None]

def metadata(text):
    m = email.message_from_bytes(base64.b64decode(text), policy=email.policy.compat32)
    return [sorted(k.lower() for k in m.keys()), m.get_payload()]

def literal(text):
    value = ast.literal_eval(text)
    if not isinstance(value, str): raise ValueError
    return value

def csv_rows(text):
    rows = csv.reader(text.splitlines())
    read = []
    try:
        for row in rows: read.append([rows.line_num, row])
    except csv.Error as error:
        if 'field limit' not in str(error): raise
        return [read, rows.line_num]
    return [read, None]

def content_type(text):
    # As packaging.metadata reads it; what raises something else than its own error is answered with 500
    message = email.message.EmailMessage()
    message['content-type'] = text
    name = message.get_content_type().lower()
    return [name if name in text.lower() else '', dict(message['content-type'].params)]

OPERATIONS = {
    'content-type': content_type,
    'csv': csv_rows,
    'name': canonicalize_name,
    'version': lambda text: str(Version(text)),
    'compare': compare,
    'specifier': lambda text: (SpecifierSet(text), True)[1],
    'contains': lambda text, version, pre: SpecifierSet(text).contains(Version(version), prereleases=pre),
    'filter': lambda text, versions: [str(v) for v in SpecifierSet(text).filter([Version(v) for v in versions])],
    'requirement': requirement,
    'marker': lambda text, env: Marker(text).evaluate(env),
    'wheel': wheel,
    'sdist': sdist,
    'license': canonicalize_license_expression,
    'toml': lambda text: (tomllib.loads(text), True)[1],
    'metadata': metadata,
    'literal': literal,
}
answers = []
for operation, *arguments in json.load(sys.stdin):
    try:
        answers.append(OPERATIONS[operation](*arguments))
    except RecursionError:
        raise
    except Exception:
        answers.append(None)
json.dump(answers, sys.stdout)
`;

/** The release of `packaging` that PyPI runs. */
const PACKAGING = 'packaging==26.2';

export type Question = readonly [operation: string, ...argumentsOfIt: unknown[]];

/** PyPI's `packaging`, and what Python itself has. */
export interface Oracle {
  ask(questions: readonly Question[]): readonly unknown[];
}

function python(args: readonly string[], input: string): string {
  const result = spawnSync('python3', args, { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.status !== 0) throw new Error(`python3 ${args[0] ?? ''}: ${result.stderr}`);
  return result.stdout;
}

/** Finds PyPI's `packaging`, or installs it. */
export function startOracle(): Oracle {
  const folder = pythonPackages([PACKAGING]);
  return {
    ask: (questions) => JSON.parse(python(['-I', '-c', SCRIPT, folder], JSON.stringify(questions))) as unknown[],
  };
}
