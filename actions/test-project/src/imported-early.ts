import type { ProcessResult } from '#process';

/** Does what pytest does before it reads its options: imports itself and every plugin that is installed. */
const PROGRAM = `
import sys
import pytest
from importlib.metadata import distributions
for distribution in distributions():
    for entry in distribution.entry_points:
        if entry.group == "pytest11":
            try:
                entry.load()
            except BaseException:
                pass
top = {name.partition(".")[0] for name, module in sys.modules.items() if getattr(module, "__file__", None)}
print("early:" + ",".join(sorted(top & set(sys.argv[1:]))))
`;

/**
 * Finds which of a project's packages pytest imports before pytest-cov measures anything: those that pytest is made of
 * (iniconfig, pluggy), and those that are a plugin of it. What they run on import counts as not covered.
 * @param names - top-level import names
 * @param runPython - in the environment of the tests
 */
export async function findImportedEarly(
  names: readonly string[],
  runPython: (args: readonly string[]) => Promise<ProcessResult | null>,
): Promise<readonly string[]> {
  if (names.length === 0) return [];
  const ended = await runPython(['-c', PROGRAM, ...names]);
  const found = /^early:(.*)$/mu.exec(ended?.stdout ?? '')?.[1] ?? '';
  return found.split(',').filter((name) => name !== '');
}
