import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { UploadForm } from '#distributions';
import { pypiProfile } from '#server-profiles';
import { pythonPackages } from '#testkit/python-packages';
import { serverPython } from '#testkit/server-python';
import { RULES } from '../src/rules.ts';
import type { Subject } from '../src/rule.ts';

const COUNT = process.env['PROOF'] === undefined ? 3000 : 300_000;

/** What PyPI ran in August 2026. */
const PACKAGES = [
  ...['packaging==26.2', 'email-validator==2.3.0', 'idna==3.19', 'rfc3986==2.0.0', 'trove-classifiers==2026.6.1.19'],
];

type Answers = readonly (readonly [form: UploadForm, refused: readonly string[]])[];

/** `parseaddr` became strict in 3.13. */
const PYTHON = serverPython();

/** The ids of the rules of the index that a form breaks. */
function refusals(form: UploadForm): readonly string[] {
  const subject: Subject = {
    filename: 'demo-1.0.tar.gz',
    kind: 'sdist',
    distribution: null,
    contents: null,
    form: [
      [':action', 'file_upload'],
      ['protocol_version', '1'],
      ...form,
      ['filetype', 'sdist'],
      ['pyversion', 'source'],
      ['sha256_digest', '0'.repeat(64)],
    ],
    inspection: null,
    indexFacts: null,
    profile: pypiProfile,
    now: new Date(`${pypiProfile.date}T12:00:00Z`),
    confirmed: new Set(),
  };
  return RULES.filter((rule) =>
    rule.judge(subject)?.some(({ severity = rule.severity }) => severity === 'refused'),
  ).map(({ id }) => id);
}

(PYTHON === null ? describe.skip : describe)('forms that nobody sends', () => {
  test('are judged as PyPI judges them', () => {
    const script = join(import.meta.dirname, 'form_answers.py');
    const run = spawnSync(PYTHON ?? '', [script, String(COUNT), '3', pythonPackages(PACKAGES)], {
      encoding: 'utf8',
      maxBuffer: 1 << 30,
    });
    expect([run.status, run.stderr]).toEqual([0, '']);
    const answers = JSON.parse(run.stdout) as Answers;
    const different = answers.flatMap(([form, refused]) => {
      const ours = refusals(form);
      return ours.length > 0 === refused.length > 0 ? [] : [{ form, refused, ours }];
    });
    expect(different.slice(0, 20)).toEqual([]);
    const taken = answers.filter(([, refused]) => refused.length === 0).length;
    expect(taken).toBeGreaterThan(COUNT / 10);
    expect(COUNT - taken).toBeGreaterThan(COUNT / 10);
  }, 900_000);
});
