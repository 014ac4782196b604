import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import type { FailingBuild } from './failing-build.ts';

/** Writes the project of a failing build, and commits it. */
export function writeFailing({ files, ignored = {}, git }: FailingBuild, project: string): void {
  for (const [path, text] of Object.entries({ ...files, ...ignored })) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  if (git === 'none') return;
  const run = (...words: string[]): void => {
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...words], { cwd: project });
  };
  run('init', '--quiet', '--initial-branch=main');
  run('add', '--all');
  run('commit', '--quiet', '--message=First');
}

/** The environment of the machine that a build needs in order to fail. */
export function environmentOf(
  { without, programs, environment }: FailingBuild,
  folder: string,
  outer: Readonly<Record<string, string>>,
): Record<string, string> {
  const path = [outer['PATH'] ?? ''];
  if (without !== undefined) path[0] = withoutPrograms(without, path[0] ?? '', join(folder, 'bin'));
  if (programs !== undefined) {
    const own = join(folder, 'programs');
    mkdirSync(own, { recursive: true });
    for (const [name, text] of Object.entries(programs)) {
      writeFileSync(join(own, name), text);
      chmodSync(join(own, name), 0o755);
    }
    path.unshift(own);
  }
  return { ...outer, ...environment, PATH: path.join(delimiter) };
}

/** One folder with everything on the PATH except some programs. */
function withoutPrograms(missing: RegExp, path: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const seen = new Set<string>();
  const shims: string[] = [];
  for (const place of path.split(delimiter)) {
    if (place.includes('shims')) {
      shims.push(place);
      continue;
    }
    for (const name of listed(place)) {
      if (seen.has(name) || missing.test(name)) continue;
      seen.add(name);
      symlinkSync(join(place, name), join(folder, name));
    }
  }
  return [folder, ...shims].join(delimiter);
}

function listed(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
