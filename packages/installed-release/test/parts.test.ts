import { describe, expect, test } from '@jest/globals';
import { parseWheelFilename } from '#python-standards';
import type { Verification } from '#release-model';
import { chooseFile } from '../src/installer-choice.ts';
import { fileRequirement } from '../src/install-step.ts';
import { installerWarnings } from '../src/installer-warnings.ts';
import { createLimiter } from '#process';
import { installRemedy } from '../src/remedies.ts';
import { slowInstall } from '../src/release-points.ts';
import { parseScriptLines } from '../src/script-runs.ts';
import { planExtras, trialsAhead, withEntryPoints } from '../src/extras-plan.ts';
import { scriptTrials } from '../src/try-release.ts';
import type { InstalledRelease } from '../src/installed-release.ts';
import { readExtras } from '../src/trial-inputs.ts';
import type { ExtrasChoice, TrialFile } from '../src/trial-plan.ts';

function listed(...names: readonly (string | readonly [string, string])[]): readonly TrialFile[] {
  return names.map((name): TrialFile => {
    const [filename, requiresPython] = typeof name === 'string' ? [name, null] : name;
    const facts = { filename, url: `https://x.example/${filename}`, requiredSha256: null, requiresPython };
    if (!filename.endsWith('.whl')) return { ...facts, kind: 'sdist', tags: [], build: null };
    const { tags, build } = parseWheelFilename(filename);
    return { ...facts, kind: 'wheel', tags, build };
  });
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
  const extrasOf = (extras: ExtrasChoice, declared: Verification['extras'] | null): unknown => {
    const verification = declared === null ? null : { imports: [], scripts: [], extras: declared, smokeTest: null };
    const installed = {
      version: '1.0',
      requiresPython: null,
      extras: ['web', 'Dev', 'docs'],
      scripts: [],
      modules: [],
    };
    return planExtras({ settings: { extras }, verification }, installed);
  };

  test('are those for users, unless somebody names others or says what they are for', () => {
    expect(extrasOf('none', null)).toEqual({ trials: [], leftOut: [] });
    expect(extrasOf('each', null)).toEqual({ trials: [{ names: ['web'], imports: [] }], leftOut: ['Dev', 'docs'] });
    expect(extrasOf(['dev'], null)).toEqual({ trials: [{ names: ['dev'], imports: [] }], leftOut: [] });
    expect(extrasOf(readExtras(['{default}']), null)).toEqual(extrasOf('each', null));
    expect(extrasOf(readExtras(['{default}', 'dev', 'web']), null)).toEqual({
      trials: ['web', 'dev'].map((name) => ({ names: [name], imports: [] })),
      leftOut: ['docs'],
    });
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

describe('extras that are known before anything is installed', () => {
  const installed = { extras: ['web', 'Dev', 'docs'] };
  const declared = [
    { name: 'web', imports: ['flask'] },
    { name: 'docs', imports: [] },
  ];
  const choices: readonly ExtrasChoice[] = [
    'none',
    'each',
    'all',
    ['dev'],
    ['nobody-has-it', 'web'],
    [],
    readExtras(['{default}', 'dev']),
  ];

  test.each(choices.flatMap((extras) => [null, [], declared].map((told) => [extras, told] as const)))(
    '%j of %j are those that are tried',
    (extras, told) => {
      const verification = told === null ? null : { imports: [], scripts: [], extras: told, smokeTest: null };
      const plan = { settings: { extras }, verification };
      const isTold =
        extras === 'none' ||
        (typeof extras !== 'string' && extras.length > 0 && !extras.includes('{default}')) ||
        told === declared;
      expect(trialsAhead(plan)).toEqual(isTold ? planExtras(plan, installed).trials : null);
    },
  );
});

describe('what a wheel offers besides modules and commands', () => {
  const files = (rest: Partial<InstalledRelease['files']>): InstalledRelease['files'] => ({
    distributions: [],
    own: null,
    generator: null,
    scriptFiles: [],
    paths: [],
    entryPoints: [],
    problems: [],
    startupCode: [],
    ...rest,
  });

  test.each<[target: string, group: string, names: readonly string[], imports: readonly string[]]>([
    ['demo.report:Report [Plots]', 'demo.plugins', ['plots'], ['demo.report:Report']],
    ['demo.report [plots, web]', 'demo.plugins', ['plots'], []],
    ['demo.report [plots, web]', 'demo.plugins', ['plots', 'web'], ['demo.report']],
    ['demo.report:Report [web]', 'demo.plugins', ['plots'], []],
    // Without extras, it is imported where none is installed, and commands are run there
    ['demo.report:Report', 'demo.plugins', ['plots'], []],
    ['demo.report:Report []', 'demo.plugins', ['plots'], []],
    ['demo.cli:main [plots]', 'console_scripts', ['plots'], ['demo.cli:main']],
    ['see the docs [plots]', 'demo.plugins', ['plots'], []],
  ])('the entry point %s of %s with the extras %s', (target, group, names, imports) => {
    const installed = { files: files({ entryPoints: [{ group, name: 'x', target }] }) };
    expect(withEntryPoints({ trials: [{ names, imports: [] }], leftOut: [] }, installed).trials).toEqual([
      { names, imports },
    ]);
  });

  const command = (name: string): Verification['scripts'][number] => ({ name, arguments: [['--help']], assumed: true });
  test.each<[what: string, named: readonly string[] | null, offered: readonly string[], runs: readonly string[]]>([
    ['with what the manifest names', ['demo'], ['demo'], ['demo', 'demo-tool']],
    ['without a manifest', null, [], ['demo', 'demo-tool']],
    ['not if somebody lists the scripts to run', ['other'], ['demo'], ['other']],
    ['not twice', ['demo', 'demo-tool'], ['demo'], ['demo', 'demo-tool']],
  ])('a script that is a file: %s', (_what, named, offered, runs) => {
    const verification = { imports: [], scripts: offered.map(command), extras: [], smokeTest: null };
    const about = { scripts: ['demo'], files: files({ scriptFiles: ['demo-tool'] }) };
    const trials = scriptTrials({ scripts: named?.map(command) ?? null, verification }, about);
    expect(trials.map(({ name }) => name)).toEqual(runs);
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
  const file = { url: 'https://x.example/demo-1.0-py3-none-any.whl', requiredSha256: 'a'.repeat(64) };

  test('names project, extras, address and bytes', () => {
    expect(fileRequirement('demo', ['web', 'x.y'], file)).toBe(
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
    expect(() => fileRequirement(name, [extra], file)).toThrow(
      /^https:\/\/x\.example\/\S+: ".*" is not the name of a project or an extra\. /u,
    );
  });
});

describe('a slow installation', () => {
  const work = { plan: { settings: { maximumInstallSeconds: 30 } }, python: { minor: '3.13' } };
  const said = (file: Parameters<typeof slowInstall>[1], ms: number): readonly string[] =>
    slowInstall(work as Parameters<typeof slowInstall>[0], file, { ms } as Parameters<typeof slowInstall>[2]).map(
      ({ message, remedy }) => `${message}. ${remedy}.`,
    );

  test('of a wheel is about its size, of a source distribution about the missing wheel', () => {
    const sdist = { kind: 'sdist', filename: 'demo-1.0.tar.gz' } as const;
    expect(said(sdist, 30_000)).toEqual([]);
    expect(said({ kind: 'wheel', filename: 'demo-1.0-py3-none-any.whl' }, 51_000)).toEqual([
      'the installation took 51.0 s, more than 30 s. Check the size of the package and of its dependencies, or raise maximum-install-seconds.',
    ]);
    expect(said(sdist, 51_000)).toEqual([
      'the installation took 51.0 s, more than 30 s, because no wheel fits here and one was built from demo-1.0.tar.gz. Release a wheel for this Python and platform (cibuildwheel makes them), or raise maximum-install-seconds.',
    ]);
  });
});
