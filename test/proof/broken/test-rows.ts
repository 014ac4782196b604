import { add, caughtAt, setting, toml, write } from './broken-project.ts';

const TESTS = 'tests/test_engine.py';
const GROUP = 'test = ["pytest>=8"]';
const PATHS = 'testpaths = ["tests"]';
const LIMIT = 'minimum-coverage = 20\n';

/** What the tests and the tools of the project find. */
export const TEST_ROWS = caughtAt('test', [
  [
    'a test that fails',
    [{ file: TESTS, from: '== ["a", "b"]', to: '== ["b", "a"]' }],
    "pytest on Python …: exit code 1: tests/test_engine.py::test_order (line 5): AssertionError: assert ['a', 'b'] == ['b', 'a']. Fix what it reported; the log has its full output",
  ],
  [
    'a limit of coverage, and no test',
    [{ file: TESTS, removed: true }],
    'pytest on Python …: collected no tests from the test files. Name files and functions test_…, or set testpaths',
  ],
  [
    'pytest declared, and no test',
    [...toml(LIMIT, ''), { file: TESTS, removed: true }],
    'pytest on Python …: collected no tests from the test files. Name files and functions test_…, or set testpaths',
  ],
  [
    'a test that is not collected',
    [{ file: TESTS, from: 'def test_order', to: 'def check_order' }],
    'pytest on Python …: collected no tests from the test files. Name files and functions test_…, or set testpaths',
  ],
  [
    'tests that are all skipped',
    [write(TESTS, 'import pytest\n\npytest.skip("later", allow_module_level=True)\n')],
    'ran no test: the only one is skipped (tests/test_engine.py:3: later). Provide what the tests need, or remove the skip',
  ],
  [
    'a test file that imports a module that is not there',
    add(TESTS, 'import automation.enginne'),
    "tests/test_engine.py:7: ModuleNotFoundError: No module named 'automation.enginne'. Fix what it reported",
  ],
  [
    'tests that need a module of nobody',
    add(TESTS, 'import nobody_has_this'),
    "tests/test_engine.py:7: ModuleNotFoundError: No module named 'nobody_has_this'. Declare what has nobody_has_this in an extra or dependency group for tests",
  ],
  [
    'a syntax error in the tests',
    add(TESTS, 'def broken(:'),
    'tests/test_engine.py:7: SyntaxError: invalid syntax (test_engine.py, line 7). Fix what it reported',
  ],
  [
    'a dependency of the tests that does not exist',
    toml(GROUP, 'test = ["pytest>=8", "pytest-desk-agent-none"]'),
    "the project can't be installed with dependency group test: …pytest-desk-agent-none was not found in the package registry…. Fix the project, or list what its tests need",
  ],
  [
    'a dependency that does not exist',
    toml('"platformdirs>=4.2"', '"platformdirs>=4.2", "desk-agent-of-nobody-at-all"'),
    "the project can't be installed: …desk-agent-of-nobody-at-all was not found in the package registry…. Fix the project",
  ],
  [
    'a version of a dependency that does not exist',
    toml('"platformdirs>=4.2"', '"platformdirs>=400"'),
    "the project can't be installed: …only platformdirs<=… is available and desk-agent==0.2.0 depends on platformdirs>=400…. Fix the project",
  ],
  [
    'dependencies that contradict each other',
    toml(GROUP, 'test = ["pytest>=8", "platformdirs<4"]'),
    "the project can't be installed with dependency group test: …desk-agent==0.2.0 depends on platformdirs>=4.2…you require platformdirs<4",
  ],
  [
    'coverage below the limit',
    toml('minimum-coverage = 20', 'minimum-coverage = 99'),
    'coverage: 28.57% is below minimum-coverage (99%). Add tests, or lower minimum-coverage',
  ],
  [
    'a warning that the project makes an error',
    [
      ...toml(PATHS, `${PATHS}\nfilterwarnings = ["error"]`),
      ...add(
        'automation/engine/__init__.py',
        'import warnings\n\nwarnings.warn("old", DeprecationWarning, stacklevel=1)',
      ),
    ],
    'automation/engine/__init__.py:11: DeprecationWarning: old. Fix what it reported',
  ],
  [
    'a test that hangs',
    add(TESTS, 'def test_hang() -> None:\n    import time\n\n    time.sleep(600)'),
    'tests/test_engine.py::test_hang was running when the time limit of 40 seconds ended. Fix or skip what hangs, or raise test-timeout',
    { options: ['--test-timeout', '40'] },
  ],
  [
    'an option of pytest that is unknown',
    toml(PATHS, `${PATHS}\naddopts = "--no-such-option"`),
    'pytest on Python …: exit code 4: …error: unrecognized arguments: --no-such-option. Fix what it reported',
  ],
  [
    'a test that ends Python',
    add(TESTS, 'def test_end() -> None:\n    import os\n\n    os._exit(0)'),
    'tests/test_engine.py::test_end was running when Python ended with exit code 0, before pytest could report. Remove what ends Python there, such as os._exit()',
  ],
  [
    'a command that is set and not there',
    setting('commands = ["desk-lint automation"]'),
    "desk-lint automation on Python …: 'desk-lint' is neither in the environment nor on PATH. Fix",
  ],
  [
    'a command that fails',
    setting('commands = ["{default}", "python -c \'raise SystemExit(7)\'"]'),
    'python -c raise SystemExit(7) on Python …: exit code 7. Fix what it reported',
  ],
  [
    'a type that mypy refuses',
    [
      ...toml(GROUP, 'test = ["pytest>=8", "mypy>=1.10"]'),
      ...toml(
        '[tool.pytest',
        '[tool.mypy]\ndisable_error_code = ["import-untyped", "import-not-found"]\nfiles = ["automation/models"]\n\n[tool.pytest',
      ),
      ...add('automation/models/issue.py', 'COUNT: int = "one"'),
    ],
    'mypy on Python …: exit code 1: automation/models/issue.py:8: error: Incompatible types in assignment',
  ],
  [
    'a line that ruff refuses',
    [
      ...toml(GROUP, 'test = ["pytest>=8", "ruff>=0.6"]'),
      ...toml('[tool.pytest', '[tool.ruff.lint]\nselect = ["F"]\n\n[tool.pytest'),
      ...add('automation/models/issue.py', 'import os'),
    ],
    'ruff on Python …: exit code 1: automation/models/issue.py:8: F401 …`os` imported but unused. Fix what it reported',
  ],
  [
    'a file that black would change',
    [
      ...toml(GROUP, 'test = ["pytest>=8", "black>=24"]'),
      { file: 'automation/models/issue.py', from: 'title: str', to: 'title : str' },
    ],
    'black on Python …: exit code 1: automation/models/issue.py: would reformat it. Fix what it reported',
  ],
]);
