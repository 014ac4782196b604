import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { readSetupCall, type PythonValue } from '#python-standards';

/** Runs each text with a `setup` that only notes what it is passed. */
const RECORDER = `
import json, sys, types
texts = json.load(sys.stdin)
answers = []
for text in texts:
    passed = []
    setuptools, distutils, core = (types.ModuleType(name) for name in ('setuptools', 'distutils', 'distutils.core'))
    def setup(*args, **keywords):
        passed.append(keywords)
    for module in (setuptools, core):
        module.setup = setup
        module.Extension = lambda *args, **keywords: None
        module.find_packages = lambda *args, **keywords: ['found']
    distutils.core = core
    sys.modules.update({'setuptools': setuptools, 'distutils': distutils, 'distutils.core': core})
    exec(compile(text, 'setup.py', 'exec'), {'__name__': '__main__', '__file__': 'setup.py'})
    answers.append(passed[0] if passed else None)
print(json.dumps(answers, default=lambda value: sorted(value) if isinstance(value, set) else None))
`;

/** Kept from JSON, so that it equals nothing that Python has. */
const UNTOLD = 'untold';

function plain(value: PythonValue): unknown {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return Number(value.text);
    case 'constant':
      return value.value;
    case 'list':
      return value.isWhole ? value.items.map(plain) : UNTOLD;
    case 'dict':
      return value.isWhole ? Object.fromEntries([...value.entries].map(([key, one]) => [key, plain(one)])) : UNTOLD;
    default:
      return UNTOLD;
  }
}

interface Case {
  readonly what: string;
  readonly text: string;
  /** Keywords that the reader has to tell; the others of the call it must not. */
  readonly told: readonly string[];
}

const CASES: readonly Case[] = [
  {
    what: 'literals of every sort',
    text: `from setuptools import setup
setup(
    name="literal", version='1.0', zip_safe=False, license=None, python_requires=">=3.8", # a comment
    classifiers=["A :: B", "C" " :: " 'D',], install_requires=("a>=1", 'b'), description="""two
lines""", entry_points={"console_scripts": ["run = pkg:main"]}, url=r"\\d", keywords="\\x41\\u0042",
)`,
    told: [
      'name', 'version', 'zip_safe', 'license', 'python_requires', 'classifiers', 'install_requires', 'description',
      'entry_points', 'url', 'keywords',
    ], // prettier-ignore
  },
  {
    what: 'constants, sums, formats and methods of text',
    text: `import setuptools
MAJOR, MINOR = "1", "2"
NAME = "con" + "stant"
PATCH = "7"
BASE = ["a", "b"]
VERSION = "3." + PATCH
setuptools.setup(name=NAME, version=VERSION, description="%s %s" % (NAME, VERSION), url=f"https://{NAME}.org",
  author="{} and {}".format(NAME, "me"), install_requires=BASE + ["c"], classifiers="A\\nB".splitlines(),
  keywords=" ".join(BASE), license="  MIT ".strip(), platforms=list(filter(None, "x||y".split("|"))),
  maintainer="%(who)s" % {"who": NAME}, long_description=MAJOR + MINOR)`,
    told: [
      'name', 'version', 'description', 'url', 'author', 'install_requires', 'classifiers', 'keywords', 'license', 'platforms',
      'maintainer',
    ], // prettier-ignore
  },
  {
    what: 'dicts passed with **, made by dict() or braces',
    text: `from setuptools import setup
common = dict(name="spread", version="1")
extras = {"dev": ["a"], **{"test": ["b", *["c"]]}}
setup(**common, **{"license": "MIT"}, extras_require=dict(extras, all=["d"]))`,
    told: ['name', 'version', 'license', 'extras_require'],
  },
  {
    what: 'a function that is called, with more keywords than its text shows',
    text: `from setuptools import setup, Extension
VERSION = "4.3"
def run(compiled):
    kw = {}
    if compiled:
        kw = dict(ext_modules=[Extension("x", ["x.c"])])
    title = "function"
    setup(name=title, version=VERSION, ext_modules_wanted=compiled, **kw)
run(True)`,
    told: ['name', 'version'],
  },
  {
    what: 'imports for older Pythons, and a guard',
    text: `try:
    from setuptools import setup as do_setup
except ImportError:
    from distutils.core import setup as do_setup
if __name__ == "__main__":
    version = "5"
    do_setup(name="guarded", version=version)`,
    told: ['name', 'version'],
  },
  {
    what: 'names that get another value, or only sometimes',
    text: `import sys
from setuptools import setup
name = "first"
version = "1"
license = "MIT"
url = "a"
if sys: url = "b"
else: author = "nobody"
for description in ["x", "y"]: pass
try:
    keywords = "tried"
except Exception:
    pass
def change():
    global license
    license = "BSD"
change()
version += ".1"
name = "second"
(maintainer := "walrus")
author = "somebody"
setup(name=name, version=version, license=license, url=url, description=description, keywords=keywords,
  maintainer=maintainer, author=author, platforms="certain")`,
    told: ['platforms'],
  },
  {
    what: 'lists and dicts that are changed before',
    text: `from setuptools import setup
needs = ["a"]
if True:
    needs.append("b")
extras = {"x": ["1"]}
extras["y"] = ["2"]
more = {"z": []}
more.update(q=[])
settings = dict(name="changed", version="1")
settings["version"] = "2"
other = {"license": "MIT"}
other.pop("license")
setup(install_requires=needs, extras_require=extras, project_urls=more, **settings, **other)`,
    told: ['name'],
  },
  {
    what: 'what only running tells',
    text: `import os
from setuptools import setup, find_packages
about = {}
exec("title = 'executed'", about)
here = os.path.dirname(__file__)
setup(name=about["title"], version=".".join(str(n) for n in (1, 2)), packages=find_packages("src"),
  description="a" if here else "b", keywords=[word for word in "a b".split()], license="MIT" and "BSD",
  url=(lambda: "x")(), classifiers=sorted({"B", "A"}, key=len)[:1], author="A" * 2, maintainer="clear")`,
    told: ['maintainer'],
  },
  {
    what: 'two calls that agree on some keywords',
    text: `from setuptools import setup
try:
    setup(name="twice", version="1", license="MIT")
except Exception:
    setup(name="twice", version="2")`,
    told: ['name'],
  },
  {
    what: 'names of other functions',
    text: `from setuptools import setup
name = "module"
def read(name, version="0"):
    return name
class Command:
    version = "9"
    def setup(self):
        self.setup(name="method")
version = "1"
setup(name=name, version=version, description=read("x"))`,
    told: ['name', 'version'],
  },
];

const answers = (): readonly (Readonly<Record<string, unknown>> | null)[] => {
  const { stdout, stderr } = spawnSync('python3', ['-I', '-c', RECORDER], {
    input: JSON.stringify(CASES.map(({ text }) => text)),
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as readonly (Readonly<Record<string, unknown>> | null)[];
};

describe('what setup.py passes to setup()', () => {
  const passed = answers();
  test.each(CASES.map((one, index) => ({ ...one, python: passed[index] })))('$what', ({ text, told, python }) => {
    const call = readSetupCall(text);
    const clear = [...(call?.keywords ?? [])].flatMap(([keyword, value]) => {
      const found = plain(value);
      return JSON.stringify(found).includes(UNTOLD) ? [] : [[keyword, found] as const];
    });
    expect(clear.map(([keyword]) => keyword).sort()).toEqual([...told].sort());
    for (const [keyword, value] of clear) expect([keyword, value]).toEqual([keyword, python?.[keyword] ?? null]);
  });

  test('an attribute of a module is named, not guessed', () => {
    const texts = [
      'import pkg\nfrom setuptools import setup\nsetup(version=pkg.__version__)',
      'from pkg import __version__ as v\nimport setuptools\nsetuptools.setup(version=v)',
      'import pkg.about\nfrom setuptools import setup\nsetup(version=pkg.about.VERSION)',
    ];
    expect(texts.map((text) => readSetupCall(text)?.keywords.get('version'))).toEqual([
      { kind: 'imported', module: 'pkg', name: '__version__' },
      { kind: 'imported', module: 'pkg', name: '__version__' },
      { kind: 'imported', module: 'pkg.about', name: 'VERSION' },
    ]);
  });

  test('a text that calls something else, and one that would grow without end', () => {
    expect(readSetupCall('raise SystemExit("run")\n')).toBeNull();
    expect(readSetupCall('def setup(**keywords): pass\nsetup(name="own")\n')).toBeNull();
    const doubled = Array.from({ length: 60 }, (_, index) => `a${index + 1} = a${index} + a${index}`).join('\n');
    const call = readSetupCall(`from setuptools import setup\na0 = "ha"\n${doubled}\nsetup(name=a60, version="1")\n`);
    expect(call?.keywords.get('name')).toEqual({ kind: 'computed' });
    expect(call?.keywords.get('version')).toEqual({ kind: 'text', text: '1' });
    const deep = `setup(name=${'('.repeat(500)}"x"${')'.repeat(500)})`;
    expect(readSetupCall(deep)?.keywords.get('name')).toEqual({ kind: 'computed' });
  });
});
