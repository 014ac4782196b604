import { describe, expect, test } from '@jest/globals';
import { findUnsafeMembers, type ArchiveMember } from '../src/index.ts';

const WHEEL = 'demo-1.0-py3-none-any.whl';
const SDIST = 'demo-1.0.tar.gz';

function member(path: string, kind: ArchiveMember['kind'] = 'file'): ArchiveMember {
  return { path, kind, size: 1, mode: 0o644 };
}

/** `rule severity` of each finding. */
function judged(filename: string, paths: readonly string[], scripts: Readonly<Record<string, string>> = {}) {
  const kind = filename.endsWith('.whl') ? 'wheel' : 'sdist';
  const members = paths.map((path) => member(path));
  return findUnsafeMembers({ filename, kind }, members, { console: scripts, gui: {} });
}

function rules(filename: string, ...paths: readonly string[]): readonly string[] {
  return judged(filename, paths).map(({ rule, severity }) => `${rule} ${severity}`);
}

const NAMES: readonly (readonly [what: string, name: string])[] = [
  ['a device', 'NUL'],
  ['a device with an extension', 'con.py'],
  ['a device with two extensions', 'aux.tar.gz'],
  ['a device before a blank', 'prn .txt'],
  ['a numbered device', 'COM0.c'],
  ['a device with a superscript digit', 'Com\u00b9.h'],
  ['another device with a superscript digit', 'lpt\u00b3'],
  ['the console', 'CONOUT$'],
  ['a device as a folder', 'aux/x.py'],
  ['a hidden stream', 'a.py:evil'],
  ['a drive inside', 'C:evil.py'],
  ['a trailing dot', 'x.py.'],
  ['a trailing blank', 'x.py '],
  ['a folder with a trailing dot', 'sub./x.py'],
  ['a turned direction', 'x\u202eyp.exe'],
  ['an isolate', 'x\u2066y.py'],
  ['a right-to-left mark', 'x\u200f.py'],
  ['a zero-width blank', 'x\u200b.py'],
  ['a byte order mark', '\ufeffx.py'],
  ['a soft hyphen', 'x\u00ad.py'],
  ['a tag character', 'x\u{e0041}.py'],
  ['a filler letter', 'x\u3164.py'],
  ['a blank that does not break', 'x\u00a0.py'],
  ['a line separator', 'x\u2028.py'],
  ['an escape', 'x\u001b[2J.py'],
  ['a line feed', 'x\n.py'],
  ['a C1 control', 'x\u0085.py'],
  ['a name of 256 bytes', 'x'.repeat(256)],
  ['a name of 86 three-byte letters', '\u20ac'.repeat(86)],
  ['a path of 1,001 bytes', `${'a/'.repeat(496)}b.py`.padEnd(997, 'c')],
  ['a name of 100,000 letters', 'y'.repeat(100_000)],
];

describe('names of members', () => {
  test.each(NAMES)('%s is found in both kinds', (_, name) => {
    expect(rules(WHEEL, `demo/${name}`)).toEqual(['member-name unsafe']);
    expect(rules(SDIST, `demo-1.0/${name}`)).toEqual(['member-name unsafe']);
  });

  test.each([
    'console.py', 'nullable.py', 'com10.py', 'auxiliary/x.py', 'a.con', 'lpt.py', 'ein schöner name.txt', '日本語.txt',
    'می\u200cخواهم.txt', '👩\u200d💻.txt', '❤\ufe0f.txt', 'e\u0301.txt', '.hidden', '..data', `${'x'.repeat(251)}.txt`,
  ])('%s is a name like any other', (name) => {
    expect(rules(WHEEL, `demo/${name}`)).toEqual([]);
    expect(rules(SDIST, `demo-1.0/${name}`)).toEqual([]);
  }); // prettier-ignore

  test('what only Windows refuses is a warning, and nothing in a wheel for other systems', () => {
    expect(rules(WHEEL, 'demo/what?.txt')).toEqual(['member-name warning']);
    const linux = 'demo-1.0-cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64.whl';
    expect(rules(linux, 'demo/aux.h', 'demo/a:b', 'demo/what?.txt')).toEqual([]);
    expect(rules(linux, 'demo/x\u202ey')).toEqual(['member-name unsafe']);
    expect(rules('demo-1.0-cp312-cp312-win_amd64.whl', 'demo/aux.h')).toEqual(['member-name unsafe']);
    expect(rules('demo-1.0-py3-none-linux_x86_64.win32.whl', 'demo/aux.h')).toEqual(['member-name unsafe']);
  });

  test('a name is told so that it deceives nobody, and in a few words', () => {
    const [finding] = judged(WHEEL, ['demo/x\u202eyp.exe']);
    expect(finding?.message).toBe(
      'its member demo/x\\u202eyp.exe has a character in its name that is invisible or changes the text direction',
    );
    expect(judged(WHEEL, [`demo/${'y'.repeat(100_000)}`])[0]?.message.length).toBeLessThan(250);
  });

  test('thousands of them are told of in a few findings, the worst never hidden', () => {
    const harmless = Array.from({ length: 5000 }, (_, index) => `demo/${String(index)}?`);
    const findings = judged(WHEEL, [...harmless, 'demo/nul']);
    expect(findings).toHaveLength(21);
    expect(findings.at(-1)).toMatchObject({
      rule: 'member-name',
      severity: 'unsafe',
      message: '4981 more members have the same problem',
    });
  });

  test('a bad name does not hide that the member is a link', () => {
    const link: ArchiveMember = { ...member('demo-1.0/what?', 'symlink'), linkTarget: '/etc/passwd' };
    expect(findUnsafeMembers({ filename: SDIST, kind: 'sdist' }, [link]).map(({ rule }) => rule)).toEqual([
      'member-name',
      'member-link',
    ]);
  });
});

describe('files that run at each start of Python', () => {
  test.each([
    'evil.pth', '.evil.pth', 'evil.start', 'sitecustomize.py', 'usercustomize.py', 'sitecustomize.pyc',
    'sitecustomize.cpython-312-x86_64-linux-gnu.so', 'usercustomize/__init__.py', './evil.pth',
    'demo-1.0.data/purelib/evil.pth', 'demo-1.0.data/platlib/sitecustomize.py', 'other-2.data/purelib/evil.pth',
    'demo-1.0.data/data/lib/python3.12/site-packages/evil.pth', 'demo-1.0.data/data/Lib/site-packages/evil.pth',
    'demo-1.0.data/data/lib64/python3.13/site-packages/usercustomize.py',
    'demo-1.0.data/data/lib/python3/dist-packages/evil.pth', 'demo-1.0.data/data/lib/python3.12/json/__init__.py',
    'demo-1.0.data/data/pyvenv.cfg', 'demo-1.0.data/data/pip.conf', 'demo-1.0.data/data/./pip.ini',
  ])('%s in a wheel', (path) => {
    expect(rules(WHEEL, path)).toEqual(['member-startup unsafe']);
  }); // prettier-ignore

  test.each([
    'demo/evil.pth', 'demo/sitecustomize.py', 'sitecustomizer.py', 'demo-1.0.data/scripts/evil.pth', 'evil.pth.txt',
    'demo-1.0.data/data/share/demo/evil.pth', 'demo-1.0.data/data/etc/jupyter/pip.conf', 'demo-1.0.data/headers/x.pth',
  ])('%s in a wheel is not one', (path) => {
    expect(rules(WHEEL, path)).toEqual([]);
  }); // prettier-ignore

  test('an sdist only warns: its back-end decides what is installed', () => {
    expect(rules(SDIST, 'demo-1.0/evil.pth')).toEqual(['member-startup warning']);
    expect(rules(SDIST, 'demo-1.0/src/sitecustomize.py')).toEqual(['member-startup warning']);
    expect(rules(SDIST, 'demo-1.0/tests/evil.pth')).toEqual([]);
  });
});

describe('files that take the place of another project', () => {
  test.each([
    'pip/__init__.py', 'setuptools/build_meta.py', 'pkg_resources/__init__.py', '_distutils_hack/__init__.py', 'wheel.py',
    'uv/_find_uv.py', 'demo-1.0.data/purelib/pip/_internal/x.py',
    'demo-1.0.data/data/lib/python3.12/site-packages/setuptools/x.py', 'pip-26.0.dist-info/METADATA',
    'other.egg-info/PKG-INFO', 'demo-1.0.data/scripts/python', 'demo-1.0.data/scripts/python3.12',
    'demo-1.0.data/scripts/pip3.exe', 'demo-1.0.data/scripts/git', 'demo-1.0.data/data/bin/python3',
    'demo-1.0.data/data/Scripts/pip.exe', 'demo-1.0.data/scripts/activate',
  ])('%s in a wheel', (path) => {
    expect(rules(WHEEL, path)).toEqual(['member-foreign unsafe']);
  }); // prettier-ignore

  test.each(['python', 'python3', 'pip', 'pip3.12', 'twine', 'bash'])('the script %s', (name) => {
    const [finding, ...others] = judged(WHEEL, [], { demo: 'demo:main', [name]: 'demo:main' });
    expect(finding).toMatchObject({ rule: 'member-foreign', severity: 'unsafe' });
    expect(others).toEqual([]);
  });

  test.each([
    ['pip-26.0-py3-none-any.whl', ['pip/__init__.py', 'pip-26.0.dist-info/METADATA'], ['pip', 'pip3']],
    [
      'setuptools-80.0-py3-none-any.whl',
      ['setuptools/build_meta.py', 'pkg_resources/__init__.py', '_distutils_hack/__init__.py'],
      [],
    ],
    ['uv-0.13.8-py3-none-win_amd64.whl', ['uv/__init__.py', 'uv-0.13.8.data/scripts/uv.exe'], []],
    ['twine-7.0.0-py3-none-any.whl', ['twine/__init__.py'], ['twine']],
    [
      'demo-1.0-py3-none-any.whl',
      ['demo/pip/__init__.py', 'pipx.py', 'demo-1.0.dist-info/METADATA'],
      ['pipx', 'pytest'],
    ],
  ])('nothing in %s is of another', (filename, paths, scripts) => {
    expect(judged(filename, paths, Object.fromEntries(scripts.map((name) => [name, 'x:y'])))).toEqual([]);
  });
});

describe('members that are the same file somewhere', () => {
  test.each([
    ['case', 'demo/A.py', 'demo/a.py'],
    ['composed letters', 'demo/\u00e9.py', 'demo/e\u0301.py'],
    ['both', 'demo/\u00c9.py', 'demo/e\u0301.py'],
    ['a long s', 'demo/\u017f.py', 'demo/s.py'],
    ['a sharp s', 'demo/\u00df.py', 'demo/SS.py'],
    ['a dot', 'demo/x.py', 'demo/./x.py'],
    ['a slash', 'demo/x.py', 'demo//x.py'],
    ['two schemes', 'demo/x.py', 'demo-1.0.data/purelib/demo/x.py'],
    ['a file for a folder', 'demo/x', 'demo/x/y.py'],
    ['a file for a folder of another case', 'demo/X/y.py', 'demo/x'],
  ])('%s', (_, first, second) => {
    expect(rules(WHEEL, first, second)).toEqual(['member-collision unsafe']);
  });

  test('folders may be named again, and folders of another case hold other files', () => {
    const members = [
      member('demo', 'directory'),
      member('demo', 'directory'),
      member('Demo/x.py'),
      member('demo/y.py'),
    ];
    expect(findUnsafeMembers({ filename: WHEEL, kind: 'wheel' }, members)).toEqual([]);
  });
});

describe('members that not everybody may read', () => {
  const found = (filename: string, members: readonly Partial<ArchiveMember>[]): readonly string[] => {
    const kind = filename.endsWith('.whl') ? 'wheel' : 'sdist';
    const all = members.map((one) => ({ ...member('demo-1.0/a.py'), ...one }));
    return findUnsafeMembers({ filename, kind }, all).map(({ severity, message }) => `${severity}: ${message}`);
  };

  test('of an sdist are one finding, folders too', () => {
    expect(
      found(SDIST, [
        { path: 'demo-1.0', kind: 'directory', mode: 0o700 },
        { mode: 0o600 },
        { path: 'demo-1.0/b.py', mode: 0o640 },
        { path: 'demo-1.0/c.py' },
      ]),
    ).toEqual([
      'warning: its member demo-1.0 has the mode 700, so not everybody may read it (3 of 4 members are like it)',
    ]);
    expect(found(SDIST, [{ mode: 0o604 }])).toEqual([
      'warning: its member demo-1.0/a.py has the mode 604, so not everybody may read it',
    ]);
  });

  test('of a wheel are advice, without what back-ends write by themselves and archives without modes', () => {
    expect(found(WHEEL, [{ path: 'demo/a.py', mode: 0o600 }])).toEqual([
      'advice: its member demo/a.py has the mode 600, so not everybody may read it',
    ]);
    expect(
      found(WHEEL, [
        { path: 'demo-1.0.dist-info/METADATA', mode: 0o600 },
        { path: 'demo/a.py', mode: 0 },
      ]),
    ).toEqual([]);
    expect(found(SDIST, [{ mode: 0o444 }, { path: 'demo-1.0/b', mode: 0o775 }])).toEqual([]);
  });
});
