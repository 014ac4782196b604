import { readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CERTIFICATE_VARIABLES, CLIENT_CERTIFICATE_VARIABLE, messageOf, ReleaseError } from '#release-model';

/** The variables that point to the machine's certificate authorities. */
export interface CertificateSources {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Files in addition to the environment's: pip's `cert`. Absolute. */
  readonly certificates?: readonly string[] | undefined;
}

const PEM = /-----BEGIN (?:TRUSTED )?CERTIFICATE-----[\s\S]+?-----END (?:TRUSTED )?CERTIFICATE-----/gu;

/** The files and folders in the settings, each with the first setting that names it. */
export function certificatePaths({ environment, certificates = [] }: CertificateSources): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const { name, holds } of CERTIFICATE_VARIABLES) {
    const value = environment[name] ?? '';
    for (const path of holds === 'folders' ? value.split(delimiter) : [value]) {
      if (path !== '' && !paths.has(path)) paths.set(path, name);
    }
  }
  for (const path of certificates) if (!paths.has(path)) paths.set(path, path);
  return paths;
}

/** The texts of a file, or of every file of a folder. OpenSSL skips unreadable files in folders. */
function textsAt(path: string, isOneOfFolders: boolean): readonly string[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) {
    return isOneOfFolders ? [] : [readFileSync(path, 'utf8')];
  }
  return readdirSync(path)
    .sort()
    .flatMap((name) => {
      try {
        return [readFileSync(join(path, name), 'utf8')];
      } catch {
        return [];
      }
    });
}

/**
 * The certificates of all authorities in the machine's settings, each once, as PEM.
 * @throws ReleaseError naming the variable if its file can't be read
 */
export function readCertificates(sources: CertificateSources): readonly string[] {
  const folders = new Set(CERTIFICATE_VARIABLES.filter(({ holds }) => holds === 'folders').map(({ name }) => name));
  const certificates = new Set<string>();
  for (const [path, subject] of certificatePaths(sources)) {
    try {
      for (const text of textsAt(path, folders.has(subject))) {
        for (const [pem] of text.matchAll(PEM)) certificates.add(pem.trim());
      }
    } catch (cause) {
      const problem = `the certificate file ${path} can't be read (${messageOf(cause)})`;
      throw new ReleaseError({ subject, problem, remedy: 'Set it to a readable PEM file' }, { cause });
    }
  }
  return [...certificates];
}

/** What OpenSSL makes of one file that holds a certificate and its key, in any order. */
export interface ClientIdentity {
  readonly cert: string;
  readonly key: string;
}

/**
 * A certificate and its private key, for a server that asks who connects.
 * @param path - one PEM file, as curl, requests and uv take it
 * @throws ReleaseError when it can't be read
 */
export function readClientCertificate(path: string): ClientIdentity {
  try {
    const pem = readFileSync(path, 'utf8');
    return { cert: pem, key: pem };
  } catch (cause) {
    throw badClientCertificate(`the client certificate ${path} can't be read (${messageOf(cause)})`, cause);
  }
}

/** @param problem - for a sentence, without a full stop */
export function badClientCertificate(problem: string, cause: unknown): ReleaseError {
  const remedy = 'Set it to one PEM file with the certificate and its private key, without a passphrase';
  return new ReleaseError({ subject: CLIENT_CERTIFICATE_VARIABLE, problem, remedy }, { cause });
}
