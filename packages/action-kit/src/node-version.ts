const LEAST = [20, 19] as const;

/** The message for a Node that is too old; `null` when it is new enough. */
export function supportsNode(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return null;
  return `Node.js: is ${version}, but repo-agent-actions needs ${LEAST.join('.')} or later. Update the runner, or the Node.js on its PATH.`;
}
