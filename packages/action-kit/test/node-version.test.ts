import { describe, expect, test } from '@jest/globals';
import { supportsNode } from '#action-kit';

describe('the version of Node.js', () => {
  test.each(['20.19.0', '20.20.2', '22.0.0', '24.21.0'])('%s will do', (version) => {
    expect(supportsNode(version)).toBeNull();
  });

  test.each(['20.18.1', '18.20.8', '16.0.0'])('%s is too old, and the sentence says what to do', (version) => {
    expect(supportsNode(version)).toBe(
      `Node.js: is ${version}, but repo-agent-actions needs 20.19 or later. Update the runner, or the Node.js on its PATH.`,
    );
  });
});
