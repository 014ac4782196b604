import { pypiPlatformTags } from './platform-tags.ts';
import { pypiLists } from './pypi-lists.ts';
import type { ServerProfile } from './server-profile.ts';

const MIB = 1024 * 1024;

function fieldsSince(table: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(table).flatMap(([version, fields]) => fields.map((field) => [field, version] as const)),
  );
}

/** What PyPI and TestPyPI accept; they run the same code on two databases. */
export const pypiProfile: ServerProfile = {
  name: 'pypi',
  ...pypiLists,
  rulesDate: '2026-08-21',
  platformTags: pypiPlatformTags,
  metadataVersions: ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'],
  fieldsSince: fieldsSince({
    '1.1': ['supported-platform', 'download-url', 'classifier', 'requires', 'provides', 'obsoletes'],
    '1.2': [
      'maintainer',
      'maintainer-email',
      'requires-dist',
      'provides-dist',
      'obsoletes-dist',
      'requires-python',
      'requires-external',
      'project-url',
    ],
    '2.1': ['description-content-type', 'provides-extra'],
    '2.2': ['dynamic'],
    '2.4': ['license-expression', 'license-file'],
    '2.5': ['import-name', 'import-namespace'],
  }),
  dynamicFields: new Set([
    'platform',
    'supported-platform',
    'summary',
    'description',
    'description-content-type',
    'keywords',
    'home-page',
    'download-url',
    'author',
    'author-email',
    'maintainer',
    'maintainer-email',
    'license',
    'license-expression',
    'license-file',
    'classifier',
    'requires-dist',
    'requires-python',
    'requires-external',
    'project-url',
    'provides-extra',
    'provides-dist',
    'obsoletes-dist',
    'requires',
    'provides',
    'obsoletes',
    'import-name',
    'import-namespace',
  ]),
  maximumFileSize: 100 * MIB,
  maximumProjectSize: 10 * 1024 * MIB,
  releaseAgeDays: 14,
  maximumSummaryLength: 512,
  maximumUrlLabelLength: 32,
  maximumFilenameBytes: 255,
};
