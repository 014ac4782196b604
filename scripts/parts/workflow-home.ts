import { readPackageJson } from './package-json.ts';
import { ROOT } from './root.ts';

// Where the shipped workflows find this suite. To keep a copy of it on another server, change these lines, run
// `npm run build` and commit: Gitea needs whole addresses, and people copy what a template says.

/** The Gitea server that the suite is on, without a slash at its end. */
export const SERVER = 'https://gitea.example.com';

/** `owner/name` there, and on GitHub. */
export const REPOSITORY = 'shireadmin/repo-agent-actions';

/**
 * The tag of this full version, which is never moved. So the actions inside the reusable workflow, too, are those of the
 * pinned release.
 */
export const REF = `v${readPackageJson(ROOT).version}`;
