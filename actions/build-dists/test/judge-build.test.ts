import { expect, test } from '@jest/globals';
import type { Finding } from '#release-model';
import { heaviestFirst, stopOn } from '../src/judge-build.ts';

const finding = (rule: Finding['rule'], message: string): Finding => ({
  rule,
  severity: 'unsafe',
  subject: 'x.whl',
  message,
  remedy: 'Fix it',
});

test('a missing package is named before the marker for types that it would have', () => {
  const findings = heaviestFirst([
    finding('py-typed', 'lacks demo/py.typed'),
    finding('license-missing', 'lacks a license'),
    finding('missing-module', 'lacks demo/models'),
    finding('build-name', 'has another name'),
  ]);
  expect(findings.map(({ rule }) => rule)).toEqual(['missing-module', 'build-name', 'py-typed', 'license-missing']);
  expect(() => {
    stopOn(findings);
  }).toThrow('x.whl: lacks demo/models. Fix it. 3 more findings stop the release, too.');
});
