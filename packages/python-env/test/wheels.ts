import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Python } from '../src/index.ts';

/** Writes a wheel of a project that does nothing, with Python's own zipfile. Returns its sha256. */
export function writeWheel(
  python: Python,
  folder: string,
  name: string,
  version: string,
  requires: readonly string[] = [],
): string {
  const script = `
import hashlib, sys, zipfile
path, name, version, *requires = sys.argv[1:]
info = f"{name}-{version}.dist-info"
with zipfile.ZipFile(path, "w") as wheel:
    wheel.writestr(f"{name}/__init__.py", f"VERSION = {version!r}\\ndef main():\\n    print({name!r}, VERSION)\\n")
    wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\\nName: {name}\\nVersion: {version}\\n" + "".join(f"Requires-Dist: {r}\\n" for r in requires))
    wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    wheel.writestr(f"{info}/entry_points.txt", f"[console_scripts]\\n{name}-script = {name}:main\\n")
    wheel.writestr(f"{info}/RECORD", "")
print(hashlib.sha256(open(path, "rb").read()).hexdigest())`;
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}-${version}-py3-none-any.whl`);
  return execFileSync(python.path, ['-I', '-c', script, path, name, version, ...requires], { encoding: 'utf8' }).trim();
}

/** A project with a build back-end of its own, so that nothing has to be fetched to install it. */
export function writeProject(folder: string, { fails = false }: { fails?: boolean } = {}): void {
  mkdirSync(join(folder, 'mine'), { recursive: true });
  writeFileSync(join(folder, 'mine', '__init__.py'), 'WHERE = __file__\n');
  writeFileSync(
    join(folder, 'pyproject.toml'),
    `[build-system]
requires = []
build-backend = "backend"
backend-path = ["."]
[project]
name = "mine"
version = "1.0"
[project.optional-dependencies]
extra = ["tiny"]
# What follows must not steer an installation.
[tool.uv]
no-binary = true
index-url = "http://127.0.0.1:9/nowhere"
[tool.uv.sources]
tiny = { path = "/nowhere" }
`,
  );
  writeFileSync(join(folder, 'uv.toml'), 'index-url = "http://127.0.0.1:9/nowhere"\n');
  writeFileSync(
    join(folder, 'backend.py'),
    `import os, zipfile
def build_editable(wheel_directory, config_settings=None, metadata_directory=None):
    ${fails ? 'raise RuntimeError("the back-end is broken: 42")' : 'pass'}
    name = "mine-1.0-py3-none-any.whl"
    with zipfile.ZipFile(os.path.join(wheel_directory, name), "w") as wheel:
        wheel.writestr("mine.pth", os.path.abspath(".") + "\\n")
        wheel.writestr("mine-1.0.dist-info/METADATA", 'Metadata-Version: 2.1\\nName: mine\\nVersion: 1.0\\nProvides-Extra: extra\\nRequires-Dist: tiny; extra == "extra"\\n')
        wheel.writestr("mine-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr("mine-1.0.dist-info/RECORD", "")
    return name
`,
  );
}
