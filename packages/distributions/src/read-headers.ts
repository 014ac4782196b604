import type { TarWalk } from './tar-walk.ts';
import type { ZipDirectory } from './zip-directory.ts';

/** What of an archive itself was read: of a tar the walk over its headers, of a ZIP its directory. */
export interface ReadHeaders {
  readonly tarWalk?: TarWalk;
  readonly zipDirectory?: ZipDirectory;
}
