// The same words before the upload and after it: an entry point that can't be resolved in the wheel is an import that fails.
import { backEndOfWheel, type BackEnd } from '#python-standards';

/** What decides which modules and which data are in a wheel, as the beginning of a sentence. */
interface Deciding {
  readonly modules: string;
  readonly data: string;
}

function both(what: string): Deciding {
  return { modules: what, data: what };
}

const DECIDING: Readonly<Record<BackEnd, Deciding>> = {
  setuptools: {
    modules: 'packages or packages.find of setuptools decides',
    data: 'package-data of setuptools decides',
  },
  hatchling: both('packages, include and exclude in [tool.hatch.build.targets.wheel] decide'),
  flit: both('the module of [tool.flit.module], or else of the project name, decides'),
  pdm: both('includes and excludes in [tool.pdm.build] decide'),
  poetry: both('packages, include and exclude in [tool.poetry] decide'),
  uv_build: both('module-name, module-root and wheel-exclude in [tool.uv.build-backend] decide'),
  maturin: both('python-source, include and exclude in [tool.maturin] decide'),
  'scikit-build-core': both('wheel.packages in [tool.scikit-build], and install() in CMakeLists.txt, decide'),
  'meson-python': both('py.install_sources() in meson.build decides'),
};

const UNKNOWN = both('a setting of the build back-end decides');

/** What decides what is in a wheel. @param generator - `Generator` of its file WHEEL; `null`: unknown */
function deciding(generator: string | null): Deciding {
  const backEnd = backEndOfWheel(generator);
  return backEnd === null ? UNKNOWN : DECIDING[backEnd];
}

/**
 * What to do about a module that the wheel should have.
 * @param generator - `Generator` of its file WHEEL; `null`: unknown
 */
export function missingModuleRemedy(module: string, generator: string | null): string {
  return `Find out why ${module} is not in the wheel: ${deciding(generator).modules} what is included`;
}

/** What to do about a file that a module reads. @param generator - as above */
export function missingFileRemedy(generator: string | null): string {
  return `Check whether the file is in the wheel: ${deciding(generator).data} what is included`;
}

/** What to do about an object that a module should have. @param reference - `module:attribute` */
export function missingObjectRemedy(reference: string): string {
  return `Check whether ${reference} is spelled correctly, and whether the module defines it`;
}
