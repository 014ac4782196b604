import { posix } from 'node:path';

/** How each back-end is told to put a file into the sdist, by the first part of `build-backend`. */
const WAYS: readonly (readonly [backend: RegExp, way: (path: string) => string])[] = [
  [
    /^hatchling/u,
    (path) =>
      `Add "${path}" to include or only-include of [tool.hatch.build.targets.sdist], or remove the exclude that matches it`,
  ],
  [/^flit/u, (path) => `Add "${path}" to include in [tool.flit.sdist]`],
  [/^pdm/u, (path) => `Add "${path}" to source-includes in [tool.pdm.build]`],
  [/^poetry/u, (path) => `Add { path = "${path}", format = "sdist" } to include in [tool.poetry]`],
  [/^uv_build/u, (path) => `Add "${path}" to source-include in [tool.uv.build-backend]`],
  [
    /^mesonpy/u,
    (path) =>
      `Remove the export-ignore that matches ${path} from .gitattributes; a file of a submodule must be a file of the project`,
  ],
  [
    /^scikit_build_core/u,
    (path) => `Add "${path}" to sdist.include in [tool.scikit-build], or remove the sdist.exclude that matches it`,
  ],
  [
    /^maturin/u,
    (path) =>
      `Add { path = "${path}", format = "sdist" } to include in [tool.maturin], or remove the include or exclude of Cargo.toml that leaves it out`,
  ],
  [/^(?:setuptools|$)/u, (path) => `Add the line "include ${path}" to MANIFEST.in`],
];

/**
 * How to get a file of the project into its sdist; without a full stop.
 * @param backend - `build-backend`; `null` for setuptools' legacy mode
 * @param path - relative to the project, with `/`; a folder ends in one
 */
export function addToSdist(backend: string | null, path: string): string {
  const way = WAYS.find(([names]) => names.test(backend ?? ''))?.[1];
  if (way === undefined) return `Add ${path} to the sdist, with the settings of its back-end`;
  const isFolder = path.endsWith('/');
  if (isFolder && /^(?:setuptools|$)/u.test(backend ?? ''))
    return `Add the line "graft ${posix.normalize(path).slice(0, -1)}" to MANIFEST.in`;
  return way(isFolder ? `${path}**` : path);
}
