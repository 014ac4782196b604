import locks from './generated/tool-locks.json' with { type: 'json' };

/** The Python tools that this suite runs, pinned by hash. */
export type Tool = keyof typeof locks;

/** Requirements files for Python 3.10 and later on every platform, each file with its sha256: those in `requirements/`. */
export const TOOL_LOCKS: Readonly<Record<Tool, string>> = locks;

/** The pinned release of each tool. */
export const TOOL_VERSIONS: Readonly<Record<Tool, string>> = {
  pypiserver: releaseOf('pypiserver'),
  twine: releaseOf('twine'),
};

function releaseOf(tool: Tool): string {
  const pin = locks[tool].split('\n').find((line) => line.startsWith(`${tool}==`)) ?? '';
  return pin.slice(`${tool}==`.length).split(' ', 1)[0] ?? '';
}
