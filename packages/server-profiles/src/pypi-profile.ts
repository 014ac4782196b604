import { DYNAMIC_FIELDS, FIELD_VERSIONS, IDNA_SOURCES, LONGEST_SUMMARY, LONGEST_URL_LABEL } from '#python-standards';
import { pypiPlatformTags } from './platform-tags.ts';
import { pypiLists } from './pypi-lists.ts';
import type { ServerProfile } from './server-profile.ts';

const MIB = 1024 * 1024;

/** What PyPI and TestPyPI accept; they run the same code on two databases. */
export const pypiProfile: ServerProfile = {
  name: 'pypi',
  title: 'PyPI',
  policies: 'refused',
  isOneServer: true,
  refuses: new Set(),
  needsSha256: false,
  ...pypiLists,
  rulesDate: '2026-08-21',
  // What the server ran on that day beside the lists; requirements/twine.in pins the renderer, too
  sources: { ...pypiLists.sources, readmeRenderer: '45.0', emailValidator: '2.3.0', idna: IDNA_SOURCES.idna },
  platformTags: pypiPlatformTags,
  metadataVersions: ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'],
  fieldsSince: FIELD_VERSIONS,
  dynamicFields: DYNAMIC_FIELDS,
  maximumFileSize: 100 * MIB,
  maximumProjectSize: 10 * 1024 * MIB,
  releaseAgeDays: 14,
  maximumSummaryLength: LONGEST_SUMMARY,
  maximumUrlLabelLength: LONGEST_URL_LABEL,
  maximumFilenameBytes: 255,
};
