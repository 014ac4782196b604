// docs/settings.md: everything that a project can set, in one table.
import { join } from 'node:path';
import type { InputKind } from '#release-model';
import { ROOT } from './root.ts';
import { notSettings } from './setting-rows.ts';
import { settings } from './settings.ts';

const PATH = join(ROOT, 'docs/settings.md');

const HEAD = `<!-- Generated from the action.yml files by npm run build. Don't edit it here. -->

# Settings

A project sets how it is released in one place: the table \`[tool.repo-agent-actions]\` of its \`pyproject.toml\`. Each setting is also an input of
the action that uses it, and an option of \`rehearse\`. What a step or a command line gives overrides the table; what is empty there doesn't.

\`\`\`toml
[tool.repo-agent-actions]
test-timeout = 600
commands = ["{default}", "python -m doctest README.md"]
check-strict = false
todo-paths = ["src"]
\`\`\`

- **Stages after the build** run without the source of the project. The build puts their settings into the manifest of the release, whose sha256 binds
  them like the files.
- **A mistake stops the stage** that reads the table, and names file, line and key. \`validate\` reads all of it.
- **Lists.** \`{default}\` stands for what holds without the setting, where the table says so: it adds to the default instead of replacing it. In an
  input, it stands for what the table of the project says.
- **Paths** in the table are relative to the folder of \`pyproject.toml\`.
- **A project without \`pyproject.toml\`** can have one that consists of this table: without \`[build-system]\` and \`[project]\`, pip and build
  treat \`setup.py\` as they do without the file.
`;

/** Settings that no input takes in this form. */
const OWN_FORMS: readonly (readonly [key: string, form: string, description: string, fallback: string])[] = [
  [
    'imports',
    'list',
    'Modules to import after the installation, as `module` or `module:attribute`.',
    'what the wheel contains',
  ],
  [
    'scripts',
    'table of lists',
    'Of each script the arguments to try it with: `scripts.automation = ["--help", "--version"]` runs it twice. An empty list only looks whether it is there.',
    '`--help` for each script',
  ],
  [
    'extras',
    'table',
    'Of each extra what it makes importable: `extras.monitoring = "automation.monitoring:Metrics"`, or a list.',
    'only installed',
  ],
  ['smoke-test', 'path', 'A Python script that must end with status 0, with the release installed.', 'none'],
  [
    'ignore',
    'list of tables',
    'Rules to leave out, each with the reason, everywhere or in some files: `ignore = [{ rule = "todo", path = "docs/**", reason = "tracked elsewhere" }]`.',
    'none',
  ],
  [
    'generated',
    'list',
    "Files that the project's own build writes, so that the commit doesn't have them; patterns are allowed.",
    'none',
  ],
];

function formOf(kind: InputKind): string {
  switch (kind.type) {
    case 'boolean':
      return '`true`, `false`';
    case 'choice':
      return kind.allowed.map((word) => `\`${word}\``).join(', ');
    case 'integer':
    case 'decimal': {
      const noun = kind.type === 'integer' ? 'integer' : 'number';
      if (kind.minimum === undefined) return noun;
      return `${noun} from ${String(kind.minimum)}${kind.maximum === undefined ? '' : ` to ${String(kind.maximum)}`}`;
    }
    case 'text':
      return 'text';
    case 'path':
      return 'path';
    case 'list':
    case 'lines':
    case 'paths':
      return `list${kind.extends === true ? ', may contain `{default}`' : ''}${kind.adds === true ? ', added to by inputs' : ''}`;
  }
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(cell).join(' | ')} |`.replace(/(?<! ) {2,}\|/gu, ' |');
}

/** Where else a setting can be given: each action with its input. */
function places(inputs: Readonly<Record<string, string>>, umbrella: string): string {
  const actions = Object.entries(inputs)
    .filter(([action]) => action !== 'publish')
    .map(([action, input]) => `\`${input}\` of ${action}`);
  return [...actions, `\`${umbrella}\` of publish`].join(', ');
}

/** docs/settings.md: path → text. */
export async function settingsPage(): Promise<ReadonlyMap<string, string>> {
  const rows = (await settings()).map(({ key, kind, description, default: value, inputs, umbrella }) =>
    row([`\`${key}\``, formOf(kind), value === '' ? '' : `\`${value}\``, description, places(inputs, umbrella)]),
  );
  const own = OWN_FORMS.map(([key, form, description, fallback]) =>
    row([`\`${key}\``, form, fallback, description, '']),
  );
  const others = notSettings().map(([input, reason]) => row([`\`${input}\``, reason]));
  const text = [
    HEAD,
    row(['setting', 'value', 'default', 'what it is', 'as an input']),
    row(['---', '---', '---', '---', '---']),
    ...own,
    ...rows,
    '',
    '## What only a workflow says',
    '',
    'These inputs have no place in the table:',
    '',
    row(['input', 'because it']),
    row(['---', '---']),
    ...others,
    '',
  ];
  return new Map([[PATH, text.join('\n')]]);
}
