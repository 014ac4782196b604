import { findUnsafeMembers } from '#distributions';
import type { Finding, ReceiptItem, RuleId } from '#release-model';
import type { Product } from './judge-products.ts';

/** A file that was built elsewhere, and where it is from. */
type Taken = Product & Required<Pick<Product, 'takenFrom'>>;

/** The products that were built elsewhere. */
export function takenOf(products: readonly Product[]): readonly Taken[] {
  return products.filter((product): product is Taken => product.takenFrom !== undefined);
}

/** What our own build never writes, and the stage `check` judges again with what harms elsewhere. */
const MALFORMED: readonly RuleId[] = ['member-path', 'member-kind', 'member-link', 'member-name', 'member-collision'];

/** Members of files that were built elsewhere whose names leave the archive, deceive, or appear twice. */
export function judgeMembers(products: readonly Product[]): readonly Finding[] {
  return takenOf(products).flatMap(({ distribution, contents }) =>
    findUnsafeMembers(distribution, contents.members, contents.entryPoints).filter(
      ({ rule, severity }) => severity === 'unsafe' && MALFORMED.includes(rule),
    ),
  );
}

/** Findings whose remedy would be another build here. */
const OF_ANOTHER_RELEASE: readonly RuleId[] = ['build-name', 'build-version', 'member-source'];

/** The findings about files that were built elsewhere say where those are from, and what to do about them. */
export function withOrigin(findings: readonly Finding[], products: readonly Product[]): readonly Finding[] {
  const origins = new Map(takenOf(products).map(({ distribution, takenFrom }) => [distribution.filename, takenFrom]));
  return findings.map((finding): Finding => {
    const from = origins.get(finding.location?.file ?? '');
    if (from === undefined) return finding;
    const message = `${finding.message} (taken from ${from})`;
    if (!OF_ANOTHER_RELEASE.includes(finding.rule)) return { ...finding, message };
    const rebuild = 'Leave it out of wheels-from, or build it again from the source of this release';
    const remedy = finding.rule === 'member-source' ? `${rebuild}. ${finding.remedy}` : rebuild;
    return { ...finding, message, remedy };
  });
}

/** What nothing here shows about files that were built elsewhere: for each, that they were built from this source. */
export function provenanceItems(products: readonly Product[], commit: string | null): readonly ReceiptItem[] {
  const source = commit === null ? 'this source' : `commit ${commit.slice(0, 12)}`;
  return takenOf(products).map(({ distribution, takenFrom }) => ({
    kind: 'provenance',
    subject: distribution.filename,
    outcome: 'unknown',
    message: `taken from ${takenFrom}, not built here: that it was built from ${source} was not looked at`,
    ms: 0,
  }));
}
