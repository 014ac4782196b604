import { type RuleId, withoutEnding } from '#release-model';
import type { ArchiveLimits } from './archive-limits.ts';
import type { ChunkCursor } from './chunk-cursor.ts';
import { FramingRefusal, type FramingProblem } from './framing-problem.ts';
import { GzipDefect } from './gzip-stream.ts';
import { parsePaxRecords, paxInteger } from './pax-records.ts';
import { blocks, hasData, isKnownType, parseTarBlock, tarText, type TarHeader } from './tar-header.ts';

const BLOCK = 512;
/** Headers before one member: long name, long link, local and global pax. */
const MAXIMUM_CHAIN = 64;

/** One member of a tar, as Python's `tarfile` sees it. */
export interface TarMember {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly type: string;
  readonly mode: number;
  /** Seconds since the epoch, as the archive writes them. */
  readonly modified: string;
  readonly linkname: string;
  readonly sparse: boolean;
  /** Of the first header of the member in the unpacked stream. */
  readonly offset: number;
}

type Patch =
  | { readonly kind: 'name' | 'link'; readonly text: string }
  | { readonly kind: 'pax' | 'global'; readonly records: ReadonlyMap<string, string> };

interface MutableMember {
  path: string;
  size: number;
  modified: string;
  linkname: string;
  sparse: boolean;
}

/** Thrown where Python silently treats a broken header as the end of the archive. */
class SilentEnd extends Error {}

function brokenStream(offset: number, why: string): FramingRefusal {
  return new FramingRefusal({ id: 'U84', reason: `None (${why})`, offset });
}

function withoutSlashes(path: string): string {
  return withoutEnding(path, '/');
}

function applyPax(member: MutableMember, records: ReadonlyMap<string, string>): void {
  for (const [key, value] of records) {
    if (key === 'path') member.path = withoutSlashes(value);
    else if (key === 'GNU.sparse.name') member.path = value;
    else if (key === 'linkpath') member.linkname = value;
    else if (key === 'mtime') member.modified = value;
    else if (key === 'size' || key === 'GNU.sparse.size' || key === 'GNU.sparse.realsize')
      member.size = paxInteger(value);
  }
}

function saysSparse(records: ReadonlyMap<string, string>): boolean {
  return (
    records.has('GNU.sparse.map') ||
    records.has('GNU.sparse.size') ||
    (records.get('GNU.sparse.major') === '1' && records.get('GNU.sparse.minor') === '0')
  );
}

/** Reads the members of a tar, header by header. */
export class TarWalker {
  readonly members: TarMember[] = [];
  /** The bytes of the members that are kept, in their order. */
  readonly kept: { readonly path: string; readonly bytes: Buffer }[] = [];
  readonly problems: FramingProblem[] = [];
  end = 0;
  readonly #cursor: ChunkCursor;
  readonly #limits: ArchiveLimits;
  readonly #keeps: (member: TarMember) => boolean;
  readonly #globals = new Map<string, string>();

  /** @param keeps - whether the bytes of a regular member are held in memory; the caller bounds its size */
  constructor(cursor: ChunkCursor, limits: ArchiveLimits, keeps: (member: TarMember) => boolean = () => false) {
    this.#cursor = cursor;
    this.#limits = limits;
    this.#keeps = keeps;
  }

  /** Reads member after member up to the end of the archive. */
  async run(): Promise<void> {
    for (;;) {
      const at = this.#cursor.position;
      this.end = at;
      const block = parseTarBlock(await this.#block(at));
      if (block === 'zeros') return;
      if (typeof block === 'string') {
        if (at === 0) throw new FramingRefusal({ id: 'U84', reason: 'File is not a tarfile', offset: 0 });
        this.#silentEnd(at, block);
        return;
      }
      try {
        await this.#member(at, block);
      } catch (error) {
        if (!(error instanceof SilentEnd)) throw error;
        if (at === 0) throw new FramingRefusal({ id: 'U84', reason: 'File is not a tarfile', offset: 0 });
        this.#silentEnd(at, 'invalid');
        return;
      }
      if (this.members.length > this.#limits.members) {
        throw new FramingRefusal({
          id: 'archive-members',
          reason: `has more than ${this.#limits.members} members`,
          offset: at,
        });
      }
    }
  }

  #silentEnd(at: number, block: 'empty' | 'truncated' | 'invalid'): void {
    this.problems.push(
      block === 'empty'
        ? { id: 'tar-no-end', reason: 'has no end-of-archive block', offset: at }
        : {
            id: 'tar-broken-header',
            reason: 'has a broken header, which Python silently treats as the end',
            offset: at,
          },
    );
  }

  /** A gzip that breaks where the server has to read is refused by it. */
  async #block(at: number): Promise<Buffer> {
    try {
      return await this.#cursor.read(BLOCK);
    } catch (error) {
      throw error instanceof GzipDefect ? gzipRefusal(error, at) : error;
    }
  }

  async #body(header: TarHeader, at: number): Promise<Buffer> {
    if (header.size < 0) throw new SilentEnd();
    if (header.size > this.#limits.headerBytes) {
      throw new FramingRefusal({ id: 'archive-header', reason: 'has an enormous extended header', offset: at });
    }
    return this.#cursor.read(blocks(header.size));
  }

  async #member(at: number, first: TarHeader): Promise<void> {
    const patches: Patch[] = [];
    let header = first;
    while ('LKxgX'.includes(header.type)) {
      const nested = patches.length > 0;
      try {
        patches.push(await this.#patch(header, at));
      } catch (error) {
        if (error instanceof SilentEnd && nested) throw brokenStream(at, 'invalid header');
        throw error;
      }
      if (patches.length > MAXIMUM_CHAIN) {
        throw new FramingRefusal({ id: 'archive-header', reason: 'has endless extended headers', offset: at });
      }
      const next = parseTarBlock(await this.#cursor.read(BLOCK));
      if (typeof next === 'string') throw brokenStream(at, 'an extended header is followed by no member');
      header = next;
    }
    if (header.size < 0 && hasData(header.type)) {
      if (patches.length > 0) throw brokenStream(at, 'invalid header');
      throw new SilentEnd();
    }
    await this.#finish(at, header, patches);
  }

  async #patch(header: TarHeader, at: number): Promise<Patch> {
    const body = await this.#body(header, at);
    if (header.type === 'L') return { kind: 'name', text: tarText(body) };
    if (header.type === 'K') return { kind: 'link', text: tarText(body) };
    const records = parsePaxRecords(body);
    if (records === null) throw new SilentEnd();
    if (header.type === 'g') {
      for (const [key, value] of records) this.#globals.set(key, value);
      return { kind: 'global', records: new Map(this.#globals) };
    }
    return { kind: 'pax', records: new Map([...this.#globals, ...records]) };
  }

  async #finish(at: number, header: TarHeader, patches: readonly Patch[]): Promise<void> {
    const member: MutableMember = {
      path: header.name,
      size: header.size,
      modified: String(header.modified),
      linkname: header.linkname,
      sparse: header.type === 'S',
    };
    let data = hasData(header.type) ? blocks(header.size) : 0;
    if (header.type === 'S') await this.#skipSparseMap(header, at);
    applyPax(member, this.#globals);
    for (const patch of [...patches].reverse()) {
      if ('text' in patch) {
        if (patch.kind === 'name') member.path = patch.text;
        else member.linkname = patch.text;
      } else {
        if (saysSparse(patch.records)) member.sparse = true;
        if (patch.kind === 'global') continue;
        applyPax(member, patch.records);
        if (patch.records.has('size')) data = hasData(header.type) ? blocks(member.size) : 0;
      }
      if (header.type === '5') member.path = withoutSlashes(member.path);
    }
    if (data < 0) {
      if (patches.length > 1) throw brokenStream(at, 'invalid header');
      throw new SilentEnd();
    }
    this.#judge(at, header, member);
    const { path, modified, linkname, sparse } = member;
    const { type, mode } = header;
    const found: TarMember = { path, size: member.size, type, mode, modified, linkname, sparse, offset: at };
    this.members.push(found);
    // Python asks for one byte of the last member, not for all of it: so missing data shows.
    if (hasData(type) && this.#keeps(found)) {
      const bytes = await this.#cursor.read(data);
      if (bytes.length < data) throw brokenStream(at, 'unexpected end of data');
      this.kept.push({ path, bytes: bytes.subarray(0, found.size) });
    } else if ((await this.#cursor.skip(data)) < data) throw brokenStream(at, 'unexpected end of data');
  }

  #judge(at: number, header: TarHeader, member: MutableMember): void {
    const problem = (id: RuleId, reason: string): void => {
      this.problems.push({ id, reason, offset: at, member: member.path });
    };
    if (member.sparse) problem('U85', 'Sparse members are not allowed');
    if (!hasData(header.type) && header.size > 0) {
      problem(
        'tar-ambiguous',
        'gives a size for a member that has no data: readers disagree about where the next one begins',
      );
    }
    if (!isKnownType(header.type))
      problem('tar-member-type', `has a member of unknown type ${JSON.stringify(header.type)}`);
    if (member.path.includes('\0'))
      problem('tar-ambiguous', 'has a NUL in a path: readers disagree about where the path ends');
    if (member.size > this.#limits.memberBytes) {
      throw new FramingRefusal({
        id: 'archive-bomb',
        reason: 'has a member that unpacks to too much data',
        offset: at,
      });
    }
  }

  async #skipSparseMap(header: TarHeader, at: number): Promise<void> {
    for (let more = header.extended, count = 0; more; count += 1) {
      const block = await this.#cursor.read(BLOCK);
      if (block.length < BLOCK || count > this.#limits.headerBytes / BLOCK)
        throw brokenStream(at, 'endless sparse map');
      more = block[504] !== 0;
    }
  }
}

/** The refusal for a gzip that breaks before the archive ends. */
export function gzipRefusal(defect: GzipDefect, at: number): FramingRefusal {
  if (defect.kind === 'not-gzip') return new FramingRefusal({ id: 'U84', reason: 'File is not a tarfile', offset: 0 });
  return brokenStream(at, defect.message);
}
