import { expect, test } from '@jest/globals';
import { isDelvewheelPatched } from '../src/repaired-module.ts';

const SOURCE = '"""A package."""\n\nfrom a._fast import answer\n';

function patched(change: (patch: string) => string = (patch) => patch): string {
  const patch = `# start delvewheel patch
def _delvewheel_patch_1_11_1():
    import os
    if os.path.isdir(libs_dir := os.path.abspath(os.path.join(os.path.dirname(__file__), os.pardir, 'a.libs'))):
        os.add_dll_directory(libs_dir)


_delvewheel_patch_1_11_1()
del _delvewheel_patch_1_11_1
# end delvewheel patch
`;
  return `"""A package."""\n\n\n${change(patch)}\nfrom a._fast import answer\n`;
}

test.each([
  ['as delvewheel writes it', patched(), true],
  ['with line ends of Windows', patched().replaceAll('\n', '\r\n'), true],
  ['behind an empty docstring', patched((patch) => `"""""" ${patch}`), true],
  ['not at all', SOURCE, false],
  ['with another line in it', patched((patch) => patch.replace('    import os\n', '    import os, evil\n')), false],
  ['with a call after it', patched((patch) => `${patch}evil()\n`), false],
  ['with a folder of its own choice', patched((patch) => patch.replace('a.libs', '../../evil')), false],
  ['and with less of the source', patched().replace('from a._fast import answer\n', ''), false],
])('a module patched %s', (_, text, expected) => {
  expect(isDelvewheelPatched(SOURCE, text)).toBe(expected);
});
