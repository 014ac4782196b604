import { isObjectReference } from '#python-standards';
import { countText, DEFAULT_ENTRY, type Finding, type ReceiptItem } from '#release-model';
import { extraWords } from './extras-plan.ts';
import type { InstalledRelease } from './installed-release.ts';
import { judgeImport, type ImportContext, type ImportJudgment } from './judge-imports.ts';
import type { ImportAnswer, ProbeRequest, SideEffect } from './probe.ts';
import { placeInTree } from './source-place.ts';
import { namedImports, type TrialPlan } from './trial-plan.ts';

/** Longest time for one import. Seconds. */
export const IMPORT_LIMIT = 30;

/** What is imported where the release is installed without extras. */
export interface ImportPlan {
  readonly imports: ProbeRequest['imports'];
  /** The modules that are tried because they are there; empty when somebody named the imports. */
  readonly modules: ReadonlySet<string>;
  /** Entry points that aren't commands, by their target: `pytest11 demo`. */
  readonly plugins: ReadonlyMap<string, string>;
  /** What somebody named, and the packages that everybody imports. */
  readonly promised: ReadonlySet<string>;
}

function unique(references: readonly string[]): readonly string[] {
  return [...new Set(references)];
}

/** Which imports are tried: those that somebody named, with every module in the place of `{default}`; and the targets of entry points that aren't commands. */
export function planImports(plan: TrialPlan, installed: InstalledRelease): ImportPlan {
  const sources = new Map(installed.modules.modules.map(({ name, source }) => [name, source]));
  const withExtras = new Set(plan.verification?.extras.flatMap(({ imports }) => imports) ?? []);
  const modules =
    (plan.imports?.includes(DEFAULT_ENTRY) ?? true)
      ? installed.modules.modules.map(({ name }) => name).filter((name) => !withExtras.has(name))
      : [];
  const top = modules.filter((name) => !name.includes('.'));
  const declared = (plan.verification?.imports ?? []).filter((name) => !withExtras.has(name));
  const promised = namedImports(plan, declared.length > 0 ? declared : top);
  const plugins = new Map(
    installed.files.entryPoints.flatMap(({ group, name, target }): [string, string][] => {
      const reference = target.replaceAll(/\s/gu, '');
      const isTried = group !== 'console_scripts' && !target.includes('[') && isObjectReference(target);
      return isTried ? [[reference, `${group} ${name}`]] : [];
    }),
  );
  const references = unique([...promised, ...modules, ...plugins.keys()]);
  return {
    imports: references.map((reference) => {
      const source = sources.get(reference.split(':')[0] ?? reference);
      return { reference, files: source === undefined || source === null ? [] : [source] };
    }),
    modules: new Set(modules),
    plugins,
    promised: new Set(promised),
  };
}

/** A module that lacks something which an extra may bring. */
export interface PendingImport {
  readonly reference: string;
  readonly module: string;
  readonly message: string;
  readonly otherwise: 'failed' | 'unknown' | 'extra';
}

/** What imports have shown so far. */
export interface ImportTally {
  readonly plan: ImportPlan;
  readonly answers: ReadonlyMap<string, ImportAnswer>;
  readonly judgments: ReadonlyMap<string, ImportJudgment>;
  readonly pending: readonly PendingImport[];
}

/** Judges every import of the environment without extras. */
export async function tallyImports(
  plan: ImportPlan,
  imports: readonly ImportAnswer[],
  context: Omit<ImportContext, 'isPromised'>,
): Promise<ImportTally> {
  const judgments = new Map<string, ImportJudgment>();
  const isPromised = (reference: string): boolean => plan.promised.has(reference);
  for (const answer of imports) judgments.set(answer.reference, await judgeImport(answer, { ...context, isPromised }));
  const pending = [...judgments].flatMap(([reference, judgment]): readonly PendingImport[] =>
    judgment.kind === 'lacks' ? [{ reference, ...judgment }] : [],
  );
  return { plan, answers: new Map(imports.map((answer) => [answer.reference, answer])), judgments, pending };
}

/** An import that works with an extra, or why it can't be told. */
export type Resolution =
  { readonly extra: readonly string[] } | { readonly failed: string } | { readonly unknown: string };

/** The receipt items of the imports: one for each that somebody named or that doesn't work, and one for all modules. */
export function importItems(
  tally: ImportTally,
  resolutions: ReadonlyMap<string, Resolution>,
  installed: InstalledRelease,
  { project, verification }: Pick<TrialPlan, 'project' | 'verification'>,
): readonly ReceiptItem[] {
  const { plan, answers, judgments } = tally;
  const sources = verification?.sources ?? {};
  const items: ReceiptItem[] = [];
  for (const { reference } of plan.imports) {
    const verdict = verdictOf(reference, tally, resolutions);
    const plugin = plan.plugins.get(reference);
    const isNamed = plan.promised.has(reference) || (plugin !== undefined && !plan.modules.has(reference));
    if (verdict === null || (verdict.outcome === 'passed' && !isNamed)) continue;
    const { ms = 0, at = null } = answers.get(reference) ?? {};
    const isBad = verdict.outcome === 'failed' || verdict.outcome === 'unknown';
    const place = at === null || !isBad || resolutions.has(reference) ? null : placeInTree(at, sources);
    const isPlugin = plugin !== undefined && !plan.promised.has(reference) && !plan.modules.has(reference);
    const subject = isPlugin ? `${plugin} (${reference})` : reference;
    const kind = isPlugin ? 'entry-point' : 'import';
    items.push({ kind, subject, ...verdict, ms, ...(place === null ? {} : { location: place }) });
  }
  if (judgments.size === 0 && plan.modules.size === 0)
    return [...items, { kind: 'import', subject: project, outcome: 'not-configured', message: NO_MODULE, ms: 0 }];
  const all = modulesItem(tally, resolutions, installed);
  return all === null ? items : [...items, all];
}

const NO_MODULE = 'the installed files contain no module';

/** The subject of the item that counts the modules. */
export const EVERY_MODULE = 'every module';

function verdictOf(
  reference: string,
  { judgments, answers }: ImportTally,
  resolutions: ReadonlyMap<string, Resolution>,
): Pick<ReceiptItem, 'outcome' | 'message'> | null {
  const judgment = judgments.get(reference);
  if (judgment === undefined) return null;
  switch (judgment.kind) {
    case 'passed':
      return { outcome: 'passed', message: '' };
    case 'elsewhere':
      return null;
    case 'parent': {
      const parent = answers.get(reference)?.message ?? '';
      return judgments.has(parent) ? null : { outcome: 'failed', message: `${parent} can't be imported` };
    }
    case 'failed':
    case 'unknown':
      return { outcome: judgment.kind, message: judgment.message };
    case 'lacks': {
      const found = resolutions.get(reference);
      if (found === undefined)
        return judgment.otherwise === 'extra' ? null : { outcome: judgment.otherwise, message: judgment.message };
      if ('extra' in found) return { outcome: 'passed', message: `with ${extraWords(found.extra)}` };
      return 'failed' in found
        ? { outcome: 'failed', message: found.failed }
        : { outcome: 'unknown', message: found.unknown };
    }
  }
}

/** `42 of 42 modules, 3 of them with the extra plots; not tried: 2 tests`. */
function modulesItem(
  tally: ImportTally,
  resolutions: ReadonlyMap<string, Resolution>,
  installed: InstalledRelease,
): ReceiptItem | null {
  const { plan, judgments, answers } = tally;
  if (plan.modules.size === 0) return null;
  const modules = [...plan.modules];
  const kindOf = (name: string): string => judgments.get(name)?.kind ?? '';
  const elsewhere = modules.filter((name) => kindOf(name) === 'elsewhere').length;
  const needing = modules.filter((name) => {
    const judgment = judgments.get(name);
    return judgment?.kind === 'lacks' && judgment.otherwise === 'extra' && !resolutions.has(name);
  }).length;
  const tried = modules.length - elsewhere - needing;
  const plain = modules.filter((name) => kindOf(name) === 'passed');
  const extras = new Map<string, number>();
  for (const name of modules) {
    const found = resolutions.get(name);
    if (found === undefined || !('extra' in found)) continue;
    const words = extraWords(found.extra);
    extras.set(words, (extras.get(words) ?? 0) + 1);
  }
  const counted = plain.length + [...extras.values()].reduce((sum, one) => sum + one, 0);
  if (counted === 0) return null;
  const withExtras = [...extras].map(([words, count]) => `, ${String(count)} of them with ${words}`).join('');
  const leftOut = leftOutText(installed, elsewhere, needing);
  const message = `${String(counted)} of ${countText(tried, 'module')}${withExtras}${leftOut}`;
  const ms = [...answers.values()].reduce((sum, answer) => sum + answer.ms, 0);
  return { kind: 'import', subject: EVERY_MODULE, outcome: 'passed', message, ms };
}

const LEFT_OUT = { test: 'of tests', main: '__main__', configured: 'in skip-imports' } as const;

function leftOutText({ modules }: InstalledRelease, elsewhere: number, needing: number): string {
  const parts = (['test', 'main', 'configured'] as const).flatMap((why) => {
    const count = modules.leftOut.filter((one) => one.why === why).length;
    return count === 0 ? [] : [`${String(count)} ${LEFT_OUT[why]}`];
  });
  if (elsewhere > 0) parts.push(`${String(elsewhere)} for other systems or Pythons`);
  if (needing > 0) parts.push(`${String(needing)} with extras that weren't tried`);
  return parts.length === 0 ? '' : `; not tried: ${parts.join(', ')}`;
}

const PLACES = { cwd: 'the working folder', home: 'the home folder', packages: 'the folder for packages' } as const;

/** What the code of the release does while it is imported, and whenever Python starts. */
export function effectFindings(
  effects: readonly SideEffect[],
  installed: InstalledRelease,
  verification: TrialPlan['verification'],
): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const effect of effects) {
    const { at, reference } = effect;
    const subject = at.line === null ? at.file : `${at.file}:${String(at.line)}`;
    const place = placeInTree(at, verification?.sources ?? {});
    const finding: Finding = {
      ...(place === null ? {} : { location: place }),
      ...(effect.what === 'warning'
        ? ({
            rule: 'import-warning',
            // Whoever deprecates a module on purpose says so to those who import it
            severity: effect.isForImporter && /Deprecat/u.test(effect.category) ? 'advice' : 'warning',
            subject,
            message: `causes a ${effect.category} when ${reference} is imported: ${effect.message}`,
            remedy: effect.isForImporter
              ? 'Keep it only if it is meant for whoever imports this'
              : 'Fix the cause of the warning: users see it, too',
          } as const)
        : ({
            rule: 'import-writes',
            severity: 'warning',
            subject,
            message: `writes ${effect.path} into ${PLACES[effect.where]} when ${reference} is imported`,
            remedy: 'Write files only where a function is called for it',
          } as const)),
    };
    const key = `${finding.rule} ${subject}`;
    if (!findings.has(key)) findings.set(key, finding);
  }
  for (const { path, problem } of installed.files.startupCode)
    findings.set(path, {
      rule: 'startup-code',
      severity: 'warning',
      subject: path,
      message: problem,
      remedy: 'Run it when the package is imported, or leave the file out of the wheel',
    });
  return [...findings.values()];
}
