import { readSuiteUse, tableOf, textOf, type WorkflowTable } from '#installed-workflows';
import { compareInputs, compareSteps, compareVariables } from './compare-steps.ts';
import { changed, isSame, shown, type Difference, type WorkflowPath } from './difference.ts';
import { isHarmless, isOneSecret, namesSecret } from './harmless-value.ts';
import type { DeclaredInputs } from './own-inputs.ts';

/** Where and how a job runs, and who has to agree: the project's to choose. */
const FREE_OF_JOB: ReadonlySet<string> = new Set([
  'name', 'runs-on', 'timeout-minutes', 'container', 'services', 'environment', 'strategy', 'needs', 'env', 'with', 'secrets', 'steps', 'outputs',
]); // prettier-ignore

function listOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(textOf);
  return textOf(value) === '' ? [] : [textOf(value)];
}

/** Whether a job can write, or has a secret; `permissions` of its own decide, else those of the workflow. */
function holdsToken(job: WorkflowTable): boolean {
  return /"write"|write-all/u.test(JSON.stringify(job['permissions'] ?? {})) || /secrets\./u.test(JSON.stringify(job));
}

/** Whether a job runs code of the project beside what holds a token, as a release in one job does. */
function runsAll(job: WorkflowTable): boolean {
  const steps = Array.isArray(job['steps']) ? job['steps'].map(tableOf) : [];
  return steps.some(
    (step) => readSuiteUse(textOf(step['uses']))?.what === 'publish' && !('job' in tableOf(step['with'])),
  );
}

/** The platforms of a matrix are the project's; a matrix where this version has none would do a stage twice. */
function compareStrategy(own: WorkflowTable, ours: WorkflowTable, path: WorkflowPath): readonly Difference[] {
  if ('strategy' in own === 'strategy' in ours) return [];
  return 'strategy' in own
    ? [{ path: [...path, 'strategy'], what: 'has a strategy, with which the stage would run several times' }]
    : [{ path, what: 'lacks strategy' }];
}

function compareNeeds(own: WorkflowTable, ours: WorkflowTable, path: WorkflowPath): readonly Difference[] {
  const there = listOf(own['needs']);
  const lacking = listOf(ours['needs']).filter((name) => !there.includes(name));
  return lacking.length === 0 ? [] : [{ path: [...path, 'needs'], what: `needs lacks ${lacking.join(', ')}` }];
}

/** The names may be others; each must be one secret. */
function compareSecrets(own: WorkflowTable, ours: WorkflowTable, path: WorkflowPath): readonly Difference[] {
  if (!('secrets' in ours) || isSame(own['secrets'], ours['secrets'])) return [];
  const [there, here] = [tableOf(own['secrets']), tableOf(ours['secrets'])];
  const isFine =
    Object.keys(here).every((name) => isOneSecret(there[name])) && Object.keys(there).every((name) => name in here);
  return isFine
    ? []
    : [{ path: [...path, 'secrets'], what: changed('secrets', shown(own['secrets']), shown(ours['secrets'])) }];
}

function compareOutputs(own: WorkflowTable, ours: WorkflowTable, path: WorkflowPath): readonly Difference[] {
  const there = tableOf(own['outputs']);
  return Object.entries(tableOf(ours['outputs'])).flatMap(([name, value]) =>
    isSame(there[name], value)
      ? []
      : [{ path: [...path, 'outputs', name], what: changed(`outputs.${name}`, there[name], value) }],
  );
}

/** Compares a job that the template has. */
export function compareJob(
  own: WorkflowTable,
  ours: WorkflowTable,
  path: WorkflowPath,
  declared: DeclaredInputs,
): readonly Difference[] {
  const names = Object.keys({ ...ours, ...own }).filter((name) => !FREE_OF_JOB.has(name));
  const direct = names.flatMap((name): readonly Difference[] => {
    if (isSame(own[name], ours[name])) return [];
    if (!(name in own)) return [{ path, what: `lacks ${name}: ${shown(ours[name])}` }];
    const what = name in ours ? changed(name, own[name], ours[name]) : `has ${name}: ${shown(own[name])}`;
    return [{ path: [...path, name], what }];
  });
  const strange = ['runs-on', 'container', 'services', 'environment', 'strategy'].flatMap(
    (name): readonly Difference[] => {
      if (isHarmless(own[name]) || isSame(own[name], ours[name])) return [];
      return [{ path: [...path, name], what: `${name} has an expression that could pass on a secret` }];
    },
  );
  // It is where a server asks people, whatever its name
  if ('environment' in ours && !('environment' in own))
    strange.push({ path, what: `lacks environment: ${shown(ours['environment'])}` });
  const isOpen = !holdsToken(ours) || runsAll(ours);
  return [
    ...direct,
    ...strange,
    ...compareStrategy(own, ours, path),
    ...compareNeeds(own, ours, path),
    ...compareSecrets(own, ours, path),
    ...compareOutputs(own, ours, path),
    ...compareVariables(own['env'], ours['env'], [...path, 'env']),
    ...compareInputs(
      own['with'],
      ours['with'],
      [...path, 'with'],
      readSuiteUse(textOf(ours['uses']))?.what ?? '',
      declared,
    ),
    ...compareSteps(own['steps'], ours['steps'], { path: [...path, 'steps'], isOpen }, declared),
  ];
}

/** Judges a job that the template doesn't have: it is the project's, as long as it can't release. */
export function judgeOwnJob(
  job: WorkflowTable,
  path: WorkflowPath,
  secrets: ReadonlySet<string>,
): readonly Difference[] {
  const has = (what: string): readonly Difference[] => [{ path, what: `is a job of your own that ${what}` }];
  if (job['secrets'] === 'inherit') return has('inherits every secret');
  if (namesSecret(job, secrets)) return has('gets a secret of the release');
  const permissions = job['permissions'];
  if (permissions === 'write-all' || tableOf(permissions)['contents'] === 'write') return has('may write releases');
  return [];
}
