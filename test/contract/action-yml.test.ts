import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { NoOperationTraceWriter } from '@actions/workflow-parser/templates/trace-writer';
import { parse } from 'yaml';
import { REPOSITORY } from '#testkit';

const PATHS = [
  'publish',
  ...[
    'build-dists',
    'create-release',
    'hand-over',
    'preflight',
    'publish-index',
    'rehearse',
    'release-checklist',
    'report-failure',
    'test-project',
    'try-dists',
    'twine-check',
    'validate-metadata',
    'verify-install',
  ].map((action) => `actions/${action}`),
];

describe.each(PATHS)('%s/action.yml', (folder) => {
  const text = readFileSync(join(REPOSITORY, folder, 'action.yml'), 'utf8');

  test('is what the runner’s own parser takes', () => {
    const { context } = parseAction({ name: `${folder}/action.yml`, content: text }, new NoOperationTraceWriter());
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([]);
  });

  test('runs one file of dist/, and nothing before or after', () => {
    const { runs } = parse(text) as { runs: unknown };
    const name = folder.replace('actions/', '');
    expect(runs).toEqual({ using: 'node24', main: `${folder === 'publish' ? '..' : '../..'}/dist/${name}/index.js` });
  });
});
