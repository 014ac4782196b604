import { cause, type CauseReader } from './build-cause.ts';

/** The first error of Cython or mypyc, which have their own form: `file:line:column: text`. */
export const readCython: CauseReader = (lines) => {
  const isCython = lines.some((line) =>
    /Error compiling Cython file:|Cython\.Compiler\.Errors\.CompileError/u.test(line),
  );
  for (const line of lines) {
    const { file, number, text } =
      /^\s*(?:warning: |error: )?(?<file>\S+\.(?:pyx|pxd|pxi|py)):(?<number>\d+)(?::\d+)?: (?<text>.+)$/u.exec(line)
        ?.groups ?? {};
    if (file === undefined || text === undefined || /^\s*warning: /u.test(line)) continue;
    const isMypy = /^error: /u.test(text);
    if (!isCython && !isMypy) continue;
    const where = { file, line: Number(number) };
    const missing = /^'([^']+\.(?:pxd|pxi|pyx))' not found/u.exec(text)?.[1];
    return missing === undefined
      ? cause('compile-error', text, where)
      : cause('file-missing', text, { ...where, about: missing });
  }
  return null;
};
