import {
  normalizeName,
  parseSdistFilename,
  parseWheelFilename,
  compareVersions,
  parseVersion,
  type Version,
} from '#python-standards';
import type { ProjectFile } from '#index-client';
import type { ReleaseManifest } from '#release-model';

/** A file of the release, as listed by the tested index. */
export interface ReleaseFile extends ProjectFile {
  readonly kind: 'wheel' | 'sdist';
  /** Expanded tags of a wheel. */
  readonly tags: readonly string[];
  /** Build tag of a wheel. */
  readonly build: string | null;
}

function parse(
  file: ProjectFile,
): { name: string; version: Version; tags: readonly string[]; build: string | null; kind: 'wheel' | 'sdist' } | null {
  try {
    if (file.filename.endsWith('.whl')) return { ...parseWheelFilename(file.filename), kind: 'wheel' };
    return { ...parseSdistFilename(file.filename), tags: [], build: null, kind: 'sdist' };
  } catch {
    // An index may list files with any name; what no installer can read isn't a file of the release.
    return null;
  }
}

/** The files of one version among all the files that an index lists for the project. */
export function releaseFiles(files: readonly ProjectFile[], name: string, version: string): readonly ReleaseFile[] {
  const wanted = parseVersion(version);
  return files.flatMap((file) => {
    const parsed = parse(file);
    if (parsed === null || normalizeName(parsed.name) !== normalizeName(name)) return [];
    if (compareVersions(parsed.version, wanted) !== 0) return [];
    return [{ ...file, kind: parsed.kind, tags: parsed.tags, build: parsed.build }];
  });
}

/** The versions that the index lists, as written in file names; for messages. */
export function listedVersions(files: readonly ProjectFile[]): readonly string[] {
  const versions = files.flatMap((file) => {
    const parsed = parse(file);
    return parsed === null ? [] : [parsed.version];
  });
  const texts = [...versions].sort(compareVersions).map((version) => version.release.join('.'));
  return [...new Set(texts)];
}

/** Differences between the index and the manifest; empty when every file of the manifest is there, unchanged. */
export interface Disagreement {
  readonly filename: string;
  readonly problem: string;
  /** `false` for a file on the index that isn't in the manifest: it was never checked. */
  readonly ours: boolean;
  /** Whether the index doesn't have it; else, it has other bytes, or nobody has sent it. */
  readonly isMissing: boolean;
}

/** Compares what the index lists for the version with the manifest, by the hashes that the index gives. */
export function compareWithManifest(
  listed: readonly ReleaseFile[],
  manifest: ReleaseManifest,
): readonly Disagreement[] {
  const ours = manifest.files.flatMap((file): readonly Disagreement[] => {
    const there = listed.find((candidate) => candidate.filename === file.filename);
    if (there === undefined)
      return [{ filename: file.filename, problem: 'is not on the index', ours: true, isMissing: true }];
    if (there.sha256 !== null && there.sha256 !== file.sha256) {
      return [
        {
          filename: file.filename,
          problem: `has sha256 ${there.sha256} on the index, ${file.sha256} in the manifest`,
          ours: true,
          isMissing: false,
        },
      ];
    }
    return [];
  });
  const others = listed
    .filter((file) => !manifest.files.some(({ filename }) => filename === file.filename))
    .map(({ filename }) => ({
      filename,
      problem: 'is on the index, but not in the manifest',
      ours: false,
      isMissing: false,
    }));
  return [...ours, ...others];
}
