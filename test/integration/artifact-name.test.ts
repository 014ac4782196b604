import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { run as build } from '#actions/build-dists/run';
import { run as publish } from '#actions/publish-index/run';
import { createInputReader, inputVariable } from '#action-kit';
import {
  createRecordingHost,
  startScriptedIndex,
  temporaryFolder,
  writeProject,
  type RecordingHost,
  type ScriptedIndex,
  type TemporaryFolder,
} from '#testkit';
import { ACTION_INPUTS as BUILD_INPUTS } from '../../actions/build-dists/src/generated/inputs.ts';
import { readInputs as buildInputs, type BuildDistsInputs } from '../../actions/build-dists/src/inputs.ts';
import { ACTION_INPUTS as PUBLISH_INPUTS } from '../../actions/publish-index/src/generated/inputs.ts';
import { readInputs as publishInputs, type PublishIndexInputs } from '../../actions/publish-index/src/inputs.ts';
import { startScriptedResults, type ScriptedResults } from '../../packages/artifacts/test/scripted-results.ts';

let folder: TemporaryFolder;
let results: ScriptedResults;
let index: ScriptedIndex;

beforeEach(async () => {
  folder = await temporaryFolder();
  results = await startScriptedResults({ emptyList: 'empty-object' });
  index = await startScriptedIndex();
});
afterEach(async () => {
  await results.close();
  await index.stop();
  await folder.remove();
});

/** A job on a machine of its own, whose runner names the server for artifacts. */
async function job(name: string): Promise<{ host: RecordingHost; workspace: string }> {
  const workspace = join(folder.path, name);
  await mkdir(workspace);
  return { host: createRecordingHost({ folder: workspace }), workspace };
}

function reader(
  declared: readonly { readonly name: string; readonly default: string }[],
  given: Readonly<Record<string, string>>,
  workspace: string,
): ReturnType<typeof createInputReader> {
  const environment = {
    ...Object.fromEntries(declared.map((input) => [inputVariable(input.name), given[input.name] ?? input.default])),
    ACTIONS_RESULTS_URL: results.url,
    ACTIONS_RUNTIME_TOKEN: results.token,
  };
  return createInputReader({ environment, workspace });
}

function toBuild(workspace: string, given: Readonly<Record<string, string>> = {}): BuildDistsInputs {
  return buildInputs(reader(BUILD_INPUTS, { 'artifact-name': 'auto', ...given }, workspace));
}

function toPublish(workspace: string, given: Readonly<Record<string, string>> = {}): PublishIndexInputs {
  const { uploadUrl, simpleUrl } = index;
  const all = { 'artifact-name': 'auto', 'dry-run': 'true', index: uploadUrl, 'simple-url': simpleUrl, ...given };
  return publishInputs(reader(PUBLISH_INPUTS, all, workspace));
}

test('what build-dists saves is what publish-index plans to send, on another machine', async () => {
  const first = await job('build');
  await writeProject({ folder: first.workspace, backend: 'flit-core', git: 'tagged' });
  const built = await build(toBuild(first.workspace), first.host);
  expect(built.failure).toBeNull();
  const [name = ''] = results.artifacts.keys();
  expect([...results.artifacts.keys()]).toEqual([
    `release-${built.manifest?.project ?? ''}-${built.manifest?.version ?? ''}`,
  ]);
  expect(first.host.transcript()).toContain(`Saved as the artifact ${name}`);

  const second = await job('upload');
  const sent = await publish(
    toPublish(second.workspace, { 'manifest-sha256': built.manifestSha256 ?? '' }),
    second.host,
  );
  expect(sent.failure).toBeNull();
  expect(sent.plan?.files.map(({ filename, sha256, state }) => [filename, sha256, state]).sort()).toEqual(
    built.manifest?.files.map(({ filename, sha256 }) => [filename, sha256, 'new']).sort(),
  );
  expect((await readdir(join(second.workspace, 'dist'))).sort()).toEqual(
    built.distributions.map(({ filename }) => filename).sort(),
  );
  expect(second.host.transcript()).toContain(
    `from artifact of this run, manifest sha256 ${built.manifestSha256 ?? ''}`,
  );

  const third = await job('other');
  const before = index.requests.length;
  await expect(publish(toPublish(third.workspace, { 'manifest-sha256': '0'.repeat(64) }), third.host)).rejects.toThrow(
    /its manifest has sha256 [0-9a-f]{64}, but the job that built the release wrote 0{64}/u,
  );
  await expect(publish(toPublish(third.workspace, { 'artifact-name': 'other' }), third.host)).rejects.toThrow(
    /^artifact-name: this run has no artifact 'other'\. Save it in an earlier job/u,
  );
  expect(index.requests.length).toBe(before);
});

test('a runner without artifacts is reported before anything is built', async () => {
  const { host, workspace } = await job('build');
  await writeProject({ folder: workspace, backend: 'flit-core', git: 'tagged' });
  const inputs = buildInputs(
    createInputReader({
      environment: Object.fromEntries(
        BUILD_INPUTS.map((input) => [
          inputVariable(input.name),
          input.name === 'artifact-name' ? 'auto' : input.default,
        ]),
      ),
      workspace,
    }),
  );
  await expect(build(inputs, host)).rejects.toThrow(
    /^ACTIONS_RESULTS_URL: is not set, so this runner has no artifacts/u,
  );
  expect(await readdir(workspace)).not.toContain('dist');
});
