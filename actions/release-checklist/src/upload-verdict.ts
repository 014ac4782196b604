import { itemsOf, receiptsOf, type Evidence } from './evidence.ts';
import { noReceipt, receiptSource, verdictOfItems, verdictOfStage, worstVerdict, type Verdict } from './verdict.ts';

/** Every file of the manifest, and these bytes of it, must be on the test index by the receipt of the upload. */
export function judgeBuiltFilesUploaded(evidence: Evidence): Verdict {
  if (receiptsOf(evidence, 'upload-test').length === 0) return noReceipt('upload-test');
  const source = receiptSource('upload-test');
  const items = itemsOf(evidence, 'upload-test').filter((item) => item.kind === 'file');
  for (const file of evidence.manifest.files) {
    const item = items.find((candidate) => candidate.subject === file.filename);
    if (item === undefined)
      return worstVerdict([
        verdictOfStage(evidence, 'upload-test'),
        { outcome: 'unknown', source, message: `${file.filename} is not told of` },
      ]);
    if (item.sha256 !== undefined && item.sha256 !== file.sha256) {
      return {
        outcome: 'failed',
        source,
        message: `${file.filename} went up with sha256 ${item.sha256}, the manifest says ${file.sha256}`,
      };
    }
  }
  return verdictOfItems(items, 'upload-test', { outcome: 'unknown', source, message: 'it tells of no file' });
}
