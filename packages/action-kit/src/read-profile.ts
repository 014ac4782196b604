import { PROFILE_NAMES, profileOf, type ProfileName } from '#server-profiles/profile-of';
import type { InputReader } from './input-reader.ts';

/** Reads the input `profile`; `null` where the index decides it. */
export function readGivenProfile(reader: InputReader): ProfileName | null {
  const given = reader.choice('profile', ['auto', ...PROFILE_NAMES]);
  return given === 'auto' ? null : given;
}

/** Reads whose rules apply: what `profile` says, else those of the index that the input `index` names. */
export function readProfile(reader: InputReader): ProfileName {
  // Always read: an input that isn't is reported as unknown
  const index = reader.text('index');
  return readGivenProfile(reader) ?? profileOf(index);
}
