"""Prints what Python's own readers see in every archive of a folder: JSON of name → [members or null, error class]."""

import json
import os
import sys
import tarfile
import zipfile


def text(name):
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def see(path):
    try:
        if path.endswith(".whl"):
            with zipfile.ZipFile(path) as archive:
                return [[text(entry.filename), entry.file_size] for entry in archive.infolist()], None
        with tarfile.open(path, "r:gz") as archive:
            return [[text(member.name), member.size] for member in archive.getmembers()], None
    except Exception as error:
        return None, type(error).__name__


folder = sys.argv[1]
print(json.dumps({name: see(os.path.join(folder, name)) for name in sorted(os.listdir(folder))}))
