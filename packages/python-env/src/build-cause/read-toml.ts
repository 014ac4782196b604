import { meaningOf } from './backend-words.ts';
import { cause, type CauseReader } from './build-cause.ts';

/** What the back-ends that are written in Rust (uv_build) say, and uv itself about pyproject.toml: an error and its causes. */
export const readToml: CauseReader = (lines) => {
  for (const [at, raw] of lines.entries()) {
    const line = raw.trim();
    const number = /^(?:cause: )?TOML parse error at line (\d+), column \d+$/u.exec(line)?.[1];
    if (number !== undefined) {
      const below = lines.slice(at + 1, at + 8).map((one) => one.trim());
      const caret = below.findIndex((one) => /^\|?\s*\^+$/u.test(one));
      const reason = below.slice(caret + 1).find((one) => one !== '') ?? '';
      return cause('configuration', reason === '' ? 'TOML parse error' : reason, {
        file: 'pyproject.toml',
        line: Number(number),
      });
    }
    const text = /^Error: (.+)$/u.exec(line)?.[1];
    if (text === undefined || text.startsWith('command [')) continue;
    const causedBy = lines.slice(at + 1, at + 4).findIndex((one) => one.trim() === 'Caused by:');
    const inner = causedBy === -1 ? '' : (lines[at + causedBy + 2]?.trim() ?? '');
    if (inner.startsWith('TOML parse error')) continue;
    const whole = inner === '' ? text : `${text}: ${inner}`;
    return (
      meaningOf(text) ?? cause('configuration', whole.replace(/ \(os error \d+\)$/u, ''), { file: 'pyproject.toml' })
    );
  }
  return null;
};
