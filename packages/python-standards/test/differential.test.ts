import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  compareVersions,
  decodePythonString,
  evaluateMarker,
  filterVersions,
  formatVersion,
  normalizeName,
  parseContentType,
  parseCoreMetadata,
  parseLicenseExpression,
  parseMarker,
  parseRequirement,
  parseSdistFilename,
  parseSpecifierSet,
  parseToml10,
  parseVersion,
  parseWheelFilename,
  readCsvRows,
  specifierContains,
} from '#python-standards';
import { pypiProfile } from '#server-profiles';
import { startOracle, type Oracle, type Question } from './oracle.ts';

/** `ORACLE_RUNS=20000` for the full volume. */
const RUNS = Number(process.env['ORACLE_RUNS'] ?? 600);
const SEED = Number(process.env['ORACLE_SEED'] ?? 20261121);

let oracle: Oracle;
beforeAll(() => {
  oracle = startOracle();
});

function sample<T>(arbitrary: fc.Arbitrary<T>, runs = RUNS): readonly T[] {
  return fc.sample(arbitrary, { seed: SEED, numRuns: runs });
}

function orNull<T>(answer: () => T): T | null {
  try {
    return answer();
  } catch {
    return null;
  }
}

/** Asks both sides all questions; every question that they answer differently. */
function disagreements(questions: readonly Question[], ours: (question: Question) => unknown): readonly unknown[] {
  const theirs = oracle.ask(questions);
  const different = questions.flatMap((question, index) => {
    const answer = orNull(() => ours(question));
    return JSON.stringify(answer) === JSON.stringify(theirs[index])
      ? []
      : [{ question, ours: answer, python: theirs[index] }];
  });
  // A slice in which everything is refused would prove nothing.
  if (theirs.every((answer) => answer === null)) throw new Error('Python refused every question');
  return different;
}

const text = (value: unknown): string => String(value);

function unfolded(field: string | undefined): string | undefined {
  return field?.replace(/(\r?\n)[ \t]{8}/gu, '$1');
}

const number = fc.oneof(
  { weight: 8, arbitrary: fc.nat({ max: 12 }).map(String) },
  fc.constantFrom('00', '07', '20260101120000000000000000001'),
);
const separator = fc.constantFrom('', '.', '-', '_');
const release = fc.array(number, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('.'));
const optional = (part: fc.Arbitrary<string>): fc.Arbitrary<string> => fc.oneof(fc.constant(''), part);
const pre = fc
  .tuple(
    separator,
    fc.constantFrom('a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview', 'RC', 'A'),
    separator,
    optional(number),
  )
  .map((parts) => parts.join(''));
const post = fc.oneof(
  fc
    .tuple(separator, fc.constantFrom('post', 'rev', 'r', 'POST'), separator, optional(number))
    .map((parts) => parts.join('')),
  number.map((digits) => `-${digits}`),
);
const dev = fc
  .tuple(separator, fc.constantFrom('dev', 'DEV'), separator, optional(number))
  .map((parts) => parts.join(''));
const local = fc
  .array(fc.constantFrom('1', '01', 'ab', 'AB', '5a', 'ubuntu', '0'), { minLength: 1, maxLength: 3 })
  .chain((parts) => fc.constantFrom('.', '-', '_').map((between) => `+${parts.join(between)}`));
const version = fc
  .tuple(
    optional(fc.constantFrom('v', 'V')),
    optional(fc.constantFrom('1!', '0!')),
    release,
    optional(pre),
    optional(post),
    optional(dev),
    optional(local),
  )
  .map((parts) => parts.join(''));
/** Spelled as PEP 440 normalises. */
const normalVersion = version.map((spelling) => orNull(() => formatVersion(parseVersion(spelling))) ?? '1.0');
/** A version with a character changed, added or taken away. */
const brokenVersion = fc
  .tuple(version, fc.nat({ max: 20 }), fc.constantFrom('', '.', '-', '+', '!', ' ', '\n', 'x', '.*', 'é', '١'))
  .map(([spelling, at, change]) => {
    const index = at % (spelling.length + 1);
    return spelling.slice(0, index) + change + spelling.slice(index + (at % 2));
  });

describe("agreement with Python's packaging", () => {
  test('names', () => {
    const names = sample(
      fc.string({ unit: fc.constantFrom('a', 'B', '-', '_', '.', '1'), minLength: 1, maxLength: 12 }),
    );
    expect(
      disagreements(
        names.map((name) => ['name', name]),
        ([, name]) => normalizeName(text(name)),
      ),
    ).toEqual([]);
  });

  test('normal forms of versions', () => {
    const spaced = version.chain((spelling) =>
      fc.constantFrom(` ${spelling}`, `${spelling}\n`, `\x1f${spelling}\x85`, `\ufeff${spelling}`),
    );
    const spellings = [...sample(version), ...sample(brokenVersion), ...sample(spaced, 100)];
    expect(
      disagreements(
        spellings.map((spelling) => ['version', spelling]),
        ([, spelling]) => formatVersion(parseVersion(text(spelling))),
      ),
    ).toEqual([]);
  });

  test('order of versions', () => {
    const pairs = sample(fc.tuple(version, version));
    expect(
      disagreements(
        pairs.map(([a, b]) => ['compare', a, b]),
        ([, a, b]) => compareVersions(parseVersion(text(a)), parseVersion(text(b))),
      ),
    ).toEqual([]);
  });

  const clause = fc.oneof(
    fc
      .tuple(fc.constantFrom('>=', '<=', '>', '<', '==', '!=', '~=', '==='), normalVersion)
      .map((parts) => parts.join('')),
    fc.tuple(fc.constantFrom('==', '!=', '~=', '>='), release).map(([operator, numbers]) => `${operator}${numbers}.*`),
  );
  const brokenClause = fc
    .tuple(fc.constantFrom('>=', '~=', '==', '!=', '<', '===', '=', ''), brokenVersion)
    .map((parts) => parts.join(' '));
  const set = fc.array(clause, { maxLength: 3 }).map((clauses) => clauses.join(','));

  test('which specifier sets there are', () => {
    const sets = [
      ...sample(set),
      ...sample(brokenClause),
      '>=1,',
      ',',
      '>=3.8 <4',
      '3.8',
      '>=3.6.*',
      '~=1',
      '==1.0.dev1.*',
      '>=1.0+local',
      '===anything goes',
      '=== x',
    ];
    expect(
      disagreements(
        sets.map((written) => ['specifier', written]),
        ([, written]) => {
          parseSpecifierSet(text(written));
          return true;
        },
      ),
    ).toEqual([]);
  });

  test('what a specifier set contains', () => {
    const close = fc.tuple(clause, fc.constantFrom(true, false, null)).chain(([one, prereleases]) => {
      // Versions near the clause's own, where the boundaries are.
      const base = one.replace(/^[<>=!~]+|\.\*$/gu, '');
      const near = fc.constantFrom(
        base,
        `${base}.post1`,
        `${base}.dev1`,
        `${base}+x`,
        `${base}.0`,
        `${base}.1`,
        `${base}a1`,
      );
      return fc.tuple(fc.constant(one), near, fc.constant(prereleases));
    });
    const questions = [...sample(fc.tuple(set, normalVersion, fc.constantFrom(true, false, null))), ...sample(close)];
    expect(
      disagreements(
        questions.map((question) => ['contains', ...question]),
        ([, written, candidate, prereleases]) =>
          specifierContains(
            parseSpecifierSet(text(written)),
            parseVersion(text(candidate)),
            typeof prereleases === 'boolean' ? { prereleases } : {},
          ),
      ),
    ).toEqual([]);
  });

  test('the pre-release rule', () => {
    const questions = sample(fc.tuple(set, fc.array(normalVersion, { maxLength: 6 })), Math.ceil(RUNS / 2));
    expect(
      disagreements(
        questions.map((question) => ['filter', ...question]),
        ([, written, versions]) =>
          filterVersions(parseSpecifierSet(text(written)), (versions as string[]).map(parseVersion)).map(formatVersion),
      ),
    ).toEqual([]);
  });

  const markerTexts = [
    "python_version >= '3.8'", 'os_name=="nt"', "sys.platform == 'linux' and (extra == 'a-b' or python_version<'3')", "'x' in extra", "platform.python_implementation != 'PyPy'",
    "python_implementation == 'CPython'", "python_full_version ~= '3.11.0'", "platform_release >= '5'", "'linux' in sys_platform", "os_name not in 'nt posix'", "os_name notin 'nt'",
    "os_name = 'nt'", "python_version", "unknown_name == '1'", "python_version in '3.10, 3.11'", "os_name > 'a'", "os_name ~= 'a'", "(os_name == 'posix')", "((os_name == 'posix')",
    "os_name == 'posix' or os_name == 'nt' and os_name == 'x'", "extra == 'docs' and os_name == 'posix'", "python_version == '3.11.*'", "python_version === '3.11'", "os_name == 'po\\x73ix'", "'x' in extras",
    "implementation_version < '3.12'", "os_name == 'posix' and", "and os_name == 'posix'", "os_name == posix", "os_name == 'it''s'", "python_full_version > '3.11.0a1'", '',
  ]; // prettier-ignore

  test('requirements', () => {
    const requirementText = fc
      .tuple(
        fc.constantFrom('name', 'A.b-c_d', '-x', 'x_', 'x.', 'naïve', '0'),
        fc.constantFrom('', '[a]', '[a,b_c]', '[ a , b ]', '[]', '[a b]', '[a,]', '[-a]', ' [x] '),
        fc.oneof(
          set,
          set.map((clauses) => ` (${clauses})`),
          set.map((clauses) => ` ${clauses} `),
          fc.constantFrom('@', ' @ https://x.org/a.whl', '@ file:///a;b', '(>=1', '>=1,', ' >=1 <2', '==1.*,', '>=1.*'),
        ),
        fc.oneof(
          fc.constantFrom('', ';', ' ', '\n'),
          fc.constantFrom(...markerTexts).map((marker) => `;${marker}`),
          fc.constantFrom(...markerTexts).map((marker) => ` ; ${marker} `),
        ),
      )
      .map((parts) => parts.join(''));
    const texts = [
      ...sample(requirementText, RUNS * 2),
      '',
      ' ',
      'name[extra]@ https://x ; os_name == "nt"',
      'name @',
      'name@x;',
      'name===1 ; os_name=="a"',
    ];
    expect(
      disagreements(
        texts.map((written) => ['requirement', written]),
        ([, written]) => {
          const { name, extras, specifier, url, marker } = parseRequirement(text(written));
          const clauses = [...new Set(specifier.specifiers.map((one) => one.operator + one.text))].sort();
          return [name, [...extras].sort(), clauses, url, marker !== null];
        },
      ),
    ).toEqual([]);
  });

  test('markers', () => {
    const environments = [
      { os_name: 'posix', sys_platform: 'linux', platform_release: '6.1.0-generic', python_version: '3.11', python_full_version: '3.11.7', extra: 'a-b' },
      { os_name: 'nt', sys_platform: 'win32', platform_release: '10', python_version: '3.10', python_full_version: '3.10.0+', extra: '' },
    ].map((some) => ({
      implementation_name: 'cpython', implementation_version: '3.11.7', platform_machine: 'x86_64', platform_system: 'Linux', platform_version: '#1',
      platform_python_implementation: 'CPython', ...some,
    })); // prettier-ignore
    const questions = environments.flatMap((environment) =>
      markerTexts.map((written): Question => ['marker', written, environment]),
    );
    expect(
      disagreements(questions, ([, written, environment]) =>
        evaluateMarker(parseMarker(text(written)), environment as Record<string, string>),
      ),
    ).toEqual([]);
  });

  test('file names of wheels', () => {
    const names = fc
      .tuple(
        fc.constantFrom('name', 'my_pkg', 'my__pkg', 'My.Pkg', 'naïve', 'a+b', ''),
        fc.oneof(
          normalVersion.map((spelling) => spelling.replaceAll('-', '_')),
          fc.constantFrom('1.0.x', ''),
        ),
        fc.constantFrom('', '-1', '-1abc', '-abc'),
        fc.constantFrom(
          'py3-none-any',
          'py2.py3-none-any',
          'cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64',
          'CP311-abi3-Win32',
          'py3-none',
          'py3-none-any-x',
        ),
        fc.constantFrom('.whl', '.WHL', '.zip'),
      )
      .map(([name, number_, build, tag, end]) => `${name}-${number_}${build}-${tag}${end}`);
    expect(
      disagreements(
        sample(names).map((name) => ['wheel', name]),
        ([, filename]) => {
          const { name, version: found, build, tags } = parseWheelFilename(text(filename));
          const [, digits, rest] = /^(\d+)((?!\d).*)$/u.exec(build ?? '') ?? [];
          return [
            normalizeName(name),
            formatVersion(found),
            digits === undefined ? [] : [Number(digits), rest],
            [...tags].sort(),
          ];
        },
      ),
    ).toEqual([]);
  });

  test('file names of source distributions', () => {
    const names = fc
      .tuple(
        fc.constantFrom('name', 'my-pkg', 'My.Pkg', ''),
        fc.constantFrom('-', ''),
        normalVersion,
        fc.constantFrom('.tar.gz', '.zip', '.tgz', '.tar.bz2'),
      )
      .map((parts) => parts.join(''));
    expect(
      disagreements(
        sample(names, 200).map((name) => ['sdist', name]),
        ([, filename]) => {
          const { name, version: found } = parseSdistFilename(text(filename));
          return [normalizeName(name), formatVersion(found)];
        },
      ),
    ).toEqual([]);
  });

  test('licence expressions', () => {
    const word = fc.constantFrom(
      'MIT', 'mit', 'Apache-2.0', 'GPL-2.0', 'gpl-2.0+', 'LicenseRef-My.Own', 'licenseref-x', 'LicenseRef-a_b', 'DocumentRef-x:LicenseRef-y', 'NONE', 'Use-it', 'and', 'AND', 'or', 'OR', 'with', 'WITH', '(', ')',
      'Classpath-exception-2.0', 'llvm-exception', '',
    ); // prettier-ignore
    const expression = fc
      .tuple(fc.array(word, { maxLength: 7 }), fc.constantFrom(' ', '  ', '\t', '\n'))
      .map(([words, between]) => words.join(between));
    const valid = fc
      .array(
        fc.constantFrom(
          'MIT',
          'apache-2.0',
          '(mit OR isc)',
          'gpl-2.0-only with classpath-exception-2.0',
          'LicenseRef-A',
        ),
        { minLength: 1, maxLength: 4 },
      )
      .chain((words) => fc.constantFrom(' AND ', ' or ').map((between) => words.join(between)));
    const tables = { licenses: pypiProfile.licenses, exceptions: pypiProfile.licenseExceptions };
    expect(
      disagreements(
        [...sample(expression, RUNS * 2), ...sample(valid)].map((written) => ['license', written]),
        ([, written]) => parseLicenseExpression(text(written), tables),
      ),
    ).toEqual([]);
  });

  test('string literals of Python', () => {
    const literal = fc
      .tuple(
        fc.constantFrom('', 'r', 'R', 'u', 'b', 'f'),
        fc.constantFrom("'", '"', "'''", '"""'),
        fc.string({
          unit: fc.constantFrom('a', '1', '\\', 'n', 'x', '4', "'", '"', 'é', '0', 'u', '\n', 'N'),
          maxLength: 8,
        }),
      )
      .map(([prefix, quote, body]) => prefix + quote + body + quote);
    const texts = sample(literal, RUNS * 2);
    const theirs = oracle.ask(texts.map((written) => ['literal', written]));
    const different = texts.flatMap((written, index) => {
      const answer = theirs[index];
      // f-strings without fields are text to Python; we leave all of them alone. Only what we do decode must agree.
      const ours = decodePythonString(written);
      return answer === null || ours === undefined || ours === answer ? [] : [{ written, ours, answer }];
    });
    expect(different).toEqual([]);
  });

  test('headers and body of core metadata', () => {
    const line = fc.constantFrom(
      'Name: x',
      'Summary:  y ',
      'Description: a',
      '        b',
      '\tc',
      '',
      'no colon',
      'Bad name: x',
      'Keywords:',
      'classifier: Ä',
      ' ',
    );
    const file = fc
      .tuple(fc.array(line, { maxLength: 8 }), fc.constantFrom('\n', '\r\n'))
      .map(([lines, end]) => ['Metadata-Version: 2.1', ...lines].join(end));
    const files = sample(file).filter((written) => !written.includes('Ä'));
    const questions = files.map((written): Question => ['metadata', Buffer.from(written).toString('base64')]);
    expect(
      disagreements(questions, ([, encoded]) => {
        const { fields, description } = parseCoreMetadata(Buffer.from(text(encoded), 'base64'));
        const names = [...fields].flatMap(([name, values]) => values.map(() => name)).sort();
        // Without a body, ours is the Description field, if there is one.
        return [
          names,
          description === null || description === unfolded(fields.get('description')?.[0]) ? '' : description,
        ];
      }),
    ).toEqual([]);
  });
});

describe("agreement with Python's csv", () => {
  const breaks = ['\n', '\r\n', '\r', '\v', '\f', '\x1c', '\x1d', '\x1e', '\x85', '\u2028', '\u2029'];
  const piece = fc.oneof(
    fc.constantFrom(
      '"',
      '""',
      ',',
      'a',
      ' ',
      '\t',
      '\u00a0',
      '\0',
      '\\',
      "'",
      'demo/x.py',
      'sha256=x',
      'é',
      '\u{1f40d}',
    ),
    fc.constantFrom(...breaks, '\n', '\n', '"', ','),
  );
  const rowsOf = ([, content]: Question): unknown => {
    const rows: unknown[] = [];
    const { tooLong } = readCsvRows(text(content), (line, fields) => rows.push([line, fields]));
    return [rows, tooLong];
  };

  test('on rows of every kind', () => {
    const texts = sample(
      fc.array(piece, { maxLength: 24 }).map((parts) => parts.join('')),
      RUNS * 4,
    );
    expect(
      disagreements(
        texts.map((one) => ['csv', one]),
        rowsOf,
      ),
    ).toEqual([]);
  });

  test('on fields around the longest one', () => {
    const lengths = [131_071, 131_072, 131_073];
    const forms = (field: string): readonly string[] => [
      field,
      `"${field}"`,
      `x,y\n${field},z\n`,
      `"a\n${field}"\nb`,
      `"${field}""`,
    ];
    const texts = lengths.flatMap((length) =>
      ['a', '\u{1f40d}'].flatMap((character) => forms(character.repeat(length))),
    );
    expect(
      disagreements(
        texts.map((one) => ['csv', one]),
        rowsOf,
      ),
    ).toEqual([]);
  });
});

describe("agreement with Python's email", () => {
  const KNOWN = ['text/plain', 'text/x-rst', 'text/markdown'];
  // What PyPI looks at: the type if it is one of its own, and two parameters
  const seen = (type: string, parameters: Readonly<Record<string, string>>): unknown =>
    KNOWN.includes(type) ? [type, parameters['charset'] ?? null, parameters['variant'] ?? null] : 'another type';
  const piece = fc.constantFrom(
    ...[
      'charset',
      'Charset',
      'variant',
      'x',
      'UTF-8',
      'utf-8',
      'GFM',
      'CommonMark',
      'a b',
      '.',
      '/',
      '%55TF-8',
      '\u00e9',
    ],
    ...[
      '=',
      '=',
      '=',
      ';',
      ';',
      '; ',
      '"',
      '"',
      "'",
      "''",
      '*',
      '*=',
      '*0',
      '*1',
      '*0*',
      '*01',
      '\\',
      '(',
      ')',
      '(c)',
      ' ',
      '\t',
    ],
    ...[
      '\u00a0',
      '\v',
      '\f',
      '\u0085',
      '\u2028',
      '\r',
      '\n',
      '\u00b2',
      '\u0661',
      '<',
      ',',
      '@',
      ':',
      '[',
      ']',
      '?',
      'en',
    ],
  );
  const parameter = fc.constantFrom(
    ...[
      'charset=UTF-8',
      'charset="UTF-8"',
      'charset=utf-8',
      'Charset=x',
      "charset*=utf-8''UTF-8",
      "charset*='en'UTF-8",
      'charset',
    ],
    ...[
      'charset*',
      'charset*0=UTF;charset*1=-8',
      'charset*1=-8;charset*0=UTF',
      "charset*0*=''UTF; charset*1*=%2D8",
      'variant=GFM',
    ],
    ...[
      'variant="G\\FM"',
      'variant = (c) GFM (d)',
      'variant*="\'\'GFM"',
      'variant*="utf-8\'en\'GFM"',
      'variant*="GFM"',
      'variant=""',
    ],
    ...[
      'charset=UTF-8 x',
      'charset*2=x',
      'charset*=UTF-8',
      "charset='UTF-8'",
      'a="b;charset=x"',
      'a=(;charset=x)b',
      '=',
      '',
      'x*0*',
    ],
  );
  const header = fc
    .tuple(
      fc.constantFrom(
        'text/plain',
        'text/markdown',
        ' text/X-RST\t',
        'text/markdown\u00a0',
        'text/html',
        '\vtext/plain',
        'text/plain\n',
        '',
      ),
      fc.array(fc.oneof(piece, parameter), { maxLength: 8 }),
      fc.constantFrom(';', '; ', ''),
    )
    .map(([type, parts, joint]) => [type, ...parts].join(joint));

  test('on content types', () => {
    const theirs = (answer: unknown): unknown => {
      if (answer === null) return null;
      const [type, parameters] = answer as [string, Readonly<Record<string, string>>];
      return seen(type, parameters);
    };
    const texts = sample(header, RUNS * 4);
    const answers = oracle.ask(texts.map((one) => ['content-type', one]));
    const different = texts.flatMap((one, index) => {
      const ours = parseContentType(one);
      const [mine, python] = [
        ours === null ? null : seen(ours.type, Object.fromEntries(ours.parameters)),
        theirs(answers[index]),
      ];
      const isSame = JSON.stringify(mine) === JSON.stringify(python) || (python === null && mine === 'another type');
      return isSame ? [] : [{ one, mine, python }];
    });
    expect(different).toEqual([]);
  });
});

describe("agreement with Python's tomllib", () => {
  const value: fc.Arbitrary<string> = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(
        '1', '"a"', "'b'", 'true', '1979-05-27', '2021-02-28', '2024-02-29', '2023-02-29', '1900-02-29', '2000-02-29', '2021-02-30', '2021-04-31', '07:32:00', '07:32', '1979-05-27T07:32:00Z', '1979-05-27 07:32:00',
        '1979-05-27 07:32', '1979-05-27T07:32Z', '"""a\n"b""""', '"\\x41"', '"\\e"', "'\\x41'", '"\\\\x41"', '"\\u0041"', '0x1F', '1e5', 'inf', '9007199254740993', '"#"', '23:59:60', '2021-02-30T00:00:00Z', '"}"', "'''\n}'''",
      ),
      { arbitrary: fc.tuple(fc.array(tie('value') as fc.Arbitrary<string>, { maxLength: 3 }), fc.constantFrom(', ', ',\n', ' ,# c\n'), fc.boolean()).map(([parts, between, trailing]) => `[${parts.join(between)}${trailing && parts.length > 0 ? ',' : ''}]`), weight: 1 },
      { arbitrary: fc.tuple(fc.array(tie('value') as fc.Arbitrary<string>, { maxLength: 3 }), fc.constantFrom(', ', ', ', ',', ',\n'), fc.constantFrom('', '', '', ',', '\n', ' # c\n')).map(([parts, between, end]) => `{${parts.map((part, index) => `k${index} = ${part}`).join(between)}${parts.length > 0 ? end : ''}}`), weight: 2 },
    ),
  })).value; // prettier-ignore
  const key = fc.constantFrom('a', '2021-02-30', '"b}"', "'c#'", 'd.e', '"f"."g"', '07');
  const document = fc
    .array(fc.tuple(key, value), { minLength: 1, maxLength: 3 })
    .map((pairs) =>
      pairs.map(([name, content], index) => `[t${index}.${name}]\n${name} = ${content} # c {`).join('\n'),
    );

  test('what is TOML 1.0', () => {
    const documents = [
      ...sample(document, RUNS),
      '\ufeffa = 1',
      'a = 1\r\nb = 2',
      'a = "\t"',
      'a = 1\rb = 2',
      '',
      '# only',
      '[a]\n[a]',
      'a = 0000-01-01',
      '[[a]]\n[[a]]\nb = {}',
    ];
    expect(
      disagreements(
        documents.map((written) => ['toml', written]),
        ([, written]) => {
          parseToml10(text(written), 'x.toml');
          return true;
        },
      ),
    ).toEqual([]);
  });
});
