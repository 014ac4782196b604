import type { CreateReleaseResult } from './run.ts';

export const defaultOutputs = {
  passed: 'false',
  'release-id': '',
  'release-url': '',
  title: '',
  notes: '',
  assets: '[]',
} as const satisfies Readonly<Record<string, string>>;

export function outputsOf(result: CreateReleaseResult): Readonly<Record<keyof typeof defaultOutputs, string>> {
  const urls = new Map(result.sent?.assets.map(({ name, url }) => [name, url]));
  const assets = result.assets.map(({ name, kind, size, sha256 }) => ({
    name,
    kind,
    size,
    sha256,
    url: urls.get(name) ?? '',
  }));
  return {
    passed: String(result.passed),
    'release-id': result.sent === null ? '' : String(result.sent.id),
    'release-url': result.releaseUrl ?? '',
    title: result.title,
    notes: result.notes,
    assets: JSON.stringify(assets),
  };
}
