import { lstat, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { type ActionInput, parseReleaseRecord, ReleaseError, rulesPage, systemReason } from '#release-model';
import { isReportPage, renderHtml, verdictOf } from '#release-report';
import { REPORT_FILES, writeFileAtomically } from '#release-store';
import type { Command, CommandHead } from './command.ts';
import { oneOperand } from './operands.ts';
import { UsageError } from './usage-error.ts';

const RECORD: ActionInput = {
  name: 'record',
  default: '',
  description: `The record of a release, of this version of the suite or an earlier one, or the folder with its ${REPORT_FILES.record}.`,
  required: false,
  kind: { type: 'path' },
  isSetting: false,
};

const OUTPUT: ActionInput = {
  name: 'output',
  default: '',
  description: `Where to write the page. By default, ${REPORT_FILES.page} beside the record.`,
  required: false,
  kind: { type: 'path' },
  isSetting: false,
};

/** Bytes. The receipts of the largest projects take a tenth of it. */
const LARGEST_RECORD = 64 * 1024 * 1024;

/** The file of a record, which may have been given by its folder. @throws ReleaseError when there is none */
async function recordFile(path: string): Promise<string> {
  const facts = await stat(path).catch(() => null);
  if (facts?.isDirectory() === true) return await recordFile(join(path, REPORT_FILES.record));
  if (facts?.isFile() === true && facts.size <= LARGEST_RECORD) return path;
  throw new ReleaseError({
    subject: path,
    problem:
      facts === null ? 'does not exist' : facts.isFile() ? 'is larger than any record of a release' : 'is not a file',
    remedy: `Name a ${REPORT_FILES.record}: it is among the files of a release, and in the folder of a rehearsal`,
  });
}

/** Refuses to write over anything but an earlier report. @throws ReleaseError */
async function requireOwnPage(path: string): Promise<void> {
  const facts = await lstat(path).catch(() => null);
  if (facts === null) return;
  if (facts.isFile() && isReportPage(await readFile(path, 'utf8'))) return;
  throw new ReleaseError({
    subject: path,
    problem: 'exists, and is not the report of a release',
    remedy: 'Choose another file with --output, or move that one',
  });
}

async function writePage(path: string, html: string): Promise<void> {
  try {
    await writeFileAtomically(path, html);
  } catch (cause) {
    const problem = `can't be written (${systemReason(cause)})`;
    throw new ReleaseError({ subject: path, problem, remedy: 'Choose another file with --output' }, { cause });
  }
}

/** `report RECORD`: renders the record of any release as the page that a release and a rehearsal make of it. */
export function reportCommand(head: CommandHead): Command {
  const single = oneOperand(head.name, RECORD.name);
  return {
    ...head,
    inputs: [RECORD, OUTPUT],
    secrets: [],
    operandInputs(operands) {
      return single(operands);
    },
    async execute(reader, _operands, host) {
      const given = reader.optionalPath(RECORD.name);
      if (given === null)
        throw new UsageError('RECORD: is missing', `Name the ${REPORT_FILES.record} of a release or a rehearsal`);
      const source = await recordFile(given);
      const record = parseReleaseRecord(await readFile(source, 'utf8'), source);
      // A record of another name doesn't overwrite the page of the one beside it
      const own =
        basename(source) === REPORT_FILES.record ? REPORT_FILES.page : `${basename(source, extname(source))}.html`;
      const output = reader.optionalPath(OUTPUT.name) ?? join(dirname(source), own);
      const path = resolve(output);
      await requireOwnPage(path);
      await writePage(path, renderHtml(record, rulesPage(host.environment)));
      return {
        passed: true,
        failure: null,
        document: { schema: 1, record: source, report: path, outcome: record.outcome },
        closing: `${verdictOf(record)}\nreport: ${path}`,
      };
    },
  };
}
