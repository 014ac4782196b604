import { isForDevelopers, normalizeName } from '#python-standards';
import type { InstalledRelease } from './installed-release.ts';
import type { TrialPlan } from './trial-plan.ts';

/** An extra to test, and what it must make importable. */
export interface ExtraTrial {
  /** Several if all are installed together. */
  readonly names: readonly string[];
  readonly imports: readonly string[];
}

/** `the extra plots`, `the extras plots and web`. */
export function extraWords(names: readonly string[]): string {
  return names.length === 1 ? `the extra ${names.join('')}` : `the extras ${names.join(' and ')}`;
}

/** What `extras` means for one release. */
export interface ExtrasPlan {
  readonly trials: readonly ExtraTrial[];
  /** Tested only if named: they are meant for the project's developers. */
  readonly leftOut: readonly string[];
}

/** The part of a plan that decides about extras. */
type PlannedExtras = { readonly settings: Pick<TrialPlan['settings'], 'extras'> } & Pick<TrialPlan, 'verification'>;

/** Which extras are tested, by the input, the manifest, and what the installed release provides. */
export function planExtras(
  { settings, verification }: PlannedExtras,
  installed: Pick<InstalledRelease, 'extras'>,
): ExtrasPlan {
  const declared = verification?.extras ?? [];
  const importsOf = (name: string): readonly string[] =>
    declared.find((extra) => normalizeName(extra.name) === normalizeName(name))?.imports ?? [];
  const { extras } = settings;
  if (extras === 'none') return { trials: [], leftOut: [] };
  if (extras !== 'each' && extras !== 'all') {
    return { trials: extras.map((name) => ({ names: [name], imports: importsOf(name) })), leftOut: [] };
  }
  const known = declared.length > 0 ? declared.map(({ name }) => name) : installed.extras;
  const forUsers = known.filter((name) => !isForDevelopers(name) || importsOf(name).length > 0);
  const leftOut = known.filter((name) => !forUsers.includes(name));
  if (extras === 'each')
    return { trials: forUsers.map((name) => ({ names: [name], imports: importsOf(name) })), leftOut };
  return { trials: forUsers.length === 0 ? [] : [{ names: forUsers, imports: forUsers.flatMap(importsOf) }], leftOut };
}
