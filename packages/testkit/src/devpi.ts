import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lastMeaningfulLines, startProcess } from '#process';
import { lockedEnvironment } from '#python-env';
import type { Host } from '#release-model';
import { REPOSITORY } from './run-bundle.ts';

/** A real devpi-server with one stage, on this machine. */
export interface Devpi {
  /** The upload URL. */
  readonly uploadUrl: string;
  /** The simple API (PEP 503 and PEP 691). */
  readonly simpleUrl: string;
  readonly username: string;
  readonly password: string;
  /** Stops the server and waits for its end. Its folder stays. */
  stop(): Promise<void>;
}

/** How long it may take to listen. Milliseconds. */
const START_LIMIT = 120_000;

const USERNAME = 'tester';

/**
 * Initializes and serves in one process, on a port that the kernel chooses, which devpi's command line can't do. The cheap
 * argon2 parameters are hidden options of devpi; with the real ones, each password takes seconds. It ends when its standard
 * input does.
 */
const SERVER_SCRIPT = `
import json, os, socket, sys, threading, warnings
warnings.simplefilter("ignore")
settings = json.loads(sys.stdin.readline())
import waitress
from devpi_server.init import init
from devpi_server.main import main

def end_with_parent():
    sys.stdin.read()
    os._exit(0)

threading.Thread(target=end_with_parent, daemon=True).start()
listener = socket.create_server(("127.0.0.1", 0), backlog=64)
serve = waitress.serve

def serve_here(app, **options):
    for name in ("host", "port", "listen"):
        options.pop(name, None)
    print("listening", listener.getsockname()[1], flush=True)
    serve(app, sockets=[listener], **options)

waitress.serve = serve_here
folder = settings["folder"]
code = init(argv=["devpi-init", "--serverdir", folder, "--no-root-pypi", "--root-passwd-hash", ""])
cheap = ["--argon2-time-cost", "1", "--argon2-memory-cost", "8", "--argon2-parallelism", "1"]
sys.exit(code or main(["devpi-server", "--serverdir", folder, "--threads", "8", *cheap]))
`;

/**
 * Starts a real devpi-server on a free loopback port, with an empty stage to which one user can upload.
 * @param folder - where it keeps its files; created if it is missing
 * @throws Error when it can't be installed or doesn't listen
 */
export async function startDevpi(folder: string, host: Host): Promise<Devpi> {
  const lock = await readFile(join(REPOSITORY, 'requirements/devpi.txt'), 'utf8');
  const [environment] = await Promise.all([lockedEnvironment('devpi', lock, host), mkdir(folder, { recursive: true })]);
  let heard: (port: string) => void = () => undefined;
  const listening = new Promise<string>((resolve) => {
    heard = resolve;
  });
  const server = await startProcess({
    file: environment.python,
    args: ['-c', SERVER_SCRIPT],
    cwd: folder,
    env: environment.environment,
    signal: host.signal,
    input: `${JSON.stringify({ folder })}\n`,
    keepStdinOpen: true,
    onLine: (line, stream) => {
      // Its log shares standard output.
      const port = stream === 'stdout' ? /^listening (\d+)$/u.exec(line)?.[1] : undefined;
      if (port !== undefined) heard(port);
    },
  });
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, START_LIMIT, null);
  });
  const answer = await Promise.race([listening, server.exited, tooLate]);
  clearTimeout(timer);
  if (typeof answer !== 'string') {
    await server.stop();
    throw new Error(`devpi did not start: ${lastMeaningfulLines((await server.exited).output, 5)}`);
  }
  const url = `http://127.0.0.1:${answer}`;
  const password = randomBytes(24).toString('base64url');
  try {
    await put(`${url}/${USERNAME}`, { password }, null);
    const stage = { type: 'stage', bases: [], volatile: false, acl_upload: [USERNAME] };
    await put(`${url}/${USERNAME}/stage`, stage, `${USERNAME}:${password}`);
  } catch (thrown) {
    await server.stop();
    throw thrown;
  }
  return {
    uploadUrl: `${url}/${USERNAME}/stage/`,
    simpleUrl: `${url}/${USERNAME}/stage/+simple/`,
    username: USERNAME,
    password,
    stop: () => server.stop(),
  };
}

async function put(url: string, body: object, user: string | null): Promise<void> {
  const answer = await fetch(url, {
    method: 'PUT',
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      ...(user === null ? {} : { authorization: `Basic ${Buffer.from(user).toString('base64')}` }),
    },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`devpi answers ${answer.status}: ${text}`);
}
