import type { ArchiveMember } from './archive-member.ts';
import { FirstBytes } from './first-bytes.ts';

/** What takes the bytes of one member, in their order. It must not keep a chunk that it doesn't copy. */
export interface MemberSink {
  write(chunk: Buffer): void;
  /** Called when all bytes were there, and were what the archive says. */
  end(): void;
  /** Called instead of both, where all bytes are there at once: an archive may have very many small members. */
  all(bytes: Buffer): void;
}

/** Looks at members while an archive is read, once, from its beginning to its end. */
export interface MemberReader {
  /** What takes the bytes of a regular file; `null` to pass over it. */
  begin(member: ArchiveMember): MemberSink | null;
}

const NONE: readonly MemberSink[] = [];

/** The sinks of all readers that want a member. */
export function sinksFor(readers: readonly MemberReader[], member: ArchiveMember): readonly MemberSink[] {
  if (readers.length === 0) return NONE;
  const sinks: MemberSink[] = [];
  for (const reader of readers) {
    const sink = reader.begin(member);
    if (sink !== null) sinks.push(sink);
  }
  return sinks;
}

/** A sink that gives the first `maximumBytes` bytes of a member to `done` at its end. */
export function collecting(
  { size }: Pick<ArchiveMember, 'size'>,
  maximumBytes: number,
  done: (bytes: Buffer) => void,
): MemberSink {
  let first: FirstBytes | null = null;
  return {
    write(chunk) {
      first ??= new FirstBytes(Math.min(size, maximumBytes));
      first.add(chunk);
    },
    end() {
      done(first?.bytes ?? Buffer.alloc(0));
    },
    all(bytes) {
      done(bytes.subarray(0, maximumBytes));
    },
  };
}
