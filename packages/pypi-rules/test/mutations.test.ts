import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { serverPython } from '#testkit/server-python';
import { temporaryFolder, type TemporaryFolder } from '#testkit';

const BATCHES = process.env['PROOF'] === undefined ? 1 : 12;
const COUNT = process.env['PROOF'] === undefined ? 300 : 4500;

interface Judged {
  readonly files: Readonly<
    Record<string, { readonly verdict: string; readonly seconds: number; readonly told: string }>
  >;
  readonly megabytes: number;
}

let root: TemporaryFolder;

beforeAll(async () => {
  root = await temporaryFolder();
});

afterAll(() => root.remove());

function answersOf(command: string, args: readonly string[]): unknown {
  const run = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 29 });
  expect([run.status, run.stderr]).toEqual([0, '']);
  return JSON.parse(run.stdout);
}

test.each(Array.from({ length: BATCHES }, (_, batch) => batch))(
  'damaged files end no run, cost little, and are never accepted if Python cannot read them (%i)',
  (batch) => {
    const folder = join(root.path, String(batch));
    mkdirSync(folder);
    const script = join(import.meta.dirname, 'mutations.py');
    const python = answersOf(serverPython() ?? 'python3', [
      ...['-X', 'utf8', script, folder, String(COUNT), String(batch)],
    ]) as Readonly<Record<string, string | null>>;
    const loader = join(import.meta.dirname, '..', '..', '..', 'scripts', 'parts', 'typescript-loader.mjs');
    const { files, megabytes } = answersOf(process.execPath, [
      ...['--no-warnings', '--max-old-space-size=160', '--import', loader],
      ...[join(import.meta.dirname, 'judge-files.ts'), folder],
    ]) as Judged;
    const odd = Object.entries(files).filter(
      ([number, { verdict, seconds }]) =>
        verdict === 'crashed' || seconds > 2 || (verdict === 'accepted' && python[number] !== null),
    );
    expect(odd.map(([number, file]) => ({ number, python: python[number], ...file })).slice(0, 10)).toEqual([]);
    expect(megabytes).toBeLessThan(300);
    const verdicts = Object.values(files).map(({ verdict }) => verdict);
    expect(verdicts).toHaveLength(COUNT);
    for (const verdict of ['accepted', 'refused', 'unknown']) expect(verdicts).toContain(verdict);
    rmSync(folder, { recursive: true });
  },
  900_000,
);
