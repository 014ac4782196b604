import type { InputReader } from '@repo-agent-actions/action-kit';
import { ReleaseError } from '@repo-agent-actions/release-model';

export interface CreateReleaseInputs {
  /** `null`: the manifest's. */
  readonly tag: string | null;
  /** Path of the manifest, or the manifest itself when it begins with `{`; `null`: made from `packagesDir`. */
  readonly manifest: string | null;
  /** Absolute. */
  readonly packagesDir: string;
  /** Markdown; `changelog`: the changelog's section of the version, which is then `changelogSection`. */
  readonly notes: string;
  /** The changelog's section as validate-metadata found it. Not an input of the action: jobs hand it over as `notes`. */
  readonly changelogSection: string | null;
  /** May hold `{tag}`, `{name}` and `{version}`. */
  readonly title: string;
  readonly prerelease: 'auto' | boolean;
  /** Where the release record lies or will lie; absolute; `null` when there is none. */
  readonly recordPath: string | null;
}

function readPrerelease(text: string): 'auto' | boolean {
  if (text === 'auto') return 'auto';
  if (/^(?:true|True|TRUE)$/u.test(text)) return true;
  if (/^(?:false|False|FALSE)$/u.test(text)) return false;
  throw new ReleaseError({
    subject: 'prerelease',
    problem: `'${text.slice(0, 80)}' is unknown`,
    remedy: 'Allowed: auto, true, false',
  });
}

export function readInputs(reader: InputReader): CreateReleaseInputs {
  return {
    tag: reader.optional('tag'),
    manifest: reader.optional('manifest'),
    packagesDir: reader.path('packages-dir'),
    notes: reader.text('notes'),
    changelogSection: null,
    title: reader.text('title'),
    prerelease: readPrerelease(reader.text('prerelease')),
    recordPath: null,
  };
}
