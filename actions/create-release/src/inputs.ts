import { type InputReader, readTag, readTagPrefix } from '#action-kit';
import type { RunArtifact } from '#hand-over';
import { visibleValue } from '#harmless-text';
import { ReleaseError, withoutEnding } from '#release-model';

/** A forge, and permission to write releases on it. */
export interface ForgeAccess {
  /** Without a trailing slash. */
  readonly apiUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly token: string;
}

export interface CreateReleaseInputs {
  /** `null`: the manifest's. */
  readonly tag: string | null;
  /** `null`: not specified; a tag with any prefix is accepted if it ends in the version. */
  readonly tagPrefix?: string | null;
  /** Path of the manifest, or the manifest itself when it begins with `{`; `null`: made from `packagesDir`. */
  readonly manifest: string | null;
  /** Absolute. */
  readonly packagesDir: string;
  /** Markdown; `changelog`: the changelog's section of the version, which is then `changelogSection`. */
  readonly notes: string;
  /** The changelog's section as validate-metadata found it. Not an input of the action: jobs pass it as `notes`. */
  readonly changelogSection: string | null;
  /** May contain `{tag}`, `{name}` and `{version}`. */
  readonly title: string;
  readonly prerelease: 'auto' | boolean;
  /** Whether it stays a draft: the stage `stage`. */
  readonly draft: boolean;
  /** Where the release is created; `null`: it is only shown. */
  readonly forge: ForgeAccess | null;
  /** Where the report is kept for the readers of this run; `null`: the caller keeps its own. */
  readonly places: RunArtifact['places'] | null;
  /** Where the release record is or will be; absolute; `null`: it is made from the existing receipts. */
  readonly recordPath: string | null;
  /** The index that a draft's files will be on; not an input of the action. */
  readonly production?: { readonly index: string; readonly simpleUrl: string | null };
}

function readPrerelease(text: string): 'auto' | boolean {
  if (text === 'auto') return 'auto';
  if (/^(?:true|True|TRUE)$/u.test(text)) return true;
  if (/^(?:false|False|FALSE)$/u.test(text)) return false;
  throw new ReleaseError({
    subject: 'prerelease',
    problem: `'${visibleValue(text, 80)}' is unknown`,
    remedy: 'Allowed: auto, true, false',
  });
}

function readForge(reader: InputReader): ForgeAccess | null {
  const token = reader.secret('token');
  const given = reader.optional('api-url');
  if (token === null) return null;
  const apiUrl = given ?? reader.runner('GITHUB_API_URL');
  const repository = reader.runner('GITHUB_REPOSITORY');
  if (apiUrl === null) {
    throw new ReleaseError({
      subject: 'api-url',
      problem: "is empty, and the runner doesn't set GITHUB_API_URL",
      remedy: 'Set it to https://HOST/api/v1 for Gitea and Forgejo, or https://api.github.com for GitHub',
    });
  }
  if (repository === null) {
    throw new ReleaseError({
      subject: 'GITHUB_REPOSITORY',
      problem: 'is not set, so the repository is unknown',
      remedy: 'Set it to owner/name',
    });
  }
  return { apiUrl: withoutEnding(apiUrl, '/'), repository, token };
}

export function readInputs(reader: InputReader): CreateReleaseInputs {
  return {
    tag: readTag(reader),
    tagPrefix: readTagPrefix(reader),
    manifest: reader.optional('manifest'),
    packagesDir: reader.path('packages-dir'),
    notes: reader.text('notes'),
    changelogSection: null,
    title: reader.text('title'),
    prerelease: readPrerelease(reader.text('prerelease')),
    draft: reader.boolean('draft'),
    forge: readForge(reader),
    places: {
      resultsUrl: reader.runner('ACTIONS_RESULTS_URL'),
      runtimeToken: reader.runner('ACTIONS_RUNTIME_TOKEN'),
    },
    recordPath: null,
  };
}
