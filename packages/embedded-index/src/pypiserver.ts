import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { lastMeaningfulLines, startProcess } from '#process';
import { toolEnvironment } from '#python-env';
import { ReleaseError, type Host } from '#release-model';
import { SERVER_SCRIPT } from './server-script.ts';

/** How long a server may take to listen, and then to serve, in milliseconds. */
const START_LIMIT_MS = 30_000;

/** A real index on this machine. */
export interface ServedIndex {
  /** The upload URL. */
  readonly uploadUrl: string;
  /** The simple API (PEP 503). */
  readonly simpleUrl: string;
  readonly username: '__token__';
  /** A token for this index only. */
  readonly password: string;
  /** Where the server keeps its files; absolute. */
  readonly folder: string;
}

/** Real indexes of one process. */
export interface ServedIndexes {
  /** In the order of their folders. They can be used at once: a request waits until they are served. */
  readonly indexes: readonly ServedIndex[];
  /** Resolves once they are served. @throws ReleaseError when that doesn't happen within 30 seconds */
  readonly served: Promise<void>;
  /** Stops the server and waits for its end. The folders stay. */
  stop(this: void): Promise<void>;
}

/** A real index with a process of its own. */
export interface EmbeddedIndex extends ServedIndex {
  /** Stops the server and waits for its end. Its folder stays. */
  stop(): Promise<void>;
}

/**
 * Starts a real pypiserver on a free loopback port, with its own token and without a fallback index.
 * @param folder - where it keeps its files; created if it is missing
 * @throws ReleaseError when the server can't be installed or doesn't serve within 30 seconds
 */
export async function startPypiserver(folder: string, host: Host): Promise<EmbeddedIndex> {
  const { indexes, served, stop } = await startPypiservers([folder], host);
  await served.catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const [index] = indexes;
  if (index === undefined) throw new TypeError('no index was started');
  return { ...index, stop };
}

/**
 * Starts several of them in one process, each with its own folder, port and token. Doesn't wait until they are read and
 * serve: their addresses are known before.
 * @param folders - where they keep their files; created if they are missing
 * @throws ReleaseError when the server can't be installed or doesn't listen within 30 seconds
 */
export async function startPypiservers(folders: readonly string[], host: Host): Promise<ServedIndexes> {
  const made = folders.map((folder) => mkdir(folder, { recursive: true }));
  const [environment] = await Promise.all([toolEnvironment('pypiserver', host), ...made]);
  const servers = folders.map((folder) => ({ folder, password: `pypi-${randomBytes(24).toString('base64url')}` }));
  for (const { password } of servers) host.mask(password);

  const lines = new LineQueue();
  const server = await startProcess({
    file: environment.python,
    args: ['-I', '-c', SERVER_SCRIPT],
    cwd: folders[0] ?? environment.folder,
    env: environment.environment,
    signal: host.signal,
    input: `${JSON.stringify({ username: '__token__', servers })}\n`,
    keepStdinOpen: true,
    onLine: (line, stream) => {
      if (stream === 'stdout') lines.add(line);
    },
  });

  /** @throws ReleaseError when the next line of the server isn't as expected, or comes too late */
  async function heard(expected: RegExp): Promise<string> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, START_LIMIT_MS, null);
    });
    const answer = await Promise.race([lines.next(), server.exited, tooLate]);
    clearTimeout(timer);
    if (typeof answer === 'string' && expected.test(answer)) return answer;
    await server.stop();
    const said = await server.exited;
    throw new ReleaseError({
      subject: 'embedded index',
      problem: `pypiserver did not start (${lastMeaningfulLines(said.output, 3) || 'without any output'})`,
      remedy:
        'Run again; if this persists, remove the cache folder of repo-agent-actions, so that the server is reinstalled',
    });
  }

  const ports = (await heard(/^\d+(?: \d+)*$/u)).split(' ');
  const served = heard(/^serving$/u).then(() => undefined);
  served.catch(() => undefined);
  return {
    indexes: servers.map(({ folder, password }, position): ServedIndex => {
      const url = `http://127.0.0.1:${ports[position] ?? ''}/`;
      return { uploadUrl: url, simpleUrl: `${url}simple/`, username: '__token__', password, folder };
    }),
    served,
    stop: () => server.stop(),
  };
}

/** Lines that come one after the other, for one who waits for the next. */
class LineQueue {
  readonly #lines: string[] = [];
  #waiting: ((line: string) => void) | null = null;

  add(line: string): void {
    if (this.#waiting === null) {
      this.#lines.push(line);
      return;
    }
    this.#waiting(line);
    this.#waiting = null;
  }

  next(): Promise<string> {
    const line = this.#lines.shift();
    if (line !== undefined) return Promise.resolve(line);
    return new Promise((resolve) => {
      this.#waiting = resolve;
    });
  }
}
