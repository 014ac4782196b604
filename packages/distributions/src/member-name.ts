/** Bytes of a file's or folder's name that file systems accept. */
const LONGEST_NAME = 255;

/**
 * Bytes of a path that Linux (4,096), macOS (1,024) and their tools all accept, with the folder it is unpacked into.
 */
const LONGEST_PATH = 1_000;

/** Names that are devices on Windows, whatever follows a dot; spaces before it are dropped there. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$|clock\$) *(?:[.:]|$)/iu;

/**
 * Characters that can't be seen, and those that change the text direction: format characters, spaces other than the
 * usual one, line ends, and letters without a visible form. Joiners and variation selectors are part of scripts and
 * emoji.
 */
const INVISIBLE =
  /(?!\u200c|\u200d)\p{Cf}|[\u2028\u2029\u115f\u1160\u2800\u3164\uffa0]|\u034f|\u17b4|\u17b5|\u180b|\u180c|\u180d|\u180f|(?! )\p{Zs}/u;

const CONTROL = /\p{Cc}/u;
const VISIBLE_ASCII = /^[ -~]*$/u;

/** What is wrong with a name, and whether it breaks something or is only refused by some systems. */
export interface NameProblem {
  readonly severity: 'unsafe' | 'warning';
  /** Continues `its member NAME`. */
  readonly problem: string;
}

/**
 * Says why a member can't be unpacked on some system, or isn't what it looks like.
 * @param meetsWindows - whether it may be unpacked there
 */
export function nameProblem(path: string, meetsWindows: boolean): NameProblem | null {
  if (Buffer.byteLength(path) > LONGEST_PATH)
    return unsafe(`has a path of ${String(Buffer.byteLength(path))} bytes, more than ${String(LONGEST_PATH)}`);
  // Patterns with properties of Unicode take milliseconds until they can be used, and nearly no name needs them
  if (!VISIBLE_ASCII.test(path)) {
    if (CONTROL.test(path)) return unsafe('has a control character in its name');
    if (INVISIBLE.test(path))
      return unsafe('has a character in its name that is invisible or changes the text direction');
  }
  const parts = path.split('/');
  if (parts.some((part) => Buffer.byteLength(part) > LONGEST_NAME))
    return unsafe(`has a name of more than ${String(LONGEST_NAME)} bytes, which no file system accepts`);
  if (!meetsWindows) return null;
  const device = parts.find((part) => DEVICE.test(part));
  if (device !== undefined)
    return unsafe(`is a device on Windows (${(device.split(/[ .:]/u, 1)[0] ?? '').toUpperCase()})`);
  if (parts.some((part) => part.includes(':')))
    return unsafe('has a colon in its name, which Windows reads as a drive or an alternate data stream');
  if (parts.some((part) => /[ .]$/u.test(part) && part !== '.' && part !== '..'))
    return unsafe('has a name that ends in a dot or a space, which Windows drops');
  return /[<>"|?*]/u.test(path)
    ? { severity: 'warning', problem: 'has a character in its name that Windows does not allow' }
    : null;
}

function unsafe(problem: string): NameProblem {
  return { severity: 'unsafe', problem };
}
