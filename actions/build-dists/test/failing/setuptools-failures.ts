import { MODULE, SETUPTOOLS, setupPy, setuptools, type FailingBuild } from './failing-build.ts';

const BARE = '[project]\nname = "trial"\n';
const requiring = (more: string): string => SETUPTOOLS.replace('"setuptools>=77"', `"setuptools>=77", ${more}`);

/** What goes wrong with setuptools and pure Python. */
export const SETUPTOOLS_FAILURES: readonly FailingBuild[] = [
  {
    name: 'setuptools-several-packages',
    files: {
      'pyproject.toml': `${SETUPTOOLS}[project]\nname = "trial"\nversion = "1.2.3"\n`,
      'alpha/__init__.py': MODULE,
      'beta/__init__.py': MODULE,
    },
  },
  {
    name: 'setuptools-several-modules',
    files: {
      'pyproject.toml': `${SETUPTOOLS}[project]\nname = "trial"\nversion = "1.2.3"\n`,
      'alpha.py': MODULE,
      'beta.py': MODULE,
    },
  },
  {
    name: 'setup-py-syntax',
    files: setuptools({ 'setup.py': 'from setuptools import setup\n\nsetup(\n    name="trial"\n    version="1"\n)\n' }),
  },
  {
    name: 'setup-py-indentation',
    files: setuptools({ 'setup.py': 'from setuptools import setup\nif True:\nsetup()\n' }),
  },
  {
    name: 'setup-py-python2',
    files: setuptools({ 'setup.py': 'from setuptools import setup\nprint "building"\nsetup()\n' }),
  },
  {
    name: 'setup-py-imports-numpy',
    files: setuptools({
      'setup.py': 'import numpy\nfrom setuptools import setup\nsetup(include_dirs=[numpy.get_include()])\n',
    }),
  },
  {
    name: 'setup-py-pkg-resources',
    files: setupPy(
      'import pkg_resources\nfrom setuptools import setup\nsetup(name="trial", version="1", package_dir={"": "src"}, packages=["trial"])\n',
      {},
      SETUPTOOLS.replace('>=77', '>=82'),
    ),
  },
  {
    name: 'setup-py-environment',
    files: setuptools({
      'setup.py': 'import os\nfrom setuptools import setup\nsetup(keywords=[os.environ["TRIAL_KEYWORD"]])\n',
    }),
  },
  {
    name: 'setup-py-missing-tool',
    files: setuptools({
      'setup.py':
        'import subprocess\nfrom setuptools import setup\nsubprocess.run(["protoc-trial", "--version"], check=True)\nsetup()\n',
    }),
  },
  {
    name: 'setup-py-shell-missing-tool',
    files: setuptools({
      'setup.py':
        'import subprocess\nfrom setuptools import setup\nsubprocess.check_call("swig-trial -python src/trial.i", shell=True)\nsetup()\n',
    }),
  },
  {
    name: 'setup-py-failing-tool',
    files: setuptools({
      'setup.py':
        'import subprocess, sys\nfrom setuptools import setup\nsubprocess.check_call([sys.executable, "tools/generate.py"])\nsetup()\n',
      'tools/generate.py': 'import json\njson.loads("{")\n',
      'MANIFEST.in': 'graft tools\n',
    }),
  },
  {
    name: 'setup-py-exit',
    files: setuptools({
      'setup.py':
        'import sys\nfrom setuptools import setup\nif sys.version_info < (4,):\n    sys.exit("trial needs Python 4 or later; this is an older one.")\nsetup()\n',
    }),
  },
  {
    name: 'setup-py-exit-code',
    files: setuptools({
      'setup.py': 'import sys\nprint("Cannot find libfrobnicate: install it and set FROBNICATE_DIR")\nsys.exit(3)\n',
    }),
  },
  {
    name: 'setup-py-raises',
    files: setuptools({
      'setup.py':
        'from setuptools import setup\n\n\ndef read_version():\n    raise RuntimeError("src/trial/_version.py has no version")\n\n\nsetup(description=read_version())\n',
    }),
  },
  {
    name: 'setup-py-not-in-sdist',
    lacks: {
      hint: 'requirements.txt is in the project, but not in the sdist, from which the wheel is built',
      remedy: 'Add the line "include requirements.txt" to MANIFEST.in',
    },
    files: setupPy(
      'from setuptools import setup\nsetup(name="trial", version="1", package_dir={"": "src"}, packages=["trial"], install_requires=open("requirements.txt").read().split())\n',
      { 'requirements.txt': 'packaging\n' },
    ),
  },
  {
    name: 'setup-py-helper-not-in-sdist',
    lacks: {
      hint: 'build_helpers/ is in the project, but not in the sdist, from which the wheel is built',
      remedy: 'Add the line "graft build_helpers" to MANIFEST.in',
    },
    files: setupPy(
      'import os, sys\nsys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))\nfrom build_helpers import version\nfrom setuptools import setup\nsetup(name="trial", version=version(), package_dir={"": "src"}, packages=["trial"])\n',
      { 'build_helpers/__init__.py': 'def version():\n    return "1.2.3"\n' },
    ),
  },
  {
    name: 'setup-py-ignored-file',
    lacks: {
      hint: "src/trial/VERSION is in the folder, but git ignores it, so the build doesn't have it",
      remedy: 'Commit it, or let the back-end generate it during the build',
    },
    files: setupPy(
      'from setuptools import setup\nsetup(name="trial", version=open("src/trial/VERSION").read().strip(), package_dir={"": "src"}, packages=["trial"])\n',
      { '.gitignore': 'VERSION\n' },
    ),
    ignored: { 'src/trial/VERSION': '1.2.3\n' },
  },
  {
    name: 'setup-py-use-2to3',
    files: setupPy('from setuptools import setup\nsetup(name="trial", version="1", use_2to3=True, packages=[])\n'),
  },
  {
    name: 'setup-py-invalid-requirement',
    files: setupPy(
      'from setuptools import setup\nsetup(name="trial", version="1", packages=[], install_requires=["good", "bad requirement >="])\n',
    ),
  },
  {
    name: 'setup-py-invalid-version',
    files: setupPy('from setuptools import setup\nsetup(name="trial", version="1.0-not-a-version", packages=[])\n'),
  },
  {
    name: 'setup-cfg-invalid',
    files: {
      'pyproject.toml': SETUPTOOLS,
      'setup.cfg':
        '[metadata]\nname = trial\nversion = attr: trial.missing.VERSION\n[options]\npackages = find:\npackage_dir =\n    =src\n',
      'src/trial/__init__.py': MODULE,
    },
  },
  {
    name: 'setup-cfg-entry-points',
    files: setupPy(
      'from setuptools import setup\nsetup(name="trial", version="1", packages=[], entry_points={"console_scripts": ["trial is wrong"]})\n',
    ),
  },
  {
    name: 'setup-requires-unknown',
    files: setupPy(
      'from setuptools import setup\nsetup(name="trial", version="1", packages=[], setup_requires=["surely-no-such-project-xyz"])\n',
    ),
  },
  { name: 'setuptools-license-expression', files: setuptools({}, { toml: 'license = "MIT Licence"\n' }) },
  { name: 'setuptools-configuration', files: setuptools({}, { toml: 'dependencies = "packaging"\n' }) },
  { name: 'setuptools-no-version', files: setuptools({}, { project: BARE }) },
  {
    name: 'setuptools-tool-table',
    files: setuptools({}, { toml: '[tool.setuptools]\npackage_dirs = {"" = "src"}\n' }),
  },
  {
    name: 'setuptools-attr-module',
    files: setuptools(
      {},
      {
        project: `${BARE}dynamic = ["version"]\n`,
        toml: '[tool.setuptools.dynamic]\nversion = { attr = "trial.nowhere.VERSION" }\n',
      },
    ),
  },
  {
    name: 'setuptools-attr-imports',
    files: setuptools(
      { 'src/trial/__init__.py': 'import requests\n__version__ = requests.__version__\n' },
      {
        project: `${BARE}dynamic = ["version"]\n`,
        toml: '[tool.setuptools.dynamic]\nversion = { attr = "trial.__version__" }\n',
      },
    ),
  },
  {
    name: 'setuptools-missing-package',
    files: setuptools({}, { toml: '[tool.setuptools]\npackages = ["nowhere"]\n' }),
  },
  {
    name: 'setuptools-missing-where',
    files: setuptools({}, { toml: '[tool.setuptools.packages.find]\nwhere = ["lib"]\n' }),
  },
  {
    name: 'setuptools-scm-no-git',
    early: true,
    git: 'none',
    files: setuptools(
      {},
      {
        system: requiring('"setuptools-scm>=8"'),
        project: `${BARE}dynamic = ["version"]\n`,
        toml: '[tool.setuptools_scm]\n',
      },
    ),
  },
  {
    name: 'pbr-no-git',
    early: true,
    git: 'none',
    files: setupPy(
      'from setuptools import setup\nsetup(setup_requires=["pbr"], pbr=True)\n',
      { 'setup.cfg': '[metadata]\nname = trial\n[files]\npackages =\n    trial\n' },
      requiring('"pbr"'),
    ),
  },
  { name: 'requirement-unknown', files: setuptools({}, { system: requiring('"surely-no-such-project-xyz"') }) },
  { name: 'requirement-version', files: setuptools({}, { system: SETUPTOOLS.replace('>=77', '>=9999') }) },
  { name: 'requirement-python', python: '3.8', files: setuptools({}, { toml: 'requires-python = ">=3.8,<3.9"\n' }) },
  { name: 'requirement-conflict', files: setuptools({}, { system: requiring('"packaging<20", "packaging>=23"') }) },
  { name: 'requirement-constraint', constraints: 'setuptools==70.0.0\n', files: setuptools({}) },
  {
    name: 'requirement-hash',
    constraints: `setuptools==80.9.0 --hash=sha256:${'0'.repeat(64)}\n`,
    files: setuptools({}),
  },
  {
    name: 'requirement-url',
    early: true,
    files: setuptools({}, { system: requiring('"helper @ http://127.0.0.1:9/helper-1.0-py3-none-any.whl"') }),
  },
  {
    name: 'requirement-git',
    files: setuptools({}, { system: requiring('"helper @ git+http://127.0.0.1:9/helper.git"') }),
  },
  { name: 'requirement-local', files: setuptools({}, { system: requiring('"helper @ file:///nowhere/helper"') }) },
  {
    name: 'backend-not-required',
    files: setuptools(
      {},
      { system: '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "hatchling.build"\n' },
    ),
  },
  {
    name: 'backend-misspelt',
    files: setuptools(
      {},
      { system: '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_metaa"\n' },
    ),
  },
  {
    name: 'backend-object',
    files: setuptools(
      {},
      {
        system: '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "setuptools.build_meta:__nothing__"\n',
      },
    ),
  },
  {
    name: 'backend-nothing-required',
    files: setuptools({}, { system: '[build-system]\nrequires = []\nbuild-backend = "setuptools.build_meta"\n' }),
  },
  {
    name: 'backend-path-missing',
    files: setuptools(
      {},
      {
        system:
          '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "own_backend"\nbackend-path = ["tools"]\n',
      },
    ),
  },
  {
    name: 'backend-own-raises',
    files: setuptools(
      {
        'tools/own_backend.py':
          'from setuptools.build_meta import *  # noqa\n\n\ndef build_sdist(directory, config_settings=None):\n    raise ValueError("the schema is older than the code")\n',
      },
      {
        system:
          '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "own_backend"\nbackend-path = ["tools"]\n',
      },
    ),
  },
  {
    name: 'backend-no-hook',
    files: setuptools(
      {
        'tools/own_backend.py':
          'def build_wheel(directory, config_settings=None, metadata_directory=None):\n    return ""\n',
      },
      {
        system:
          '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "own_backend"\nbackend-path = ["tools"]\n',
      },
    ),
  },
  {
    name: 'backend-syntax',
    files: setuptools(
      { 'tools/own_backend.py': 'def build_wheel(:\n' },
      {
        system:
          '[build-system]\nrequires = ["setuptools>=77"]\nbuild-backend = "own_backend"\nbackend-path = ["tools"]\n',
      },
    ),
  },
  {
    name: 'disk-full',
    files: setuptools({
      'setup.py':
        'from setuptools import setup\nwith open("/dev/full", "w") as file:\n    file.write("x" * 100000)\nsetup()\n',
    }),
  },
  { name: 'killed', files: setuptools({ 'setup.py': 'import os\nos.kill(os.getpid(), 9)\n' }) },
  { name: 'crashed', files: setuptools({ 'setup.py': 'import os, signal\nos.kill(os.getpid(), signal.SIGSEGV)\n' }) },
  {
    name: 'memory',
    files: setuptools({
      'setup.py':
        'import resource\nresource.setrlimit(resource.RLIMIT_AS, (1 << 29, 1 << 29))\nx = bytearray(1 << 30)\n',
    }),
  },
  {
    name: 'permission',
    files: setuptools({
      'setup.py': 'import subprocess\nsubprocess.run(["./tools/generate"], check=True)\n',
      'tools/generate': '#!/bin/sh\nexit 0\n',
      'MANIFEST.in': 'graft tools\n',
    }),
  },
  {
    name: 'not-utf8',
    files: setuptools({
      'setup.py': 'from setuptools import setup\nsetup(description=open("notes.bin", encoding="ascii").read())\n',
      'notes.bin': 'Grüße\n',
      'MANIFEST.in': 'include notes.bin\n',
    }),
  },
  { name: 'recursion', files: setuptools({ 'setup.py': 'def read(path):\n    return read(path)\n\n\nread("x")\n' }) },
];
