// Where the shipped workflows find this suite. Who keeps a copy of it on another server changes these lines, runs
// `npm run build` and commits: Gitea takes whole addresses, and what a template says is what people copy.

/** The Gitea server that the suite is on, without a slash at its end. */
export const SERVER = 'https://gitea.example.com';

/** `owner/name` there, and on GitHub. */
export const REPOSITORY = 'shireadmin/repo-agent-actions';

/** The moving tag of the major version. */
export const REF = 'v1';
