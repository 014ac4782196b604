import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from './run-bundle.ts';

/** Every room of the suite, as its folder below the root: `packages/http`, `actions/preflight`, `publish`. */
export function suiteRooms(): readonly string[] {
  const below = (parent: string): readonly string[] =>
    readdirSync(join(REPOSITORY, parent)).map((name) => `${parent}/${name}`);
  return [...below('packages'), ...below('actions'), 'publish'].filter((room) =>
    existsSync(join(REPOSITORY, room, 'src')),
  );
}

/** The TypeScript sources of everything that is shipped, as paths below the root. */
export function suiteSources(): readonly string[] {
  return suiteRooms()
    .filter((room) => room !== 'packages/testkit')
    .flatMap((room) =>
      readdirSync(join(REPOSITORY, room, 'src'), { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.ts'))
        .map((path) => `${room}/src/${path.replaceAll('\\', '/')}`),
    );
}
