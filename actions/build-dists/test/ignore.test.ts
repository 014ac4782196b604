import { expect, test } from '@jest/globals';
import { recordStage } from '#release-store';
import type { Finding } from '#release-model';
import { createRecordingHost, withTemporaryFolder } from '#testkit';
import { readBuildIgnore, withoutIgnored } from '../src/read-ignored.ts';

function finding(rule: Finding['rule'], member: string): Finding {
  const file = 'a-1.0.tar.gz';
  return { rule, severity: 'unsafe', subject: file, message: 'm', remedy: 'r', location: { file, member } };
}

test('input and configuration leave out what a project may know better, and nothing else', async () => {
  await withTemporaryFolder((folder) => {
    const host = createRecordingHost({ folder });
    const findings = [
      finding('secret-text', 'a-1.0/src/a.py'),
      finding('secret-file', 'a-1.0/certs/a.pem'),
      finding('secret-file', 'a-1.0/b.pem'),
      finding('build-version', 'a-1.0/c.py'),
    ];
    const kept = withoutIgnored(
      findings,
      {
        given: readBuildIgnore(['secret-text:src/**', 'secret:no/**']),
        configured: [
          { rule: 'secret-file', path: 'certs', reason: 'of a test server' },
          { rule: 'build-version', reason: 'x' },
        ],
      },
      recordStage('build', host),
      host,
    );
    expect(kept.map(({ rule, location }) => `${rule} ${location?.member ?? ''}`).sort()).toEqual([
      'build-version a-1.0/c.py',
      'secret-file a-1.0/b.pem',
    ]);
    expect(host.transcript()).toContain("ignore: 'secret:no/**' matches no finding");
    expect(host.transcript()).toContain('Ignored (of a test server)');
    return Promise.resolve();
  });
});

test('a rule that a build never leaves out is refused', () => {
  expect(() => readBuildIgnore(['tag-version'])).toThrow(
    /^ignore: 'tag-version' is not a rule that a build can leave out\. Use one of secret, /u,
  );
});

test('the former id of a rule still leaves it out', async () => {
  await withTemporaryFolder((folder) => {
    const host = createRecordingHost({ folder });
    const findings = [finding('W005', 'tests/__init__.py')];
    for (const id of ['top-level-tests', 'W005']) {
      const given = { given: readBuildIgnore([id]), configured: [] };
      const configured = { given: [], configured: [{ rule: id, reason: 'x' }] };
      for (const ignore of [given, configured])
        expect(withoutIgnored(findings, ignore, recordStage('build', host), host)).toEqual([]);
    }
    expect(host.transcript()).toContain('[W005]');
    return Promise.resolve();
  });
});
