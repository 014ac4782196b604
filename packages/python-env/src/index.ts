export * from './choose-pythons.ts';
export * from './clean-place.ts';
export * from './create-environment.ts';
export * from './environment.ts';
export * from './fetch-pythons.ts';
export * from './find-pythons.ts';
export * from './find-uv.ts';
export {
  DEFAULT_INDEX_URL,
  indexSettings,
  isTrustedBlindly,
  withoutCredentials,
  type IndexSettings,
} from './index-settings.ts';
export * from './build-cause/index.ts';
export * from './hide-credentials.ts';
export * from './install-failure.ts';
export * from './installed-distributions.ts';
export { makeOnce } from './make-once.ts';
export { isOfWorkspace } from './of-workspace.ts';
export {
  packageEnvironment,
  withCachesIn,
  withIndexes,
  withoutCaches,
  type IndexChoice,
} from './package-environment.ts';
export { createPipEnvironment } from './pip-environment.ts';
export * from './planned-installation.ts';
export * from './python.ts';
export * from './run-backend.ts';
export { tellSafety, withProjectLimit, type SafetySettings } from './safety-settings.ts';
export * from './tool-environment.ts';
export { TOOL_VERSIONS } from './tool-locks.ts';
export { UV_MINIMUM, UV_VERSION } from './uv-wheels.ts';
