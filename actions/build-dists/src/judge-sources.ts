import { posix } from 'node:path';
import { compareWithSources, type SourceTree } from '#distributions';
import type { ImportPackage } from '#project-tree';
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
}

/** The result of the comparison: its findings, and what was compared. */
export interface SourceJudgement {
  readonly findings: readonly Finding[];
  readonly items: readonly ReceiptItem[];
}

/**
 * Compares the products with the sources: the sdist with the commit, the wheel with both. A back-end that was tampered
 * with can change both alike, but not the commit.
 */
export async function judgeSources(
  products: readonly Product[],
  { tree, pyproject, packages, generated }: Sources,
): Promise<SourceJudgement> {
  const findings: Finding[] = [];
  const items: ReceiptItem[] = [];
  const roots = packages.map(({ path }) => posix.dirname(path)).map((root) => (root === '.' ? '' : root));
  let sdist: SourceTree | null = null;
  // The sdist first: it is what the wheel is compared with
  const ordered = [...products].sort((a, b) =>
    a.distribution.kind === b.distribution.kind ? 0 : a.distribution.kind === 'sdist' ? -1 : 1,
  );
  for (const { distribution, contents } of ordered) {
    const clock = performance.now();
    const { filename, kind } = distribution;
    const verdict = await compareWithSources(distribution, contents, { tree, sdist, pyproject, roots, generated });
    if (kind === 'sdist') sdist = { ...verdict.tree, name: 'the sdist' };
    for (const finding of verdict.findings) findings.push(finding);
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
  return { findings, items };
}
