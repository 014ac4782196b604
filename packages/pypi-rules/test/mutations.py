"""Writes damaged wheels and sdists, and prints why Python can't read each of them: FOLDER COUNT SEED. JSON of number → text or null."""

import csv
import gzip
import io
import json
import os
import random
import sys
import tarfile
import warnings
import zipfile
import zlib

warnings.simplefilter("ignore")
folder, COUNT, chance = sys.argv[1], int(sys.argv[2]), random.Random(int(sys.argv[3]))

INFO = "demo-1.0.dist-info/"
METADATA = """Metadata-Version: 2.4
Name: demo
Version: 1.0
Summary: A demonstration
Description-Content-Type: text/markdown; charset=UTF-8; variant=GFM
Author-email: Somebody <somebody@example.org>
License-Expression: MIT
License-File: LICENSE
Classifier: Programming Language :: Python :: 3
Requires-Python: >=3.9
Requires-Dist: requests[socks]>=2.0,<3; python_version < "3.12" and (os_name == "nt" or extra == "x")
Provides-Extra: x
Project-URL: Home, https://example.org/

# Demo

Text of *some* [length](https://example.org).
"""
WHEEL_FILES = {
    "demo/__init__.py": '"""A demonstration."""\n' + "x = 1\n" * 40,
    "demo/data.bin": "".join(chr(33 + at % 90) for at in range(3000)),
    INFO + "METADATA": METADATA,
    INFO + "WHEEL": "Wheel-Version: 1.0\nGenerator: test 1\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    INFO + "entry_points.txt": "[console_scripts]\ndemo = demo:main\n\n[group.x]\nname = demo\n",
    INFO + "licenses/LICENSE": "MIT\n",
}
RECORD = "".join(f"{name},,\n" for name in WHEEL_FILES) + f"{INFO}RECORD,,\n"
SDIST_FILES = {
    "demo-1.0/PKG-INFO": METADATA,
    "demo-1.0/pyproject.toml": '[build-system]\nrequires = ["setuptools"]\n',
    "demo-1.0/LICENSE": "MIT\n",
    "demo-1.0/src/demo/__init__.py": '"""A demonstration."""\n',
    "demo-1.0/src/demo/" + "long" * 30 + "/\u00e9.py": "x = 1\n",
}
ODD = ["\0", "\x0b", "\x85", "\u2028", "\ufeff", "\u00a0", "\r", "\n", "\n\n", ",", '"', ";", ":", "(" * 300, ":" * 300, "[" * 200, "x" * 3000, "UNKNOWN", "\U0001f40d", "*", "%", "= ", "\\"]


def text_changed(text):
    for _ in range(chance.choice((1, 1, 2, 3))):
        lines = text.split("\n")
        at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
        kind = chance.choice(("odd", "odd", "odd", "drop", "double", "swap", "values", "cut", "many"))
        if kind == "odd":
            place = chance.randrange(len(lines[at]) + 1)
            lines[at] = lines[at][:place] + chance.choice(ODD) + lines[at][place:]
        elif kind == "drop":
            del lines[at]
        elif kind == "double":
            lines.insert(other, lines[at])
        elif kind == "swap":
            lines[at], lines[other] = lines[other], lines[at]
        elif kind == "values":
            head, tail = lines[at].partition(": ")[0], lines[other].partition(": ")[2]
            lines[at] = f"{head}: {tail}"
        elif kind == "many":
            lines[at : at + 1] = [lines[at]] * 400
        else:
            lines[at] = lines[at][: chance.randrange(len(lines[at]) + 1)]
        text = "\n".join(lines) or "\n"
    return text


def wheel(files, method):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as archive:
        for name, text in files:
            archive.writestr(name, text.encode("utf-8", "surrogatepass"))
    return target.getvalue()


def sdist(files, dialect):
    target = io.BytesIO()
    with tarfile.open(fileobj=target, mode="w", format=dialect) as archive:
        for name, text in files:
            info = tarfile.TarInfo(name)
            data = text.encode("utf-8", "surrogatepass")
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return target.getvalue()


def members(files, record):
    files = list(files.items()) + ([(INFO + "RECORD", RECORD)] if record else [])
    if chance.random() < 0.3:
        at = chance.randrange(len(files))
        files[at] = (files[at][0], text_changed(files[at][1]))
    if chance.random() < 0.1:
        files.insert(chance.randrange(len(files)), chance.choice(files))
    return files


# Where the numbers of a record of a ZIP are: offset and length after its signature
FIELDS = {
    b"PK\3\4": [(4, 2), (6, 2), (8, 2), (10, 4), (14, 4), (18, 4), (22, 4), (26, 2), (28, 2)],
    b"PK\1\2": [(4, 2), (6, 2), (8, 2), (10, 2), (12, 4), (16, 4), (20, 4), (24, 4), (28, 2), (30, 2), (32, 2), (34, 2), (36, 2), (38, 4), (42, 4)],
    b"PK\5\6": [(4, 2), (6, 2), (8, 2), (10, 2), (12, 4), (16, 4), (20, 2)],
}
TAR_FIELDS = [(0, 100), (100, 8), (108, 8), (116, 8), (124, 12), (136, 12), (148, 8), (156, 1), (157, 100), (257, 8), (345, 155)]


def fields_of(data):
    found = []
    for signature, places in FIELDS.items():
        at = data.find(signature)
        while at >= 0:
            found += [(at + offset, length) for offset, length in places]
            at = data.find(signature, at + 4)
    return found


def tar_fields_of(data):
    return [(at + offset, length) for at in range(0, len(data) - 511, 512) if data[at + 257 : at + 262] == b"ustar" for offset, length in TAR_FIELDS]


def bytes_changed(data, fields):
    data = bytearray(data)
    for _ in range(chance.choice((0, 1, 1, 1, 2, 3))):
        size = max(1, len(data))
        at, length = chance.randrange(size), chance.choice((1, 2, 4, 30, 512, 1500))
        kind = chance.choice(("bit", "bit", "byte", "end", "insert", "cut", "double", "field", "field", "swap", "swap"))
        if kind == "bit" and data:
            data[at] ^= 1 << chance.randrange(8)
        elif kind == "byte" and data:
            data[at] = chance.choice((0, 1, 0x20, 0x50, 0x7F, 0x80, 0xFF))
        elif kind == "end":
            del data[at:]
        elif kind == "insert":
            data[at:at] = bytes(chance.randrange(256) for _ in range(min(length, 40)))
        elif kind == "cut":
            del data[at : at + length]
        elif kind == "double":
            data[at:at] = data[at : at + length]
        elif fields:
            place, wide = chance.choice(fields)
            other, also = chance.choice(fields)
            if kind == "field":
                number = chance.choice((0, 1, 2, 8, 0x7FFFFFFF, 0xFFFFFFFF, 0xFFFF, chance.randrange(1 << 16)))
                data[place : place + wide] = (number % (1 << (8 * wide))).to_bytes(wide, "little")
            elif wide == also:
                one, two = data[place : place + wide], data[other : other + wide]
                data[place : place + wide], data[other : other + wide] = two, one
    return bytes(data)


def with_sums(data):
    """The checksums of tar headers, set right again, so that what comes behind them is read."""
    data = bytearray(data)
    for at in range(0, len(data) - 511, 512):
        if data[at + 257 : at + 262] == b"ustar":
            total = sum(data[at : at + 148]) + 256 + sum(data[at + 156 : at + 512])
            data[at + 148 : at + 156] = b"%06o\0 " % (total % 0o1000000)
    return bytes(data)


def make():
    if chance.random() < 0.6:
        data = wheel(members(WHEEL_FILES, True), chance.choice((zipfile.ZIP_DEFLATED, zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED)))
        return "demo-1.0-py3-none-any.whl", bytes_changed(data, fields_of(data))
    data = sdist(members(SDIST_FILES, False), chance.choice((tarfile.PAX_FORMAT, tarfile.GNU_FORMAT)))
    if chance.random() < 0.3:
        return "demo-1.0.tar.gz", bytes_changed(gzip.compress(data, mtime=0), [])
    data = bytes_changed(data, tar_fields_of(data))
    return "demo-1.0.tar.gz", gzip.compress(with_sums(data) if chance.random() < 0.7 else data, mtime=0)


if sys.version_info < (3, 14):
    whole_blocks = tarfile.TarInfo._block

    def blocks(member, count):
        """As PyPI's Python does, and older ones only in their latest releases: a header with a negative size is none."""
        if count < 0:
            raise tarfile.InvalidHeaderError("invalid offset")
        return whole_blocks(member, count)

    tarfile.TarInfo._block = blocks


def trouble(path):
    try:
        if path.endswith(".whl"):
            with zipfile.ZipFile(path) as archive:
                for info in archive.infolist():
                    if not info.is_dir():
                        archive.read(info)
                list(csv.reader(archive.read(INFO + "RECORD").decode().splitlines()))
                for name in ("METADATA", "WHEEL"):
                    archive.read(INFO + name)
        else:
            with tarfile.open(path, "r:gz") as archive:
                for member in archive.getmembers():
                    if member.isreg():
                        archive.extractfile(member).read()
        return None
    # Whatever it is, Python can't read the file
    except Exception as error:
        return f"{type(error).__name__}: {error}"[:200]


answers = {}
for number in range(COUNT):
    name, data = make()
    os.mkdir(os.path.join(folder, str(number)))
    path = os.path.join(folder, str(number), name)
    with open(path, "wb") as file:
        file.write(data)
    answers[number] = trouble(path)
json.dump(answers, sys.stdout)
