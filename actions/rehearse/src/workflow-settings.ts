import { STAGE_INPUTS } from '#publish/stage-inputs';
import { visibleValue } from '#harmless-text';
import { isAbout, type InstalledWorkflow, type WorkflowStep } from '#installed-workflows';
import { SETTINGS } from './generated/settings.ts';

/** A setting for a rehearsal, and where it comes from. */
export interface Setting {
  /** As the umbrella names it. */
  readonly name: string;
  readonly value: string;
  /** For people: `.gitea/workflows/pypi-publish.yml, PYTHON_VERSIONS`. */
  readonly from: string;
}

/** What the workflows of a project say about its release. */
export interface WorkflowSettings {
  /** Each name once. */
  readonly settings: readonly Setting[];
  /** The index that the release is for; `null` where no step names one that is known without a server. */
  readonly index: Setting | null;
  /** Sentences about what can't be taken. */
  readonly notes: readonly string[];
}

/** The actions whose inputs say how a release is made, and not where it is sent. */
const DESCRIBING = [
  'validate-metadata',
  'test-project',
  'build-dists',
  'twine-check',
  'try-dists',
  'verify-install',
  'release-checklist',
  'publish-index',
  'create-release',
];

/** The steps whose `index` is the one that the release is for. */
const FOR_INDEX: ReadonlySet<string> = new Set(['validate-metadata', 'twine-check', 'publish', 'workflow']);

/** What only makes sense in one of several steps: the second installation isn't audited. */
const OF_ONE_STEP: ReadonlySet<string> = new Set(['audit']);

/** The names of the umbrella's inputs that a rehearsal can take. */
const TAKEN: ReadonlySet<string> = new Set([...SETTINGS.map(({ name }) => name), 'environment-variables']);

/** What the umbrella calls an input of a step; `null` when a rehearsal doesn't take it. */
function umbrellaName(what: string, name: string): string | null {
  if (what === 'rehearse' || what === 'publish' || what === 'workflow') return TAKEN.has(name) ? name : null;
  if (!DESCRIBING.includes(what) || OF_ONE_STEP.has(name)) return null;
  const umbrella = STAGE_INPUTS[what]?.[name]?.umbrella ?? null;
  return umbrella !== null && TAKEN.has(umbrella) ? umbrella : null;
}

/** The one folder that steps name; `null` when they name none, or several. */
function commonFolder(steps: readonly WorkflowStep[]): string | null {
  const named = steps.flatMap((step) => {
    const folder = step.value('project-dir');
    return folder.kind === 'text' && folder.text !== '' ? [folder.text] : [];
  });
  const [first, ...others] = new Set(named);
  return first !== undefined && others.length === 0 ? first : null;
}

/** The folder that a step without `project-dir` is about: that of the other steps of its job, else of its workflow. */
function usualFolder({ job }: WorkflowStep, steps: readonly WorkflowStep[]): string {
  return commonFolder(steps.filter((other) => other.job === job)) ?? commonFolder(steps) ?? '.';
}

/**
 * What the installed workflows say about the release of a package: the inputs of their steps, in which variables are
 * looked up. The step that rehearses has the first word, then the others in their order.
 * @param place - the folder of the package in the repository, with `/`; `.` for its top
 */
export function settingsOf(workflows: readonly InstalledWorkflow[], place: string): WorkflowSettings {
  const settings = new Map<string, Setting>();
  const notes = new Set<string>();
  let index: Setting | null = null;
  const all = workflows.flatMap(({ path, steps }) => steps.map((step) => ({ path, step, steps })));
  const isRehearsal = (step: WorkflowStep): boolean => step.use?.what === 'rehearse';
  const ordered = [...all.filter(({ step }) => isRehearsal(step)), ...all.filter(({ step }) => !isRehearsal(step))];
  for (const { path, step, steps } of ordered) {
    const about = isAbout(step, place, usualFolder(step, steps));
    if (about === null) {
      notes.add(
        `${path}: the project-dir of the job ${visibleValue(step.job)} is known to the server alone, so its settings are not used.`,
      );
    }
    if (about !== true) continue;
    const named = FOR_INDEX.has(step.use?.what ?? '') ? step.value('index') : null;
    if (named?.kind === 'text' && named.text !== '')
      index ??= {
        name: 'index',
        value: named.text,
        from: `${path}, ${named.variables[0] ?? `job ${visibleValue(step.job)}`}`,
      };
    for (const input of step.names) {
      const name = umbrellaName(step.use?.what ?? '', input);
      if (name === null) continue;
      const found = step.value(input);
      if (found.kind === 'expression') {
        const shown = visibleValue(found.expression, 100);
        notes.add(`${path}: ${name} is ${shown}, which only the server can evaluate. It is not used.`);
        continue;
      }
      const earlier = settings.get(name);
      if (found.text === '' || earlier?.value === found.text) continue;
      const [variable] = found.variables;
      const from = `${path}, ${variable ?? `job ${visibleValue(step.job)}`}`;
      if (earlier === undefined) settings.set(name, { name, value: found.text, from });
      else notes.add(`${from}: ${name} is ${visibleValue(found.text, 100)} there. That of ${earlier.from} is used.`);
    }
  }
  return { settings: [...settings.values()], index, notes: [...notes] };
}
