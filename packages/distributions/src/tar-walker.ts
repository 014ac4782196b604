import { pythonInteger } from '#python-standards';
import { type RuleId, withoutEnding } from '#release-model';
import type { ArchiveLimits } from './archive-limits.ts';
import type { ChunkCursor } from './chunk-cursor.ts';
import { FramingRefusal, type FramingProblem } from './framing-problem.ts';
import { GzipDefect } from './gzip-stream.ts';
import type { MemberSink } from './member-reader.ts';
import { parsePaxRecords, type PaxRecords } from './pax-records.ts';
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
  /** Seconds since the epoch; a text as a pax header writes it. */
  readonly modified: string | number;
  readonly linkname: string;
  readonly sparse: boolean;
  /** Of the first header of the member in the unpacked stream. */
  readonly offset: number;
}

/** What an extended header says of the member that follows. */
type Patch = { readonly offset: number } & (
  | { readonly kind: 'name' | 'link'; readonly text: string }
  | { readonly kind: 'pax' | 'global'; readonly records: PaxRecords }
);

/** Records of pax by which no reader takes a member for another one. */
const HARMLESS_RECORD = /^(?:path|linkpath|[acm]time|[ug]id|[ug]name|comment|(?:SCHILY|LIBARCHIVE)\..*)$/u;
const HARMLESS_GLOBAL = /^comment$/u;

/** How often a walk goes back to what an extended header has skipped. */
const MOST_REWINDS = 100;

interface MutableMember {
  path: string;
  size: number;
  modified: string | number;
  linkname: string;
  sparse: boolean;
}

/** Thrown where Python's own reader fails with an error that the server doesn't catch. */
function paxNumber(text: string, offset: number): number {
  const number = pythonInteger(text);
  if (number === null) throw brokenStream(offset, 'a size of a sparse file is not a number');
  return number;
}

/** Thrown where Python silently treats a broken header as the end of the archive. */
class SilentEnd extends Error {}

function brokenStream(offset: number, why: string): FramingRefusal {
  return new FramingRefusal({ id: 'U84', reason: `None (${why})`, offset });
}

function applyPax(member: MutableMember, records: ReadonlyMap<string, string>, offset: number): void {
  for (const [key, value] of records) {
    if (key === 'path') member.path = withoutEnding(value, '/');
    else if (key === 'GNU.sparse.name') member.path = value;
    else if (key === 'linkpath') member.linkname = value;
    else if (key === 'mtime') member.modified = value;
    else if (key === 'size') member.size = pythonInteger(value) ?? 0;
    else if (key === 'GNU.sparse.size' || key === 'GNU.sparse.realsize') member.size = paxNumber(value, offset);
  }
}

/** Whether no more than one header of each kind comes before a member. */
function isPlainChain(patches: readonly Patch[]): boolean {
  return new Set(patches.map(({ kind }) => kind)).size === patches.length;
}

function saysSparse(records: ReadonlyMap<string, string>): boolean {
  return (
    records.has('GNU.sparse.map') ||
    records.has('GNU.sparse.size') ||
    (records.get('GNU.sparse.major') === '1' && records.get('GNU.sparse.minor') === '0')
  );
}

/** What takes the bytes of a regular member, asked before they are read. */
export type TarSinks = (member: TarMember) => readonly MemberSink[];

/** Reads the members of a tar, header by header. */
export class TarWalker {
  readonly members: TarMember[] = [];
  readonly problems: FramingProblem[] = [];
  end = 0;
  /** No reader can see other members, or other bytes of them, than this one. */
  isPlain = true;
  readonly #cursor: ChunkCursor;
  readonly #limits: ArchiveLimits;
  readonly #sinks: TarSinks;
  readonly #globals = new Map<string, string>();
  #rewinds = 0;

  constructor(cursor: ChunkCursor, limits: ArchiveLimits, sinks: TarSinks = () => []) {
    this.#cursor = cursor;
    this.#limits = limits;
    this.#sinks = sinks;
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
      return this.#cursor.held(BLOCK) ?? (await this.#cursor.read(BLOCK));
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
    let headerAt = at;
    if ('LKxgX'.includes(first.type)) this.#cursor.mark();
    while ('LKxgX'.includes(header.type)) {
      const nested = patches.length > 0;
      if (!header.isPlain) this.isPlain = false;
      try {
        patches.push(await this.#patch(header, headerAt));
      } catch (error) {
        if (error instanceof SilentEnd && nested) throw brokenStream(at, 'invalid header');
        throw error;
      }
      if (patches.length > MAXIMUM_CHAIN) {
        throw new FramingRefusal({ id: 'archive-header', reason: 'has endless extended headers', offset: at });
      }
      headerAt = this.#cursor.position;
      const next = parseTarBlock(await this.#cursor.read(BLOCK), true);
      if (typeof next === 'string') throw brokenStream(at, 'an extended header is followed by no member');
      header = next;
    }
    if (header.size < 0 && hasData(header.type)) {
      if (patches.length > 0) throw brokenStream(at, 'invalid header');
      throw new SilentEnd();
    }
    await this.#finish(at, { header, headerAt }, patches);
  }

  async #patch(header: TarHeader, offset: number): Promise<Patch> {
    const body = await this.#body(header, offset);
    if (header.type === 'L') return { kind: 'name', text: tarText(body), offset };
    if (header.type === 'K') return { kind: 'link', text: tarText(body), offset };
    const records = parsePaxRecords(body);
    if (records === null) throw new SilentEnd();
    const harmless = header.type === 'g' ? HARMLESS_GLOBAL : HARMLESS_RECORD;
    for (const key of records.keys()) if (!harmless.test(key)) this.isPlain = false;
    if (header.type === 'g') {
      for (const [key, value] of records) this.#globals.set(key, value);
      return { kind: 'global', records, offset };
    }
    const { hasBadPlace = false } = records;
    return { kind: 'pax', records: Object.assign(new Map([...this.#globals, ...records]), { hasBadPlace }), offset };
  }

  /** Puts a member together as Python 3.14 does, from its own header outwards. */
  async #finish(
    at: number,
    { header, headerAt }: { readonly header: TarHeader; readonly headerAt: number },
    patches: readonly Patch[],
  ): Promise<void> {
    const member: MutableMember = {
      path: header.name,
      size: header.size,
      modified: header.modified,
      linkname: header.linkname,
      sparse: header.type === 'S',
    };
    const { type, mode } = header;
    if (type === 'S') await this.#skipSparseMap(header, at);
    const dataAt = this.#cursor.position;
    let next = dataAt + (hasData(type) ? blocks(header.size) : 0);
    if (type !== 'S') applyPax(member, this.#globals, at);
    if (type === '5') member.path = withoutEnding(member.path, '/');
    // Where the header that the one around it is about begins: Python counts a size of pax from there
    let begins = headerAt;
    for (const [index, patch] of [...patches.entries()].reverse()) {
      if ('text' in patch) {
        if (patch.kind === 'name') member.path = patch.text;
        else member.linkname = patch.text;
        if (type === '5' && member.path.endsWith('/')) member.path = member.path.slice(0, -1);
      } else {
        // Python keeps one table of global records, to which later headers have added when it comes back to this one
        const records = patch.kind === 'global' ? this.#globals : patch.records;
        if (saysSparse(records)) {
          const isListed = records.has('GNU.sparse.size') && !records.has('GNU.sparse.map');
          if (isListed && patch.records.hasBadPlace === true) this.#invalid(at, index);
          member.sparse = true;
        }
        if (patch.kind === 'global') continue;
        applyPax(member, patch.records, at);
        const size = patch.records.get('size');
        if (size !== undefined) {
          const number = hasData(type) ? (pythonInteger(size) ?? 0) : 0;
          if (number < 0) this.#invalid(at, index);
          next = begins + BLOCK + blocks(number);
        }
      }
      begins = patch.offset;
    }
    if (!header.isPlain || !isPlainChain(patches) || member.path.includes('\ufffd')) this.isPlain = false;
    this.#judge(at, header, member);
    const { path, modified, linkname, sparse } = member;
    const found: TarMember = { path, size: member.size, type, mode, modified, linkname, sparse, offset: at };
    this.members.push(found);
    await this.#goTo(next, at, hasData(type) && next === dataAt + blocks(Math.max(0, member.size)) ? found : null);
  }

  /** Ends where Python finds a header invalid: silently, or not if another header is around it. */
  #invalid(at: number, index: number): never {
    throw index > 0 ? brokenStream(at, 'invalid header') : new SilentEnd();
  }

  /** @param member - whose bytes are on the way; `null` when nobody can say so */
  async #goTo(next: number, at: number, member: TarMember | null): Promise<void> {
    const cursor = this.#cursor;
    if (next < cursor.position) {
      this.isPlain = false;
      this.#rewinds += 1;
      if (this.#rewinds > MOST_REWINDS)
        throw new FramingRefusal({ id: 'archive-header', reason: 'has extended headers that overlap', offset: at });
      cursor.rewind(next);
      return;
    }
    cursor.unmark();
    const sinks = member === null ? [] : this.#sinks(member);
    for (let missing = sinks.length === 0 ? 0 : (member?.size ?? 0); missing > 0;) {
      const piece = cursor.held(missing) ?? (await cursor.piece(missing));
      if (piece.length === 0) break;
      missing -= piece.length;
      for (const sink of sinks) sink.write(piece);
    }
    // Python asks for one byte of the last member, not for all of it: so missing data shows.
    const rest = next - cursor.position;
    if (rest > 0 && cursor.held(rest) === null && (await cursor.skip(rest)) < rest)
      throw brokenStream(at, 'unexpected end of data');
    for (const sink of sinks) sink.end();
  }

  #judge(at: number, header: TarHeader, member: MutableMember): void {
    const problem = (id: RuleId, reason: string): void => {
      this.isPlain = false;
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
