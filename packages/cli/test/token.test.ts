import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { findToken } from '../src/token.ts';

function terminal(typed: string | null): { input: PassThrough & { isTTY?: boolean }; prompt: PassThrough } {
  const input: PassThrough & { isTTY?: boolean } = new PassThrough();
  if (typed !== null) {
    input.isTTY = true;
    input.write(typed);
  }
  return { input, prompt: new PassThrough() };
}

describe('the upload token', () => {
  test("comes from twine's variable first, then from those of uv", async () => {
    const environment = { UV_PUBLISH_TOKEN: 'pypi-uv', UV_PUBLISH_PASSWORD: 'pypi-old' };
    const source = { ...terminal(null), isNeeded: true };
    expect(await findToken('password', { ...source, environment })).toBe('pypi-uv');
    expect(
      await findToken('password', { ...source, environment: { ...environment, TWINE_PASSWORD: ' pypi-twine\n' } }),
    ).toBe('pypi-twine');
    expect(await findToken('password', { ...source, environment: { UV_PUBLISH_PASSWORD: 'pypi-old' } })).toBe(
      'pypi-old',
    );
  });

  test('is asked for at a terminal, and what is typed is not shown', async () => {
    const { input, prompt } = terminal('pypi-typed\r');
    expect(await findToken('password', { environment: {}, input, prompt, isNeeded: true })).toBe('pypi-typed');
    expect(String(prompt.read())).toBe('API token (not shown): \n');
  });

  test.each([
    ['nobody can be asked', null],
    ['nothing is answered', '\r'],
    ['Ctrl-C is answered', '\u0003'],
  ])('is missing when %s', async (_, typed) => {
    await expect(findToken('password', { environment: {}, ...terminal(typed), isNeeded: true })).rejects.toThrow(
      'password: is missing. Put the token into TWINE_PASSWORD, or run the command at a terminal, which asks for it.',
    );
  });

  test('is not asked for when it can be done without', async () => {
    const { input, prompt } = terminal('pypi-typed\r');
    expect(await findToken('password', { environment: {}, input, prompt, isNeeded: false })).toBe('');
    expect(prompt.read()).toBeNull();
  });
});
