import { describe, expect, test } from '@jest/globals';
import { buildRemedy, hideCredentials, indexTrouble, installFailure, installRemedy } from '../src/index.ts';

function failure(output: string): string {
  return installFailure({ output, exitCode: 1, signal: null, timedOut: false, ms: 1 });
}

describe('installFailure', () => {
  test("says uv's error and its causes in one line", () => {
    expect(
      failure(
        'Using Python 3.13.0 environment at: .\nerror: No solution found when resolving dependencies\n  cause: Because there is no version of x==9 and you require x==9, we can conclude that your requirements are unsatisfiable.\n',
      ),
    ).toBe(
      'No solution found when resolving dependencies; Because there is no version of x==9 and you require x==9, we can conclude that your requirements are unsatisfiable',
    );
  });

  test('says them as older releases of uv draw them', () => {
    expect(
      failure(
        '  × Failed to build `x @ file:///x`\n  ├─▶ The build backend returned an error\n  ╰─▶ Call to `backend.build_editable` failed (exit status: 1)\n\n      [stderr]\n      Boom: 42\n',
      ),
    ).toBe(
      'Failed to build `x @ file:///x`; The build backend returned an error; Call to `backend.build_editable` failed (exit status: 1); [stderr]; Boom: 42',
    );
  });

  test("says pip's errors without the list of all versions and our own files", () => {
    const versions = Array.from({ length: 200 }, (_, i) => `1.${i}`).join(', ');
    expect(
      failure(
        `ERROR: Ignored the following yanked versions: 1\nERROR: Could not find a version that satisfies the requirement x==9 (from -r /tmp/r.txt (line 1)) (from versions: ${versions})\nERROR: No matching distribution found for x==9 (from -r /tmp/r.txt (line 1))\n\n[notice] A new release of pip is available\n`,
      ),
    ).toBe('Could not find a version that satisfies the requirement x==9; No matching distribution found for x==9');
  });

  test('keeps start and end of a long error', () => {
    const text = failure(
      `error: subprocess-exited-with-error\n${Array.from({ length: 400 }, (_, i) => `line ${i}`).join('\n')}\nRuntimeError: the point\n`,
    );
    expect(text).toMatch(/^line 0; line 1 … line 396; .*; RuntimeError: the point$/u);
  });

  test("says a build's own words without pip's frame around them", () => {
    const output =
      '  error: subprocess-exited-with-error\n  \n  × Preparing editable metadata (pyproject.toml) did not run successfully.\n  │ exit code: 1\n  ╰─> [3 lines of output]\n      Traceback (most recent call last):\n        File "backend.py", line 3\n      RuntimeError: broken: 42\n      [end of output]\n  \n  note: This error originates from a subprocess, and is likely not a problem with pip.\nerror: metadata-generation-failed\n\n× Encountered error while generating package metadata.\n╰─> See above for output.\n\nnote: This is an issue with the package mentioned above, not pip.\nhint: See above for details.\n';
    expect(failure(output)).toBe('backend.py:3: RuntimeError: broken: 42');
  });

  test('says the last lines where nothing looks like an error, and how it ended where there is nothing', () => {
    expect(failure('one\ntwo\nthree\nfour\n')).toBe('two; three; four');
    expect(failure('')).toBe('it ended with exit code 1 without any output');
    expect(installFailure({ output: '', exitCode: null, signal: 'SIGKILL', timedOut: false, ms: 1 })).toBe(
      'it was stopped by SIGKILL',
    );
    expect(installFailure({ output: 'x', exitCode: null, signal: 'SIGTERM', timedOut: true, ms: 61_000 })).toBe(
      'it took longer than 1 min 01 s',
    );
  });

  test('reports a full disk in words, with a remedy that is not a change of the project', () => {
    const full = failure(
      'error: Failed to install: x\n  cause: failed to copy file from /a to /b: No space left on device (os error 28)\n',
    );
    expect(full).toBe('the disk is full');
    expect(installRemedy(`it could not be installed: ${full}`, 'Fix it')).toMatch(/^Free some space/u);
    expect(installRemedy("http://x.example can't be reached (the connection is refused)", 'Fix it')).toMatch(
      /network/u,
    );
    expect(installRemedy('Boom: 42', 'Fix it')).toBe('Fix it');
  });

  test('shows no credentials', () => {
    expect(failure('error: Bad index http://user:secret@x.example/simple\n')).toBe('Bad index http://x.example/simple');
    expect(hideCredentials("'https://token@a.example/' and git+ssh://git@b.example/c")).toBe(
      "'https://a.example/' and git+ssh://b.example/c",
    );
  });
});

describe('an installation that has to build something', () => {
  const uv = (words: string, name = 'speedups==1.4'): string =>
    `error: Failed to build \`${name}\`\n  cause: The build backend returned an error\n  cause: Call to \`setuptools.build_meta.build_wheel\` failed (exit status: 1)\n\n[stderr]\n${words}\n\nhint: This usually indicates a problem with the package or the build environment.\n`;
  const pip = (words: string): string =>
    `  error: subprocess-exited-with-error\n  \n  × Building wheel for speedups (pyproject.toml) did not run successfully.\n  │ exit code: 1\n  ╰─> [9 lines of output]\n${words.replace(/^/gmu, '      ')}\n      [end of output]\n  \n  note: This error originates from a subprocess, and is likely not a problem with pip.\nERROR: Failed building wheel for speedups\nERROR: Failed to build installable wheels for some pyproject.toml based projects (speedups)\n`;

  test.each([
    [
      "building 'speedups._c' extension\nerror: [Errno 2] No such file or directory: 'gcc'",
      "speedups can't be built: there is no compiler gcc",
      /^Install a C compiler on the runner, for example with the Debian package build-essential$/u,
    ],
    [
      'speedups/_c.c:3:10: fatal error: libpq-fe.h: No such file or directory\n    3 | #include <libpq-fe.h>\ncompilation terminated.',
      "speedups can't be built: speedups/_c.c:3: fatal error: libpq-fe.h: No such file or directory",
      /Debian package libpq-dev$/u,
    ],
    [
      'speedups/_c.c:30:5: error: too few arguments to function call, expected 2, have 1',
      "speedups can't be built: speedups/_c.c:30: too few arguments to function call, expected 2, have 1",
      /^Require a release of speedups that has a wheel for this Python and platform, or that supports them$/u,
    ],
    [
      "error: can't find Rust compiler\n\nTo update pip, run:\n\n    pip install --upgrade pip\n\nuse rustup",
      "speedups can't be built: there is no Rust compiler",
      /^Install Rust on the runner/u,
    ],
  ])('names the tool that is missing, and where to get it: %s', (words, reason, remedy) => {
    for (const output of [uv(words), pip(words)]) {
      expect(failure(output)).toBe(reason);
      expect(installRemedy(failure(output), 'Fix it', output)).toMatch(remedy);
    }
  });

  test('does not advise to require another release of the project itself', () => {
    const output = uv('src/x.c:1:1: error: unknown type name ‘Xx’', 'demo @ file:///work/demo');
    expect(failure(output)).toBe('src/x.c:1: unknown type name ‘Xx’');
    expect(installRemedy(failure(output), 'Fix it', output)).toMatch(/^Fix src\/x\.c\./u);
    expect(buildRemedy(uv('x.c:1:1: error: no', 'demo==1'), 'demo')).toMatch(/^Fix x\.c\./u);
  });
});

describe('indexTrouble', () => {
  const settings = { indexUrl: 'https://user:secret@index.example/simple', source: 'PIP_INDEX_URL' };

  test.each([
    [
      'Failed to fetch: `https://index.example/simple/x/`\n cause: tcp connect error\n cause: Connection refused (os error 111)',
      'the connection is refused',
    ],
    ['error sending request for url (https://index.example/)\n cause: dns error', 'its name is unknown'],
    ['Failed to fetch: x\n cause: invalid peer certificate: UnknownIssuer', 'its certificate is not trusted'],
    [
      'Failed to fetch: x\n cause: tunnel error: failed to create underlying connection\n cause: Connection refused',
      "the proxy refuses the connection or can't be reached",
    ],
    [
      'WARNING: Retrying (Retry(total=0)) after connection broken by \'ReadTimeoutError("read timed out")\'',
      "it doesn't answer in time",
    ],
    [
      "WARNING: Retrying (Retry(total=0)) after connection broken by 'ProxyError('Cannot connect to proxy.', NewConnectionError())'",
      "the proxy refuses the connection or can't be reached",
    ],
  ])('names the index and why it is out of reach: %s', (output, reason) => {
    expect(indexTrouble({ output }, settings)).toEqual({
      subject: 'PIP_INDEX_URL',
      problem: `https://index.example/simple can't be reached (${reason})`,
      remedy: 'Check the address, the network, and the proxy and certificate settings',
    });
  });

  test('is not there when something else failed', () => {
    expect(indexTrouble({ output: 'error: Failed to build x: Connection refused by the test' }, settings)).toBeNull();
  });
});
