import { itemsOf, receiptsOf, type Evidence } from './evidence.ts';
import { noReceipt, receiptSource, verdictOfItems, verdictOfStage, worstVerdict, type Verdict } from './verdict.ts';

/** According to the upload's receipt, every file of the manifest must be on the test index, with the same bytes. */
export function judgeBuiltFilesUploaded(evidence: Evidence): Verdict {
  if (receiptsOf(evidence, 'upload-test').length === 0) return noReceipt('upload-test');
  const source = receiptSource('upload-test');
  const items = itemsOf(evidence, 'upload-test').filter((item) => item.kind === 'file');
  for (const file of evidence.manifest.files) {
    const item = items.find((candidate) => candidate.subject === file.filename);
    if (item === undefined)
      return worstVerdict([
        verdictOfStage(evidence, 'upload-test'),
        { outcome: 'unknown', source, message: `${file.filename} is not mentioned` },
      ]);
    if (item.sha256 !== undefined && item.sha256 !== file.sha256) {
      return {
        outcome: 'failed',
        source,
        message: `${file.filename} was uploaded with sha256 ${item.sha256}, but the manifest says ${file.sha256}`,
      };
    }
  }
  return verdictOfItems(items, 'upload-test', { outcome: 'unknown', source, message: "it doesn't mention any file" });
}
