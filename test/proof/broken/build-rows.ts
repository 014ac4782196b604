import { caughtAt, TOLD, toml, write } from './broken-project.ts';

const SETUPTOOLS = 'requires = ["setuptools>=77.0.3"]';
const INCLUDE = 'include = ["automation*"]';
const EXTENSION =
  'from setuptools import Extension, setup\n\nsetup(ext_modules=[Extension("automation.fast", ["automation/fast.c"])])\n';
const FAST =
  '#include <Python.h>\nstatic struct PyModuleDef m = { PyModuleDef_HEAD_INIT, "fast", 0, -1, 0 };\nPyMODINIT_FUNC PyInit_fast(void) { return PyModule_Create(&m); }\n';

const setup = (before: string, keywords = ''): string =>
  `${before}\nfrom setuptools import setup\n\nsetup(${keywords})\n`;

/** What stops the build, or what it made. */
export const BUILD_ROWS = [
  ...caughtAt('build', [
    [
      'a back-end that does not exist',
      toml('setuptools.build_meta', 'setuptools.build_metta'),
      "pyproject.toml: the sdist can't be built: ModuleNotFoundError: No module named 'setuptools.build_metta'. Fix build-backend in pyproject.toml",
    ],
    [
      'a build requirement that does not exist',
      toml(SETUPTOOLS, 'requires = ["setuptools>=77.0.3", "desk-agent-of-nobody-at-all"]'),
      'the package index has no project desk-agent-of-nobody-at-all. Fix the name desk-agent-of-nobody-at-all, or set the index that has this project',
    ],
    [
      'a version of a build requirement that does not exist',
      toml(SETUPTOOLS, 'requires = ["setuptools>=7700"]'),
      'setuptools>=7700 is required, but the package index has only setuptools<=…. Change the versions that are required (setuptools>=7700), and check build-constraints',
    ],
    [
      'a build requirement that is forgotten',
      [write('setup.py', setup('import wheel_of_nobody'))],
      "setup.py:1: the sdist can't be built: ModuleNotFoundError: No module named 'wheel_of_nobody'. Add \"wheel-of-nobody\" to [build-system] requires in pyproject.toml",
    ],
    [
      'a package without __init__.py that is left out',
      [...toml(INCLUDE, `${INCLUDE}\nnamespaces = false`), { file: 'automation/models/__init__.py', removed: true }],
      "doesn't contain automation/models/ (1 file), which the project has, so automation.models can't be imported: automation/engine/__init__.py imports it in line 3. Create automation/models/__init__.py, or set namespaces = true in [tool.setuptools.packages.find]",
    ],
    [
      'a package that the pattern of packages forgets',
      toml(INCLUDE, 'include = ["automation", "automation.[a-e]*", "automation.monitoring*"]'),
      'doesn\'t contain automation/models/ (2 files), which the project has, so automation.models can\'t be imported: automation/engine/__init__.py imports it in line 3. Add "automation*" to include in [tool.setuptools.packages.find]',
    ],
    [
      'a package that the list of packages forgets',
      toml(
        `[tool.setuptools.packages.find]\n${INCLUDE}`,
        '[tool.setuptools]\npackages = ["automation", "automation.engine", "automation.config", "automation.monitoring", "automation.analytics"]',
      ),
      'doesn\'t contain automation/models/ (2 files), which the project has, so automation.models can\'t be imported: automation/engine/__init__.py imports it in line 3. Add "automation.models" to packages in [tool.setuptools]',
    ],
    [
      'packages below packages that a list forgets',
      toml(`[tool.setuptools.packages.find]\n${INCLUDE}`, '[tool.setuptools]\npackages = ["automation"]'),
      "doesn't contain automation/…packages in [tool.setuptools]",
    ],
    [
      'a package that Poetry is told to take in part',
      toml(
        '{ include = "automation" }',
        '{ include = "automation/*.py" }, { include = "automation/engine" }, { include = "automation/config" }',
      ),
      'doesn\'t contain automation/analytics/ (2 files), which the project has, so automation.analytics can\'t be imported. Add { include = "automation" } to packages in [tool.poetry]',
      { backend: 'poetry-core' },
    ],
    [
      'a package that PDM is told to take in part',
      toml(
        'includes = ["automation"]',
        'includes = ["automation/*.py", "automation/py.typed", "automation/engine", "automation/config"]',
      ),
      'doesn\'t contain automation/analytics/ (2 files), which the project has, so automation.analytics can\'t be imported. Add "automation/analytics/" to includes in [tool.pdm.build]',
      { backend: 'pdm-backend' },
    ],
    [
      'a setup.py that fails',
      [write('setup.py', 'raise RuntimeError("no zig here")\n')],
      "setup.py:1: the sdist can't be built: RuntimeError: no zig here. Fix the project",
    ],
    [
      'a setup.py that reads what the sdist lacks',
      [
        write('setup.py', setup('from pathlib import Path\n\nNOTES = Path("notes.txt").read_text()')),
        write('notes.txt', 'x\n'),
      ],
      "setup.py:3: the wheel can't be built: FileNotFoundError: [Errno 2] No such file or directory: 'notes.txt'. notes.txt is in the project, but not in the sdist, from which the wheel is built. Add the line \"include notes.txt\" to MANIFEST.in",
    ],
    [
      'a setup.py that imports what the sdist lacks',
      [write('setup.py', setup('import build_help')), write('build_help.py', 'X = 1\n')],
      "setup.py:1: the sdist can't be built: ModuleNotFoundError: No module named 'build_help'. …If build_help is a module of the project, set backend-path or sys.path so that it is found",
    ],
    [
      'a C source that does not compile',
      [write('setup.py', EXTENSION), write('automation/fast.c', 'int broken( { return 1; }\n')],
      "automation/fast.c:1: the wheel can't be built: expected…. Fix automation/fast.c",
    ],
    [
      'a C source that includes a header of nobody',
      [write('setup.py', EXTENSION), write('automation/fast.c', '#include <nobody.h>\n')],
      "automation/fast.c:1: the wheel can't be built: fatal error: nobody.h: No such file or directory. Install the library that has nobody.h on the runner, with its headers",
    ],
    [
      'no package at all',
      toml(INCLUDE, 'include = ["desk*"]'),
      'contains nothing to import, but the project has automation. Configure the build back-end to include the packages',
    ],
    [
      'a version that only the wheel has',
      [
        ...toml('version = "0.2.0"\n', 'dynamic = ["version"]\n'),
        write(
          'setup.py',
          setup('import sys', 'version="0.2.0" if "sdist" in sys.argv or "egg_info" in sys.argv else "0.2.1"'),
        ),
      ],
      'desk_agent-0.2.0.tar.gz: has version 0.2.0, but desk_agent-0.2.1-py3-none-any.whl has 0.2.1. Fix the project or its build back-end',
    ],
    [
      'a build that hangs',
      [write('setup.py', setup('import sys\nimport time\n\nif "sdist" in sys.argv:\n    time.sleep(600)'))],
      'the sdist was not built when the time limit of 40 seconds ended. Raise build-timeout in [tool.repo-agent-actions], or find out why it takes so long',
      { options: ['--build-timeout', '40'] },
    ],
    [
      'a source that the build writes over',
      [
        write(
          'setup.py',
          setup('from pathlib import Path\n\nPath("automation/models/issue.py").write_text("Issue = None\\n")'),
        ),
      ],
      'its member desk_agent-0.2.0/automation/models/issue.py is not automation/models/issue.py of commit …, and differs in line 1: "Issue = None". Find out what wrote it',
    ],
    [
      'a file that runs code at every start of Python',
      [
        write(
          'setup.py',
          'from pathlib import Path\n\nfrom setuptools import setup\nfrom setuptools.command.build_py import build_py\n\n\nclass WithStart(build_py):\n    def run(self):\n        super().run()\n        (Path(self.build_lib) / "desk.pth").write_text("import sys; sys.desk = 1\\n")\n\n\nsetup(cmdclass={"build_py": WithStart})\n',
        ),
      ],
      'its member desk.pth is not in any file of commit …. Find out what wrote it',
    ],
    [
      'a wheel above the limit',
      [{ file: 'pyproject.toml', added: 'maximum-wheel-size = "3 kB"\n' }],
      'is 5.5 kB, which is more than maximum-wheel-size (3.0 kB); its largest members are …. Leave out files that nobody needs, or raise the limit',
    ],
    [
      'data that is not shipped',
      [{ file: 'MANIFEST.in', removed: true }, write('automation/engine/rules.yaml', 'a: 1\n')],
      'doesn\'t contain automation/engine/rules.yaml, which the project has. Add "engine/rules.yaml" to automation in [tool.setuptools.package-data]',
      TOLD,
    ],
  ]),
  // What the back-end is told to leave out is on purpose; that the rest can't do without it shows where it is tried
  ...caughtAt('try', [
    [
      'a package that hatchling is told to leave out',
      toml('packages = ["automation"]', 'packages = ["automation"]\nexclude = ["models"]'),
      "ModuleNotFoundError: No module named 'automation.models' (automation/engine/__init__.py:3). Find out why automation.models is not in the wheel",
      { backend: 'hatchling' },
    ],
    [
      'a package that only-include forgets',
      toml(
        'packages = ["automation"]',
        'only-include = ["automation/__init__.py", "automation/cli.py", "automation/engine", "automation/config", "automation/py.typed", "automation/analytics", "automation/monitoring"]',
      ),
      "ModuleNotFoundError: No module named 'automation.models' (automation/engine/__init__.py:3). Find out why automation.models is not in the wheel",
      { backend: 'hatchling' },
    ],
    [
      'data that hatchling is told to leave out, and the code reads',
      toml('packages = ["automation"]', 'packages = ["automation"]\nexclude = ["*.yaml"]'),
      "smoke-test smoke_test.py on Python …No such file or directory: '…automation/config/default.yaml'",
      { backend: 'hatchling' },
    ],
  ]),
  ...caughtAt('check', [
    [
      'a wheel for this machine only',
      [write('setup.py', EXTENSION), write('automation/fast.c', FAST)],
      "…doesn't accept the platform tag linux_x86_64…. Build manylinux and musllinux wheels with cibuildwheel",
    ],
    [
      'a package at the top that others have, too',
      [...toml(INCLUDE, 'include = ["automation*", "tests*"]'), write('tests/__init__.py', '')],
      'installs a top-level package named tests, which other projects may install, too. Correct what the build back-end is told to include',
    ],
  ]),
];
