import { expect, test } from '@jest/globals';
import { parseReceipt, parseReleaseManifest, parseReleaseRecord, serialize, STAGES } from '#release-model';
import {
  createFinding,
  createItem,
  createManifest,
  createManifestFile,
  createReceipt,
  createRecord,
} from '#testkit/release-documents';

test('the documents are as their schemas want them, changed or not', () => {
  const manifest = createManifest({
    version: '2.0',
    files: [createManifestFile('x-2.0.tar.gz', 'bytes')],
    verification: { imports: ['x'] },
  });
  expect(manifest).toMatchObject({
    tag: 'v2.0',
    files: [{ kind: 'sdist', size: 5 }],
    verification: { imports: ['x'], extras: [] },
  });
  for (const one of [createManifest(), manifest]) expect(parseReleaseManifest(serialize(one), 'manifest')).toEqual(one);
  for (const stage of STAGES) {
    const receipt = createReceipt(stage, { items: [createItem('file', 'x')], findings: [createFinding()] });
    expect(parseReceipt(serialize(receipt), stage)).toEqual(receipt);
  }
  const record = createRecord({ manifest });
  expect(parseReleaseRecord(serialize(record), 'record')).toEqual(record);
});
