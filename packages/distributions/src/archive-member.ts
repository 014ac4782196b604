import { ReleaseError } from '#release-model';
import { FirstBytes } from './first-bytes.ts';

export type MemberKind = 'file' | 'directory' | 'symlink' | 'hardlink' | 'other';

/** One member of an archive. */
export interface ArchiveMember {
  /** As the archive spells it, without the closing slash of a directory. */
  readonly path: string;
  /** Unpacked, as the archive says. Bytes. */
  readonly size: number;
  readonly kind: MemberKind;
  /** Permission bits; 0 where the archive has none. */
  readonly mode: number;
  /** When it was last changed, in the archive's own form: only good for comparing. */
  readonly modified?: string | number;
  readonly linkTarget?: string;
}

/** What of an archive can't be read. */
export interface UnreadablePart extends ErrorOptions {
  /** The member; without one, it is the archive as a whole. */
  readonly member?: string;
  /** Python can't read it either: the bytes don't unpack, or have another checksum. */
  readonly damaged?: boolean;
}

/** How many unreadable members are told; an archive may have as many as it has members. */
const MOST_UNREADABLE = 50;

/** An archive that can't be read, wholly or in one member. */
export class UnreadableArchive extends ReleaseError {
  /** `null` for the archive as a whole. */
  readonly member: string | null;
  /** Whether Python can't read the member either. */
  readonly damaged: boolean;
  /** What else can't be read, where the rest was read nevertheless. */
  others: readonly UnreadableArchive[] = [];

  constructor(filename: string, reason: string, { member, damaged = false, ...options }: UnreadablePart = {}) {
    super(
      {
        subject: filename,
        problem: `is not a valid archive: ${reason}`,
        remedy: 'Build the file again with a current build back-end, and do not repack or edit it',
      },
      options,
    );
    this.member = member ?? null;
    this.damaged = damaged;
  }
}

/** A member that an archive should have. */
export class MissingMember extends ReleaseError {
  readonly member: string;

  constructor(
    filename: string,
    member: string,
    problem = `has no member ${member}`,
    remedy = 'Build the file again with a current build back-end',
  ) {
    super({ subject: filename, problem, remedy });
    this.member = member;
  }
}

/**
 * The error for an sdist that holds nothing but its metadata: the server takes its only file for its top directory.
 * @param only - its only member
 */
export function onlyPkgInfo(filename: string, only: string): MissingMember {
  return new MissingMember(
    filename,
    only,
    `holds nothing but ${only}, so nobody can build from it`,
    'Check what the back-end puts into the sdist: its include and exclude settings, MANIFEST.in, and which files git tracks',
  );
}

/** An error that says that, and why, an archive can't be read. */
export function unreadable(filename: string, reason: string, part?: UnreadablePart): UnreadableArchive {
  return new UnreadableArchive(filename, reason, part);
}

/**
 * Collects what can't be read of an archive whose other members are read nevertheless.
 */
export class UnreadableMembers {
  readonly #errors: UnreadableArchive[] = [];

  /** @throws what isn't about one member */
  add(thrown: unknown): void {
    if (!(thrown instanceof UnreadableArchive) || thrown.member === null) throw thrown;
    if (this.#errors.length < MOST_UNREADABLE) this.#errors.push(thrown);
  }

  /** @throws the first error, with the others in it */
  check(): void {
    const [first, ...others] = this.#errors;
    if (first === undefined) return;
    first.others = others;
    throw first;
  }
}

/** Collects a member. @throws ReleaseError beyond `maximumBytes` */
export async function collect(
  filename: string,
  member: ArchiveMember,
  chunks: AsyncIterable<Buffer>,
  maximumBytes: number,
): Promise<Buffer> {
  let first: FirstBytes | null = null;
  let whole: Buffer | null = null;
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maximumBytes)
      throw unreadable(filename, `${member.path} is larger than ${maximumBytes} bytes`, { member: member.path });
    if (chunk.length === member.size) whole = chunk;
    else (first ??= new FirstBytes(Math.min(member.size, maximumBytes))).add(chunk);
  }
  return whole ?? first?.bytes ?? Buffer.alloc(0);
}
