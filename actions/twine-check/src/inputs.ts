import type { InputReader } from '#action-kit';

/** The profiles that files can be judged by. */
export const PROFILES = ['pypi'] as const;

export interface TwineCheckInputs {
  /** Absolute. */
  readonly packagesDir: string;
  /** Path of the manifest, or the manifest itself when it begins with `{`; `null`: left by the build, or made on the spot. */
  readonly manifest: string | null;
  readonly profile: (typeof PROFILES)[number];
  /** Warnings stop the release, too. */
  readonly strict: boolean;
  /** Run the real `twine check` for the verdict on the README. */
  readonly twine: boolean;
  /** Ids of rules to leave out. */
  readonly ignore: readonly string[];
}

export function readInputs(reader: InputReader): TwineCheckInputs {
  return {
    packagesDir: reader.path('packages-dir'),
    manifest: reader.optional('manifest'),
    profile: reader.choice('profile', PROFILES),
    strict: reader.boolean('strict'),
    twine: reader.boolean('twine'),
    ignore: reader.list('ignore'),
  };
}
