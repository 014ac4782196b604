// The suite as a commit of today's working state would hold it: what is tracked or new, not what is ignored.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SERVER } from '../../../scripts/parts/workflow-home.mjs';
import { ROOT } from '../../../scripts/parts/root.mjs';

/** Nothing that an action reads lies here, and runners clone the suite for every job. */
const LEFT_OUT = /^(?:test\/|examples\/|packages\/[^/]+\/test\/|actions\/[^/]+\/test\/|package-lock\.json$)/u;

/**
 * Copies the suite to `folder`.
 * @param {string} home - what stands before `/shireadmin/repo-agent-actions` instead of the suite's own server
 */
export function exportSuite(folder, home) {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
  for (const path of listed.toString().split('\0')) {
    if (path === '' || LEFT_OUT.test(path) || !existsSync(join(ROOT, path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(ROOT, path), join(folder, path));
  }
  for (const folderOfActions of ['actions', 'publish']) assertBundles(folder, folderOfActions);
  for (const workflows of ['.gitea/workflows', '.github/workflows']) {
    if (!existsSync(join(folder, workflows))) continue;
    for (const name of readdirSync(join(folder, workflows))) {
      const file = join(folder, workflows, name);
      writeFileSync(file, atHome(readFileSync(file, 'utf8'), home));
    }
  }
}

/** A shipped workflow whose `uses:` point to another server, as those of somebody with a copy of the suite do. */
export function atHome(text, home) {
  return text.replaceAll(`${SERVER}/`, home === '' ? '' : `${home}/`);
}

/** A shipped template as text. */
export function template(name, home) {
  return atHome(readFileSync(join(ROOT, 'action-templates', `${name}.yml`), 'utf8'), home);
}

function assertBundles(folder, actions) {
  const names = actions === 'publish' ? ['.'] : readdirSync(join(folder, actions));
  for (const name of names) {
    const description = join(folder, actions, name, 'action.yml');
    const main = /^\s+main: (.+)$/mu.exec(readFileSync(description, 'utf8'))?.[1] ?? '';
    if (!existsSync(join(dirname(description), main))) {
      throw new Error(`${description}: its bundle ${main} is missing. Run npm run build.`);
    }
  }
}
