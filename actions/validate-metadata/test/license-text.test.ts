import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findingSentence } from '#release-model';
import { REPOSITORY, runBundle, withTemporaryFolder, writeProject } from '#testkit';
import { validateProject } from './validate-project.ts';

/** Real texts, as packages have them. */
const MIT = readFileSync(join(REPOSITORY, 'LICENSE'), 'utf8');
const APACHE = readFileSync(join(REPOSITORY, 'node_modules/typescript/LICENSE.txt'), 'utf8');
const BSD2 = readFileSync(join(REPOSITORY, 'node_modules/espree/LICENSE'), 'utf8');
const BSD3 = readFileSync(join(REPOSITORY, 'node_modules/babel-plugin-istanbul/LICENSE'), 'utf8');
const ISC = readFileSync(join(REPOSITORY, 'node_modules/semver/LICENSE'), 'utf8');

interface LicenseResult {
  /** Outcome and message of the point. */
  readonly point: string;
  readonly findings: readonly string[];
}

async function licenseOf(license: string, files: Readonly<Record<string, string | null>>): Promise<LicenseResult> {
  const pyproject = `[build-system]
requires = ["setuptools>=77"]
build-backend = "setuptools.build_meta"
[project]
name = "trial-project"
version = "1.2.3"
description = "A project"
readme = "README.md"
requires-python = ">=3.8"
authors = [{ name = "Somebody" }]
${license}
`;
  return await withTemporaryFolder(async (folder) => {
    const { result } = await validateProject(folder, { files: { 'pyproject.toml': pyproject, ...files } });
    const item = result.receipt.items.find(({ subject }) => subject === 'license');
    return {
      point: `${item?.outcome ?? ''} ${item?.message ?? ''}`,
      findings: result.findings
        .filter(({ rule }) => rule === 'license-text')
        .map((finding) => `${finding.severity} ${findingSentence(finding)}`),
    };
  });
}

const CLASSIFIER = 'classifiers = ["License :: OSI Approved :: Apache Software License"]';

describe('the text of the license', () => {
  test.each<
    readonly [
      license: string,
      files: Readonly<Record<string, string | null>>,
      point: string,
      findings: readonly string[],
    ]
  >([
    ['license = "MIT"', { LICENSE: MIT }, 'passed LICENSE has the text of MIT', []],
    ['license = "Apache-2.0"', { LICENSE: APACHE.toUpperCase() }, 'passed LICENSE has the text of Apache-2.0', []],
    ['license = "BSD-2-Clause"', { LICENSE: BSD2 }, 'passed LICENSE has the text of BSD-2-Clause', []],
    [
      'license = "BSD-3-Clause"',
      { LICENSE: BSD3.replaceAll('\n', '\r\n# ') },
      'passed LICENSE has the text of BSD-3-Clause',
      [],
    ],
    [
      'license = "ISC"',
      { LICENSE: `${ISC}\n\nParts are under another license:\n\n${BSD3}` },
      'passed LICENSE has the text of ISC',
      [],
    ],
    [
      'license = "mit or apache-2.0"',
      { LICENSE: null, 'LICENSE-MIT': MIT, 'LICENSE-APACHE': APACHE },
      'passed LICENSE-MIT has the text of MIT; LICENSE-APACHE has the text of Apache-2.0',
      [],
    ],
    [
      'license = "MIT AND Zlib"',
      { LICENSE: MIT },
      'passed LICENSE has the text of MIT',
      [
        'advice project/pyproject.toml line 11: names MIT AND Zlib, but no license file has the text of Zlib. Add the whole text: https://spdx.org/licenses/Zlib.html.',
      ],
    ],
    [
      'license = "LicenseRef-Own"',
      { LICENSE: 'Ours.\n' },
      "passed LICENSE is present; text not compared for LicenseRef-Own, which isn't among the known ones",
      [],
    ],
    ['', { LICENSE: MIT }, 'passed LICENSE is present; text not compared, since no SPDX license is named', []],
    [CLASSIFIER, { LICENSE: APACHE }, 'passed LICENSE has the text of Apache-2.0', []],
    [
      'license = "MIT"',
      { LICENSE: 'See the website.\n' },
      'passed LICENSE is present',
      [
        'advice project/pyproject.toml line 11: names MIT, but no license file has the text of MIT. Add the whole text: https://spdx.org/licenses/MIT.html.',
      ],
    ],
    [
      'license = "Apache-2.0"',
      { LICENSE: MIT },
      'failed project/LICENSE: is the text of MIT, but the project names Apache-2.0 (project/pyproject.toml line 11). Name the license that you mean, and add its text: https://spdx.org/licenses/Apache-2.0.html.',
      [
        'unsafe project/LICENSE: is the text of MIT, but the project names Apache-2.0 (project/pyproject.toml line 11). Name the license that you mean, and add its text: https://spdx.org/licenses/Apache-2.0.html.',
      ],
    ],
    [
      'license = "GPL-3.0-or-later WITH GCC-exception-3.1"',
      { LICENSE: APACHE },
      expect.stringContaining('failed project/LICENSE: is the text of Apache-2.0') as never,
      [expect.stringMatching(/^unsafe/u) as never],
    ],
    [
      'license = {text = "ISC"}',
      { LICENSE: BSD3 },
      expect.stringContaining('failed project/LICENSE: is the text of BSD-3-Clause') as never,
      [expect.stringMatching(/^unsafe/u) as never],
    ],
    [
      'license = "BSD-2-Clause"',
      { LICENSE: BSD3 },
      expect.stringContaining('unknown project/LICENSE is the text of BSD-3-Clause') as never,
      [expect.stringMatching(/^warning/u) as never],
    ],
    [
      CLASSIFIER,
      { LICENSE: MIT },
      expect.stringContaining(
        'unknown project/LICENSE is the text of MIT, but the project names Apache Software License',
      ) as never,
      [expect.stringMatching(/^warning/u) as never],
    ],
  ])('%s %#', async (license, files, point, findings) => {
    expect(await licenseOf(license, files)).toEqual({ point, findings });
  });

  test('of another license stops the shipped action', async () => {
    await withTemporaryFolder(async (folder) => {
      await writeProject({ folder: join(folder, 'project'), files: { LICENSE: APACHE } });
      const run = await runBundle('validate-metadata', {
        workspace: folder,
        runnerTemp: join(folder, 'temp'),
        inputs: { 'project-dir': 'project' },
      });
      expect(run.exitCode).toBe(1);
      expect(run.errors[0]).toContain('project/LICENSE: is the text of Apache-2.0, but the project names MIT');
    });
  });
});
