"""Builds a wheel and an sdist with COUNT members of BYTES in all, most of them texts: FOLDER COUNT BYTES."""

import base64
import hashlib
import io
import os
import random
import sys
import tarfile
import zipfile

folder, count, total = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
chance = random.Random(1)
WORDS = "def return value self import class None for in range config result name if else path = ( ) : 0 1".split() + ["\n    ", "\n"]
TEXT = " ".join(chance.choice(WORDS) for _ in range(200_000)).encode()
NOISE = chance.randbytes(1 << 20)


def content(index, size):
    source = NOISE if index % 5 == 0 else TEXT
    start = chance.randrange(len(source))
    return (source * (size // len(source) + 2))[start : start + size]


name = f"bench{count}"
info = f"{name}-1.0.dist-info"
metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\nSummary: x\nDescription-Content-Type: text/markdown\n\nHello\n".encode()
files = [(f"{name}/__init__.py", b"x = 1\n")]
for index in range(count):
    ending = "bin" if index % 5 == 0 else "py"
    files.append((f"{name}/part{index // 500}/module_{index}.{ending}", content(index, total // count)))
wheel = [*files, (f"{info}/METADATA", metadata), (f"{info}/WHEEL", b"Wheel-Version: 1.0\nGenerator: x\nRoot-Is-Purelib: true\nTag: py3-none-any\n")]
digest = lambda data: base64.urlsafe_b64encode(hashlib.sha256(data).digest()).decode().rstrip("=")
record = "".join(f"{path},sha256={digest(data)},{len(data)}\n" for path, data in wheel) + f"{info}/RECORD,,\n"
with zipfile.ZipFile(os.path.join(folder, f"{name}-1.0-py3-none-any.whl"), "w", zipfile.ZIP_DEFLATED) as archive:
    for path, data in [*wheel, (f"{info}/RECORD", record.encode())]:
        archive.writestr(path, data)
with tarfile.open(os.path.join(folder, f"{name}-1.0.tar.gz"), "w:gz", compresslevel=6) as archive:
    for path, data in [("PKG-INFO", metadata), ("pyproject.toml", b""), *files]:
        member = tarfile.TarInfo(f"{name}-1.0/{path}")
        member.size, member.mode = len(data), 0o644
        archive.addfile(member, io.BytesIO(data))
