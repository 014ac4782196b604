/** The back-ends whose settings are known. */
export type BackEnd =
  | 'setuptools'
  | 'hatchling'
  | 'flit'
  | 'pdm'
  | 'poetry'
  | 'uv_build'
  | 'maturin'
  | 'scikit-build-core'
  | 'meson-python';

const NAMES: readonly (readonly [name: RegExp, backEnd: BackEnd])[] = [
  [/^hatchling/u, 'hatchling'],
  [/^flit/u, 'flit'],
  [/^pdm/u, 'pdm'],
  [/^poetry/u, 'poetry'],
  [/^uv_build/u, 'uv_build'],
  [/^mesonpy/u, 'meson-python'],
  [/^scikit_build_core/u, 'scikit-build-core'],
  [/^maturin/u, 'maturin'],
  [/^(?:setuptools|$)/u, 'setuptools'],
];

/**
 * Which back-end builds a project.
 * @param buildBackend - of `[build-system]`; `null` for setuptools' legacy mode
 * @returns `null` for one whose settings aren't known
 */
export function backEndOf(buildBackend: string | null): BackEnd | null {
  return NAMES.find(([name]) => name.test(buildBackend ?? ''))?.[1] ?? null;
}
