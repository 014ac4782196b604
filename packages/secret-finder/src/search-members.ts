import type { Finding } from '#release-model';
import { LARGEST_SEARCHED, loadSearch } from './search-file.ts';
import { secretFinding } from './secret-finding.ts';
import type { SecretHit } from './secret-hit.ts';

interface Member {
  /** As the archive spells it. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** What takes the bytes of a member. */
interface Sink {
  write(chunk: Buffer): void;
  end(): void;
  /** Instead of both. */
  all(bytes: Buffer): void;
}

interface Reader {
  begin(member: Member): Sink | null;
}

/** What is needed of an archive. */
export interface SearchableArchive {
  /** The folder that everything is in; `null` where there is none. */
  readonly topDirectory: string | null;
  /** Shows every member to all readers, once. */
  pass(readers: readonly Reader[]): Promise<void>;
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

/** Searches the members of an archive while it is read. */
export interface MemberSearch extends Reader {
  /** What was found, in the end; `null` if the top folder wasn't what it was taken for, so that it has to be searched again. */
  result(topDirectory: string | null): SearchedArchive | null;
}

/** The first folder of a path, which of an sdist is that of all. */
function firstFolder(path: string): string | null {
  const end = path.indexOf('/');
  return end > 0 ? path.slice(0, end) : null;
}

/**
 * Starts to search every member of an archive, as `searchFile` searches the files of a tree.
 * @param topDirectory - the folder that everything is in; without it, the first folder of each member is taken for that
 */
export async function searchWhileReading(topDirectory?: string | null): Promise<MemberSearch> {
  const search = await loadSearch();
  const found: SecretMember[] = [];
  const tops = new Set<string | null>();
  let texts = 0;
  let binaries = 0;
  return {
    begin({ path: member, size }) {
      const top = topDirectory === undefined ? firstFolder(member) : topDirectory;
      if (!tops.has(top)) tops.add(top);
      if (size === 0) return null;
      let start: Buffer | null = null;
      let seen = 0;
      const look = (bytes: Buffer): void => {
        const path = projectPath(member, top);
        const { hits, looked } = search(path, bytes, size);
        if (looked === 'text') texts += 1;
        else binaries += 1;
        for (const hit of hits) found.push({ member, path, hit });
      };
      return {
        write(chunk) {
          start ??= Buffer.allocUnsafe(Math.min(size, LARGEST_SEARCHED));
          seen += chunk.copy(start, seen);
        },
        end() {
          look(start?.subarray(0, seen) ?? Buffer.alloc(0));
        },
        all(bytes) {
          look(bytes.subarray(0, LARGEST_SEARCHED));
        },
      };
    },
    result: (top) => ([...tops].every((taken) => taken === top) ? { found, texts, binaries } : null),
  };
}

/** Searches every member of an archive, in a pass of its own. */
export async function searchMembers(archive: SearchableArchive): Promise<SearchedArchive> {
  const search = await searchWhileReading(archive.topDirectory);
  await archive.pass([search]);
  return search.result(archive.topDirectory) ?? { found: [], texts: 0, binaries: 0 };
}

/** The findings of an archive, one for each secret. @param filename - of the archive */
export function memberFindings(filename: string, { found }: Pick<SearchedArchive, 'found'>): readonly Finding[] {
  return found.map(({ member, path, hit }) => secretFinding(hit, { path, file: filename, member }));
}
