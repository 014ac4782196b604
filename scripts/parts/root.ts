import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

/** The actions. */
export const ACTIONS: readonly string[] = [
  'build-dists',
  'create-release',
  'fetch-source',
  'hand-over',
  'preflight',
  'publish',
  'publish-index',
  'rehearse',
  'release-checklist',
  'report-failure',
  'test-project',
  'try-dists',
  'twine-check',
  'validate-metadata',
  'verify-install',
];

/** The room of an action, below the root. The umbrella's is its public address, `publish`. */
export function actionRoom(action: string): string {
  return action === 'publish' ? 'publish' : `actions/${action}`;
}

/** Where everything of an action is: its `action.yml`, README.md and `src/`. */
export function actionFolder(action: string): string {
  return join(ROOT, actionRoom(action));
}

/** Where its sources are. */
export function sourceFolder(action: string): string {
  return join(actionFolder(action), 'src');
}

/** Whether a room is an action. */
export function isAction(room: string): boolean {
  return room === 'publish' || room.startsWith('actions/');
}

/** Whether a room has sources, and an action its `action.yml`. */
export function isFinished(room: string): boolean {
  return (
    existsSync(join(ROOT, room, 'src/index.ts')) && (!isAction(room) || existsSync(join(ROOT, room, 'action.yml')))
  );
}

/** The actions that can be built. */
export function finishedActions(): readonly string[] {
  return ACTIONS.filter((action) => isFinished(actionRoom(action)));
}

/** A part of the suite with sources of its own. */
export interface Room {
  /** Below the root. */
  readonly folder: string;
  /** As it is imported, by the `imports` of package.json: `#http`, `#actions/preflight`. */
  readonly name: string;
}

/** Every room. */
export function rooms(): readonly Room[] {
  const below = (parent: string): readonly string[] =>
    readdirSync(join(ROOT, parent))
      .sort()
      .map((name) => `${parent}/${name}`);
  return [...below('packages'), ...below('actions'), 'publish']
    .filter((folder) => existsSync(join(ROOT, folder, 'src')))
    .map((folder) => ({ folder, name: `#${folder.replace(/^packages\//u, '')}` }));
}

/**
 * Every file below a folder, sorted, as paths relative to it.
 * @param enters - whether a folder of this name is looked into
 */
export function filesBelow(
  folder: string,
  prefix = '',
  enters: (name: string) => boolean = () => true,
): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (!entry.isDirectory()) return [`${prefix}${entry.name}`];
      return enters(entry.name) ? filesBelow(join(folder, entry.name), `${prefix}${entry.name}/`, enters) : [];
    });
}
