import { describe, expect, test } from '@jest/globals';
import type { Finding } from '#release-model';
import { createReceipt, createRecord } from '#testkit/release-documents';
import { amendedRecord } from '../../publish/src/amended-record.ts';

const build = createReceipt('build');
const upload = createReceipt('upload');
const wouldStop = { points: [{ id: 'types-clean', message: 'x', remedy: 'Fix it' }], remedy: 'Fix it' };
const found = (subject: string): Finding => ({
  rule: 'member-source',
  severity: 'unsafe',
  subject,
  message: 'has no source',
  remedy: 'Commit it',
});
const failure = 'receipts/build.json: was changed by code of the project. Find out by what.';

describe('a record with what was found out after it was written', () => {
  const record = createRecord({ outcome: 'passed', failure: null, receipts: [build, upload], wouldStop });

  test('says that the release failed, and so does the receipt of its last stage; nothing is foreseen', () => {
    const finding = found('x.py');
    const amended = amendedRecord(record, upload, { failure, findings: [finding] });
    expect(amended.receipt).toEqual({ ...upload, outcome: 'failed', failure, findings: [...upload.findings, finding] });
    const { wouldStop: foreseen, ...rest } = record;
    expect(foreseen).toBeDefined();
    expect(amended.record).toEqual({ ...rest, outcome: 'failed', failure, receipts: [build, amended.receipt] });
    // What it was made from stays: another amendment begins there
    expect([record.outcome, upload.outcome, record.receipts[1]]).toEqual(['passed', 'passed', upload]);
  });

  test('has findings without a failure, and stays what it was otherwise', () => {
    const finding = found('x.py');
    const amended = amendedRecord(record, upload, { failure: null, findings: [finding] });
    expect(amended.receipt).toEqual({ ...upload, findings: [...upload.findings, finding] });
    expect(amended.record).toEqual({ ...record, receipts: [build, amended.receipt] });
  });

  test('is amended again from what it has become, so that nothing is lost', () => {
    const one = found('one');
    const two = found('two');
    const first = amendedRecord(record, upload, { failure, findings: [one] });
    const second = amendedRecord(first.record, first.receipt, { failure: null, findings: [two] });
    expect([second.record.outcome, second.record.failure]).toEqual(['failed', failure]);
    expect(second.record.receipts).toEqual([build, second.receipt]);
    expect(second.receipt.findings.slice(-2)).toEqual([one, two]);
  });
});
