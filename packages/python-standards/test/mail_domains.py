"""Prints generated mail addresses with whether email-validator takes them: COUNT SEED FOLDER, with the packages in FOLDER. JSON.

unicodedata2 stands in for unicodedata: it has the Unicode of the server's Python, whichever Python runs this.
"""

import json
import random
import sys

sys.path.insert(0, sys.argv[3])
import unicodedata2

sys.modules["unicodedata"] = unicodedata2
import email_validator

COUNT, chance = int(sys.argv[1]), random.Random(int(sys.argv[2]))

POINTS = [chr(code) for code in range(0x80, 0x110000) if not 0xD800 <= code < 0xE000]
ASSIGNED = [one for one in POINTS if unicodedata2.category(one)[0] in "LMN"]
# What the rules about contexts, directions, mapping and dots name
NAMED = list("\u00b7l\u0375\u05f3\u05f4\u30fb\u200c\u200d\u0660\u0669\u06f0\u06f9\u03b1\u05d0\u0627\u0628\u062f\u30a2\u3042\u4e00\u094d\u0915\u093f\u0300\u0338")
NAMED += list("\u3002\uff0e\uff61\u00df\u03c2\u1e9e\uff21\u2460\u24d0\u00ad\u0130\u0131\u0661\u0651\u0640\u0671\u07b1\u085e-.1axn\u2024\ufe52\U0001f4a9")
# Hebrew, Arabic, Devanagari, Kana, Han, Greek, Hangul, Syriac to Thaana, two old ones from right to left, full width, Jamo
RANGES = [(0x590, 0x5F5), (0x600, 0x700), (0x900, 0x980), (0x3040, 0x30FF), (0x4E00, 0x4E40), (0x370, 0x400), (0xAC00, 0xAC40)]
RANGES += [(0x700, 0x7B2), (0x10900, 0x10950), (0x1E900, 0x1E960), (0xFF00, 0xFFA0), (0x1100, 0x1200)]
SCRIPTS = [[chr(code) for code in range(*one)] + ["l", "\u00b7", "-", "1", "a"] for one in RANGES]


def some(pool):
    return "".join(chance.choice(pool) for _ in range(chance.choice((1, 1, 2, 3, 4, 5, 6, 20))))


def changed(text):
    if chance.random() < 0.2:
        text = "".join(one.upper() if chance.random() < 0.3 else one for one in text)
    if chance.random() < 0.2:
        at = chance.randrange(len(text) + 1)
        text = text[:at] + chance.choice("abc-019z") + text[at + 1 :]
    return text


def label():
    pools = [NAMED] * 4 + [chance.choice(SCRIPTS)] * 8 + [ASSIGNED] * 4 + [POINTS] * 2 + [list("abcxn-01Z")] * 2
    text = some(chance.choice(pools))
    return changed("xn--" + text.encode("punycode").decode()) if chance.random() < 0.25 else text


def address():
    local = chance.choice(("a@", "a@", "\u00e9@", "e\u0301@", chance.choice(POINTS) + "x@"))
    end = chance.choice((".org", ".org", ".org", "", ".XN--P1AI", ".\u0440\u0444", ".local"))
    return local + ".".join(label() for _ in range(chance.choice((1, 1, 2)))) + end


def is_taken(text):
    try:
        email_validator.validate_email(text, check_deliverability=False)
        return True
    except email_validator.EmailNotValidError:
        return False


found = set()
while len(found) < COUNT:
    found.add(address())
print(json.dumps([[one, is_taken(one)] for one in sorted(found)]))
