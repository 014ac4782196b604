"""Builds the archives of the tests into the folder named by the first argument: one fault in each."""

import base64
import gzip
import hashlib
import io
import os
import stat
import struct
import sys
import tarfile
import zipfile
import zlib

ROOT = sys.argv[1]
METADATA = (
    "Metadata-Version: 2.4\nName: demo\nVersion: 1.0\nSummary: A demo\nRequires-Python: >=3.10\n"
    "Provides-Extra: fast\nKeywords: one,two\nProject-URL: Home,https://example.com/\nLicense-File: LICENSE\n\nThe *text*.\n"
)
WHEEL = "Wheel-Version: 1.0\nGenerator: demo (1.0)\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
INFO = "demo-1.0.dist-info"
ENTRY_POINTS = "[console_scripts]\ndemo = demo:main\n\n[gui_scripts]\ndemo-gui = demo:main\n"


def digest(data):
    return "sha256=" + base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


def wheel_files(record=None, **changes):
    files = {
        "demo/__init__.py": b"def main(): pass\n" * 40,
        "demo/data.txt": b"x" * 51,
        f"{INFO}/licenses/LICENSE": b"MIT\n",
        f"{INFO}/METADATA": METADATA.encode(),
        f"{INFO}/WHEEL": WHEEL.encode(),
        f"{INFO}/entry_points.txt": ENTRY_POINTS.encode(),
    }
    for name, data in changes.items():
        files[name] = data
    files = {name: data for name, data in files.items() if data is not None}
    if record is None:
        rows = [f"{name},{digest(data)},{len(data)}" for name, data in files.items()]
        record = "\n".join([*rows, f"{INFO}/RECORD,,", ""]).encode()
    if record:
        files[f"{INFO}/RECORD"] = record
    return files


def path_of(folder, name):
    os.makedirs(os.path.join(ROOT, folder), exist_ok=True)
    return os.path.join(ROOT, folder, name)


def write(folder, data, name="demo-1.0-py3-none-any.whl"):
    with open(path_of(folder, name), "wb") as file:
        file.write(data)


def real_wheel(folder, files=None, comment=b"", method=zipfile.ZIP_DEFLATED, name="demo-1.0-py3-none-any.whl", zip64=False):
    with zipfile.ZipFile(path_of(folder, name), "w", method) as archive:
        for member, data in (files or wheel_files()).items():
            info = zipfile.ZipInfo(member, (2020, 1, 1, 0, 0, 0))
            info.compress_type = method
            info.external_attr = (stat.S_IFREG | 0o644) << 16
            with archive.open(info, "w", force_zip64=zip64) as target:
                target.write(data)
        archive.comment = comment


class Entry:
    """One member, with every number of its two headers open to a fault."""

    def __init__(self, name, data=b"data", method=0, **changes):
        raw = name if isinstance(name, bytes) else name.encode()
        packed = data
        if method == 8:
            engine = zlib.compressobj(wbits=-15)
            packed = engine.compress(data) + engine.flush()
        flags = 0x800 if any(byte > 127 for byte in raw) else 0
        self.local = dict(name=raw, flags=flags, method=method, crc=zlib.crc32(data), packed=len(packed), size=len(data), extra=b"")
        self.central = dict(self.local, comment=b"", attributes=0)
        self.body = packed
        self.after = b""
        self.has_local = changes.pop("has_local", True)
        self.has_central = changes.pop("has_central", True)
        for key, value in changes.items():
            side, _, field = key.partition("_")
            if side == "both":
                self.local[field] = self.central[field] = value
            else:
                getattr(self, side)[field] = value


def archive(entries, prefix=b"", between=b"", suffix=b"", comment=b"", end=None, end64=None, locator=True, locator_changes=None):
    out = bytearray(prefix)
    offsets = []
    for entry in entries:
        offsets.append(len(out))
        if not entry.has_local:
            continue
        h = entry.local
        out += struct.pack("<4sHHHHHLLLHH", b"PK\3\4", 20, h["flags"], h["method"], 0, 33, h["crc"], h["packed"], h["size"], len(h["name"]), len(h["extra"]))
        out += h["name"] + h["extra"] + entry.body + entry.after
    out += between
    start = len(out)
    count = 0
    for entry, offset in zip(entries, offsets):
        if not entry.has_central:
            continue
        h = entry.central
        count += 1
        out += struct.pack(
            "<4sHHHHHHLLLHHHHHLL", b"PK\1\2", 0x0314, 20, h["flags"], h["method"], 0, 33, h["crc"], h["packed"], h["size"],
            len(h["name"]), len(h["extra"]), len(h["comment"]), 0, 0, h["attributes"], h.get("offset", offset - len(prefix)),
        )
        out += h["name"] + h["extra"] + h["comment"]
    size = len(out) - start
    numbers = dict(here=count, total=count, size=size, offset=start - len(prefix))
    if end64 is not None:
        at = len(out)
        wide = dict(numbers, length=44, data=b"", **{})
        wide.update(end64)
        out += struct.pack("<4sQHHLLQQQQ", b"PK\6\6", wide["length"], 45, 45, 0, 0, wide["here"], wide["total"], wide["size"], wide["offset"]) + wide["data"]
        if locator:
            out += struct.pack("<4sLQL", b"PK\6\7", 0, (locator_changes or {}).get("at", at), 1)
    numbers.update(end or {})
    out += struct.pack("<4sHHHHLLH", b"PK\5\6", 0, 0, numbers["here"], numbers["total"], numbers["size"], numbers["offset"], len(comment)) + comment
    return bytes(out) + suffix


def members(**changes):
    """The members of a good wheel; the last takes the changes."""
    files = list(wheel_files().items())
    entries = [Entry(name, data, 8) for name, data in files[1:]]
    entries.append(Entry("demo/__init__.py", files[0][1], changes.pop("method", 8), **changes))
    return entries


def extra(identifier, data):
    return struct.pack("<HH", identifier, len(data)) + data


def zips():
    real_wheel("zip-good")
    real_wheel("zip-good-stored", method=zipfile.ZIP_STORED)
    real_wheel("zip-good-comment", comment=b"hello")
    real_wheel("zip-good-zip64", zip64=True)
    real_wheel("zip-good-unicode", wheel_files(**{"demo/gr\u00fc\u00df.txt": b"x"}))
    write("zip-good-raw", archive(members()))
    write("zip-good-end64", archive(members(), end64={}))
    name = b"demo/__init__.py"
    path = struct.pack("<BL", 1, zlib.crc32(name)) + name
    write("zip-good-unicode-path", archive(members(both_extra=extra(0x7075, path))))
    write("zip-good-other-extra-twice", archive(members(local_extra=extra(0x5455, b"a") * 2)))
    broken = {
        "prefix": dict(prefix=b"#!/bin/sh\n"),
        "gap-before-directory": dict(between=b"PK\6\x08\0\0\0\0"),
        "trailing": dict(suffix=b"\0" * 8, comment=b""),
        "records": dict(end=dict(here=2, total=2)),
        "records-per-disk": dict(end=dict(here=1)),
        "end64-extensible": dict(end64=dict(length=52, data=b"12345678")),
        "end64-no-locator": dict(end64={}, locator=False),
        "end64-locator-far": dict(end64={}, locator_changes=dict(at=1 << 40)),
        "end64-per-disk": dict(end64=dict(here=1)),
    }
    for fault, changes in broken.items():
        write(f"zip-bad-{fault}", archive(members(), **changes))
    huge = dict(both_size=0xFFFFFFFF)
    entries = {
        "data-descriptor": dict(local_flags=8),
        "control-character": dict(both_name=b"demo/a\x1fb.py"),
        "del-character": dict(both_name=b"demo/a\x7fb.py"),
        "not-utf8-local": dict(local_name=b"demo/\xff.py"),
        "cp437-name": dict(both_name=b"demo/\xc3\xa9.py", both_flags=0),
        "other-name": dict(local_name=b"demo/__innit__.py"),
        "packed-size": dict(central_packed=3),
        "file-size": dict(central_size=3),
        "comment": dict(central_comment=b"hello"),
        "unicode-path-control": dict(local_extra=extra(0x7075, b"\1\0\0\0\0a\x01")),
        "unicode-path-not-utf8": dict(local_extra=extra(0x7075, b"\1\0\0\0\0\xff")),
        "zip64-extra-twice": dict(local_extra=extra(1, b"") * 2),
        "unicode-extra-twice": dict(local_extra=extra(0x7075, path) * 2),
        "zip64-extra-size": dict(local_extra=extra(1, b"123")),
        "zip64-extra-eight": dict(local_extra=extra(1, b"12345678")),
        "zip64-no-value": dict(local_size=0xFFFFFFFF),
        "extra-short": dict(local_extra=b"\1\0\x10\0abc"),
        "extra-stub": dict(local_extra=b"abc"),
        "central-extra-short": dict(central_extra=b"\x75\x70\x09\0abc"),
        "central-zip64-short": dict(central_packed=0xFFFFFFFF, central_extra=extra(1, b"")),
        "local-missing": dict(has_local=False),
    }
    for fault, changes in entries.items():
        write(f"zip-bad-{fault}", archive(members(**changes)))
    longer = bytearray(archive(members()))
    longer[longer.rindex(b"PK\1\2") + 28] += 1
    write("zip-bad-central-name-long", bytes(longer))
    other = struct.pack("<BL", 1, zlib.crc32(name)) + b"demo/other.py"
    two = {
        "crc": dict(local_crc=1),
        "flags": dict(local_flags=0x800),
        "method": dict(local_method=0),
        "name": dict(central_extra=extra(0x7075, other)),
        "local-name": dict(local_extra=extra(0x7075, other)),
    }
    for fault, changes in two.items():
        write(f"zip-two-{fault}", archive(members(**changes)))
    # The directory points into a stored member, which contains a whole member of its own
    inner = archive([Entry("demo/__init__.py", b"print('two')\n")])[:59]
    outer = [*members()[:-1], Entry("demo/outer.bin", inner)]
    start = len(archive(outer)) - len(archive(outer, between=b"")) + sum(
        30 + len(one.local["name"]) + len(one.body) for one in outer[:-1]) + 30 + len("demo/outer.bin")
    last = Entry("demo/__init__.py", b"print('one')\n")
    last.central["crc"] = zlib.crc32(b"print('two')\n")
    last.central["offset"] = start
    write("zip-two-offset", archive([*outer, last]))
    copy = members()
    write("zip-bad-twice-local", archive([*copy, Entry("demo/data.txt", b"x" * 51, 8, has_central=False)]))
    same = Entry("demo/data.txt", b"x" * 51, 8, has_local=False)
    write("zip-bad-twice-central", archive([*copy, same]))
    tail = members()
    tail[-1].after = b"\0\0\0\0"
    write("zip-bad-gap-after-data", archive(tail))
    data = archive(members())
    write("zip-bad-truncated", data[:-8])
    write("zip-bad-empty-file", b"")
    offset = data.rfind(b"PK\5\6")
    size = struct.unpack("<L", data[offset + 12 : offset + 16])[0]
    write("zip-bad-directory-cut", data[: offset + 12] + struct.pack("<L", size - 8) + data[offset + 16 :])
    write("zip-bad-directory-magic", data.replace(b"PK\1\2", b"PK\1\3", 1))
    method = members()
    method[-1].local["method"] = method[-1].central["method"] = 12
    write("zip-bad-method", archive(method))
    write("zip-bad-no-wheel", archive([e for e in members() if not e.local["name"].endswith(b"/WHEEL")]))
    locked = members()
    for entry in locked:
        if entry.local["name"].endswith(b"/WHEEL"):
            entry.local["flags"] = entry.central["flags"] = 1
    write("zip-bad-encrypted-wheel", archive(locked))
    lie = members(method=0)
    lie[-1].local["size"] = lie[-1].central["size"] = 9
    write("zip-lie-size", archive(lie))
    write("zip-lie-crc", archive(members(both_crc=1)))
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in wheel_files().items():
            target.writestr(name, content)
        with target.open("demo/zeros.bin", "w") as member:
            for _ in range(70):
                member.write(b"\0" * 1_000_000)
    write("zip-bad-ratio", bomb.getvalue())
    plain = io.BytesIO()
    with tarfile.open(fileobj=plain, mode="w") as target:
        target.addfile(tarfile.TarInfo("a"))
    write("zip-bad-also-tar", plain.getvalue() + archive(members(), prefix=b""))


def records():
    real_wheel("record-good")
    files = wheel_files()
    record = files[f"{INFO}/RECORD"].decode()
    faults = {
        "no-record": dict(record=b""),
        "not-utf8": dict(record=b"\xff\n"),
        "blank-line": dict(record=record.replace("\n", "\n\n", 1).encode()),
        "wrong-hash": dict(record=record.replace(digest(files["demo/data.txt"]), digest(b"other")).encode()),
        "wrong-size": dict(record=record.replace(",51\n", ",52\n").encode()),
        "missing-row": dict(record="".join(line for line in record.splitlines(True) if "data.txt" not in line).encode()),
        "extra-row": dict(record=(record + f"demo/gone.py,{digest(b'')},0\n").encode()),
        "duplicate-row": dict(record=(record + record.splitlines(True)[0]).encode()),
        "two-fields": dict(record=record.replace(",51\n", "\n").encode()),
        "md5": dict(record=record.replace(digest(files["demo/data.txt"]), "md5=abc").encode()),
        "no-hash": dict(record=record.replace(digest(files["demo/data.txt"]), "").encode()),
        "outside": dict(record=(record + f"../gone.py,{digest(b'')},0\n").encode()),
        "quoted": dict(record=record.replace("demo/data.txt", '"demo/data.txt"').replace("\n", "\r\n").encode()),
        "backslash": dict(record=record.replace("demo/data.txt", "demo\\data.txt").encode()),
    }
    for fault, changes in faults.items():
        real_wheel(f"record-{fault}", wheel_files(**changes))


def tar_bytes(entries, form=tarfile.PAX_FORMAT, **options):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=form, **options) as target:
        for entry in entries:
            info, data = entry if isinstance(entry, tuple) else (entry, None)
            if data is not None:
                info.size = len(data)
            target.addfile(info, None if data is None else io.BytesIO(data))
    return out.getvalue()


def info(name, type=tarfile.REGTYPE, link="", mode=0o644):
    entry = tarfile.TarInfo(name)
    entry.type = type
    entry.linkname = link
    entry.mode = mode
    return entry


def good(*more, top="demo-1.0"):
    return [
        info(top, tarfile.DIRTYPE, mode=0o755),
        (info(f"{top}/PKG-INFO"), METADATA.encode()),
        (info(f"{top}/demo/__init__.py"), b"x = 1\n" * 200),
        *more,
    ]


def sdist(folder, data, name="demo-1.0.tar.gz"):
    write(folder, gzip.compress(data, mtime=0), name)


def fix_checksum(header):
    block = bytearray(header)
    block[148:156] = b" " * 8
    block[148:156] = b"%06o\0 " % sum(block)
    return bytes(block)


def tars():
    plain = tar_bytes(good())
    sdist("tar-good", plain)
    long = "demo-1.0/" + "d" * 90 + "/" + "f" * 120 + ".txt"
    for label, form in dict(ustar=tarfile.USTAR_FORMAT, gnu=tarfile.GNU_FORMAT, pax=tarfile.PAX_FORMAT).items():
        sdist(f"tar-good-{label}", tar_bytes(good((info("demo-1.0/" + "d" * 90 + "/" + "f" * 40), b"abc")), form))
    for label, form in dict(gnu=tarfile.GNU_FORMAT, pax=tarfile.PAX_FORMAT).items():
        link = info("demo-1.0/link", tarfile.SYMTYPE, long)
        sdist(f"tar-good-long-{label}", tar_bytes(good((info(long), b"abc"), link), form))
    sdist("tar-good-global", tar_bytes(good(), pax_headers={"comment": "0123"}))
    sdist("tar-good-unicode", tar_bytes(good((info("demo-1.0/gr\u00fc\u00df.txt"), b"abc"))))
    hundred = plain.index(b"demo-1.0/demo/__init__.py")
    header = bytearray(plain[hundred : hundred + 512])
    header[124:136] = b"\x80" + (1200).to_bytes(11, "big")
    sdist("tar-good-base256", plain[:hundred] + fix_checksum(header) + plain[hundred + 512 :])
    write("tar-good-two-gzip-members", gzip.compress(plain[:1000]) + gzip.compress(plain[1000:]), "demo-1.0.tar.gz")
    with open(path_of("tar-good-gzip-fields", "demo-1.0.tar.gz"), "wb") as file:
        body = gzip.compress(plain, mtime=0)
        file.write(b"\x1f\x8b\x08\x1e" + body[4:10] + b"\4\0abcd" + b"name\0" + b"comment\0" + b"\0\0" + body[10:])
    write("tar-bad-not-gzip", plain, "demo-1.0.tar.gz")
    write("tar-bad-noise", b"hello, world" * 100, "demo-1.0.tar.gz")
    write("tar-bad-empty-file", b"", "demo-1.0.tar.gz")
    sdist("tar-bad-empty-stream", b"")
    sdist("tar-bad-no-member", b"\0" * 10240)
    sdist("tar-bad-first-checksum", b"x" + plain[1:])
    sdist("tar-bad-truncated-data", plain[: hundred + 700])
    packed = gzip.compress(plain, mtime=0)
    write("tar-bad-truncated-gzip", packed[: len(packed) // 2], "demo-1.0.tar.gz")
    noise = bytearray(packed)
    noise[12] ^= 0xFF
    write("tar-bad-deflate", bytes(noise), "demo-1.0.tar.gz")
    sparse = bytearray(info("demo-1.0/sparse").tobuf(tarfile.GNU_FORMAT))
    sparse[156:157] = b"S"
    sparse[483:495] = b"00000000000\0"
    at = plain.index(b"demo-1.0/demo/__init__.py")
    sdist("tar-bad-sparse-gnu", plain[:at] + fix_checksum(sparse) + plain[at:])
    for label, headers in {
        "00": {"GNU.sparse.size": "0", "GNU.sparse.numblocks": "0"},
        "01": {"GNU.sparse.map": "0,0", "GNU.sparse.size": "0", "GNU.sparse.name": "demo-1.0/s"},
        "10": {"GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.name": "demo-1.0/s", "GNU.sparse.realsize": "0"},
    }.items():
        entry = info("demo-1.0/GNUSparseFile.1/s")
        entry.pax_headers = headers
        sdist(f"tar-bad-sparse-{label}", tar_bytes(good((entry, b"0\n" + b"\0" * 510))))
    sdist("tar-bad-two-tops", tar_bytes([*good(), (info("other/x"), b"x")]))
    sdist("tar-bad-dot-tops", tar_bytes(good(top="./demo-1.0")))
    sdist("tar-bad-only-pkg-info", tar_bytes([(info("demo-1.0/PKG-INFO"), METADATA.encode())]))
    sdist("tar-bad-no-pkg-info", tar_bytes([(info("demo-1.0/a"), b"x"), (info("demo-1.0/b"), b"x")]))
    sdist("tar-bad-absolute-mixed", tar_bytes([*good(), (info("/etc/x"), b"x")]))
    sdist("tar-good-deep", tar_bytes(good(top="a/b")[1:]))
    sdist("tar-ours-no-end", plain[: hundred + 512 + 1536])
    sdist("tar-ours-broken-header", plain[:hundred] + b"x" + plain[hundred + 1 :])
    sdist("tar-ours-data-after-end", plain + tar_bytes([(info("demo-1.0/evil.py"), b"x")]))
    write("tar-ours-trailing-garbage", packed + b"garbage", "demo-1.0.tar.gz")
    write("tar-ours-checksum", packed[:-8] + b"\0\0\0\0" + packed[-4:], "demo-1.0.tar.gz")
    write("tar-good-padding", packed + b"\0" * 700, "demo-1.0.tar.gz")
    fifo = info("demo-1.0/fifo", tarfile.FIFOTYPE)
    evil = info("demo-1.0/link", tarfile.SYMTYPE, "../../etc/passwd")
    hard = info("demo-1.0/hard", tarfile.LNKTYPE, "demo-1.0/PKG-INFO")
    up = (info("demo-1.0/../../up"), b"x")
    case = (info("demo-1.0/pkg-info"), b"x")
    sdist("members-unsafe", tar_bytes(good(fifo, evil, hard, up, case)))
    zeros = gzip.compress(tar_bytes([(info("demo-1.0/PKG-INFO"), METADATA.encode()), (info("demo-1.0/z"), b"\0" * 80_000_000)]))
    write("tar-bomb", zeros, "demo-1.0.tar.gz")
    with zipfile.ZipFile(path_of("zip-sdist", "demo-1.0.zip"), "w") as target:
        target.writestr("demo-1.0/PKG-INFO", METADATA)
        target.writestr("demo-1.0/demo.py", "x = 1\n")
    with zipfile.ZipFile(path_of("zip-sdist-two-tops", "demo-1.0.zip"), "w") as target:
        target.writestr("demo-1.0/PKG-INFO", METADATA)
        target.writestr("demo.py", "x = 1\n")


zips()
records()
tars()
