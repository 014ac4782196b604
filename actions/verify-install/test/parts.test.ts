import { describe, expect, test } from '@jest/globals';
import { chooseFile } from '../src/installer-choice.ts';
import { fileRequirement } from '../src/install-step.ts';
import { installerWarnings } from '../src/installer-warnings.ts';
import { createLimiter } from '../src/limiter.ts';
import { compareWithManifest, releaseFiles } from '../src/release-files.ts';
import { importRemedy, installRemedy } from '../src/remedies.ts';
import { parseScriptLines } from '../src/script-runs.ts';
import { planExtras, type VerificationPlan } from '../src/verification-plan.ts';
import { createInputs, manifestOf } from './release.ts';

const plain = { sha256: null, requiresPython: null, yanked: false, yankedReason: null, size: null, uploadTime: null };

function listed(...names: readonly (string | readonly [string, string])[]): ReturnType<typeof releaseFiles> {
  const files = names.map((name) =>
    typeof name === 'string'
      ? { ...plain, filename: name, url: `https://x.example/${name}` }
      : { ...plain, filename: name[0], url: `https://x.example/${name[0]}`, requiresPython: name[1] },
  );
  return releaseFiles(files, 'demo', '1.0');
}

const LINUX = [
  'cp312-cp312-manylinux_2_17_x86_64',
  'cp312-abi3-manylinux_2_17_x86_64',
  'cp311-abi3-manylinux_2_17_x86_64',
  'py3-none-manylinux_2_17_x86_64',
  'py312-none-any',
  'py3-none-any',
];

describe('the file that an installer would take', () => {
  test.each([
    [
      'the most specific wheel',
      ['demo-1.0-py3-none-any.whl', 'demo-1.0-cp311-abi3-manylinux_2_17_x86_64.whl', 'demo-1.0.tar.gz'],
      'demo-1.0-cp311-abi3-manylinux_2_17_x86_64.whl',
    ],
    [
      'a wheel of several tags',
      ['demo-1.0-cp312-cp312-manylinux1_x86_64.manylinux_2_17_x86_64.whl', 'demo-1.0-py3-none-any.whl'],
      'demo-1.0-cp312-cp312-manylinux1_x86_64.manylinux_2_17_x86_64.whl',
    ],
    [
      'the higher build of equals',
      ['demo-1.0-9-py3-none-any.whl', 'demo-1.0-10-py3-none-any.whl', 'demo-1.0-py3-none-any.whl'],
      'demo-1.0-10-py3-none-any.whl',
    ],
    [
      'the universal wheel when no other fits',
      ['demo-1.0-cp312-cp312-win_amd64.whl', 'demo-1.0-py2.py3-none-any.whl'],
      'demo-1.0-py2.py3-none-any.whl',
    ],
    [
      'the source distribution when no wheel fits',
      ['demo-1.0-cp312-cp312-win_amd64.whl', 'demo-1.0.tar.gz'],
      'demo-1.0.tar.gz',
    ],
    [
      'any spelling of name and version',
      ['Demo-1.0.0-py3-none-any.whl', 'demo-1.1-py3-none-any.whl', 'demo-not-a-file.txt'],
      'Demo-1.0.0-py3-none-any.whl',
    ],
  ])('is %s', (_, names, expected) => {
    expect(chooseFile(listed(...names), '3.12.1', LINUX).file?.filename).toBe(expected);
  });

  test('leaves out what Requires-Python leaves out, and says why there is none', () => {
    expect(
      chooseFile(listed(['demo-1.0-py3-none-any.whl', '>=3.13'], ['demo-1.0.tar.gz', '>=3.8']), '3.12.1', LINUX).file
        ?.filename,
    ).toBe('demo-1.0.tar.gz');
    expect(chooseFile(listed(['demo-1.0-py3-none-any.whl', '>=3.13']), '3.12.1', LINUX).reason).toBe('wrong-python');
    expect(chooseFile(listed(['demo-1.0-py3-none-any.whl', 'rubbish']), '3.12.1', LINUX).reason).toBeNull();
    expect(chooseFile(listed('demo-1.0-cp39-cp39-win_amd64.whl'), '3.12.1', LINUX).reason).toBe('no-compatible-wheel');
    expect(chooseFile([], '3.12.1', LINUX).reason).toBe('no-files');
  });

  test('is held against the manifest: missing, other, and unknown files are told apart', () => {
    const file = (filename: string, sha: string): { filename: string; bytes: Buffer; sha256: string } => ({
      filename,
      bytes: Buffer.from('x'),
      sha256: sha.repeat(64),
    });
    const manifest = manifestOf('demo', '1.0', [file('demo-1.0-py3-none-any.whl', 'a'), file('demo-1.0.tar.gz', 'b')]);
    const there = listed('demo-1.0-py3-none-any.whl', 'demo-1.0-cp312-cp312-win_amd64.whl').map((each) => ({
      ...each,
      sha256: 'c'.repeat(64),
    }));
    expect(compareWithManifest(there, manifest)).toEqual([
      {
        filename: 'demo-1.0-py3-none-any.whl',
        problem: `has sha256 ${'c'.repeat(64)} on the index, ${'a'.repeat(64)} in the manifest`,
        ours: true,
      },
      { filename: 'demo-1.0.tar.gz', problem: 'is not on the index', ours: true },
      {
        filename: 'demo-1.0-cp312-cp312-win_amd64.whl',
        problem: 'is on the index, but not in the manifest',
        ours: false,
      },
    ]);
  });
});

describe('what an installer warns of', () => {
  test('counts only when it is about the package, in any spelling of its name', () => {
    const output = [
      'WARNING: Running pip as the root user can result in broken permissions',
      'warning: Failed to hardlink files; falling back to full copy.',
      '  If the cache and target directories are on different filesystems, reflink may not be supported.',
      "\u001b[33mWARNING: Repo_Agent 0.1.0 does not provide the extra 'nope'\u001b[0m",
      'warning: The package `repo-agent @ http://127.0.0.1/x.whl` does not have an extra named `nope`',
      '  DEPRECATION: Building `repo.agent` using the legacy setup.py',
      '    mechanism is going away',
      'WARNING: repo-agent-tools 1.0 is something else',
      'Installed 3 packages in 5ms',
    ].join('\n');
    const warnings = installerWarnings(output, 'repo-agent');
    expect(warnings).toHaveLength(6);
    expect(warnings.filter(({ own }) => own).map(({ text }) => text)).toEqual([
      "WARNING: Repo_Agent 0.1.0 does not provide the extra 'nope'",
      'warning: The package `repo-agent @ http://127.0.0.1/x.whl` does not have an extra named `nope`',
      'DEPRECATION: Building `repo.agent` using the legacy setup.py mechanism is going away',
    ]);
  });
});

describe('where the cause of a fault is to be looked for', () => {
  test.each([
    [{ reference: 'automation.models', error: 'ModuleNotFoundError', missing: 'automation.models' }, /packages\.find/u],
    [{ reference: 'automation', error: 'ModuleNotFoundError', missing: 'automation_core.x' }, /packages\.find/u],
    [
      { reference: 'automation', error: 'ModuleNotFoundError', missing: 'yaml' },
      /Add the distribution that contains yaml to dependencies/u,
    ],
    [{ reference: 'automation', error: 'FileNotFoundError', missing: null }, /package-data/u],
    [{ reference: 'automation', error: 'SyntaxError', missing: null }, /requires-python/u],
    [{ reference: 'automation', error: 'RuntimeError', missing: null }, /^Import automation in an environment/u],
  ])('an import: %j', (failure, remedy) => {
    expect(importRemedy(failure, ['automation', 'automation_core'])).toMatch(remedy);
  });

  test.each([
    ["ERROR: Package 'demo' requires a different Python: 3.9.18 not in '>=3.11'", /requires-python/u],
    [
      '× No solution found when resolving dependencies: because only demo and no versions of dep',
      /Check dependencies.*on the index/u,
    ],
    ['ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE', /different bytes/u],
    ['error: Failed to build `demo`', /fails to build/u],
    ['error: Failed to fetch: http://x tcp connect error: Connection refused', /can be reached/u],
    ['something new', /by hand/u],
  ])('an installation: %s', (output, remedy) => {
    expect(installRemedy(output, 'demo', 'the index')).toMatch(remedy);
  });
});

describe('command lines', () => {
  test('are divided at blanks, with quotes, without a shell', () => {
    expect(
      parseScriptLines(['automation --help', 'automation run "two words" $HOME;ls', "builder 'a b'c", 'other']),
    ).toEqual([
      { name: 'automation', arguments: [['--help'], ['run', 'two words', '$HOME;ls']] },
      { name: 'builder', arguments: [['a bc']] },
      { name: 'other', arguments: [] },
    ]);
  });
});

describe('extras', () => {
  const extrasOf = (
    extras: VerificationPlan['inputs']['extras'],
    declared: readonly { name: string; imports: readonly string[] }[] | null,
  ): unknown => {
    const manifest = declared === null ? null : manifestOf('demo', '1.0', [], { extras: declared });
    const plan: VerificationPlan = {
      inputs: createInputs({ extras }),
      target: { project: 'demo', normalizedName: 'demo', version: '1.0', manifest, manifestPath: null },
      files: [],
      imports: null,
      scripts: null,
      smokeTest: null,
      dependenciesFrom: '',
    };
    const installed = {
      version: '1.0',
      requiresPython: null,
      extras: ['web', 'Dev', 'docs'],
      scripts: [],
      modules: [],
    };
    return planExtras(plan, installed);
  };

  test('are those for users, unless somebody names others or says what they are for', () => {
    expect(extrasOf('none', null)).toEqual({ trials: [], leftOut: [] });
    expect(extrasOf('each', null)).toEqual({ trials: [{ names: ['web'], imports: [] }], leftOut: ['Dev', 'docs'] });
    expect(extrasOf(['dev'], null)).toEqual({ trials: [{ names: ['dev'], imports: [] }], leftOut: [] });
    const declared = [
      { name: 'web', imports: ['flask'] },
      { name: 'docs', imports: ['sphinx'] },
    ];
    expect(extrasOf('all', declared)).toEqual({
      trials: [{ names: ['web', 'docs'], imports: ['flask', 'sphinx'] }],
      leftOut: [],
    });
  });
});

describe('work side by side', () => {
  test('is never more than allowed, and one that fails frees its place', async () => {
    const limit = createLimiter(2);
    let running = 0;
    let most = 0;
    const work = (fails: boolean) => async (): Promise<void> => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      if (fails) throw new Error('on purpose');
    };
    const results = await Promise.allSettled([true, false, true, false, false].map((fails) => limit(work(fails))));
    expect(most).toBe(2);
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(2);
  });
});

describe('the requirement of one file', () => {
  const file = { url: 'https://x.example/demo-1.0-py3-none-any.whl' };

  test('names project, extras, address and bytes', () => {
    expect(fileRequirement('demo', ['web', 'x.y'], file, 'a'.repeat(64))).toBe(
      `demo[web,x.y] @ https://x.example/demo-1.0-py3-none-any.whl#sha256=${'a'.repeat(64)}`,
    );
  });

  test.each([
    ['demo', 'web] @ https://evil.example/evil-1.0-py3-none-any.whl#'],
    ['demo', 'web\n--index-url=https://evil.example'],
    ['demo', ''],
    ['demo @ https://evil.example/evil.whl #', 'web'],
    ['-r requirements.txt', 'web'],
  ])('is refused for %j with the extra %j, which would be another file', (name, extra) => {
    expect(() => fileRequirement(name, [extra], file, 'a'.repeat(64))).toThrow(
      /^https:\/\/x\.example\/\S+: ".*" is not the name of a project or an extra\. /u,
    );
  });
});
