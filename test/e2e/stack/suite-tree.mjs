// The suite as a commit of today's working state would hold it: what is tracked or new, not what is ignored; and as the tag
// of a version holds it.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shippedPaths } from '../../../packages/project-tree/src/shipped-tree.mjs';
import { SERVER } from '../../../scripts/parts/workflow-home.ts';
import { ROOT } from '../../../scripts/parts/root.ts';

/** Copies those files of the working state that git's `paths` name. */
function copyTree(folder, paths) {
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...paths];
  for (const path of execFileSync('git', words, { cwd: ROOT }).toString().split('\0')) {
    if (path === '' || !existsSync(join(ROOT, path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(ROOT, path), join(folder, path));
  }
}

/** Copies the suite to `folder` as it is, with its own workflows and tests: what CI and releases of the suite see. */
export function exportHouse(folder) {
  copyTree(folder, []);
}

/**
 * Copies to `folder` what the tag of a version has.
 * @param {string} home - what stands before `/shireadmin/repo-agent-actions` instead of the suite's own server
 */
export function exportSuite(folder, home) {
  const shipped = shippedPaths(readFileSync(join(ROOT, 'package.json'), 'utf8')) ?? [];
  copyTree(
    folder,
    shipped.map((path) => `:(glob)${path}`),
  );
  assertBundles(folder);
  for (const workflows of ['.gitea/workflows', '.github/workflows']) {
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
