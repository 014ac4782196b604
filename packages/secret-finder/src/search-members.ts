import type { Finding } from '#release-model';
import { LARGEST_SEARCHED, searchFile } from './search-file.ts';
import { secretFinding } from './secret-finding.ts';
import type { SecretHit } from './secret-hit.ts';

/** What is needed of an archive. */
export interface SearchableArchive {
  /** The folder that everything is in; `null` where there is none. */
  readonly topDirectory: string | null;
  visit(
    wanted: (member: { readonly size: number }) => boolean,
    visitor: (member: { readonly path: string; readonly size: number }, chunks: AsyncIterable<Buffer>) => Promise<void>,
  ): Promise<void>;
}

/** A secret in a member. */
export interface SecretMember {
  /** As the archive spells it. */
  readonly member: string;
  /** Relative to the project. */
  readonly path: string;
  readonly hit: SecretHit;
}

/** What an archive was found to contain. */
export interface SearchedArchive {
  readonly found: readonly SecretMember[];
  readonly texts: number;
  readonly binaries: number;
}

/** The path of a member in the project that it was made from. */
export function projectPath(member: string, topDirectory: string | null): string {
  return topDirectory !== null && member.startsWith(`${topDirectory}/`)
    ? member.slice(topDirectory.length + 1)
    : member;
}

/** The first bytes of a member. The rest is skipped: a stream that is left halfway ends the whole archive. */
async function startOf(chunks: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    if (size < LARGEST_SEARCHED) parts.push(chunk);
    size += chunk.length;
  }
  return Buffer.concat(parts).subarray(0, LARGEST_SEARCHED);
}

/** Searches every member of an archive, as `searchFile` searches the files of a tree. */
export async function searchMembers(archive: SearchableArchive): Promise<SearchedArchive> {
  const found: SecretMember[] = [];
  let texts = 0;
  let binaries = 0;
  await archive.visit(
    ({ size }) => size > 0,
    async ({ path: member, size }, chunks) => {
      const path = projectPath(member, archive.topDirectory);
      const { hits, looked } = await searchFile(path, await startOf(chunks), size);
      if (looked === 'text') texts += 1;
      else binaries += 1;
      for (const hit of hits) found.push({ member, path, hit });
    },
  );
  return { found, texts, binaries };
}

/** The findings of an archive, one for each secret. @param filename - of the archive */
export function memberFindings(filename: string, { found }: Pick<SearchedArchive, 'found'>): readonly Finding[] {
  return found.map(({ member, path, hit }) => secretFinding(hit, { path, file: filename, member }));
}
