import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { startPypiserver, type EmbeddedIndex } from '@repo-agent-actions/embedded-index';
import { CERTIFICATE_VARIABLES } from '@repo-agent-actions/release-model';
import {
  createRecordingHost,
  makeDistributions,
  runBundle,
  temporaryFolder,
  type StepRun,
  type TemporaryFolder,
} from '@repo-agent-actions/testkit';
import {
  makeOwnAuthority,
  startFront,
  type IndexFront,
  type OwnAuthority,
} from '@repo-agent-actions/testkit/real-indexes';

const probe = await temporaryFolder();
const hasOpenssl = makeOwnAuthority(probe.path) !== null;
await probe.remove();

const NONE = Object.fromEntries(CERTIFICATE_VARIABLES.map(({ name }) => [name, '']));

(hasOpenssl ? describe : describe.skip)('an upload to a server with an authority of its own', () => {
  let scratch: TemporaryFolder;
  let server: EmbeddedIndex;
  let authority: OwnAuthority;
  let front: IndexFront;

  beforeAll(async () => {
    scratch = await temporaryFolder();
    const made = makeOwnAuthority(scratch.path);
    if (made === null) throw new Error('openssl made no certificate');
    authority = made;
    const host = createRecordingHost({ folder: join(scratch.path, 'host') });
    server = await startPypiserver(join(scratch.path, 'index'), host);
  });

  afterEach(async () => {
    await front.stop();
  });

  afterAll(async () => {
    await server.stop();
    await scratch.remove();
  });

  async function upload(name: string, variables: Readonly<Record<string, string>>): Promise<StepRun> {
    const cache = { maximumAge: 0, heedsRequests: true, purgedByUploads: true };
    front = await startFront({ origin: new URL(server.uploadUrl).origin, authority, cache });
    const packages = join(scratch.path, name);
    await mkdir(packages);
    const metadata = { Name: name, Version: '1.0' };
    makeDistributions([{ filename: `${name}-1.0-py3-none-any.whl`, metadata }], packages);
    const throughFront = (url: string): string => url.replace(new URL(url).origin, front.origin);
    return await runBundle('publish-index', {
      workspace: scratch.path,
      runnerTemp: join(scratch.path, `${name}-temp`),
      inputs: {
        'packages-dir': packages,
        index: throughFront(server.uploadUrl),
        'simple-url': throughFront(server.simpleUrl),
        username: server.username,
        password: server.password,
      },
      environment: { ...NONE, ...variables },
    });
  }

  test.each([
    ['twine', 'TWINE_CERT', () => authority.authorityPath],
    ['folders', 'SSL_CERT_DIR', () => `/no/such/folder:${join(authority.authorityPath, '..')}`],
  ])('is trusted as %s is told, by %s', async (name, variable, value) => {
    const run = await upload(name, { [variable]: value() });
    expect([run.errors, run.exitCode, front.uploads()]).toEqual([[], 0, 1]);
  });

  test('is not trusted otherwise', async () => {
    const run = await upload('untrusted', {});
    expect([run.exitCode, front.uploads()]).toEqual([1, 0]);
    expect(run.errors.join('\n')).toContain('SSL_CERT_FILE or PIP_CERT');
  });
});
