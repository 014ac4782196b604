// Which inputs the configuration of a project can give, and which not. This is the only place that decides it.
import { describedActions, inputsOf } from './declared-inputs.ts';
import { stageInputs } from './umbrella-inputs.ts';

const ONE_RUN = 'says what one run does';
const HANDED_OVER = 'is passed from one step or job to the next';
const CREDENTIAL = 'is a credential';
const ADDRESS =
  'decides which server gets a credential, or whose files are taken: only the workflow says it, which also holds the secrets';

/** Inputs that the configuration can't give, and why; of one action as `action/input`. */
const NOT_SETTINGS: Readonly<Record<string, string>> = {
  'project-dir': 'says where the configuration is',
  'packages-dir': HANDED_OVER,
  'artifact-name': HANDED_OVER,
  manifest: HANDED_OVER,
  'manifest-sha256': HANDED_OVER,
  commit: HANDED_OVER,
  notes: HANDED_OVER,
  results: HANDED_OVER,
  needs: HANDED_OVER,
  'results-dir': HANDED_OVER,
  contents: HANDED_OVER,
  mode: HANDED_OVER,
  'report-dir': HANDED_OVER,
  secrets: HANDED_OVER,
  indexes: HANDED_OVER,
  tag: ONE_RUN,
  name: ONE_RUN,
  version: ONE_RUN,
  job: ONE_RUN,
  stage: ONE_RUN,
  stages: ONE_RUN,
  'from-stage': ONE_RUN,
  draft: ONE_RUN,
  'dry-run': ONE_RUN,
  'fail-fast': ONE_RUN,
  confirmed: 'is what a person says about one release',
  'source-date-epoch': 'belongs to one commit',
  token: CREDENTIAL,
  username: CREDENTIAL,
  password: CREDENTIAL,
  'testpypi-token': CREDENTIAL,
  'pypi-token': CREDENTIAL,
  index: ADDRESS,
  'simple-url': ADDRESS,
  'test-index': ADDRESS,
  'test-simple-url': ADDRESS,
  'production-index': ADDRESS,
  'production-simple-url': ADDRESS,
  'api-url': ADDRESS,
  'allow-http-hosts': ADDRESS,
  'dependencies-index-url': ADDRESS,
  'environment-variables': 'lets code of the project see what the workflow has set, so only the workflow says it',
};

/** Inputs that the configuration gives in a form of its own, by the key there; the stages read it themselves. */
const OWN_FORMS: Readonly<Record<string, string>> = {
  imports: 'imports',
  scripts: 'scripts',
  'smoke-test': 'smoke-test',
  ignore: 'ignore',
};

/** Settings that the stages read from the configuration themselves. */
const READ_BY_STAGES: ReadonlySet<string> = new Set([
  'changelog', 'tag-prefix', 'minimum-coverage', 'target-coverage', 'maximum-wheel-size', 'maximum-sdist-size',
]); // prettier-ignore

/** Keys that differ from the name in the umbrella, whose word means something else in the configuration. */
const OTHER_KEYS: Readonly<Record<string, string>> = { extras: 'verify-extras' };

/** Whether the configuration of a project can give what an input gives, in whatever form. */
export function canBeConfigured(action: string, input: string): boolean {
  return !(input in NOT_SETTINGS) && !(`${action}/${input}` in NOT_SETTINGS);
}

/** One setting, without the kind of its value. */
export interface SettingRow {
  /** In the configuration. */
  readonly key: string;
  /** In the umbrella and in a rehearsal. */
  readonly umbrella: string;
  /** Each action that has it, with the name of its input. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly description: string;
  readonly default: string;
  readonly own: boolean;
}

function isPlain(action: string, input: string): boolean {
  return canBeConfigured(action, input) && !(input in OWN_FORMS);
}

/** Every setting whose value in the configuration is that of the input, in the order of the stages. */
export function settingRows(): readonly SettingRow[] {
  const rows = new Map<string, SettingRow>();
  // What the umbrella itself says about an input that it shares with a stage
  const umbrellas = new Map(inputsOf('publish').map((input) => [input.name, input]));
  for (const { action, input, umbrella, description, default: value } of stageInputs()) {
    if (umbrella === null || !isPlain(action, input)) continue;
    const known = rows.get(umbrella);
    const { description: own = description, default: ownDefault = value } = umbrellas.get(umbrella) ?? {};
    const isOwn = umbrella === input && !own.startsWith('Stage ');
    rows.set(umbrella, {
      key: OTHER_KEYS[umbrella] ?? umbrella,
      umbrella,
      description: known?.description ?? (isOwn ? own : description),
      default: known?.default ?? (isOwn ? ownDefault : value),
      own: READ_BY_STAGES.has(umbrella),
      inputs: { ...known?.inputs, [action]: input, publish: umbrella },
    });
  }
  return [...rows.values()];
}

/** The inputs that a configuration can't give, with the reason; sorted. */
export function notSettings(): readonly (readonly [input: string, reason: string])[] {
  return Object.entries(NOT_SETTINGS).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Whether the configuration of a project can give an input as it is. */
export function isSetting(action: string, input: string): boolean {
  return settingRows().some(({ inputs }) => inputs[action] === input);
}

/** Reports inputs that are neither settings nor listed as something else, and defaults that would hide a setting. */
export function settingProblems(): readonly string[] {
  const rows = settingRows();
  const used = new Set<string>();
  const problems: string[] = [];
  for (const action of describedActions()) {
    const where = `${action === 'publish' ? '' : 'actions/'}${action}/action.yml`;
    for (const { name, givenDefault } of inputsOf(action)) {
      for (const key of [name, `${action}/${name}`]) if (key in NOT_SETTINGS) used.add(key);
      if (!isPlain(action, name)) continue;
      const row = rows.find(({ umbrella, inputs }) => inputs[action] === name || umbrella === name);
      const isOwnForm = Object.keys(OWN_FORMS).some((form) => name === form || name.endsWith(`-${form}`));
      if (row === undefined && !isOwnForm) {
        problems.push(
          `${where}: ${name} can't be set in the configuration of a project. Add it to the umbrella, or to NOT_SETTINGS in scripts/parts/setting-rows.ts with the reason.`,
        );
      } else if (row !== undefined && givenDefault !== '') {
        problems.push(
          `${where}: ${name} has the default '${givenDefault}', which would overrule the configuration of the project. Write default: '' and end its description with 'The default is ${givenDefault}.'`,
        );
      }
    }
  }
  const unused = Object.keys(NOT_SETTINGS).filter((key) => !used.has(key));
  if (unused.length > 0)
    problems.push(
      `scripts/parts/setting-rows.ts: NOT_SETTINGS names ${unused.join(', ')}, which no action has. Remove it.`,
    );
  return problems;
}
