// npm run reproduce: whether a clean clone of the last commit, in another folder, with another time zone, language and
// umask, builds exactly the committed files. The status is 0 when it does.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './parts/root.ts';
import { scriptWords } from './parts/script-words.ts';

const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

function run(cwd: string, file: string, ...words: readonly string[]): string {
  return execFileSync(file, words, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...ELSEWHERE },
    // The output of a tool is only needed when it fails
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

process.umask(0o077);
const workshop = mkdtempSync(join(tmpdir(), 'repo-agent-actions-reproduce-'));
try {
  // With a space, and deeper than usual folders
  const clone = join(workshop, 'another folder', 'suite');
  run(ROOT, 'git', 'clone', '--quiet', '--no-hardlinks', '--', ROOT, clone);
  run(clone, 'npm', 'ci', '--no-audit', '--no-fund', '--prefer-offline');
  run(clone, process.execPath, ...scriptWords('build', clone));
  const changed = run(clone, 'git', 'status', '--porcelain', '--untracked-files=all').trim();
  const commit = run(clone, 'git', 'rev-parse', 'HEAD').trim();
  if (changed === '') console.log(`${commit}: its sources generate the committed files, byte for byte.`);
  else {
    console.log(`${commit}: is not what its sources generate. Run npm run build and commit it.\n${changed}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
