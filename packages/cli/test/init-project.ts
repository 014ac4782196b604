import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeProject, type ProjectOptions } from '#testkit';

export const SERVER = 'https://gitea.example.org';

export function git(folder: string, ...words: string[]): string {
  return execFileSync('git', words, { cwd: folder, encoding: 'utf8' });
}

/** A project in a clone with a remote. */
export async function writeClone(
  parent: string,
  name: string,
  {
    remote = `${SERVER}/team/sample.git`,
    ...options
  }: Partial<ProjectOptions> & { readonly remote?: string | null } = {},
): Promise<string> {
  const folder = join(parent, name);
  await mkdir(folder, { recursive: true });
  await writeProject({ folder, git: 'committed', ...options });
  if (remote !== null) git(folder, 'remote', 'add', 'origin', remote);
  return folder;
}
