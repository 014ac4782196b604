import type { ValidateResult } from './run.ts';

export const defaultOutputs = {
  passed: 'false',
  name: '',
  'normalized-name': '',
  version: '',
  'is-prerelease': 'false',
  'requires-python': '',
  'python-versions': '[]',
  scripts: '{}',
  extras: '[]',
  'import-names': '[]',
  'release-notes': '',
  findings: '[]',
  'findings-count': '0',
} as const satisfies Readonly<Record<string, string>>;

export function outputsOf(result: ValidateResult): Readonly<Record<keyof typeof defaultOutputs, string>> {
  const { facts, findings } = result;
  return {
    passed: String(result.passed),
    name: facts?.name ?? '',
    'normalized-name': facts?.normalizedName ?? '',
    version: facts?.version ?? '',
    'is-prerelease': String(result.isPrerelease),
    'requires-python': facts?.requiresPython ?? '',
    'python-versions': JSON.stringify(result.pythonVersions),
    scripts: JSON.stringify(facts?.scripts ?? {}),
    extras: JSON.stringify(facts?.extras ?? []),
    'import-names': JSON.stringify(facts?.importNames ?? []),
    'release-notes': result.releaseNotes ?? '',
    findings: JSON.stringify(findings),
    'findings-count': String(findings.length),
  };
}
