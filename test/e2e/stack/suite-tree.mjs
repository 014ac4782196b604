// The suite as a commit of today's working state would hold it: what is tracked or new, not what is ignored.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SERVER } from '../../../scripts/parts/workflow-home.ts';
import { ROOT } from '../../../scripts/parts/root.ts';

/** Our own CI would start with every push of the suite, and take the runner from what is tested. */
const OWN_WORKFLOWS = /^\.gitea\/workflows\/(?:ci|release)\.yml$/u;

/** Nothing that an action reads lies here, and runners clone the suite for every job. */
const LEFT_OUT = /^(?:test\/|examples\/|packages\/[^/]+\/test\/|actions\/[^/]+\/test\/|package-lock\.json$)/u;

/** What actions and workflows read when they run. */
const READ = /^(?:dist\/|\.git(?:ea|hub)\/workflows\/|(?:actions\/[^/]+|publish)\/action\.yml$)/u;

/** Copies those files of the working state whose path `isWanted`. */
function copyTree(folder, isWanted) {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
  for (const path of listed.toString().split('\0')) {
    if (path === '' || !isWanted(path) || !existsSync(join(ROOT, path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(ROOT, path), join(folder, path));
  }
}

/** Copies the suite to `folder` as it is, with its own workflows and tests: what CI and releases of the suite see. */
export function exportHouse(folder) {
  copyTree(folder, () => true);
}

/**
 * Copies what users of the suite need to `folder`.
 * @param {string} home - what stands before `/shireadmin/repo-agent-actions` instead of the suite's own server
 * @param {{ isSmall?: boolean }} options - whether to take only what is read: act copies the whole for every step
 */
export function exportSuite(folder, home, { isSmall = false } = {}) {
  copyTree(folder, (path) => !LEFT_OUT.test(path) && !OWN_WORKFLOWS.test(path) && (!isSmall || READ.test(path)));
  assertBundles(folder);
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

function assertBundles(folder) {
  const folders = ['publish', ...readdirSync(join(folder, 'actions')).map((name) => join('actions', name))];
  for (const action of folders) {
    const description = join(folder, action, 'action.yml');
    if (!existsSync(description)) continue;
    const main = /^[ \t]+main: (.+)$/mu.exec(readFileSync(description, 'utf8'))?.[1] ?? '';
    if (!existsSync(join(dirname(description), main))) {
      throw new Error(`${description}: its bundle ${main} is missing. Run npm run build.`);
    }
  }
}
