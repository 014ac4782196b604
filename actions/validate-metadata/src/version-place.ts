import type { FoundVersion, ProjectDescription, ProjectSource } from '#project-tree';
import { versionLiterals } from '#python-standards';

/** The keys of pyproject.toml that may hold the version. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  '[project] version': ['project', 'version'],
  '[tool.poetry] version': ['tool', 'poetry', 'version'],
};

function lineIn(text: string, pattern: RegExp): number | null {
  const index = text.split('\n').findIndex((line) => pattern.test(line));
  return index === -1 ? null : index + 1;
}

/** Where a project says its version, for a sentence: `pyproject.toml line 7`. */
export async function versionPlace(
  project: ProjectDescription,
  { source: { kind, where } }: FoundVersion,
  source: ProjectSource,
): Promise<string> {
  if (where === null || !source.has(where)) return where === null ? source.show(project.file) : source.show(where);
  const keys = KEYS[project.versionKey ?? ''] ?? KEYS['[tool.poetry] version'] ?? [];
  const text = async (): Promise<string> => (await source.readBytes(where))?.toString('utf8') ?? '';
  const line =
    where === 'pyproject.toml'
      ? (project.lineOf(keys) ?? null)
      : kind === 'static'
        ? lineIn(await text(), /^\s*version\s*[=:]/iu)
        : (versionLiterals(await text())[0]?.line ?? null);
  return line === null ? source.show(where) : `${source.show(where)} line ${line}`;
}
