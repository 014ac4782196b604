import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startPypiserver, type EmbeddedIndex } from '#embedded-index';
import { makeOwnAuthority, type OwnAuthority } from './certificate-authority.ts';
import { createRecordingHost } from './create-host.ts';
import { startFront, type FrontOptions, type IndexFront } from './index-front.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A real index server that is reached only over TLS, with a certificate of an authority that no machine knows. */
export interface OwnAuthorityIndex {
  readonly authority: OwnAuthority;
  /** The server itself, on plain HTTP. */
  readonly server: EmbeddedIndex;
  /** Puts a front with the certificate before the server; the one before it stops. */
  putFront(options?: Omit<FrontOptions, 'origin' | 'authority'>): Promise<IndexFront>;
  /** The addresses of the server through the front that was put last. */
  uploadUrl(): string;
  simpleUrl(): string;
  stop(): Promise<void>;
}

/** Whether an openssl is here that can make an authority of its own. */
export async function canMakeAuthority(): Promise<boolean> {
  const probe = await temporaryFolder();
  const made = makeOwnAuthority(probe.path);
  await probe.remove();
  return made !== null;
}

/**
 * Starts a real index with an authority of its own.
 * @param folder - for the authority and the files of the index; it must exist
 * @throws Error without an openssl that can sign: ask {@link canMakeAuthority} before
 */
export async function startOwnAuthorityIndex(folder: string): Promise<OwnAuthorityIndex> {
  const authority = makeOwnAuthority(folder);
  if (authority === null) throw new Error('openssl made no certificate');
  await mkdir(join(folder, 'host'), { recursive: true });
  const host = createRecordingHost({ folder: join(folder, 'host') });
  const server = await startPypiserver(join(folder, 'index'), host);
  const { origin } = new URL(server.uploadUrl);
  let front: IndexFront | null = null;
  const through = (url: string): string => {
    if (front === null) throw new Error('no front was put before the index');
    return url.replace(origin, front.origin);
  };
  return {
    authority,
    server,
    async putFront(options = {}) {
      await front?.stop();
      front = await startFront({ origin, authority, ...options });
      return front;
    },
    uploadUrl: () => through(server.uploadUrl),
    simpleUrl: () => through(server.simpleUrl),
    async stop() {
      await front?.stop();
      await server.stop();
    },
  };
}
