import { visibleValue } from '#harmless-text';
import { formatVersion, tryParseVersion } from '#python-standards';
import type { Finding, VersionSource } from '#release-model';

/** The version of a project, as far as its files say it. */
export interface FoundVersion {
  /** PEP 440 normal form; `null` when only a build can tell, or when the text isn't a version. */
  readonly version: string | null;
  readonly source: VersionSource;
  readonly findings: readonly Finding[];
}

/** A version that only a build can tell. */
export function unknownVersion(kind: VersionSource['kind'], where: string | null): FoundVersion {
  return { version: null, source: { kind, where }, findings: [] };
}

/**
 * A version that a file says.
 * @param text - as written
 * @param place - the file or key in messages
 */
export function statedVersion(text: string, kind: VersionSource['kind'], where: string, place: string): FoundVersion {
  const source: VersionSource = { kind, where };
  const version = tryParseVersion(text);
  if (version === undefined) {
    const shown = `"${visibleValue(text, 60)}"`;
    const message = `says ${shown}, which is not a PEP 440 version`;
    return {
      version: null,
      source,
      findings: [
        {
          rule: 'P03',
          severity: 'refused',
          subject: place,
          message,
          remedy: 'Write it like 1.2.3, 1.2.3rc1 or 1.2.3.dev1',
        },
      ],
    };
  }
  const normal = formatVersion(version);
  const findings: readonly Finding[] =
    version.local === null
      ? []
      : [
          {
            rule: 'U33',
            severity: 'refused',
            subject: place,
            message: `says ${normal}, but PyPI refuses local labels`,
            remedy: 'Remove the part that begins with +',
          },
        ];
  return { version: normal, source, findings };
}

/** A setting of a back-end that leads nowhere, so the build will fail. */
export function brokenVersionSource(
  kind: VersionSource['kind'],
  where: string | null,
  place: string,
  message: string,
  remedy: string,
): FoundVersion {
  return {
    version: null,
    source: { kind, where },
    findings: [{ rule: 'version-source', severity: 'refused', subject: place, message, remedy }],
  };
}
