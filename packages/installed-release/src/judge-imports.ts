import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { missingFileRemedy, missingModuleRemedy, missingObjectRemedy } from '#distributions';
import { isPythonName, projectsOfModule, stdlibChange } from '#python-standards';
import { lowerStart, placeText, withoutStop, type NearbyModule, type Verification } from '#release-model';
import { boundElsewhere } from './bound-module.ts';
import { isOwnModule, type InstalledRelease } from './installed-release.ts';
import type { ModulePlatform } from './own-modules.ts';
import type { ImportAnswer } from './probe.ts';
import { nearbyOf, nearbyWords } from './nearby-module.ts';
import { admitsPython } from './requirement-problems.ts';
import { asInstalled, placeInTree } from './source-place.ts';
import { tracedRequirement } from './traced-requirement.ts';

/**
 * What an import shows. `elsewhere`: it is made for another system, or another Python. `lacks`: something is missing that an
 * extra may bring. `parent`: the package that it is in can't be imported, which is told once.
 */
export type ImportJudgment =
  | { readonly kind: 'passed' }
  | { readonly kind: 'elsewhere'; readonly why: string }
  | { readonly kind: 'parent' }
  | { readonly kind: 'failed' | 'unknown'; readonly message: string }
  | {
      readonly kind: 'lacks';
      readonly module: string;
      readonly message: string;
      /** `extra`: one brings it, which must be tried; without it, the module is left out. */
      readonly otherwise: 'failed' | 'unknown' | 'extra';
    };

/** What is known where an import is judged. */
export interface ImportContext {
  readonly installed: InstalledRelease;
  readonly on: ModulePlatform;
  /** What holds on this Python, by PEP 508. */
  readonly markers: Readonly<Record<string, string | ReadonlySet<string>>>;
  /** What its developers can import, and the wheel doesn't have; absent: nothing. */
  readonly nearby?: readonly NearbyModule[];
  /** Where the tree has the packages; absent: nobody knows. */
  readonly sources?: NonNullable<Verification['sources']>;
  /** Whether somebody named this import, or everybody imports it: a guess doesn't fail a release. */
  isPromised(reference: string): boolean;
}

/** Folders in which projects keep what works only with something that users bring. */
const INTEGRATIONS =
  /^(?:contrib|integrations?|plugins?|ext|extensions?|extras?|backends?|adapters?|drivers?|dialects?|providers?|connectors?|bindings?|compat|vendor|_vendor|examples?|demos?|benchmarks?|scripts|tools|testing|pytest_plugin)$/u;

/** What loads the plug-ins of others, so that it is there wherever such a module runs, and no dependency of the project. */
const HOSTS: ReadonlySet<string> = new Set([
  'setuptools', 'distutils', 'pkg_resources', 'wheel', 'hatchling', 'flit_core', 'poetry', 'pdm', 'mesonpy', 'scikit_build_core',
  'pytest', '_pytest', 'tox', 'nox', 'mypy', 'pylint', 'astroid', 'flake8', 'sphinx', 'mkdocs', 'IPython',
]); // prettier-ignore

/** Exceptions of a program that is wrong wherever it runs; an assertion is about where it runs, such as `sys.platform`. */
const WRONG_EVERYWHERE: ReadonlySet<string> = new Set([
  'SyntaxError', 'NameError', 'AttributeError', 'TypeError', 'ImportError', 'IndexError', 'ZeroDivisionError',
  'RecursionError', 'NotImplementedError',
]); // prettier-ignore

function moduleOf(reference: string): string {
  return reference.split(':')[0] ?? reference;
}

function topOf(module: string): string {
  return module.split('.')[0] ?? module;
}

/** The line with which a project says that a module is not for everybody. */
function skipLine(reference: string): string {
  const module = moduleOf(reference);
  return `If that is intended, add skip-imports = ["${module}"] to [tool.repo-agent-actions]`;
}

/** Judges one import. */
export async function judgeImport(answer: ImportAnswer, context: ImportContext): Promise<ImportJudgment> {
  const { reference, ok, error, path, inside } = answer;
  const module = moduleOf(reference);
  if (ok && inside === false)
    return {
      kind: 'failed',
      message: `was imported from ${path ?? 'elsewhere'}, which is outside the environment. Check whether another distribution, or Python itself, has a module of this name.`,
    };
  if (ok) return { kind: 'passed' };
  if (error === 'parent') return { kind: 'parent' };
  const to = boundElsewhere(module, context.on);
  if (to !== null && !context.isPromised(reference))
    return { kind: 'elsewhere', why: to === 'platform' ? 'for other systems' : 'for other Pythons' };
  if (error === 'ModuleNotFoundError' && answer.missing !== null) return judgeMissing(answer, answer.missing, context);
  return judgeError(answer, context);
}

function said({ error, message, at }: ImportAnswer, { sources = {} }: ImportContext): string {
  if (error === 'time-out' || error === 'crash' || error === 'no interpreter')
    return withoutStop(message === '' ? error : message);
  const place = at === null ? '' : ` (${placeText(placeInTree(at, sources) ?? asInstalled(at))})`;
  const text = message === '' ? (error ?? 'an error') : `${error ?? 'an error'}: ${withoutStop(message)}`;
  return `${text}${place}`;
}

const BREAK_CIRCLE = 'Break the circle: move what both modules need into a third one, or import it where it is used';

/** What `from module import name` didn't find, and whether the module was only half there. */
function unnamedObject(
  message: string,
): { readonly module: string; readonly name: string; readonly isCircular: boolean } | null {
  const found =
    /^cannot import name '(?<name>[^']+)' from (?<half>partially initialized module )?'(?<module>[\w.]+)'/u.exec(
      message,
    );
  const { name, module, half } = found?.groups ?? {};
  return name === undefined || module === undefined ? null : { module, name, isCircular: half !== undefined };
}

function judgeError(answer: ImportAnswer, context: ImportContext): ImportJudgment {
  const { reference, error, kinds, about, last } = answer;
  const module = moduleOf(reference);
  const failed = (remedy: string): ImportJudgment => ({
    kind: 'failed',
    message: `${said(answer, context)}. ${remedy}.`,
  });
  if (error === 'AttributeError' && answer.at === null) return failed(missingObjectRemedy(reference));
  if (error === 'time-out') return failed('Check what the module does on import; it should only define things');
  if (error === 'crash')
    return failed(`Import ${module} in an environment with only this package installed, and fix what it reports`);
  if (error === 'no interpreter') return failed('Repair or reinstall this Python');
  if (kinds.includes('SyntaxError'))
    return failed('Fix the syntax; if it is that of a newer Python, raise requires-python to it, or use older syntax');
  if (error === 'FileNotFoundError' && (about !== null || context.isPromised(reference)))
    return failed(missingFileRemedy(context.installed.files.generator));
  const unnamed = error === 'ImportError' ? unnamedObject(answer.message) : null;
  if (unnamed !== null && isOwnModule(context.installed, unnamed.module))
    return failed(unnamed.isCircular ? BREAK_CIRCLE : missingObjectRemedy(`${unnamed.module}:${unnamed.name}`));
  if (error === 'ImportError' && !/\.so\b|shared object|DLL load failed/u.test(answer.message) && last !== null)
    return failed('Check whether dependencies in pyproject.toml require versions that provide what is imported');
  const isWrong =
    error !== null && WRONG_EVERYWHERE.has(error) && !/\.so\b|shared object|DLL load failed/u.test(answer.message);
  const remedy = `Import ${module} in an environment with only this package installed, and fix what it reports`;
  if (isWrong || context.isPromised(reference)) return failed(remedy);
  return {
    kind: 'unknown',
    message: `${said(answer, context)}. ${skipLine(reference)}; otherwise, ${lowerStart(remedy)}.`,
  };
}

async function judgeMissing(answer: ImportAnswer, missing: string, context: ImportContext): Promise<ImportJudgment> {
  const { reference, at, last } = answer;
  const { installed, on } = context;
  const place = at?.file ?? last ?? moduleOf(reference);
  const failed = (message: string): ImportJudgment => ({ kind: 'failed', message });
  if (isOwnModule(installed, missing) || (topOf(missing) === topOf(reference) && at === null))
    return failed(`${said(answer, context)}. ${missingModuleRemedy(missing, installed.files.generator)}.`);
  const imports = `${place} imports ${missing}`;
  const change = stdlibChange(missing, on.minor);
  if (change?.kind === 'added')
    return failed(
      `${imports}, which is in the standard library only since Python ${change.python}. Require its backport for older Pythons, or raise requires-python to >=${change.python}.`,
    );
  if (change?.kind === 'removed')
    return failed(
      `${imports}, which is no longer in the standard library since Python ${change.python}. Replace it, or set requires-python to <${change.python}.`,
    );
  if (change?.kind === 'python-2' && isForPython2(context) && !context.isPromised(reference))
    return { kind: 'elsewhere', why: 'for other Pythons' };
  if (change?.kind === 'python-2')
    return failed(`${imports}, which is a module of Python 2. Use the module that replaced it.`);
  if (change?.kind === 'system' && !context.isPromised(reference))
    return { kind: 'elsewhere', why: 'for other systems' };
  if (change?.kind === 'optional' && !isDeclared(topOf(missing), context))
    return {
      kind: context.isPromised(reference) ? 'failed' : 'unknown',
      message: `${imports}, which this Python was installed without. Install that part of Python (on Debian and Ubuntu, packages such as python3-tk), or add skip-imports = ["${moduleOf(reference)}"] to [tool.repo-agent-actions].`,
    };
  const traced = tracedRequirement(topOf(missing), installed.files.own?.requiresDist ?? [], context.markers);
  if (traced?.kind === 'elsewhere' && !context.isPromised(reference))
    return { kind: 'elsewhere', why: 'for other systems' };
  if (traced?.kind === 'always')
    return failed(
      `${imports}, which ${traced.requirement} should provide, but what is installed doesn't. Require a version that has it.`,
    );
  if (traced?.kind === 'extra')
    return {
      kind: 'lacks',
      module: missing,
      message: `${imports}, which the extra ${traced.extras.join(' or ')} brings. Import it only where it is used, or add ${traced.requirement} to dependencies in pyproject.toml.`,
      otherwise: context.isPromised(reference) ? 'failed' : 'extra',
    };
  const near = nearbyOf(missing, context.nearby ?? []);
  const words = near === null ? null : nearbyWords(near, installed.files.own?.requiresDist ?? []);
  const lacks = `${imports}, ${words?.what ?? 'which no dependency provides'}`;
  const add =
    words?.remedy ??
    `Add the distribution that contains ${topOf(missing)} to dependencies in pyproject.toml, or to the extra that needs it`;
  const isOptional =
    !context.isPromised(reference) &&
    (HOSTS.has(topOf(missing)) ||
      isIntegration(reference, missing) ||
      (await isGuarded(missing, moduleOf(reference), context)));
  return {
    kind: 'lacks',
    module: missing,
    message: isOptional ? `${lacks}. ${skipLine(reference)}; otherwise, ${lowerStart(add)}.` : `${lacks}. ${add}.`,
    otherwise: isOptional ? 'unknown' : 'failed',
  };
}

/** Whether the release says that Python 2 may install it, so that some of its modules may be for that alone. */
function isForPython2({ installed }: ImportContext): boolean {
  const requiresPython = installed.files.own?.requiresPython ?? null;
  return requiresPython !== null && admitsPython(requiresPython, { version: '2.7.18' });
}

function isDeclared(top: string, { installed, markers }: ImportContext): boolean {
  return tracedRequirement(top, installed.files.own?.requiresDist ?? [], markers) !== null;
}

/** Whether a module is obviously what connects the project with the missing one: `structlog.twisted`, `demo.contrib.django`. */
function isIntegration(reference: string, missing: string): boolean {
  const parts = moduleOf(reference).split('.').slice(1);
  if (parts.slice(0, -1).some((part) => INTEGRATIONS.test(part)) || INTEGRATIONS.test(parts.at(-1) ?? '')) return true;
  const names = [...projectsOfModule(topOf(missing)), topOf(missing).toLowerCase()].map((name) =>
    name.replaceAll('-', '_'),
  );
  return parts.some((part) => {
    const plain = part.toLowerCase();
    return names.some(
      (name) =>
        plain === name || plain.startsWith(`${name}_`) || plain.endsWith(`_${name}`) || plain.includes(`_${name}_`),
    );
  });
}

/** Sources that are read to find out whether the project can do without a module. */
const MOST_SOURCES = 2000;

/**
 * Whether some module of the release goes on without the missing one, or without the module that imports it: it catches
 * the failure of its import.
 */
async function isGuarded(missing: string, module: string, { installed }: ImportContext): Promise<boolean> {
  const { own } = installed.files;
  const top = topOf(missing);
  if (own === null || !isPythonName(top)) return false;
  const last = module.split('.').at(-1) ?? module;
  // `from demo._fast import x`, `from ._fast import x`, `from . import _fast`
  const names = [top, ...(module.includes('.') ? [module.replaceAll('.', String.raw`\.`)] : [])];
  const relative =
    module.includes('.') && isPythonName(last)
      ? [String.raw`\.+${last}`, String.raw`\.+[ \t]+import[^\n]*\b${last}`]
      : [];
  // `try:` and an import below it, with at most a few other lines between
  const guarded = new RegExp(
    String.raw`^([ \t]*)try:[^\n]*\n(?:\1[ \t]+[^\n]*\n){0,6}?\1[ \t]+(?:import|from)[ \t]+(?:${[...names, ...relative].join('|')})\b`,
    'mu',
  );
  for (const { source } of installed.modules.modules.slice(0, MOST_SOURCES)) {
    if (source === null) continue;
    const text = await readFile(join(own.place, source), 'utf8').catch(() => '');
    if ((text.includes(top) || text.includes(last)) && guarded.test(text)) return true;
  }
  return false;
}
