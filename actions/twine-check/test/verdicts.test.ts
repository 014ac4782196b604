import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pypiProfile } from '#server-profiles';
import { createRecordingHost, makeDistributions, temporaryFolder, type Recipe, type TemporaryFolder } from '#testkit';
import { judgeFile } from '#pypi-rules';
import { checkFiles, type CheckedFile } from '../src/check-files.ts';
import { judgeReadme } from '../src/judge-readme.ts';

const WHEEL = 'sample_project-1.0-py3-none-any.whl';
const INFO = 'sample_project-1.0.dist-info';
const RECIPE: Recipe = {
  filename: WHEEL,
  metadata: { 'Metadata-Version': '2.4', 'License-File': 'LICENSE' },
  members: {
    [`${INFO}/licenses/LICENSE`]: 'Permission is granted, free of charge. '.repeat(20),
    [`${INFO}/entry_points.txt`]: `[console_scripts]\n${Array.from({ length: 20 }, (_, at) => `run${at} = sample:main${at}\n`).join('')}`,
    'sample_project/old.PY': 'print("a" + "b")\n'.repeat(20),
    'sample_project/.py': 'print("a" + "c")\n'.repeat(20),
    'sample_project/table.bin': 'numbers 1 2 3\n'.repeat(20),
  },
};

/** What the index reads, so that it refuses the file when it can't; and what it never looks at. */
const READ = [`${INFO}/METADATA`, `${INFO}/WHEEL`, `${INFO}/RECORD`, `${INFO}/entry_points.txt`].concat(
  `${INFO}/licenses/LICENSE`,
  'sample_project/__init__.py',
  'sample_project/old.PY',
);
const NOT_READ = ['sample_project/.py', 'sample_project/table.bin'];

const DAMAGES = ['data', 'checksum'] as const;
type Damage = (typeof DAMAGES)[number];

/** Changes a byte of a member's packed data, or its checksum in both headers, as a bad disk or a careless tool does. */
function damage(wheel: Buffer, member: string, what: Damage): Buffer {
  const bytes = Buffer.from(wheel);
  const headers = [...bytes.keys()].filter((at) => {
    const signature = at + 46 < bytes.length ? bytes.readUInt32LE(at) : 0;
    const isLocal = signature === 0x04034b50;
    if (!isLocal && signature !== 0x02014b50) return false;
    const length = bytes.readUInt16LE(at + (isLocal ? 26 : 28));
    return bytes.toString('utf8', at + (isLocal ? 30 : 46), at + (isLocal ? 30 : 46) + length) === member;
  });
  const [local = 0, central = 0] = headers;
  expect(headers).toHaveLength(2);
  if (what === 'checksum') {
    for (const at of [local + 14, central + 16]) bytes.writeUInt32LE((bytes.readUInt32LE(at) ^ 1) >>> 0, at);
    return bytes;
  }
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  const middle = start + (bytes.readUInt32LE(local + 18) >> 1);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 0x55, middle);
  return bytes;
}

let place: TemporaryFolder;
let sound: Buffer;

beforeAll(async () => {
  place = await temporaryFolder();
  makeDistributions([RECIPE], place.path);
  sound = readFileSync(join(place.path, WHEEL));
});

afterAll(() => place.remove());

let folders = 0;

/** Checks the files side by side, each in a folder of its own. */
async function check(files: readonly Buffer[]): Promise<readonly CheckedFile[]> {
  const paths = files.map((bytes) => {
    folders += 1;
    const folder = join(place.path, String(folders));
    mkdirSync(folder);
    writeFileSync(join(folder, WHEEL), bytes);
    return join(folder, WHEEL);
  });
  const now = new Date(`${pypiProfile.date}T12:00:00Z`);
  const host = createRecordingHost({ folder: place.path });
  return (await checkFiles(paths, { profile: pypiProfile, twine: false, ignore: [], now }, host)).files;
}

/** The members of each file that Python can't read. */
function unreadableInPython(files: readonly CheckedFile[]): readonly (readonly string[])[] {
  const script = `
import json, sys, zipfile
def bad(path):
    found = []
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            try: archive.read(name)
            except Exception: found.append(name)
    return found
print(json.dumps([bad(path) for path in json.load(sys.stdin)]))
`;
  const input = JSON.stringify(files.map(({ path }) => path));
  return JSON.parse(execFileSync('python3', ['-I', '-c', script], { input, encoding: 'utf8' })) as string[][];
}

describe('a file that is not wholly readable is never called accepted', () => {
  test.each(DAMAGES)('damaged %s', async (what) => {
    const members = [...READ, ...NOT_READ];
    const checked = await check([sound, ...members.map((member) => damage(sound, member, what))]);
    expect(unreadableInPython(checked)).toEqual([[], ...members.map((member) => [member])]);
    expect(checked.map(({ verdict }) => verdict)).toEqual([
      'accepted',
      ...READ.map(() => 'refused'),
      ...NOT_READ.map(() => 'unknown'),
    ]);
    for (const { findings } of checked.slice(1)) {
      expect(findings.some(({ severity }) => severity === 'refused' || severity === 'unsafe')).toBe(true);
    }
  });
});

describe('several members that can’t be read', () => {
  test('are all named, the worst decides, and what the others contain is found nevertheless', async () => {
    const members = ['sample_project/table.bin', 'sample_project/old.PY', 'sample_project/__init__.py'];
    const folder = await temporaryFolder();
    const secret = `token = "ghp_${'Ab1'.repeat(12)}"\n`;
    makeDistributions([{ ...RECIPE, members: { ...RECIPE.members, 'sample_project/z.py': secret } }], folder.path);
    const whole: Buffer = readFileSync(join(folder.path, WHEEL));
    const [file] = await check([members.reduce((bytes, member) => damage(bytes, member, 'checksum'), whole)]);
    await folder.remove();
    expect(file?.verdict).toBe('refused');
    const unreadable = file?.findings.filter(({ rule }) => rule === 'unreadable') ?? [];
    expect(unreadable.map(({ location, severity }) => [location?.member, severity]).sort()).toEqual([
      ['sample_project/__init__.py', 'refused'],
      ['sample_project/old.PY', 'refused'],
      ['sample_project/table.bin', 'unsafe'],
    ]);
    expect(file?.findings.filter(({ rule }) => rule === 'secret-text').map(({ location }) => location?.member)).toEqual(
      ['sample_project/z.py'],
    );
  });
});

describe('a RECORD that the index can’t read', () => {
  const line = 'sample_project/__init__.py,,\n';
  test.each(
    [
      ['a blank line', `${line}\n`, 'refused'],
      ['a blank line before a form feed', `${line}\f\n`, 'refused'],
      ['a blank line after U+2028', `${line.trimEnd()}\u2028\n`, 'refused'],
      ['a blank line in quotes', `${line}"a\n\nb",,\n`, 'accepted'],
      ['a field of 131,073 characters', `${line}${'a'.repeat(131_073)},,\n`, 'refused'],
      ['a field of 131,072 characters', `${line}${'a'.repeat(131_072)},,\n`, 'accepted'],
      ['200,000 blank lines', `${line}${'\n'.repeat(200_000)}`, 'refused'],
    ].map(([what = '', record = '', verdict]) => ({ what, record, verdict })),
  )('$what: $verdict', async ({ record, verdict }) => {
    const folder = await temporaryFolder();
    makeDistributions([{ ...RECIPE, record }], folder.path);
    const [file] = await check([readFileSync(join(folder.path, WHEEL))]);
    await folder.remove();
    expect(file?.verdict).toBe(verdict);
    expect(file?.findings.length).toBeLessThan(200);
  });
});

describe('metadata that twine calls invalid', () => {
  const invalid = (why: string): string => `Invalid distribution metadata: ${why}`;
  const field = (name: string): string => `unrecognized or malformed field '${name}'`;
  // prettier-ignore
  test.each<readonly [what: string, message: string, isOpen: boolean, severity: string]>([
    ['a field that nobody knows', invalid(field('foo')), false, 'warning'],
    ['two of them', invalid(`${field('foo')}; ${field('tag')}`), false, 'warning'],
    ['a field that is given twice', invalid(field('summary')), true, 'unsafe'],
    ['one of each', invalid(`${field('foo')}; ${field('requires-python')}`), true, 'unsafe'],
    ['a value', invalid("'>=3.x' is invalid for 'requires-python'"), true, 'unsafe'],
    ['a value that says so', invalid("'unrecognized or malformed field' is invalid for 'summary'"), true, 'unsafe'],
    ['a version of metadata', invalid("'metadata-version' is required"), true, 'unsafe'],
    ['nothing', '', true, 'unsafe'],
  ])('leaves the verdict open, unless it is a field that the index ignores: %s', async (_, message, isOpen, severity) => {
    const judged = await judgeFile(join(place.path, WHEEL), pypiProfile, { now: new Date(`${pypiProfile.date}T12:00:00Z`) });
    const judgement = { ...judged, findings: [] };
    const answer = { path: WHEEL, ok: false, warnings: [], rendering: '', error: { type: 'InvalidDistribution', message } };
    const verdict = judgeReadme(judgement, answer);
    expect([verdict.isOpen, verdict.outcome, verdict.findings.map((finding) => finding.severity)]).toEqual([isOpen, 'failed', [severity]]);
    // A file that is refused anyway needs no second finding, and no other verdict
    const refused = { ...judgement, findings: [{ rule: 'U11', severity: 'refused', subject: WHEEL, message: 'no', remedy: 'no' }] } as const;
    expect(judgeReadme(refused, answer).findings).toEqual([]);
  });
});

describe('a file that ends its own checks', () => {
  test('leaves the verdicts of the others, and its own unknown', async () => {
    const folder = await temporaryFolder();
    const host = createRecordingHost({ folder: folder.path });
    makeDistributions([RECIPE, { filename: 'sample_project-1.0.tar.gz' }], folder.path);
    let asked = 0;
    const profile = {
      ...pypiProfile,
      get maximumFileSize() {
        asked += 1;
        if (asked === 1) throw new RangeError('Maximum call stack size exceeded');
        return pypiProfile.maximumFileSize;
      },
    };
    const now = new Date(`${pypiProfile.date}T12:00:00Z`);
    const paths = [join(folder.path, WHEEL), join(folder.path, 'sample_project-1.0.tar.gz')];
    const { files } = await checkFiles(paths, { profile, twine: false, ignore: [], now }, host);
    await folder.remove();
    expect(files.map(({ verdict }) => verdict).sort()).toEqual(['accepted', 'unknown']);
    const [broken] = files.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'not-judged');
    expect(broken).toMatchObject({
      severity: 'unsafe',
      message: 'could not be judged: Maximum call stack size exceeded',
      remedy: 'This is a bug in repo-agent-actions: please report it, with the debug log',
    });
  });
});
