/** What a project may set in its workflow: name, default, and what it is. */
const SETTINGS = [
  ['project-dir', '.', 'The folder that holds pyproject.toml'],
  ['tag-prefix', '', "What tags begin with; empty takes the project's configuration, else v"],
  ['python-versions', 'auto', 'auto takes the Pythons of the runner that the project admits; or 3.11, 3.12'],
  ['accept', '', 'Points of the checklist that may stay unknown, by their ids'],
  ['audit-ignore', '', 'Vulnerabilities that this release is not exposed to, by their ids'],
  ['test-index', 'testpypi', 'The test index; or an upload URL, then test-simple-url too'],
  ['test-simple-url', '', "The test index's simple pages, where it is a URL"],
  ['index', 'pypi', 'The production index; or an upload URL, then simple-url too'],
  ['simple-url', '', "The production index's simple pages, where it is a URL"],
];

const INDEXES = ['test-index', 'test-simple-url', 'index', 'simple-url', 'accept'];

function settingsOf(form) {
  return SETTINGS.filter(([name]) => !form.registry || !INDEXES.includes(name));
}

/** `test-simple-url` as a variable: TEST_SIMPLE_URL. */
export function variableOf(name) {
  return name.replaceAll('-', '_').toUpperCase();
}

/** The settings as `env:` of a whole workflow. */
export function settingsAsVariables(form) {
  const lines = settingsOf(form).map(([name, value, what]) => `  # ${what}\n  ${variableOf(name)}: '${value}'`);
  return `env:\n${lines.join('\n')}`;
}

/** What a person may say when starting a run by hand, all of it text. */
const DISPATCH = [
  ['tag', '', 'The tag to release; it has to be there already'],
  ['from-stage', '', 'Begin at this stage with the files of an earlier run; needs manifest-sha256'],
  ['manifest-sha256', '', 'Which files those are, as the log of that run and its issue show it'],
  ['dry-run', 'false', 'true makes the plans and sends nothing'],
  ['confirmed', '', 'Points of the checklist that a person confirms, by their ids'],
  ['accept', '', 'Points of the checklist that may stay unknown, by their ids'],
];

/** The triggers of a workflow: a tag, or a person. */
export function triggers({
  tags = 'v*.*.*',
  note = 'Which tag is a version is judged by preflight: this pattern lets v1.2.3rc1 through, and v1.2.3.4 too.',
} = {}) {
  const inputs = DISPATCH.map(([name, value, what]) => {
    const kind = name === 'dry-run' ? `type: choice\n        options: ['false', 'true']` : 'type: string';
    return `      ${name}:\n        description: ${what}\n        ${kind}\n        default: '${value}'`;
  });
  return `on:
  push:
    # ${note}
    tags: ['${tags}']
  workflow_dispatch:
    inputs:
${inputs.join('\n')}`;
}

/** The inputs of the reusable workflow. All are text: servers disagree about what a boolean is. */
export function callInputs(form) {
  const dispatch = DISPATCH.filter(([name]) => !settingsOf(form).some(([setting]) => setting === name));
  const rows = [...dispatch, ...settingsOf(form)].map(
    ([name, value, what]) =>
      `      ${name}:\n        description: ${JSON.stringify(what)}\n        type: string\n        default: '${value}'`,
  );
  return `on:
  workflow_call:
    inputs:
${rows.join('\n')}
    secrets:
      TESTPYPI_API_TOKEN:
        description: API token of TestPyPI
        required: false
      PYPI_API_TOKEN:
        description: API token of PyPI
        required: false`;
}

/** One release of a tag at a time; a second one waits. Not in a called workflow, where servers ignore it. */
export const CONCURRENCY = `concurrency:
  group: release-\${{ inputs.tag && format('refs/tags/{0}', inputs.tag) || github.ref }}
  cancel-in-progress: false`;
