import { expect, test } from '@jest/globals';
import type { Receipt } from '#release-model';
import { believedReceipts, parseJobResults, type BelievedReceipts } from '../src/index.ts';
import { createReceipt } from '#testkit/release-documents';

const FORGED = createReceipt('upload');

function believe(lines: readonly string[], ...receipts: readonly Receipt[]): BelievedReceipts {
  return believedReceipts(receipts, parseJobResults(lines));
}

test.each([
  [['test failure', 'upload skipped'], 'the job upload was skipped'],
  [['test failure', 'build success'], 'no job of this run runs that stage'],
])('%j: a receipt of an upload is left out, and that is said', (lines, why) => {
  const failed = createReceipt('test', { outcome: 'failed' });
  expect(believe(lines, FORGED, failed)).toEqual({
    receipts: [failed],
    contradicted: [`A receipt of upload says 'passed', but ${why}: it is ignored. Find out what in this run wrote it.`],
  });
});

test('a receipt says that a stage failed whose job passed', () => {
  const { receipts, contradicted } = believe(
    ['build success', 'upload failure'],
    createReceipt('check', { outcome: 'failed' }),
  );
  expect([receipts, contradicted.length]).toEqual([[], 1]);
});

test.each([
  [['upload failure']],
  [['upload success', 'verify failure']],
  // A server that hands on no result
  [['upload ${{ needs.upload.result }}']],
  // A job with a name of its own may do any stage
  [['deploy failure', 'lint success']],
])('%j: what may be right stays', (lines) => {
  expect(believe(lines, FORGED).receipts).toEqual([FORGED]);
});
