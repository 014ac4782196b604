import { add, caughtAt, setting, TOLD, toml, write } from './broken-project.ts';

const late = (text: string) => [write('automation/models/late.py', `${text}\n`)];
const DEPENDENCY = '"platformdirs>=4.2"';

/** What only whoever installs it would see. */
export const INSTALLED_ROWS = [
  ...caughtAt('try', [
    [
      'a module that imports what no dependency provides',
      late('import requests'),
      'import automation.models.late on Python …: automation/models/late.py imports requests, which no dependency provides. Add the distribution that contains requests to dependencies in pyproject.toml',
    ],
    [
      'a module that imports another name than its distribution',
      late('import yaml'),
      'automation/models/late.py imports yaml, which no dependency provides. Add the distribution that contains yaml to dependencies in pyproject.toml',
    ],
    [
      'a module that imports a module that is not there',
      late('import automation.nowhere'),
      "import automation.models.late on Python …: ModuleNotFoundError: No module named 'automation.nowhere' (automation/models/late.py:1). ",
    ],
    [
      'a module that imports a name that is not there',
      late('from automation.engine import sort_isues'),
      "ImportError: cannot import name 'sort_isues' from 'automation.engine' …. Check whether automation.engine:sort_isues is spelled correctly, and whether the module defines it",
    ],
    [
      'modules that import each other',
      [
        ...late('from automation.models.later import LATER\n\nLATE = 1'),
        write('automation/models/later.py', 'from automation.models.late import LATE\n\nLATER = LATE\n'),
      ],
      'circular import) …. Break the circle: move what both modules need into a third one, or import it where it is used',
    ],
    [
      'a module with a syntax error',
      late('def broken(:'),
      'import automation.models.late on Python …: SyntaxError: invalid syntax …(automation/models/late.py:1). Fix the syntax',
    ],
    [
      'a module that ends Python',
      late('import os\n\nos._exit(0)'),
      'import automation.models.late on Python …: the interpreter exited during the import with exit code 0. ',
    ],
    [
      'a module that never ends',
      late('import time\n\ntime.sleep(900)'),
      'importing automation.models.late did not end within 30 s. Check what the module does on import',
    ],
    [
      'a module that reads what the wheel lacks',
      late('from pathlib import Path\n\nNOTES = Path(__file__).with_name("notes.md").read_text()'),
      "import automation.models.late on Python …: FileNotFoundError: …automation/models/notes.md' (automation/models/late.py:3). Check whether the file is in the wheel",
    ],
    [
      'a dependency that an extra forgets',
      toml('analytics = ["tabulate>=0.9"]', 'analytics = []'),
      'automation/analytics/report.py imports tabulate, which no dependency provides. Add the distribution that contains tabulate to dependencies in pyproject.toml, or to the extra that needs it',
    ],
    [
      'a dependency that is only for tests',
      [...toml(`[${DEPENDENCY}]`, '[]'), ...toml('"pytest>=8"', `"pytest>=8", ${DEPENDENCY}`)],
      'automation/config/__init__.py imports platformdirs, which no dependency provides',
    ],
    [
      'an extra whose dependency does not exist',
      toml('"tabulate>=0.9"', '"tabulate>=0.9", "desk-agent-of-nobody-at-all"'),
      'extra analytics on Python …desk-agent-of-nobody-at-all was not found in the package registry…. Check dependencies in pyproject.toml',
    ],
    [
      'an extra that a dependency lacks',
      toml(DEPENDENCY, '"platformdirs[desk]>=4.2"'),
      "has no extra 'desk', so installers leave it out of platformdirs[desk]>=4.2. Remove 'desk' from platformdirs[desk]>=4.2",
    ],
    [
      'an extra that a dependency of an extra lacks',
      toml('"tabulate>=0.9"', '"tabulate[wide-chars]>=0.9"'),
      "extra analytics on Python …: tabulate … has no extra 'wide-chars', so installers leave it out of tabulate[wide-chars]>=0.9. Write 'widechars' in tabulate[wide-chars]>=0.9",
    ],
    [
      'a dependency that refuses newer Pythons',
      toml(DEPENDENCY, `${DEPENDENCY}, "dataclasses==0.8"`),
      'install with pip on Python …: …No matching distribution found for dataclasses==0.8. Check requires-python in pyproject.toml, and the Python versions that the dependencies support',
    ],
    [
      'a package that overwrites that of a dependency',
      [
        write('platformdirs/__init__.py', 'def user_config_dir(name: str) -> str:\n    return name\n'),
        ...toml('include = ["automation*"]', 'include = ["automation*", "platformdirs*"]'),
      ],
      'platformdirs/__init__.py is also a file of platformdirs: whichever is installed last overwrites the other. Build the wheel again with a current back-end, and give each file to one distribution only',
    ],
    [
      'a script that shows another version',
      [{ file: 'automation/cli.py', from: 'version=__version__', to: 'version="9.9"' }],
      'script desk-agent --version on Python …: shows 9.9, but 0.2.0 is installed. Read the version in the code',
    ],
    [
      'a smoke test that fails',
      [{ file: 'scripts/smoke_test.py', added: 'assert False, "it smokes"\n' }],
      'smoke-test smoke_test.py on Python …it smokes',
    ],
    [
      'data that the smoke test reads and the wheel lacks',
      [...toml('"automation.config" = ["*.yaml"]\n', ''), { file: 'MANIFEST.in', removed: true }],
      'smoke-test smoke_test.py on Python …default.yaml',
    ],
    [
      'a module that is set and not there',
      setting('imports = ["automation.enginne"]'),
      "import automation.enginne on Python …: ModuleNotFoundError: No module named 'automation.enginne'. ",
    ],
    [
      'an attribute that is set and not there',
      setting('imports = ["automation.engine:Sorter"]'),
      "import automation.engine:Sorter on Python …: AttributeError: module 'automation.engine' has no attribute 'Sorter'. Check whether automation.engine:Sorter is spelled correctly",
    ],
    [
      'a command line that is set and fails',
      setting('[tool.repo-agent-actions.scripts]\ndesk-agent = ["--no-such-option"]'),
      'script desk-agent --no-such-option on Python …: ended with exit code 2: …unrecognized arguments: --no-such-option',
    ],
    [
      'a version that the import contradicts',
      [{ file: 'automation/__init__.py', from: '"0.2.0"', to: '".".join(["0", "1", "0"])' }],
      'version automation.__version__ on Python …: is 0.1.0, but desk-agent 0.2.0 is installed. Write 0.2.0 in the code, or read it',
    ],
    [
      'an import that an extra of the settings lacks',
      setting('[tool.repo-agent-actions.extras]\nmonitoring = ["automation.monitoring.gauges"]'),
      "extra monitoring on Python …: automation.monitoring.gauges: ModuleNotFoundError: No module named 'automation.monitoring.gauges'. Find out why automation.monitoring.gauges is not in the wheel",
    ],
    [
      'a module with an error',
      late('raise ValueError("not ready")'),
      'import automation.models.late…: ValueError: not ready (automation/models/late.py:1). If that is intended, add skip-imports = ["automation.models.late"] to [tool.repo-agent-actions]; otherwise, …fix what it reports',
      TOLD,
    ],
    [
      'a module that ends the process',
      late('import sys\n\nsys.exit(3)'),
      'import automation.models.late…: SystemExit: 3 (automation/models/late.py:3). If that is intended, add skip-imports',
      TOLD,
    ],
    [
      'a script that fails',
      [
        {
          file: 'automation/cli.py',
          from: '    parser = argparse',
          to: '    raise RuntimeError("no display")\n    parser = argparse',
        },
      ],
      'script desk-agent --help…: runs, but ended with exit code 1 (RuntimeError: no display), and no arguments are configured. Set its arguments with scripts.desk-agent in [tool.repo-agent-actions]',
      TOLD,
    ],
    [
      'an import that writes into the home folder',
      add('automation/engine/__init__.py', 'from pathlib import Path\n\n(Path.home() / ".desk").write_text("x")'),
      'writes .desk into the home folder when automation.cli is imported. Write files only where a function is called for it',
      TOLD,
    ],
    [
      'an import that writes into the working folder',
      add('automation/engine/__init__.py', 'from pathlib import Path\n\nPath("desk.log").write_text("x")'),
      'writes desk.log into the working folder when automation.cli is imported. Write files only where a function is called for it',
      TOLD,
    ],
    [
      'an import that writes beside itself',
      add(
        'automation/engine/__init__.py',
        'from pathlib import Path\n\nPath(__file__).with_name("cache.db").write_text("x")',
      ),
      'writes automation/engine/cache.db into the folder for packages when automation.cli is imported. Write files only where a function is called for it',
      TOLD,
    ],
    [
      'an import that warns',
      add(
        'automation/engine/__init__.py',
        'import warnings\n\nwarnings.warn("old names", FutureWarning, stacklevel=1)',
      ),
      'causes a FutureWarning when automation.cli is imported: old names. Fix the cause of the warning: users see it, too',
      TOLD,
    ],
    [
      'a string that Python warns of',
      add('automation/engine/__init__.py', 'PATTERN = "\\d"'),
      "causes a …Warning when automation.cli is imported: invalid escape sequence '\\d'. Fix the cause of the warning",
      TOLD,
    ],
  ]),
];
