/** What is done to a file that a back-end has built; paths are below the sdist's top folder, or as in the wheel. */
export interface Tampering {
  /** Members to text; a text that begins with `+` is put at the end of the member. */
  readonly sdist?: Readonly<Record<string, string>>;
  readonly wheel?: Readonly<Record<string, string>>;
}

/** What makes a project out of `writeProject` be built by flit, and tampered with afterwards. */
export interface PoisonedProject {
  readonly files: Readonly<Record<string, string>>;
  readonly toml: string;
}

/**
 * A back-end that does flit's work and then changes what came of it, `RECORD` too: what a back-end does that somebody
 * wrote over in the environment of the build. It lies in the project, so that no environment has to be changed for it.
 */
const BACKEND = `
import base64, gzip, hashlib, io, json, os, tarfile, zipfile
from flit_core import buildapi
from flit_core.buildapi import get_requires_for_build_sdist, get_requires_for_build_wheel

HERE = os.path.dirname(os.path.abspath(__file__))
with open(os.path.join(HERE, "tampering.json"), encoding="utf-8") as file:
    TAMPERING = json.load(file)


def changed(members, changes):
    for path, text in changes.items():
        data = text[1:].encode() if text.startswith("+") else text.encode()
        members[path] = members.get(path, b"") + data if text.startswith("+") else data
    return members


def build_sdist(folder, settings=None):
    name = buildapi.build_sdist(folder, settings)
    path = os.path.join(folder, name)
    with tarfile.open(path) as tar:
        members = {one.name: tar.extractfile(one).read() for one in tar if one.isfile()}
    top = name[: -len(".tar.gz")]
    changes = {f"{top}/{member}": text for member, text in TAMPERING.get("sdist", {}).items()}
    with tarfile.open(path, "w:gz") as tar:
        for member, data in changed(members, changes).items():
            info = tarfile.TarInfo(member)
            info.size = len(data)
            tar.addfile(info, io.BytesIO(data))
    return name


def build_wheel(folder, settings=None, metadata=None):
    name = buildapi.build_wheel(folder, settings, metadata)
    path = os.path.join(folder, name)
    with zipfile.ZipFile(path) as archive:
        members = {one: archive.read(one) for one in archive.namelist()}
    record = next(one for one in members if one.endswith(".dist-info/RECORD"))
    del members[record]
    changed(members, TAMPERING.get("wheel", {}))
    with zipfile.ZipFile(path, "w") as archive:
        rows = ""
        for member, data in members.items():
            archive.writestr(member, data)
            digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
            rows += f"{member},sha256={digest},{len(data)}\\n"
        archive.writestr(record, rows + f"{record},,\\n")
    return name
`;

/** @param folder - where the back-end lies in the project */
export function poisonedBackend(tampering: Tampering): PoisonedProject {
  return {
    files: { 'backend/poisoned.py': BACKEND, 'backend/tampering.json': JSON.stringify(tampering) },
    toml: '[tool.flit.sdist]\ninclude = ["backend/*", "CHANGELOG.md"]\n',
  };
}

/** A `pyproject.toml` whose back-end is the one of {@link poisonedBackend}. */
export function withPoisonedBackend(pyproject: string): string {
  return pyproject.replace(
    'build-backend = "flit_core.buildapi"',
    'build-backend = "poisoned"\nbackend-path = ["backend"]',
  );
}
