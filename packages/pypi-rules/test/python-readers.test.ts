import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { emailProblem, importNameProblem, isHttpUri, parseLicenseExpression, soleAddress } from '#python-standards';
import { pypiProfile } from '#server-profiles';
import { pythonPackages } from '#testkit/python-packages';
import { serverPython } from '#testkit/server-python';
import { licenseFileProblem } from '../src/license-file-path.ts';

/** Values of each kind; most of them differ. */
const COUNT = process.env['PROOF'] === undefined ? 1500 : 300_000;

/** What PyPI runs, in the versions of August 2026. */
const PACKAGES = ['packaging==26.2', 'email-validator==2.3.0', 'idna==3.19', 'rfc3986==2.0.0'];

type Answers = Readonly<Record<string, readonly (readonly [value: string | number, answer: unknown])[]>>;

/** `parseaddr` became strict in 3.13. */
const PYTHON = serverPython();

const tables = { licenses: pypiProfile.licenses, exceptions: pypiProfile.licenseExceptions };

const READERS: Readonly<Record<string, (value: string) => unknown>> = {
  uri: isHttpUri,
  'license-file': (value) => licenseFileProblem(value) === null,
  'import-name': (value) => importNameProblem(value) === null,
  address: soleAddress,
  mail: (value) => emailProblem(value) === null,
  depth(value) {
    const depth = Number(value);
    try {
      return parseLicenseExpression(`${'('.repeat(depth)}MIT${')'.repeat(depth)}`, tables) !== '';
    } catch {
      return false;
    }
  },
};

(PYTHON === null ? describe.skip : describe)('values that nobody writes', () => {
  test('are read as PyPI reads them', () => {
    const script = join(import.meta.dirname, 'python_readers.py');
    const { stdout, stderr, status } = spawnSync(PYTHON ?? '', [script, String(COUNT), '7', pythonPackages(PACKAGES)], {
      encoding: 'utf8',
      maxBuffer: 1 << 29,
    });
    expect([status, stderr]).toEqual([0, '']);
    const answers = JSON.parse(stdout) as Answers;
    expect(Object.keys(answers).sort()).toEqual(Object.keys(READERS).sort());
    for (const [kind, reader] of Object.entries(READERS)) {
      const values = answers[kind] ?? [];
      const different = values.flatMap(([value, answer]) => {
        const ours = reader(String(value));
        return ours === answer ? [] : [{ kind, value, ours, answer }];
      });
      expect(different.slice(0, 10)).toEqual([]);
      expect(new Set(values.map(([, answer]) => answer)).size).toBeGreaterThan(1);
    }
  }, 600_000);
});
