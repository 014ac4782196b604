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

/** How each back-end names itself in a wheel; uv and Poetry by their own name. */
const GENERATORS: readonly (readonly [name: RegExp, backEnd: BackEnd])[] = [
  [/^(?:setuptools|bdist_wheel)\b/u, 'setuptools'],
  [/^uv\b/u, 'uv_build'],
  [/^meson\b/u, 'meson-python'],
  [/^scikit-build-core\b/u, 'scikit-build-core'],
  ...NAMES.filter(([, backEnd]) => backEnd !== 'setuptools' && backEnd !== 'uv_build'),
];

/**
 * Which back-end built a wheel.
 * @param generator - `Generator` of its file WHEEL: `hatchling 1.27.0`
 * @returns `null` for one whose settings aren't known
 */
export function backEndOfWheel(generator: string | null): BackEnd | null {
  return GENERATORS.find(([name]) => name.test(generator ?? ''))?.[1] ?? null;
}
