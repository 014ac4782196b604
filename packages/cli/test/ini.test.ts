import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseIni } from '../src/ini.ts';
import { pypircEntries } from '../src/pypirc.ts';

const RUNS = process.env['PROOF'] === '1' ? 50_000 : 2_000;
const SEED = Number(process.env['ORACLE_SEED'] ?? 20261121);

/** What Python's configparser, as twine uses it, makes of each text; `null` when it refuses it. */
const SCRIPT = `
import configparser, io, json, sys
answers = []
for text in json.load(sys.stdin):
    parser = configparser.RawConfigParser()
    try:
        # As of a file: every end of line is one
        parser.read_file(io.StringIO(text, newline=None))
        sections = {name: dict(parser._sections[name]) for name in parser.sections()}
        answers.append([sections, dict(parser._defaults)])
    except (configparser.Error, AttributeError):
        answers.append(None)
json.dump(answers, sys.stdout)
`;

function python(texts: readonly string[]): readonly unknown[] {
  const result = spawnSync('python3', ['-I', '-c', SCRIPT], {
    input: JSON.stringify(texts),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (result.status !== 0) throw new Error(result.stderr);
  return JSON.parse(result.stdout) as unknown[];
}

function ours(text: string): unknown {
  try {
    const { DEFAULT = {}, ...sections } = Object.fromEntries(
      [...parseIni(text)].map(([name, values]) => [name, Object.fromEntries(values)]),
    );
    return [sections, DEFAULT];
  } catch (thrown) {
    if (thrown instanceof Error && thrown.name === 'IniError') return null;
    throw thrown;
  }
}

const line = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('[pypi]', '[testpypi]', '[distutils]', '[DEFAULT]', '[Own Name]', '[a]b]', '[] ', '[x', ' [pypi]', '[pypi] ; c') },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom('', '', '', ' ', '    ', '\t'),
        fc.constantFrom('username', 'password', 'Password', 'repository', 'index-servers', 'a b', '', 'é'),
        fc.constantFrom('=', ':', ' = ', ' : ', '\t=\t', ' '),
        fc.constantFrom('pypi-AgE%d', '%(x)s', '"quoted"', 'a # b', 'a ; b', 'https://x.example/', '', ' x = y ', '\u00a0n\u2003', '=', 'pypi testpypi'),
        fc.constantFrom('', '', ' ', '\t'),
      )
      .map((parts) => parts.join('')),
  },
  { weight: 2, arbitrary: fc.constantFrom('', '  ', '# c', '; c', '  # c', '    more', '\tmore', '  x = y', 'alone', '\u2028', '\ufeff[pypi]') },
); // prettier-ignore
const text = fc
  .tuple(
    fc.constantFrom('', '[pypi]\n', '[testpypi]\na=1\n'),
    fc.array(line, { maxLength: 9 }),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.constantFrom('', '\n'),
  )
  .map(([head, lines, between, end]) => head + lines.join(between) + end);

describe("agreement with Python's configparser", () => {
  test('sections, keys, values, and what is refused', () => {
    const texts = fc.sample(text, { seed: SEED, numRuns: RUNS });
    const theirs = python(texts);
    const different = texts.flatMap((written, index) => {
      const answer = ours(written);
      return JSON.stringify(sorted(answer)) === JSON.stringify(sorted(theirs[index]))
        ? []
        : [{ written, answer, python: theirs[index] }];
    });
    expect(different.slice(0, 3)).toEqual([]);
    const refused = theirs.filter((answer) => answer === null).length;
    expect(Math.min(refused, texts.length - refused)).toBeGreaterThan(RUNS / 20);
  });
});

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}

test('indexes are those of index-servers; what [server-login] and [DEFAULT] say holds where nothing else does', () => {
  const entries = (written: string): unknown => Object.fromEntries(pypircEntries(parseIni(written)));
  const nothing = { repository: null, username: null, password: null };
  expect(entries('')).toEqual({ pypi: nothing, testpypi: nothing });
  expect(
    entries(
      '[distutils]\nindex-servers = a\n b\n[server-login]\nusername=me\n[a]\nRepository=https://a.example/\npassword=x\n[b]\nusername=you\n[hidden]\npassword=y\n[DEFAULT]\npassword=z\n',
    ),
  ).toEqual({
    pypi: { repository: null, username: 'me', password: 'z' },
    a: { repository: 'https://a.example/', username: 'me', password: 'x' },
    b: { repository: null, username: 'you', password: 'z' },
  });
});
