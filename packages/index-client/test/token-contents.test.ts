import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { pythonPackages } from '#testkit/python-packages';
import fc from 'fast-check';
import { judgeTokenScope, judgeTokenValidity, readTokenContents, type TokenCaveat } from '../src/index.ts';
import { tokenWith } from './tokens.ts';

const RUNS = process.env['PROOF'] === '1' ? 4_000 : 200;
const SEED = Number(process.env['ORACLE_SEED'] ?? 20261121);

/** What PyPI itself reads tokens with, and the library that knows PyPI's caveats. */
const ORACLE = ['pymacaroons==0.13.0', 'pypitoken==7.1.1'];

/** `make`: tokens as PyPI makes them. `read`: what Python sees in a token; `null` when it refuses it. */
const SCRIPT = `
import json, sys
sys.path.insert(0, sys.argv[1])
import jsonschema
# As it is, but for judging the library's own schemas again at each caveat, which takes most of the time
jsonschema.validate = lambda instance, schema: jsonschema.Draft202012Validator(schema).validate(instance)
from pypitoken import Token, restrictions
from pymacaroons import Macaroon

def make(parts):
    token = Token.create(domain=parts["location"], identifier=parts["identifier"], key="a key")
    for caveat in parts["caveats"]:
        token._macaroon.add_first_party_caveat(caveat)
    return token.dump()

KINDS = {"DateRestriction": "validity", "LegacyDateRestriction": "validity", "ProjectNamesRestriction": "projects",
         "LegacyProjectNamesRestriction": "projects", "ProjectIDsRestriction": "project-ids", "UserIDRestriction": "user",
         "LegacyNoopRestriction": "user"}

def describe(caveat):
    if caveat.third_party():
        return {"kind": "unknown"}
    try:
        r = restrictions.Restriction.load_json(caveat.caveat_id_bytes.decode())
    except Exception:
        return {"kind": "unknown"}
    kind = KINDS[type(r).__name__]
    if kind == "validity":
        return {"kind": kind, "expires": r.not_after, "notBefore": r.not_before}
    if kind == "projects":
        return {"kind": kind, "names": r.project_names}
    return {"kind": kind}

def read(text):
    macaroon = Token.load(text)._macaroon
    # Anything but an HMAC-SHA256 is refused by PyPI a step later
    if len(macaroon.signature) != 64 or macaroon.version != 2:
        raise ValueError
    return {"location": macaroon.location, "caveats": [describe(c) for c in macaroon.caveats]}

answers = []
for operation, argument in json.load(sys.stdin):
    try:
        answers.append({"make": make, "read": read}[operation](argument))
    except Exception:
        answers.append(None)
json.dump(answers, sys.stdout)
`;

let folder: string;

function python(args: readonly string[], input: string): string {
  const result = spawnSync('python3', args, { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.status !== 0) throw new Error(`python3 ${args[0] ?? ''}: ${result.stderr}`);
  return result.stdout;
}

function ask(questions: readonly (readonly ['make' | 'read', unknown])[]): readonly unknown[] {
  return JSON.parse(python(['-I', '-c', SCRIPT, folder], JSON.stringify(questions))) as unknown[];
}

beforeAll(() => {
  folder = pythonPackages(ORACLE);
}, 240_000);

const id = '0123abcd-0123-4123-8123-0123456789ab';
const name = fc.constantFrom('sample', 'other-project', 'a', 'x9');
const seconds = fc.oneof(fc.integer({ min: 0, max: 4_000_000_000 }), fc.constantFrom(0, -1, 2 ** 40));

/** JSON that Python's library knows, and JSON beside it. */
const caveat: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(seconds, seconds).map(([expires, begin]) => JSON.stringify([0, expires, begin])),
  fc.array(name, { maxLength: 3 }).map((names) => JSON.stringify([1, names])),
  fc.constant(JSON.stringify([2, [id]])),
  fc.constant(JSON.stringify([3, id])),
  fc.array(name, { maxLength: 3 }).map((projects) => JSON.stringify({ version: 1, permissions: { projects } })),
  fc.constant('{"version": 1, "permissions": "user"}'),
  fc.tuple(seconds, seconds).map(([nbf, exp]) => JSON.stringify({ nbf, exp })),
  fc.constantFrom(
    '[0,1]', '[0,1,2,3]', '[0,"1",2]', '[0,true,2]', '[0,1.5,2]', '[1]', '[1,"sample"]', '[1,[1]]', '[1,["sample"],2]', '[2]', '[3]', '[3,7]', '[]', '{}', 'null', '7', '"user"', 'nonsense',
    '{"nbf":1}', '{"nbf":1,"exp":2,"x":3}', '{"nbf":"1","exp":2}', '{"version":2,"permissions":"user"}', '{"version":1,"permissions":"admin"}', '{"version":1,"permissions":{}}',
    '{"version":1,"permissions":{"projects":"sample"}}', '{"version":1,"permissions":{"projects":[],"x":1}}', '{"version":1,"permissions":["projects"]}', '[9,1]', '[[0],1,2]', ' [1, ["sample"]] ',
  ), // prettier-ignore
);
const parts = fc.record({
  location: fc.constantFrom('pypi.org', 'test.pypi.org', 'x', 'ü.example'),
  identifier: fc.constantFrom('b3a1c9f0', id, 'x'.repeat(200)),
  caveats: fc.array(caveat, { maxLength: 4 }),
});

describe("agreement with Python's pymacaroons and pypitoken", () => {
  test('what tokens say, as Python makes them', () => {
    const made = fc.sample(parts, { seed: SEED, numRuns: RUNS });
    const tokens = ask(made.map((some) => ['make', some] as const)) as string[];
    // Ours are the same but for the signature
    const unsigned = (token: string): string =>
      Buffer.from(token.slice(5), 'base64url').subarray(0, -32).toString('hex');
    expect(tokens.map(unsigned)).toEqual(made.map((some) => unsigned(tokenWith(some))));
    const theirs = ask(tokens.map((token) => ['read', token] as const));
    expect(theirs).not.toContain(null);
    tokens.forEach((token, index) => {
      expect([made[index], readTokenContents(token)]).toEqual([made[index], theirs[index]]);
    });
  }, 600_000);

  test('which mutants are tokens at all; none makes the reader throw', () => {
    const mutation = fc.tuple(
      fc.nat(),
      fc.integer({ min: 0, max: 255 }),
      fc.constantFrom('set', 'flip', 'cut', 'insert', 'drop', 'end'),
    );
    const mutants = fc
      .sample(fc.tuple(parts, fc.array(mutation, { minLength: 1, maxLength: 3 })), { seed: SEED, numRuns: RUNS })
      .map(([some, mutations]) => {
        let bytes = [...Buffer.from(tokenWith(some).slice(5), 'base64url')];
        for (const [where, value, how] of mutations) {
          const at = where % Math.max(1, bytes.length);
          if (how === 'set') bytes[at] = value;
          else if (how === 'flip') bytes[at] = (bytes[at] ?? 0) ^ (1 << (value % 8));
          else if (how === 'cut') bytes = bytes.slice(0, at);
          else if (how === 'insert') bytes.splice(at, 0, value);
          else if (how === 'drop') bytes.splice(at, 1);
          else bytes.push(value);
        }
        return `pypi-${Buffer.from(bytes).toString('base64url')}`;
      });
    const odd = [
      'pypi-',
      'pypi-A',
      'pypi-Ag',
      'pypi-AgE',
      'pypi-AgGAgICAgICAgICAgIAA',
      `pypi-${'A'.repeat(4001)}`,
      `pypi-${'_'.repeat(4000)}`,
    ];
    // A number in more bytes than it needs, a location in a caveat, a caveat of a third party, fields out of order
    const raw = [
      [2, 0x81, 0x80, 0, 1, 120, 2, 1, 121, 0, 0, 6, 32],
      [2, 1, 1, 120, 2, 1, 121, 0, 1, 1, 120, 2, 1, 121, 0, 0, 6, 32],
      [2, 1, 1, 120, 2, 1, 121, 0, 1, 1, 120, 2, 1, 121, 4, 1, 122, 0, 0, 6, 32],
      [2, 2, 1, 121, 1, 1, 120, 0, 0, 6, 32],
      [2, 2, 1, 121, 0, 0, 6, 32],
      [2, 2, 1, 121, 0, 2, 1, 0xff, 0, 0, 6, 32],
      [2, 1, 1, 0xff, 2, 1, 121, 0, 0, 6, 32],
    ].map((head) => `pypi-${Buffer.from([...head, ...new Array<number>(32).fill(9)]).toString('base64url')}`);
    const texts = [...mutants, ...odd, ...raw];
    const theirs = ask(texts.map((text) => ['read', text] as const));
    const verdicts = { valid: 0, invalid: 0 };
    texts.forEach((text, index) => {
      const ours = readTokenContents(text);
      // What a mutant's caveats mean is another question: Python's library knows patterns that PyPI doesn't ask for
      const outline = (some: unknown): unknown => {
        if (some === null) return null;
        const { location, caveats } = some as { location: string; caveats: readonly unknown[] };
        return { location, caveats: caveats.length };
      };
      expect([text, outline(ours)]).toEqual([text, outline(theirs[index])]);
      verdicts[ours === null ? 'invalid' : 'valid'] += 1;
    });
    expect(Math.min(verdicts.valid, verdicts.invalid)).toBeGreaterThan(RUNS / 20);
  }, 600_000);

  test('no text at all makes the reader throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.base64String().map((text) => `pypi-Ag${text}`),
        ),
        (text) => {
          readTokenContents(text);
        },
      ),
      { seed: SEED, numRuns: RUNS },
    );
    const deep = readTokenContents(
      tokenWith({ caveats: ['['.repeat(200_000), `[1,["${'x'.repeat(100_000)}"]]`, '[0,1e999,0]'] }),
    );
    expect(deep?.caveats.map(({ kind }) => kind)).toEqual(['unknown', 'projects', 'unknown']);
  });
});

describe('caveats that Python’s library does not know', () => {
  test.each<readonly [string, TokenCaveat]>([
    [`{"project_ids":["${id}"]}`, { kind: 'project-ids' }],
    ['{"project_ids":7}', { kind: 'unknown' }],
    ['[4,"repo","owner"]', { kind: 'publisher' }],
    ['[77,{}]', { kind: 'unknown' }],
  ])('%s', (json, expected) => {
    expect(readTokenContents(tokenWith({ caveats: [json] }))?.caveats).toEqual([expected]);
  });
});

const USER = '{"version": 1, "permissions": "user"}';
const SITE = 'https://pypi.org';

function judge(caveats: readonly string[], exists: boolean | null, project = 'My.Sample'): string | null {
  const contents = readTokenContents(tokenWith({ caveats }));
  if (contents === null) throw new Error('the token of the test is none');
  const verdict = judgeTokenScope(contents, { project, exists, site: SITE });
  return verdict === null ? null : `${verdict.kind}: ${verdict.problem}. ${verdict.remedy}.`;
}

describe('what a token is for', () => {
  test.each([
    [['[1,["my-sample"]]'], true],
    [['[1,["my-sample"]]'], null],
    [['[1,["other","my-sample"]]', USER], true],
    [['{"version":1,"permissions":{"projects":["My_Sample"]}}'], true],
    [[`[2,["${id}"]]`], true],
    [['[77,{}]'], true],
    [['[77,{}]'], false],
    [['[4,"x"]'], false],
    [[USER], false],
    [[], null],
  ])('%j for a project of which exists is %j: nothing is said', (caveats, exists) => {
    expect(judge(caveats, exists)).toBeNull();
  });

  test.each([
    [
      ['[1,["other"]]'],
      null,
      'refusal: is a token for the project other, not for my-sample. Use the token for my-sample, or create one on https://pypi.org/manage/account/token/.',
    ],
    [
      ['[1,["a","b","c","d","e","f","g"]]'],
      true,
      'refusal: is a token for the projects a, b, c, d, e and 2 more, not for my-sample. Use the token for my-sample, or create one on https://pypi.org/manage/account/token/.',
    ],
    // All conditions must hold
    [
      ['[1,["my-sample","a"]]', '[1,["a","b"]]'],
      true,
      'refusal: is a token for the project a, not for my-sample. Use the token for my-sample, or create one on https://pypi.org/manage/account/token/.',
    ],
    [
      ['[1,["\\u001b[31m::error::x"]]'],
      true,
      'refusal: is a token for no project at all, not for my-sample. Use the token for my-sample, or create one on https://pypi.org/manage/account/token/.',
    ],
    [
      ['[1,["my-sample"]]'],
      false,
      "refusal: is a token for my-sample alone, and the index doesn't have a project my-sample yet: a project-scoped token can't create a project. Use an account-wide token (https://pypi.org/manage/account/token/) for the first upload, then one for my-sample alone.",
    ],
    [
      [`[2,["${id}"]]`],
      false,
      "advice: is a token for single projects, and the index doesn't have a project my-sample yet: a project-scoped token can't create a project. Use an account-wide token (https://pypi.org/manage/account/token/) for the first upload, then one for my-sample alone.",
    ],
    [
      [USER],
      true,
      'advice: is a token for every project of its account, but one for my-sample is enough. Create one on https://pypi.org/manage/project/my-sample/settings/, replace this one with it, and delete this one.',
    ],
    [
      [`[3,"${id}"]`, '[0,4000000000,0]'],
      true,
      'advice: is a token for every project of its account, but one for my-sample is enough. Create one on https://pypi.org/manage/project/my-sample/settings/, replace this one with it, and delete this one.',
    ],
  ])('%j for a project of which exists is %j', (caveats, exists, sentence) => {
    expect(judge(caveats, exists)).toBe(sentence);
  });

  test('the second at which it ends is the first at which it is no longer valid', () => {
    const contents = readTokenContents(tokenWith({ caveats: ['[0,2000,1000]'] }));
    const at = (second: number): boolean => contents !== null && judgeTokenValidity(contents, second * 1000) === null;
    expect([at(999), at(1000), at(1999), at(2000)]).toEqual([false, true, true, false]);
    const odd = readTokenContents(tokenWith({ caveats: ['[0,-99999999999999999999,0]'] }));
    expect(odd === null ? null : judgeTokenValidity(odd, 0)?.problem).toMatch(/^expired at an impossible date/u);
  });
});
