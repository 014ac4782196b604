import { isForDevelopers, isObjectReference, normalizeName } from '#python-standards';
import { DEFAULT_ENTRY, withDefaults } from '#release-model';
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
  const known = declared.length > 0 ? declared.map(({ name }) => name) : installed.extras;
  const forUsers = known.filter((name) => !isForDevelopers(name) || importsOf(name).length > 0);
  const leftOut = known.filter((name) => !forUsers.includes(name));
  if (extras !== 'each' && extras !== 'all') {
    const isExtended = extras.includes(DEFAULT_ENTRY);
    const wanted = withDefaults(extras, forUsers);
    const names = isExtended ? [...new Map(wanted.map((name) => [normalizeName(name), name])).values()] : wanted;
    const isWanted = (name: string): boolean => names.some((one) => normalizeName(one) === normalizeName(name));
    return {
      trials: names.map((name) => ({ names: [name], imports: importsOf(name) })),
      leftOut: isExtended ? leftOut.filter((name) => !isWanted(name)) : [],
    };
  }
  if (extras === 'each')
    return { trials: forUsers.map((name) => ({ names: [name], imports: importsOf(name) })), leftOut };
  return { trials: forUsers.length === 0 ? [] : [{ names: forUsers, imports: forUsers.flatMap(importsOf) }], leftOut };
}

/**
 * The extras that are tested, where that is known before anything is installed, in the order of {@link planExtras}.
 * @returns `null` where only the installed release tells
 */
export function trialsAhead(plan: PlannedExtras): readonly ExtraTrial[] | null {
  const { extras } = plan.settings;
  const isNamed = typeof extras !== 'string' && extras.length > 0 && !extras.includes(DEFAULT_ENTRY);
  const isDeclared = (plan.verification?.extras ?? []).length > 0;
  return extras === 'none' || isNamed || isDeclared ? planExtras(plan, { extras: [] }).trials : null;
}

/** `automation.report:Report [analytics]`: what an entry point leads to, and the extras without which it needn't. */
const WITH_EXTRAS = /^(?<reference>[^[\]]+)\[(?<extras>[^[\]]*)\]\s*$/u;

/**
 * Also imports, with an extra, the entry points that say in brackets that they need it: plugins, and commands, which are not
 * run without it. What needs no extra is imported without any.
 */
export function withEntryPoints(plan: ExtrasPlan, { files }: Pick<InstalledRelease, 'files'>): ExtrasPlan {
  const entryPoints = files.entryPoints.flatMap(({ target }) => {
    const { reference = '', extras = '' } = WITH_EXTRAS.exec(target)?.groups ?? {};
    const needs = extras
      .split(',')
      .map((extra) => normalizeName(extra.trim()))
      .filter((extra) => extra !== '');
    return isObjectReference(target) && needs.length > 0
      ? [{ reference: reference.replaceAll(/\s/gu, ''), needs }]
      : [];
  });
  return {
    ...plan,
    trials: plan.trials.map(({ names, imports }) => {
      const has = new Set(names.map(normalizeName));
      const added = entryPoints.filter(({ needs }) => needs.every((extra) => has.has(extra)));
      return { names, imports: [...new Set([...imports, ...added.map(({ reference }) => reference)])] };
    }),
  };
}
