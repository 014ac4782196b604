import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { generatedDist } from './generated.ts';
import { filesBelow, ROOT } from './root.ts';

const DIST = join(ROOT, 'dist');

/** Bytes; 1000-based. Every job of every runner clones dist/ and copies it. */
const LARGEST_DIST = 8_000_000;

/** Files of dist/suite that are loaded before an action's first line runs. */
export function startChunks(dist = DIST): readonly string[] {
  const entry = readFileSync(join(dist, 'suite/index.js'), 'utf8');
  const ids = [...entry.matchAll(/__nccwpck_require__\.e\((?:\/\*.*?\*\/)?\s*(\d+)\)/gu)].map(([, id]) => id ?? '');
  return ['index.js', ...[...new Set(ids)].map((id) => `${id}.index.js`)];
}

/** Reports where dist/ differs from what the sources generate, or breaks a limit: sentences. */
export async function distProblems(): Promise<readonly string[]> {
  const fix = 'Run npm run build and commit dist/.';
  const tree = await generatedDist();
  const problems: string[] = [];
  for (const [path, { bytes, executable }] of tree) {
    const target = join(DIST, path);
    if (!existsSync(target)) problems.push(`dist/${path}: is missing. ${fix}`);
    else if (!readFileSync(target).equals(bytes))
      problems.push(`dist/${path}: is not what the sources generate. ${fix}`);
    else if (process.platform !== 'win32' && executable && (statSync(target).mode & 0o111) === 0) {
      problems.push(`dist/${path}: can't be executed. ${fix}`);
    }
  }
  for (const path of filesBelow(DIST)) {
    if (!tree.has(path)) problems.push(`dist/${path}: is left from an older build. ${fix}`);
  }
  const size = [...tree.values()].reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > LARGEST_DIST) {
    problems.push(
      `dist: is ${(size / 1e6).toFixed(1)} MB, but the limit is ${LARGEST_DIST / 1e6} MB. Check what a new dependency adds.`,
    );
  }
  if (!existsSync(join(DIST, 'suite/index.js'))) return problems;
  for (const chunk of startChunks()) {
    if (existsSync(join(DIST, 'suite', chunk)) && /undici/iu.test(readFileSync(join(DIST, 'suite', chunk), 'utf8'))) {
      problems.push(
        `dist/suite/${chunk}: contains undici, which every start would load. Import what needs it with import().`,
      );
    }
  }
  return problems;
}
