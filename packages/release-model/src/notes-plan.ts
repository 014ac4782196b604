import * as v from 'valibot';

/** What `validate` knows for the notes of a release, apart from the changes: the release itself has no project any more. */
export interface NotesPlan {
  /** The project's own template; `null`: the default one. */
  readonly template: string | null;
  /** The tag of the release before this one; `null` when none is known. */
  readonly previousTag: string | null;
  /** Names of those who have contributed since, most commits first; empty where the template doesn't ask for them. */
  readonly contributors: readonly string[];
  /** `https://gitea.example/owner/name`, by the remote of git; `null` when that isn't on a server. */
  readonly repositoryUrl: string | null;
}

export const notesPlanSchema = v.object({
  template: v.nullable(v.string()),
  previousTag: v.nullable(v.string()),
  contributors: v.array(v.string()),
  repositoryUrl: v.nullable(v.string()),
}) satisfies v.GenericSchema<unknown, NotesPlan>;
