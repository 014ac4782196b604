import type { ExpectedRelease } from '#distributions';
import { findEarlierRelease, judgeReleased, openRepository, requireOwnRelease, type EarlierRelease } from '#hand-over';
import { resolveIndex } from '#index-client';
import { headCommit, readProject } from '#project-tree';
import { formatVersion, readVersionTag, tagScheme } from '#python-standards';
import type { Host, ProjectFacts, Stage } from '#release-model';
import type { StagesInputs } from './stages-inputs.ts';

/** Stages that leave something on a server. */
const SENDING: readonly Stage[] = ['stage', 'upload-test', 'upload', 'release'];

/** What is in the release of the tag, and whether nothing is left to do. */
export interface FoundRelease {
  readonly earlier: EarlierRelease;
  readonly isReleased: boolean;
}

/** What the local source says about the release of a tag; without a tag, nothing is required of a manifest. */
export async function expectedRelease(
  { validate: { tag, projectDir } }: Pick<StagesInputs, 'validate'>,
  host: Host,
): Promise<ExpectedRelease> {
  const commit = tag === null ? null : await headCommit(projectDir, host);
  return { project: null, version: null, tag, commit };
}

/** The version in the tag, for projects whose version isn't known before they are built. */
async function versionOf(
  tag: string,
  facts: ProjectFacts,
  { projectDir, tagPrefix }: StagesInputs['validate'],
  host: Host,
): Promise<string | null> {
  if (facts.version !== null) return facts.version;
  const { config } = await readProject(projectDir, host);
  const read = readVersionTag(tag, tagScheme(tagPrefix, config, facts.name));
  return read.kind === 'version' ? formatVersion(read.version) : null;
}

/**
 * Checks the release of the tag before anything is built: whether the indexes already have all of it, and whether it
 * contains another build. A run that starts later, with its own files, or sends nothing, doesn't ask.
 * @param facts - of the project that is here; without them, it is unknown whose files an index would have to have
 * @returns `null` when the tag has no release, when the forge can't be asked, and without facts
 * @throws ReleaseError if the release contains the manifest of another project, version, tag or commit
 */
export async function findReleased(
  inputs: StagesInputs,
  { access, facts }: { readonly access: StagesInputs['release']['forge']; readonly facts: ProjectFacts | null },
  host: Host,
): Promise<FoundRelease | null> {
  const { stages, manifest, validate } = inputs;
  const { tag } = validate;
  const isWanted = stages.includes('build') && stages.some((stage) => SENDING.includes(stage)) && manifest === null;
  if (access === null || facts === null || tag === null || !isWanted) return null;
  const forge = openRepository(access, host);
  if (forge === null) return null;
  const earlier = await findEarlierRelease(forge, tag, host);
  if (earlier === null) return null;
  const { environment, signal } = host;
  const version = await versionOf(tag, facts, validate, host);
  const expected = { ...(await expectedRelease(inputs, host)), project: facts.name, version };
  const indexes = [
    ...(stages.includes('upload-test') ? [inputs.uploadTest] : []),
    ...(stages.includes('upload') ? [inputs.upload] : []),
  ].map(({ index, simpleUrl }) => resolveIndex({ index, simpleUrl, environment }));
  const { isReleased, lines } = await judgeReleased(earlier, expected, indexes, { environment, signal });
  for (const line of lines) host.info(line);
  if (!isReleased) requireOwnRelease(earlier, expected);
  return { earlier, isReleased };
}
