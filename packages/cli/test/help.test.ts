import { describe, expect, test } from '@jest/globals';
import { COMMANDS } from '../src/commands.ts';
import { runWords } from './terminal.ts';

const place = { folder: '/' };

describe('help', () => {
  test('names every command, and how the program is called', async () => {
    const { status, output, errors } = await runWords(['--help'], place);
    expect({ status, errors }).toEqual({ status: 0, errors: '' });
    for (const { name } of COMMANDS) expect(output).toMatch(new RegExp(`^  ${name} `, 'mu'));
    expect(output).toContain('usage: node dist/cli/index.js COMMAND');
  });

  test('without a word it is shown too, and the status says that something was missing', async () => {
    expect(await runWords([], place)).toMatchObject({ status: 2, output: expect.stringContaining('usage:') });
  });

  test.each(COMMANDS.map(({ name }) => name))('%s --help names every option and no secret', async (name) => {
    const { status, output } = await runWords([name, '--help'], place);
    const command = await COMMANDS.find((entry) => entry.name === name)?.load();
    expect(status).toBe(0);
    for (const input of command?.inputs ?? []) {
      const isBoolean = input.kind.type === 'boolean';
      const form = isBoolean ? `--${input.name}, --no-${input.name}` : `--${input.name} VALUE`;
      const shown = output.split('\n').includes(`  ${form}`);
      expect([input.name, shown]).toEqual([input.name, command?.secrets.includes(input.name) !== true]);
    }
    for (const line of output.split('\n').filter((text) => text.startsWith('      ')))
      expect(line.length).toBeLessThan(100);
  });

  test('says of what is true or false which of its two forms counts, so that no description is read the wrong way', async () => {
    const saysDefault = async (command: string, name: string, form: string): Promise<boolean> => {
      const { output } = await runWords([command, '--help'], place);
      const [, rest = ''] = output.split(`  --${name}, --no-${name}\n`);
      const [description = ''] = rest.split(/^ {2}--/mu);
      return description.replace(/\s+/gu, ' ').trim().endsWith(`(default: ${form})`);
    };
    expect(await saysDefault('validate', 'strict', '--no-strict')).toBe(true);
    expect(await saysDefault('check', 'strict', '--strict')).toBe(true);
    expect(await saysDefault('check', 'twine', '--twine')).toBe(true);
  });

  test('tells what both forms of every boolean option mean: its description is a question, without the form of an input', async () => {
    let count = 0;
    for (const entry of COMMANDS) {
      const { inputs } = await entry.load();
      const { output } = await runWords([entry.name, '--help'], place);
      for (const { name, default: fallback } of inputs) {
        if (fallback !== 'true' && fallback !== 'false') continue;
        count += 1;
        const [, rest = ''] = output.split(`  --${name}, --no-${name}\n`);
        const shown =
          rest
            .split(/^ {2}--/mu, 1)[0]
            ?.replace(/\s+/gu, ' ')
            .trim() ?? '';
        const chosen = fallback === 'true' ? `--${name}` : `--no-${name}`;
        expect(shown).toMatch(/^Whether /u);
        expect(shown).not.toMatch(/true or false/u);
        expect(shown).toMatch(new RegExp(`--${name} means yes, --no-${name} means no \\(default: ${chosen}\\)$`, 'u'));
      }
    }
    expect(count).toBeGreaterThan(8);
  });

  test('of one command is also what help COMMAND shows', async () => {
    const run = await runWords(['help', 'build'], place);
    expect(run).toEqual(await runWords(['build', '--help'], place));
    expect(run.output).toMatch(/^usage: \S+ \S+ build /u);
  });

  test('the version is one line', async () => {
    expect((await runWords(['--version'], place)).output).toMatch(/^repo-agent-actions \d+\.\d+\.\d+\n$/u);
  });
});
