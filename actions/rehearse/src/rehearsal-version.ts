import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listTags } from '#project-tree';
import {
  canonicalVersion,
  formatVersion,
  newestTagged,
  nextPatch,
  parseCoreMetadata,
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

/**
 * Finds the version for the tag of the copy if only a build can tell it (setuptools-scm and similar): that of an unpacked
 * sdist, that of a tag on this commit, the one after the newest tag, or `0.1.0`.
 */
export async function inventVersion(copy: RehearsalCopy, scheme: TagScheme, host: Host): Promise<RehearsalVersion> {
  const packaged = normal(await packageInfoVersion(copy.original));
  if (packaged !== null) return { version: packaged, from: 'PKG-INFO' };
  const here = newestTagged(await listTags(copy.top, host, 'here'), scheme);
  if (here !== null) return { version: formatVersion(here.version), from: `tag ${here.tag}` };
  const last = newestTagged(await listTags(copy.top, host, 'until-here'), scheme);
  if (last === null) return { version: '0.1.0', from: 'no tag; chosen for the rehearsal' };
  return { version: nextPatch(formatVersion(last.version)), from: `the one after tag ${last.tag}` };
}
