import { posix } from 'node:path';
import { visibleValue } from '#harmless-text';
import type { Finding } from '#release-model';
import type { DistributionContents } from './contents.ts';

/** Names that people give the text of their license. Not `license.py`, which is code. */
const LICENSE = /^(?:un)?(?:licen[cs]e|copying|copyright)(?:[-_.][\w.-]*)?$/iu;
const CODE = /\.(?:py[cdiow]?|pyx|c|cpp|h|js|ts|json|ya?ml|toml|cfg|svg|png|in)$/iu;

/** Whether a file is the text of a license, by its name. */
export function isLicenseText(path: string): boolean {
  const name = posix.basename(path);
  return LICENSE.test(name) && !CODE.test(name);
}

/** The license texts in the top folder of a source distribution, without that folder. */
export function sdistLicenses({ members, topDirectory }: DistributionContents): readonly string[] {
  return members
    .filter(({ path, kind }) => kind !== 'directory' && posix.dirname(path) === topDirectory && isLicenseText(path))
    .map(({ path }) => posix.basename(path))
    .sort();
}

/** Whether a wheel has the text of a license: in its `.dist-info`, or in a package. Those of vendored packages are deeper. */
export function hasLicense({ members, metadata }: DistributionContents): boolean {
  if (metadata.getAll('License-File').length > 0) return true;
  return members.some(
    ({ path, kind }) =>
      kind !== 'directory' &&
      (/^[^/]+\.dist-info\/(?:licenses|license_files)\//u.test(path) ||
        (path.split('/').length <= 2 && isLicenseText(path)) ||
        (/^[^/]+\.data\//u.test(path) && isLicenseText(path))),
  );
}

/** A wheel without the license that its project has. @param licenses - names of its files */
export function licenseMissing(licenses: readonly string[]): Omit<Finding, 'subject'> {
  return {
    rule: 'license-missing',
    severity: 'warning',
    message: `contains no license, but the project has ${licenses.map((name) => visibleValue(name)).join(', ')}`,
    remedy: 'Name the file in license-files of [project], and use a build back-end that packs it',
  };
}
