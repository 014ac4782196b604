import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CERTIFICATE_VARIABLES, CLIENT_CERTIFICATE_VARIABLE } from '#release-model';
import {
  makeDistributions,
  REPOSITORY,
  runBundle,
  runStep,
  temporaryFolder,
  type StepRun,
  type TemporaryFolder,
} from '#testkit';
import {
  canMakeAuthority,
  startOwnAuthorityIndex,
  type FrontOptions,
  type IndexFront,
  type OwnAuthorityIndex,
} from '#testkit/real-indexes';

const hasOpenssl = await canMakeAuthority();

const NONE = Object.fromEntries(
  [...CERTIFICATE_VARIABLES.map(({ name }) => name), CLIENT_CERTIFICATE_VARIABLE].map((name) => [name, '']),
);

(hasOpenssl ? describe : describe.skip)('an upload to a server with an authority of its own', () => {
  let scratch: TemporaryFolder;
  let index: OwnAuthorityIndex;
  let front: IndexFront;

  beforeAll(async () => {
    scratch = await temporaryFolder();
    index = await startOwnAuthorityIndex(scratch.path);
  });

  afterAll(async () => {
    await index.stop();
    await scratch.remove();
  });

  /** Puts a front, and makes a release to upload. @returns the folder of its files */
  async function prepare(name: string, clients: FrontOptions['clients'] = 'anybody'): Promise<string> {
    const cache = { maximumAge: 0, heedsRequests: true, purgedByUploads: true };
    front = await index.putFront({ cache, clients });
    const packages = join(scratch.path, name);
    await mkdir(packages);
    const metadata = { Name: name, Version: '1.0' };
    makeDistributions([{ filename: `${name}-1.0-py3-none-any.whl`, metadata }], packages);
    return packages;
  }

  async function upload(
    name: string,
    variables: Readonly<Record<string, string>>,
    clients: FrontOptions['clients'] = 'anybody',
  ): Promise<StepRun> {
    const packages = await prepare(name, clients);
    return await runBundle('publish-index', {
      workspace: scratch.path,
      runnerTemp: join(scratch.path, `${name}-temp`),
      inputs: {
        'packages-dir': packages,
        index: index.uploadUrl(),
        'simple-url': index.simpleUrl(),
        username: index.server.username,
        password: index.server.password,
      },
      environment: { ...NONE, ...variables },
    });
  }

  const ca = (): string => index.authority.authorityPath;

  test.each([
    ['twine', 'TWINE_CERT', ca],
    ['folders', 'SSL_CERT_DIR', () => `/no/such/folder:${dirname(ca())}`],
  ])('is trusted as %s is told, by %s', async (name, variable, value) => {
    const run = await upload(name, { [variable]: value() });
    expect([run.errors, run.exitCode, front.uploads()]).toEqual([[], 0, 1]);
  });

  test('is not trusted otherwise', async () => {
    const run = await upload('untrusted', {});
    expect([run.exitCode, front.uploads()]).toEqual([1, 0]);
    expect(run.errors.join('\n')).toContain('SSL_CERT_FILE or PIP_CERT');
  });

  test('is told who asks by SSL_CLIENT_CERT, and lets in nobody else', async () => {
    const trusting = { SSL_CERT_FILE: ca() };
    const known = await upload('known', { ...trusting, SSL_CLIENT_CERT: index.authority.clientPath }, 'known');
    expect([known.errors, known.exitCode, front.uploads()]).toEqual([[], 0, 1]);
    const unknown = await upload('unknown', trusting, 'known');
    expect([unknown.exitCode, front.uploads()]).toEqual([1, 0]);
    expect(unknown.errors.join('\n')).toContain('asks for a client certificate');
  });

  describe('from the command line, with a .pypirc', () => {
    interface Uploaded {
      readonly run: StepRun;
      readonly uploads: number;
      readonly pypirc: string;
    }

    async function uploadBy(
      name: string,
      lines: readonly string[],
      variables: Readonly<Record<string, string>> = {},
    ): Promise<Uploaded> {
      const packages = await prepare(name, 'known');
      const pypirc = join(scratch.path, `${name}.pypirc`);
      const { username, password } = index.server;
      const section = [
        '[company]',
        `repository = ${index.uploadUrl()}`,
        `username = ${username}`,
        `password = ${password}`,
      ];
      const text = ['[distutils]', 'index-servers = company', ...section, ...lines, ''].join('\n');
      await writeFile(pypirc, text, { mode: 0o600 });
      const words = [
        'upload',
        packages,
        '--index',
        'company',
        '--simple-url',
        index.simpleUrl(),
        '--config-file',
        pypirc,
      ];
      const environment = { ...NONE, ...variables };
      // As if it weren't there: an empty TWINE_CERT is a value to twine
      if (variables['TWINE_CERT'] === undefined) Reflect.deleteProperty(environment, 'TWINE_CERT');
      const run = await runStep([join(REPOSITORY, 'dist/cli/index.js'), ...words], {
        workspace: scratch.path,
        runnerTemp: join(scratch.path, `${name}-temp`),
        environment,
      });
      return { run, uploads: front.uploads(), pypirc };
    }

    const both = (): readonly string[] => [`ca_cert = ${ca()}`, `client_cert: ${index.authority.clientPath}`];

    test('ca_cert and client_cert of the section are used, also when a variable tells the password', async () => {
      const first = await uploadBy('by_section', both());
      expect([first.run.exitCode === 0 ? '' : first.run.log, first.uploads]).toEqual(['', 1]);
      const { username, password } = index.server;
      const second = await uploadBy('by_variable', both(), { TWINE_PASSWORD: password, TWINE_USERNAME: username });
      expect([second.run.exitCode === 0 ? '' : second.run.log, second.uploads]).toEqual(['', 1]);
    });

    test('TWINE_CERT has the last word', async () => {
      const { run, uploads } = await uploadBy('last_word', both(), { TWINE_CERT: index.authority.clientPath });
      expect([run.exitCode, uploads]).toEqual([1, 0]);
      expect(run.log).toContain('is from an authority that is not trusted here');
    });

    test.each([
      ['ca_gone', 'ca_cert', '/no/such/ca.pem', "the certificate file /no/such/ca.pem can't be read"],
      ['ca_empty', 'ca_cert', '/dev/null', '/dev/null contains no certificate'],
      ['client_gone', 'client_cert', '/no/such/me.pem', "the client certificate /no/such/me.pem can't be read"],
      ['client_half', 'client_cert', null, 'holds no certificate with its private key'],
    ])(
      'one that can not be used is named by its key, before anything is sent: %s',
      async (name, key, path, problem) => {
        const { run, uploads, pypirc } = await uploadBy(name, [`${key} = ${path ?? ca()}`]);
        expect([run.exitCode, uploads]).toEqual([2, 0]);
        expect(run.log).toContain(`error: ${pypirc}, ${key} of [company]: `);
        expect(run.log).toContain(problem);
      },
    );
  });
});
