import { execFileSync } from 'node:child_process';

/** A distribution to create. Members are text; metadata are fields in order, and a `null` value leaves a default out. */
export interface Recipe {
  readonly filename: string;
  /** Replaces or adds metadata fields. */
  readonly metadata?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly description?: string;
  /** Adds members, or leaves a default out with `null`. */
  readonly members?: Readonly<Record<string, string | null>>;
  /** Written unchanged after everything else. */
  readonly record?: string;
  /** The folder of an sdist, or `{name}-{version}` of a wheel's `.dist-info`, if it differs from the file name. */
  readonly stem?: string;
}

const MAKER = `
import base64, hashlib, io, json, os, sys, tarfile, zipfile
def entry(path, data):
    digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
    return f"{path},sha256={digest},{len(data)}\\n"
for recipe in json.load(sys.stdin):
    os.makedirs(recipe["folder"], exist_ok=True)
    members = {path: text.encode("utf-8", "surrogatepass") for path, text in recipe["members"].items()}
    target = os.path.join(recipe["folder"], recipe["filename"])
    if recipe["filename"].endswith(".tar.gz"):
        with tarfile.open(target, "w:gz") as tar:
            for path, data in members.items():
                info = tarfile.TarInfo(path)
                info.size = len(data)
                tar.addfile(info, io.BytesIO(data))
    else:
        info = recipe["stem"] + ".dist-info"
        if recipe["record"] is not None:
            members[info + "/RECORD"] = recipe["record"].encode()
        elif recipe["filename"].endswith(".whl") and (info + "/RECORD") not in recipe["leftOut"]:
            rows = "".join(entry(path, data) for path, data in members.items())
            members[info + "/RECORD"] = (rows + info + "/RECORD,,\\n").encode()
        with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
            for path, data in members.items():
                archive.writestr(path, data)
`;

const DEFAULT_METADATA = {
  'Metadata-Version': '2.1',
  Name: 'sample-project',
  Version: '1.0',
  Summary: 'A sample',
  'Description-Content-Type': 'text/markdown',
} as const;

function metadataText({ metadata = {}, description = '# Sample\n' }: Recipe): string {
  const fields: Readonly<Record<string, string | readonly string[] | null>> = { ...DEFAULT_METADATA, ...metadata };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === null ? [] : [value].flat().map((one) => `${name}: ${one}\n`),
  );
  return `${lines.join('')}\n${description}`;
}

function stemOf({ stem, filename }: Recipe): string {
  if (stem !== undefined) return stem;
  return filename.endsWith('.whl')
    ? filename.split('-').slice(0, 2).join('-')
    : filename.replace(/\.(?:tar\.gz|zip)$/u, '');
}

function membersOf(recipe: Recipe): Record<string, string> {
  const stem = stemOf(recipe);
  const defaults: Record<string, string> = recipe.filename.endsWith('.whl')
    ? {
        'sample_project/__init__.py': '"""Sample."""\n',
        [`${stem}.dist-info/METADATA`]: metadataText(recipe),
        [`${stem}.dist-info/WHEEL`]: `Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: ${recipe.filename.slice(0, -4).split('-').slice(-3).join('-')}\n`,
      }
    : {
        [`${stem}/PKG-INFO`]: metadataText(recipe),
        [`${stem}/pyproject.toml`]: '[build-system]\nrequires = ["setuptools"]\n',
        [`${stem}/sample_project/__init__.py`]: '"""Sample."""\n',
      };
  const all = Object.entries({ ...defaults, ...recipe.members });
  return Object.fromEntries(all.flatMap(([path, text]) => (text === null ? [] : [[path, text]])));
}

/** Creates the distributions of the recipes in a folder, with one Python process. */
export function makeDistributions(recipes: readonly Recipe[], folder: string): void {
  makeReleases([recipes], () => folder);
}

/**
 * Creates many releases, each in a folder of its own, which is made: one Python process for all, since its start takes
 * longer than a release.
 */
export function makeReleases(releases: readonly (readonly Recipe[])[], folderOf: (index: number) => string): void {
  const input = releases.flatMap((recipes, index) =>
    recipes.map((recipe) => ({
      folder: folderOf(index),
      filename: recipe.filename,
      stem: stemOf(recipe),
      members: membersOf(recipe),
      record: recipe.record ?? null,
      leftOut: Object.entries(recipe.members ?? {}).flatMap(([path, text]) => (text === null ? [path] : [])),
    })),
  );
  execFileSync('python3', ['-I', '-c', MAKER], { input: JSON.stringify(input) });
}
