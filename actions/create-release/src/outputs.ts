import type { CreateReleaseResult } from './run.ts';

export const defaultOutputs = {
  passed: 'false',
  title: '',
  notes: '',
  assets: '[]',
} as const satisfies Readonly<Record<string, string>>;

export function outputsOf(result: CreateReleaseResult): Readonly<Record<keyof typeof defaultOutputs, string>> {
  const assets = result.assets.map(({ name, kind, size, sha256 }) => ({ name, kind, size, sha256 }));
  return { passed: String(result.passed), title: result.title, notes: result.notes, assets: JSON.stringify(assets) };
}
