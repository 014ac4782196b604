import { posix } from 'node:path';
import {
  hasLicense,
  isLicenseText,
  largestMembers,
  licenseMissing,
  readContents,
  readDistribution,
  strayTopLevel,
  strayTopLevelFault,
  verifyRecord,
  type DistributionContents,
} from '#distributions';
import type { ImportPackage } from '#project-tree';
import { canonicalVersion, normalizeName, wheelNameComponent } from '#python-standards';
import {
  type Distribution,
  type DistributionKind,
  type Finding,
  type RuleId,
  type Severity,
  sizeText,
} from '#release-model';
import { memberFindings, searchMembers } from '#secret-finder';

/** A file of the release and what is in it. */
export interface Product {
  readonly distribution: Distribution;
  readonly contents: DistributionContents;
  /** Where it was taken from, for people; absent: it was built here. */
  readonly takenFrom?: string;
}

/** Reads a built file. @throws ReleaseError when it isn't a distribution */
export async function readProduct(path: string): Promise<Product> {
  const distribution = await readDistribution(path);
  return { distribution, contents: await readContents(distribution) };
}

/** A size limit, and whether someone set it. */
export interface SizeLimit {
  readonly bytes: number;
  /** A limit that someone set stops the stage; our default only warns. */
  readonly given: boolean;
}

/** What the products must agree with. */
export interface Expectations {
  /** As the project says; `null` where only a build can tell. */
  readonly name: string | null;
  readonly version: string | null;
  readonly sizes: Readonly<Record<DistributionKind, SizeLimit>>;
  /** What the tree ships, and its files, relative with `/`. */
  readonly packages: readonly ImportPackage[];
  readonly files: readonly string[];
}

const REBUILD = 'Fix the project or its build back-end, and build again';

function say(rule: RuleId, severity: Severity, { filename }: Distribution, message: string, remedy = REBUILD): Finding {
  return { rule, severity, subject: filename, message, remedy, location: { file: filename } };
}

function judgeIdentity(
  { distribution, contents }: Product,
  first: Product,
  expected: Expectations,
): readonly Finding[] {
  const findings: Finding[] = [];
  const name = contents.metadata.get('Name') ?? '';
  const version = contents.metadata.get('Version') ?? '';
  const wanted = wheelNameComponent(name);
  if (distribution.name !== wanted) {
    findings.push(
      say(
        'build-name',
        'refused',
        distribution,
        `begins with '${distribution.name}', but the index requires '${wanted}'`,
        'Use a newer release of the build back-end',
      ),
    );
  }
  if (expected.name !== null && normalizeName(name) !== normalizeName(expected.name)) {
    findings.push(
      say('build-name', 'unsafe', distribution, `has the name '${name}', but the project is named '${expected.name}'`),
    );
  }
  const firstName = first.contents.metadata.get('Name') ?? '';
  if (expected.name === null && normalizeName(name) !== normalizeName(firstName)) {
    const other = `has the name '${name}', but ${first.distribution.filename} has '${firstName}'`;
    findings.push(say('build-name', 'unsafe', distribution, other));
  }
  if (canonicalOf(version) !== distribution.version) {
    findings.push(
      say(
        'build-version',
        'unsafe',
        distribution,
        `has version ${version} in its metadata, but ${distribution.version} in its file name`,
      ),
    );
  }
  if (distribution.version !== first.distribution.version) {
    findings.push(
      say(
        'build-version',
        'unsafe',
        distribution,
        `has version ${distribution.version}, but ${first.distribution.filename} has ${first.distribution.version}`,
      ),
    );
  }
  if (expected.version !== null && canonicalOf(expected.version) !== distribution.version) {
    findings.push(
      say(
        'build-version',
        'unsafe',
        distribution,
        `has version ${distribution.version}, but the project has version ${expected.version}`,
      ),
    );
  }
  return findings;
}

function canonicalOf(version: string): string {
  try {
    return canonicalVersion(version);
  } catch {
    return version;
  }
}

function judgeSize({ distribution, contents }: Product, { bytes, given }: SizeLimit): readonly Finding[] {
  if (distribution.size <= bytes) return [];
  const exact = sizeText(distribution.size) === sizeText(bytes);
  const [has, may] = [distribution.size, bytes].map((size) => (exact ? `${String(size)} bytes` : sizeText(size)));
  const message = `is ${has ?? ''}, which is more than maximum-${distribution.kind}-size (${may ?? ''})${largestMembers(contents.members)}`;
  return [
    say(
      'build-size',
      given ? 'unsafe' : 'warning',
      distribution,
      message,
      'Leave out files that nobody needs, or raise the limit',
    ),
  ];
}

/** Finds `py.typed` files that the tree has and the wheel lacks: type checkers would ignore the types. */
function judgeTyped({ distribution, contents }: Product, { packages, files }: Expectations): readonly Finding[] {
  const shipped = new Set(contents.members.map(({ path }) => path));
  return packages.flatMap(({ path }) => {
    const above = posix.dirname(path) === '.' ? '' : `${posix.dirname(path)}/`;
    return files
      .filter((file) => file.startsWith(`${path}/`) && posix.basename(file) === 'py.typed')
      .map((file) => file.slice(above.length))
      .filter((member) => !shipped.has(member))
      .map((member) =>
        say(
          'py-typed',
          'unsafe',
          distribution,
          `doesn't contain ${member}, which the project has`,
          'Configure the build back-end to include it as package data',
        ),
      );
  });
}

function judgeTopLevel({ distribution, contents }: Product): readonly Finding[] {
  return strayTopLevel(distribution, contents).map((name) => {
    const { message, remedy } = strayTopLevelFault(name);
    return say('W005', 'warning', distribution, message, remedy);
  });
}

/** Next to an sdist, the next stage compares both: without one, only the project has the license. */
function judgeLicense(
  { distribution, contents }: Product,
  products: readonly Product[],
  { files }: Expectations,
): readonly Finding[] {
  const isAlone = products.every((product) => product.distribution.kind === 'wheel');
  const licenses = files.filter((file) => !file.includes('/') && isLicenseText(file));
  if (!isAlone || licenses.length === 0 || hasLicense(contents)) return [];
  const { rule, severity, message, remedy } = licenseMissing(licenses);
  return [say(rule, severity, distribution, message, remedy)];
}

/** A back-end that finds no package still makes a wheel. */
function judgeEmpty({ distribution, contents }: Product, { packages }: Expectations): readonly Finding[] {
  if (contents.topLevel.length > 0 || packages.length === 0) return [];
  const names = packages.map(({ name }) => name).join(', ');
  return [
    say(
      'empty-wheel',
      'unsafe',
      distribution,
      `contains nothing to import, but the project has ${names}`,
      'Configure the build back-end to include the packages',
    ),
  ];
}

/** Checks what was built: name, version, size and contents, and that `RECORD` is correct. */
export async function judgeProducts(products: readonly Product[], expected: Expectations): Promise<readonly Finding[]> {
  const [first] = products;
  if (first === undefined) return [];
  const findings: Finding[] = [];
  for (const product of products) {
    const { distribution, contents } = product;
    for (const one of judgeIdentity(product, first, expected)) findings.push(one);
    for (const one of judgeSize(product, expected.sizes[distribution.kind])) findings.push(one);
    for (const one of memberFindings(distribution.filename, await searchMembers(contents))) findings.push(one);
    if (distribution.kind === 'wheel') {
      for (const one of await verifyRecord(distribution, contents)) findings.push(one);
      for (const one of judgeEmpty(product, expected)) findings.push(one);
      for (const one of judgeTyped(product, expected)) findings.push(one);
      for (const one of judgeTopLevel(product)) findings.push(one);
      for (const one of judgeLicense(product, products, expected)) findings.push(one);
    }
  }
  return findings;
}
