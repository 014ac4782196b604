import { metadataFieldName, type EntryPoints } from '#distributions';
import { canonicalRequirement, normalizeName, parseRequirement, type CoreMetadata } from '#python-standards';
import { sizeText, type ChangeKind, type ReleaseChange } from '#release-model';

/** One file of a release, as far as it was read. */
export interface ReleaseView {
  readonly filename: string;
  /** Bytes; `null` where the index doesn't say. */
  readonly size: number | null;
  readonly metadata: CoreMetadata;
  /** Files only; `null`: only the metadata were read. */
  readonly members: readonly { readonly path: string; readonly size: number }[] | null;
  /** `null`: not read, or not a wheel. */
  readonly entryPoints: EntryPoints | null;
}

/** Fields that are compared in a way of their own, or differ between any two releases. */
const APART: ReadonlySet<string> = new Set(['version', 'description', 'requires-dist', 'requires-python', 'provides-extra', 'metadata-version', 'dynamic', 'license-file']); // prettier-ignore

/** The value of something that a release has or lacks. */
const PRESENT = 'present';

/** Keys with values; several values of one key are one text. */
type Facts = ReadonlyMap<string, string>;

function changesOf(kind: ChangeKind, before: Facts, now: Facts): readonly ReleaseChange[] {
  const keys = [...new Set([...before.keys(), ...now.keys()])].sort();
  return keys.flatMap((name) => {
    const [old = null, current = null] = [before.get(name), now.get(name)];
    return old === current ? [] : [{ kind, name, before: old, now: current }];
  });
}

function gathered(entries: readonly (readonly [string, string])[]): Facts {
  const facts = new Map<string, string[]>();
  for (const [key, value] of entries) facts.set(key, [...(facts.get(key) ?? []), value]);
  return new Map([...facts].map(([key, values]) => [key, values.sort().join('; ')]));
}

/** Requirements by what they are about: `requests`, `[dev] requests`. */
function requirements({ metadata }: ReleaseView): Facts {
  return gathered(
    metadata.getAll('requires-dist').map((line): [string, string] => {
      const text = canonicalRequirement(line) ?? line.trim();
      try {
        const extra = /\bextra\s*==\s*["'](?<name>[^"']+)["']/u.exec(line)?.groups?.['name'];
        const name = normalizeName(parseRequirement(line).name);
        return [extra === undefined ? name : `${name} [${normalizeName(extra)}]`, text];
      } catch {
        return [text, text];
      }
    }),
  );
}

/** Each value of a field that may occur several times is a fact of its own, so that only what differs is told. */
function fields({ metadata }: ReleaseView): Facts {
  const entries = [...metadata.fields].flatMap(([field, values]): (readonly [string, string])[] => {
    if (APART.has(field)) return [];
    const name = metadataFieldName(field);
    if (field === 'classifier') return values.map((value) => [`${name} ${value}`, PRESENT]);
    if (field !== 'project-url') return [[name, values.join(', ')]];
    return values.map((value) => [`${name} ${value.split(',')[0] ?? ''}`, value.slice(value.indexOf(',') + 1).trim()]);
  });
  return new Map(entries);
}

function entryPoints({ groups }: EntryPoints): Facts {
  return new Map(
    Object.entries(groups).flatMap(([group, entries]) =>
      Object.entries(entries).map(([name, target]): [string, string] => [`${group}: ${name}`, target]),
    ),
  );
}

/** A path without what every version has another name for: the top of an sdist, `NAME-VERSION.dist-info`. */
function comparablePath(path: string, isWheel: boolean): string {
  if (!isWheel) return path.slice(path.indexOf('/') + 1);
  return path.replace(/^[^/]+(?=\.(?:dist-info|data)\/)/u, '*');
}

function members({ members: found, filename }: ReleaseView): ReadonlyMap<string, number> {
  const isWheel = filename.toLowerCase().endsWith('.whl');
  return new Map((found ?? []).map(({ path, size }) => [comparablePath(path, isWheel), size]));
}

/** Members that were added or removed; those that only changed aren't told. */
function memberChanges(before: ReleaseView, now: ReleaseView): readonly ReleaseChange[] {
  const [old, current] = [members(before), members(now)];
  return [...new Set([...old.keys(), ...current.keys()])].sort().flatMap((name) => {
    const [was, is] = [old.get(name), current.get(name)];
    if ((was === undefined) === (is === undefined)) return [];
    const text = (size: number | undefined): string | null => (size === undefined ? null : sizeText(size));
    return [{ kind: 'file' as const, name, before: text(was), now: text(is) }];
  });
}

function one(value: string | null): Facts {
  return new Map(value === null ? [] : [['', value]]);
}

/** How a file of a release differs from the same kind of file of an earlier one, as far as both were read. */
export function releaseChanges(before: ReleaseView, now: ReleaseView): readonly ReleaseChange[] {
  const extras = ({ metadata }: ReleaseView): Facts =>
    new Map(metadata.getAll('provides-extra').map((extra) => [normalizeName(extra), PRESENT]));
  const python = ({ metadata }: ReleaseView): Facts => one(metadata.get('requires-python'));
  const size = (view: ReleaseView): Facts => one(view.size === null ? null : sizeText(view.size));
  const hasBoth = before.members !== null && now.members !== null;
  const isReworded = before.metadata.description?.trim() !== now.metadata.description?.trim();
  return [
    ...changesOf('python', python(before), python(now)),
    ...changesOf('dependency', requirements(before), requirements(now)),
    ...changesOf('extra', extras(before), extras(now)),
    ...(before.entryPoints === null || now.entryPoints === null
      ? []
      : changesOf('entry point', entryPoints(before.entryPoints), entryPoints(now.entryPoints))),
    ...changesOf('metadata', fields(before), fields(now)),
    ...(isReworded
      ? [{ kind: 'metadata' as const, name: 'Description', before: 'another text', now: 'this text' }]
      : []),
    ...(hasBoth ? memberChanges(before, now) : []),
    ...(before.size === null ? [] : changesOf('size', size(before), size(now))),
  ];
}
