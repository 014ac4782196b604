import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { lastMeaningfulLines, startProcess } from '#process';
import { toolEnvironment } from '#python-env';
import { ReleaseError, type Host } from '#release-model';
import { SERVER_SCRIPT } from './server-script.ts';

/** How long a server may take to listen, in milliseconds. */
const START_LIMIT_MS = 30_000;

/** A real index on this machine. */
export interface EmbeddedIndex {
  /** The upload URL. */
  readonly uploadUrl: string;
  /** The simple API (PEP 503). */
  readonly simpleUrl: string;
  readonly username: '__token__';
  /** A token for this server only. */
  readonly password: string;
  /** Where the server keeps its files; absolute. */
  readonly folder: string;
  /** Stops the server and waits for its end. Its folder stays. */
  stop(): Promise<void>;
}

/**
 * Starts a real pypiserver on a free loopback port, with its own token and without a fallback index.
 * @param folder - where it keeps its files; created if it is missing
 * @throws ReleaseError when the server can't be installed or doesn't listen within 30 seconds
 */
export async function startPypiserver(folder: string, host: Host): Promise<EmbeddedIndex> {
  const [environment] = await Promise.all([toolEnvironment('pypiserver', host), mkdir(folder, { recursive: true })]);
  const password = `pypi-${randomBytes(24).toString('base64url')}`;
  host.mask(password);

  let heard: (line: string) => void = () => undefined;
  const firstLine = new Promise<string>((resolve) => {
    heard = resolve;
  });
  const server = await startProcess({
    file: environment.python,
    args: ['-I', '-c', SERVER_SCRIPT],
    cwd: folder,
    env: environment.environment,
    signal: host.signal,
    input: `${JSON.stringify({ username: '__token__', password, folder })}\n`,
    keepStdinOpen: true,
    onLine: (line, stream) => {
      if (stream === 'stdout') heard(line);
    },
  });

  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      resolve(null);
    }, START_LIMIT_MS);
  });
  const answer = await Promise.race([firstLine, server.exited, tooLate]);
  clearTimeout(timer);
  if (typeof answer !== 'string' || !/^\d+$/u.test(answer)) {
    await server.stop();
    const said = await server.exited;
    throw new ReleaseError({
      subject: 'embedded index',
      problem: `pypiserver did not start (${lastMeaningfulLines(said.output, 3) || 'without any output'})`,
      remedy:
        'Run again; if this persists, remove the cache folder of repo-agent-actions, so that the server is reinstalled',
    });
  }
  const url = `http://127.0.0.1:${answer}/`;
  return {
    uploadUrl: url,
    simpleUrl: `${url}simple/`,
    username: '__token__',
    password,
    folder,
    stop: () => server.stop(),
  };
}
