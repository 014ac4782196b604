import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

// Where the shipped workflows find this suite. Who keeps a copy of it on another server changes these lines, runs
// `npm run build` and commits: Gitea takes whole addresses, and what a template says is what people copy.

/** The Gitea server that the suite is on, without a slash at its end. */
export const SERVER = 'https://gitea.example.com';

/** `owner/name` there, and on GitHub. */
export const REPOSITORY = 'shireadmin/repo-agent-actions';

/**
 * The tag of this whole version: what it is on is never moved. So also the actions inside of the reusable workflow are
 * those of the release that somebody has pinned.
 */
export const REF = `v${JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version}`;
