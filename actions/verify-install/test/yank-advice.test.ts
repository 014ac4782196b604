import { describe, expect, test } from '@jest/globals';
import { yankAdvice } from '../src/yank-advice.ts';

const release = { project: 'Repo.Agent', normalizedName: 'repo-agent', version: '1.2.3rc1' };
const failure =
  'verify, import automation.x on Python 3.12: automation/x.py imports tabulate, which no dependency provides. Add the distribution that contains tabulate to dependencies in pyproject.toml. 2 of 2 Pythons failed.';

describe('a production release that does not work', () => {
  test('has its page, a reason to paste, and the version that comes next', () => {
    expect(yankAdvice(release, 'pypi', failure).split('\n')).toEqual([
      "Repo.Agent 1.2.3rc1 is published and doesn't work. Installers skip a yanked release unless somebody pins it, so yank it on https://pypi.org/manage/project/repo-agent/release/1.2.3rc1/ (Options, Yank).",
      'Reason to paste there: import automation.x on Python 3.12: automation/x.py imports tabulate, which no dependency provides',
      'Then fix it and release 1.2.3rc2: no index accepts other files for 1.2.3rc1.',
    ]);
  });

  test('names no page of an index that is not known, and cuts what is too long for a list', () => {
    const lines = yankAdvice(release, null, `verify, ${'x'.repeat(500)}.`).split('\n');
    expect(lines[0]).toMatch(/so yank it on the index\.$/u);
    expect(lines[1]?.length).toBeLessThan(200);
  });
});
