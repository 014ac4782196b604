import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  HOSTILE_STRINGS,
  REPOSITORY,
  runBundle,
  temporaryFolder,
  workflowCommands,
  type StepRun,
  type TemporaryFolder,
} from '#testkit';
import { Parser } from 'htmlparser2';
import { marked } from 'marked';

/** What no text of ours may hold as it is: controls, marks of direction, zero width, separators, tags, half characters. */
const RAW =
  /(?![\t\n])\p{Cc}|[\u00ad\u061c\u115f\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\ufff9-\uffff]|[\u{e0000}-\u{e0fff}]|\p{Cs}/u;

/** TOML can't hold half a character, however it is written. */
const TEXTS = HOSTILE_STRINGS.map(([, text]) => text).filter((text) => text !== '' && !/\p{Cs}/u.test(text));

let scratch: TemporaryFolder;
let project: string;

/** A string of TOML with everything but letters as escapes. */
function tomlString(text: string): string {
  const escaped = Array.from(text, (character) =>
    /[ -!#-[\]-~]/u.test(character) ? character : `\\U${(character.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`,
  );
  return `"${escaped.join('')}"`;
}

beforeAll(async () => {
  scratch = await temporaryFolder();
  project = join(scratch.path, 'project');
  await mkdir(join(project, 'src/trial'), { recursive: true });
  await writeFile(join(project, 'src/trial/__init__.py'), '');
  const classifiers = TEXTS.map((text) => `  ${tomlString(text)},\n`).join('');
  await writeFile(
    join(project, 'pyproject.toml'),
    `[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n\n[project]\nname = "trial"\nversion = "1.0"\nclassifiers = [\n${classifiers}]\n`,
  );
});

afterAll(async () => {
  await scratch.remove();
});

describe('what a project says', () => {
  let step: StepRun;

  beforeAll(async () => {
    step = await runBundle('validate-metadata', { workspace: project, runnerTemp: join(scratch.path, 'temp') });
  });

  test('is reported in the log, where all of it can be seen', () => {
    expect(step.exitCode).toBe(1);
    expect(RAW.exec(step.log.replaceAll('\r\n', '\n'))).toBeNull();
    expect(step.log).toContain(String.raw`report\u202efdp.exe`);
    expect(step.log).toContain(String.raw`\U000e0041`);
  });

  test('issues no command: what the log holds are annotations of ours', () => {
    expect([...new Set(step.commands.map(({ name }) => name))].sort()).toEqual(
      expect.arrayContaining(['error', 'group']),
    );
    expect(step.commands.filter(({ name }) => /set-output|add-mask|stop-commands|debug/u.test(name))).toEqual([]);
    expect(step.errors.filter((text) => text.startsWith('forged'))).toEqual([]);
    for (const { message } of step.commands) expect(message).not.toMatch(RAW);
  });

  test('is text in the summary', () => {
    expect(step.summary).not.toMatch(RAW);
    const elements = new Set<string>();
    const addresses: string[] = [];
    const parser = new Parser({
      onopentag(name, attributes) {
        elements.add(name);
        for (const [attribute, value] of Object.entries(attributes)) addresses.push(`${attribute}=${value}`);
      },
    });
    parser.end(marked.parse(step.summary, { async: false }));
    const ours = 'p h2 h3 strong table thead tbody tr th td br code'.split(' ');
    expect([...elements].filter((name) => !ours.includes(name))).toEqual([]);
    expect(addresses).toEqual([]);
    expect(step.summary).toContain('evil');
  });

  function validateAtTerminal(...options: readonly string[]): { readonly stdout: string; readonly said: string } {
    const words = [join(REPOSITORY, 'dist/cli/index.js'), 'validate', project, ...options];
    const { stdout, stderr } = spawnSync(process.execPath, words, {
      cwd: scratch.path,
      env: { PATH: process.env['PATH'], HOME: scratch.path, TMPDIR: scratch.path },
      encoding: 'utf8',
    });
    return { stdout, said: stdout + stderr };
  }

  test.each([[[]], [['--json']]])('moves nothing on a terminal, with options %j', (options) => {
    const { said } = validateAtTerminal(...options);
    expect(RAW.exec(said)).toBeNull();
    expect(workflowCommands(said)).toEqual([]);
    expect(said).toContain(String.raw`report\u202efdp.exe`);
  });

  test('keeps its value in the document for a program', () => {
    const { stdout } = validateAtTerminal('--json');
    const { facts } = JSON.parse(stdout) as { readonly facts: { readonly classifiers: readonly string[] } };
    expect(facts.classifiers).toEqual(TEXTS);
  });
});
