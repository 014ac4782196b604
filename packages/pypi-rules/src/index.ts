export * from './indexed-project.ts';
export * from './inspect-distribution.ts';
export * from './inspection.ts';
export * from './judge.ts';
export * from './not-judged.ts';
export { type Fault, type Known, type Rule, type RuleInfo, type Subject } from './rule.ts';
export { judgeRelease, RELEASE_FILE_RULES, type ReleaseFile } from './one-release.ts';
export * from './rules.ts';
export * from './upload-form.ts';
