// Regenerates packages/server-profiles/data/ from the PyPI packages that contain PyPI's own lists.
// Needs a Python >= 3.10 on PATH and a package index: `npm run update-profiles`.
//
// `packaging` and `stdlib-list` are pinned to the versions that PyPI runs; move a pin only when PyPI has moved.
// `trove-classifiers` is used in its newest version. The profile's date is the day of this run, on which the lists were the
// newest ones.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './parts/root.ts';

const run = promisify(execFile);
const target = join(ROOT, 'packages', 'server-profiles', 'data');

const REQUIREMENTS = ['packaging==26.2', 'trove-classifiers', 'stdlib-list==0.12.0'];

const READER = `
import json
from importlib.metadata import version
from packaging.licenses import _spdx
from packaging.utils import canonicalize_name
from stdlib_list import short_versions, stdlib_list
from trove_classifiers import classifiers, deprecated_classifiers

def with_parents(name):
    parts = name.split(".")
    for count in range(1, len(parts) + 1):
        yield ".".join(parts[:count])

# What PyPI does: every module of every Python, with its parents, without separators at either end, in normal form.
stdlib = set()
for python in short_versions:
    for module in stdlib_list(python):
        for name in with_parents(module):
            stdlib.add(canonicalize_name(name.strip("-_.")))

print(json.dumps({
    "versions": {name: version(name) for name in ("packaging", "trove-classifiers", "stdlib-list")},
    "spdx": _spdx.VERSION,
    "licenses": sorted(
        ((entry["id"], entry["deprecated"]) for entry in _spdx.LICENSES.values()), key=lambda pair: pair[0].lower()),
    "exceptions": sorted((entry["id"] for entry in _spdx.EXCEPTIONS.values()), key=str.lower),
    "classifiers": sorted(set(classifiers) - set(deprecated_classifiers)),
    "deprecated": dict(sorted(deprecated_classifiers.items())),
    "stdlib": sorted(stdlib),
}))
`;

/** What {@link READER} prints. */
interface Lists {
  readonly versions: Readonly<Record<'packaging' | 'trove-classifiers' | 'stdlib-list', string>>;
  readonly spdx: string;
  readonly licenses: readonly (readonly [id: string, isDeprecated: boolean])[];
  readonly exceptions: readonly string[];
  readonly classifiers: readonly string[];
  readonly deprecated: Readonly<Record<string, readonly string[]>>;
  readonly stdlib: readonly string[];
}

async function readPackages(): Promise<Lists> {
  const folder = await mkdtemp(join(tmpdir(), 'update-profiles-'));
  try {
    await run('python3', ['-m', 'venv', folder]);
    const python = join(folder, process.platform === 'win32' ? 'Scripts\\python.exe' : 'bin/python');
    await run(python, ['-m', 'pip', 'install', '--quiet', '--no-deps', '--only-binary', ':all:', ...REQUIREMENTS]);
    const { stdout } = await run(python, ['-I', '-c', READER], { maxBuffer: 64 * 1024 * 1024 });
    return JSON.parse(stdout) as Lists;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const data = await readPackages();
const ids = (isDeprecated: boolean): readonly string[] =>
  data.licenses.filter(([, deprecated]) => deprecated === isDeprecated).map(([id]) => id);
const files = {
  'sources.json': {
    date: new Date().toISOString().slice(0, 10),
    packaging: data.versions.packaging,
    spdx: data.spdx,
    troveClassifiers: data.versions['trove-classifiers'],
    stdlibList: data.versions['stdlib-list'],
  },
  'classifiers.json': { valid: data.classifiers, deprecated: data.deprecated },
  'licenses.json': { current: ids(false), deprecated: ids(true), exceptions: data.exceptions },
  'stdlib-names.json': data.stdlib,
};

await mkdir(target, { recursive: true });
// One entry per line, so that a diff shows what came and went.
for (const [name, content] of Object.entries(files))
  await writeFile(join(target, name), `${JSON.stringify(content, null, 2)}\n`, 'utf8');
console.log(
  `${data.classifiers.length} classifiers (${Object.keys(data.deprecated).length} deprecated), ` +
    `${data.licenses.length} licenses, ${data.exceptions.length} exceptions, ${data.stdlib.length} standard library names.`,
);
