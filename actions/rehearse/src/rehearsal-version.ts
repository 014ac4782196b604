import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gitOutput } from '@repo-agent-actions/project-tree';
import { canonicalVersion, nextPatch, parseCoreMetadata } from '@repo-agent-actions/python-standards';
import type { Host } from '@repo-agent-actions/release-model';
import type { RehearsalCopy } from './project-copy.ts';

/** The version that a rehearsal is tagged with, and where it comes from. */
export interface RehearsalVersion {
  /** PEP 440 normal form. */
  readonly version: string;
  readonly from: string;
}

async function packageInfoVersion(projectDir: string): Promise<string | null> {
  const bytes = await readFile(join(projectDir, 'PKG-INFO')).catch(() => null);
  return bytes === null ? null : parseCoreMetadata(bytes).get('version');
}

function versionIn(tag: string): string | null {
  const match = /(?:^|[-_/@]|[a-z])v?(\d(?:[.\d]|(?:a|b|rc|\.post|\.dev)\d){0,60})$/u.exec(tag);
  return match?.[1] ?? null;
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
 * Finds the version to tag the copy with when the project itself can't say it before it is built (setuptools-scm and
 * its like): that of an unpacked sdist, of a tag on this very commit, the one after the newest tag, or `0.1.0`.
 */
export async function inventVersion(copy: RehearsalCopy, host: Host): Promise<RehearsalVersion> {
  const packaged = normal(await packageInfoVersion(copy.original));
  if (packaged !== null) return { version: packaged, from: 'PKG-INFO' };
  const tag = await gitOutput(['describe', '--tags', '--abbrev=0', '--match', '*[0-9]*'], copy.top, host);
  const last = tag === null ? null : normal(versionIn(tag));
  if (tag !== null && last !== null) {
    const here = await gitOutput(['describe', '--tags', '--exact-match', '--match', tag], copy.top, host);
    return here === null
      ? { version: nextPatch(last), from: `the one after tag ${tag}` }
      : { version: last, from: `tag ${tag}` };
  }
  return { version: '0.1.0', from: 'no tag; chosen for the rehearsal' };
}
