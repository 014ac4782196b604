import { posix } from 'node:path';
import { backEndOf, type BackEnd } from '#python-standards';

/** How each back-end is told to put a file into the sdist. */
const WAYS: Readonly<Record<BackEnd, (path: string) => string>> = {
  hatchling: (path) =>
    `Add "${path}" to include or only-include of [tool.hatch.build.targets.sdist], or remove the exclude that matches it`,
  flit: (path) => `Add "${path}" to include in [tool.flit.sdist]`,
  pdm: (path) => `Add "${path}" to source-includes in [tool.pdm.build]`,
  poetry: (path) => `Add { path = "${path}", format = "sdist" } to include in [tool.poetry]`,
  uv_build: (path) => `Add "${path}" to source-include in [tool.uv.build-backend]`,
  'meson-python': (path) =>
    `Remove the export-ignore that matches ${path} from .gitattributes; a file of a submodule must be a file of the project`,
  'scikit-build-core': (path) =>
    `Add "${path}" to sdist.include in [tool.scikit-build], or remove the sdist.exclude that matches it`,
  maturin: (path) =>
    `Add { path = "${path}", format = "sdist" } to include in [tool.maturin], or remove the include or exclude of Cargo.toml that leaves it out`,
  setuptools: (path) => `Add the line "include ${path}" to MANIFEST.in`,
};

/**
 * How to get a file of the project into its sdist; without a full stop.
 * @param backend - `build-backend`; `null` for setuptools' legacy mode
 * @param path - relative to the project, with `/`; a folder ends in one
 */
export function addToSdist(backend: string | null, path: string): string {
  const known = backEndOf(backend);
  if (known === null) return `Add ${path} to the sdist, with the settings of its back-end`;
  const isFolder = path.endsWith('/');
  if (isFolder && known === 'setuptools')
    return `Add the line "graft ${posix.normalize(path).slice(0, -1)}" to MANIFEST.in`;
  return WAYS[known](isFolder ? `${path}**` : path);
}
