import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  makeDistributions,
  runBundle,
  temporaryFolder,
  writeProject,
  type StepRun,
  type TemporaryFolder,
} from '#testkit';

let scratch: TemporaryFolder;
let runs = 0;

beforeAll(async () => {
  scratch = await temporaryFolder();
});

afterAll(async () => {
  await scratch.remove();
});

/** Validates a project with lines in `[project]`, and checks a wheel with fields in its metadata. */
async function judged(
  lines: string,
  metadata: Readonly<Record<string, string>>,
): Promise<{ readonly validated: StepRun; readonly checked: StepRun }> {
  runs += 1;
  const place = join(scratch.path, `run ${String(runs)}`);
  const pyproject = `[build-system]\nrequires = ["flit_core"]\nbuild-backend = "flit_core.buildapi"\n[project]\nname = "trial-project"\nversion = "1.2.3"\ndescription = "x"\nreadme = "README.md"\nlicense = "MIT"\n${lines}`;
  const project = await writeProject({ folder: join(place, 'project'), files: { 'pyproject.toml': pyproject } });
  const packages = join(place, 'packages');
  await mkdir(packages, { recursive: true });
  makeDistributions([{ filename: 'sample_project-1.0-py3-none-any.whl', metadata }], packages);
  const runnerTemp = join(place, 'temp');
  const validated = await runBundle('validate-metadata', { workspace: project.folder, runnerTemp });
  const checked = await runBundle('twine-check', {
    workspace: place,
    runnerTemp,
    inputs: { 'packages-dir': 'packages' },
  });
  return { validated, checked };
}

test.each([
  ['maintainers = [{email = "a..b@example.com"}]\n', { 'Maintainer-email': 'a..b@example.com' }, 'before the @'],
  ['maintainers = [{name = "A", email = "a@-x.com"}]\n', { 'Maintainer-email': 'A <a@-x.com>' }, 'with a hyphen'],
  ['maintainers = [{email = "a@b.local"}]\n', { 'Maintainer-email': 'a@b.local' }, 'ends in .local'],
])('validate refuses before the build what check refuses after it: %s', async (lines, metadata, words) => {
  const { validated, checked } = await judged(lines, metadata);
  expect([validated.exitCode, checked.exitCode]).toEqual([1, 1]);
  expect(validated.errors.join('\n')).toContain(words);
  expect(checked.errors.join('\n')).toContain(words);
});

test('both take several addresses, which PyPI does not look at', async () => {
  const { validated, checked } = await judged('maintainers = [{email = "a@b.local"}, {email = "c@example.org"}]\n', {
    'Maintainer-email': 'a@b.local, c@example.org',
  });
  expect([validated.errors, checked.errors]).toEqual([[], []]);
  expect(validated.warnings.join('\n')).toContain('ends in .local');
});
