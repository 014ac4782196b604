import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  blobId,
  judgeCompleteness,
  readContents,
  readDistribution,
  type CompletenessVerdict,
  type DistributionContents,
  type SourceFile,
  type SourceTree,
} from '#distributions';
import { findImportPackages } from '#project-tree';
import { readPyproject } from '#python-standards';
import { temporaryFolder, type TemporaryFolder } from '#testkit';
import { COMPLETE_PROJECTS, type CompleteProject } from './complete-project.ts';
import { fetchFiles, whyUnreachable } from './fetch-sdist.ts';

const [smallest] = COMPLETE_PROJECTS;
const projects = process.env['PROOF'] === undefined ? COMPLETE_PROJECTS.slice(0, 1) : COMPLETE_PROJECTS;
const unreachable = await whyUnreachable(smallest);
if (unreachable !== null) process.stderr.write(`\nREAL PROJECTS ARE NOT COMPARED WITH THEIR WHEELS: ${unreachable}\n`);
const testWithIndex = unreachable === null ? test : test.skip;

/** Larger members are no sources. Bytes. */
const MAXIMUM = 268_435_456;

let scratch: TemporaryFolder;
const lines: string[] = [];

beforeAll(async () => {
  scratch = await temporaryFolder();
});

afterAll(async () => {
  await scratch.remove();
  if (lines.length > 0) process.stderr.write(`\n${lines.join('\n')}\n`);
});

/** What a distribution has, as a tree: that of an sdist is the project's, without what setuptools adds. */
async function treeOf(contents: DistributionContents): Promise<SourceTree> {
  const top = contents.topDirectory === null ? '' : `${contents.topDirectory}/`;
  const files: SourceFile[] = [];
  await contents.visit(
    ({ kind }) => kind === 'file',
    async ({ path }, chunks) => {
      const parts: Buffer[] = [];
      for await (const chunk of chunks) parts.push(chunk);
      if (!/\.egg-info\//u.test(path))
        files.push({ path: path.slice(top.length), mode: 'file', blob: blobId(Buffer.concat(parts), 'sha1') });
    },
  );
  return {
    name: 'the sdist',
    format: 'sha1',
    files,
    projectDir: '',
    read: async ({ path }) => await contents.read(`${top}${path}`, MAXIMUM),
  };
}

async function compare({ name, sdist, wheel }: CompleteProject, folder: string): Promise<CompletenessVerdict> {
  const source = await readContents(await readDistribution(join(folder, sdist)));
  const distribution = await readDistribution(join(folder, wheel));
  const contents = await readContents(distribution);
  const tree = await treeOf(source);
  const text = tree.files.some(({ path }) => path === 'pyproject.toml')
    ? await source.read(`${source.topDirectory ?? ''}/pyproject.toml`, MAXIMUM)
    : Buffer.alloc(0);
  const pyproject = readPyproject(text.toString('utf8'), 'pyproject.toml');
  const paths = tree.files.map(({ path }) => path);
  return await judgeCompleteness({
    wheels: [{ distribution, contents, tree: await treeOf(contents) }],
    sdist: { filename: sdist, tree },
    tree,
    packages: findImportPackages(paths, { projectName: name, tool: pyproject.tool }),
    pyproject,
    isBuiltFromSdist: false,
  });
}

async function compareAndJudge(project: CompleteProject): Promise<void> {
  const { name } = project;
  const folder = join(scratch.path, name);
  await fetchFiles(name, [project.sdist, project.wheel], folder);
  const sha256 = createHash('sha256').update(await readFile(join(folder, project.sdist))).digest('hex'); // prettier-ignore
  expect(sha256).toBe(project.sha256);
  const { findings, message } = await compare(project, folder);
  lines.push(
    `${name}: ${message ?? 'nothing could be compared'}`,
    ...findings.map(({ severity, rule, message: what }) => `    ${severity} ${rule}: ${what}`),
  );
  expect(findings.filter(({ severity }) => severity === 'unsafe')).toEqual([]);
  expect(findings.length).toBeLessThanOrEqual(project.warnings ?? 0);
  expect(message !== null).toBe(project.compared !== false);
}

describe('wheels on an index, compared with their sources', () => {
  testWithIndex.each(projects)('$name lacks nothing for sure', compareAndJudge, 600_000);
});
