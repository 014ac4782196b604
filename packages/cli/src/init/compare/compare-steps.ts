import { readSuiteUse, tableOf, textOf, type WorkflowTable } from '#installed-workflows';
import { changed, isSame, shown, type Difference, type WorkflowPath } from './difference.ts';
import { isHarmless } from './harmless-value.ts';
import { mayAdd, mayChange, mayLeaveOut, type DeclaredInputs } from './own-inputs.ts';

/** Variables by which a program runs other code, or takes something else for the runner's. */
const POWERFUL =
  /^(?:NODE_OPTIONS|LD_\w+|DYLD_\w+|BASH_ENV|ENV|SHELLOPTS|PATH|HOME|PYTHONPATH|PYTHONSTARTUP|GIT_\w+|GITHUB_\w+|ACTIONS_\w+|RUNNER_\w+|INPUT_\w+)$/iu;

/** Compares variables: literals are the project's to choose, and it may add some. */
export function compareVariables(installed: unknown, wanted: unknown, path: WorkflowPath): readonly Difference[] {
  const [own, ours] = [tableOf(installed), tableOf(wanted)];
  const lacking = Object.entries(ours).flatMap(([name, value]): readonly Difference[] => {
    // An empty setting is the same as none
    if (!(name in own)) return textOf(value) === '' ? [] : [{ path, what: `env lacks ${name}: ${shown(value)}` }];
    const isChosen = !textOf(value).includes('${{') && isHarmless(own[name]);
    return isChosen || isSame(own[name], value)
      ? []
      : [{ path: [...path, name], what: changed(name, own[name], value) }];
  });
  const added = Object.entries(own).flatMap(([name, value]): readonly Difference[] => {
    if (name in ours || (!POWERFUL.test(name) && isHarmless(value))) return [];
    const why = POWERFUL.test(name) ? 'which changes what every program here does' : 'which could pass on a secret';
    return [{ path: [...path, name], what: `env has ${name}: ${shown(value)}, ${why}` }];
  });
  return [...lacking, ...added];
}

/** Compares the inputs of a step or a call. @param what - the action, or `workflow` */
export function compareInputs(
  installed: unknown,
  wanted: unknown,
  path: WorkflowPath,
  what: string,
  declared: DeclaredInputs,
): readonly Difference[] {
  const [own, ours] = [tableOf(installed), tableOf(wanted)];
  const lacking = Object.entries(ours).flatMap(([name, value]): readonly Difference[] => {
    if (!(name in own)) return mayLeaveOut(name, value) ? [] : [{ path, what: `with lacks ${name}: ${shown(value)}` }];
    const isFine = isSame(own[name], value) || mayChange(name, own[name], value);
    return isFine ? [] : [{ path: [...path, name], what: changed(name, own[name], value) }];
  });
  const added = Object.entries(own).flatMap(([name, value]): readonly Difference[] => {
    if (name in ours) return [];
    const isKnown = declared.get(what)?.has(name) ?? true;
    if (isKnown && mayAdd(what, name, value, textOf(ours['job']))) return [];
    const why = isKnown
      ? 'which this version leaves to the workflow'
      : `which ${what === 'workflow' ? 'the called workflow' : what} doesn't have`;
    return [{ path: [...path, name], what: `with has ${name}: ${shown(value)}, ${why}` }];
  });
  return [...lacking, ...added];
}

/** Keys of a step that are compared in their own way, or are the project's to choose. */
const FREE_OF_STEP: ReadonlySet<string> = new Set(['name', 'env', 'with', 'timeout-minutes']);

function whatOf(step: WorkflowTable): string {
  return readSuiteUse(textOf(step['uses']))?.what ?? '';
}

function titleOf(step: WorkflowTable): string {
  return shown(step['name'] ?? step['id'] ?? step['uses'] ?? step['run']);
}

function compareStep(
  own: WorkflowTable,
  ours: WorkflowTable,
  path: WorkflowPath,
  declared: DeclaredInputs,
): readonly Difference[] {
  const names = Object.keys({ ...ours, ...own }).filter((name) => !FREE_OF_STEP.has(name));
  const direct = names.flatMap((name): readonly Difference[] => {
    if (isSame(own[name], ours[name])) return [];
    if (!(name in own)) return [{ path, what: `lacks ${name}: ${shown(ours[name])}` }];
    const what = name in ours ? changed(name, own[name], ours[name]) : `has ${name}: ${shown(own[name])}`;
    return [{ path: [...path, name], what }];
  });
  return [
    ...direct,
    ...compareVariables(own['env'], ours['env'], [...path, 'env']),
    ...compareInputs(own['with'], ours['with'], [...path, 'with'], whatOf(ours), declared),
  ].map((one) => ({ ...one, what: `step ${titleOf(ours)}: ${one.what}` }));
}

/** Which step of the installed workflow is one of ours, at or after a place: by its id, its name, or what it does. */
function findStep(own: readonly WorkflowTable[], from: number, wanted: WorkflowTable): number {
  const rest = own.slice(from);
  const tests: readonly ((step: WorkflowTable) => boolean)[] = [
    (step) => 'id' in wanted && step['id'] === wanted['id'],
    (step) => 'name' in wanted && step['name'] === wanted['name'],
    (step) => whatOf(wanted) !== '' && whatOf(step) === whatOf(wanted),
    (step) => 'run' in wanted && isSame(step['run'], wanted['run']),
  ];
  for (const test of tests) {
    const at = rest.findIndex(test);
    if (at !== -1) return from + at;
  }
  return -1;
}

/** What the rest of a job decides about its steps. */
export interface JobTraits {
  readonly path: WorkflowPath;
  /** Whether steps of the project may be between ours: the job runs its code anyway, or has no token. */
  readonly isOpen: boolean;
}

/** Compares the steps of a job: ours in their order, and what the project has put between them. */
export function compareSteps(
  installed: unknown,
  wanted: unknown,
  { path, isOpen }: JobTraits,
  declared: DeclaredInputs,
): readonly Difference[] {
  const own = Array.isArray(installed) ? installed.map(tableOf) : [];
  const ours = Array.isArray(wanted) ? wanted.map(tableOf) : [];
  const differences: Difference[] = [];
  const taken = new Set<number>();
  let from = 0;
  for (const step of ours) {
    const at = findStep(own, from, step);
    if (at === -1) {
      const isElsewhere = findStep(own, 0, step) !== -1;
      differences.push({ path, what: `${isElsewhere ? 'has in another order' : 'lacks'} the step ${titleOf(step)}` });
      continue;
    }
    taken.add(at);
    from = at + 1;
    for (const one of compareStep(own[at] ?? {}, step, [...path, at], declared)) differences.push(one);
  }
  for (const [at, step] of own.entries()) {
    if (taken.has(at) || (isOpen && isHarmless(step))) continue;
    const why = isOpen ? 'which could pass on a secret' : 'in a job that holds a token';
    differences.push({ path: [...path, at], what: `has the step ${titleOf(step)}, ${why}` });
  }
  return differences;
}
