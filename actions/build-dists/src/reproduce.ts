import { visibleValue } from '#harmless-text';
import { compareArchives, type ArchiveDifference } from '#distributions';
import type { Finding, Host, ReceiptItem } from '#release-model';
import { buildFiles, type OneBuild } from './built-files.ts';
import type { BuildDistsInputs } from './inputs.ts';
import { readProduct, type Product } from './judge-products.ts';
import { takenOf } from './judge-taken.ts';
import type { Preparation } from './prepare-build.ts';

/** Whether two builds of the same sources gave the same bytes, of all that was built; `unknown`: there was no second one. */
export type Reproducible = 'true' | 'false' | 'unknown';

/** What a second build has shown. */
export interface Reproduction {
  readonly reproducible: Reproducible;
  readonly findings: readonly Finding[];
  /** For each file, how it compares; `null`: the same bytes. */
  readonly files: readonly { readonly filename: string; readonly sha256: string; readonly difference: string | null }[];
  /** Of the second build and the comparison. Milliseconds. */
  readonly ms: number;
}

/** What is built again, and compared with what. */
export interface SecondBuild extends OneBuild {
  /** Of the first build. */
  readonly products: readonly Product[];
  /** Absolute; it must not exist. */
  readonly folder: string;
}

const REMEDY = 'Find what in the build depends on its time, folder or order, or ignore not-reproducible with the path';

/** What back-ends put into wheels that is new each time, and why. */
const KNOWN_REASONS: readonly (readonly [member: RegExp, reason: string])[] = [
  [/\.dist-info\/sboms\/.+\.json$/u, 'a bill of materials names the folder of the build'],
];

function findingOf({ distribution: { filename } }: Product, { member, what }: ArchiveDifference): Finding {
  const reason = KNOWN_REASONS.find(([pattern]) => member !== null && pattern.test(member))?.[1];
  const subject = member === null ? 'it' : `its member ${visibleValue(member, 120)}`;
  return {
    rule: 'not-reproducible',
    severity: 'unsafe',
    subject: filename,
    message: `${subject} differs in a second build: ${what}${reason === undefined ? '' : ` (${reason})`}`,
    remedy: REMEDY,
    location: { file: filename, ...(member === null ? {} : { member }) },
  };
}

/**
 * Builds a second time, from a copy in another folder, and compares every byte.
 * @throws BuildFailed, ReleaseError when the second build fails
 */
export async function reproduce(
  inputs: BuildDistsInputs,
  preparation: Preparation,
  { products, folder, ...second }: SecondBuild,
  host: Host,
): Promise<Reproduction> {
  const clock = performance.now();
  host.progress('building a second time');
  const { paths } = await buildFiles(inputs, preparation, { ...second, isSecond: true }, folder, host);
  const others = await Promise.all(paths.map(readProduct));
  const findings: Finding[] = [];
  const compared: { filename: string; sha256: string; difference: string | null }[] = [];
  for (const product of products) {
    const { filename, kind, sha256 } = product.distribution;
    const other = others.find(({ distribution }) => distribution.kind === kind);
    const differences: readonly ArchiveDifference[] =
      other === undefined || other.distribution.filename !== filename
        ? [{ member: null, what: `its name is ${other?.distribution.filename ?? 'missing'}` }]
        : await compareArchives(product, other);
    for (const one of differences) findings.push(findingOf(product, one));
    const first = differences.slice(0, 3).map(({ member, what }) => `${member ?? 'the archive'} (${what})`);
    const more = differences.length - first.length;
    const difference = first.length === 0 ? null : `${first.join('; ')}${more > 0 ? `; and ${String(more)} more` : ''}`;
    compared.push({ filename, sha256, difference });
  }
  const reproducible = compared.every(({ difference }) => difference === null) ? 'true' : 'false';
  return { reproducible, findings, files: compared, ms: Math.round(performance.now() - clock) };
}

/**
 * What a receipt says about the second build, one point for each file.
 * @param products - all of the release
 * @param counting - the findings that nobody has ignored
 */
export function reproductionItems(
  reproduction: Reproduction | null,
  products: readonly Product[],
  counting: readonly Finding[],
): readonly ReceiptItem[] {
  if (reproduction === null) return [];
  const compared: readonly ReceiptItem[] = reproduction.files.map(({ filename, sha256, difference }) => {
    const isFailure = counting.some(({ rule, subject }) => rule === 'not-reproducible' && subject === filename);
    return {
      kind: 'reproducible',
      subject: filename,
      outcome: difference === null ? 'passed' : isFailure ? 'failed' : 'skipped',
      message:
        difference === null
          ? 'a second build in another folder gave the same bytes'
          : `a second build in another folder differs: ${difference}`,
      ms: reproduction.ms,
      sha256,
    };
  });
  const taken = takenOf(products).map(({ distribution, takenFrom }): ReceiptItem => ({
    kind: 'reproducible',
    subject: distribution.filename,
    outcome: 'unknown',
    message: `taken from ${takenFrom}, not built here, so a second build shows nothing about it`,
    ms: 0,
  }));
  return [...compared, ...taken];
}
