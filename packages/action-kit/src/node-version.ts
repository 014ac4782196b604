const LEAST = [20, 19] as const;

/** The sentence for a Node that is too old, or `null`. */
export function supportsNode(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return null;
  return `Node.js: is ${version}, and repo-agent-actions needs ${LEAST.join('.')} or newer. Update the runner, or the Node.js in its PATH.`;
}
