import { lowerStart, STAGES, type Stage } from '#release-model';
import {
  OneLine,
  Quoted,
  Remarked,
  type Concurrency,
  type Texts,
  type Triggers,
  type Workflow,
  type WorkflowInput,
} from './workflow-model.ts';
import type { Addresses } from './workflow-steps.ts';

/** How the jobs of a workflow find the suite and their settings. */
export interface Form extends Addresses {
  /** The expression of a setting, without braces: `env.X` in a whole workflow, `inputs.x` in a reusable one. */
  setting(name: string): string;
  /** Whether there is one index only, Gitea's own. */
  readonly registry: boolean;
  /** Whether wheels for several platforms are built by jobs of their own. */
  readonly compiled?: boolean;
}

type Row = readonly [name: string, value: string, what: string];

/** What a project can set in its workflow. */
const SETTINGS: readonly Row[] = [
  ['project-dir', '.', 'The folder that contains pyproject.toml'],
  ['tag-prefix', '', "What tags begin with; by default the project's own setting, else v"],
  [
    'python-versions',
    '',
    "The Pythons, as in 3.11, 3.12; by default the project's own setting, else those of the runner that it supports",
  ],
  ['accept', '', 'Ids of checklist points that may stay unknown'],
  ['audit-ignore', '', 'Ids of vulnerabilities that do not affect this release'],
  ['test-index', 'testpypi', 'The test index; or an upload URL together with test-simple-url'],
  ['test-simple-url', '', 'The simple API of the test index, when it is a URL'],
  ['index', 'pypi', 'The production index; or an upload URL together with simple-url'],
  ['simple-url', '', 'The simple API of the production index, when it is a URL'],
];

const INDEXES = ['test-index', 'test-simple-url', 'index', 'simple-url', 'accept'];

function settingsOf(form: Pick<Form, 'registry'>): readonly Row[] {
  return SETTINGS.filter(([name]) => !form.registry || !INDEXES.includes(name));
}

/** `test-simple-url` as a variable: TEST_SIMPLE_URL. */
export function variableOf(name: string): string {
  return name.replaceAll('-', '_').toUpperCase();
}

/** The settings as `env:` of a whole workflow. */
export function settingsAsVariables(form: Form): NonNullable<Workflow['env']> {
  return Object.fromEntries(
    settingsOf(form).map(([name, value, after]) => [variableOf(name), new Remarked(new Quoted(value), { after })]),
  );
}

/** The settings as the job \`prepare\` is given them; it passes them on to the others. */
export function settingsGiven(form: Form): Texts {
  const valueOf = (name: string): string =>
    name === 'accept' && form.setting(name) !== 'inputs.accept'
      ? `inputs.accept || ${form.setting(name)}`
      : form.setting(name);
  return Object.fromEntries(settingsOf(form).map(([name]) => [name, `\${{ ${valueOf(name)} }}`]));
}

/** The kinds of inputs. */
const TEXT = { type: 'string' } as const;
const CHOICE = { type: 'choice', options: ['false', 'true'] } as const;

/** What a release to one's own registry does without. */
export const NOT_IN_REGISTRY: readonly Stage[] = ['upload-test', 'verify-test', 'checklist'];

/** Where a run can begin with files that exist already. They are checked and tried again by every run. */
const FIRST_STAGES = STAGES.slice(STAGES.indexOf('build')).filter((stage) => stage !== 'check' && stage !== 'try');

/** The inputs of a run that is started by hand, all of them text. */
const DISPATCH: readonly Row[] = [
  ['tag', '', 'The tag to release; it must already exist'],
  ['from-stage', '', 'Begin at this stage with the files of an earlier run; needs manifest-sha256'],
  ['manifest-sha256', '', 'Which files those are; the log of that run and its issue show it'],
  ['dry-run', 'false', 'true makes the plans and sends nothing'],
  ['confirmed', '', 'Ids of checklist points that a person confirms'],
  ['accept', '', 'Ids of checklist points that may stay unknown'],
];

/** The triggers of a workflow: a tag, or a person. */
export function triggers({
  tags = 'v*.*.*',
  note = 'The first job decides which tags are versions: this pattern also matches v1.2.3rc1 and v1.2.3.4.',
  registry = false,
} = {}): Triggers {
  const stages = FIRST_STAGES.filter((stage) => !registry || !NOT_IN_REGISTRY.includes(stage));
  const kinds: Readonly<Record<string, Pick<WorkflowInput, 'type' | 'options'>>> = {
    'dry-run': CHOICE,
    'from-stage': { type: 'choice', options: ['', ...stages] },
  };
  const inputs = DISPATCH.map(([name, value, description]): readonly [string, OneLine<WorkflowInput>] => [
    name,
    // The form of Gitea shows only this, and not the name
    new OneLine({
      description: `${name}: ${lowerStart(description)}`,
      ...(kinds[name] ?? TEXT),
      default: new Quoted(value),
    }),
  ]);
  return {
    push: { tags: new Remarked([new Quoted(tags)], { above: note }) },
    workflow_dispatch: { inputs: Object.fromEntries(inputs) },
  };
}

/** The inputs of the reusable workflow. All are text: servers disagree about what a boolean is. */
export function callInputs(form: Form): Triggers {
  const dispatch = DISPATCH.filter(([name]) => !settingsOf(form).some(([setting]) => setting === name));
  const inputs = [...dispatch, ...settingsOf(form)].map(
    ([name, value, description]) => [name, new OneLine({ description, ...TEXT, default: new Quoted(value) })] as const,
  );
  return {
    workflow_call: {
      inputs: Object.fromEntries(inputs),
      secrets: {
        TESTPYPI_API_TOKEN: new OneLine({ description: 'API token of TestPyPI', required: false }),
        PYPI_API_TOKEN: new OneLine({ description: 'API token of PyPI', required: false }),
      },
    },
  };
}

/** The tag that a person gives, or nothing. */
export const GIVEN_TAG = '${{ inputs.tag }}';

/** The ref of a release, which a person gives as `v1.0` or `refs/tags/v1.0`; without one, that of the push. */
export const SOURCE_REF =
  "${{ startsWith(inputs.tag, 'refs/tags/') && inputs.tag || inputs.tag && format('refs/tags/{0}', inputs.tag) || github.ref }}";

/** One release of a tag at a time; a second one waits. Not in a called workflow, where servers ignore it. */
export const CONCURRENCY: Concurrency = { group: `release-${SOURCE_REF}`, 'cancel-in-progress': false };
