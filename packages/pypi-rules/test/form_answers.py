"""Prints generated upload forms with what PyPI's server says of them: COUNT SEED FOLDER, with the packages in FOLDER. JSON.

The server validates the form with `packaging`, then by its own rules, which are written here again after docs/rules.md:
for each form the names of the fields that it refuses, `[]` for one that it takes.
"""

import email.message
import json
import random
import re
import sys
from email.utils import parseaddr

sys.path.insert(0, sys.argv[3])
import email_validator
from packaging.metadata import Metadata
from packaging.requirements import Requirement
from packaging.version import Version
from rfc3986 import uri_reference, validators
from trove_classifiers import classifiers, deprecated_classifiers

COUNT, chance = int(sys.argv[1]), random.Random(int(sys.argv[2]))

PLURAL = {"classifiers", "requires_dist", "provides_extra", "provides_dist", "obsoletes_dist", "requires", "provides", "obsoletes", "requires_external", "project_urls", "dynamic"}
SINGULAR = {"platform": "platforms", "supported_platform": "supported_platforms", "license_file": "license_files", "import_name": "import_names", "import_namespace": "import_namespaces"}
DYNAMIC = set("platform supported-platform summary description description-content-type keywords home-page download-url author author-email maintainer maintainer-email license license-expression license-file classifier requires-dist requires-python requires-external project-url provides-extra provides-dist obsoletes-dist requires provides obsoletes import-name import-namespace".split())

ODD = ["\u00a0", "\x0b", "\x0c", "\x85", "\u2028", "\0", "\ufeff", "\u017f", "\u212a", "\u0663", "\x1c", "\u00e9", "\u3000", " ", "\t", ",", ";", "UNKNOWN", "", "\u0130"]
PIECES = {
    "metadata_version": ["1.0", "2.1", "2.4", "2.5", "2.5", "2.5", "2.5", "2.5", "2.5", "2.6"],
    "name": ["demo", "Demo", "x", "-", ".", "_", "1", "\u017f", "\u212a", " ", "\n"],
    "version": ["1", ".", "0", "a1", "rc", "-1", "+l", "v", "!", ".post1", ".po\u017ft2", ".dev", "_", "\u0663", " ", "\n", "\x1c", "alpha", "-"],
    "summary": ["words ", "\n", "\r", "\x0b", "\u2028", "x" * 511, "\0", "\u00a0", "y"],
    "description_content_type": ["text/markdown", "text/plain", "text/x-rst", "TEXT/Markdown", "text/html", ";", "; ", "charset", "=", "UTF-8", "utf-8", "charset=UTF-8", "variant=GFM", "variant=CommonMark", "variant", '"', "'", "*", "*0", "*1*", "%20", "(c)", "\\", "Charset=UTF-8", "x=y", ",", "utf-8''", "\n", "\x0b", "\u2028", "/", "\u00e9"],
    "keywords": ["a", ",", " "],
    "home_page": ["https", "http", "://", "x.org", "[", "]", "::1", "%25en0", ":65536", ":80", "/", "?", "#", " ", "\u00e9", "@", "ftp", ":99999", "\\"],
    "author_email": ["a", "b", "@", "<", ">", "x.org", ".", ",", ";", ":", '"', "(", ")", " ", "\u00e9", "xn--bcher-kva", "b\u00fccher", "local", "[1.2.3.4]", "\\", "\u3002"],
    "license": ["MIT"],
    "license_expression": ["MIT", " ", "OR", "AND", "WITH", "(", ")", "Apache-2.0", "+", "LicenseRef-x", "licenseref-", "GPL-2.0-only", "Classpath-exception-2.0", "mit", "\t", "\u00a0", "\u212a", "or", "-", "Unknown"],
    "license_file": ["LICENSE", "/", "\\", "..", ".", "C:", "*", "a", " ", "\u00e9", "//", "?"],
    "requires_python": [">=", "3", ".", "8", ",", " ", "<", "==", "*", "~=", "!=", "===", "+l", "\u0663", "\u00a0", "a1", "po\u017ft"],
    "requires_dist": ["demo", "a", "[", "]", "x", ",", ";", ">=", "1", ".*", " ", "@", "https://x.org/a", "(", ")", "python_version", "'3'", "==", "extra", '"x"', " and ", " or ", "in", "not in", "os_name", "\u00a0", "\u212a", "\n", "~=", "1.0"],
    "provides_extra": ["a", "-", "_", ".", " ", "B", "\u017f", "\n", "1"],
    "project_urls": ["Docs", ",", " ", "https://x.org", "http:", "//", "\u00a0", "l" * 31, "ftp://x", "[", "\x1c"],
    "classifiers": ["Private :: Do Not Upload", "Programming Language :: Python", " ", "Natural Language :: Ukranian", "x"],
    "dynamic": ["Name", "version", "Summary", "keywords", "Foo", "\u212aeywords", "Li\u0441ense", "LICENSE-FILE", " ", "dynamic", "Metadata-Version", "import-name"],
    "import_name": ["a", "b", ".", ";", " ", "private", "class", "match", "\u00a0", "\u00e9", "1", "_", "\u2028", "\u200d"],
    "description": ["", " ", "\n", "\u00a0", "\x0b", "words", "\u200b", "\ufeff", "\t"],
}
FAMILIES = {"download_url": "home_page", "maintainer_email": "author_email", "provides_dist": "requires_dist", "obsoletes_dist": "requires_dist", "import_namespace": "import_name", "author": "keywords", "maintainer": "keywords", "platform": "keywords", "supported_platform": "keywords", "requires": "keywords", "provides": "keywords", "obsoletes": "keywords", "requires_external": "requires_dist"}
FIELDS = [*PIECES, *FAMILIES]
SOUND = {"metadata_version": "2.5", "name": "demo", "version": "1.0"}


def value(field):
    pieces = PIECES[FAMILIES.get(field, field)]
    text = "".join(chance.choice(pieces) for _ in range(chance.choice((1, 1, 1, 2, 3, 4, 6))))
    if chance.random() < 0.12:
        at = chance.randrange(len(text) + 1)
        text = text[:at] + chance.choice(ODD) + text[at:]
    return text


def form():
    changed = {chance.choice(FIELDS) for _ in range(chance.choice((1, 1, 2)))}
    pairs = []
    for field in FIELDS:
        if field in changed:
            pairs += [(field, value(field)) for _ in range(chance.choice((1, 1, 1, 1, 2)))]
        elif field in SOUND:
            pairs.append((field, SOUND[field]))
    return pairs


def sanitized(pairs):
    values = {}
    for field, text in pairs:
        values.setdefault(field, []).append(text)
    for field in list(values):
        if values[field][-1].strip() == "UNKNOWN":
            del values[field]
        elif "\0" in values[field][-1]:
            values[field] = [values[field][-1].replace("\0", "\\x00")]
    return {field: texts for field, texts in values.items() if texts != [""]}


def is_uri(text):
    rules = validators.Validator().require_presence_of("scheme").allow_schemes("http", "https")
    try:
        rules.check_validity_of("scheme", "host", "port", "path", "query").validate(uri_reference(text).normalize())
        return True
    except Exception:
        return False


def is_address(text):
    address = parseaddr(text)[1]
    try:
        if address:
            email_validator.validate_email(address, check_deliverability=False)
        return True
    except email_validator.EmailNotValidError:
        return False


def is_direct(text):
    try:
        return Requirement(text).url is not None
    except Exception:
        return None


def problems(pairs):
    values = sanitized(pairs)
    wrong = set()
    name = values.get("name", [""])[0]
    if not re.match(r"^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])\Z", name, re.ASCII | re.IGNORECASE):
        wrong.add("name")
    raw = {}
    for field, texts in values.items():
        if field in SINGULAR:
            raw[SINGULAR[field]] = texts
        elif field == "project_urls":
            urls = {}
            for text in texts:
                label, url = [*(part.strip() for part in text.split(",", 1)), ""][:2]
                if label in urls:
                    wrong.add(field)
                urls[label] = url
            raw[field] = urls
        elif field in PLURAL:
            raw[field] = texts
        elif len(texts) > 1:
            wrong.add(field)
        else:
            raw[field] = texts[0].split(",") if field == "keywords" else texts[0]
    try:
        Metadata.from_raw(raw, validate=True)
    except BaseExceptionGroup as group:
        wrong |= {getattr(one, "field", "").replace("-", "_") or str(one) for one in group.exceptions}
    except Exception as error:
        wrong.add(f"500 {type(error).__name__}")
    if wrong:
        return wrong
    if "+" in raw.get("version", "") and Version(raw["version"]).local is not None:
        wrong.add("version")
    if len(raw.get("summary", "")) > 512:
        wrong.add("summary")
    wrong |= {field for field in ("author_email", "maintainer_email") if not is_address(raw.get(field, ""))}
    wrong |= {"classifiers" for one in raw.get("classifiers", []) if one not in classifiers or one in deprecated_classifiers}
    wrong |= {field for field in ("home_page", "download_url") if field in raw and not is_uri(raw[field])}
    wrong |= {"project_urls" for label, url in raw.get("project_urls", {}).items() if not label or len(label) > 32 or not url or not is_uri(url)}
    for field in ("requires_dist", "provides_dist", "obsoletes_dist"):
        wrong |= {field for one in raw.get(field, []) if is_direct(one) is not False}
    wrong |= {"dynamic" for one in raw.get("dynamic", []) if one.lower() not in DYNAMIC}
    if "license" in raw and "license_expression" in raw:
        wrong.add("license")
    kind = raw.get("description_content_type") or "text/x-rst"
    message = email.message.EmailMessage()
    message["content-type"] = kind
    text = raw.get("description", "")
    # Of all texts here, the renderers show each that has a word or another character than white space
    if text and message.get_content_type() != "text/plain" and not text.replace("\ufeff", " " if "x-rst" not in message.get_content_type() else "\ufeff").strip():
        wrong.add("description")
    return wrong


forms = [form() for _ in range(COUNT)]
json.dump([[one, sorted(problems(one))] for one in forms], sys.stdout)
