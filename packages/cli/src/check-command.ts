import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { action } from '#actions/twine-check';
import { checkFiles, type CheckedFile } from '#actions/twine-check/check-files';
import { ACTION_INPUTS } from '#actions/twine-check/inputs';
import { looksLikeDistribution } from '#python-standards';
import { findingSentence, type Host, ReleaseError, RULES_FILE, rulesPage } from '#release-model';
import { readIgnored } from '#actions/twine-check/read-ignored';
import { stopsCheck } from '#actions/twine-check/stopping';
import { unusedEntries } from '#ignored-rules';
import { PROFILES } from '#server-profiles';
import type { Command, CommandHead } from './command.ts';
import { UsageError } from './usage-error.ts';

/** Inputs of the action that tie files to a release. This command takes any files. */
const BINDING: ReadonlySet<string> = new Set(['packages-dir', 'manifest']);

/** A folder means the distributions in it. A file is checked whatever its name, so that a wrong name is reported. */
async function findFiles(operands: readonly string[], folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (const operand of operands) {
    const path = resolve(folder, operand);
    const facts = await stat(path).catch(() => null);
    if (facts === null)
      throw new ReleaseError({
        subject: operand,
        problem: 'does not exist',
        remedy: 'Name distributions, or folders that contain them',
      });
    if (!facts.isDirectory()) {
      found.push(path);
      continue;
    }
    const names = (await readdir(path)).filter(looksLikeDistribution).sort();
    if (names.length === 0) {
      throw new ReleaseError({
        subject: operand,
        problem: 'contains no distribution (.whl, .tar.gz)',
        remedy: 'Build first, or name another folder',
      });
    }
    for (const one of names.map((name) => join(path, name))) found.push(one);
  }
  return found;
}

function linesOf(file: CheckedFile): readonly string[] {
  return [
    `${file.filename}: ${file.verdict}`,
    ...file.findings.map((finding) => `  ${finding.severity} ${finding.rule}  ${findingSentence(finding)}`),
  ];
}

/** Where to read about the rules of the findings: in the suite's repository if it is known, else in its clone. */
function whereToRead(files: readonly CheckedFile[], environment: Host['environment']): readonly string[] {
  if (files.every(({ findings }) => findings.length === 0)) return [];
  return ['', `Each rule is explained in ${rulesPage(environment) ?? `${RULES_FILE} of this suite`}.`];
}

/** `check FILE|DIR …`: checks any distributions, of any projects and versions, without a manifest. */
export function checkCommand(head: CommandHead): Command {
  return {
    ...head,
    inputs: ACTION_INPUTS.filter(({ name }) => !BINDING.has(name)),
    secrets: [],
    operandInputs(operands) {
      if (operands.length === 0)
        throw new UsageError('FILE: is missing', 'Name at least one distribution, or a folder that contains them');
      return {};
    },
    async execute(reader, operands, host) {
      const { twine, ignore, strict, profile } = action.readInputs({
        ...reader,
        path: (name) => (BINDING.has(name) ? reader.workspace : reader.path(name)),
        optional: (name) => (BINDING.has(name) ? null : reader.optional(name)),
      });
      const entries = readIgnored(ignore);
      const paths = await findFiles(operands, reader.workspace);
      const { files, trouble, ignored } = await checkFiles(
        paths,
        { profile: PROFILES[profile], twine, ignore: entries, now: new Date() },
        host,
      );
      host.signal.throwIfAborted();
      for (const sentence of unusedEntries(entries, ignored)) host.notice(sentence);
      for (const { finding, entry } of ignored)
        host.info(`Ignored (${entry.reason}): ${findingSentence(finding)} [${finding.rule}]`);
      const stopping = files.flatMap(({ findings }) => findings).filter((finding) => stopsCheck(finding, strict));
      return {
        passed: stopping.length === 0 && trouble === null,
        failure: trouble,
        document: {
          schema: 1,
          profile,
          files: files.map(({ filename, verdict, findings }) => ({ filename, verdict, findings })),
        },
        closing: [...files.flatMap(linesOf), ...whereToRead(files, host.environment)].join('\n'),
      };
    },
  };
}
