import type { ReleaseRecord } from '@repo-agent-actions/release-model';
import { bundledExample, type StartingPoint } from './bundled-example.ts';
import { commandOf, type Command, type CommandHead } from './command.ts';
import { UsageError } from './usage-error.ts';

/** A command before its code is loaded: enough for the list of them. */
export interface CommandEntry extends CommandHead {
  load(): Promise<Command>;
}

/** Takes at most one operand, as the input `name`. */
function oneOperand(name: string): (operands: readonly string[]) => Readonly<Record<string, string>> {
  return (operands) => {
    if (operands.length > 1) throw new UsageError(`${operands.slice(1).join(' ')}: is one word too many`);
    return operands[0] === undefined ? {} : { [name]: operands[0] };
  };
}

function rehearsedProject(operands: readonly string[], start: StartingPoint): Readonly<Record<string, string>> {
  const example = operands.length === 0 ? bundledExample(start) : null;
  return example === null ? oneOperand('project-dir')(operands) : { 'project-dir': example };
}

const REHEARSE: CommandHead = {
  name: 'rehearse',
  operands: '[DIR]',
  summary: 'Runs a whole release on this machine, on two real index servers. Wants no token, changes nothing.',
};
const VALIDATE: CommandHead = {
  name: 'validate',
  operands: '[DIR]',
  summary: 'Judges pyproject.toml and the tree without running code of the project.',
};
const CHECK: CommandHead = {
  name: 'check',
  operands: 'FILE|DIR …',
  summary: "Judges distributions by PyPI's acceptance rules, any files, projects and versions in one call.",
};
const BUILD: CommandHead = {
  name: 'build',
  operands: '[DIR]',
  summary: 'Builds sdist and wheel, isolated and reproducibly, and writes the release manifest.',
};
const UPLOAD: CommandHead = {
  name: 'upload',
  operands: 'DIR --index INDEX',
  summary:
    'Uploads what is new, by sha256, and waits until it can be installed. The token is taken from TWINE_PASSWORD, UV_PUBLISH_TOKEN or ~/.pypirc (mode 600), else asked for.',
};
const VERIFY: CommandHead = {
  name: 'verify',
  operands: '[MANIFEST]',
  summary: 'Installs a release from an index in clean environments and tries it.',
};

const INIT: CommandHead = {
  name: 'init',
  operands: '[DIR]',
  summary:
    'Writes the workflow that releases a project, its docs/RELEASING.md and what belongs into README and changelog. Never writes over a file. --check compares what is installed with this version.',
};

/** All commands, in the order of a release; then the one that prepares a project for it. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    ...REHEARSE,
    async load() {
      const [{ action }, { ACTION_INPUTS }] = await Promise.all([
        import('@repo-agent-actions/action-rehearse'),
        import('@repo-agent-actions/action-rehearse/inputs'),
      ]);
      return commandOf({ ...REHEARSE, inputs: ACTION_INPUTS, operandInputs: rehearsedProject }, action, (result) => ({
        document: result.record satisfies ReleaseRecord,
        closing: result.closing,
      }));
    },
  },
  {
    ...VALIDATE,
    async load() {
      const [{ action }, { ACTION_INPUTS }] = await Promise.all([
        import('@repo-agent-actions/action-validate-metadata'),
        import('@repo-agent-actions/action-validate-metadata/inputs'),
      ]);
      return commandOf(
        { ...VALIDATE, inputs: ACTION_INPUTS, operandInputs: oneOperand('project-dir') },
        action,
        ({ facts, passed, findings }) => ({
          document: { schema: 1, facts, passed, findings },
          closing: '',
        }),
      );
    },
  },
  {
    ...CHECK,
    async load() {
      const { checkCommand } = await import('./check-command.ts');
      return checkCommand(CHECK);
    },
  },
  {
    ...BUILD,
    async load() {
      const [{ action }, { ACTION_INPUTS }] = await Promise.all([
        import('@repo-agent-actions/action-build-dists'),
        import('@repo-agent-actions/action-build-dists/inputs'),
      ]);
      return commandOf(
        { ...BUILD, inputs: ACTION_INPUTS, operandInputs: oneOperand('project-dir') },
        action,
        (result) => ({
          document: {
            schema: 1,
            passed: result.passed,
            failure: result.failure,
            manifest: result.manifest,
            manifestPath: result.manifestPath,
            manifestSha256: result.manifestSha256,
            packagesDir: result.packagesDir,
          },
          closing: '',
        }),
      );
    },
  },
  {
    ...UPLOAD,
    async load() {
      const [{ action }, { ACTION_INPUTS }] = await Promise.all([
        import('@repo-agent-actions/action-publish-index'),
        import('@repo-agent-actions/action-publish-index/inputs'),
      ]);
      return commandOf(
        {
          ...UPLOAD,
          inputs: ACTION_INPUTS,
          operandInputs: oneOperand('packages-dir'),
          ownOptions: [
            {
              name: 'config-file',
              description:
                "The settings file of twine instead of ~/.pypirc: names, URLs, users and passwords of indexes. It must be its owner's alone (mode 600). A name in it may be given as --index.",
            },
          ],
          required: [
            {
              name: 'packages-dir',
              problem: 'DIR: is missing',
              remedy: 'Give the folder that holds the distributions',
            },
            // Nobody should find a release on PyPI because a word was forgotten
            { name: 'index', problem: '--index: is missing', remedy: 'Give testpypi, pypi, gitea, or an upload URL' },
          ],
        },
        action,
        (result) => ({
          document: {
            schema: 1,
            passed: result.passed,
            failure: result.failure,
            plan: result.plan,
            projectUrl: result.projectUrl,
            receipt: result.receipt,
          },
          closing: '',
        }),
      );
    },
  },
  {
    ...VERIFY,
    async load() {
      const [{ action }, { ACTION_INPUTS }] = await Promise.all([
        import('@repo-agent-actions/action-verify-install'),
        import('@repo-agent-actions/action-verify-install/inputs'),
      ]);
      return commandOf(
        { ...VERIFY, inputs: ACTION_INPUTS, operandInputs: oneOperand('manifest') },
        action,
        (result) => ({
          document: {
            schema: 1,
            passed: result.passed,
            failure: result.failure,
            results: result.results,
            receipt: result.receipt,
          },
          closing: '',
        }),
      );
    },
  },
  {
    ...INIT,
    async load() {
      const { initCommand } = await import('./init/init-command.ts');
      return initCommand(INIT);
    },
  },
];
