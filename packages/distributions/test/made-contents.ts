import { parseCoreMetadata } from '#python-standards';
import {
  blobId,
  parseEntryPoints,
  type ArchiveMember,
  type DistributionContents,
  type SourceTree,
} from '../src/index.ts';

/** Paths and their texts; `-> x` is a link to x. */
export type Texts = Readonly<Record<string, string>>;

/** A tree with these files. */
export function treeOf(sources: Texts, projectDir: string, format: 'sha1' | 'sha256'): SourceTree {
  return {
    name: 'the commit',
    format,
    projectDir,
    files: Object.entries(sources).map(([path, text]) => {
      const isLink = text.startsWith('-> ');
      return {
        path,
        mode: isLink ? 'link' : 'file',
        blob: blobId(Buffer.from(isLink ? text.slice(3) : text, 'latin1'), format),
      };
    }),
    read: ({ path }) => Promise.resolve(Buffer.from(sources[path] ?? '', 'latin1')),
  };
}

/**
 * What is in a distribution of x 1.0 with these members.
 * @param members - of an sdist below its top folder
 */
export function contentsOf(kind: 'sdist' | 'wheel', members: Texts, metadata: string): DistributionContents {
  const prefix = kind === 'wheel' ? '' : 'x-1.0/';
  const metadataPath = kind === 'wheel' ? 'x-1.0.dist-info/METADATA' : 'x-1.0/PKG-INFO';
  const bytes = new Map(Object.entries(members).map(([path, text]) => [prefix + path, Buffer.from(text, 'latin1')]));
  bytes.set(metadataPath, Buffer.from(metadata));
  const list = [...bytes].map(([path, data]): ArchiveMember => {
    const isLink = data.toString().startsWith('-> ');
    return {
      path,
      size: data.length,
      mode: 0o644,
      kind: isLink ? 'symlink' : 'file',
      ...(isLink ? { linkTarget: data.toString().slice(3) } : {}),
    };
  });
  return {
    members: list,
    metadata: parseCoreMetadata(Buffer.from(metadata)),
    metadataPath,
    metadataBytes: Buffer.from(metadata),
    wheel: null,
    entryPoints: parseEntryPoints(members['x-1.0.dist-info/entry_points.txt'] ?? ''),
    record: null,
    topLevel: [],
    topDirectory: kind === 'wheel' ? null : 'x-1.0',
    headers: {},
    pass: () => Promise.resolve(),
    read: (path) => Promise.resolve(bytes.get(path) ?? Buffer.alloc(0)),
    async visit(wanted, visitor) {
      for (const member of list.filter((candidate) => candidate.kind === 'file' && wanted(candidate))) {
        // eslint-disable-next-line @typescript-eslint/require-await -- as an archive gives its chunks
        const chunks = async function* (): AsyncGenerator<Buffer> {
          yield bytes.get(member.path) ?? Buffer.alloc(0);
        };
        await visitor(member, chunks());
      }
    },
  };
}
