import { expect, test } from '@jest/globals';
import { missingFileRemedy, missingModuleRemedy } from '../src/import-remedies.ts';

test.each([
  ['setuptools (80.9.0)', 'packages or packages.find of setuptools decides'],
  ['bdist_wheel (0.37.1)', 'packages or packages.find of setuptools decides'],
  ['hatchling 1.27.0', 'packages, include and exclude in [tool.hatch.build.targets.wheel] decide'],
  ['flit 3.12.0', 'the module of [tool.flit.module], or else of the project name, decides'],
  ['poetry-core 2.1.3', 'packages, include and exclude in [tool.poetry] decide'],
  ['pdm-backend (2.4.4)', 'includes and excludes in [tool.pdm.build] decide'],
  ['uv 0.8.22', 'module-name, module-root and wheel-exclude in [tool.uv.build-backend] decide'],
  ['maturin (1.9.4)', 'python-source, include and exclude in [tool.maturin] decide'],
  ['scikit-build-core 0.11.6', 'wheel.packages in [tool.scikit-build], and install() in CMakeLists.txt, decide'],
  ['meson', 'py.install_sources() in meson.build decides'],
  ['whey (0.1.1)', 'a setting of the build back-end decides'],
  [null, 'a setting of the build back-end decides'],
])('what is in a wheel by %s, its settings decide', (generator, words) => {
  expect(missingModuleRemedy('demo.x', generator)).toBe(
    `Find out why demo.x is not in the wheel: ${words} what is included`,
  );
});

test('data of setuptools has a setting of its own', () => {
  expect(missingFileRemedy('setuptools (80.9.0)')).toBe(
    'Check whether the file is in the wheel: package-data of setuptools decides what is included',
  );
});
