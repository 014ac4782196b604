import * as v from 'valibot';

// The parts of the servers' responses that are used. Anything else in them is ignored.

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const gitId = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/u, 'is not a git id'));
/** Absent, `null` and empty mean the same here. */
const text = v.pipe(
  v.nullish(v.string(), ''),
  v.transform((value) => value),
);

export const assetSchema = v.object({
  id,
  name: v.string(),
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  browser_download_url: text,
  /** Gitea and Forgejo. */
  uuid: text,
  /** GitHub: `starter` while it is incomplete. */
  state: text,
});

export const releaseSchema = v.object({
  id,
  tag_name: v.string(),
  name: text,
  body: text,
  draft: v.boolean(),
  prerelease: v.boolean(),
  html_url: text,
});

/** `GET …/tags/{tag}` of Gitea and Forgejo: `id` is the tag object's, or the commit's for a lightweight tag. */
export const giteaTagSchema = v.object({ name: v.string(), id: gitId, commit: v.object({ sha: gitId }) });

export const versionSchema = v.object({ version: v.pipe(v.string(), v.minLength(1)) });

/** `GET …/git/ref/tags/{tag}` and `GET …/git/tags/{id}` of GitHub. */
export const gitObjectSchema = v.object({ object: v.object({ type: v.string(), sha: gitId }) });

/** `GET …/contents/{path}` of a file; the answer about a folder is a list, and has no type. */
export const contentSchema = v.union([
  v.object({ type: v.string() }),
  v.pipe(
    v.array(v.unknown()),
    v.transform(() => ({ type: 'dir' })),
  ),
]);

export const shaSchema = v.object({ sha: gitId });

export const userSchema = v.object({ login: v.pipe(v.string(), v.minLength(1)) });

/** A repository's settings for issues; `external_tracker` is set if Gitea only links to another site. */
export const issueSettingsSchema = v.object({
  has_issues: v.nullish(v.boolean()),
  external_tracker: v.nullish(v.unknown()),
});

export const issueSchema = v.object({
  number: id,
  title: text,
  body: text,
  state: v.string(),
  html_url: text,
  user: v.nullish(v.object({ login: text })),
  /** Set only for pull requests. */
  pull_request: v.nullish(v.unknown()),
});

export type AssetAnswer = v.InferOutput<typeof assetSchema>;
export type ReleaseAnswer = v.InferOutput<typeof releaseSchema>;
export type IssueAnswer = v.InferOutput<typeof issueSchema>;
