import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { runCommandLine } from '#cli';
import { REPOSITORY, withTemporaryFolder, writeProject } from '#testkit';

/** What `init` wrote into a project that is on a server. */
export interface InstalledProject {
  readonly workflow: string;
  readonly rehearsal: string;
  readonly releasing: string;
}

/**
 * Runs `init` on a fresh project.
 * @param remote - the address that the project is pushed to
 * @param words - further words of the command
 */
export async function installInto(
  remote: string,
  template: string,
  words: readonly string[] = [],
): Promise<InstalledProject> {
  return await withTemporaryFolder(async (path) => {
    const isSeveral = template === 'several-packages';
    const folders = isSeveral ? ['packages/one', 'packages/two'] : ['.'];
    for (const [place, folder] of folders.entries()) {
      await writeProject({ folder: join(path, folder), name: `trial-project-${String(place + 1)}` });
    }
    mkdirSync(path, { recursive: true });
    execFileSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: path });
    execFileSync('git', ['remote', 'add', 'origin', remote], { cwd: path });
    let said = '';
    const sink = (): NodeJS.WriteStream =>
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          said += chunk.toString();
          done();
        },
      }) as unknown as NodeJS.WriteStream;
    const status = await runCommandLine({
      program: 'node dist/cli/index.js',
      words: ['init', '--templates', `${template},rehearsal`, '--python-versions', '3.11, 3.12', ...words],
      environment: { PATH: process.env['PATH'], HOME: path },
      folder: path,
      suiteFolder: REPOSITORY,
      input: new PassThrough() as unknown as NodeJS.ReadStream,
      output: sink(),
      errors: sink(),
    });
    if (status !== 0) throw new Error(said);
    const below = remote.startsWith('https://github.com/') ? '.github' : '.gitea';
    const read = (file: string): string => readFileSync(join(path, file), 'utf8');
    return {
      workflow: read(`${below}/workflows/pypi-publish.yml`),
      rehearsal: read(`${below}/workflows/pypi-rehearsal.yml`),
      releasing: read(`${isSeveral ? 'packages/one/' : ''}docs/RELEASING.md`),
    };
  });
}
