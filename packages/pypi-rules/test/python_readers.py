"""Prints generated values with what PyPI's own readers say of them: COUNT SEED FOLDER, with the packages in FOLDER. JSON."""

import json
import keyword
import pathlib
import random
import sys
from email.utils import parseaddr

sys.path.insert(0, sys.argv[3])
import email_validator
from packaging.licenses import canonicalize_license_expression
from packaging.metadata import Metadata
from rfc3986 import uri_reference, validators

COUNT, chance = int(sys.argv[1]), random.Random(int(sys.argv[2]))


def texts(pieces, longest, before=("",)):
    return sorted({chance.choice(before) + "".join(chance.choice(pieces) for _ in range(chance.randint(0, longest))) for _ in range(COUNT)})


def holds(question, *arguments):
    try:
        return question(*arguments) is not False
    except Exception:
        return False


def field(name, value):
    raw = {"metadata_version": "2.5", "name": "demo", "version": "1.0", name: value}
    Metadata.from_raw(raw, validate=True)


def is_uri(text):
    rules = validators.Validator().require_presence_of("scheme").allow_schemes("http", "https")
    rules.check_validity_of("scheme", "host", "port", "path", "query").validate(uri_reference(text).normalize())


def is_address(text):
    email_validator.validate_email(text, check_deliverability=False)


URI = ["http", "https", ":", "//", "/", "[", "]", "::1", "fe80::1", "%25eth0", "%eth0", "%", "@", "user", "x.org", "1.2.3.4", "1.2.3.999", "99999", "65535", "65536", "080", " ", "\u00e9", "?", "#", "a", "[::1]", "[fe80::1%25en0]", "[v1.a]", "80", "\\", "\u0663", "999999", "..", "."]
PATH = ["C:", "c:", "a", "b", "/", "\\", ".", "..", "?", "LICENSE", " ", "//", "\u00e9", ":", "*", "CON", "UNC", "\\\\", "-", "1:", "\U0001f40d:"]
NAME = ["a", "b", ".", ";", " ", "private", "\u00a0", "\t", "\x1c", "class", "match", "\u00e9", "1", "_", "private ", " private", "\ufeff", "\u2028", ";private"]
HEADER = ["a", "b", "@", "<", ">", "(", ")", ",", ";", ":", '"', "\\", ".", " ", "\t", "\r", "\n", "x.org", "\u00a0", "\x0b", "\x1c", "[", "]", "group:", "a@x.org", "\u00e9", "A <a@x.org>"]
MAIL = ["xn--", "kva", "bcher-", "XN--P1AI", "a", "b", "-", "_", ".", "@", "x.org", "org", "1", "test", "local", "+", " ", '"', "ab--c", "[1.2.3.4]", "%", "arpa"]
print(json.dumps({
    "uri": [[one, holds(is_uri, one)] for one in texts(URI, 6, ("http", "https://", "http:", ""))],
    "license-file": [[one, holds(field, "license_files", [one])] for one in texts(PATH, 5)],
    "import-name": [[one, holds(field, "import_names", [one])] for one in texts(NAME, 6)],
    "address": [[one, parseaddr(one)[1]] for one in texts(HEADER, 9)],
    "mail": [[one, holds(is_address, one)] for one in texts(MAIL, 6, ("a@", "a@b", "a@x.", ""))],
    "depth": [[depth, holds(canonicalize_license_expression, "(" * depth + "MIT" + ")" * depth)] for depth in (1, 99, 101, 150, 199, 200, 201, 250)],
}))
