// The plan's workflow, as its first user wrote it, with this machine's index servers in place of PyPI's.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../../../scripts/parts/root.ts';

const TEXT = readFileSync(join(ROOT, 'test/fixtures/plan/pypi-publish.yml'), 'utf8');

/** Its jobs, each after the one before it. */
export const PLAN_JOBS = Object.keys(parse(TEXT).jobs);

/** Each of these stands in it as often as is said here. */
function replacements({ test, production, sleeps }) {
  const from = ({ simpleUrl }) => `--extra-index-url ${simpleUrl}`;
  return [
    ['twine upload --repository testpypi dist/*', 1, `twine upload --repository-url ${test.uploadUrl} dist/*`],
    ['twine upload dist/*', 1, `twine upload --repository-url ${production.uploadUrl} dist/*`],
    // What the project needs comes from the index that the machine is set up with
    [
      /--index-url https:\/\/test\.pypi\.org\/simple\/ \\\n +--extra-index-url https:\/\/pypi\.org\/simple\//gu,
      1,
      from(test),
    ],
    ['pip install repo-agent', 2, `pip install ${from(production)} repo-agent`],
    ...(sleeps ? [] : [['run: sleep 30', 2, "run: ':'"]]),
  ];
}

/**
 * @param {{ test: object, production: object, sleeps: boolean }} options - without `sleeps` it waits for nothing
 * @returns its text
 */
export function planWorkflow(options) {
  return replacements(options).reduce((text, [found, times, replacement]) => {
    assert.equal(text.split(found).length - 1, times, `${found} is not ${times} times in the plan's workflow`);
    return text.replaceAll(found, () => replacement);
  }, TEXT);
}
