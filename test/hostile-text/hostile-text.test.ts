import { expect, test } from '@jest/globals';
import { seededChance } from '../proof/seeded.ts';
import { catalogue, sweep, type Case, type Catalogue } from './sweep.ts';

const isProof = process.env['PROOF'] !== undefined && process.env['PROOF'] !== '';

const SIZE = 200_000;

/** Texts with which each reader is fed in `npm test`; `npm run proof` takes all. */
const PER_READER = 2;

/** What once froze or broke a reader, by names. */
const KNOWN: readonly (readonly [reader: string, unit: string])[] = [
  ['harmless-text: a text for the log', '"\\n"'],
  ['harmless-text: a text for the log that goes on', '" "'],
  ['cli: headings of a README', '" "'],
  ['distributions: WHEEL', '"a: b\\n"'],
  ['distributions: entry_points.txt', 'half "[DEFAULT]\\na=b\\n", half "[a]\\n"'],
  ['distributions: import names', '"a/"'],
  ['pypi-rules: a header of addresses', '"a:"'],
  ['python-env: credentials to hide', '"a"'],
  ['python-standards: a requirement', '" "'],
  ['python-standards: an object reference', '" "'],
  ['python-standards: core metadata', '"\\r"'],
  ['python-standards: pyproject.toml', 'many settings'],
  ['python-standards: pyproject.toml import names', '"v1."'],
  ['python-standards: pyproject.toml requires of setuptools', 'many clauses'],
  ['python-standards: three long lists of tags', '"a."'],
  ['release-model: a sentence that goes on', '" "'],
  ['validate-metadata: MANIFEST.in', '"\\\\\\n"'],
  ['validate-metadata: a changelog', '"\\n"'],
  ['validate-metadata: a heading of a changelog', '" "'],
  ['validate-metadata: a section of a changelog', '"\\n"'],
  ['validate-metadata: a version that is an expression', '( … )'],
  ['validate-metadata: secrets', '"password"'],
  ['validate-metadata: a long path', '"a"'],
  ['verify-install: advisories of an audit', 'many advisories'],
];

function casesOf({ readers, units }: Catalogue): readonly Case[] {
  if (isProof) return readers.flatMap((_, reader) => units.map((_unit, unit): Case => [reader, unit]));
  const chance = seededChance(20_261_130);
  const known = KNOWN.map(([reader, unit]): Case => [readers.indexOf(reader), units.indexOf(unit)]);
  const chosen = readers.flatMap((_, reader) =>
    Array.from({ length: PER_READER }, (): Case => [reader, chance.integer(0, units.length - 1)]),
  );
  return [...known, ...chosen];
}

test(
  'no place that reads text of others freezes or breaks, whatever 200 kB of it are',
  async () => {
    const all = await catalogue();
    expect(all.readers.length).toBeGreaterThan(200);
    expect(all.units.length).toBeGreaterThan(200);
    const cases = casesOf(all);
    expect(cases.filter((pair) => pair.includes(-1))).toEqual([]);
    const { problems } = await sweep(cases, all, { size: SIZE, ratio: isProof, limit: 15_000 });
    expect(problems).toEqual([]);
  },
  isProof ? 7_200_000 : 300_000,
);
