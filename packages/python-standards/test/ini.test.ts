import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  COVERAGE_INI,
  IniError,
  PIP_INI,
  RAW_INI,
  listOf,
  parseEntryPointLines,
  parseIni,
  parseIniconfig,
  readSetupCfg,
  tableOf,
  type IniDialect,
  type IniFile,
} from '#python-standards';
import { pythonPackages } from '#testkit/python-packages';
import { askIniReaders, type IniQuestion } from './ini-oracle.ts';

const isProof = process.env['PROOF'] === '1';
const RUNS = isProof ? 30_000 : 1_000;
const SEED = Number(process.env['ORACLE_SEED'] ?? 20261130);
const testAll = isProof ? test : test.skip;

const PACKAGES = ['pip==26.3', 'setuptools==84.2.1', 'iniconfig==2.3.1', 'coverage==7.17.5'];

/** Sections to their options with their values, those of the default section included. */
function valuesOf(ini: IniFile): unknown {
  return Object.fromEntries(
    ini.sections.map((section) => [
      section,
      Object.fromEntries(ini.options(section).map((option) => [option, ini.get(section, option)])),
    ]),
  );
}

/** Every option of a file of pip by its whole name, `global.index-url`. */
function pipOptions(text: string): unknown {
  const ini = parseIni(text, PIP_INI);
  return Object.fromEntries(
    ini.sections.flatMap((section) =>
      ini.options(section).map((option) => [`${section}.${option}`, ini.get(section, option)]),
    ),
  );
}

function refusedOr(read: () => unknown): unknown {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof Error && /^(?:Ini|Release)Error$/u.test(thrown.name)) return null;
    throw thrown;
  }
}

function disagreements(
  questions: readonly IniQuestion[],
  ours: (question: IniQuestion) => unknown,
  packages?: string,
): readonly unknown[] {
  const theirs = askIniReaders(questions, packages);
  const refused = theirs.filter((answer) => answer === null).length;
  // All or nothing refused would prove nothing
  expect(Math.min(refused, theirs.length - refused)).toBeGreaterThan(theirs.length / 50);
  return questions.flatMap((question, index) => {
    const answer = refusedOr(() => ours(question));
    return JSON.stringify(sorted(answer)) === JSON.stringify(sorted(theirs[index]))
      ? []
      : [{ question, ours: answer, python: theirs[index] }];
  });
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}

const SECTIONS = ['[metadata]', '[options]', '[global]', '[install]', '[DEFAULT]', '[options.extras_require]', '[a b]', '[a]b]', '[run] ; c', '[x', '[]', '[run]# c', '[ x ]']; // prettier-ignore
const NAMES = ['name', 'Name', 'home-page', 'home_page', 'index-url', 'Index_URL', '--index-url', '-x', 'a b', '', 'é', '__proto__', '--']; // prettier-ignore
const VALUES = ['1', '%(name)s', '%(home_page)s/x', '%%', '50%', '%(', '%(gone)s', 'a # b', 'a ; b', '"q"', '', ' x = y: z ', '\u00a0n\u2003', '[v]', 'a\u2028b', 'a\x0bb', 'a\x85 c', '\x1c', '#', 'x;#y']; // prettier-ignore
const OTHERS = ['', '', '  ', '# c', '; c', '  # c', '    more', '\tmore', '  x = y', '   ; c', 'alone', '\u2028', '\u2028 a = b', '\ufeff[a]', '\u00a0deeper', '    [options]']; // prettier-ignore

const indent = fc.constantFrom('', '', '', '', ' ', '    ', '\t', '\u00a0');
const line = fc.oneof(
  { weight: 2, arbitrary: fc.tuple(indent, fc.constantFrom(...SECTIONS)).map((parts) => parts.join('')) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        indent,
        fc.constantFrom(...NAMES),
        fc.constantFrom('=', '=', ' = ', ':', ' : ', '\t=\t', ' ', '=>', ''),
        fc.constantFrom(...VALUES),
        fc.constantFrom('', '', '', ' ', ' # c', '\t;c', '#c'),
      )
      .map((parts) => parts.join('')),
  },
  { weight: 2, arbitrary: fc.constantFrom(...OTHERS) },
);
const HEADS = ['', '[metadata]\n', '  [metadata]\n  name = 1\n', '[global]\nindex-url = 1\n', '\ufeff[run]\n', '[DEFAULT]\nname = d\n[options]\n']; // prettier-ignore
const file = fc
  .tuple(
    fc.constantFrom(...HEADS),
    fc.array(line, { maxLength: 8 }),
    fc.constantFrom('\n', '\n', '\r\n', '\r'),
    fc.constantFrom('', '\n', '\n\n'),
  )
  .map(([head, lines, between, end]) => head + lines.join(between) + end);
const files = (runs: number): readonly string[] => fc.sample(file, { seed: SEED, numRuns: runs });

const options = fc.record<Settings>({
  delimiters: fc.constantFrom(['=', ':'], ['='], [':'], ['=>', '='], ['->']),
  commentPrefixes: fc.constantFrom(['#', ';'], ['#'], ['//'], []),
  inlineCommentPrefixes: fc.constantFrom([], [], [';'], ['#'], [';', '#']),
  strict: fc.constantFrom(true, false),
  allowNoValue: fc.constantFrom(false, false, true),
  emptyLinesInValues: fc.constantFrom(true, true, false),
  defaultSection: fc.constantFrom('DEFAULT', 'DEFAULT', 'global'),
  interpolation: fc.constantFrom<IniDialect['interpolation']>('none', 'basic'),
  keepCase: fc.constantFrom(true, false),
});

interface Settings extends Omit<IniDialect, 'byteOrderMark' | 'normalizeOption'> {
  readonly keepCase: boolean;
}

describe("agreement with Python's readers", () => {
  test('configparser, in all its settings', () => {
    const cases = fc.sample(fc.tuple(file, options), { seed: SEED, numRuns: RUNS });
    const questions = cases.map(([text, dialect]): IniQuestion => {
      const settings = {
        delimiters: dialect.delimiters,
        comment_prefixes: dialect.commentPrefixes,
        // Python before 3.13 didn't always find the first of several
        inline_comment_prefixes: dialect.inlineCommentPrefixes.slice(0, 1),
        strict: dialect.strict,
        allow_no_value: dialect.allowNoValue,
        empty_lines_in_values: dialect.emptyLinesInValues,
        default_section: dialect.defaultSection,
        ...(dialect.interpolation === 'none' ? { interpolation: null } : {}),
        keepCase: dialect.keepCase,
      };
      return ['ini', text, settings];
    });
    const dialects = new Map(questions.map((question, index) => [question, cases[index]?.[1]]));
    const different = disagreements(questions, (question) => {
      const dialect = dialects.get(question);
      const inlineCommentPrefixes = dialect?.inlineCommentPrefixes.slice(0, 1) ?? [];
      const normalizeOption = dialect?.keepCase === true ? (name: string) => name : RAW_INI.normalizeOption;
      return valuesOf(parseIni(question[1], { ...RAW_INI, ...dialect, inlineCommentPrefixes, normalizeOption }));
    });
    expect(different.slice(0, 3)).toEqual([]);
  }, 600_000);

  test('importlib.metadata', () => {
    const questions = files(RUNS).map((text): IniQuestion => ['entry_points', text]);
    const different = disagreements(
      questions,
      ([, text]) => parseEntryPointLines(text)?.map(({ group, name, value }) => [group, name, value]) ?? null,
    );
    expect(different.slice(0, 3)).toEqual([]);
  }, 600_000);

  // The command itself, which refuses what it can't read in a way of its own
  test('pip config list', () => {
    // Any pip is asked but in a proof, and older ones told names like --index-url and Index_URL apart until they were read
    const same = (text: string): boolean => isProof || !/_|-x|--/u.test(text);
    const questions = files(isProof ? 8_000 : 400)
      .filter(same)
      .map((text): IniQuestion => ['pip_config_list', text]);
    const packages = isProof ? pythonPackages(PACKAGES) : '';
    expect(disagreements(questions, ([, text]) => pipOptions(text), packages).slice(0, 3)).toEqual([]);
  }, 3_600_000);

  testAll(
    'pip, setuptools, pytest and coverage.py',
    () => {
      const packages = pythonPackages(PACKAGES);
      const wanted = (name: string): boolean => name === 'metadata' || name.startsWith('options');
      const readers: readonly [IniQuestion[0], (text: string) => unknown][] = [
        ['pip', pipOptions],
        [
          'setuptools',
          (text) =>
            Object.fromEntries(
              [...readSetupCfg(text, 'setup.cfg')]
                .filter(([name]) => wanted(name))
                .map(([name, values]) => [name, Object.fromEntries(values)]),
            ),
        ],
        ['iniconfig', (text) => valuesOf(parseIniconfig(text))],
        ['coverage', (text) => valuesOf(parseIni(text, { ...COVERAGE_INI, defaultSection: '' }))],
      ];
      for (const [reader, ours] of readers) {
        const questions = files(8_000)
          .filter((text) => reader !== 'coverage' || !text.includes('[DEFAULT]'))
          .map((text): IniQuestion => [reader, text]);
        expect(disagreements(questions, ([, text]) => ours(text), packages).slice(0, 3)).toEqual([]);
      }
    },
    3_600_000,
  );
});

/** The example of "Supported INI File Structure" in the documentation of configparser. */
const STRUCTURE = `[Simple Values]
key=value
spaces in keys=allowed
spaces in values=allowed as well
spaces around the delimiter = obviously
you can also use : to delimit keys from values

[All Values Are Strings]
values like this: 1000000
or this: 3.14159265359
are they treated as numbers? : no

[Multiline Values]
chorus: I'm a lumberjack, and I'm okay
    I sleep all night and I work all day

[No Values]
key_without_value
empty string value here =

[You can use comments]
# like this
; or this

    [Sections Can Be Indented]
        can_values_be_as_well = True
        does_that_mean_anything_special = False
        purpose = formatting for readability
        multiline_values = are
            handled just fine as
            long as they are indented
            deeper than the first line
            of a value
        # Did I mention we can indent comments, too?
`;

describe("configparser's documentation", () => {
  test('the structure of a file', () => {
    const ini = parseIni(STRUCTURE, { ...RAW_INI, allowNoValue: true });
    const [simple, strings, multiline, none, comments, indented] = ini.sections;
    expect([simple, strings, multiline, none, comments, indented]).toEqual(['Simple Values', 'All Values Are Strings', 'Multiline Values', 'No Values', 'You can use comments', 'Sections Can Be Indented']); // prettier-ignore
    expect(ini.get('Simple Values', 'spaces around the delimiter')).toBe('obviously');
    expect(ini.get('Simple Values', 'you can also use')).toBe('to delimit keys from values');
    expect(ini.get('All Values Are Strings', 'are they treated as numbers?')).toBe('no');
    expect(ini.get('Multiline Values', 'CHORUS')).toBe(
      "I'm a lumberjack, and I'm okay\nI sleep all night and I work all day",
    );
    expect(ini.get('No Values', 'key_without_value')).toBeNull();
    expect(ini.get('No Values', 'empty string value here')).toBe('');
    expect(ini.options('You can use comments')).toEqual([]);
    expect(ini.get('Sections Can Be Indented', 'multiline_values')).toBe('are\nhandled just fine as\nlong as they are indented\ndeeper than the first line\nof a value'); // prettier-ignore
    expect(ini.lineOf('Sections Can Be Indented', 'purpose')).toBe(28);
    expect(() => parseIni(STRUCTURE, RAW_INI)).toThrow(IniError);
  });

  test('the default section, and interpolation', () => {
    const dialect: IniDialect = { ...RAW_INI, interpolation: 'basic' };
    const server = parseIni(
      '[DEFAULT]\nCompression = yes\nLevel = 9\n[topsecret.example]\nLevel = 1\nPort = 50022\n',
      dialect,
    );
    expect(server.get('topsecret.example', 'compression')).toBe('yes');
    expect(server.get('topsecret.example', 'LEVEL')).toBe('1');
    expect(server.get('gone', 'level')).toBeUndefined();
    const paths = parseIni(
      '[Paths]\nhome_dir: /Users\nmy_dir: %(home_dir)s/lumberjack\n[Escape]\ngain: 80%%\n',
      dialect,
    );
    expect(paths.get('Paths', 'my_dir')).toBe('/Users/lumberjack');
    expect(paths.get('Escape', 'gain')).toBe('80%');
  });
});

describe('what Python refuses', () => {
  test.each([
    ['a = 1\n[b]\n', RAW_INI, 1, 'is before the first [section]'],
    ['\ufeff[a]\n', RAW_INI, 1, 'begins with a byte order mark, which Python reads as text'],
    ['[a]\n\n[b]\n[a]\n', RAW_INI, 4, 'repeats a section, first set in line 1'],
    ['[a]\nx = 1\nX: 2\n', RAW_INI, 3, 'repeats an option of its section, first set in line 2'],
    ['[a]\nindex_url = 1\n--Index-URL = 2\n', PIP_INI, 3, 'repeats an option of its section, first set in line 2'],
    ['[a]\nx = 1\npypi-AgEsecret\n', RAW_INI, 3, 'is neither [section] nor name = value'],
    ['[a]\n= 1\n', RAW_INI, 2, 'is neither [section] nor name = value'],
    ['[a]\nx\n  y\n', { ...RAW_INI, allowNoValue: true }, 3, 'is indented and continues nothing'],
  ] as const)('%j', (text, dialect, at, problem) => {
    const refused = refusal(() => parseIni(text, dialect));
    expect([refused.line, refused.problem]).toEqual([at, problem]);
    expect(refused.inFile('x.ini').message).toBe(`x.ini:${at}: ${problem}. ${refused.remedy}.`);
    expect(refused.inFile('x.ini').message).not.toContain('AgE');
  });

  test.each([
    ['x = 50%', 'has a % that does not refer to an option'],
    ['x = %(y)s', 'refers to an option that is neither in its section nor in [DEFAULT]'],
    ['x = %(x)s', 'refers to itself, or to options more than 10 deep'],
  ])('%s of setup.cfg, in a section of any tool', (option, problem) => {
    expect(() => readSetupCfg(`[metadata]\nname = a\n[flake8]\n${option}\n`, 'sub/setup.cfg')).toThrow(
      `sub/setup.cfg:4: ${problem}. `,
    );
  });

  test('bytes that are not UTF-8', () => {
    const bytes = Buffer.from('[a]\nx = 1\ny = \xe4\n', 'latin1');
    expect([refusal(() => parseIni(bytes, RAW_INI)).line, refusal(() => parseIniconfig(bytes)).kind]).toEqual([
      3,
      'encoding',
    ]);
    expect(parseIni(Buffer.from('[a]\nx = ä\n'), RAW_INI).get('a', 'x')).toBe('ä');
  });

  test('references that would fill the memory', () => {
    const levels = Array.from({ length: 9 }, (_, level) => `a${level} = ${`%(a${level + 1})s`.repeat(200)}`);
    expect(() => readSetupCfg(['[a]', ...levels, 'a9 = %%'].join('\n'), 'setup.cfg')).toThrow('expands the file');
  });
});

function refusal(read: () => unknown): IniError {
  try {
    read();
  } catch (thrown) {
    if (thrown instanceof IniError) return thrown;
    throw thrown;
  }
  throw new Error('nothing was refused');
}

test('values of setup.cfg that are lists and tables', () => {
  expect(listOf('a, b,,c ')).toEqual(['a', 'b', 'c']);
  expect(listOf('\na, b\n\n c\n')).toEqual(['a, b', 'c']);
  expect(tableOf('a = m:f, b=m:g')).toEqual({ a: 'm:f', b: 'm:g' });
  expect(tableOf('\na = m:f\nb = m:g = x\n')).toEqual({ a: 'm:f', b: 'm:g = x' });
});
