import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** The actions. */
export const ACTIONS = [
  'build-dists',
  'create-release',
  'hand-over',
  'preflight',
  'publish',
  'publish-index',
  'rehearse',
  'release-checklist',
  'report-failure',
  'test-project',
  'twine-check',
  'validate-metadata',
  'verify-install',
];

/** The room of an action, below the root. The umbrella's is its public address, `publish`. */
export function actionRoom(action) {
  return action === 'publish' ? 'publish' : `actions/${action}`;
}

/** Where everything of an action is: its `action.yml`, README.md, package.json and `src/`. */
export function actionFolder(action) {
  return join(ROOT, actionRoom(action));
}

/** Where its sources are. */
export function sourceFolder(action) {
  return join(actionFolder(action), 'src');
}

/** Whether a room is an action. */
export function isAction(room) {
  return room === 'publish' || room.startsWith('actions/');
}

/** Whether a room has sources, an action its `action.yml`, and so has everything that it depends on. */
export function isFinished(room) {
  if (!existsSync(join(ROOT, room, 'src/index.ts'))) return false;
  if (isAction(room) && !existsSync(join(ROOT, room, 'action.yml'))) return false;
  const { dependencies = {} } = JSON.parse(readFileSync(join(ROOT, room, 'package.json'), 'utf8'));
  return rooms().every(({ folder, name }) => folder === room || !(name in dependencies) || isFinished(folder));
}

/** The actions that can be built. */
export function finishedActions() {
  return ACTIONS.filter((action) => isFinished(actionRoom(action)));
}

/** Every workspace: its folder below the root and its package.json's name. */
export function rooms() {
  const below = (parent) =>
    readdirSync(join(ROOT, parent))
      .sort()
      .map((name) => `${parent}/${name}`);
  return [...below('packages'), ...below('actions'), 'publish']
    .filter((folder) => existsSync(join(ROOT, folder, 'package.json')))
    .map((folder) => ({
      folder,
      name: `@repo-agent-actions/${isAction(folder) ? 'action-' : ''}${folder.slice(folder.indexOf('/') + 1)}`,
    }));
}

/**
 * Every file below a folder, sorted, as paths relative to it.
 * @param enters - whether a folder of this name is looked into
 */
export function filesBelow(folder, prefix = '', enters = () => true) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (!entry.isDirectory()) return [`${prefix}${entry.name}`];
      return enters(entry.name) ? filesBelow(join(folder, entry.name), `${prefix}${entry.name}/`, enters) : [];
    });
}
