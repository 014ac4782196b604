import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findingSentence } from '#release-model';
import { runBundle, withTemporaryFolder, writeProject } from '#testkit';
import { validateProject } from './validate-project.ts';

async function extrasOf(files: Readonly<Record<string, string | null>>, toml = ''): Promise<readonly string[]> {
  return await withTemporaryFolder(async (folder) => {
    const { result } = await validateProject(folder, { files, toml, extras: { dev: ['pytest'], plots: ['numpy'] } });
    return result.findings
      .filter(({ rule }) => rule === 'unknown-extra')
      .map((finding) => `${finding.severity} ${findingSentence(finding)}`);
  });
}

describe('extras that the project does not have', () => {
  test('in requirements files and environments of hatch only warn', async () => {
    const files = {
      'requirements-dev.txt': '# own\n-e .[dev,plot]  # all of it\npytest\n--no-binary :all:\n',
      'requirements/test.in': 'trial_project[tets] --config-settings a=b\nother[tets]\n-e ../other[x]\n',
      'docs/notes.txt': 'trial-project[nothing]\n',
    };
    expect(await extrasOf(files, '[tool.hatch.envs.default]\nfeatures = ["dev", "polts"]\n')).toEqual([
      "warning project/requirements-dev.txt line 2: 'trial-project[dev,plot]': the project has no extra 'plot', so installers leave it out. Write 'plots', or add the extra 'plot'.",
      "warning project/requirements/test.in line 1: 'trial_project[tets]': the project has no extra 'tets', so installers leave it out. Add the extra 'tets', or name one of 'dev', 'plots'.",
      "warning project/pyproject.toml:28 [tool] hatch.envs.default.features: 'trial-project[polts]': the project has no extra 'polts', so installers leave it out. Write 'plots', or add the extra 'polts'.",
    ]);
  });

  test('in setup.cfg stop, unless setup.py adds extras', async () => {
    const setupCfg = `[metadata]
name = trial-project
version = 1.2.3
[options]
install_requires = numpy
[options.extras_require]
dev = pytest
speed:python_version < "4" = cython
all = trial-project[dev,sped]
`;
    const files = {
      'pyproject.toml': null,
      'setup.cfg': setupCfg,
      'setup.py': 'from setuptools import setup\nsetup()\n',
    };
    expect(await extrasOf(files)).toEqual([
      "unsafe project/setup.cfg [options] extras_require.all: 'trial-project[dev,sped]': the project has no extra 'sped', so installers leave it out. Write 'speed', or add the extra 'sped'.",
    ]);
    expect(await extrasOf({ ...files, 'setup.py': 'setup(extras_require={"sped": []})\n' })).toEqual([]);
  });

  test('stop the shipped action', async () => {
    await withTemporaryFolder(async (folder) => {
      await writeProject({
        folder: join(folder, 'project'),
        extras: { monitoring: ['numpy'], all: ['trial-project[monitorng]'] },
      });
      const run = await runBundle('validate-metadata', {
        workspace: folder,
        runnerTemp: join(folder, 'temp'),
        inputs: { 'project-dir': 'project' },
      });
      expect(run.exitCode).toBe(1);
      expect(run.errors[0]).toContain("no extra 'monitorng', so installers leave it out. Write 'monitoring'");
    });
  });
});
