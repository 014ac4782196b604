import { ReleaseError, type Distribution, type FileContents } from '#release-model';
import { readContents, type DistributionContents } from './contents.ts';
import { readDistribution } from './read-distribution.ts';
import { metadataFieldName } from './upload-form.ts';

/** What a distribution holds, for people. */
export function listContents(
  { filename, kind }: Distribution,
  { members, metadata }: DistributionContents,
): FileContents {
  // prettier-ignore
  return {
    filename,
    kind,
    members: members.filter((member) => member.kind === 'file').map(({ path, size }) => ({ path, size })),
    metadata: [...metadata.fields].flatMap(([field, values]) =>
      field === 'description' ? [] : values.map((value): [string, string] => [metadataFieldName(field), value]),
    ),
  };
}

/** What files hold, for people; without those that can't be read. @param paths - absolute */
export async function listContentsOf(paths: readonly string[]): Promise<readonly FileContents[]> {
  const found: FileContents[] = [];
  for (const path of paths) {
    try {
      const distribution = await readDistribution(path);
      found.push(listContents(distribution, await readContents(distribution)));
    } catch (error) {
      if (!(error instanceof ReleaseError)) throw error;
    }
  }
  return found;
}
