import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createJobHost, createMasks, withIsolatedCaches, trustLevel, type TrustLevel } from '../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'trust-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function hostOf(trust: TrustLevel, environment: Readonly<Record<string, string>>) {
  return createJobHost({
    environment: { RUNNER_TEMP: folder, ...environment },
    trust,
    withheld: { names: [], reveal: () => ({}) },
    masks: createMasks(),
    log: { annotations: 'decoded', beginsFolded: false },
    signal: new AbortController().signal,
    workspace: folder,
    afterProjectCode: () => Promise.resolve(),
  });
}

describe('how far a job is trusted', () => {
  test.each<[string, string, string, TrustLevel]>([
    ['push', 'refs/tags/v1.0', '', 'release'],
    ['workflow_dispatch', 'refs/tags/v1.0', '', 'release'],
    ['release', 'refs/tags/v1.0', '', 'release'],
    ['push', 'refs/heads/main', '', 'branch'],
    ['push', 'refs/heads/tags/v1.0', '', 'branch'],
    ['workflow_dispatch', 'refs/heads/main', '', 'branch'],
    ['pull_request', 'refs/pull/7/merge', 'feature', 'pull-request'],
    ['pull_request', 'refs/tags/v1.0', '', 'pull-request'],
    ['pull_request_target', 'refs/heads/main', 'feature', 'pull-request'],
    ['pull_request_review', 'refs/pull/7/head', '', 'pull-request'],
    ['workflow_call', 'refs/pull/7/head', '', 'pull-request'],
    ['merge_group', 'refs/heads/queue/main', '', 'pull-request'],
    ['', '', '', 'branch'],
  ])('%s of %s', (event, ref, head, level) => {
    expect(trustLevel({ GITHUB_EVENT_NAME: event, GITHUB_REF: ref, GITHUB_HEAD_REF: head })).toBe(level);
  });
});

describe('the caches of a job', () => {
  test('are apart for each level, and for rehearsals', () => {
    const tools = { RUNNER_TOOL_CACHE: join(folder, 'tools') };
    const cacheOf = (level: TrustLevel): string => hostOf(level, tools).cacheFolder;
    expect(cacheOf('release')).toBe(join(folder, 'tools/repo-agent-actions/release'));
    expect(cacheOf('pull-request')).toBe(join(folder, 'tools/repo-agent-actions/pull-request'));
    expect(withIsolatedCaches(hostOf('release', tools), 'rehearsal').cacheFolder).toBe(
      join(folder, 'tools/repo-agent-actions/release/rehearsal'),
    );
    writeFileSync(join(folder, 'a file'), '');
    const home = { RUNNER_TOOL_CACHE: join(folder, 'a file'), XDG_CACHE_HOME: join(folder, 'xdg') };
    expect(hostOf('branch', home).cacheFolder).toBe(join(folder, 'xdg/repo-agent-actions/branch'));
  });

  test('lie below those that the runner has chosen for uv and pip', () => {
    const { environment } = hostOf('pull-request', { UV_CACHE_DIR: '/chosen/uv', PIP_CACHE_DIR: '/chosen/pip' });
    expect(environment).toMatchObject({
      UV_CACHE_DIR: '/chosen/uv/repo-agent-actions/pull-request',
      PIP_CACHE_DIR: '/chosen/pip/repo-agent-actions/pull-request',
    });
    const release = withIsolatedCaches(hostOf('release', { UV_CACHE_DIR: '/chosen/uv' }), 'rehearsal').environment;
    expect(release['UV_CACHE_DIR']).toBe('/chosen/uv/repo-agent-actions/release/rehearsal');
    expect(hostOf('release', {}).environment).not.toHaveProperty('UV_CACHE_DIR');
  });
});
