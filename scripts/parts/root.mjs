import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** The actions; the umbrella's `action.yml` alone lies at the root. */
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

/** Where people find an action: its `action.yml` and README.md. */
export function actionFolder(action) {
  return join(ROOT, action === 'publish' ? 'publish' : `actions/${action}`);
}

/** Where its sources are. */
export function sourceFolder(action) {
  return join(ROOT, 'actions', action, 'src');
}

/** Whether a room has sources, an action its `action.yml`, and so has everything that it depends on. */
export function isFinished(room) {
  const action = /^actions\/(.+)$/u.exec(room)?.[1];
  if (!existsSync(join(ROOT, room, 'src/index.ts'))) return false;
  if (action !== undefined && !existsSync(join(actionFolder(action), 'action.yml'))) return false;
  const { dependencies = {} } = JSON.parse(readFileSync(join(ROOT, room, 'package.json'), 'utf8'));
  return rooms().every(({ folder, name }) => folder === room || !(name in dependencies) || isFinished(folder));
}

/** The actions that can be built. */
export function finishedActions() {
  return ACTIONS.filter((action) => isFinished(`actions/${action}`));
}

/** Every workspace: its folder below the root and its package.json's name. */
export function rooms() {
  return ['packages', 'actions'].flatMap((parent) =>
    readdirSync(join(ROOT, parent))
      .sort()
      .filter((name) => existsSync(join(ROOT, parent, name, 'package.json')))
      .map((name) => ({
        folder: `${parent}/${name}`,
        name: `@repo-agent-actions/${parent === 'actions' ? 'action-' : ''}${name}`,
      })),
  );
}

/** Every file below a folder, sorted, as paths relative to it. */
export function filesBelow(folder, prefix = '') {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesBelow(join(folder, entry.name), `${prefix}${entry.name}/`)
        : [`${prefix}${entry.name}`],
    );
}
