import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { temporaryFolder, type TemporaryFolder } from '#testkit';
import { compareArchives, readContents, readDistribution, type ReadArchive } from '../src/index.ts';

/** Writes the archives of each case twice: once as they are, once with a change. */
const MAKER = `
import base64, hashlib, io, json, os, sys, tarfile, zipfile
out, cases = sys.argv[1], json.load(sys.stdin)
META = "Metadata-Version: 2.1\\nName: demo\\nVersion: 1.0\\n"

def members(kind):
    if kind == "sdist":
        return {"demo-1.0/PKG-INFO": META, "demo-1.0/a.py": "a = 1\\n", "demo-1.0/b.py": "b = 1\\n"}
    return {"demo/a.py": "a = 1\\n", "demo/b.py": "b = 1\\n", "demo-1.0.dist-info/METADATA": META, "demo-1.0.dist-info/WHEEL": "Wheel-Version: 1.0\\n"}

def write(kind, folder, change):
    files = members(kind)
    files.update(change.get("files", {}))
    for path in change.get("without", []):
        del files[path]
    order = sorted(files, reverse=change.get("reverse", False))
    modes, dates = change.get("modes", {}), change.get("dates", {})
    if kind == "sdist":
        with tarfile.open(os.path.join(folder, "demo-1.0.tar.gz"), "w:gz", compresslevel=change.get("level", 9)) as tar:
            for path in order:
                info = tarfile.TarInfo(path)
                info.size, info.mode = len(files[path]), modes.get(path, 0o644)
                info.mtime = 1_700_000_000 + dates.get(path, 0)
                tar.addfile(info, io.BytesIO(files[path].encode()))
        return
    rows = []
    with zipfile.ZipFile(os.path.join(folder, "demo-1.0-py3-none-any.whl"), "w", zipfile.ZIP_DEFLATED) as archive:
        def add(path, text):
            info = zipfile.ZipInfo(path, (2026, 1, 1, 0, dates.get(path, 0), 0))
            info.external_attr = (0o100000 | modes.get(path, 0o644)) << 16
            archive.writestr(info, text)
            digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
            rows.append(f"{path},sha256={digest},{len(text)}\\n")
        for path in order:
            add(path, files[path])
        add("demo-1.0.dist-info/RECORD", "".join(rows) + change.get("row", "") + "demo-1.0.dist-info/RECORD,,\\n")

for number, (kind, change) in enumerate(cases):
    for name, one in (("first", {}), ("second", change)):
        folder = os.path.join(out, str(number), name)
        os.makedirs(folder)
        write(kind, folder, one)
`;

interface Change {
  readonly files?: Readonly<Record<string, string>>;
  readonly without?: readonly string[];
  readonly reverse?: boolean;
  readonly modes?: Readonly<Record<string, number>>;
  readonly dates?: Readonly<Record<string, number>>;
  readonly level?: number;
  readonly row?: string;
}

const CASES: readonly (readonly [what: string, kind: 'sdist' | 'wheel', change: Change, found: readonly string[]])[] = [
  ['nothing', 'wheel', {}, []],
  ['contents, and RECORD with them', 'wheel', { files: { 'demo/a.py': 'a = 2\n' } }, ['demo/a.py: its contents']],
  ['RECORD by itself', 'wheel', { row: 'demo/c.py,sha256=x,1\n' }, ['demo-1.0.dist-info/RECORD: its contents']],
  [
    'contents, and RECORD beyond them',
    'wheel',
    { files: { 'demo/a.py': 'a = 2\n' }, row: 'demo/c.py,sha256=x,1\n' },
    ['demo/a.py: its contents', 'demo-1.0.dist-info/RECORD: its contents'],
  ],
  [
    'mode and date',
    'wheel',
    { modes: { 'demo/b.py': 0o600 }, dates: { 'demo/b.py': 7 } },
    ['demo/b.py: its mode (644 and 600) and its date'],
  ],
  [
    'members',
    'sdist',
    { files: { 'demo-1.0/c.py': '' }, without: ['demo-1.0/b.py'] },
    ['demo-1.0/b.py: only the first build has it', 'demo-1.0/c.py: only the second build has it'],
  ],
  ['a date', 'sdist', { dates: { 'demo-1.0/a.py': 3 } }, ['demo-1.0/a.py: its date']],
  ['a fraction of a second', 'sdist', { dates: { 'demo-1.0/a.py': 0.5 } }, ['demo-1.0/a.py: its date']],
  ['the order', 'sdist', { reverse: true }, ['the order of its members']],
  ['the compression', 'sdist', { level: 1 }, ['how it is packed']],
];

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
  mkdirSync(join(folder.path, 'out'));
  const input = JSON.stringify(CASES.map(([, kind, change]) => [kind, change]));
  execFileSync('python3', ['-c', MAKER, join(folder.path, 'out')], { input });
});
afterAll(async () => {
  await folder.remove();
});

async function read(path: string): Promise<ReadArchive> {
  const distribution = await readDistribution(path);
  return { distribution, contents: await readContents(distribution) };
}

test.each(CASES.map(([what, kind, , found], number) => [what, kind, found, number] as const))(
  'what differs between two builds: %s (%s)',
  async (_what, kind, found, number) => {
    const name = kind === 'sdist' ? 'demo-1.0.tar.gz' : 'demo-1.0-py3-none-any.whl';
    const [first, second] = [
      await read(join(folder.path, 'out', String(number), 'first', name)),
      await read(join(folder.path, 'out', String(number), 'second', name)),
    ];
    const differences = await compareArchives(first, second);
    const shown = differences.map(({ member, what }) => (member === null ? what : `${member}: ${what}`));
    expect(shown).toEqual(found);
  },
);
