import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

const MAKER = `
import base64, hashlib, io, sys, tarfile, zipfile
folder, name, version, text, tags = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4], sys.argv[5].split(",")
metadata = f"Metadata-Version: 2.1\\nName: {name}\\nVersion: {version}\\nSummary: A release for a test\\nDescription-Content-Type: text/markdown\\n\\n# {text} \\u00fc\\n".encode()
stem = f"{name.replace('-', '_').lower()}-{version}"
for tag in tags:
    members = {
        f"{name.replace('-', '_').lower()}/__init__.py": f"text = {text!r}\\n".encode(),
        f"{stem}.dist-info/METADATA": metadata,
        f"{stem}.dist-info/WHEEL": f"Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: {tag}\\n".encode(),
    }
    rows = "".join(f"{path},sha256={base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b'=').decode()},{len(data)}\\n" for path, data in members.items())
    members[f"{stem}.dist-info/RECORD"] = (rows + f"{stem}.dist-info/RECORD,,\\n").encode()
    with zipfile.ZipFile(f"{folder}/{stem}-{tag}.whl", "w", zipfile.ZIP_DEFLATED) as archive:
        for path, data in members.items():
            archive.writestr(path, data)
with tarfile.open(f"{folder}/{stem}.tar.gz", "w:gz") as archive:
    for path, data in {f"{stem}/PKG-INFO": metadata, f"{stem}/pyproject.toml": b"[project]\\n"}.items():
        info = tarfile.TarInfo(path)
        info.size = len(data)
        archive.addfile(info, io.BytesIO(data))
`;

export interface ReleaseFiles {
  readonly name?: string;
  readonly version?: string;
  /** Goes into every file, so that another text makes other bytes. */
  readonly text?: string;
  /** One wheel each. */
  readonly tags?: readonly string[];
}

/** Makes the wheels and the sdist of a release in `folder`, with Python's own archive modules. */
export function makeRelease(folder: string, files: ReleaseFiles = {}): void {
  const { name = 'Trial-Upload', version = '1.0.0', text = 'first', tags = ['py3-none-any'] } = files;
  mkdirSync(folder, { recursive: true });
  execFileSync('python3', ['-I', '-c', MAKER, folder, name, version, text, tags.join(',')]);
}
