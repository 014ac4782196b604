import { meaningOf } from './backend-words.ts';
import { cause, type BuildCause, type CauseReader } from './build-cause.ts';

/** The first lines of cargo's own errors, which say what stopped it and not why. */
const SUMMARY = /^error: (?:could not compile |aborting due to |failed to run custom build command|`?cargo )/u;

function placeBelow(lines: readonly string[], at: number): { file: string; line: number } | null {
  for (const line of lines.slice(at + 1, at + 4)) {
    const [, file, number] = /^--> ([^:]+(?::[\\/][^:]*)?):(\d+):\d+$/u.exec(line.trim()) ?? [];
    if (file !== undefined) return { file, line: Number(number) };
  }
  return null;
}

/** The innermost `Caused by:` below an error of cargo or maturin. */
function innermost(lines: readonly string[], at: number): readonly string[] {
  const found: string[] = [];
  for (let index = at + 1; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').trim();
    if (/^(?:💥|Error: command|error:|warning:)/u.test(line)) break;
    if (line === 'Caused by:') found.push((lines[index + 1] ?? '').trim());
    const same = /^Caused by: (.+)$/u.exec(line)?.[1];
    if (same !== undefined) found.push(same);
  }
  return found;
}

function panic(lines: readonly string[]): BuildCause | null {
  for (const [at, line] of lines.entries()) {
    const [, file, number] =
      /thread '[^']*'(?: \(\d+\))? panicked at (?:'[^']*', )?(\S+?):(\d+):\d+:?$/u.exec(line.trim()) ?? [];
    if (file === undefined) continue;
    const said = (lines[at + 1] ?? '').trim();
    const old = /panicked at '([^']*)'/u.exec(line)?.[1];
    return ofPanic(old ?? said, { file, line: Number(number) });
  }
  return null;
}

function ofPanic(text: string, place: { file: string; line: number }): BuildCause {
  const library = /pkg-config.*--libs --cflags ["']?(\S+?)["']? |The system library `([^`]+)` required by crate/u.exec(
    text,
  );
  const about = library?.[1] ?? library?.[2];
  return about === undefined ? cause('cargo-error', text, place) : cause('library-missing', text, { ...place, about });
}

/** What the words of a cargo error mean. */
function ofCargo(text: string, below: readonly string[]): BuildCause | null {
  const linker = /^linker `([^`]+)` not found/u.exec(text)?.[1];
  if (linker !== undefined) return cause('linker-missing', text, { about: linker });
  const crate =
    /^no matching package named `([^`]+)` found/u.exec(text)?.[1] ??
    /^failed to select a version for (?:the requirement )?`([^`\s]+)/u.exec(text)?.[1];
  if (crate !== undefined) return cause('crate-missing', text, { file: 'Cargo.toml', about: crate });
  if (/^rustc \S+ is not supported by the following package/u.test(text))
    return cause('cargo-error', `${text} ${(below[0] ?? '').trim()}`, { file: 'Cargo.toml', about: 'rustc' });
  if (/lock file .* (?:needs to be updated|because --locked)/u.test(text))
    return cause('cargo-error', text, { file: 'Cargo.lock', about: 'lock' });
  return null;
}

/** The first error of rustc, of cargo, or of a build script. */
export const readRust: CauseReader = (lines) => {
  const isRust = lines.some((line) => /\bcargo\b|\brustc\b|\brustup\b|\bmaturin\b|error\[E\d{4}\]/u.test(line));
  if (!isRust) return null;
  for (const [at, line] of lines.entries()) {
    if (
      /can't find Rust compiler|^(?:💥 )?.*`?cargo`?.*(?:not installed|is not on PATH)|No such file or directory: '(?:cargo|rustc)'|Do you have cargo in your PATH|Rust toolchain.*not (?:found|installed)/u.test(
        line,
      )
    )
      return cause('rust-missing', 'there is no Rust compiler', { about: 'cargo' });
    const text = /^error(?:\[E\d{4}\])?: (.+)$/u.exec(line.trim())?.[1];
    if (text === undefined || SUMMARY.test(line.trim())) continue;
    const place = placeBelow(lines, at);
    const missing = /^couldn't read `([^`]+)`: No such file/u.exec(text)?.[1];
    if (missing !== undefined) return cause('file-missing', text, { ...place, about: missing });
    const known = ofCargo(text, lines.slice(at + 1, at + 3));
    if (known !== null) return known;
    // rustc shows what the linker says below its own error, and `readLinker` finds it there
    if (/^linking with `/u.test(text)) return null;
    if (place !== null) return cause('compile-error', line.trim(), place);
    const isOfScript = lines.slice(Math.max(0, at - 60), at).some((one) => one.trim() === '--- stderr');
    if (isOfScript) return { ...cause('cargo-error', text), ...meaningOf(text), file: null };
    if (
      /^failed to (?:parse manifest|load|read|get|determine|update|resolve)|^Failed to build|^failed to/iu.test(text)
    ) {
      const causes = innermost(lines, at);
      const [first] = causes;
      const unread = /failed to read `([^`]+)`/u.exec(causes.join(' '))?.[1];
      if (unread !== undefined)
        return cause('file-missing', `${text}: failed to read ${unread}`, { file: 'Cargo.toml', about: unread });
      const words = causes.filter((one) => !/\(os error \d+\)$/u.test(one));
      return cause('cargo-error', first === undefined ? text : `${text}: ${words.join(': ')}`, { file: 'Cargo.toml' });
    }
  }
  return panic(lines) ?? readMaturin(lines);
};

/** What maturin says itself, before or after cargo. */
const readMaturin: CauseReader = (lines) => {
  const at = lines.findIndex((line) => /^💥 maturin failed/u.test(line.trim()));
  if (at === -1) return null;
  const causes = innermost(lines, at).filter(
    (one) => !/\(os error \d+\)$|^Cargo (?:build finished|metadata failed)|^`?cargo metadata/u.test(one),
  );
  const manifest = /Can't find (\S*Cargo\.toml)/u.exec(causes.join(' '))?.[1];
  if (manifest !== undefined) return cause('file-missing', "maturin can't find Cargo.toml", { about: 'Cargo.toml' });
  const toml = /TOML parse error at line (\d+)/u.exec(causes.join(' '))?.[1];
  if (toml !== undefined) {
    const reason = lines
      .slice(at)
      .map((line) => line.trim())
      .find((line, index, all) => /^\^+$|^\|?\s*\^/u.test(all[index - 1] ?? '') && line !== '');
    return cause('cargo-error', `TOML parse error${reason === undefined ? '' : `: ${reason}`}`, {
      file: 'Cargo.toml',
      line: Number(toml),
    });
  }
  const [first] = causes;
  if (first === undefined) return null;
  const folder = /^python-source is set to `([^`]+)` but the directory does not exist/u.exec(first)?.[1];
  return folder === undefined
    ? cause('cargo-error', first)
    : cause('file-missing', first, { file: 'pyproject.toml', about: folder });
};
