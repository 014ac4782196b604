import { mkdir, readdir, readFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run, type PublishIndexInputs, type PublishIndexResult } from '#actions/publish-index';
import { run as verify } from '#actions/verify-install';
import { closeConnections } from '#http';
import { INSTALLERS, readProjectPage, type Installer } from '#index-client';
import { runProcess, type ProcessResult } from '#process';
import { findPythons, indexSettings, packageEnvironment, toolEnvironment, withIndexes } from '#python-env';
import {
  createRecordingHost,
  makeDistributions,
  temporaryFolder,
  type RecordingHost,
  type TemporaryFolder,
} from '#testkit';
import {
  canMakeAuthority,
  startOwnAuthorityIndex,
  type IndexFront,
  type OwnAuthority,
  type OwnAuthorityIndex,
  type PageCache,
} from '#testkit/real-indexes';
import { createManifest, createManifestFile } from '#testkit/release-documents';

const hasOpenssl = await canMakeAuthority();
if (!hasOpenssl)
  console.warn('own-certificates.test.ts: no openssl that can sign is here, so that none of it is tested');

/** The variables by which a machine names its own authority: one for each of the three programs at work. */
function trusting({ authorityPath }: OwnAuthority): Record<string, string> {
  return { SSL_CERT_FILE: authorityPath, PIP_CERT: authorityPath, NODE_EXTRA_CA_CERTS: authorityPath };
}

/** Fastly before PyPI: it doesn't read a request's Cache-Control, and PyPI purges the page on each upload. */
const PURGED: PageCache = { maximumAge: 600, heedsRequests: false, purgedByUploads: true };
/** The same when the purge is lost, or a local cache is in between. */
const DEAF: PageCache = { maximumAge: 600, heedsRequests: false, purgedByUploads: false };
/** A cache by RFC 9111. */
const HEEDING: PageCache = { maximumAge: 600, heedsRequests: true, purgedByUploads: false };

(hasOpenssl ? describe : describe.skip)('a page cached for ten minutes, over TLS, by an authority of its own', () => {
  let served: TemporaryFolder;
  let scratch: TemporaryFolder;
  let index: OwnAuthorityIndex;
  let front: IndexFront;
  let host: RecordingHost;

  beforeAll(async () => {
    served = await temporaryFolder();
    index = await startOwnAuthorityIndex(served.path);
  });

  afterAll(async () => {
    await index.stop();
    await served.remove();
  });

  beforeEach(async () => {
    scratch = await temporaryFolder();
    host = hostWith(trusting(index.authority));
  });

  afterEach(async () => {
    closeConnections();
    await scratch.remove();
  });

  function hostWith(variables: Readonly<Record<string, string>>): RecordingHost {
    const { environment } = createRecordingHost({ folder: scratch.path });
    return createRecordingHost({
      folder: scratch.path,
      environment: {
        ...environment,
        HOME: join(scratch.path, 'home'),
        PIP_CACHE_DIR: join(scratch.path, 'home/pip-cache'),
        UV_CACHE_DIR: join(scratch.path, 'home/uv-cache'),
        ...variables,
      },
    });
  }

  async function put(cache: PageCache): Promise<void> {
    front = await index.putFront({ cache });
  }

  /** Makes a release, and publishes it through the front. */
  async function publish(
    name: string,
    version: string,
    overrides: Partial<PublishIndexInputs> = {},
  ): Promise<PublishIndexResult & { readonly posts: number }> {
    const packagesDir = join(scratch.path, `${name}-${version}`);
    if ((await readdir(packagesDir).catch(() => [])).length === 0) {
      await mkdir(packagesDir);
      const metadata = { Name: name, Version: version };
      makeDistributions([{ filename: `${name}-${version}-py3-none-any.whl`, metadata }], packagesDir);
    }
    const before = front.uploads();
    const inputs: PublishIndexInputs = {
      packagesDir,
      manifest: null,
      manifestSha256: null,
      index: index.uploadUrl(),
      simpleUrl: index.simpleUrl(),
      username: index.server.username,
      password: index.server.password,
      existing: 'skip-identical',
      parallel: 4,
      dryRun: false,
      attempts: 2,
      wait: true,
      waitTimeout: 60,
      allowHttpHosts: [],
      ...overrides,
    };
    const result = await run(inputs, host);
    return { ...result, posts: front.uploads() - before };
  }

  /** What the real server has, past the front. */
  async function versionsThere(name: string): Promise<readonly string[]> {
    const page = await readProjectPage(index.server.simpleUrl, name, { environment: {} });
    return page.files.map(({ filename }) => filename.split('-')[1] ?? '').sort();
  }

  /** As every installer does that comes by. */
  async function warm(name: string): Promise<void> {
    for (const installer of Object.keys(INSTALLERS) as readonly Installer[]) {
      await readProjectPage(index.simpleUrl(), name, { environment: host.environment, installer });
    }
  }

  test('the CDN of PyPI: an upload purges the page, and the wait passes', async () => {
    await put(PURGED);
    expect(await publish('purged', '1.0')).toMatchObject({ failure: null, passed: true, posts: 1 });
    await warm('purged');
    expect(await publish('purged', '1.1')).toMatchObject({ failure: null, passed: true, posts: 1 });
    expect(await publish('purged', '1.1')).toMatchObject({ failure: null, passed: true, posts: 0, skippedCount: 1 });
  });

  test('a cache that heeds its askers: the wait asks for the page again, and passes', async () => {
    await put(HEEDING);
    expect(await publish('heeding', '1.0')).toMatchObject({ failure: null, passed: true });
    await warm('heeding');
    expect(await publish('heeding', '1.1')).toMatchObject({ failure: null, passed: true, posts: 1 });
  });

  test('a deaf cache: published, page still old, told apart; run again at once, and when the page is new', async () => {
    await put(DEAF);
    expect(await publish('deaf', '1.0')).toMatchObject({ failure: null, passed: true });
    await warm('deaf');
    const first = await publish('deaf', '1.1', { waitTimeout: 1 });
    expect(first).toMatchObject({ passed: false, posts: 1, uploadedCount: 1 });
    expect(first.failure).toMatch(
      /has the release, but the page that installers read is still outdated after 1 s: deaf-1\.1-py3-none-any\.whl .+Don't upload again; run again later/u,
    );
    expect(await versionsThere('deaf')).toEqual(['1.0', '1.1']);
    // The page still says that nothing is there, and the server refuses a duplicate, identical or not.
    const soon = await publish('deaf', '1.1', { waitTimeout: 1 });
    expect(soon).toMatchObject({ passed: false, uploadedCount: 0, skippedCount: 1 });
    expect(soon.failure).toMatch(/has the release, but the page that installers read is still outdated/u);
    front.expire();
    expect(await publish('deaf', '1.1')).toMatchObject({ failure: null, passed: true, posts: 0, skippedCount: 1 });
  });

  test('without the authority nothing is sent, and the sentence says which variable names it', async () => {
    await put(PURGED);
    host = hostWith({
      SSL_CERT_FILE: '',
      PIP_CERT: '',
      REQUESTS_CA_BUNDLE: '',
      CURL_CA_BUNDLE: '',
      NODE_EXTRA_CA_CERTS: '',
    });
    const result = await publish('untrusted', '1.0');
    expect(result).toMatchObject({ passed: false, posts: 0 });
    expect(result.failure).toMatch(
      /certificate .*not trusted .+SSL_CERT_FILE or PIP_CERT to its certificate authority\.$/u,
    );
    expect(front.requests).toEqual([]);
  });

  describe('what pip kept before the upload', () => {
    async function pip(...args: readonly string[]): Promise<ProcessResult> {
      const settings = await indexSettings(host.environment);
      const tool = await toolEnvironment('pypiserver', host);
      return runProcess({
        file: tool.python,
        args: ['-I', '-m', 'pip', 'download', '--no-deps', '--dest', join(scratch.path, 'got'), ...args],
        cwd: scratch.path,
        env: withIndexes(packageEnvironment(host, settings), {
          indexUrl: index.simpleUrl(),
          extraIndexUrls: [],
          findLinks: [],
          noIndex: false,
        }),
      });
    }

    const installers: readonly (readonly [tool: string, variables: Readonly<Record<string, string>>])[] = [
      ['uv', {}],
      // Without uv on the PATH, and with no index to fetch it from, pip does the work, and takes its time.
      ...(process.env['PROOF'] === '1' ? [['pip', { PIP_NO_INDEX: '1' }] as const] : []),
    ];

    test.each(installers)(
      'hides the new release from pip itself, and not from verify-install, which installs with %s',
      async (tool, more) => {
        await put(PURGED);
        const name = `kept_${tool}`;
        expect(await publish(name, '1.0')).toMatchObject({ failure: null, passed: true });
        const before = await pip(name);
        expect([before.exitCode, before.exitCode === 0 ? '' : before.output]).toEqual([0, '']);
        expect(await publish(name, '1.1')).toMatchObject({ failure: null, passed: true });
        // pip 26.2 and newer believe their cache for as long as the page's max-age says.
        const stale = await pip(`${name}==1.1`);
        expect([stale.exitCode, stale.output]).toEqual([
          1,
          expect.stringMatching(/No matching distribution|Could not find a version/u),
        ]);

        const [python] = await findPythons(host.environment);
        const path = (host.environment['PATH'] ?? '').split(delimiter);
        const narrow =
          tool === 'pip' ? [dirname(python?.path ?? ''), '/usr/bin', '/bin'].join(delimiter) : path.join(delimiter);
        host = createRecordingHost({
          folder: join(scratch.path, 'verify'),
          environment: { ...host.environment, ...more, PATH: narrow },
          ...(tool === 'pip' ? { cacheFolder: join(scratch.path, 'empty-cache') } : {}),
        });
        const [file = ''] = await readdir(join(scratch.path, `${name}-1.1`));
        const bytes = await readFile(join(scratch.path, `${name}-1.1`, file));
        const result = await verify(
          {
            stage: 'verify',
            manifest: JSON.stringify(
              createManifest({ project: name, version: '1.1', files: [createManifestFile(file, bytes)] }),
            ),
            name: null,
            version: null,
            index: index.uploadUrl(),
            simpleUrl: index.simpleUrl(),
            allowHttpHosts: [],
            dependenciesIndexUrl: null,
            pythonVersions: [python?.minor ?? ''],
            extras: 'none',
            imports: ['sample_project'],
            scripts: 'auto',
            wait: false,
            waitTimeout: 1,
            smokeTest: null,
            installWarnings: 'fail',
            sdist: false,
            timeout: 300,
            maximumInstallSeconds: 300,
            maximumImportSeconds: 300,
            allowMissingPython: false,
            audit: 'false',
            auditIgnore: [],
          },
          host,
        );
        expect([result.failure, result.passed]).toEqual([null, true]);
        expect(JSON.stringify(result.receipt)).toContain('1.1');
      },
    );
  });
});
