import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listTags } from '#project-tree';
import {
  canonicalVersion,
  formatVersion,
  isLocal,
  newestTagged,
  nextPatch,
  parseCoreMetadata,
  tryParseVersion,
  type TagScheme,
} from '#python-standards';
import type { Host } from '#release-model';
import type { RehearsalCopy } from './project-copy.ts';

/** The version for the tag of a rehearsal, and where it comes from. */
export interface RehearsalVersion {
  /** PEP 440 normal form. */
  readonly version: string;
  readonly from: string;
}

async function packageInfoVersion(projectDir: string): Promise<string | null> {
  const bytes = await readFile(join(projectDir, 'PKG-INFO')).catch(() => null);
  return bytes === null ? null : parseCoreMetadata(bytes).get('version');
}

function normal(text: string | null): string | null {
  if (text === null) return null;
  try {
    return canonicalVersion(text);
  } catch {
    return null;
  }
}

/** A version that a build gives without a tag; `null` for one with a label of its own, which tells how far a tag is away. */
function withoutTag(built: string | null): string | null {
  const version = built === null ? undefined : tryParseVersion(built);
  return version === undefined || isLocal(version) ? null : formatVersion(version);
}

/**
 * Finds the version for the tag of the copy if only a build can tell it: that of an unpacked sdist; that of a build, for
 * code that computes it; and where it follows the tags (setuptools-scm and similar), that of a tag on this commit, the one
 * after the newest tag, or `0.1.0`.
 * @param build - the version of a build of the copy as it is; `null`: it follows the tags
 */
export async function inventVersion(
  copy: RehearsalCopy,
  scheme: TagScheme,
  build: (() => Promise<string | null>) | null,
  host: Host,
): Promise<RehearsalVersion> {
  const packaged = normal(await packageInfoVersion(copy.original));
  if (packaged !== null) return { version: packaged, from: 'PKG-INFO' };
  const built = build === null ? null : withoutTag(await build());
  if (built !== null) return { version: built, from: 'a build of the sdist' };
  const here = newestTagged(await listTags(copy.top, host, 'here'), scheme);
  if (here !== null) return { version: formatVersion(here.version), from: `tag ${here.tag}` };
  const last = newestTagged(await listTags(copy.top, host, 'until-here'), scheme);
  if (last === null) return { version: '0.1.0', from: 'no tag; chosen for the rehearsal' };
  return { version: nextPatch(formatVersion(last.version)), from: `the one after tag ${last.tag}` };
}
