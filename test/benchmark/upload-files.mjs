import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One wheel that PyPI would take, with a member of random bytes that is stored as it is. */
const MAKE_WHEELS = `
import base64, hashlib, os, sys, zipfile
folder, name, size, count = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
os.makedirs(folder)
TAGS = [f"py3-none-manylinux_2_{5 + i // 2}_{('x86_64', 'aarch64')[i % 2]}" for i in range(count)] if count > 1 else ["py3-none-any"]
for tag in TAGS:
    info = f"{name}-1.0.dist-info"
    left, digest = size, hashlib.sha256()
    with zipfile.ZipFile(f"{folder}/{name}-1.0-{tag}.whl", "w", zipfile.ZIP_STORED) as wheel:
        with wheel.open(zipfile.ZipInfo(f"{name}/data.bin"), "w", force_zip64=True) as member:
            while left > 0:
                chunk = os.urandom(min(left, 1 << 20))
                member.write(chunk)
                digest.update(chunk)
                left -= len(chunk)
        rows = [(f"{name}/data.bin", digest.digest(), size)]
        for path, text in ((f"{name}/__init__.py", ""), (f"{info}/METADATA", f"Metadata-Version: 2.1\\nName: {name}\\nVersion: 1.0\\nSummary: A benchmark\\n"), (f"{info}/WHEEL", f"Wheel-Version: 1.0\\nGenerator: benchmark\\nRoot-Is-Purelib: false\\nTag: {tag}\\n")):
            wheel.writestr(path, text)
            rows.append((path, hashlib.sha256(text.encode()).digest(), len(text)))
        record = [f"{path},sha256={base64.urlsafe_b64encode(sha).rstrip(b'=').decode()},{length}" for path, sha, length in rows]
        wheel.writestr(f"{info}/RECORD", "\\n".join(record + [f"{info}/RECORD,,", ""]))
`;

async function sha256Of(path) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1_048_576 })) hash.update(chunk);
  return hash.digest('hex');
}

/** The files of a folder as one release: with its manifest beside it, as build-dists leaves it. */
async function release(folder, project, version) {
  const files = [];
  for (const filename of readdirSync(folder).sort()) {
    const path = join(folder, filename);
    const kind = filename.endsWith('.whl') ? 'wheel' : 'sdist';
    files.push({ filename, kind, size: statSync(path).size, sha256: await sha256Of(path) });
  }
  const manifest = `${folder}.manifest.json`;
  const verification = { imports: [], scripts: [], extras: [], smokeTest: null };
  const known = { schema: 1, project, version, tag: null, commit: null, sourceDateEpoch: null, requiresPython: null };
  writeFileSync(manifest, JSON.stringify({ ...known, files, verification, builtWith: null }));
  return { folder, manifest, files, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}

/** `count` wheels of about `size` bytes each. */
export async function makeWheels(python, folder, name, size, count) {
  execFileSync(python, ['-c', MAKE_WHEELS, folder, name, String(size), String(count)], { stdio: 'inherit' });
  return await release(folder, name, '1.0');
}

/** Wheel and sdist of a real project. */
export async function buildProject({ uv }, python, project, folder) {
  mkdirSync(folder);
  execFileSync(uv, ['build', '--quiet', '--python', python, '--out-dir', folder, project], { stdio: 'inherit' });
  const [{ project: name, version }] = readdirSync(folder)
    .filter((filename) => filename.endsWith('.whl'))
    .map((filename) => ({ project: filename.split('-')[0].replaceAll('_', '-'), version: filename.split('-')[1] }));
  rmSync(join(folder, '.gitignore'), { force: true });
  return await release(folder, name, version);
}
