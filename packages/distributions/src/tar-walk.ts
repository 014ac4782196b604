import { stat } from 'node:fs/promises';
import { ARCHIVE_LIMITS, bombReason, type ArchiveLimits } from './archive-limits.ts';
import { ChunkCursor } from './chunk-cursor.ts';
import { FramingRefusal, type FramingProblem } from './framing-problem.ts';
import { GzipDefect, gunzipFile } from './gzip-stream.ts';
import { gzipRefusal, TarWalker, type TarMember, type TarSinks } from './tar-walker.ts';

/** What a walk over a tar found. */
export interface TarWalk {
  readonly members: readonly TarMember[];
  readonly problems: readonly FramingProblem[];
  /** Where Python stops reading: offset of the end-of-archive block in the unpacked stream. */
  readonly end: number;
  /** No reader can see other members, or other bytes of them, than Python's. */
  readonly isPlain: boolean;
}

/** The unpacked stream, cut off where it becomes a bomb. */
async function* unpack(path: string, limits: ArchiveLimits): AsyncGenerator<Buffer, void> {
  const { size } = await stat(path);
  let unpacked = 0;
  for await (const chunk of gunzipFile(path)) {
    unpacked += chunk.length;
    const reason = bombReason(unpacked, size, limits);
    if (reason !== null) throw new FramingRefusal({ id: 'archive-bomb', reason, offset: unpacked });
    yield chunk;
  }
}

const ZEROS = Buffer.alloc(65_536);

function isZero(bytes: Buffer): boolean {
  return bytes.equals(ZEROS.subarray(0, bytes.length));
}

/** Everything after the end-of-archive block: nothing of it is read by Python, so the server accepts it. */
async function judgeRest(cursor: ChunkCursor): Promise<FramingProblem | null> {
  try {
    for (;;) {
      const at = cursor.position;
      const piece = await cursor.piece(65_536);
      if (piece.length === 0) return null;
      if (!isZero(piece)) {
        return {
          id: 'tar-data-after-end',
          reason: 'has data after the end of the archive, which some readers unpack',
          offset: at,
        };
      }
    }
  } catch (error) {
    if (!(error instanceof GzipDefect)) throw error;
    const id =
      error.kind === 'trailing' ? 'gzip-trailing' : error.kind === 'checksum' ? 'gzip-checksum' : 'gzip-broken';
    return { id, reason: error.message, offset: error.offset };
  }
}

/**
 * Walks a gzipped tar by its headers: ustar, pax (`x`, `g`), GNU long names (`L`, `K`), base-256 numbers, sparse in
 * every dialect. Sees the members that Python sees, and names what other readers would see differently.
 * @param sinks - what takes the bytes of a member
 * @returns the members up to the first refusal, and the problems; never throws for what is in the file
 * @throws the file system's error when the file can't be read
 */
export async function readTarWalk(
  path: string,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
  sinks?: TarSinks,
): Promise<TarWalk> {
  const chunks = unpack(path, limits);
  const cursor = new ChunkCursor(chunks);
  const walker = new TarWalker(cursor, limits, sinks);
  try {
    await walker.run();
    const rest = await judgeRest(cursor);
    if (rest !== null) walker.problems.push(rest);
  } catch (error) {
    if (error instanceof FramingRefusal) walker.problems.push(error.problem);
    else if (error instanceof GzipDefect) walker.problems.push(gzipRefusal(error, walker.end).problem);
    else throw error;
  } finally {
    await chunks.return();
  }
  const { members, problems, end, isPlain } = walker;
  return { members, problems: sortProblems(problems), end, isPlain: isPlain && problems.length === 0 };
}

/** The server's refusals first: the first of them is the one that it names. */
function sortProblems(problems: readonly FramingProblem[]): readonly FramingProblem[] {
  const rank = (problem: FramingProblem): number => (!problem.id.startsWith('U') ? 2 : problem.id === 'U84' ? 0 : 1);
  return [...problems].sort((a, b) => rank(a) - rank(b));
}

/** The problems of {@link readTarWalk}. */
export async function walkTar(
  path: string,
  limits: ArchiveLimits = ARCHIVE_LIMITS,
): Promise<readonly FramingProblem[]> {
  return (await readTarWalk(path, limits)).problems;
}
