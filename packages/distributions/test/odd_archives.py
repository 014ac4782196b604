"""Writes odd archives, and what Python's own readers and the server's rules make of them: FOLDER KIND COUNT SEED, KIND zip or tar.

Every header field is set to each interesting value, alone first and then in pairs that the seed chooses, COUNT in all. Prints
JSON: name -> what was changed, and the verdict. A verdict is null for what is accepted, else a reason.
"""

import json
import os
import posixpath
import random
import struct
import sys
import tarfile
import warnings
import zipfile
import zlib

warnings.simplefilter("ignore")
FOLDER, KIND, COUNT, SEED = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
INFO = "demo-1.0.dist-info"
FILES = [
    ("demo/__init__.py", b"x = 1\n", 0),
    ("demo/text.txt", b"a text " * 9, 8),
    (f"{INFO}/WHEEL", b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n", 8),
    (f"{INFO}/METADATA", b"Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n", 0),
    (f"{INFO}/RECORD", b"demo/__init__.py,,\ndemo/text.txt,,\n", 8),
]
NUMBERS = [0, 1, 2, 4, 8, 9, 0x14, 0x20, 0x21, 0x2D, 0x3F, 0x40, 0x41, 0x80, 0xFF, 0x800, 0x808, 0x7FFF, 0xFFFE, 0xFFFF, 0x10000, 0xFFFFFFFE, 0xFFFFFFFF, "-1", "+1"]
WIDE = [*NUMBERS, 1 << 32, (1 << 63) - 1, (1 << 64) - 1]
LOCAL = [("signature", "I"), ("version", "H"), ("flags", "H"), ("method", "H"), ("time", "H"), ("date", "H"), ("crc", "I"), ("packed", "I"), ("size", "I"), ("name_length", "H"), ("extra_length", "H")]
CENTRAL = [("signature", "I"), ("made", "H"), ("version", "H"), ("flags", "H"), ("method", "H"), ("time", "H"), ("date", "H"), ("crc", "I"), ("packed", "I"), ("size", "I"), ("name_length", "H"), ("extra_length", "H"), ("comment_length", "H"), ("disk", "H"), ("internal", "H"), ("external", "I"), ("offset", "I")]
END = [("signature", "I"), ("disk", "H"), ("start_disk", "H"), ("here", "H"), ("total", "H"), ("length", "I"), ("offset", "I"), ("comment_length", "H")]
END64 = [("signature", "I"), ("record_length", "Q"), ("made", "H"), ("version", "H"), ("disk", "I"), ("start_disk", "I"), ("here", "Q"), ("total", "Q"), ("length", "Q"), ("offset", "Q")]
LOCATOR = [("signature", "I"), ("disk", "I"), ("offset", "Q"), ("disks", "I")]
NAMES = [b"", b"demo/text.txt", b"demo/\xc3\xa9.py", b"demo/\xff", b"demo/a\0b", b"demo/\x7f", b"demo/folder/", b"../x", f"{INFO}/WHEEL".encode()]


def deflated(data):
    engine = zlib.compressobj(wbits=-15)
    return engine.compress(data) + engine.flush()


def extras(name, data, packed):
    wide = lambda *numbers: struct.pack(f"<HH{len(numbers)}Q", 1, 8 * len(numbers), *numbers)
    path = lambda text, crc=zlib.crc32(name), version=1: struct.pack("<HHBL", 0x7075, 5 + len(text), version, crc) + text
    size, length = len(data), len(packed)
    return [
        b"\0", b"\1\2\0\0", struct.pack("<HH", 1, 0), wide(size), wide(length), wide(size, length), wide(length, size), wide(size, length, 0), wide(size + 1, length), wide(size, length + 1), wide(0, 0, 0),
        struct.pack("<HHQQQL", 1, 28, size, length, 0, 0), struct.pack("<HH", 1, 4) + b"1234", struct.pack("<HH", 1, 12) + b"123456789012", wide(size) * 2, wide(1 << 40, 1 << 40), struct.pack("<HH", 1, 9),
        path(name), path(b"demo/other.py"), path(name, 1), path(name, version=2), path(b""), path(b"\xff"), path(b"demo/a\x01"), path(name) * 2, struct.pack("<HH", 0x7075, 2) + b"ab", path(b"demo/a\0b"),
    ]


def base_zip(with64):
    members = []
    for name, data, method in FILES:
        body = deflated(data) if method == 8 else data
        common = dict(flags=0, method=method, time=0, date=33, crc=zlib.crc32(data), packed=len(body), size=len(data))
        members.append(dict(
            data=data,
            body=body,
            local=dict(common, name=name.encode(), extra=b""),
            central=dict(common, made=0x0314, name=name.encode(), extra=b"", comment=b"", disk=0, internal=0, external=0o100644 << 16),
        ))
    return dict(members=members, end=dict(comment=b""), end64={} if with64 else None, locator={}, gap=b"", after=b"")


SIGNATURES = dict(local=0x04034B50, central=0x02014B50, end=0x06054B50, end64=0x06064B50, locator=0x07064B50)


def packed(fields, values, changes, signature):
    values = dict(values, signature=signature)
    numbers = []
    for field, code in fields:
        number = values.get(field, 20)
        if field in changes:
            change = changes[field]
            number = number + int(change) if isinstance(change, str) else change
        numbers.append(number % (1 << (8 * struct.calcsize("<" + code))))
    return struct.pack("<" + "".join(code for _, code in fields), *numbers)


def write_zip(base, changes):
    """changes: {(part, index): {field: value}}"""
    of = lambda part, index=0: changes.get((part, index), {})
    out = bytearray()
    offsets = []
    for index, member in enumerate(base["members"]):
        change = of("local", index)
        values = dict(member["local"], **{key: value for key, value in change.items() if isinstance(value, bytes)})
        offsets.append(len(out))
        out += packed(LOCAL, dict(values, name_length=len(values["name"]), extra_length=len(values["extra"])), change, SIGNATURES["local"])
        out += values["name"] + values["extra"] + change.get("body", member["body"])
    out += of("gap").get("bytes", b"")
    start = len(out)
    for index, member in enumerate(base["members"]):
        change = of("central", index)
        values = dict(member["central"], **{key: value for key, value in change.items() if isinstance(value, bytes)})
        values.update(name_length=len(values["name"]), extra_length=len(values["extra"]), comment_length=len(values["comment"]), offset=offsets[index])
        if "at" in change:
            values["offset"] = offsets[change["at"]]
        out += packed(CENTRAL, values, change, SIGNATURES["central"]) + values["name"] + values["extra"] + values["comment"]
    count, length = len(base["members"]), len(out) - start
    numbers = dict(disk=0, start_disk=0, here=count, total=count, length=length, offset=start)
    if base["end64"] is not None:
        at = len(out)
        out += packed(END64, dict(numbers, record_length=44, made=45, version=45), of("end64"), SIGNATURES["end64"])
        out += packed(LOCATOR, dict(disk=0, offset=at, disks=1), of("locator"), SIGNATURES["locator"])
    comment = of("end").get("comment", b"")
    out += packed(END, dict(numbers, comment_length=len(comment)), of("end"), SIGNATURES["end"]) + comment + of("end").get("after", b"")
    return bytes(out)


def zip_singles(base):
    for part, fields, few in (("local", LOCAL, NUMBERS), ("central", CENTRAL, NUMBERS)):
        for index, member in enumerate(base["members"]):
            for field, _ in fields:
                for number in few:
                    yield (part, index), field, number
            for name in NAMES:
                yield (part, index), "name", name
            for extra in extras(member["local"]["name"], member["data"], member["body"]):
                yield (part, index), "extra", extra
    for index in range(len(base["members"])):
        yield ("central", index), "comment", b"hello"
        for other in range(len(base["members"])):
            yield ("central", index), "at", other
        for body in (b"", base["members"][index]["body"][:-1], base["members"][index]["body"] + b"x"):
            yield ("local", index), "body", body
    parts = [("end", END, NUMBERS)] + ([("end64", END64, WIDE), ("locator", LOCATOR, WIDE)] if base["end64"] is not None else [])
    for part, fields, values in parts:
        for field, _ in fields:
            for number in values:
                yield (part, 0), field, number
    yield ("end", 0), "comment", b"a comment"
    yield ("end", 0), "after", b"\0"
    yield ("gap", 0), "bytes", b"\0"


class Refused(Exception):
    pass


def looks_like_zip(path):
    if sys.version_info >= (3, 14):
        return zipfile.is_zipfile(path)
    # Older ones only look for the end record. This is what 3.14 does in addition
    with open(path, "rb") as file:
        try:
            end = zipfile._EndRecData(file)
        except (OSError, zipfile.BadZipFile):
            return False
        if not end:
            return False
        if end[4] == end[5] == end[6] == 0:
            return True
        start = end[9] - end[5] - (76 if end[0] == b"PK\6\6" else 0)
        if end[1] != end[2] or start < 0 or end[5] < 46:
            return False
        file.seek(start)
        return file.read(46)[:4] == b"PK\1\2"


def walk(data, archive):
    """The server's grammar of a ZIP, read from the beginning."""
    known = {member.orig_filename: (member.compress_size, member.file_size) for member in archive.filelist}
    at, local, central, start, length, wide, located = 0, set(), set(), None, 0, None, False

    def take(count):
        nonlocal at
        piece = data[at : at + count]
        if len(piece) != count:
            raise Refused("Malformed zip file")
        at += count
        return piece

    while True:
        begin = at
        (signature,) = struct.unpack("<I", take(4))
        if signature == SIGNATURES["local"]:
            flags, method, compressed, size, name_length, extra_length = struct.unpack("<2xHH8xIIHH", take(26))
            name, extra = take(name_length), take(extra_length)
            bad = lambda text: any(byte < 32 or byte == 127 for byte in text)
            if bad(name):
                raise Refused("Invalid character in filename")
            seen = []
            while extra:
                if len(extra) < 4:
                    raise Refused("Malformed zip file")
                key, count = struct.unpack("<HH", extra[:4])
                piece, extra = extra[4 : 4 + count], extra[4 + count :]
                if len(piece) != count:
                    raise Refused("Malformed zip file")
                if key in (1, 0x7075) and key in seen:
                    raise Refused("Invalid duplicate extra in local file")
                seen.append(key)
                if key == 1:
                    if count not in (0, 8, 16, 24, 28) or (count == 8 and method != 0) or (count == 0 and 0xFFFFFFFF in (compressed, size)):
                        raise Refused("Malformed zip file")
                    if count > 0:
                        if size == 0xFFFFFFFF:
                            (size,) = struct.unpack("<Q", piece[:8])
                        (compressed,) = struct.unpack("<Q", piece[:8] if count == 8 else piece[8:16])
                if key == 0x7075:
                    if bad(piece[5:]):
                        raise Refused("Invalid character in filename")
                    try:
                        piece[5:].decode()
                    except UnicodeDecodeError:
                        raise Refused("Filename not valid UTF-8")
            if flags & 8:
                raise Refused("ZIP contains a data descriptor")
            try:
                text = name.decode()
            except UnicodeDecodeError:
                raise Refused("Filename not unicode")
            if text not in known:
                raise Refused("Filename not in central directory")
            if known[text][0] != compressed:
                raise Refused("Mis-matched data size")
            if known[text][1] != size:
                raise Refused("Mis-matched file size")
            at += compressed
            if name in local:
                raise Refused("Duplicate filename in local headers")
            local.add(name)
        elif signature == SIGNATURES["central"]:
            start = begin if start is None else start
            name_length, extra_length, comment_length = struct.unpack("<24xHHH12x", take(42))
            if comment_length:
                raise Refused("Comment in central directory")
            name = take(name_length)
            take(extra_length)
            if any(byte < 32 or byte == 127 for byte in name):
                raise Refused("Invalid character in filename")
            length += at - begin
            if name in central:
                raise Refused("Duplicate filename in central directory")
            if name not in local:
                raise Refused("Missing filename in local headers")
            central.add(name)
        elif signature == SIGNATURES["end64"]:
            count, here, total, size, offset = struct.unpack("<Q12xQQQQ", take(52))
            if here != total:
                raise Refused("Malformed zip file")
            if count != 44:
                raise Refused("ZIP64 extensible data not allowed")
            wide = (total, size, offset)
        elif signature == SIGNATURES["locator"]:
            take(16)
            located = True
        elif signature == SIGNATURES["end"]:
            if wide is not None and not located:
                raise Refused("Malformed zip file")
            here, total, size, offset, comment_length = struct.unpack("<4xHHIIH", take(18))
            if here != total:
                raise Refused("Malformed zip file")
            at += comment_length
            records, size, offset = wide or (total, size, offset)
            if records != len(central):
                raise Refused("Mismatched central directory records")
            if offset != (begin if start is None else start):
                raise Refused("Mismatched central directory offset")
            if size != length:
                raise Refused("Mismatched central directory size")
            if at != len(data):
                raise Refused("Trailing data")
            return
        else:
            raise Refused("Unknown record signature")


def judge_zip(path, data):
    if looks_like_zip(path) is False:
        return "File is not a zipfile"
    try:
        archive = zipfile.ZipFile(path)
    except zipfile.BadZipFile as error:
        return error.args[0]
    except Exception as error:
        return type(error).__name__
    with archive:
        total = sum(member.file_size for member in archive.infolist())
        if total > 64 << 20 and total / len(data) > 50:
            return "File exceeds compression ratio of 50"
        if any(member.compress_type not in (0, 8) for member in archive.infolist()):
            return "File does not use a supported compression type"
        if f"{INFO}/WHEEL" not in archive.namelist():
            return f"WHEEL not found at {INFO}/WHEEL"
        if archive.getinfo(f"{INFO}/WHEEL").flag_bits & 1:
            return "encrypted WHEEL"  # which the server reads before it walks
        try:
            walk(data, archive)
        except Refused as error:
            return str(error)
        for name in ("WHEEL", "RECORD", "METADATA"):
            try:
                archive.read(f"{INFO}/{name}")
            except KeyError:
                pass  # a missing one is refused by another rule
            except Exception as error:
                return f"unreadable {name}: {type(error).__name__}"
        return None


TAR_FIELDS = [("name", 0, 100), ("mode", 100, 8), ("uid", 108, 8), ("gid", 116, 8), ("size", 124, 12), ("mtime", 136, 12), ("type", 156, 1), ("linkname", 157, 100), ("magic", 257, 8), ("uname", 265, 32), ("devmajor", 329, 8), ("devminor", 337, 8), ("prefix", 345, 155)]
TAR_NUMBERS = [b"", b"0", b"1", b"7", b"8", b" 5", b"5 ", b"\t5\x0b", b"\x1c5", b"0o5", b"0O_5", b"+5", b"-5", b"1_0", b"_1", b"1__0", b"00000000777", b"\x80\0\0\0\0\0\0\5", b"\xff" * 12, b"\xff" * 11 + b"\xf0", b"\x80" + b"\0" * 9 + b"\2\0", b"\xb2", b"x", b"777\0zz", b"\0", b"1000", b"7777777", b"77777777777"]
TAR_TEXTS = [b"", b"demo-1.0", b"demo-1.0/", b"demo-1.0/x//", b"demo-1.0/a\0b", b"/demo-1.0/x", b"demo-1.0/\xc3\xa9", b"demo-1.0/\xff", b"./demo-1.0/x", b"other/x", b"demo-1.0/PKG-INFO", b"x" * 100]
TAR_TYPES = [bytes([code]) for code in b"\0" + b"01234567ADEILKMNSVXxgz~"]
MAGICS = [b"ustar\0" + b"00", b"ustar  \0", b"\0" * 8, b"ustar\0" + b"  ", b"nonsense"]
PAX = [
    ("path", b"demo-1.0/long"), ("path", b"demo-1.0/long/"), ("path", b""), ("path", b"other"), ("path", b"demo-1.0/\xff"), ("linkpath", b"x"), ("size", b"0"), ("size", b"5"), ("size", b"512"), ("size", b"600"), ("size", b"-1"),
    ("size", b"x"), ("size", b" 5 "), ("size", b"5_0"), ("size", "\u0665".encode()), ("size", b"+5"), ("mtime", b"1.5"), ("mtime", b"x"), ("uid", b"x"), ("GNU.sparse.map", b"0,1"), ("GNU.sparse.map", b"x"), ("GNU.sparse.size", b"5"),
    ("GNU.sparse.size", b"x"), ("GNU.sparse.realsize", b"9"), ("GNU.sparse.realsize", b"x"), ("GNU.sparse.name", b"demo-1.0/s/"), ("GNU.sparse.offset", b"x"), ("GNU.sparse.numbytes", b"1"), ("GNU.sparse.major", b"1"), ("hdrcharset", b"BINARY"), ("comment", b"c"), ("", b"x"), ("a b", b"c"),
]


def tar_block(values, changes=()):
    block = bytearray(512)
    for field, at, length in TAR_FIELDS:
        value = dict(values, **dict(changes)).get(field, b"")
        block[at : at + length] = value[:length].ljust(length, b"\0")
    block[148:156] = b" " * 8
    total = sum(block)
    block[148:156] = dict(changes).get("checksum", b"%06o\0 " % total)[:8].ljust(8, b"\0")
    return bytes(block)


def padded(data):
    return data + b"\0" * (-len(data) % 512)


def pax_body(records):
    out = b""
    for key, value in records:
        rest = b" " + key.encode() + b"=" + value + b"\n"
        length = len(rest)
        while len(str(length)) + len(rest) != length:
            length = len(str(length)) + len(rest)
        out += str(length).encode() + rest
    return out


def tar_member(name, data, kind=b"0", changes=()):
    values = dict(name=name, mode=b"0000644\0", uid=b"0000000\0", gid=b"0000000\0", size=b"%011o\0" % len(data), mtime=b"00000000000\0", type=kind, magic=b"ustar\0" + b"00", devmajor=b"0000000\0", devminor=b"0000000\0")
    return tar_block(values, changes) + padded(data)


TAR_FILES = [(b"demo-1.0/PKG-INFO", b"Metadata-Version: 2.1\nName: demo\nVersion: 1.0\n"), (b"demo-1.0/a.py", b"a = 1\n" * 100), (b"demo-1.0/b.py", b"b = 1\n")]


def write_tar(changes):
    """changes: {(part, index): {field: value}}; part header, or chain: what comes before the member"""
    out = b""
    for index, (name, data) in enumerate(TAR_FILES):
        for piece in changes.get(("chain", index), {}).values():
            out += piece
        out += tar_member(name, data, changes=tuple(changes.get(("header", index), {}).items()))
    end = changes.get(("end", 0), {}).get("bytes", b"\0" * 1024)
    return out + end


def tar_singles():
    for index in range(len(TAR_FILES)):
        for field, _, _ in TAR_FIELDS:
            values = dict(type=TAR_TYPES, magic=MAGICS).get(field, TAR_TEXTS if field in ("name", "linkname", "prefix", "uname") else TAR_NUMBERS)
            for value in values:
                yield ("header", index), field, value
        for value in (b"0", b"", b"-1", b"\xff" * 8):
            yield ("header", index), "checksum", value
        for number, record in enumerate(PAX):
            for kind in (b"x", b"g", b"X"):
                yield ("chain", index), f"pax {number} {kind}", tar_member(b"pax", pax_body([record]), kind)
                yield ("chain", index), f"two pax {number} {kind}", tar_member(b"pax", pax_body([record, ("path", b"demo-1.0/two")]), kind)
        for body in (b"", b"5\n", b"4 x=", b"6 a=b\n", b"6 ab\n\n", b"99 a=b\n", b"06 a=b\n"[1:], b"x a=b\n", b"7 a=b\n\0junk"):
            yield ("chain", index), f"body {body}", tar_member(b"pax", body, b"x")
        for kind in (b"L", b"K"):
            for text in TAR_TEXTS:
                yield ("chain", index), f"long {kind} {text}", tar_member(b"././@LongLink", text + b"\0", kind)
    for end in (b"", b"\0" * 512, b"\0" * 300, b"\0" * 512 + b"x" * 512, b"x" * 512, b"x" * 100):
        yield ("end", 0), "bytes", end


def judge_tar(path):
    try:
        with tarfile.open(path, "r:gz") as archive:
            members = archive.getmembers()
            if any(member.issparse() for member in members):
                return "Sparse members are not allowed", None
            names = [member.name for member in members]
            common = posixpath.commonpath(names)
            if common in (".", "/", ""):
                return "Incorrect number of top-level directories in sdist", None
            if f"{common}/PKG-INFO" not in names:
                return f"PKG-INFO not found at {common}/PKG-INFO", None
            text = lambda name: name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
            return None, [[text(member.name), member.size] for member in members]
    except Exception as error:
        return f"{type(error).__name__}: {error}", None


def choose(singles):
    """Every change alone, then pairs of changes of different fields, up to COUNT."""
    singles = list(singles)
    chance = random.Random(SEED)
    few = singles if len(singles) <= COUNT * 2 // 3 else chance.sample(singles, COUNT * 2 // 3)
    chosen = [[one] for one in few]
    while len(chosen) < COUNT:
        pair = chance.sample(singles, 2)
        if pair[0][:2] != pair[1][:2]:
            chosen.append(pair)
    return chosen


def merged(changes):
    result = {}
    for place, field, value in changes:
        result.setdefault(place, {})[field] = value
    return result


answers = {"python": sys.version.split()[0], "archives": {}}
if KIND == "zip":
    bases = [base_zip(False), base_zip(True)]
    jobs = [(number, changes) for number, base in enumerate(bases) for changes in choose(zip_singles(base))[: COUNT // 2 + 1]]
    COUNT_EACH = COUNT // 2
else:
    jobs = [(0, changes) for changes in choose(tar_singles())]
for index, (number, changes) in enumerate(jobs):
    name = f"{index}.whl" if KIND == "zip" else f"{index}.tar.gz"
    path = os.path.join(FOLDER, name)
    if KIND == "zip":
        data = write_zip(bases[number], merged(changes))
        with open(path, "wb") as file:
            file.write(data)
        verdict, seen = judge_zip(path, data), None
    else:
        engine = zlib.compressobj(1, wbits=31)
        with open(path, "wb") as file:
            file.write(engine.compress(write_tar(merged(changes))) + engine.flush())
        verdict, seen = judge_tar(path)
    answers["archives"][name] = [repr([(place, field, value if len(repr(value)) < 90 else value.strip(bytes(1))[-60:]) for place, field, value in changes]), verdict, seen]
print(json.dumps(answers))
