import { posix } from 'node:path';
import { compareWithSources, judgeCompleteness, type ReadWheel, type SourceTree } from '#distributions';
import { ignoredPaths, type GitHost, type ImportPackage } from '#project-tree';
import type { Pyproject } from '#python-standards';
import type { Finding, ReceiptItem } from '#release-model';
import type { Product } from './judge-products.ts';

/** What products are compared with. */
export interface Sources {
  /** As it was before the build. */
  readonly tree: SourceTree;
  readonly pyproject: Pyproject;
  /** What the tree ships. */
  readonly packages: readonly ImportPackage[];
  /** Globs of `[tool.repo-agent-actions] generated`. */
  readonly generated: readonly string[];
  /** Whether a wheel was built from the sdist here, which shows that nothing for that is missing. */
  readonly isBuiltFromSdist: boolean;
  /** The project's own folder, whose `.gitignore` counts; absolute. */
  readonly projectDir: string;
}

/** The result of the comparison: its findings, and what was compared. */
export interface SourceJudgement {
  readonly findings: readonly Finding[];
  readonly items: readonly ReceiptItem[];
}

/** Says of members without a source that git ignores such files: somebody has left them in the folder. */
async function withIgnored(
  findings: readonly Finding[],
  topDirectory: string | null,
  projectDir: string,
  host: GitHost,
): Promise<readonly Finding[]> {
  const pathOf = ({ rule, location }: Finding): string | null =>
    rule !== 'member-source' || topDirectory === null
      ? null
      : (location?.member?.slice(topDirectory.length + 1) ?? null);
  const paths = findings.map(pathOf).filter((path) => path !== null);
  const ignored = await ignoredPaths(projectDir, paths, host);
  return findings.map((finding): Finding => {
    const path = pathOf(finding);
    if (path === null || !ignored.has(path)) return finding;
    const message = `${finding.message}, and git ignores it`;
    return { ...finding, message, remedy: `Leave it out of the sdist, or commit it. ${finding.remedy}` };
  });
}

/**
 * Compares the products with the sources: the sdist with the commit, the wheel with both. A back-end that was tampered
 * with can change both alike, but not the commit.
 */
export async function judgeSources(
  products: readonly Product[],
  { tree, pyproject, packages, generated, isBuiltFromSdist, projectDir }: Sources,
  host: GitHost,
): Promise<SourceJudgement> {
  const findings: Finding[] = [];
  const items: ReceiptItem[] = [];
  const roots = packages.map(({ path }) => posix.dirname(path)).map((root) => (root === '.' ? '' : root));
  let sdist: SourceTree | null = null;
  let sdistName = '';
  const wheels: ReadWheel[] = [];
  // The sdist first: it is what the wheel is compared with
  const ordered = [...products].sort((a, b) =>
    a.distribution.kind === b.distribution.kind ? 0 : a.distribution.kind === 'sdist' ? -1 : 1,
  );
  for (const { distribution, contents } of ordered) {
    const clock = performance.now();
    const { filename, kind } = distribution;
    const verdict = await compareWithSources(distribution, contents, { tree, sdist, pyproject, roots, generated });
    if (kind === 'sdist') {
      sdist = { ...verdict.tree, name: 'the sdist' };
      sdistName = filename;
    } else wheels.push({ distribution, contents, tree: verdict.tree });
    const told = await withIgnored(verdict.findings, contents.topDirectory, projectDir, host);
    for (const finding of told) findings.push(finding);
    const ms = Math.round(performance.now() - clock);
    const isSound = verdict.findings.every(({ severity }) => severity !== 'unsafe');
    items.push({
      kind: 'sources',
      subject: filename,
      outcome: isSound ? 'passed' : 'failed',
      message: verdict.message,
      ms,
    });
    if (verdict.notCompared !== null) {
      const message = `not compared with the sources: ${verdict.notCompared}`;
      items.push({ kind: 'not-compared', subject: filename, outcome: 'unknown', message, ms: 0 });
    }
  }
  if (wheels.length > 0) {
    const clock = performance.now();
    const release = sdist === null ? null : { filename: sdistName, tree: sdist };
    const whole = await judgeCompleteness({ wheels, sdist: release, tree, packages, pyproject, isBuiltFromSdist });
    for (const finding of whole.findings) findings.push(finding);
    const isWhole = whole.findings.every(({ severity }) => severity !== 'unsafe');
    items.push({
      kind: 'contents',
      subject: 'modules and data',
      outcome: whole.message === null ? 'unknown' : isWhole ? 'passed' : 'failed',
      message: whole.message ?? 'nothing that the wheel installs is at a place of the project, so nothing was compared',
      ms: Math.round(performance.now() - clock),
    });
  }
  return { findings, items };
}
