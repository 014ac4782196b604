import * as v from 'valibot';

// What of the servers' answers is used. Anything else in them is let pass.

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const gitId = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/u, 'is not a git id'));
/** Absent, `null` and empty are the same to us. */
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
  /** GitHub: `starter` while it isn't whole. */
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

export const shaSchema = v.object({ sha: gitId });

export const userSchema = v.object({ login: v.pipe(v.string(), v.minLength(1)) });

/** What a repository says of its issues; `external_tracker` is there where Gitea only links to another place. */
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
  /** There for pull requests only. */
  pull_request: v.nullish(v.unknown()),
});

export type AssetAnswer = v.InferOutput<typeof assetSchema>;
export type ReleaseAnswer = v.InferOutput<typeof releaseSchema>;
export type IssueAnswer = v.InferOutput<typeof issueSchema>;
