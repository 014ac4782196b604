import { describe, expect, test } from '@jest/globals';
import { JOB_STAGES, STAGES } from '#release-model';
import { judgeTag } from '../src/judge-tag.ts';
import { missingSecrets } from '../src/missing-secrets.ts';
import { needsEarlierFiles, planJobs, type JobPlanContext } from '../src/plan-jobs.ts';
import { parseSecretLines } from '../src/secret-lines.ts';

describe('the tag', () => {
  const judge = (tag: string | null, more: Partial<Parameters<typeof judgeTag>[0]> = {}): ReturnType<typeof judgeTag> =>
    judgeTag({ tag, ref: 'refs/heads/main', prefix: 'v', projectName: 'Repo.Agent', wanted: null, ...more });

  test.each([
    ['v1.2.3', '1.2.3', false],
    ['v1.2.3-rc.1', '1.2.3rc1', true],
    ['v1.2.3.dev4', '1.2.3.dev4', true],
    ['v1.2.3.4', '1.2.3.4', false],
    ['refs/tags/v1.0.0', '1', false],
  ])('%s says %s', (tag, version, isPrerelease) => {
    const judged = judge(tag);
    expect(judged.isPrerelease).toBe(isPrerelease);
    expect(judged.tag).toBe(tag.replace('refs/tags/', ''));
    expect(judged.version.replace(/(?:\.0){1,9}$/u, '')).toBe(version);
  });

  test('that started the run is taken', () => {
    expect(judge(null, { ref: 'refs/tags/v2.0' }).tag).toBe('v2.0');
  });

  test('may begin with the name, as spelled or in normal form', () => {
    expect(judge('repo-agent-v1.0', { prefix: '{name}-v' }).version).toBe('1.0');
    expect(judge('Repo.Agent-v1.0', { prefix: '{name}-v' }).version).toBe('1.0');
  });

  test.each([
    [
      'v1.2.3-alpine-linux',
      "tag: v1.2.3-alpine-linux doesn't name a version after 'v'. Tag the release like v1.2.3 or v1.2.3rc1.",
    ],
    [
      '1.2.3',
      "tag: 1.2.3 doesn't begin with 'v'. Tag the release v1.2.3, or set tag-prefix to what your tags begin with.",
    ],
  ])('%s is refused', (tag, message) => {
    expect(() => judge(tag)).toThrow(message);
  });

  test('has to be there', () => {
    expect(() => judge(null)).toThrow(
      "tag: is empty, and the run was started from refs/heads/main, which is not a tag. Push a tag (git tag -a v1.2.3 -m 'Release v1.2.3' && git push origin v1.2.3), or start the run with one.",
    );
  });
});

describe('which jobs run', () => {
  const plan = (change: Partial<JobPlanContext>): readonly string[] =>
    planJobs({
      stages: JOB_STAGES,
      fromStage: null,
      dryRun: false,
      isFinished: false,
      ...change,
    })
      .filter(({ run }) => run)
      .map(({ stage }) => stage);

  test('all of them, for a new tag', () => {
    expect(plan({})).toEqual(JOB_STAGES);
  });

  test('none, for a tag that is released', () => {
    expect(plan({ isFinished: true })).toEqual([]);
  });

  test('a dry run sends nothing and makes both plans', () => {
    expect(plan({ dryRun: true })).toEqual(['validate', 'test', 'build', 'upload-test', 'upload']);
  });

  test('from a stage on, with what no earlier run replaces', () => {
    const always = ['validate', 'test', 'build'];
    expect(plan({ fromStage: 'upload' })).toEqual([...always, 'upload', 'verify', 'release']);
    expect(plan({ fromStage: 'checklist' })).toEqual([...always, 'upload', 'verify', 'release']);
    expect(plan({ fromStage: 'release' })).toEqual([...always, 'release']);
    expect(plan({ fromStage: 'check' })).toEqual(JOB_STAGES);
  });

  test('files of an earlier run are needed only after the build', () => {
    const needed = STAGES.filter((stage) => needsEarlierFiles(stage));
    expect(needed).toEqual(['stage', 'upload-test', 'verify-test', 'checklist', 'upload', 'verify', 'release']);
    expect(needsEarlierFiles(null)).toBe(false);
  });

  test('a stage that the workflow has not', () => {
    expect(() => plan({ fromStage: 'upload-test', stages: ['build', 'upload'] })).toThrow(
      'from-stage: upload-test is not a stage of this workflow. Allowed: build, upload.',
    );
  });
});

describe('secrets', () => {
  const gitea = { forge: 'gitea', serverUrl: 'https://gitea.example', repository: 'o/r' } as const;

  test('that are missing are named together, with the page to set them on', () => {
    const secrets = parseSecretLines(['upload-test TESTPYPI_API_TOKEN false', 'upload PYPI_API_TOKEN false']);
    expect(missingSecrets(secrets, () => true, gitea)?.message).toBe(
      "TESTPYPI_API_TOKEN, PYPI_API_TOKEN: these secrets are not set, or are spelled differently, and upload-test, upload can't run without. Add them at https://gitea.example/o/r/settings/actions/secrets, with exactly this spelling; a called workflow also needs it under secrets:.",
    );
    const github = { forge: 'github', serverUrl: 'https://github.com', repository: 'o/r' } as const;
    expect(missingSecrets(secrets, (stage) => stage === 'upload', github)?.message).toContain(
      'https://github.com/o/r/settings/secrets/actions',
    );
  });

  test('of stages that are left out are not missed', () => {
    const secrets = parseSecretLines(['upload-test TESTPYPI_API_TOKEN false', 'upload PYPI_API_TOKEN true']);
    expect(missingSecrets(secrets, (stage) => stage === 'upload', gitea)).toBeNull();
  });

  test('a secret that was written there itself is not shown', () => {
    expect(() => parseSecretLines(['upload PYPI_API_TOKEN pypi-AgEIcHlwaS5vcmc'])).toThrow(
      "secrets: line 1 is not STAGE NAME true or STAGE NAME false. Use the form: upload PYPI_API_TOKEN ${{ secrets.PYPI_API_TOKEN != '' }}.",
    );
  });
});
