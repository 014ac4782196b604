import { cut, visibleText } from '#harmless-text';

/** Lines that frontends put around the output of a back-end, and that say nothing of the cause. */
const AROUND: readonly RegExp[] = [
  /^\[(?:(?:stdout|stderr|end of output|\d+ lines of output)\]$|notice\b)/u,
  /^\s*(?:hint: (?:Build failures usually|This (?:usually|error likely) indicates|See above)|note: This (?:error originates|is an issue))/u,
  /^(?:error: )?Failed to build `.*`$/u,
  /^(?:cause: )?(?:The build backend returned an error|Call to `.*` failed \(exit (?:status|code): \d+\))$/u,
  /^(?:cause: )?Failed to (?:build|prepare distributions?|resolve requirements from `build-system\.requires`)(?: `.*`)?$/u,
  /^(?:Building (?:source distribution|wheel)|Successfully built|Using (?:CPython|Python)\b|Resolved \d|Looking in (?:indexes|links))/u,
  /^(?:\* (?:Getting build dependencies|Installing packages in|Building |Creating |Calling )|ERROR Backend subprocess exited)/u,
  /^(?:error: )?(?:subprocess-exited-with-error|metadata-generation-failed|Failed to build installable wheels)/u,
  /^(?:Encountered error while|See above for output|exit code: \d+)/u,
  /^Getting requirements to build|did not run successfully\.?$/u,
  /^(?:WARNING|DEPRECATION): /u,
  /^(?:TIP pass --env-dir|> |- \S+$)/u,
];

/** uv advises to change [tool.uv] or the environment, which helps nobody who builds a release. */
const ADVICE = /^\s*(?:\[tool\.uv\.|or `uv pip install )/u;

/** Compilers of a large project write more. What is wrong is near the beginning or the end. */
const MOST_LINES = { first: 4_000, last: 8_000 };

/** Characters. Command lines of compilers are longer, messages aren't. */
const LONGEST_LINE = 1_000;

function withoutMiddle(lines: readonly string[]): readonly string[] {
  const { first, last } = MOST_LINES;
  return lines.length <= first + last ? lines : [...lines.slice(0, first), ...lines.slice(-last)];
}

/** A line without the boxes in which uv and pip draw chains of causes. */
function withoutBoxes(line: string): string {
  return (
    line
      // Build marks what it runs and what that says
      .replace(/^< (?=\S)/u, '')
      .replace(/^[\s×╰─▶├│>•·]+(?=\S)/u, (edge) => (/[×╰├│]/u.test(edge) ? '' : edge))
  );
}

/**
 * The output of a build or an installation as lines, without colors, progress bars, and what the frontend says about the
 * back-end's end: the tool's own words.
 */
export function outputLines(output: string): readonly string[] {
  const lines = withoutMiddle(output.split(/\r\n|\n/u)).map((line) => {
    // A progress bar redraws its line: only its last state is meant to stay
    const shown =
      line
        .slice(-LONGEST_LINE * 4)
        .split('\r')
        .findLast((part) => part.trim() !== '') ?? '';
    return withoutBoxes(cut(visibleText(shown), LONGEST_LINE).trimEnd());
  });
  const kept: string[] = [];
  let isAdvice = false;
  for (const line of lines) {
    if (ADVICE.test(line)) isAdvice = true;
    else if (isAdvice && line.trim() === '') isAdvice = false;
    if (isAdvice || AROUND.some((around) => around.test(line.trim()))) continue;
    kept.push(line);
  }
  return kept;
}
