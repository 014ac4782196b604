import type { TryResult } from '#actions/try-dists';
import type { ReleaseRecord } from '#release-model';
import { bundledExample, type StartingPoint } from './bundled-example.ts';
import { commandOf, type Command, type CommandHead, type Describe } from './command.ts';
import { oneOperand } from './operands.ts';
import { INDEX_VARIABLES } from './token-variables.ts';

/** A command before its code is loaded: enough to list it. */
export interface CommandEntry extends CommandHead {
  load(): Promise<Command>;
}

function rehearsedProject(operands: readonly string[], start: StartingPoint): Readonly<Record<string, string>> {
  const example = operands.length === 0 ? bundledExample(start) : null;
  return example === null ? oneOperand(REHEARSE.name, 'project-dir')(operands) : { 'project-dir': example };
}

const REHEARSE: CommandHead = {
  name: 'rehearse',
  operands: '[DIR]',
  summary: 'Runs a whole release on this machine, on two real index servers. Needs no token and changes nothing.',
};
const VALIDATE: CommandHead = {
  name: 'validate',
  operands: '[DIR]',
  summary: 'Checks pyproject.toml and the project files without running any code of the project.',
};
const CHECK: CommandHead = {
  name: 'check',
  operands: 'FILE|DIR …',
  summary: "Checks distributions against PyPI's rules: any files, projects and versions in one call.",
};
const BUILD: CommandHead = {
  name: 'build',
  operands: '[DIR]',
  summary: 'Builds the sdist and the wheel, isolated and reproducible, and writes the release manifest.',
};
const TRY: CommandHead = {
  name: 'try',
  operands: '[DIR]',
  summary: 'Installs built files from disk into clean environments, and tries what they promise. Sends nothing.',
};
const UPLOAD: CommandHead = {
  name: 'upload',
  operands: 'DIR|FILE … --index INDEX',
  summary:
    'Uploads the files that are new, by sha256, and waits until they can be installed. Reads the token from TWINE_PASSWORD, UV_PUBLISH_TOKEN or ~/.pypirc (mode 600), or asks for it.',
};
const VERIFY: CommandHead = {
  name: 'verify',
  operands: '[MANIFEST]',
  summary: 'Installs a release from an index into clean environments and tests it.',
};

const REPORT: CommandHead = {
  name: 'report',
  operands: 'RECORD',
  summary: 'Renders the record of any release or rehearsal as one HTML page that needs nothing else.',
};

const INIT: CommandHead = {
  name: 'init',
  operands: '[DIR]',
  summary:
    'Writes the workflow that releases a project, its docs/RELEASING.md, and sections of the README and changelog. Never overwrites a file. --check compares the installed files with this version.',
};

/** What `try` and `verify` print: both try the same things, of files on disk or of an index. */
const trialEnd: Describe<TryResult> = ({ passed, failure, results, receipt }) => ({
  document: { schema: 1, passed, failure, results, receipt },
  closing: '',
});

/** All commands, in the order of a release, then the one that sets a project up for it. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    ...REHEARSE,
    async load() {
      const [{ action }, { ACTION_INPUTS }] = await Promise.all([
        import('#actions/rehearse'),
        import('#actions/rehearse/inputs'),
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
        import('#actions/validate-metadata'),
        import('#actions/validate-metadata/inputs'),
      ]);
      return commandOf(
        { ...VALIDATE, inputs: ACTION_INPUTS, operandInputs: oneOperand(VALIDATE.name, 'project-dir') },
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
        import('#actions/build-dists'),
        import('#actions/build-dists/inputs'),
      ]);
      return commandOf(
        { ...BUILD, inputs: ACTION_INPUTS, operandInputs: oneOperand(BUILD.name, 'project-dir') },
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
    ...TRY,
    async load() {
      const [{ action }, { ACTION_INPUTS }] = await Promise.all([
        import('#actions/try-dists'),
        import('#actions/try-dists/inputs'),
      ]);
      return commandOf(
        { ...TRY, inputs: ACTION_INPUTS, operandInputs: oneOperand(TRY.name, 'packages-dir') },
        action,
        trialEnd,
      );
    },
  },
  {
    ...UPLOAD,
    async load() {
      const [{ action }, { ACTION_INPUTS }, { withFiles }] = await Promise.all([
        import('#actions/publish-index'),
        import('#actions/publish-index/inputs'),
        import('./upload-command.ts'),
      ]);
      const command = commandOf(
        {
          ...UPLOAD,
          inputs: ACTION_INPUTS,
          operandInputs: oneOperand(UPLOAD.name, 'packages-dir'),
          ownOptions: [
            {
              name: 'config-file',
              description:
                "Twine's settings file to use instead of ~/.pypirc, with the names, URLs, users, passwords and certificates of indexes. Only its owner may read it (mode 600). --index can be a name from it.",
            },
          ],
          required: [
            {
              name: 'packages-dir',
              problem: 'DIR: is missing',
              remedy: 'Give the folder that contains the distributions, files, or a pattern',
            },
            // A forgotten option must not put a release on PyPI
            {
              name: 'index',
              problem: '--index: is missing',
              remedy: 'Give testpypi, pypi, gitea, a name from ~/.pypirc, or an upload URL',
              variables: INDEX_VARIABLES,
            },
            {
              name: 'simple-url',
              problem: '',
              remedy: '',
              isOptional: true,
              variables: ['UV_PUBLISH_CHECK_URL'],
              besides: 'UV_PUBLISH_URL',
            },
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
      return withFiles(command);
    },
  },
  {
    ...VERIFY,
    async load() {
      const [{ action }, { ACTION_INPUTS }] = await Promise.all([
        import('#actions/verify-install'),
        import('#actions/verify-install/inputs'),
      ]);
      return commandOf(
        { ...VERIFY, inputs: ACTION_INPUTS, operandInputs: oneOperand(VERIFY.name, 'manifest') },
        action,
        trialEnd,
      );
    },
  },
  {
    ...REPORT,
    async load() {
      const { reportCommand } = await import('./report-command.ts');
      return reportCommand(REPORT);
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
