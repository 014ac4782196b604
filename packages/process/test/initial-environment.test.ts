import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { overwriteInitialEnvironment } from '../src/index.ts';

const source = new URL('../src/initial-environment.ts', import.meta.url).href;
const hooks = new URL('../../../scripts/parts/typescript-loader.mjs', import.meta.url).href;

/** A process that starts with secrets, overwrites `names`, and tells what a child finds in /proc and what it still knows. */
function whatIsLeft(
  env: Record<string, string>,
  names: readonly string[],
): { outcome: string; initial: string; known: string } {
  const script = `
    import { execFileSync } from 'node:child_process';
    import { overwriteInitialEnvironment } from ${JSON.stringify(source)};
    const known = process.env.INPUT_PASSWORD;
    const outcome = overwriteInitialEnvironment(${JSON.stringify(names)});
    const child = 'process.stdout.write(require("node:fs").readFileSync("/proc/" + process.ppid + "/environ", "latin1"))';
    const initial = execFileSync(process.execPath, ['-e', child], { env: {}, encoding: 'latin1' });
    console.log(JSON.stringify({ outcome, initial, known }));`;
  const output = execFileSync(process.execPath, ['--import', hooks, '--input-type=module', '-e', script], {
    env: { ...env, PATH: process.env['PATH'] ?? '' },
    encoding: 'utf8',
  });
  return JSON.parse(output) as ReturnType<typeof whatIsLeft>;
}

(process.platform === 'linux' ? describe : describe.skip)('the initial environment on Linux', () => {
  const secrets = { INPUT_PASSWORD: 'pypi-AgEIcHlwaS5vcmc é=x', GITHUB_OUTPUT: '/runner/_output', PLAIN: 'stays' };

  test('a child finds the secret as long as nobody overwrites it', () => {
    expect(whatIsLeft(secrets, []).initial).toContain('pypi-AgEIcHlwaS5vcmc');
  });

  test('a child finds only x afterwards, everything else is as it was, and we still know the value', () => {
    const { outcome, initial, known } = whatIsLeft(secrets, ['INPUT_PASSWORD', 'GITHUB_OUTPUT', 'NOT_THERE']);
    const entries = initial.split('\0');
    expect(outcome).toBe('overwritten');
    expect(entries.find((entry) => entry.startsWith('INPUT_PASSWORD='))).toMatch(/^INPUT_PASSWORD=x{25}$/u);
    expect(entries).toContain(`GITHUB_OUTPUT=${'x'.repeat('/runner/_output'.length)}`);
    expect(entries).toContain('PLAIN=stays');
    expect(known).toBe(secrets.INPUT_PASSWORD);
  });

  test('a name that is only the start of another is not taken for it', () => {
    const { initial } = whatIsLeft({ INPUT_PASSWORD: 'aaaa', INPUT_PASSWORD_FILE: 'bbbb' }, ['INPUT_PASSWORD']);
    expect(initial.split('\0')).toEqual(expect.arrayContaining(['INPUT_PASSWORD=xxxx', 'INPUT_PASSWORD_FILE=bbbb']));
  });

  test('nothing to overwrite is fine', () => {
    expect(overwriteInitialEnvironment(['NOT_THERE'])).toBe('overwritten');
  });
});
