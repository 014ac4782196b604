import { describe, expect, test } from '@jest/globals';
import { buildFailure } from '../src/build-failure.ts';

function failure(output: string): string {
  return buildFailure({ output, timedOut: false, signal: null, exitCode: 2 });
}

const UV = `error: Failed to build \`/tmp/p\`
  cause: The build backend returned an error
  cause: Call to \`setuptools.build_meta.build_sdist\` failed (exit status: 1)
hint: This usually indicates a problem with the package or the build environment.
`;

describe('what a build failed of', () => {
  test('the exception at the end of a traceback, however long the log', () => {
    const log = `${'copying x -> y\n'.repeat(5_000)}Traceback (most recent call last):\n  File "/a/b.py", line 1, in <module>\n    main()\nModuleNotFoundError: nope\n`;
    expect(failure(log + UV)).toBe('ModuleNotFoundError: nope');
  });

  test("a compiler's first error", () => {
    expect(
      failure(
        `x.c:1:10: fatal error: nope.h: No such file or directory\n    1 | #include "nope.h"\ncompilation terminated.\nerror: command '/usr/bin/gcc' failed with exit code 1\n${UV}`,
      ),
    ).toBe('x.c:1:10: fatal error: nope.h: No such file or directory');
  });

  test('what was said before a stream that repeats itself drowned it', () => {
    expect(failure(`the compiler is missing\n${'noise\n'.repeat(400)}${UV}`)).toBe('the compiler is missing noise');
  });

  test('where a syntax error is', () => {
    expect(failure(`  File "/tmp/p/setup.py", line 7\n    def (:\n        ^\nSyntaxError: invalid syntax\n${UV}`)).toBe(
      'SyntaxError: invalid syntax (setup.py, line 7)',
    );
  });

  test("setuptools' own complaint", () => {
    expect(failure(`running egg_info\nerror: 'nowhere' does not exist or is not a directory\n${UV}`)).toBe(
      "running egg_info error: 'nowhere' does not exist or is not a directory",
    );
  });

  test('neither advice for uv nor the credentials of an index', () => {
    const text = failure(
      `ModuleNotFoundError: No module named 'x' at https://me:secret@example.org/simple\n[tool.uv.extra-build-dependencies]\ny = ["x"]\n${UV}`,
    );
    expect(text).toBe("ModuleNotFoundError: No module named 'x' at https://example.org/simple");
  });

  test('silence and time limits', () => {
    expect(failure('')).toBe('exit code 2, without any output');
    expect(buildFailure({ output: 'x', timedOut: true, signal: 'SIGKILL', exitCode: null })).toBe('it timed out');
  });
});
