export { askedImports, askedScripts } from './asked-trials.ts';
export { parseScriptLines, type ScriptTrial } from './script-runs.ts';
export { readSmokeTest, type SmokeTest } from './smoke-test.ts';
export * from './trial-plan.ts';
export * from './try-on-pythons.ts';
