// Regenerates packages/python-standards/data/idna-tables.json, by which the domains of mail addresses are judged, from the
// tables of the Python package `idna` and from the Unicode data of Python 3.14, which the server runs.
// Needs a Python >= 3.10 on PATH and a package index: `npm run update-idna-tables`.
//
// Both are pinned to what PyPI runs; `unicodedata2` is the `unicodedata` of CPython with the Unicode of 3.14 for any Python.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from './parts/root.ts';

const run = promisify(execFile);
const target = join(ROOT, 'packages', 'python-standards', 'data');

const REQUIREMENTS = ['idna==3.19', 'unicodedata2==16.0.0', 'email-validator==2.3.0', 'dnspython==2.8.0'];

/**
 * Runs of equal values are written as VALUE GAP `+` LENGTH, both in base 36, the gap since the run before. What is mapped to one
 * other character is written as GAP `+` LENGTH `*` `:` FIRST TARGET, where `*` is for every second character.
 */
const READER = `
import json, sys
import unicodedata2
sys.modules["unicodedata"] = unicodedata2
import unicodedata
import idna, idna.idnadata as tables
from email_validator.syntax import uts46_valid_char

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"

def base36(number):
    text = ""
    while number >= 0:
        number, digit = divmod(number, 36)
        text = DIGITS[digit] + text
        if number == 0: return text

def runs(value_of):
    found, last = [], None
    for code in range(0x110000):
        value = value_of(code)
        if value is None: last = None
        elif value == last: found[-1][2] += 1
        else:
            found.append([value, code, 1])
            last = value
    end, words = 0, []
    for value, start, length in found:
        words.append(value + base36(start - end) + ("" if length == 1 else "+" + base36(length)))
        end = start + length
    return " ".join(words)

def points(ranges):
    return {code for one in ranges for code in range(one >> 32, one & 0xFFFFFFFF)}

is_safe = lambda code: unicodedata.category(chr(code))[0] in "LNPSM"

NEVER = {chr(code) for code in range(0x80)} - set("abcdefghijklmnopqrstuvwxyz0123456789-.")

def remapped(code):
    if code < 0x80 or not is_safe(code) or not uts46_valid_char(chr(code)): return None
    try: text = idna.uts46_remap(chr(code), std3_rules=False)
    except idna.IDNAError: return None
    # What no domain may have is refused in the end
    return None if set(text) & NEVER else text

allowed = {name: points(ranges) for name, ranges in tables.codepoint_classes.items()}
scripts = {name: points(ranges) for name, ranges in tables.scripts.items()}
joining = {code: kind for kind, ranges in tables.joining_types.items() for code in points(ranges)}
BIDI = {"L": "L", "R": "R", "AL": "R", "AN": "A", "EN": "E", "NSM": "N", **dict.fromkeys(("ES", "CS", "ET", "ON", "BN"), "O")}

# What the rules about labels ask of a code point, as one word
def label_class(code):
    status = next((name for name in ("PVALID", "CONTEXTJ", "CONTEXTO") if code in allowed[name]), None)
    # What Python doesn't know is refused, whatever it is
    if status is None or unicodedata.bidirectional(chr(code)) == "": return None
    kind = next((name for name in ("Greek", "Hebrew", "Hiragana", "Katakana", "Han") if code in scripts[name]), "")
    return " ".join((
        {"PVALID": "P", "CONTEXTJ": "J", "CONTEXTO": "O"}[status],
        BIDI.get(unicodedata.bidirectional(chr(code)), "X"),
        joining.get(code, "U").replace("C", "U"),
        "V" if unicodedata.combining(chr(code)) == 9 else "-",
        "M" if unicodedata.category(chr(code))[0] == "M" else "-",
        "K" if kind in ("Hiragana", "Katakana", "Han") else kind[:1] or "-",
    ))

classes = [label_class(code) for code in range(0x110000)]
names = sorted({one for one in classes if one})
letters = {name: chr(ord("A") + at) for at, name in enumerate(names)}
# What is normalized anyway isn't listed
changes = [(code, text) for code in range(0x110000) if (text := remapped(code)) is not None]
changes = [(code, text) for code, text in changes if text != chr(code) and text != unicodedata.normalize("NFC", chr(code))]
moved, texts = [], {}
for code, text in changes:
    if len(text) != 1:
        texts[chr(code)] = text
        continue
    start, count, to, step = moved[-1] if moved else (0, 0, 0, 0)
    if count == 1 and start + 2 == code and to + 2 == ord(text):
        # Alternating capitals and small letters
        step = 2
    if moved and start + step * count == code and to + step * count == ord(text): moved[-1] = (start, count + 1, to, step)
    else: moved.append((code, 1, ord(text), 1))

def moves():
    end = 0
    for start, count, to, step in moved:
        yield base36(start - end) + ("" if count == 1 else "+" + base36(count)) + ("*" if step == 2 else "") + ":" + base36(to)
        end = start + step * (count - 1) + 1

print(json.dumps({
    "sources": {"idna": idna.__version__, "idnaUnicode": tables.__version__, "pythonUnicode": unicodedata.unidata_version},
    "safe": runs(lambda code: "" if is_safe(code) and code >= 0x80 else None),
    "marks": runs(lambda code: "" if unicodedata.category(chr(code))[0] == "M" else None),
    "domain": runs(lambda code: None if remapped(code) is None else ""),
    "label": runs(lambda code: letters.get(classes[code])),
    "labelClasses": {letters[name]: name for name in names},
    "moved": " ".join(moves()),
    "texts": texts,
}, ensure_ascii=False, separators=(",", ":")))
`;

const folder = await mkdtemp(join(tmpdir(), 'update-idna-tables-'));
try {
  await run('python3', ['-m', 'venv', folder]);
  const python = join(folder, process.platform === 'win32' ? 'Scripts\\python.exe' : 'bin/python');
  await run(python, ['-m', 'pip', 'install', '--quiet', '--no-deps', '--only-binary', ':all:', ...REQUIREMENTS]);
  const { stdout } = await run(python, ['-I', '-X', 'utf8', '-c', READER], { maxBuffer: 64 * 1024 * 1024 });
  await mkdir(target, { recursive: true });
  await writeFile(join(target, 'idna-tables.json'), stdout, 'utf8');
  console.log(`${stdout.length} bytes of tables.`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
