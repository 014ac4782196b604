import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runBundle, temporaryFolder, writeProject, type TemporaryFolder } from '#testkit';
import { pythonOnPath } from './observed-rehearsal.ts';

const SETUP_PY = 'from setuptools import setup\n\nsetup()\n';
const SETUP_CFG =
  '[metadata]\nname = Trial.Project\nversion = 1.2.3\n[options]\npackages = find:\npackage_dir =\n    = src\n[options.packages.find]\nwhere = src\n';
const POETRY =
  '[build-system]\nrequires = ["poetry-core"]\nbuild-backend = "poetry.core.masonry.api"\n[tool.poetry]\nname = "Trial.Project"\nversion = "1.2.3"\ndescription = "A project."\nauthors = ["Somebody <a@b.example>"]\npackages = [{ include = "trial_project", from = "src" }]\n[tool.poetry.dependencies]\npython = ">=3.9"\n';
const FLIT =
  '[build-system]\nrequires = ["flit_core>=3.12,<4"]\nbuild-backend = "flit_core.buildapi"\n[tool.flit.metadata]\nmodule = "trial_project"\nauthor = "Somebody"\n';

let scratch: TemporaryFolder;
beforeAll(async () => {
  scratch = await temporaryFolder();
});
afterAll(async () => {
  await scratch.remove();
});

// Each is a release of its own, with environments
const testAll = process.env['PROOF'] === '1' ? test : test.skip;

describe.each<readonly [string, Readonly<Record<string, string | null>>]>([
  ['setup.cfg', { 'pyproject.toml': null, 'setup.py': SETUP_PY, 'setup.cfg': SETUP_CFG }],
  [
    'setup.cfg beside a pyproject.toml without [project]',
    {
      'pyproject.toml': '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n',
      'setup.cfg': SETUP_CFG,
      'setup.py': SETUP_PY,
    },
  ],
  ['a table of Poetry', { 'pyproject.toml': POETRY }],
  ['a table of flit', { 'pyproject.toml': FLIT }],
])('a project with %s', (title, files) => {
  testAll('has receipts that the checklist finds', async () => {
    const workspace = join(scratch.path, title);
    await writeProject({ folder: workspace, git: 'tagged', files });
    // Steps of one job: the second knows of the first what its receipts say
    const at = { workspace, runnerTemp: join(scratch.path, `temp ${title}`) };
    const inputs = { tag: 'v1.2.3', 'python-versions': pythonOnPath(), 'dry-run': 'true', 'check-strict': 'false' };
    const stages = 'validate,test,build,check';
    const before = await runBundle('publish', { ...at, inputs: { ...inputs, stages, commands: 'python -c ""' } });
    expect(before.errors).toEqual([]);
    const after = await runBundle('publish', { ...at, inputs: { ...inputs, stages: 'checklist' } });
    expect(after.log).toMatch(/tests-pass +passed .*\(receipt of test: 1 passed\)/u);
    expect(after.log).not.toMatch(/no receipt of (?:validate|test|build|check)\b/u);
  });
});
